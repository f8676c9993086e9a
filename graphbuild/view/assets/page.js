// The page's script. Texts of articles reach the document through textContent alone, and links lead to http(s) only.

const { view, words, nodes: drawnNodes, edges: drawnEdges, options } = JSON.parse(byId("data").textContent);
const { articles, nodes, edges, types, families } = view;

const FONT = '12.5px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';
const NODE_FONT = `550 ${FONT}`;
const EDGE_FONT = FONT.replace("12.5px", "11.5px");
const NARROW = matchMedia("(max-width: 900px)");
const DARK = matchMedia("(prefers-color-scheme: dark)");
const LONGEST = { node: 26, edge: 38 };
const MOST_EDGE_LABELS = 260; // a frame with more would stutter, and nobody reads it
const MOST_IMPORTANT = nodes.length > 150 ? 24 : 4; // their names stand even where they cover a dot
const MOST_FOUND = 40;
const CONTROLS = 56; // the height of the row of buttons at the foot of the drawing

const edgesOf = nodes.map(() => []);
edges.forEach((edge, i) => new Set([edge.source, edge.target]).forEach((end) => edgesOf[end].push(i)));
const ranked = nodes.map((_, i) => i).sort((a, b) => nodes[b].degree - nodes[a].degree || a - b);

const off = { type: new Set(), family: new Set(), status: new Set(), modality: new Set() };
let chosen = null; // { kind: "node" | "edge", index }
let hovered = null;
let shownNodes = new Set(nodes.keys());
let shownEdges = new Set(edges.keys());

function byId(id) {
  return document.getElementById(id);
}

