// Names found whatever their accents, case and order of words.

const MOST_FOUND = 40;
const LETTERS = { ł: "l", ø: "o", đ: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th", ð: "d", ё: "е" };

function folded(text) {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[łøđıßæœþðё]/g, (c) => LETTERS[c]).replace(/['’ʼ]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

let foldedNames = null; // made when first asked for

function allNames() {
  foldedNames ??= nodes.flatMap((node, i) => [node.name, ...node.aliases].map((name) => ({ i, name, text: ` ${folded(name)}` })));
  return foldedNames;
}

function find(query) {
  const asked = folded(query);
  if (!asked) return [];
  const parts = asked.split(" ");
  const rank = (row) => (row.text.startsWith(` ${asked}`) ? 0 : parts.every((part) => row.text.includes(` ${part}`)) ? 1 : row.text.includes(asked) ? 2 : 3);
  const best = new Map();
  for (const row of allNames()) {
    const at = rank(row);
    if (at < 3 && at < (best.get(row.i)?.at ?? 3)) best.set(row.i, { ...row, at });
  }
  return [...best.values()].sort((a, b) => a.at - b.at || nodes[b.i].degree - nodes[a.i].degree || a.i - b.i).slice(0, MOST_FOUND);
}

// A field that lists the things whose names begin with what is typed, and hands over the one that is taken.
class NameField {
  constructor(input, list, taken) {
    Object.assign(this, { input, list, taken, pointed: 0 });
    input.addEventListener("input", () => this.show());
    input.addEventListener("blur", () => setTimeout(() => [input, ...list.querySelectorAll("*")].includes(document.activeElement) || this.hide(), 150));
    input.addEventListener("keydown", (event) => this.key(event));
  }

  rows() {
    return this.list.querySelectorAll("[data-node]");
  }

  show() {
    const asked = folded(this.input.value) !== "";
    const found = find(this.input.value);
    this.list.hidden = !asked;
    this.input.setAttribute("aria-expanded", String(asked));
    this.list.replaceChildren(...(found.length ? found.map((row, k) => this.option(row, k)) : [make("li", { role: "option", "aria-disabled": "true", "aria-selected": "false" }, words.no_match)]));
    this.point(0);
  }

  option(row, k) {
    const hint = row.name === nodes[row.i].name ? null : make("small", { dir: "auto" }, row.name);
    return make("li", { role: "option", id: `${this.list.id}-${k}`, "data-node": row.i, onclick: () => this.take(row.i) }, make("span", { dir: "auto" }, nodes[row.i].name), hint);
  }

  point(to) {
    this.pointed = to;
    const rows = this.rows();
    rows.forEach((row, k) => row.setAttribute("aria-selected", String(k === to)));
    if (rows[to]) this.input.setAttribute("aria-activedescendant", rows[to].id);
    else this.input.removeAttribute("aria-activedescendant");
    rows[to]?.scrollIntoView({ block: "nearest" });
  }

  hide() {
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  take(node) {
    this.hide();
    this.taken(node);
  }

  key(event) {
    const rows = this.rows();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && rows.length) this.point((this.pointed + step + rows.length) % rows.length);
    else if (event.key === "Enter" && rows[this.pointed] && !this.list.hidden) this.take(Number(rows[this.pointed].dataset.node));
    else if (event.key === "Escape" && !this.list.hidden) (this.hide(), (this.input.value = ""));
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

new NameField(byId("search"), byId("search-found"), (node) => {
  byId("search").value = "";
  choose({ kind: "node", index: node }, { focusPanel: true });
});
