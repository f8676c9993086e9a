"""Whether people whose names no training text holds are found as well: `python -m benchmarks.swapped_names CORPUS...`.

In the test articles of the corpora every person with two names or more gets names of new_names.yaml, the same ones all
through an article; none that stands in any article of the corpora is used. For the articles as they are and with the
new names it prints how many of the named mentions of people are found to the character, how many found ones are right,
and the share of the claims between two people that are found, in either direction.
"""

import json
import random
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
import yaml

from graphbuild.model import Document
from graphbuild.pipeline import extract_claims, parse
from training.corpus import Annotated, annotated

NAMES = Path(__file__).parent / "new_names.yaml"
_MENTION = re.compile(r"\[([^\[\]|]+)\|([^\[\]|]+)\]")
_WORD = re.compile(r"[^\W\d_][\w'’-]+")
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Names:
    """Words that nobody in the corpora is called."""

    given: tuple[str, ...]
    surname: tuple[str, ...]


def names_outside(texts: Iterable[str]) -> Names:
    """The names of the list of which no word stands in the texts."""
    known = {word.casefold() for text in texts for word in _WORD.findall(text)}
    listed = yaml.load(NAMES.read_text(encoding="utf-8"), yaml.CSafeLoader)
    return Names(
        *(tuple(n for n in listed[k] if known.isdisjoint(n.casefold().split())) for k in ("given", "surname"))
    )


def with_new_names(record: Json, names: Names) -> Json:
    """The annotated article, its people called otherwise wherever they are marked."""
    chance = random.Random(record["id"])
    people = {k: e[1].split() for k, e in record["entities"].items() if e[0] == "Person" and len(e[1].split()) > 1}
    given, surnames = (chance.sample(n, min(len(people), len(n))) for n in (names.given, names.surname))
    pairs = zip(people.items(), given, surnames, strict=False)
    new = {key: {**dict.fromkeys(own[:-1], first), own[-1]: last} for (key, own), first, last in pairs}

    def renamed(mark: re.Match[str]) -> str:
        words = [new.get(mark[2], {}).get(word, word) for word in mark[1].split()]
        return f"[{' '.join(dict.fromkeys(words))}|{mark[2]}]"

    entities = {
        k: [e[0], " ".join(dict.fromkeys(new[k].values())), *e[2:]] if k in new else e
        for k, e in record["entities"].items()
    }
    return {**record, "text": _MENTION.sub(renamed, record["text"]), "entities": entities}


@dataclass(frozen=True, slots=True)
class Found:
    """Counts of named mentions of people, and of claims between two people."""

    gold: int
    read: int
    right: int
    claims: int
    stated: int

    def line(self) -> str:
        """One row of what is printed."""
        recall, precision = self.right / self.gold, self.right / self.read
        share = self.stated / self.claims
        people = f"found {recall:.3f} ({self.right} of {self.gold})  right {precision:.3f}"
        return f"{people}  claims {share:.3f} of {self.claims}"


def found(articles: Iterable[Annotated]) -> Found:
    """What the product finds in the articles."""
    counts = [_found(gold) for gold in articles]
    return Found(*(sum(c) for c in zip(*counts, strict=True)))


def _found(gold: Annotated) -> tuple[int, int, int, int, int]:
    document, claims = next(extract_claims(parse([gold.document.article])))
    own, read = (_people(d) for d in (gold.document, document))
    ends = [{m.start for m in _of_chain(gold, c)} for c in range(len(gold.document.chains))]
    asked = [e for e in gold.edges if _is_person(gold, e.source) and _is_person(gold, e.target)]
    told = {(c.type, c.source.start, c.target.start) for c in claims}
    told |= {(t, b, a) for t, a, b in told}
    stated = sum(any(t == e.type and a in ends[e.source] and b in ends[e.target] for t, a, b in told) for e in asked)
    return len(own), len(read), len(own & read), len(asked), stated


def _people(document: Document) -> set[tuple[int, int]]:
    return {(m.start, m.end) for m in document.mentions if m.type == "Person" and m.kind == "name"}


def _of_chain(gold: Annotated, chain: int) -> Iterator[Any]:
    return (gold.document.mentions[m] for m in gold.document.chains[chain].members)


def _is_person(gold: Annotated, chain: int) -> bool:
    return gold.document.chains[chain].type == "Person"


@click.command()
@click.argument("corpora", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
def main(corpora: tuple[Path, ...]) -> None:
    """Read the test articles of CORPORA with their own names and with new ones."""
    records = [json.loads(line) for path in corpora for line in path.open(encoding="utf-8")]
    names = names_outside(record["text"] for record in records)
    test = [record for record in records if record.get("split") == "test"]
    click.echo(f"{len(test)} articles; {len(names.given)} given names and {len(names.surname)} surnames in no article")
    click.echo(f"own names  {found(map(annotated, test)).line()}")
    click.echo(f"new names  {found(annotated(with_new_names(r, names)) for r in test).line()}")


if __name__ == "__main__":
    main()