function filled(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
}

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "onclick") element.addEventListener("click", value);
    else if (value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function same(one, other) {
  return one?.kind === other?.kind && one?.index === other?.index;
}

// ---- the drawing

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

// ---- names and labels: one size at any zoom, the most important first, none over another

class Taken {
  // Rectangles on the screen, in a grid so that asking stays cheap with thousands of them.
  constructor(cell = 40) {
    this.cell = cell;
    this.grid = new Map();
  }

  *cells(box) {
    for (let x = Math.floor(box.left / this.cell); x <= Math.floor(box.right / this.cell); x++)
      for (let y = Math.floor(box.top / this.cell); y <= Math.floor(box.bottom / this.cell); y++) yield x * 100003 + y;
  }

  // Whether nothing is there, or nothing of one kind.
  free(box, kind = null) {
    for (const cell of this.cells(box))
      for (const b of this.grid.get(cell) ?? [])
        if ((!kind || b.kind === kind) && b.left < box.right && box.left < b.right && b.top < box.bottom && box.top < b.bottom) return false;
    return true;
  }

  take(box, kind) {
    box.kind = kind;
    for (const cell of this.cells(box)) {
      if (!this.grid.has(cell)) this.grid.set(cell, []);
      this.grid.get(cell).push(box);
    }
  }
}

const widths = new Map();

function widthOf(ctx, text, font) {
  const key = font + text;
  if (!widths.has(key)) {
    ctx.font = font;
    widths.set(key, ctx.measureText(text).width);
  }
  return widths.get(key);
}

function cut(text, most) {
  const letters = Array.from(text);
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join("").trimEnd()}…`;
}

const nodeLabels = nodes.map((node) => cut(node.name, LONGEST.node));
const edgeLabels = edges.map((edge) => cut(edge.label, LONGEST.edge));
let labelBoxes = []; // what of the labels can be clicked, as drawn last

function screen() {
  const zero = network.canvasToDOM({ x: 0, y: 0 });
  const scale = network.getScale();
  return { scale, width: canvas.clientWidth, height: canvas.clientHeight, to: (p) => ({ x: p.x * scale + zero.x, y: p.y * scale + zero.y }) };
}

function box(x, y, width, height) {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function pushedInside(b, s) {
  const by = Math.max(0, 4 - b.left) - Math.max(0, b.right - s.width + 4);
  return { ...b, left: b.left + by, right: b.right + by };
}

function onScreen(b, s) {
  return b.right > 0 && b.left < s.width && b.bottom > 0 && b.top < s.height;
}

function drawLabels(ctx) {
  const ratio = canvas.width / canvas.clientWidth;
  const s = screen();
  const taken = new Taken();
  const ink = { page: colour("--page"), node: colour("--ink"), edge: colour("--muted"), doubt: colour("--doubt") };
  labelBoxes = [];
  ctx.save();
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  ctx.textAlign = "center";
  ctx.textBaseline = "middle";
  ctx.lineJoin = "round";
  const seen = ranked.filter((i) => shownNodes.has(i)).map((i, rank) => ({ i, rank, ...s.to(nodeAt(i)), size: drawnNodes[i].size * s.scale }));
  for (const dot of seen) {
    dot.box = box(dot.x, dot.y, 2 * dot.size, 2 * dot.size);
    if (onScreen(dot.box, s)) taken.take(dot.box, "dot");
  }
  if (chosen?.kind === "node") drawRing(ctx, seen.find((dot) => dot.i === chosen.index));
  const first = (dot) => (same(chosen, { kind: "node", index: dot.i }) || same(hovered, { kind: "node", index: dot.i }) ? 0 : 1);
  for (const dot of seen.sort((a, b) => first(a) - first(b))) drawName(ctx, dot, s, taken, ink);
  drawEdgeLabels(ctx, s, taken, ink);
  ctx.restore();
}

function drawRing(ctx, dot) {
  if (!dot) return;
  ctx.strokeStyle = colour("--focus");
  ctx.lineWidth = 2.5;
  ctx.beginPath();
  ctx.arc(dot.x, dot.y, dot.size + 5, 0, 2 * Math.PI);
  ctx.stroke();
}

function drawName(ctx, dot, s, taken, ink) {
  const pointed = same(hovered, { kind: "node", index: dot.i });
  if (!onScreen(dot.box, s) || (focus && !focus.node.has(dot.i) && !pointed)) return;
  const text = nodeLabels[dot.i];
  const width = widthOf(ctx, text, NODE_FONT) + 4;
  const [beside, under] = [dot.size + 4 + width / 2, dot.size + 9];
  const aslant = beside - 0.3 * dot.size;
  const places = [[0, under], [0, -under], [beside, 0], [-beside, 0], [aslant, under - 3], [-aslant, under - 3], [aslant, 3 - under], [-aslant, 3 - under]];
  const spots = places.map(([x, y]) => box(dot.x + x, dot.y + y, width, 15));
  spots.push(pushedInside(spots[0], s), pushedInside(spots[1], s));
  const inside = (b) => b.left > 0 && b.right < s.width && b.top > 0 && b.bottom < s.height;
  const known = dot.rank < MOST_IMPORTANT ? spots.find((b) => inside(b) && taken.free(b, "name")) : null;
  const spot = spots.find((b) => inside(b) && taken.free(b)) ?? known ?? (pointed || same(chosen, { kind: "node", index: dot.i }) ? spots[0] : null);
  if (!spot) return;
  taken.take(spot, "name");
  labelBoxes.push({ kind: "node", index: dot.i, boxes: [spot] });
  write(ctx, text, { x: (spot.left + spot.right) / 2, y: (spot.top + spot.bottom) / 2, font: NODE_FONT, fill: ink.node, page: ink.page });
}

const DOUBTFUL = edges.map((edge) => edge.modality !== "asserted");

// What is pointed at first, then what is in doubt.
function drawEdgeLabels(ctx, s, taken, ink) {
  const pointed = (i) => same(chosen, { kind: "edge", index: i }) || same(hovered, { kind: "edge", index: i });
  let left = MOST_EDGE_LABELS;
  for (const i of [...shownEdges].sort((a, b) => pointed(b) - pointed(a) || DOUBTFUL[b] - DOUBTFUL[a] || a - b)) {
    if (focus && !focus.edge.has(i) && !pointed(i)) continue;
    const [from, to] = [s.to(nodeAt(edges[i].source)), s.to(nodeAt(edges[i].target))];
    const width = widthOf(ctx, edgeLabels[i], EDGE_FONT) + 6;
    const room = Math.hypot(to.x - from.x, to.y - from.y) - (drawnNodes[edges[i].source].size + drawnNodes[edges[i].target].size) * s.scale - 8;
    if (!pointed(i) && edges[i].source !== edges[i].target && room < width) continue;
    if (--left < 0) return;
    drawEdgeLabel(ctx, i, width, { room, forced: pointed(i) }, s, taken, ink);
  }
}

function drawEdgeLabel(ctx, i, width, { room, forced }, s, taken, ink) {
  // The middle first, then as far towards either end as the label has room.
  const slack = Math.min(0.22, Math.max(0, (room - width) / 2 / Math.max(1, room)));
  for (const part of edges[i].source === edges[i].target ? [0.5] : [0.5, 0.5 - slack / 2, 0.5 + slack / 2, 0.5 - slack, 0.5 + slack]) {
    const at = s.to(edgeAt(i, part));
    const [before, after] = [s.to(edgeAt(i, part - 0.05)), s.to(edgeAt(i, part + 0.05))];
    let angle = Math.atan2(after.y - before.y, after.x - before.x);
    if (Math.abs(angle) > Math.PI / 2 + 1e-6) angle += Math.PI;
    const squares = along(at, angle, width);
    if (!squares.some((b) => onScreen(b, s))) continue;
    if (!squares.every((b) => taken.free(b)) && !(forced && part === 0.5)) continue;
    squares.forEach((b) => taken.take(b, "name"));
    labelBoxes.push({ kind: "edge", index: i, boxes: squares });
    write(ctx, edgeLabels[i], { ...at, angle, width, font: EDGE_FONT, fill: DOUBTFUL[i] ? ink.doubt : ink.edge, page: ink.page });
    return;
  }
}

// A slanted label as a row of squares.
function along(at, angle, width) {
  const count = Math.max(1, Math.ceil(width / 11));
  return Array.from({ length: count }, (_, k) => {
    const step = ((k + 0.5) / count - 0.5) * width;
    return box(at.x + step * Math.cos(angle), at.y + step * Math.sin(angle), 13, 13);
  });
}

// A label with a width interrupts its line; a name has a halo.
function write(ctx, text, { x, y, angle = 0, width = 0, font, fill, page }) {
  ctx.save();
  ctx.translate(x, y);
  ctx.rotate(angle);
  ctx.font = font;
  ctx.fillStyle = ctx.strokeStyle = page;
  ctx.lineWidth = 4;
  if (width) ctx.fillRect(-width / 2, -6, width, 12);
  else ctx.strokeText(text, 0, 0);
  ctx.fillStyle = fill;
  ctx.fillText(text, 0, 0);
  ctx.restore();
}

// ---- moving about

function panelWidth() {
  return byId("panel").hidden || NARROW.matches ? 0 : byId("panel").offsetWidth + 14;
}

function panelHeight() {
  return byId("panel").hidden || !NARROW.matches ? 0 : byId("panel").offsetHeight;
}

function fit() {
  const places = [...shownNodes].map((i) => ({ ...nodeAt(i), size: drawnNodes[i].size }));
  if (!places.length) return;
  const [left, right] = [Math.min(...places.map((p) => p.x - p.size)), Math.max(...places.map((p) => p.x + p.size))];
  const [top, bottom] = [Math.min(...places.map((p) => p.y - p.size)), Math.max(...places.map((p) => p.y + p.size))];
  const room = { x: Math.max(60, canvas.clientWidth - panelWidth() - 130), y: Math.max(60, canvas.clientHeight - panelHeight() - 2 * CONTROLS) };
  const scale = Math.min(room.x / Math.max(1, right - left), room.y / Math.max(1, bottom - top), 1.4);
  centre({ x: (left + right) / 2, y: (top + bottom) / 2 + CONTROLS / 4 / scale }, scale);
}

function centre(point, scale = network.getScale()) {
  network.moveTo({ position: { x: point.x + panelWidth() / 2 / scale, y: point.y + panelHeight() / 2 / scale }, scale });
}

function zoom(factor) {
  network.moveTo({ scale: Math.min(6, Math.max(0.03, network.getScale() * factor)) });
}

function pan(x, y) {
  const position = network.getViewPosition();
  const scale = network.getScale();
  network.moveTo({ position: { x: position.x + x / scale, y: position.y + y / scale } });
}

// Brings what was chosen out from under the panel, or back onto the screen.
function reveal() {
  const s = screen();
  const place = chosen.kind === "node" ? nodeAt(chosen.index) : edgeAt(chosen.index, 0.5);
  const at = s.to(place);
  const inside = at.x > 40 && at.x < s.width - panelWidth() - 40 && at.y > 40 && at.y < s.height - panelHeight() - 40;
  if (!inside) centre(place);
}

// ---- what is under the pointer

function under(at) {
  const node = network.getNodeAt(at);
  if (node !== undefined) return { kind: "node", index: node };
  const label = labelBoxes.find((l) => l.boxes.some((b) => b.left <= at.x && at.x <= b.right && b.top <= at.y && at.y <= b.bottom));
  if (label) return { kind: label.kind, index: label.index };
  const edge = network.getEdgeAt(at);
  return edge === undefined ? null : { kind: "edge", index: edge };
}

// ---- the panel

function choose(item, { move = true, focusPanel = false } = {}) {
  chosen = item;
  byId("panel").hidden = !item;
  byId("hint").hidden = true;
  if (item) {
    const parts = item.kind === "node" ? nodePanel(item.index) : edgePanel(item.index);
    byId("panel-body").replaceChildren(...parts.filter(Boolean));
    byId("panel").scrollTop = 0;
    if (focusPanel) byId("panel-title").focus();
  }
  document.querySelector("#table tr[aria-current]")?.removeAttribute("aria-current");
  if (item?.kind === "edge") document.querySelector(`#table tr[data-edge="${item.index}"]`)?.setAttribute("aria-current", "true");
  paint();
  if (item && move && !byId("stage").hidden) reveal();
}

