// The panel: what is known of the thing or the line that was chosen.

function choose(item, { pointed = false, focusPanel = false } = {}) {
  // What a filter hides can still be asked for, by search or from a panel.
  if (item && !(item.kind === "node" ? shown.nodes : shown.edges).has(item.index)) showAll();
  state.chosen = item;
  byId("hint").hidden = true;
  update();
  byId("panel").scrollTop = 0;
  if (item && focusPanel) byId("panel-title").focus();
  if (!item || state.table) return;
  if (pointed) reveal();
  else revealAll();
}

let written = ""; // what the panel shows, so that it is written again only for another

function showPanel() {
  const { chosen, ways } = state;
  const lines = chosen?.kind === "node" ? edgesOf[chosen.index].filter((i) => shown.edges.has(i)) : !chosen && ways ? [...shown.edges] : [];
  const holds = JSON.stringify([chosen, ways, state.around, lines]);
  byId("panel").hidden = !chosen && !ways;
  if (byId("panel").hidden || holds === written) return void (written = holds);
  if (NARROW.matches) byId("legend").open = false; // both would leave no room for the drawing
  written = holds;
  const parts = chosen ? [back(), ...(chosen.kind === "node" ? nodePanel(chosen.index) : edgePanel(chosen.index))] : waysPanel();
  byId("panel-body").replaceChildren(...parts.filter(Boolean));
}

// Leads from a claim back to the ways that it is part of.
function back() {
  return state.ways ? button(`‹ ${words.back}`, () => (choose(null), byId("panel-title").focus()), { class: "plain back" }) : null;
}

function closePanel() {
  state.ways = null;
  choose(null);
  byId("canvas").focus();
}

function nodePanel(index) {
  const node = nodes[index];
  const found = edgesOf[index].filter((i) => shown.edges.has(i));
  const counts = { count: node.mentions, articles: node.articles.length };
  const mentioned = node.articles.length > 1 ? words.mentions : node.mentions === 1 ? words.one_mention : words.few_mentions;
  return [
    make("h2", { id: "panel-title", tabindex: "-1", dir: "auto" }, node.name),
    make("ul", { class: "chips" }, make("li", {}, make("i", { class: `type-${types.indexOf(node.type)}` }), make("span", {}, typeName(node)))),
    lead(found, index),
    facts([[words.also, node.aliases.join(", ")], [words.described, node.called.join(", ")], ...node.attributes]),
    node.mentions ? make("p", { class: "aka" }, filled(mentioned, counts)) : null,
    nodeTools(index),
    ...families.flatMap((family) => ofFamily(family, found, index)),
    found.length ? null : make("p", { class: "aka" }, words.no_relations),
    ...timeline(found, index),
    ...(node.said.length ? titled(words.said, ...node.said.map(saying)) : []),
  ];
}

// Who it is, by what is stated as fact of its offices: those held now before those of the past.
function lead(found, index) {
  const offices = found.filter((i) => edges[i].family === "office" && edges[i].source === index && !DOUBTFUL[i]);
  const order = ["current", "former"];
  const told = offices.filter((i) => order.includes(edges[i].status)).sort((a, b) => order.indexOf(edges[a].status) - order.indexOf(edges[b].status) || a - b);
  if (!told.length) return null;
  const text = told.slice(0, 3).map((i) => `${edges[i].label} ${nodes[edges[i].target].name}`);
  return make("p", { class: "lead", dir: "auto" }, text.join("; "));
}

function nodeTools(index) {
  const steps = (count, text) => {
    const pressed = count ? state.around?.node === index && state.around.steps === count : state.around?.node !== index;
    return button(text, () => surround(count ? index : null, count), { "aria-pressed": String(pressed) });
  };
  return make(
    "div",
    { class: "tools" },
    make("div", { class: "switch", role: "group", "aria-label": words.surroundings }, steps(0, words.everything), steps(1, words.one_step), steps(2, words.two_steps)),
    button(words.connect_this, () => askWays(index)),
  );
}

function surround(node, steps) {
  state.around = node === null ? null : { node, steps };
  update({ whole: true });
}

function ofFamily(family, found, index) {
  const own = found.filter((i) => edges[i].family === family);
  return own.length ? titled(familyName(family), claims(own, index)) : [];
}

// What has a date of its own; that of the article alone says nothing of when.
function timeline(found, index) {
  const dated = found.filter((i) => edges[i].date || edges[i].start || edges[i].end).sort((a, b) => (edges[a].when?.[0] ?? "").localeCompare(edges[b].when?.[0] ?? "") || a - b);
  if (!dated.length) return [];
  const row = (i) => make("li", {}, make("span", { class: "day" }, edges[i].date ?? held(edges[i])), edgeButton(i, claimText(i, index)));
  return titled(words.timeline, make("ol", { class: "timeline" }, ...dated.map(row)));
}
