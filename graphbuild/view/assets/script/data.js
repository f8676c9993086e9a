// What Python has written into the page. Texts of articles reach the document through textContent alone.

const { view, words, story, nodes: drawnNodes, edges: drawnEdges, options } = JSON.parse(byId("data").textContent);
const { articles, nodes, edges, types, families, outlets, groups, labels: typeLabels } = view;

const edgesOf = nodes.map(() => []);
edges.forEach((edge, i) => new Set([edge.source, edge.target]).forEach((end) => edgesOf[end].push(i)));
const ranked = nodes.map((_, i) => i).sort((a, b) => nodes[b].degree - nodes[a].degree || a - b);
const nodeOf = new Map(nodes.map((node, i) => [node.id, i]));
const edgeOf = new Map(edges.map((edge, i) => [edge.key, i]));
const DOUBTFUL = edges.map((edge) => edge.modality !== "asserted");

function otherEnd(edge, node) {
  return edge.source === node ? edge.target : edge.source;
}

function typeName(node) {
  return words.one_of[node.type] ?? typeLabels[node.type] ?? node.type;
}

function statusName(edge) {
  return words.statuses[edge.status] ?? edge.status;
}

function modalityName(edge) {
  return words.modalities[edge.modality] ?? edge.modality;
}

function familyName(family) {
  return words.families[family] ?? family;
}

function claimantNames(edge) {
  return edge.claimants.map((claimant) => claimant.name).join(", ");
}
