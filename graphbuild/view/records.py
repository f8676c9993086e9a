"""What the page shows, as records: no HTML, no pyvis. They reach the page's script as JSON, field by field."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Article:
    """Where sentences come from. `url` is empty unless it leads to the web; `outlet` is who published it."""

    id: str
    title: str
    date: str | None
    source: str | None
    url: str | None
    outlet: str | None


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence in pieces: its paragraph before it, the words up to, in and after the trigger, the rest.

    `at` is where it stands in its article, kept for those who take the claims along. A `withheld` sentence
    has no words: it also states what may not be published.
    """

    article: int | None
    before: str
    head: str
    trigger: str
    tail: str
    after: str
    at: tuple[int, int] | None
    withheld: bool


@dataclass(frozen=True, slots=True)
class Said:
    """Words or thoughts that an article attributes to a thing."""

    article: int | None
    cue: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Node:
    """A thing. `called` are descriptions of it in the text; `degree` counts its edges.

    `barrier` says why no path leads through it: everybody lives in some country, and many are charged with
    the same offence. `between` is how much it links others, up to 1000; `group` is its place in `View.groups`.
    """

    id: str
    type: str
    name: str
    aliases: tuple[str, ...]
    called: tuple[str, ...]
    mentions: int
    articles: tuple[int, ...]
    attributes: tuple[tuple[str, str], ...]
    said: tuple[Said, ...]
    degree: int
    barrier: str | None = None
    between: int = 0
    group: int | None = None


@dataclass(frozen=True, slots=True)
class Claimant:
    """Who says so; `node` where the page shows it."""

    name: str
    node: int | None


@dataclass(frozen=True, slots=True)
class Edge:
    """A claim between two nodes (their places in `View.nodes`). Both labels say alleged or denied.

    `label` reads from source to target and names the role and the status; `inverse` reads back without them.
    `when` is its first and last day, `outlets` are places in `View.outlets`, `confirmed` is the date of its review.
    """

    key: str
    source: int
    target: int
    type: str
    family: str
    symmetric: bool
    label: str
    inverse: str
    status: str
    modality: str
    role: str | None
    topic: str | None
    date: str | None
    start: str | None
    end: str | None
    confidence: float | None
    extractor: str | None
    when: tuple[str, str] | None
    outlets: tuple[int, ...]
    claimants: tuple[Claimant, ...]
    evidence: tuple[Quote, ...]
    confirmed: str | None = None


@dataclass(frozen=True, slots=True)
class Kind:
    """A row of the legend: a type of node, a family of edges, a status or a modality, and how many there are."""

    id: str
    label: str
    count: int
    colour: str | None = None
    shape: str | None = None


@dataclass(frozen=True, slots=True)
class View:
    """All that the page shows, what was withheld and how often, and how many nodes and edges the graph has."""

    articles: tuple[Article, ...]
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    types: tuple[Kind, ...]
    families: tuple[Kind, ...]
    statuses: tuple[Kind, ...]
    modalities: tuple[Kind, ...]
    outlets: tuple[Kind, ...]
    groups: tuple[Kind, ...]
    withheld: tuple[tuple[str, int], ...]
    all_nodes: int
    all_edges: int
