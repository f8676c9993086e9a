// The first picture, and what scripts that drive the page may ask.

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
