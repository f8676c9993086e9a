"""How often each phrase rule fires and how often it is right, on the annotated corpora with gold mentions and chains.

    python -m benchmarks.phrase_rules CORPUS.jsonl... [--share judged|read] [--errors WORDS]

A firing is right if the gold has an edge of its type between the chains of its two mentions. Only train articles
count. Of the authored ones a stable hash of the id decides whether they may be read while rules are written (two
thirds) or only judge them (a third); the real ones always judge, and stand apart. A rule ships if it fired 20 times
at least and the lower bound of its precision (Wilson, one-sided, 90 %) is 0.80; where the authored articles do not
show that, they and the real ones together must. The family relations share their patterns, which are judged over all
of them.
"""

import argparse
import hashlib
import math
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from graphbuild.extract.phrases import Firing, firings
from graphbuild.ontology import Ontology, load_ontology
from training.corpus import Annotated, read_corpus

LEAST_FIRINGS, LEAST_PRECISION = 20, 0.80
_Z = 1.2816  # of a normal distribution, 10 % lie above


@dataclass(slots=True)
class Count:
    """How often a rule fired in authored and in real articles, and how often it was right."""

    fired: dict[str, int] = field(default_factory=lambda: {"authored": 0, "real": 0})
    right: dict[str, int] = field(default_factory=lambda: {"authored": 0, "real": 0})

    def judged(self) -> tuple[int, int]:
        """Right and all firings that judge the rule: the authored ones, with the real ones if those do not do."""
        authored = self.right["authored"], self.fired["authored"]
        return authored if is_sure(*authored) else (sum(self.right.values()), sum(self.fired.values()))


def is_sure(right: int, fired: int) -> bool:
    """Whether a rule ships."""
    return fired >= LEAST_FIRINGS and lower_bound(right, fired) >= LEAST_PRECISION


def is_judged(article_id: str) -> bool:
    """Whether an authored article only judges the rules."""
    return int(hashlib.sha256(article_id.encode()).hexdigest(), 16) % 3 == 2


def lower_bound(right: int, fired: int) -> float:
    """The lower end of the Wilson interval of a share."""
    if not fired:
        return 0.0
    share, z2 = right / fired, _Z * _Z
    spread = _Z * math.sqrt(share * (1 - share) / fired + z2 / (4 * fired * fired))
    return (share + z2 / (2 * fired) - spread) / (1 + z2 / fired)


def judged_articles(paths: Iterable[Path], share: str) -> Iterator[Annotated]:
    """The train articles of the corpora that judge the rules, or that may be read."""
    for article in (a for path in paths for a in read_corpus(path) if a.split == "train"):
        judges = article.origin == "real" or is_judged(article.document.article.id)
        if judges == (share == "judged"):
            yield article


def rule_of(firing: Firing) -> tuple[str, str]:
    """The name under which a firing is counted."""
    relation = firing.rule.relation
    return "family" if relation.family == "family" else relation.type, firing.rule.pattern


def distinct_firings(article: Annotated, ontology: Ontology) -> Iterator[tuple[Firing, int, int, str]]:
    """What fires in an article, with the chains of the two ends and the sentence, each once for a rule."""
    document = article.document
    seen: set[tuple[object, ...]] = set()
    chain_of = document.chain_of
    for sentence, firing in firings(document, ontology.relations):
        ends = chain_of[firing.source], chain_of[firing.target]
        place = (*rule_of(firing), firing.rule.relation.type, firing.source, firing.target)
        if ends[0] != ends[1] and place not in seen:
            seen.add(place)
            yield firing, *ends, document.article.text[sentence.span.start : sentence.span.end]