function nodeButton(index) {
  return make("button", { type: "button", dir: "auto", onclick: () => choose({ kind: "node", index }, { focusPanel: true }) }, nodes[index].name);
}

function edgePanel(index) {
  const edge = edges[index];
  const names = edge.claimants.map((claimant) => claimant.name).join(", ");
  const between = edgesOf[edge.source].filter((i) => i !== index && [edges[i].source, edges[i].target].includes(edge.source === edge.target ? -1 : edge.target));
  return [
    make("h2", { id: "panel-title", tabindex: "-1" }, nodeButton(edge.source), make("span", { class: DOUBTFUL[index] ? "verb doubtful" : "verb", dir: "auto" }, edge.label), nodeButton(edge.target)),
    chips(edge),
    doubt(edge, names),
    facts([
      [words.claimed_by, claimants(edge)],
      [words.role, edge.role],
      [words.topic, edge.topic],
      [words.date, edge.date],
      [words.held, held(edge)],
      [words.confidence, edge.confidence === null ? null : `${Math.round(edge.confidence * 100)} %`],
      [words.found_by, words.extractors[edge.extractor] ?? edge.extractor],
    ]),
    make("h3", {}, words.evidence),
    ...(edge.evidence.length ? edge.evidence.map(quote) : [make("p", { class: "aka" }, words.no_evidence)]),
    ...(between.length ? [make("h3", {}, words.between), claims(between, edge.source)] : []),
  ];
}

