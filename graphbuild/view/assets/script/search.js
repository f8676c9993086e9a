// Names found whatever their accents, case and order of words.

const MOST_FOUND = 40;

const LETTERS = { ł: "l", ø: "o", đ: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th", ð: "d" };

function folded(text) {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[łøđıßæœþð]/g, (c) => LETTERS[c]).replace(/['’ʼ]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

const names = nodes.flatMap((node, i) => [node.name, ...node.aliases].map((name) => ({ i, name, text: ` ${folded(name)}` })));

function find(query) {
  const asked = folded(query);
  if (!asked) return [];
  const parts = asked.split(" ");
  const rank = (row) => (row.text.startsWith(` ${asked}`) ? 0 : parts.every((part) => row.text.includes(` ${part}`)) ? 1 : row.text.includes(asked) ? 2 : 3);
  const best = new Map();
  for (const row of names) {
    const at = rank(row);
    if (at < 3 && at < (best.get(row.i)?.at ?? 3)) best.set(row.i, { ...row, at });
  }
  return [...best.values()].sort((a, b) => a.at - b.at || nodes[b.i].degree - nodes[a.i].degree || a.i - b.i).slice(0, MOST_FOUND);
}

const search = byId("search");
const list = byId("found");
let pointed = 0;

function showFound() {
  const rows = find(search.value);
  const asked = folded(search.value) !== "";
  list.hidden = !asked;
  search.setAttribute("aria-expanded", String(asked));
  pointed = 0;
  const option = (row, k) => {
    const hint = row.name === nodes[row.i].name ? null : make("small", { dir: "auto" }, row.name);
    return make("li", { role: "option", id: `found-${k}`, "data-node": row.i, onclick: () => take(row.i) }, make("span", { dir: "auto" }, nodes[row.i].name), hint);
  };
  list.replaceChildren(...(rows.length ? rows.map(option) : [make("li", { role: "option", "aria-disabled": "true" }, words.no_match)]));
  point();
}

function point() {
  const rows = list.querySelectorAll("[data-node]");
  rows.forEach((row, k) => row.setAttribute("aria-selected", String(k === pointed)));
  if (rows[pointed]) search.setAttribute("aria-activedescendant", rows[pointed].id);
  else search.removeAttribute("aria-activedescendant");
  rows[pointed]?.scrollIntoView({ block: "nearest" });
}

function hideFound() {
  list.hidden = true;
  search.setAttribute("aria-expanded", "false");
  search.removeAttribute("aria-activedescendant");
}

function take(node) {
  hideFound();
  search.value = "";
  if (!shownNodes.has(node)) byId("all").click();
  choose({ kind: "node", index: node }, { focusPanel: true });
}

search.addEventListener("input", showFound);
search.addEventListener("blur", () => setTimeout(() => list.contains(document.activeElement) || hideFound(), 150));
search.addEventListener("keydown", (event) => {
  const rows = list.querySelectorAll("[data-node]");
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && rows.length) {
    pointed = (pointed + step + rows.length) % rows.length;
    point();
  } else if (event.key === "Enter" && rows[pointed] && !list.hidden) take(Number(rows[pointed].dataset.node));
  else if (event.key === "Escape") (hideFound(), (search.value = ""));
  else return;
  event.preventDefault();
  event.stopPropagation();
});
