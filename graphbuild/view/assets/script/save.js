// What is shown, to take along: a picture, a drawing, a graph that `graphbuild` reads again.

const SVG = "http://www.w3.org/2000/svg";
const PARTS = 16; // straight pieces of a bent line
// Half of each shape's outline on a circle: how many corners, and where the first one stands.
const CORNERS = { square: [4, Math.PI / 4], diamond: [4, 0], triangle: [3, -Math.PI / 2], triangleDown: [3, Math.PI / 2], hexagon: [6, 0] };

function download(address, ending) {
  const link = make("a", { href: address, download: `graph.${ending}` });
  document.body.append(link);
  link.click();
  link.remove();
}

function downloadText(text, type, ending) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  download(address, ending);
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}

function savePng() {
  const copy = make("canvas", { width: canvas.width, height: canvas.height });
  const ctx = copy.getContext("2d");
  ctx.fillStyle = tones.page;
  ctx.fillRect(0, 0, copy.width, copy.height);
  ctx.drawImage(canvas, 0, 0);
  download(copy.toDataURL("image/png"), "png");
}

function svg(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function drawnAsSvg() {
  const s = screen();
  const size = { width: s.width, height: s.height };
  const drawing = svg("svg", { ...size, viewBox: `0 0 ${s.width} ${s.height}` }, svg("rect", { ...size, fill: tones.page }));
  for (const i of shown.edges) drawing.append(...svgLine(i, s));
  for (const i of shown.nodes) drawing.append(svgDot(i, s));
  for (const label of labelBoxes) drawing.append(svgLabel(label));
  return drawing;
}

function svgLine(i, s) {
  const loop = loopOf(i);
  const look = lineLook(i);
  const stroke = { stroke: look.color.color, "stroke-opacity": look.color.opacity, "stroke-width": look.width * s.scale, fill: "none" };
  const dashes = drawnEdges[i].dashes;
  if (dashes) stroke["stroke-dasharray"] = dashes.map((length) => (length * s.scale).toFixed(1)).join(" ");
  if (loop) {
    const at = s.to(edgeAt(i, 0.5));
    return [svg("circle", { cx: at.x, cy: at.y, r: loop.size * s.scale, ...stroke })];
  }
  const points = clear(i, s);
  const line = svg("polyline", { points: points.map((p) => `${p.x.toFixed(1)},${p.y.toFixed(1)}`).join(" "), ...stroke });
  return [line, ...svgEnds(i, points, look, s)];
}

// The points of a line that do not lie under its things.
function clear(i, s) {
  const [from, to] = [edges[i].source, edges[i].target];
  const outside = (p, node) => Math.hypot(p.x - nodeAt(node).x, p.y - nodeAt(node).y) > sizeAt(node);
  const all = Array.from({ length: PARTS * 4 + 1 }, (_, k) => edgeAt(i, k / (PARTS * 4)));
  const free = all.filter((p) => outside(p, from) && outside(p, to));
  return (free.length > 1 ? free : all).map(s.to);
}

function svgEnds(i, points, look, s) {
  const { arrows } = drawnEdges[i];
  const wide = Math.max(4, 7 * s.scale * Math.sqrt(look.width));
  const ends = [];
  if (arrows.to?.enabled) ends.push(svgEnd(points.at(-2), points.at(-1), arrows.to.type, wide, look));
  if (arrows.from?.enabled) ends.push(svgEnd(points[1], points[0], arrows.from.type, wide, look));
  return ends;
}

function svgEnd(before, at, type, wide, look) {
  const turn = (Math.atan2(at.y - before.y, at.x - before.x) * 180) / Math.PI;
  const outline = { bar: `M0 ${-wide}V${wide}`, vee: `M${-wide} ${-wide / 2}L0 0L${-wide} ${wide / 2}` }[type] ?? `M${-wide} ${-wide / 2}L0 0L${-wide} ${wide / 2}Z`;
  const paint = type === "arrow" ? { fill: look.color.color } : { fill: "none", stroke: look.color.color, "stroke-width": 2 };
  return svg("path", { d: outline, transform: `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)}) rotate(${turn.toFixed(1)})`, opacity: look.color.opacity, ...paint });
}

function svgDot(i, s) {
  const { x, y } = s.to(nodeAt(i));
  const look = dotLook(i);
  const radius = look.size * s.scale;
  const paint = { fill: look.color.background, stroke: tones.page, "stroke-width": 1.5, opacity: look.opacity };
  const { shape } = drawnNodes[i];
  const [count, first] = CORNERS[shape] ?? [10, -Math.PI / 2];
  if (shape === "dot") return svg("circle", { cx: x, cy: y, r: radius, ...paint });
  const corner = (k) => {
    const far = shape === "star" ? radius * (k % 2 ? 0.5 : 1.25) : radius * 1.15;
    return `${(x + far * Math.cos(first + (k * 2 * Math.PI) / count)).toFixed(1)},${(y + far * Math.sin(first + (k * 2 * Math.PI) / count)).toFixed(1)}`;
  };
  return svg("polygon", { points: Array.from({ length: count }, (_, k) => corner(k)).join(" "), ...paint });
}

function svgLabel({ kind, index, at, angle }) {
  const text = (kind === "node" ? nodeLabels : edgeLabels)[index];
  const ink = colour(kind === "node" ? "--ink" : DOUBTFUL[index] ? "--doubt" : "--muted");
  const font = { "font-family": "system-ui, sans-serif", "font-size": kind === "node" ? 12.5 : 11.5, "font-weight": kind === "node" ? 550 : null };
  const turn = angle ? ` rotate(${((angle * 180) / Math.PI).toFixed(1)})` : "";
  const place = { transform: `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})${turn}`, "text-anchor": "middle", "dominant-baseline": "central" };
  return svg("text", { ...place, ...font, fill: ink, stroke: tones.page, "stroke-width": 4, "stroke-linejoin": "round", "paint-order": "stroke" }, text);
}

function saveSvg() {
  downloadText(new XMLSerializer().serializeToString(drawnAsSvg()), "image/svg+xml", "svg");
}

function nodeData(i) {
  const { id, type, name, aliases } = nodes[i];
  return { id, type, name, aliases, attributes: Object.fromEntries(nodes[i].attributes) };
}

function edgeData(i) {
  const { key, type, label, role, status, modality, topic, date, start, end, confidence, extractor } = edges[i];
  const evidence = edges[i].evidence.filter((piece) => piece.at && !piece.withheld && articles[piece.article]).map((piece) => ({
    article: articles[piece.article].id,
    start: piece.at[0],
    end: piece.at[1],
    text: piece.head + piece.trigger + piece.tail,
  }));
  const claimed = edges[i].claimants.map((claimant) => (claimant.node === null ? claimant.name : nodes[claimant.node].id));
  const ends = { source: nodes[edges[i].source].id, target: nodes[edges[i].target].id };
  return { ...ends, key, type, label, role, status, modality, attributed_to: claimed, topic, date, start, end, confidence, extractor, evidence };
}

function shownAsJson() {
  const told = articles.map(({ id, title, date, source, url }) => ({ id, title, date, source, url }));
  return { directed: true, multigraph: true, graph: { articles: told }, nodes: [...shown.nodes].map(nodeData), edges: [...shown.edges].map(edgeData) };
}

function saveJson() {
  downloadText(`${JSON.stringify(shownAsJson(), null, 1)}\n`, "application/json", "json");
}

on("save-png", "click", () => (look(null), network.redraw(), savePng()));
on("save-svg", "click", () => (look(null), network.redraw(), saveSvg()));
on("save-json", "click", saveJson);
