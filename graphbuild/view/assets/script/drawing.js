// The drawing by vis-network: where things stand, and in what colours.

if (NARROW.matches) byId("legend").open = false;

// The layout is wider than high; on a screen that is higher than wide it lies on its side.
if (byId("canvas").clientHeight > 1.2 * byId("canvas").clientWidth) for (const node of drawnNodes) [node.x, node.y] = [node.y, node.x];

// How small the whole is drawn when it fits the screen.
function smallest() {
  const span = (axis) => Math.max(...drawnNodes.map((node) => node[axis])) - Math.min(...drawnNodes.map((node) => node[axis]));
  const scale = Math.min(byId("canvas").clientWidth / (span("x") + 200), byId("canvas").clientHeight / (span("y") + 160));
  return nodes.length && scale > 0 ? scale : 1;
}

// Names keep their size however small the drawing; dots and lines grow to go with them. Of many things a dot is enough.
const fitted = smallest();
const grown = Math.min(2.4, Math.max(1, (nodes.length <= 150 ? 0.85 : 0.42) / fitted));
const thinnest = Math.min(6, 0.9 / fitted);
const sizes = {
  relations: drawnNodes.map((node) => node.size * grown),
  between: nodes.map((node) => (6 + 20 * Math.sqrt(node.between / 1000)) * grown),
};
for (const edge of drawnEdges) {
  edge.width = Math.max(thinnest, edge.width * grown);
  edge.dashes = edge.dashes?.map((length) => length * grown) ?? false;
}

const CROWD = edges.length > 800 ? 0.6 : 1; // so many lines would hide the things
let tones = null;

function readTones() {
  const list = (name, count) => Array.from({ length: count }, (_, i) => colour(`--${name}-${i}`));
  tones = { page: colour("--page"), plain: colour("--plain"), type: list("type", types.length), family: list("family", families.length), group: list("group", groups.length) };
}

function nodeTone(node) {
  if (state.colour === "group") return node.group === null ? tones.plain : tones.group[node.group];
  return tones.type[types.indexOf(node.type)];
}

function dotLook(i) {
  return {
    id: i,
    hidden: !shown.nodes.has(i),
    size: sizes[state.size][i],
    color: { background: nodeTone(nodes[i]), border: tones.page },
    opacity: focus && !focus.node.has(i) ? 0.18 : 1,
  };
}

function lineLook(i) {
  const edge = edges[i];
  const thicker = state.chosen?.kind === "edge" && state.chosen.index === i ? 1.6 * grown : 0;
  const strength = (edge.status === "current" ? 0.85 : 0.6) * CROWD;
  return {
    id: i,
    hidden: !shown.edges.has(i),
    width: drawnEdges[i].width + thicker,
    color: { color: tones.family[families.indexOf(edge.family)], opacity: focus && !focus.edge.has(i) ? 0.13 : strength, inherit: false },
  };
}

// Only what looks another way than before is handed to vis-network, for which each change is dear.
class Looks {
  constructor(set, items, look) {
    this.set = set;
    this.look = look;
    this.last = items.map((_, i) => JSON.stringify(look(i)));
  }

  update() {
    const changed = this.last.map((_, i) => this.look(i)).filter((look) => {
      const text = JSON.stringify(look);
      return this.last[look.id] !== text && (this.last[look.id] = text);
    });
    if (changed.length) this.set.update(changed);
  }
}

readTones();
const dots = new vis.DataSet(drawnNodes.map((node, i) => ({ ...node, ...dotLook(i) })));
const lines = new vis.DataSet(drawnEdges.map((edge, i) => ({ ...edge, ...lineLook(i) })));
const network = new vis.Network(byId("canvas"), { nodes: dots, edges: lines }, JSON.parse(options));
const looks = [new Looks(dots, nodes, dotLook), new Looks(lines, edges, lineLook)];
const canvas = byId("canvas").querySelector("canvas");
canvas.setAttribute("aria-hidden", "true");

function paint() {
  focus = standingOut();
  readTones();
  looks.forEach((set) => set.update());
  redraw();
}

let awaited = null; // the frame that is asked for

// However much changes at once is drawn once.
function redraw() {
  awaited ??= requestAnimationFrame(() => {
    awaited = null;
    network.redraw();
  });
}

// The only places that look inside vis-network: it offers no way to ask for a point on a line.
function nodeAt(index) {
  const { x, y } = network.body.nodes[index];
  return { x, y };
}

function loopOf(index) {
  const edge = network.body.edges[index];
  return edge.from === edge.to ? edge.options.selfReference : null;
}

function edgeAt(index, part) {
  const edge = network.body.edges[index];
  const loop = loopOf(index);
  if (!loop) return edge.edgeType.getPoint(part);
  const far = edge.from.options.size + 1.6 * loop.size;
  return { x: edge.from.x + far * Math.cos(loop.angle), y: edge.from.y - far * Math.sin(loop.angle) };
}

function sizeAt(index) {
  return sizes[state.size][index];
}
