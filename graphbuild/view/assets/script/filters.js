// The legend, whose boxes are the filters.

const boxes = [...document.querySelectorAll("#legend [data-filter] .row input")];

function filterOf(box) {
  return off[box.closest("fieldset").dataset.filter];
}

function showAll() {
  Object.values(off).forEach((set) => set.clear());
  Object.assign(state, { around: null, from: 0, to: stops.length - 1, undated: true, unlinked: true, sure: 0 });
  showFilters();
  update();
}

// The boxes and sliders as the state has them.
function showFilters() {
  for (const box of boxes) box.checked = !filterOf(box).has(box.value);
  byId("from").value = state.from;
  byId("to").value = state.to;
  byId("undated").checked = state.undated;
  byId("unlinked").checked = state.unlinked;
  byId("sure").value = state.sure;
  showSliders();
}

function showSliders() {
  for (const end of ["from", "to"]) {
    byId(`${end}-shown`).textContent = stops[state[end]] ?? "";
    byId(end).setAttribute("aria-valuetext", stops[state[end]] ?? "");
  }
  byId("sure-shown").textContent = `${state.sure} %`;
  byId("sure").setAttribute("aria-valuetext", `${state.sure} %`);
}

function showCounts() {
  const some = filtered() || state.around;
  const parts = state.around ? [filled(words.around_shown, { name: nodes[state.around.node].name })] : [];
  if (some) parts.push(filled(words.shown, { count: shown.nodes.size, all: nodes.length }));
  byId("all").hidden = !some;
  if (byId("showing").textContent !== parts.join(" · ")) byId("showing").textContent = parts.join(" · ");
}

function only(box) {
  const set = filterOf(box);
  set.clear();
  for (const other of boxes) if (other !== box && filterOf(other) === set) set.add(other.value);
}

for (const box of boxes) {
  box.addEventListener("change", () => {
    filterOf(box)[box.checked ? "delete" : "add"](box.value);
    update();
  });
}
for (const button of document.querySelectorAll("#legend .only")) {
  button.addEventListener("click", () => {
    only(button.closest(".row").querySelector("input"));
    showFilters();
    update();
  });
}

byId("dates").hidden = new Set(edges.map((edge) => String(edge.when))).size < 2;
byId("undated-row").hidden = edges.every((edge) => edge.when);
byId("sureness").hidden = edges.every((edge) => edge.confidence === null);
for (const end of ["from", "to"]) {
  byId(end).max = Math.max(0, stops.length - 1);
  on(end, "input", () => {
    state[end] = Number(byId(end).value);
    // The two ends never pass each other.
    if (end === "from") state.to = Math.max(state.to, state.from);
    else state.from = Math.min(state.to, state.from);
    showFilters();
    update();
  });
}
const unlinked = edgesOf.filter((lines) => !lines.length).length;
byId("unlinked-row").hidden = !unlinked || !edges.length;
byId("unlinked-count").textContent = unlinked;
on("unlinked", "change", () => ((state.unlinked = byId("unlinked").checked), update({ whole: true })));
on("undated", "change", () => ((state.undated = byId("undated").checked), update()));
on("sure", "input", () => ((state.sure = Number(byId("sure").value)), showSliders(), update()));
on("all", "click", () => (showAll(), fit(), byId("canvas").focus()));
