// The same data as tables that can be sorted; written when first looked at.

const COLUMNS = {
  edges: [
    [words.from, (i) => nodes[edges[i].source].name, (i) => nodeButton(edges[i].source, { class: "plain" })],
    [words.relation, (i) => edges[i].label, (i) => edgeButton(i, edges[i].label)],
    [words.to, (i) => nodes[edges[i].target].name, (i) => nodeButton(edges[i].target, { class: "plain" })],
    [words.status, (i) => statusName(edges[i])],
    [words.modality, (i) => modalityName(edges[i])],
    [words.claimed_by, (i) => claimantNames(edges[i])],
    [words.date, (i) => edges[i].date ?? held(edges[i]) ?? ""],
    [words.outlets, (i) => edges[i].outlets.map((outlet) => outlets[outlet]).filter(Boolean).join(", ")],
    [words.sources, (i) => edges[i].evidence.length],
  ],
  nodes: [
    [words.name, (i) => nodes[i].name, (i) => nodeButton(i)],
    [words.type, (i) => typeName(nodes[i])],
    [words.edge_families, (i) => edgesOf[i].filter((e) => shown.edges.has(e)).length],
    [words.also, (i) => nodes[i].aliases.join(", ")],
    [words.by_between, (i) => nodes[i].between],
  ],
};
const collator = new Intl.Collator(words.lang, { numeric: true });
const MOST_ROWS = 300; // more take a browser longer than a reader waits; a button shows them
let tabled = ""; // which rows stand in the table

function order(kind) {
  const all = [...(kind === "edges" ? edges : nodes).keys()].filter((i) => shown[kind].has(i));
  const sort = state.sort[kind];
  if (!sort) return all;
  const value = COLUMNS[kind][sort.column][1];
  const compare = (a, b) => (typeof a === "number" ? a - b : collator.compare(a, b));
  // What has no value comes last either way.
  const empty = (i) => value(i) === "";
  return all.sort((a, b) => empty(a) - empty(b) || (sort.down ? -1 : 1) * compare(value(a), value(b)) || a - b);
}

function showTableRows() {
  const kind = state.table;
  press("table-edges", kind === "edges");
  press("table-nodes", kind === "nodes");
  const rows = order(kind);
  const holds = JSON.stringify([kind, state.sort[kind], rows]);
  if (holds !== tabled) writeTable(kind, rows, MOST_ROWS);
  tabled = holds;
  byId("rows").querySelector("[aria-current]")?.removeAttribute("aria-current");
  const { chosen } = state;
  if (chosen && `${chosen.kind}s` === kind) byId("rows").querySelector(`tr[data-index="${chosen.index}"]`)?.setAttribute("aria-current", "true");
}

function writeTable(kind, rows, most) {
  const body = make("tbody", {}, ...rows.slice(0, most).map((i) => tableRow(kind, i)));
  const head = make("thead", {}, make("tr", {}, ...COLUMNS[kind].map(([name], column) => heading(kind, name, column))));
  const more = rows.length > most ? button(filled(words.more_rows, { count: rows.length - most }), () => writeTable(kind, rows, rows.length), { class: "more-rows" }) : null;
  byId("rows").replaceChildren(...[make("table", {}, head, body), more].filter(Boolean));
}

function tableRow(kind, i) {
  const cells = COLUMNS[kind].map(([, text, element], column) => make(column ? "td" : "th", { dir: "auto", scope: column ? null : "row" }, element ? element(i) : String(text(i))));
  return make("tr", { "data-index": i, [`data-${kind.slice(0, 4)}`]: i }, ...cells);
}

function heading(kind, name, column) {
  const sort = state.sort[kind];
  const own = sort?.column === column;
  const sorted = own ? (sort.down ? "descending" : "ascending") : null;
  const sign = make("span", { "aria-hidden": "true" }, own ? (sort.down ? " ↓" : " ↑") : "");
  return make("th", { scope: "col", "aria-sort": sorted }, make("button", { type: "button", class: "plain", title: filled(words.sort_by, { column: name }), onclick: () => sortBy(kind, column) }, name, sign));
}

function sortBy(kind, column) {
  const before = state.sort[kind];
  state.sort[kind] = { column, down: before?.column === column && !before.down };
  update();
  byId("rows").querySelectorAll("thead button")[column].focus();
}

function showView() {
  byId("table").hidden = !state.table;
  byId("stage").hidden = Boolean(state.table);
  press("show-graph", !state.table);
  press("show-table", Boolean(state.table));
  if (state.table) showTableRows();
}

function look(table) {
  state.table = table;
  update();
}

on("show-table", "click", () => look("edges"));
on("show-graph", "click", () => look(null));
on("table-edges", "click", () => look("edges"));
on("table-nodes", "click", () => look("nodes"));
