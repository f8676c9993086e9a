// What of the graph passes the filters, and what of that stands out.

let shown = { nodes: new Set(nodes.keys()), edges: new Set(edges.keys()) };
let focus = null; // { node, edge }: the sets that stand out, null where all do

function withinDates({ when }) {
  if (!when) return state.undated;
  return when[1] >= stops[state.from] && when[0] <= stops[state.to];
}

function nodePasses(i) {
  return !off.type.has(nodes[i].type) && !off.group.has(String(nodes[i].group));
}

function edgePasses(i) {
  const edge = edges[i];
  if (off.family.has(edge.family) || off.status.has(edge.status) || off.modality.has(edge.modality)) return false;
  if (edge.outlets.length && edge.outlets.every((outlet) => off.outlet.has(outlets[outlet]))) return false;
  if (edge.confidence !== null && edge.confidence * 100 < state.sure) return false;
  return withinDates(edge) && nodePasses(edge.source) && nodePasses(edge.target);
}

// The things within some steps of one, over lines that pass.
function ball({ node, steps }, passing) {
  const inside = new Set([node]);
  for (let step = 0; step < steps; step++)
    for (const i of [...inside]) for (const e of edgesOf[i]) if (passing.has(e)) inside.add(otherEnd(edges[e], i));
  return inside;
}

function reckonShown() {
  const passing = new Set([...edges.keys()].filter(edgePasses));
  const near = state.around && ball(state.around, passing);
  const kept = near ? [...passing].filter((i) => near.has(edges[i].source) && near.has(edges[i].target)) : passing;
  shown = { edges: new Set(kept) };
  // A thing whose every line is hidden would stand there unexplained.
  const explained = (i) => (edgesOf[i].length ? edgesOf[i].some((e) => shown.edges.has(e)) : state.unlinked);
  shown.nodes = new Set([...nodes.keys()].filter((i) => (near ? near.has(i) : true) && nodePasses(i) && (explained(i) || i === state.around?.node)));
}

function standingOut() {
  if (state.chosen) return state.chosen.kind === "edge" ? withEnds([state.chosen.index]) : withEnds(edgesOf[state.chosen.index], [state.chosen.index]);
  if (state.ways) return waysFocus();
  if (state.step !== null && story[state.step].nodes.length) return among(story[state.step].nodes);
  return null;
}

function withEnds(lines, things = []) {
  const found = { node: new Set(things), edge: new Set(lines.filter((i) => shown.edges.has(i))) };
  for (const i of found.edge) found.node.add(edges[i].source).add(edges[i].target);
  return found;
}

// Some things and the lines between them.
function among(things) {
  const inside = new Set(things);
  const lines = things.flatMap((i) => edgesOf[i]).filter((i) => inside.has(edges[i].source) && inside.has(edges[i].target));
  return withEnds(lines, things);
}

function filtered() {
  return FILTERS.some((name) => off[name].size) || state.sure > 0 || !state.undated || !state.unlinked || state.from > 0 || state.to < stops.length - 1;
}

// Everything that depends on the state, brought up to it.
function update({ whole = false } = {}) {
  reckonShown();
  const lost = state.chosen && !(state.chosen.kind === "node" ? shown.nodes : shown.edges).has(state.chosen.index);
  if (lost) state.chosen = null;
  showCounts();
  showPanel();
  showStep();
  showView();
  paint();
  if (whole) fit();
  writeLink();
}
