// What the reader sees as the address of the page, so that it can be sent; what an address asks for, shown.

function address() {
  const link = new URLSearchParams();
  const { chosen, around, ways: asked } = state;
  if (chosen) link.set(chosen.kind, chosen.kind === "node" ? nodes[chosen.index].id : edges[chosen.index].key);
  for (const [name, set] of Object.entries(off)) for (const value of set) link.append(`no-${name}`, value);
  if (state.from > 0) link.set("from", stops[state.from]);
  if (state.to < stops.length - 1) link.set("to", stops[state.to]);
  if (!state.undated) link.set("undated", "no");
  if (!state.unlinked) link.set("unlinked", "no");
  if (state.sure) link.set("sure", state.sure);
  if (around) (link.set("around", nodes[around.node].id), link.set("steps", around.steps));
  if (asked) for (const end of ["from", "to"]) link.set(`way-${end}`, asked[end] === null ? "" : nodes[asked[end]].id);
  for (const barrier of ["country", "offence"]) if (asked?.[barrier]) link.append("through", barrier);
  if (state.step !== null) link.set("step", state.step + 1);
  if (state.table) link.set("table", state.table);
  for (const [kind, sort] of Object.entries(state.sort)) if (sort) link.set(`sort-${kind}`, `${sort.column}${sort.down ? "-down" : ""}`);
  for (const [name, usual] of [["colour", "type"], ["size", "relations"], ["theme", "auto"]]) if (state[name] !== usual) link.set(name, state[name]);
  return link.toString();
}

const PAUSE = 120; // browsers stop a page that changes its address too often, as a slider would
let writing = null;
let known = location.hash; // what stood in the address when it was last read or written here

function writeLink() {
  writing ??= setTimeout(writeNow, PAUSE);
}

function writeNow() {
  clearTimeout(writing);
  writing = null;
  if (location.hash !== known) return; // another address was given meanwhile, which is read next
  try {
    history.replaceState(null, "", `#${address()}`);
    known = location.hash;
  } catch {
    // A frame without an address of its own keeps none.
  }
}

function stop(day, otherwise) {
  const place = stops.indexOf(day);
  return place < 0 ? otherwise : place;
}

// Only what this graph holds is taken from an address; the rest is passed over.
function readLink() {
  known = location.hash;
  const link = new URLSearchParams(location.hash.slice(1));
  const node = (name) => nodeOf.get(link.get(name)) ?? null;
  const one = (name, allowed, otherwise) => (allowed.includes(link.get(name)) ? link.get(name) : otherwise);
  for (const name of FILTERS) {
    const known = boxes.filter((box) => filterOf(box) === off[name]).map((box) => box.value);
    off[name].clear();
    for (const value of link.getAll(`no-${name}`)) if (known.includes(value)) off[name].add(value);
  }
  const index = edgeOf.get(link.get("edge"));
  state.chosen = index !== undefined ? { kind: "edge", index } : node("node") !== null ? { kind: "node", index: node("node") } : null;
  state.around = node("around") === null ? null : { node: node("around"), steps: link.get("steps") === "1" ? 1 : 2 };
  state.ways = link.has("way-from") ? { from: node("way-from"), to: node("way-to"), country: link.getAll("through").includes("country"), offence: link.getAll("through").includes("offence") } : null;
  state.from = stop(link.get("from"), 0);
  state.to = Math.max(state.from, stop(link.get("to"), stops.length - 1));
  state.undated = link.get("undated") !== "no";
  state.unlinked = link.get("unlinked") !== "no";
  state.sure = Math.min(100, Math.max(0, Math.round(Number(link.get("sure"))) || 0));
  state.step = story && Number(link.get("step")) >= 1 ? Math.min(story.length, Math.floor(Number(link.get("step")))) - 1 : null;
  state.table = one("table", ["edges", "nodes"], null);
  for (const kind of ["edges", "nodes"]) state.sort[kind] = sortFrom(kind, link.get(`sort-${kind}`));
  state.colour = one("colour", groups.length ? ["type", "group"] : ["type"], "type");
  state.size = one("size", ["relations", "between"], "relations");
  state.theme = one("theme", ["auto", "light", "dark"], "auto");
}

function sortFrom(kind, text) {
  const [, column, down] = /^(\d)(-down)?$/.exec(text ?? "") ?? [];
  return column && COLUMNS[kind][column] ? { column: Number(column), down: Boolean(down) } : null;
}

async function copyLink() {
  writeNow();
  const field = byId("link");
  field.hidden = false;
  field.value = location.href;
  field.select();
  try {
    await navigator.clipboard.writeText(location.href);
    byId("spoken").textContent = byId("copy").textContent = words.copied;
  } catch {
    // The field holds the link for those whose browser gives no clipboard to a file.
  }
}

on("copy", "click", copyLink);
