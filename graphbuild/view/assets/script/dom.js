// The document: elements made from texts, never from markup.

const NARROW = matchMedia("(max-width: 900px)");
const DARK = matchMedia("(prefers-color-scheme: dark)");

function byId(id) {
  return document.getElementById(id);
}

function on(id, event, handler) {
  byId(id)?.addEventListener(event, handler);
}

function filled(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
}

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "onclick") element.addEventListener("click", value);
    else if (value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

function button(text, onclick, attributes = {}) {
  return make("button", { type: "button", onclick, ...attributes }, text);
}

function press(id, pressed) {
  byId(id)?.setAttribute("aria-pressed", String(pressed));
}

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function same(one, other) {
  return one?.kind === other?.kind && one?.index === other?.index;
}
