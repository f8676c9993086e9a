"""How often the reading of election results fires and is right, by type and by how it was told, on gold mentions.

    python -m benchmarks.results CORPUS.jsonl... [--split train|validation]

A firing is right if the gold has an edge of its type between the two things. `near` counts one that the gold holds as
another part in the same election: a loser as a candidate. It prints counts alone, so that articles that nobody may
read can be given too; `lower` is the lower end of Wilson's one-sided 90 % interval.
"""

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks.phrase_rules import gold_of, lower_bound
from graphbuild.extract.results import told_results
from graphbuild.ontology import load_ontology
from training.corpus import Annotated
from training.gold_of_corpus import SPLITS, articles_of

_PARTS = ("WON", "LOST", "CANDIDATE_IN")
Row = tuple[str, str]


def firings(article: Annotated) -> Iterator[tuple[str, str, int, int]]:
    """What is told in an article, each once: its type, how, and the chains of its ends."""
    document, things = article.document, article.document.thing_at
    found = (
        (r.type, r.how, things[document.mentions[r.source].start], things[document.mentions[r.target].start])
        for r in told_results(document)
    )
    return iter(dict.fromkeys(found))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", nargs="+", type=Path, metavar="CORPUS")
    parser.add_argument("--split", choices=SPLITS, action="append", help="all but test if not given")
    given = parser.parse_args()
    fired, right, near = Counter[Row](), Counter[Row](), Counter[Row]()
    ontology = load_ontology()
    for split in given.split or ("train", "validation"):
        for article in (a for corpus in given.corpora for a in articles_of(corpus, split)):
            gold = gold_of(article, ontology)
            for type_, how, source, target in firings(article):
                types = _PARTS if type_ in _PARTS else (type_,)
                fired[type_, how] += 1
                right[type_, how] += (source, type_, target) in gold
                near[type_, how] += any((source, t, target) in gold for t in types)
    print("type          how          fired  right   near  lower")
    for row in sorted(fired):
        shares = [right[row] / fired[row], near[row] / fired[row], lower_bound(right[row], fired[row])]
        print(f"{row[0]:13} {row[1]:12} {fired[row]:5}" + "".join(f"{share:7.2f}" for share in shares))


if __name__ == "__main__":
    main()
