// The legend, whose boxes are the filters.

function applyFilters() {
  const typeShown = (i) => !off.type.has(nodes[i].type);
  shownEdges = new Set(
    [...edges.keys()].filter((i) => {
      const edge = edges[i];
      return !off.family.has(edge.family) && !off.status.has(edge.status) && !off.modality.has(edge.modality) && typeShown(edge.source) && typeShown(edge.target);
    }),
  );
  // A thing whose every line is hidden would stand there unexplained.
  shownNodes = new Set([...nodes.keys()].filter((i) => typeShown(i) && (!edgesOf[i].length || edgesOf[i].some((e) => shownEdges.has(e)))));
  const filtered = Object.values(off).some((set) => set.size);
  byId("all").hidden = !filtered;
  byId("showing").textContent = filtered ? filled(words.shown, { count: shownNodes.size, all: nodes.length }) : "";
  for (const row of document.querySelectorAll("#table tr[data-edge]")) row.hidden = !shownEdges.has(Number(row.dataset.edge));
  const lost = chosen && !(chosen.kind === "node" ? shownNodes : shownEdges).has(chosen.index);
  choose(lost ? null : chosen, { move: false });
}

for (const input of document.querySelectorAll("#legend input")) {
  input.checked = true; // a browser may remember the last visit
  input.addEventListener("change", () => {
    off[input.closest("fieldset").dataset.filter][input.checked ? "delete" : "add"](input.value);
    applyFilters();
  });
}
byId("all").addEventListener("click", () => {
  Object.values(off).forEach((set) => set.clear());
  document.querySelectorAll("#legend input").forEach((input) => (input.checked = true));
  applyFilters();
  byId("legend").querySelector("summary").focus();
});
