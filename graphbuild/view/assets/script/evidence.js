// A line in the panel: what is claimed, by whom, and every sentence that states it.

function edgePanel(index) {
  const edge = edges[index];
  const between = edgesOf[edge.source].filter((i) => i !== index && edge.source !== edge.target && otherEnd(edges[i], edge.source) === edge.target);
  return [
    make("h2", { id: "panel-title", tabindex: "-1" }, nodeButton(edge.source), make("span", { class: DOUBTFUL[index] ? "verb doubtful" : "verb", dir: "auto" }, edge.label), nodeButton(edge.target)),
    chips(edge),
    doubt(edge),
    facts([
      [words.claimed_by, claimants(edge)],
      [words.role, edge.role],
      [words.topic, edge.topic],
      [words.date, edge.date],
      [words.held, held(edge)],
      [words.confidence, edge.confidence === null ? null : `${Math.round(edge.confidence * 100)} %`],
      [words.confirmed, edge.confirmed],
      [words.found_by, words.extractors[edge.extractor] ?? edge.extractor],
    ]),
    ...titled(words.evidence, ...(edge.evidence.length ? edge.evidence.map(quote) : [make("p", { class: "aka" }, words.no_evidence)])),
    ...(between.length ? titled(words.between, claims(between, edge.source)) : []),
  ];
}

function doubt(edge) {
  if (edge.modality === "asserted") return null;
  const kind = edge.modality === "denied" ? "denied" : "alleged";
  const names = claimantNames(edge);
  return make("p", { class: "doubt" }, names ? filled(words[`${kind}_by`], { names }) : words[`${kind}_note`]);
}

function claimants(edge) {
  if (!edge.claimants.length) return null;
  const named = edge.claimants.map((c) => (c.node === null ? make("span", { dir: "auto" }, c.name) : nodeButton(c.node, { class: "plain" })));
  return make("span", {}, ...named.flatMap((name, i) => (i ? [", ", name] : [name])));
}

function held(edge) {
  const parts = [edge.start && filled(words.since, edge), edge.end && filled(words.until, edge)].filter(Boolean);
  return parts.join(", ") || null;
}

function quote(piece) {
  if (piece.withheld) return make("blockquote", { class: "quote" }, make("p", { class: "around" }, words.sentence_withheld), source(piece.article));
  const around = (text) => (text ? make("span", { class: "around" }, text) : null);
  const trigger = piece.trigger ? make("mark", {}, piece.trigger) : null;
  const sentence = make("span", { class: "sentence" }, piece.head, trigger, piece.tail);
  return make("blockquote", { class: "quote" }, make("p", { dir: "auto" }, around(piece.before), sentence, around(piece.after)), source(piece.article));
}

function saying(said) {
  return make("blockquote", { class: "quote" }, make("p", { dir: "auto" }, said.text), source(said.article));
}

function source(index) {
  const article = articles[index];
  if (!article) return make("footer", {}, words.unknown_article);
  const where = [article.outlet, article.title, article.date].filter(Boolean).join(" · ");
  const footer = make("footer", {}, make("span", { dir: "auto" }, where));
  if (/^https?:\/\//i.test(article.url ?? "")) footer.append(" · ", make("a", { href: article.url, target: "_blank", rel: "noopener noreferrer" }, words.open_article));
  return footer;
}
