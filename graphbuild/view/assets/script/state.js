// What the reader has chosen. All of it can stand in the address of the page.

const FILTERS = ["type", "group", "family", "status", "modality", "outlet"];
// The boxes of the legend that are not ticked.
const off = Object.fromEntries(FILTERS.map((name) => [name, new Set()]));
// Every day on which a claim begins or ends: the stops of the two sliders.
const stops = [...new Set(edges.flatMap((edge) => edge.when ?? []))].sort();

const state = {
  chosen: null, // { kind: "node" | "edge", index }
  hovered: null,
  around: null, // { node, steps }: nothing else is shown
  ways: null, // { from, to, country, offence }: how two are connected
  step: null, // of the story that is played
  table: null, // "edges" | "nodes", or the drawing
  sort: { edges: null, nodes: null }, // { column, down }
  from: 0, // places in `stops`
  to: stops.length - 1,
  undated: true,
  unlinked: true, // whether things that no line of the graph links are shown
  sure: 0, // per cent
  colour: "type",
  size: "relations",
  theme: "auto",
};
