// What Python has written into the page. Texts of articles reach the document through textContent alone.

const { view, words, nodes: drawnNodes, edges: drawnEdges, options } = JSON.parse(byId("data").textContent);
const { articles, nodes, edges, types, families } = view;

const edgesOf = nodes.map(() => []);
edges.forEach((edge, i) => new Set([edge.source, edge.target]).forEach((end) => edgesOf[end].push(i)));
const ranked = nodes.map((_, i) => i).sort((a, b) => nodes[b].degree - nodes[a].degree || a - b);
