// What the reader has chosen, and what of the graph is shown.

const off = { type: new Set(), family: new Set(), status: new Set(), modality: new Set() };
let chosen = null; // { kind: "node" | "edge", index }
let hovered = null;
let shownNodes = new Set(nodes.keys());
let shownEdges = new Set(edges.keys());
