"""How often each wording of an act (`told_by`) is read and how often it is right, with gold mentions and chains.

    python -m benchmarks.acts CORPUS.jsonl... [--write] [--wordings] [--errors WORDS]

A reading is right if the gold has an edge of its type between the chains of its two mentions. Only train articles
count, and those that nobody read while the wordings were written should be given. An entry stands by itself if it
was read 20 times at least and the lower bound of its precision (Wilson, one-sided, 90 %) is 0.80; `--write` notes
that in the files of the relations.
"""

import argparse
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from benchmarks.phrase_rules import gold_of, is_sure, lower_bound
from graphbuild.extract.acts import claimed
from graphbuild.extract.hypothetical import is_hypothetical
from graphbuild.extract.misreadings import MISREADINGS
from graphbuild.extract.readings import Reading, readings
from graphbuild.ontology import Ontology, load_cues, load_ontology
from graphbuild.ontology.loader import FOLDER
from training.corpus import Annotated, training_articles

Counts = dict[tuple[str, str], list[bool]]
_ENTRY = re.compile(r"  - act: .*\n(?:    .*\n)*")
_FIGURES = re.compile(r"    (?:seen|precision): .*\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", nargs="+", type=Path, metavar="CORPUS")
    parser.add_argument("--write", action="store_true", help="note the figures in the files of the relations")
    parser.add_argument("--wordings", action="store_true", help="a line for each wording instead of each entry")
    parser.add_argument("--errors", metavar="WORDS", help="print the wrong readings of wordings that have these words")
    arguments = parser.parse_args()
    counts: Counts = defaultdict(list)
    ontology = load_ontology()
    for article in training_articles(arguments.corpora):
        for reading, right in judged(article, ontology):
            counts[reading.relation.type, reading.wording if arguments.wordings else reading.act].append(right)
            if arguments.errors and not right and arguments.errors in f"{reading.relation.type} {reading.wording}":
                print_error(article, reading)
    for (relation, act), rows in sorted(counts.items()):
        figures = f"{sum(rows):4} of {len(rows):4}  {lower_bound(sum(rows), len(rows)):.2f}"
        print(f"{'yes' if is_sure(sum(rows), len(rows)) else 'no':3} {figures}  {relation:20} {act[:120]}")
    if arguments.write:
        note(counts, FOLDER)


def judged(article: Annotated, ontology: Ontology) -> Iterator[tuple[Reading, bool]]:
    """What is read in an article and is no misreading, each once for an entry, and whether it is right."""
    document, gold, cues = article.document, gold_of(article, ontology), load_cues()
    chain_of = document.chain_of
    seen: set[tuple[object, ...]] = set()
    for reading in readings(document, ontology):
        ends = chain_of[reading.source], chain_of[reading.target]
        claim = claimed(document, reading, 1.0, "rules")
        misread = any(m(claim, document, ontology) for m in MISREADINGS) or is_hypothetical(claim, document, cues)
        if not misread and (reading.act, *ends, reading.sentence) not in seen:
            seen.add((reading.act, *ends, reading.sentence))
            yield reading, bool(gold.get((ends[0], reading.relation.type, ends[1])))


def print_error(article: Annotated, reading: Reading) -> None:
    text, mentions = article.document.article.text, article.document.mentions
    sentence = " ".join(text[reading.sentence.start : reading.sentence.end].split())
    ends = f"{mentions[reading.source].text} -> {mentions[reading.target].text}"
    print(f"{reading.relation.type}  {ends}  {'/'.join(reading.how)}  {sentence}")


def note(counts: Counts, folder: Path) -> None:
    """Writes the figures of the entries that stand by themselves into the files, and takes those of others out."""
    for relation in load_ontology(folder).relations:
        path = folder / "relations" / f"{relation.type.lower()}.yaml"
        before, start, told = path.read_text(encoding="utf-8").partition("\ntold_by:\n")
        told, end, examples = told.partition("yields:\n")
        rows = [counts.get((relation.type, told_by.act), []) for told_by in relation.told_by]
        noted = "".join(_noted(entry, own) for entry, own in zip(_ENTRY.findall(told), rows, strict=True))
        path.write_text(before + start + noted + end + examples, encoding="utf-8")


def _noted(entry: str, rows: list[bool]) -> str:
    bare = _FIGURES.sub("", entry)
    if not is_sure(sum(rows), len(rows)):
        return bare
    return f"{bare}    seen: {len(rows)}\n    precision: {sum(rows) / len(rows):.2f}\n"


if __name__ == "__main__":
    main()
