// Names and labels: one size at any zoom, the most important first, none over another.

const FONT = '12.5px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';
const NODE_FONT = `550 ${FONT}`;
const EDGE_FONT = FONT.replace("12.5px", "11.5px");
const LONGEST = { node: 26, edge: 38 };
const MOST_EDGE_LABELS = 260; // a frame with more would stutter, and nobody reads it
const MOST_IMPORTANT = nodes.length > 150 ? 24 : 4; // their names stand even where they cover a dot

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
  const seen = ranked.filter((i) => shown.nodes.has(i)).map((i, rank) => ({ i, rank, ...s.to(nodeAt(i)), size: sizeAt(i) * s.scale }));
  for (const dot of seen) {
    dot.box = box(dot.x, dot.y, 2 * dot.size, 2 * dot.size);
    if (onScreen(dot.box, s) && (!focus || focus.node.has(dot.i))) taken.take(dot.box, "dot");
  }
  if (state.chosen?.kind === "node") drawRing(ctx, seen.find((dot) => dot.i === state.chosen.index));
  const first = (dot) => (same(state.chosen, { kind: "node", index: dot.i }) || same(state.hovered, { kind: "node", index: dot.i }) ? 0 : 1);
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
  const pointed = same(state.hovered, { kind: "node", index: dot.i });
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
  const spot = spots.find((b) => inside(b) && taken.free(b)) ?? known ?? (pointed || same(state.chosen, { kind: "node", index: dot.i }) ? spots[0] : null);
  if (!spot) return;
  taken.take(spot, "name");
  const at = { x: (spot.left + spot.right) / 2, y: (spot.top + spot.bottom) / 2 };
  labelBoxes.push({ kind: "node", index: dot.i, boxes: [spot], at, angle: 0 });
  write(ctx, text, { ...at, font: NODE_FONT, fill: ink.node, page: ink.page });
}

// What is pointed at first, then what is in doubt.
function drawEdgeLabels(ctx, s, taken, ink) {
  const pointed = (i) => same(state.chosen, { kind: "edge", index: i }) || same(state.hovered, { kind: "edge", index: i });
  let left = MOST_EDGE_LABELS;
  for (const i of [...shown.edges].sort((a, b) => pointed(b) - pointed(a) || DOUBTFUL[b] - DOUBTFUL[a] || a - b)) {
    if (focus && !focus.edge.has(i) && !pointed(i)) continue;
    const [from, to] = [s.to(nodeAt(edges[i].source)), s.to(nodeAt(edges[i].target))];
    const width = widthOf(ctx, edgeLabels[i], EDGE_FONT) + 6;
    const room = Math.hypot(to.x - from.x, to.y - from.y) - (sizeAt(edges[i].source) + sizeAt(edges[i].target)) * s.scale - 8;
    if (!pointed(i) && edges[i].source !== edges[i].target && room < width) continue;
    if (--left < 0) return;
    drawEdgeLabel(ctx, i, width, { room, forced: pointed(i) }, s, taken, ink);
  }
}

function drawEdgeLabel(ctx, i, width, { room, forced }, s, taken, ink) {
  const short = forced && room < width && edges[i].source !== edges[i].target;
  const spot = short ? besideLine(i, width, s, taken) : onLine(i, width, { room, forced }, s, taken);
  if (!spot) return;
  spot.boxes.forEach((b) => taken.take(b, "name"));
  labelBoxes.push({ kind: "edge", index: i, ...spot });
  write(ctx, edgeLabels[i], { ...spot.at, angle: spot.angle, width: short ? 0 : width, font: EDGE_FONT, fill: DOUBTFUL[i] ? ink.doubt : ink.edge, page: ink.page });
}

// The middle of its line first, then as far towards either end as the label has room.
function onLine(i, width, { room, forced }, s, taken) {
  const slack = Math.min(0.22, Math.max(0, (room - width) / 2 / Math.max(1, room)));
  for (const part of edges[i].source === edges[i].target ? [0.5] : [0.5, 0.5 - slack / 2, 0.5 + slack / 2, 0.5 - slack, 0.5 + slack]) {
    const at = s.to(edgeAt(i, part));
    const [before, after] = [s.to(edgeAt(i, part - 0.05)), s.to(edgeAt(i, part + 0.05))];
    let angle = Math.atan2(after.y - before.y, after.x - before.x);
    if (Math.abs(angle) > Math.PI / 2 + 1e-6) angle += Math.PI;
    const boxes = along(at, angle, width);
    if (boxes.some((b) => onScreen(b, s)) && (boxes.every((b) => taken.free(b)) || (forced && part === 0.5))) return { at, angle, boxes };
  }
  return null;
}

// A label that is pointed at and longer than its line lies beside it, not over its ends.
function besideLine(i, width, s, taken) {
  const middle = s.to(edgeAt(i, 0.5));
  const away = width / 2 + 10;
  const spots = [[away, 0], [-away, 0], [0, 18], [0, -18]].map(([x, y]) => {
    const at = { x: middle.x + x, y: middle.y + y };
    return { at, angle: 0, boxes: [box(at.x, at.y, width, 15)] };
  });
  return spots.find(({ boxes }) => taken.free(boxes[0])) ?? spots[0];
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
