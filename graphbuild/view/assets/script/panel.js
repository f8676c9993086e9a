// The panel: what is known of the thing or the line that was chosen.

function choose(item, { move = true, focusPanel = false } = {}) {
  chosen = item;
  byId("panel").hidden = !item;
  byId("hint").hidden = true;
  if (item) {
    const parts = item.kind === "node" ? nodePanel(item.index) : edgePanel(item.index);
    byId("panel-body").replaceChildren(...parts.filter(Boolean));
    byId("panel").scrollTop = 0;
    if (focusPanel) byId("panel-title").focus();
  }
  document.querySelector("#table tr[aria-current]")?.removeAttribute("aria-current");
  if (item?.kind === "edge") document.querySelector(`#table tr[data-edge="${item.index}"]`)?.setAttribute("aria-current", "true");
  paint();
  if (item && move && !byId("stage").hidden) reveal();
}

function nodeButton(index) {
  return make("button", { type: "button", dir: "auto", onclick: () => choose({ kind: "node", index }, { focusPanel: true }) }, nodes[index].name);
}

function edgePanel(index) {
  const edge = edges[index];
  const names = edge.claimants.map((claimant) => claimant.name).join(", ");
  const between = edgesOf[edge.source].filter((i) => i !== index && [edges[i].source, edges[i].target].includes(edge.source === edge.target ? -1 : edge.target));
  return [
    make("h2", { id: "panel-title", tabindex: "-1" }, nodeButton(edge.source), make("span", { class: DOUBTFUL[index] ? "verb doubtful" : "verb", dir: "auto" }, edge.label), nodeButton(edge.target)),
    chips(edge),
    doubt(edge, names),
    facts([
      [words.claimed_by, claimants(edge)],
      [words.role, edge.role],
      [words.topic, edge.topic],
      [words.date, edge.date],
      [words.held, held(edge)],
      [words.confidence, edge.confidence === null ? null : `${Math.round(edge.confidence * 100)} %`],
      [words.found_by, words.extractors[edge.extractor] ?? edge.extractor],
    ]),
    make("h3", {}, words.evidence),
    ...(edge.evidence.length ? edge.evidence.map(quote) : [make("p", { class: "aka" }, words.no_evidence)]),
    ...(between.length ? [make("h3", {}, words.between), claims(between, edge.source)] : []),
  ];
}

function chips(edge) {
  const chip = (text, ...before) => make("li", {}, ...before, make("span", {}, text));
  return make(
    "ul",
    { class: "chips" },
    chip(words.families[edge.family] ?? edge.family, make("i", { class: `family-${families.indexOf(edge.family)}` })),
    chip(words.statuses[edge.status] ?? edge.status),
    chip(words.modalities[edge.modality] ?? edge.modality),
  );
}

function doubt(edge, names) {
  if (edge.modality === "asserted") return null;
  const kind = edge.modality === "denied" ? "denied" : "alleged";
  return make("p", { class: "doubt" }, names ? filled(words[`${kind}_by`], { names }) : words[`${kind}_note`]);
}

function claimants(edge) {
  if (!edge.claimants.length) return null;
  const names = edge.claimants.map((c) => (c.node === null ? make("span", { dir: "auto" }, c.name) : link(c.name, () => choose({ kind: "node", index: c.node }, { focusPanel: true }))));
  return make("span", {}, ...names.flatMap((name, i) => (i ? [", ", name] : [name])));
}

function link(text, onclick) {
  const a = make("a", { href: "#", dir: "auto" }, text);
  a.addEventListener("click", (event) => (event.preventDefault(), onclick()));
  return a;
}

function held(edge) {
  const parts = [edge.start && filled(words.since, edge), edge.end && filled(words.until, edge)].filter(Boolean);
  return parts.join(", ") || null;
}

function facts(rows) {
  const known = rows.filter(([, value]) => value !== null && value !== undefined && value !== "");
  return known.length ? make("dl", {}, ...known.flatMap(([name, value]) => [make("dt", {}, name), make("dd", { dir: "auto" }, value)])) : null;
}

function quote(piece) {
  const around = (text) => (text ? make("span", { class: "around" }, text) : null);
  const trigger = piece.trigger ? make("mark", {}, piece.trigger) : null;
  return make(
    "blockquote",
    { class: "quote" },
    make("p", { dir: "auto" }, around(piece.before), piece.head, trigger, piece.tail, around(piece.after)),
    source(piece.article),
  );
}

function source(index) {
  const article = articles[index];
  if (!article) return make("footer", {}, words.unknown_article);
  const where = [article.source, article.title, article.date].filter(Boolean).join(" · ");
  const footer = make("footer", {}, make("span", { dir: "auto" }, where));
  if (/^https?:\/\//i.test(article.url ?? "")) footer.append(" · ", make("a", { href: article.url, target: "_blank", rel: "noopener noreferrer" }, words.open_article));
  return footer;
}

function nodePanel(index) {
  const node = nodes[index];
  const shown = edgesOf[index].filter((i) => shownEdges.has(i));
  const counts = { count: node.mentions, articles: node.articles.length };
  return [
    make("h2", { id: "panel-title", tabindex: "-1", dir: "auto" }, node.name),
    make("ul", { class: "chips" }, make("li", {}, make("i", { class: `type-${types.indexOf(node.type)}` }), make("span", {}, node.type))),
    facts([
      [words.also, node.aliases.join(", ")],
      [words.described, node.called.join(", ")],
      ...node.attributes,
    ]),
    node.mentions ? make("p", { class: "aka" }, filled(node.articles.length > 1 ? words.mentions : node.mentions === 1 ? words.one_mention : words.few_mentions, counts)) : null,
    ...families.map((family) => [family, shown.filter((i) => edges[i].family === family)]).filter(([, found]) => found.length).flatMap(([family, found]) => [make("h3", {}, words.families[family] ?? family), claims(found, index)]),
    shown.length ? null : make("p", { class: "aka" }, words.no_relations),
    ...(node.said.length ? [make("h3", {}, words.said), ...node.said.map(saying)] : []),
  ];
}

function saying(said) {
  return make("blockquote", { class: "quote" }, make("p", { dir: "auto" }, said.text), source(said.article));
}

// Claims as seen from one thing: "former son-in-law of X", and read back "parent-in-law of X (son-in-law, former)".
function claims(found, from) {
  const row = (i) => {
    const edge = edges[i];
    const away = edge.source === from;
    const other = nodes[away ? edge.target : edge.source].name;
    const notes = [edge.role, edge.status === "current" ? null : (words.statuses[edge.status] ?? edge.status)].filter(Boolean);
    const note = away || !notes.length ? null : make("span", { class: "around" }, ` (${notes.join(", ")})`);
    const text = make("span", { dir: "auto" }, `${away ? edge.label : edge.inverse} `, make("b", {}, other), note);
    return make("li", {}, make("button", { type: "button", onclick: () => choose({ kind: "edge", index: i }, { focusPanel: true }) }, stroke(edge), text));
  };
  return make("ul", { class: "claims" }, ...found.map(row));
}

function stroke(edge) {
  const kind = edge.modality === "asserted" ? edge.status : edge.modality;
  const drawn = document.querySelector(`.stroke.${CSS.escape(kind)}`) ?? document.querySelector(".stroke");
  const wrapped = make("span", { class: `family-${families.indexOf(edge.family)}` });
  if (drawn) wrapped.append(drawn.cloneNode(true));
  return wrapped;
}
