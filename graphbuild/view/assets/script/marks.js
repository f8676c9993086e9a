// Small pieces of which the panels are made.

function chips(edge) {
  const chip = (text, ...before) => make("li", {}, ...before, make("span", {}, text));
  return make(
    "ul",
    { class: "chips" },
    chip(familyName(edge.family), make("i", { class: `family-${families.indexOf(edge.family)}` })),
    chip(statusName(edge)),
    chip(modalityName(edge)),
  );
}

// A line as the legend draws one of its kind, in the colour of its family.
function stroke(edge) {
  const kind = edge.modality === "asserted" ? edge.status : edge.modality;
  const drawn = document.querySelector(`#legend .stroke.${CSS.escape(kind)}`) ?? document.querySelector("#legend .stroke");
  const wrapped = make("span", { class: `family-${families.indexOf(edge.family)}` });
  if (drawn) wrapped.append(drawn.cloneNode(true));
  return wrapped;
}

function facts(rows) {
  const known = rows.filter(([, value]) => value !== null && value !== undefined && value !== "");
  return known.length ? make("dl", {}, ...known.flatMap(([name, value]) => [make("dt", {}, name), make("dd", { dir: "auto" }, value)])) : null;
}

function nodeButton(index, attributes = {}) {
  return button(nodes[index].name, () => choose({ kind: "node", index }, { focusPanel: true }), { dir: "auto", ...attributes });
}

function edgeButton(index, ...content) {
  return make("button", { type: "button", onclick: () => choose({ kind: "edge", index }, { focusPanel: true }) }, ...content);
}

function titled(heading, ...content) {
  return content.length ? [make("h3", {}, heading), ...content] : [];
}

// Claims as seen from one thing: "former son-in-law of X", and read back "parent-in-law of X (son-in-law, former)".
function claimText(i, from) {
  const edge = edges[i];
  const away = edge.source === from;
  const notes = [edge.role, edge.status === "current" ? null : statusName(edge)].filter(Boolean);
  const note = away || !notes.length ? null : make("span", { class: "around" }, ` (${notes.join(", ")})`);
  return make("span", { dir: "auto" }, `${away ? edge.label : edge.inverse} `, make("b", {}, nodes[otherEnd(edge, from)].name), note);
}

function claims(found, from) {
  return make("ul", { class: "claims" }, ...found.map((i) => make("li", {}, edgeButton(i, stroke(edges[i]), claimText(i, from)))));
}
