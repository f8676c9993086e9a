// Buttons, keys and the pointer.

function under(at) {
  const node = network.getNodeAt(at);
  if (node !== undefined) return { kind: "node", index: node };
  const label = labelBoxes.find((l) => l.boxes.some((b) => b.left <= at.x && at.x <= b.right && b.top <= at.y && at.y <= b.bottom));
  if (label) return { kind: label.kind, index: label.index };
  const edge = network.getEdgeAt(at);
  return edge === undefined ? null : { kind: "edge", index: edge };
}

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
