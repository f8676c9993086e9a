"""The part of a graph that may be published, which says how much was left out and why.

What is left out leaves no trace: a sentence that also states a withheld claim loses its words, and paragraphs,
statements and descriptions, which may tell anything, are left out altogether.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Any

import networkx as nx

from graphbuild.graph import EdgeData, EvidenceData, NodeData, edges_of, graph_data
from graphbuild.ontology import Ontology
from graphbuild.publish.reasons import REASONS, doubtful
from graphbuild.publish.review import Review, borne

REJECTED, KIN_ONLY, UNLINKED = "rejected", "kin_only", "unlinked"
_KIN, _OFFICE, _PERSON = "family", "office", "Person"

#: an edge as networkx finds it: source, target, key
Place = tuple[str, str, str]


def guard(graph: nx.MultiDiGraph, review: Review, ontology: Ontology) -> nx.MultiDiGraph:
    """A graph of what may be published, with what was left out counted by reason under `withheld`.

    Claims that are alleged, denied, without a sentence, or sensitive and attributed or of a single source are left
    out unless the review confirms them, or the graph bears that a person did; those that it rejects always; then
    people who are linked by kinship alone and hold no office, and whatever has no claim left.
    """
    review = {**borne(graph), **review}
    reasons = _withheld(graph, review, ontology)
    kept = graph.edge_subgraph(place for place in graph.edges(keys=True) if place not in reasons)
    relatives = _relatives(_unrejected(graph, reasons), kept, ontology)
    published = kept.edge_subgraph(p for p in kept.edges(keys=True) if not {p[0], p[1]} & relatives)
    made = _copy(graph, published, review)
    counts = Counter(reasons.values())
    counts[KIN_ONLY] = len(relatives)
    counts[UNLINKED] = len(graph) - len(made) - len(relatives)
    made.graph["withheld"] = {name: counts[name] for name in (*REASONS, REJECTED, KIN_ONLY, UNLINKED) if counts[name]}
    return made


def _withheld(graph: nx.MultiDiGraph, review: Review, ontology: Ontology) -> Mapping[Place, str]:
    """The claims that are left out, and why."""
    found = {(s, t, key): why for s, t, key, _, why in doubtful(graph, ontology) if key not in review}
    rejected = {place for place in graph.edges(keys=True) if _is_rejected(place[2], review)}
    return found | dict.fromkeys(rejected, REJECTED)


def _unrejected(graph: nx.MultiDiGraph, reasons: Mapping[Place, str]) -> nx.MultiDiGraph:
    """All that may be so: the graph without what a reviewer knows to be wrong."""
    return graph.edge_subgraph(p for p in graph.edges(keys=True) if reasons.get(p) != REJECTED)


def _is_rejected(key: str, review: Review) -> bool:
    return key in review and review[key].verdict == "rejected"


def _relatives(graph: nx.MultiDiGraph, kept: nx.MultiDiGraph, ontology: Ontology) -> set[str]:
    """People of whom nothing but kinship would be told, and who hold no office as far as the whole graph states."""
    people = {node for node, type_ in graph.nodes(data="type") if type_ == _PERSON}
    relatives = {node for node in people & set(kept) if _families(kept, node, ontology) == {_KIN}}
    relatives |= {node for node in people - set(kept) if _families(graph, node, ontology) == {_KIN}}
    return {node for node in relatives - _claimants(kept, graph) if not _holds_office(graph, node, ontology)}


def _families(graph: nx.MultiDiGraph, node: str, ontology: Ontology) -> set[str]:
    ends = (*graph.out_edges(node, data="type"), *graph.in_edges(node, data="type"))
    return {_family(type_, ontology) for _, _, type_ in ends}


def _family(type_: str, ontology: Ontology) -> str:
    relation = ontology.relation_types.get(type_)
    return relation.family if relation else ""


def _holds_office(graph: nx.MultiDiGraph, node: str, ontology: Ontology) -> bool:
    """Whether it is stated as a fact that the person holds or held an office."""
    rows = graph.out_edges(node, data=True)
    told = (e for _, _, e in rows if e["modality"] == "asserted" and e["status"] != "future")
    return any(_family(edge["type"], ontology) == _OFFICE for edge in told)


def _claimants(kept: nx.MultiDiGraph, graph: nx.MultiDiGraph) -> set[str]:
    """The nodes that make a claim which is published: a claim without its claimant would read as a fact."""
    return {who for _, _, _, edge in edges_of(kept) for who in edge["attributed_to"] if who in graph}


def _copy(graph: nx.MultiDiGraph, published: nx.MultiDiGraph, review: Review) -> nx.MultiDiGraph:
    """The published claims, their ends and their claimants, without what else the articles say of them."""
    telling = _Telling(graph, published)
    cited = {e["article"] for _, _, _, edge in edges_of(published) for e in edge["evidence"]}
    articles = [article for article in graph_data(graph)["articles"] if article["id"] in cited]
    made = nx.MultiDiGraph(articles=articles, passages=[], statements=[], generator=graph.graph.get("generator"))
    nodes = set(published) | _claimants(published, graph)
    made.add_nodes_from((node, _named(graph.nodes[node])) for node in sorted(nodes))
    for source, target, key, edge in edges_of(published):
        confirmed = review[key].when or None if key in review else None
        made.add_edge(source, target, key, **_told(edge, telling), confirmed=confirmed)
    return made


class _Telling:
    """The sentences that state a claim which is not published, wherever they stand again."""

    def __init__(self, graph: nx.MultiDiGraph, published: nx.MultiDiGraph) -> None:
        unpublished = (edge for s, t, key, edge in edges_of(graph) if not published.has_edge(s, t, key))
        rows = [evidence for edge in unpublished for evidence in edge["evidence"]]
        self.texts = {_plain(row["text"]) for row in rows}
        self.places: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for row in rows:
            self.places[row["article"]].append((row["start"], row["end"]))

    def __contains__(self, evidence: EvidenceData) -> bool:
        """Whether the sentence is one of them, or a part of one."""
        places = self.places.get(evidence["article"], [])
        overlaps = any(start < evidence["end"] and evidence["start"] < end for start, end in places)
        return overlaps or _plain(evidence["text"]) in self.texts


def _plain(sentence: str) -> str:
    return " ".join(sentence.split()).casefold()


def _named(node: Mapping[str, Any]) -> dict[str, Any]:
    """What a node is called; what else somebody wrote into the graph may tell anything."""
    known = {key: node[key] for key in NodeData.__annotations__ if key in node}
    return {**known, "mentions": [m for m in node["mentions"] if m["kind"] == "name"]}


def _told(edge: EdgeData, telling: _Telling) -> dict[str, Any]:
    """The claim; of a sentence that tells too much only where it stands."""
    silent = {"text": "", "trigger": None, "withheld": True}
    evidence = [{**e, **silent} if e in telling else e for e in edge["evidence"]]
    known = {key: value for key, value in edge.items() if key in EdgeData.__annotations__}
    return {**known, "evidence": evidence}