function chips(edge) {
  const chip = (text, ...before) => make("li", {}, ...before, make("span", {}, text));
  return make(
    "ul",
    { class: "chips" },
    chip(words.families[edge.family] ?? edge.family, make("i", { class: `family-${families.indexOf(edge.family)}` })),
    chip(words.statuses[edge.status] ?? edge.status),
    chip(words.modalities[edge.modality] ?? edge.modality),
  );
}

function doubt(edge, names) {
  if (edge.modality === "asserted") return null;
  const kind = edge.modality === "denied" ? "denied" : "alleged";
  return make("p", { class: "doubt" }, names ? filled(words[`${kind}_by`], { names }) : words[`${kind}_note`]);
}

function claimants(edge) {
  if (!edge.claimants.length) return null;
  const names = edge.claimants.map((c) => (c.node === null ? make("span", { dir: "auto" }, c.name) : link(c.name, () => choose({ kind: "node", index: c.node }, { focusPanel: true }))));
  return make("span", {}, ...names.flatMap((name, i) => (i ? [", ", name] : [name])));
}

function link(text, onclick) {
  const a = make("a", { href: "#", dir: "auto" }, text);
  a.addEventListener("click", (event) => (event.preventDefault(), onclick()));
  return a;
}

function held(edge) {
  const parts = [edge.start && filled(words.since, edge), edge.end && filled(words.until, edge)].filter(Boolean);
  return parts.join(", ") || null;
}

