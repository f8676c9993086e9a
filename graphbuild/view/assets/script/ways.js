// How are two connected? The shortest ways over what is shown; not through a country or an offence unless asked.

const MOST_WAYS = 5;
const MOST_TRIED = 400; // of as many shortest ways the least doubtful are told

function askWays(from = null) {
  state.ways = { from, to: null, country: false, offence: false };
  choose(null);
  byId(from === null ? "way-from" : "way-to").focus();
}

function barred(i, { from, to, country, offence }) {
  const { barrier } = nodes[i];
  return i !== from && i !== to && ((barrier === "country" && !country) || (barrier === "offence" && !offence));
}

// How far each thing is from one, as far as the other.
function distances(asked) {
  const far = new Map([[asked.from, 0]]);
  for (let edge = [asked.from]; edge.length && !far.has(asked.to); ) {
    const next = [];
    for (const i of edge)
      for (const e of edgesOf[i]) {
        const other = otherEnd(edges[e], i);
        if (shown.edges.has(e) && !far.has(other) && !barred(other, asked)) (far.set(other, far.get(i) + 1), next.push(other));
      }
    edge = next;
  }
  return far;
}

function between(a, b) {
  return edgesOf[a].filter((e) => shown.edges.has(e) && otherEnd(edges[e], a) === b);
}

// Every shortest way as a list of things, walked from its end.
function* walked(asked, far, way) {
  const [first] = way;
  if (first === asked.from) return yield way;
  const before = new Set(edgesOf[first].filter((e) => shown.edges.has(e)).map((e) => otherEnd(edges[e], first)));
  for (const i of [...before].sort((a, b) => a - b)) if (far.get(i) === far.get(first) - 1) yield* walked(asked, far, [i, ...way]);
}

function ways(asked) {
  if (asked.from === null || asked.to === null || asked.from === asked.to) return [];
  const far = distances(asked);
  if (!far.has(asked.to)) return [];
  const found = [];
  for (const way of walked(asked, far, [asked.to])) if (found.push(way) >= MOST_TRIED) break;
  const doubts = (way) => way.slice(1).filter((i, k) => between(way[k], i).every((e) => DOUBTFUL[e])).length;
  return found.map((way) => ({ way, doubts: doubts(way) })).sort((a, b) => a.doubts - b.doubts).map(({ way }) => way);
}

function waysFocus() {
  const told = ways(state.ways).slice(0, MOST_WAYS);
  const ends = [state.ways.from, state.ways.to].filter((i) => i !== null);
  if (!ends.length) return null;
  return withEnds(told.flatMap((way) => way.slice(1).flatMap((i, k) => between(way[k], i))), ends);
}

function waysPanel() {
  const { ways: asked } = state;
  const found = ways(asked);
  return [
    make("h2", { id: "panel-title", tabindex: "-1" }, words.connect),
    wayField("from", words.connect_first, asked.from),
    wayField("to", words.connect_second, asked.to),
    make("fieldset", { class: "through" }, make("legend", {}, words.through), through("country"), through("offence")),
    ...(asked.from === null || asked.to === null ? [make("p", { class: "aka" }, words.connect_hint)] : found.length ? foundWays(found) : [make("p", { class: "doubt", role: "status" }, noWay(asked))]),
  ];
}

function wayField(end, label, node) {
  const id = `way-${end}`;
  const input = make("input", { id, type: "search", role: "combobox", autocomplete: "off", spellcheck: "false", "aria-label": label, placeholder: label, "aria-expanded": "false", "aria-controls": `${id}-found`, "aria-autocomplete": "list", dir: "auto" });
  const list = make("ul", { id: `${id}-found`, class: "found", role: "listbox", "aria-label": label, hidden: "" });
  if (node !== null) input.value = nodes[node].name;
  new NameField(input, list, (taken) => setWay(end, taken));
  return make("div", { class: "search" }, input, list);
}

function through(barrier) {
  const box = make("input", { type: "checkbox", id: `through-${barrier}` });
  box.checked = state.ways[barrier];
  box.addEventListener("change", () => (setWay(barrier, box.checked), byId(`through-${barrier}`).focus()));
  return make("label", {}, box, make("span", {}, words[`through_${barrier}`]));
}

function setWay(part, value) {
  state.ways = { ...state.ways, [part]: value };
  if (part === "from" || part === "to") if (!shown.nodes.has(value)) showAll();
  update();
  if (focus?.edge.size && !state.table) fitTo([...focus.node]);
  byId(state.ways.to === null ? "way-to" : "panel-title").focus();
}

function noWay(asked) {
  const open = { ...asked, country: true, offence: true };
  const [way] = ways(open);
  if (way) return filled(words.way_barred, { names: way.filter((i) => barred(i, asked)).map((i) => nodes[i].name).join(", ") });
  return filtered() || state.around ? words.no_way_filtered : words.no_way;
}

function foundWays(found) {
  const steps = found[0].length - 1;
  const told = steps === 1 ? words.one_step_way : filled(words.ways, { steps, count: found.length >= MOST_TRIED ? `${MOST_TRIED}+` : found.length });
  return [make("p", { class: "aka", role: "status" }, told), ...found.slice(0, MOST_WAYS).map(wayList)];
}

// One way: thing, claims, thing, claims, thing.
function wayList(way) {
  const step = (i, k) => [make("li", {}, nodeButton(i, { class: "plain" })), ...(k + 1 < way.length ? [make("li", {}, hop(i, way[k + 1]))] : [])];
  return make("ol", { class: "way" }, ...way.flatMap(step));
}

function hop(a, b) {
  return make("ul", { class: "claims" }, ...between(a, b).map((e) => make("li", {}, edgeButton(e, stroke(edges[e]), hopText(edges[e], a)))));
}

function hopText(edge, from) {
  const doubtful = edge.modality !== "asserted";
  return make("span", { dir: "auto", class: doubtful ? "doubtful" : null }, edge.source === from ? edge.label : `← ${edge.label}`);
}
