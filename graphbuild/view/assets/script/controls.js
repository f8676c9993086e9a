// Buttons, keys and the pointer.

function under(at) {
  const node = network.getNodeAt(at);
  if (node !== undefined) return { kind: "node", index: node };
  const label = labelBoxes.find((l) => l.boxes.some((b) => b.left <= at.x && at.x <= b.right && b.top <= at.y && at.y <= b.bottom));
  if (label) return { kind: label.kind, index: label.index };
  const edge = network.getEdgeAt(at);
  return edge === undefined ? null : { kind: "edge", index: edge };
}

// From thing to thing, the best connected first, told to those who do not see the ring around it.
function walk(by) {
  const order = ranked.filter((i) => shown.nodes.has(i));
  if (!order.length) return;
  const at = state.chosen?.kind === "node" ? order.indexOf(state.chosen.index) : by > 0 ? -1 : 0;
  const index = order[(at + by + order.length) % order.length];
  choose({ kind: "node", index });
  const count = edgesOf[index].filter((i) => shown.edges.has(i)).length;
  byId("spoken").textContent = filled(words.node_said, { name: nodes[index].name, type: typeName(nodes[index]), count });
}

function narrowTo(steps) {
  if (state.chosen?.kind === "node") surround(state.chosen.index, steps);
}

const DRAWING_KEYS = {
  ArrowLeft: () => pan(-80, 0),
  ArrowRight: () => pan(80, 0),
  ArrowUp: () => pan(0, -80),
  ArrowDown: () => pan(0, 80),
  "+": () => zoom(1.3),
  "=": () => zoom(1.3),
  "-": () => zoom(1 / 1.3),
  0: fit,
  n: () => walk(1),
  p: () => walk(-1),
  1: () => narrowTo(1),
  2: () => narrowTo(2),
  Enter: () => state.chosen && byId("panel-title").focus(),
};
const PAGE_KEYS = {
  "/": () => byId("search").focus(),
  "?": () => byId("help").showModal(),
  t: () => look(state.table ? null : "edges"),
  c: () => askWays(state.chosen?.kind === "node" ? state.chosen.index : null),
  Escape: () => (byId("menu").open ? (byId("menu").open = false) : state.chosen || state.ways ? closePanel() : state.step !== null && play(null)),
  PageDown: () => state.step !== null && stepBy(1),
  PageUp: () => state.step !== null && stepBy(-1),
};

function obey(keys, event) {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (!keys[key] || event.ctrlKey || event.metaKey || event.altKey || byId("help").open) return;
  if (/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName) && event.key !== "Escape") return;
  if (keys[key]() !== false) event.preventDefault();
}

byId("canvas").addEventListener("keydown", (event) => obey(DRAWING_KEYS, event));
document.addEventListener("keydown", (event) => event.defaultPrevented || obey(PAGE_KEYS, event));

on("close", "click", closePanel);
on("fit", "click", fit);
on("zoom-in", "click", () => zoom(1.3));
on("zoom-out", "click", () => zoom(1 / 1.3));
on("connect", "click", () => askWays());
on("keys", "click", () => ((byId("menu").open = false), byId("help").showModal()));
on("help-close", "click", () => byId("help").close());
document.addEventListener("click", (event) => byId("menu").contains(event.target) || (byId("menu").open = false));

// How the page looks: what colours and sizes mean, and whether it is night.
function showOptions() {
  for (const name of ["colour", "size", "theme"]) byId(name).value = state[name];
  document.querySelector("[data-filter=group]")?.toggleAttribute("hidden", state.colour !== "group");
  byId("size-note").hidden = state.size !== "between";
  if (state.theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = state.theme;
}

for (const name of ["colour", "size", "theme"]) {
  on(name, "change", () => {
    state[name] = byId(name).value;
    if (state.colour !== "group") off.group.clear();
    showFilters();
    showOptions();
    update();
  });
}

network.on("click", ({ pointer }) => choose(under(pointer.DOM), { pointed: true }));
network.on("afterDrawing", drawLabels);
canvas.addEventListener("mousemove", (event) => {
  if (event.buttons) return;
  const item = under({ x: event.offsetX, y: event.offsetY });
  canvas.style.cursor = item ? "pointer" : "grab";
  if (!same(item, state.hovered)) ((state.hovered = item), redraw());
});
canvas.addEventListener("mouseleave", () => state.hovered && ((state.hovered = null), redraw()));
DARK.addEventListener("change", paint);
NARROW.addEventListener("change", () => (byId("legend").open = !NARROW.matches));
new ResizeObserver(() => byId("stage").hidden || requestAnimationFrame(settle)).observe(byId("canvas"));

// On paper: the drawing on a light page, and under it every relation that is shown.
addEventListener("beforeprint", () => {
  document.documentElement.dataset.theme = "light";
  document.querySelector(".withheld")?.setAttribute("open", "");
  writeTable("edges", order("edges"), Infinity);
  tabled = "";
  paint();
  network.redraw();
});
addEventListener("afterprint", () => (showOptions(), update()));