function facts(rows) {
  const known = rows.filter(([, value]) => value !== null && value !== undefined && value !== "");
  return known.length ? make("dl", {}, ...known.flatMap(([name, value]) => [make("dt", {}, name), make("dd", { dir: "auto" }, value)])) : null;
}

function quote(piece) {
  const around = (text) => (text ? make("span", { class: "around" }, text) : null);
  const trigger = piece.trigger ? make("mark", {}, piece.trigger) : null;
  return make(
    "blockquote",
    { class: "quote" },
    make("p", { dir: "auto" }, around(piece.before), piece.head, trigger, piece.tail, around(piece.after)),
    source(piece.article),
  );
}

function source(index) {
  const article = articles[index];
  if (!article) return make("footer", {}, words.unknown_article);
  const where = [article.source, article.title, article.date].filter(Boolean).join(" · ");
  const footer = make("footer", {}, make("span", { dir: "auto" }, where));
  if (/^https?:\/\//i.test(article.url ?? "")) footer.append(" · ", make("a", { href: article.url, target: "_blank", rel: "noopener noreferrer" }, words.open_article));
  return footer;
}

function nodePanel(index) {
  const node = nodes[index];
  const shown = edgesOf[index].filter((i) => shownEdges.has(i));
  const counts = { count: node.mentions, articles: node.articles.length };
  return [
    make("h2", { id: "panel-title", tabindex: "-1", dir: "auto" }, node.name),
    make("ul", { class: "chips" }, make("li", {}, make("i", { class: `type-${types.indexOf(node.type)}` }), make("span", {}, node.type))),
    facts([
      [words.also, node.aliases.join(", ")],
      [words.described, node.called.join(", ")],
      ...node.attributes,
    ]),
    node.mentions ? make("p", { class: "aka" }, filled(node.articles.length > 1 ? words.mentions : node.mentions === 1 ? words.one_mention : words.few_mentions, counts)) : null,
    ...families.map((family) => [family, shown.filter((i) => edges[i].family === family)]).filter(([, found]) => found.length).flatMap(([family, found]) => [make("h3", {}, words.families[family] ?? family), claims(found, index)]),
    shown.length ? null : make("p", { class: "aka" }, words.no_relations),
    ...(node.said.length ? [make("h3", {}, words.said), ...node.said.map(saying)] : []),
  ];
}

function saying(said) {
  return make("blockquote", { class: "quote" }, make("p", { dir: "auto" }, said.text), source(said.article));
}

// Claims as seen from one thing: "former son-in-law of X", and read back "parent-in-law of X (son-in-law, former)".
function claims(found, from) {
  const row = (i) => {
    const edge = edges[i];
    const away = edge.source === from;
    const other = nodes[away ? edge.target : edge.source].name;
    const notes = [edge.role, edge.status === "current" ? null : (words.statuses[edge.status] ?? edge.status)].filter(Boolean);
    const note = away || !notes.length ? null : make("span", { class: "around" }, ` (${notes.join(", ")})`);
    const text = make("span", { dir: "auto" }, `${away ? edge.label : edge.inverse} `, make("b", {}, other), note);
    return make("li", {}, make("button", { type: "button", onclick: () => choose({ kind: "edge", index: i }, { focusPanel: true }) }, stroke(edge), text));
  };
  return make("ul", { class: "claims" }, ...found.map(row));
}

function stroke(edge) {
  const kind = edge.modality === "asserted" ? edge.status : edge.modality;
  const drawn = document.querySelector(`.stroke.${CSS.escape(kind)}`) ?? document.querySelector(".stroke");
  const wrapped = make("span", { class: `family-${families.indexOf(edge.family)}` });
  if (drawn) wrapped.append(drawn.cloneNode(true));
  return wrapped;
}

// ---- filters

function applyFilters() {
  const typeShown = (i) => !off.type.has(nodes[i].type);
  shownEdges = new Set(
    [...edges.keys()].filter((i) => {
      const edge = edges[i];
      return !off.family.has(edge.family) && !off.status.has(edge.status) && !off.modality.has(edge.modality) && typeShown(edge.source) && typeShown(edge.target);
    }),
  );
  // A thing whose every line is hidden would stand there unexplained.
  shownNodes = new Set([...nodes.keys()].filter((i) => typeShown(i) && (!edgesOf[i].length || edgesOf[i].some((e) => shownEdges.has(e)))));
  const filtered = Object.values(off).some((set) => set.size);
  byId("all").hidden = !filtered;
  byId("showing").textContent = filtered ? filled(words.shown, { count: shownNodes.size, all: nodes.length }) : "";
  for (const row of document.querySelectorAll("#table tr[data-edge]")) row.hidden = !shownEdges.has(Number(row.dataset.edge));
  const lost = chosen && !(chosen.kind === "node" ? shownNodes : shownEdges).has(chosen.index);
  choose(lost ? null : chosen, { move: false });
}

for (const input of document.querySelectorAll("#legend input")) {
  input.checked = true; // a browser may remember the last visit
  input.addEventListener("change", () => {
    off[input.closest("fieldset").dataset.filter][input.checked ? "delete" : "add"](input.value);
    applyFilters();
  });
}
byId("all").addEventListener("click", () => {
  Object.values(off).forEach((set) => set.clear());
  document.querySelectorAll("#legend input").forEach((input) => (input.checked = true));
  applyFilters();
  byId("legend").querySelector("summary").focus();
});

// ---- search

const LETTERS = { ł: "l", ø: "o", đ: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th", ð: "d" };

function folded(text) {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[łøđıßæœþð]/g, (c) => LETTERS[c]).replace(/['’ʼ]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

const names = nodes.flatMap((node, i) => [node.name, ...node.aliases].map((name) => ({ i, name, text: ` ${folded(name)}` })));

function find(query) {
  const asked = folded(query);
  if (!asked) return [];
  const parts = asked.split(" ");
  const rank = (row) => (row.text.startsWith(` ${asked}`) ? 0 : parts.every((part) => row.text.includes(` ${part}`)) ? 1 : row.text.includes(asked) ? 2 : 3);
  const best = new Map();
  for (const row of names) {
    const at = rank(row);
    if (at < 3 && at < (best.get(row.i)?.at ?? 3)) best.set(row.i, { ...row, at });
  }
  return [...best.values()].sort((a, b) => a.at - b.at || nodes[b.i].degree - nodes[a.i].degree || a.i - b.i).slice(0, MOST_FOUND);
}

const search = byId("search");
const list = byId("found");
let pointed = 0;

function showFound() {
  const rows = find(search.value);
  const asked = folded(search.value) !== "";
  list.hidden = !asked;
  search.setAttribute("aria-expanded", String(asked));
  pointed = 0;
  const option = (row, k) => {
    const hint = row.name === nodes[row.i].name ? null : make("small", { dir: "auto" }, row.name);
    return make("li", { role: "option", id: `found-${k}`, "data-node": row.i, onclick: () => take(row.i) }, make("span", { dir: "auto" }, nodes[row.i].name), hint);
  };
  list.replaceChildren(...(rows.length ? rows.map(option) : [make("li", { role: "option", "aria-disabled": "true" }, words.no_match)]));
  point();
}

function point() {
  const rows = list.querySelectorAll("[data-node]");
  rows.forEach((row, k) => row.setAttribute("aria-selected", String(k === pointed)));
  if (rows[pointed]) search.setAttribute("aria-activedescendant", rows[pointed].id);
  else search.removeAttribute("aria-activedescendant");
  rows[pointed]?.scrollIntoView({ block: "nearest" });
}

function hideFound() {
  list.hidden = true;
  search.setAttribute("aria-expanded", "false");
  search.removeAttribute("aria-activedescendant");
}

function take(node) {
  hideFound();
  search.value = "";
  if (!shownNodes.has(node)) byId("all").click();
  choose({ kind: "node", index: node }, { focusPanel: true });
}

search.addEventListener("input", showFound);
search.addEventListener("blur", () => setTimeout(() => list.contains(document.activeElement) || hideFound(), 150));
search.addEventListener("keydown", (event) => {
  const rows = list.querySelectorAll("[data-node]");
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && rows.length) {
    pointed = (pointed + step + rows.length) % rows.length;
    point();
  } else if (event.key === "Enter" && rows[pointed] && !list.hidden) take(Number(rows[pointed].dataset.node));
  else if (event.key === "Escape") (hideFound(), (search.value = ""));
  else return;
  event.preventDefault();
  event.stopPropagation();
});

// ---- graph or table, keys, pointer

function showTable(wanted) {
  byId("table").hidden = !wanted;
  byId("stage").hidden = wanted;
  byId("show-table").setAttribute("aria-pressed", String(wanted));
  byId("show-graph").setAttribute("aria-pressed", String(!wanted));
  if (!wanted) network.redraw();
}

byId("show-table").addEventListener("click", () => showTable(true));
byId("show-graph").addEventListener("click", () => showTable(false));
byId("table").addEventListener("click", (event) => {
  const row = event.target.closest("tr[data-edge]");
  if (row) choose({ kind: "edge", index: Number(row.dataset.edge) }, { focusPanel: event.target.tagName === "BUTTON" });
});
byId("close").addEventListener("click", () => (choose(null), byId("canvas").focus()));
byId("fit").addEventListener("click", fit);
byId("zoom-in").addEventListener("click", () => zoom(1.3));
byId("zoom-out").addEventListener("click", () => zoom(1 / 1.3));

const KEYS = {
  ArrowLeft: () => pan(-80, 0),
  ArrowRight: () => pan(80, 0),
  ArrowUp: () => pan(0, -80),
  ArrowDown: () => pan(0, 80),
  "+": () => zoom(1.3),
  "=": () => zoom(1.3),
  "-": () => zoom(1 / 1.3),
  0: fit,
};

byId("canvas").addEventListener("keydown", (event) => {
  if (!KEYS[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
  KEYS[event.key]();
  event.preventDefault();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && chosen) choose(null);
  if (event.key === "/" && !/^(INPUT|TEXTAREA)$/.test(document.activeElement.tagName)) (search.focus(), event.preventDefault());
});

network.on("click", ({ pointer }) => choose(under(pointer.DOM)));
network.on("afterDrawing", drawLabels);
canvas.addEventListener("mousemove", (event) => {
  if (event.buttons) return;
  const item = under({ x: event.offsetX, y: event.offsetY });
  canvas.style.cursor = item ? "pointer" : "grab";
  if (!same(item, hovered)) ((hovered = item), network.redraw());
});
canvas.addEventListener("mouseleave", () => hovered && ((hovered = null), network.redraw()));
DARK.addEventListener("change", paint);
NARROW.addEventListener("change", () => (byId("legend").open = !NARROW.matches));
new ResizeObserver(() => chosen || byId("stage").hidden || requestAnimationFrame(fit)).observe(byId("canvas"));

paint();
fit();
document.body.dataset.ready = "true";

// A canvas holds no elements to click: scripts that drive the page find places and state here.
window.graphbuild = {
  nodePoint: (i) => network.canvasToDOM(nodeAt(i)),
  edgePoint: (i) => network.canvasToDOM(edgeAt(i, 0.5)),
  under: (at) => under(at),
  shown: () => ({ nodes: [...shownNodes], edges: [...shownEdges] }),
  chosen: () => chosen,
  labels: () => labelBoxes,
  nodes,
  edges,
};
