// The drawing by vis-network: where things stand, and in what colours.

if (NARROW.matches) byId("legend").open = false;

// The layout is wider than high; on a screen that is higher than wide it lies on its side.
if (byId("canvas").clientHeight > 1.2 * byId("canvas").clientWidth) for (const node of drawnNodes) [node.x, node.y] = [node.y, node.x];

// Names keep their size however small the drawing; dots and lines of a graph with room for them grow to go with them.
function growth() {
  const span = (axis) => Math.max(...drawnNodes.map((node) => node[axis])) - Math.min(...drawnNodes.map((node) => node[axis]));
  const scale = Math.min(byId("canvas").clientWidth / (span("x") + 200), byId("canvas").clientHeight / (span("y") + 160));
  return nodes.length && nodes.length <= 150 ? Math.min(2.2, Math.max(1, 0.85 / scale)) : 1;
}

const grown = growth();
for (const node of drawnNodes) node.size *= grown;
for (const edge of drawnEdges) {
  edge.width *= grown;
  edge.dashes = edge.dashes?.map((length) => length * grown) ?? false;
}
const dots = new vis.DataSet(drawnNodes);
const lines = new vis.DataSet(drawnEdges.map((edge) => ({ ...edge, color: { inherit: false } })));
const network = new vis.Network(byId("canvas"), { nodes: dots, edges: lines }, JSON.parse(options));
const canvas = byId("canvas").querySelector("canvas");
canvas.setAttribute("aria-hidden", "true");

// The only two places that look inside vis-network: it offers no way to ask for a point on a line.
function nodeAt(index) {
  const { x, y } = network.body.nodes[index];
  return { x, y };
}

function edgeAt(index, part) {
  const edge = network.body.edges[index];
  if (edge.from !== edge.to) return edge.edgeType.getPoint(part);
  const { size, angle } = edge.options.selfReference;
  const far = edge.from.options.size + 1.6 * size;
  return { x: edge.from.x + far * Math.cos(angle), y: edge.from.y - far * Math.sin(angle) };
}

function inFocus() {
  if (!chosen) return null;
  const focus = { node: new Set(), edge: new Set() };
  const around = chosen.kind === "edge" ? [chosen.index] : edgesOf[chosen.index].filter((i) => shownEdges.has(i));
  around.forEach((i) => focus.edge.add(i).size && focus.node.add(edges[i].source).add(edges[i].target));
  if (chosen.kind === "node") focus.node.add(chosen.index);
  return focus;
}

let focus = null;

function paint() {
  focus = inFocus();
  const page = colour("--page");
  const typeColours = types.map((_, i) => colour(`--type-${i}`));
  const familyColours = families.map((_, i) => colour(`--family-${i}`));
  dots.update(
    nodes.map((node, i) => ({
      id: i,
      hidden: !shownNodes.has(i),
      color: { background: typeColours[types.indexOf(node.type)], border: page },
      opacity: focus && !focus.node.has(i) ? 0.18 : 1,
    })),
  );
  lines.update(
    edges.map((edge, i) => {
      const faded = focus && !focus.edge.has(i);
      const strength = edge.status === "current" ? 0.85 : 0.6;
      const thicker = chosen?.kind === "edge" && chosen.index === i ? 1.6 * grown : 0;
      return {
        id: i,
        hidden: !shownEdges.has(i),
        width: drawnEdges[i].width + thicker,
        color: { color: familyColours[families.indexOf(edge.family)], opacity: faded ? 0.13 : strength, inherit: false },
      };
    }),
  );
}
