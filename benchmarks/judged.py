"""Claims and edges of an article, each held against its gold: right, or not."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graphbuild.evaluate.align import align
from graphbuild.evaluate.graphs import GoldGraph, SystemNode
from graphbuild.evaluate.match import slot
from graphbuild.graph import edges_of, node_data
from graphbuild.graph.shape import EdgeData
from graphbuild.model import Claim, Document, Reading
from graphbuild.ontology import Ontology
from graphbuild.pipeline import Extracted, joined


@dataclass(frozen=True, slots=True)
class Judged:
    """An edge with the claims that make it; right if the gold has one of its type and direction between its ends."""

    edge: EdgeData
    claims: tuple[Claim, ...]
    right: bool


def judged(document: Document, claims: Sequence[Claim], gold: GoldGraph, ontology: Ontology) -> Iterator[Judged]:
    """The edges that the claims of one article make, each with its judgement.

    An edge between the ends of an optional one of the gold, or of another type that is as good, is right. One that
    says what another says as well, in another role, is right as often as it is said: it is the words that count here.
    """
    graph = joined([Extracted(document.article, Reading.of(document, claims), tuple(claims))], ontology)
    nodes = ((node, node_data(graph, node)) for node in graph)
    meant = align(gold.nodes, [SystemNode(n, d["type"], (d["name"], *d["aliases"])) for n, d in nodes])
    right = {slot(t, e.source, e.target, ontology.symmetric) for e in gold.edges for t in (e.type, *e.alt)}
    by_id = {claim.id: claim for claim in claims}
    for source, target, _, edge in edges_of(graph):
        known = source in meant and target in meant
        found = known and slot(edge["type"], meant[source], meant[target], ontology.symmetric) in right
        yield Judged(edge, tuple(by_id[c] for c in edge["claims"]), found)
