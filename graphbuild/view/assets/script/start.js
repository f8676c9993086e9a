// The first picture, and what scripts that drive the page may ask.

function showLinked() {
  readLink();
  byId("hint").hidden ||= Boolean(state.chosen || state.ways);
  showFilters();
  showOptions();
  update({ whole: true });
  if (state.step !== null) play(state.step);
  else if (state.ways && focus?.edge.size) fitTo([...focus.node]);
  else if (state.chosen && !state.table) revealAll();
}

showLinked();
addEventListener("hashchange", showLinked);
network.once("afterDrawing", () => requestAnimationFrame(() => setTimeout(() => (window.usable = performance.now()))));
redraw();
document.body.dataset.ready = "true";

// A canvas holds no elements to click: scripts that drive the page find places and state here.
window.graphbuild = {
  network,
  nodePoint: (i) => network.canvasToDOM(nodeAt(i)),
  edgePoint: (i, part = 0.5) => network.canvasToDOM(edgeAt(i, part)),
  under: (at) => under(at),
  shown: () => ({ nodes: [...shown.nodes], edges: [...shown.edges] }),
  focus: () => focus && { nodes: [...focus.node], edges: [...focus.edge] },
  chosen: () => state.chosen,
  labels: () => labelBoxes,
  nodes,
  edges,
};
