// Moving about in the drawing.

const CONTROLS = 56; // the height of the row of buttons at the foot of the drawing
const NEAREST = 1.4; // no thing alone fills the screen

function panelWidth() {
  return byId("panel").hidden || NARROW.matches ? 0 : byId("panel").offsetWidth + 14;
}

// What covers the foot of the drawing.
function footHeight() {
  const panel = byId("panel").hidden || !NARROW.matches ? 0 : byId("panel").offsetHeight;
  const card = byId("story");
  return Math.max(panel, card && !card.hidden ? card.offsetHeight : 0);
}

function fit() {
  fitTo([...shown.nodes]);
}

function fitTo(things) {
  const places = things.map((i) => ({ ...nodeAt(i), size: sizeAt(i) }));
  if (!places.length) return;
  const [left, right] = [Math.min(...places.map((p) => p.x - p.size)), Math.max(...places.map((p) => p.x + p.size))];
  const [top, bottom] = [Math.min(...places.map((p) => p.y - p.size)), Math.max(...places.map((p) => p.y + p.size))];
  const room = { x: Math.max(60, canvas.clientWidth - panelWidth() - 130), y: Math.max(60, canvas.clientHeight - footHeight() - 2 * CONTROLS) };
  const scale = Math.min(room.x / Math.max(1, right - left), room.y / Math.max(1, bottom - top), NEAREST);
  centre({ x: (left + right) / 2, y: (top + bottom) / 2 + CONTROLS / 4 / scale }, scale);
}

function centre(point, scale = network.getScale()) {
  network.moveTo({ position: { x: point.x + panelWidth() / 2 / scale, y: point.y + footHeight() / 2 / scale }, scale });
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
  const place = state.chosen.kind === "node" ? nodeAt(state.chosen.index) : edgeAt(state.chosen.index, 0.5);
  const at = s.to(place);
  if (!clearOf(at, s)) centre(place);
}

// Whether a place on the screen is neither at its edge nor under the panel.
function clearOf(at, s) {
  return at.x > 40 && at.x < s.width - panelWidth() - 40 && at.y > 40 && at.y < s.height - footHeight() - 40;
}

// After the drawing has got another size.
function settle() {
  if (focus) revealAll();
  else fit();
}

// For who did not point at it: what was chosen together with all that it is linked to.
function revealAll() {
  if (!focus) return;
  const things = [...focus.node];
  const s = screen();
  if (!things.every((i) => clearOf(s.to(nodeAt(i)), s))) fitTo(things);
}