def gold_of(article: Annotated, ontology: Ontology) -> dict[tuple[int, str, int], list[int]]:
    """The gold edges by their ends and type, symmetric ones both ways round, as indices."""
    gold: dict[tuple[int, str, int], list[int]] = defaultdict(list)
    for number, edge in enumerate(article.edges):
        gold[edge.source, edge.type, edge.target].append(number)
        if edge.type in ontology.symmetric:
            gold[edge.target, edge.type, edge.source].append(number)
    return gold


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", nargs="+", type=Path, metavar="CORPUS")
    parser.add_argument("--share", choices=("judged", "read"), default="judged")
    parser.add_argument("--errors", metavar="WORDS", help="print the wrong firings of rules that have these words")
    arguments = parser.parse_args()
    if arguments.errors and arguments.share == "judged":
        parser.error("what judges the rules is not read: --errors needs --share read")
    counts, totals = measure(arguments.corpora, arguments.share, arguments.errors)
    print_rules(counts)
    for origin, row in sorted(totals.items()):
        print_total(origin, row, counts)


@dataclass(slots=True)
class Total:
    """What all rules together find in the articles of one origin."""

    edges: int = 0
    found: int = 0
    plain: int = 0
    status: int = 0
    words: int = 0
    seconds: float = 0.0


Counts = dict[tuple[str, str], Count]


def measure(paths: list[Path], share: str, errors: str | None) -> tuple[Counts, dict[str, Total]]:
    """The counts of every rule, and the totals by origin."""
    ontology = load_ontology()
    counts = {
        ("family" if r.family == "family" else r.type, p.pattern): Count() for r in ontology.relations for p in r.says
    }
    totals: dict[str, Total] = defaultdict(Total)
    for article in judged_articles(paths, share):
        origin = "real" if article.origin == "real" else "authored"
        total, gold = totals[origin], gold_of(article, ontology)
        found: set[int] = set()
        start = time.process_time()
        rows = list(distinct_firings(article, ontology))
        total.seconds += time.process_time() - start
        for firing, source, target, text in rows:
            edges = gold.get((source, firing.rule.relation.type, target), [])
            counts[rule_of(firing)].fired[origin] += 1
            counts[rule_of(firing)].right[origin] += bool(edges)
            total.plain += any(article.edges[e].modality == "asserted" for e in edges)
            total.status += any(article.edges[e].status == firing.status for e in edges)
            found.update(edges)
            if errors and not edges and errors in " ".join(rule_of(firing)):
                mentions = article.document.mentions
                ends = f"{mentions[firing.source].text} -> {mentions[firing.target].text}"
                print(f"{firing.rule.relation.type}  {ends}  [{firing.role}, {firing.status}]  {text}")
        total.found += len(found)
        total.edges += len(article.edges)
        total.words += len(article.document.article.text.split())
    return counts, totals


def print_rules(counts: Counts) -> None:
    """A line for each rule."""
    print("ships  fired right lower   real right  relation              pattern")
    for (relation, pattern), count in sorted(counts.items()):
        right, fired = count.judged()
        real = f"{count.fired['real']:5} {_share(count.right['real'], count.fired['real'])}"
        figures = f"{fired:5} {_share(right, fired)} {lower_bound(right, fired):5.2f}"
        print(f"{'yes' if is_sure(right, fired) else 'no':5}  {figures}  {real}  {relation:21} {pattern}")


def print_total(origin: str, row: Total, counts: Counts) -> None:
    """One line for all rules on the articles of one origin."""
    fired = sum(c.fired[origin] for c in counts.values())
    right = sum(c.right[origin] for c in counts.values())
    print(f"{origin}: {fired} firings, {_share(right, fired)} right")
    print(f"  of {row.edges} edges {_share(row.found, row.edges)} found")
    print(f"  of what is right {_share(row.plain, right)} is asserted in the gold")
    print(f"  of what is right {_share(row.status, right)} has the gold's status")
    print(f"  {1000 * row.seconds * 500 / row.words:.1f} ms for 500 words")


def _share(part: int, whole: int) -> str:
    return f"{part / whole:5.2f}" if whole else "    -"


if __name__ == "__main__":
    main()
