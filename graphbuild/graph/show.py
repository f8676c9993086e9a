"""The claims of a graph as lines of text for a terminal."""

import unicodedata
from collections.abc import Iterator

import networkx as nx

from graphbuild.graph.keys import normal
from graphbuild.graph.shape import EdgeData, EvidenceData, edges_of, node_data

#: letters that are no other letter with an accent
_WHOLE_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})


def claims_of(graph: nx.MultiDiGraph, name: str | None = None) -> Iterator[str]:
    """One line for each sentence of evidence of each edge, of those at the named nodes if a name is given.

    "Ann Lee -> former son-in-law of -> Tom Day  [alleged, says Bo Rhys]  Rhys said that ...  (article)"
    """
    asked = None if name is None else set(nodes_called(graph, name))
    edges = [e for e in edges_of(graph) if asked is None or e[0] in asked or e[1] in asked]
    by_name = sorted(edges, key=lambda e: (_name(graph, e[0]), _name(graph, e[1]), e[3]["type"], e[2]))
    for source, target, _, edge in by_name:
        head = edge_line(graph, source, target, edge)
        yield from ("  ".join(filter(None, (head, line))) for line in _evidence(edge))


def edge_line(graph: nx.MultiDiGraph, source: str, target: str, edge: EdgeData) -> str:
    """An edge without its sentences: "Ann Lee -> heads -> Reform Party  [alleged, says Bo Rhys]"."""
    head = f"{_name(graph, source)} -> {_clean(edge['label'])} -> {_name(graph, target)}"
    return "  ".join(filter(None, (head, _qualifiers(graph, edge))))


def nodes_called(graph: nx.MultiDiGraph, name: str) -> list[str]:
    """The ids of the nodes with that id, name or alias, else of those whose name has all its words; by id."""
    wanted, names = bare_name(name), _bare_names(graph)
    return [node for node, own in names.items() if wanted in own] or _with_words(wanted, names)


def nodes_called_in_part(graph: nx.MultiDiGraph, name: str) -> list[str]:
    """The ids of the other nodes whose name has all its words: of Ann Lee where Bo is who is called "Lee"."""
    wanted, names = bare_name(name), _bare_names(graph)
    called = {node for node, own in names.items() if wanted in own}
    return [node for node in _with_words(wanted, names) if node not in called] if called else []


def _bare_names(graph: nx.MultiDiGraph) -> dict[str, list[str]]:
    return {node: [bare_name(n) for n in (node, *_names(graph, node))] for node in sorted(graph)}


def _with_words(wanted: str, names: dict[str, list[str]]) -> list[str]:
    words = set(wanted.split())
    return [node for node, own in names.items() if words and any(words <= set(n.split()) for n in own)]


def bare_name(name: str) -> str:
    """A name as people type it: without capitals and accents, "Zoë" as "zoe"."""
    letters = unicodedata.normalize("NFKD", normal(name) or "").translate(_WHOLE_LETTERS)
    return "".join(c for c in letters if not unicodedata.combining(c))


def _names(graph: nx.MultiDiGraph, node: str) -> list[str]:
    data = node_data(graph, node)
    return [data["name"], *data["aliases"]]


def _name(graph: nx.MultiDiGraph, node: str) -> str:
    return _clean(node_data(graph, node)["name"])


def _qualifiers(graph: nx.MultiDiGraph, edge: EdgeData) -> str:
    """What limits the claim: "[denied, says Bo Rhys, about bribery, 2020-05]", nothing if nothing does."""
    said_by = [_name(graph, who) if who in graph else _clean(who) for who in edge["attributed_to"]]
    told = [
        edge["modality"] if edge["modality"] != "asserted" else "",
        f"says {' and '.join(said_by)}" if said_by else "",
        f"about {_clean(edge['topic'])}" if edge["topic"] else "",
        edge["date"] or "",
    ]
    return f"[{', '.join(filter(None, told))}]" if any(told) else ""


def _evidence(edge: EdgeData) -> list[str]:
    return [_sentence(e) for e in edge["evidence"]] or [""]


def _sentence(evidence: EvidenceData) -> str:
    return f"{_clean(evidence['text'])}  ({_clean(evidence['article'])})"


def _clean(text: str) -> str:
    """Text of an article on one line, without the characters that steer a terminal."""
    plain = text if text.isprintable() else "".join(c if c.isprintable() else " " for c in text)
    return " ".join(plain.split())
