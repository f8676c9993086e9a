"""How many names of people, parties, bodies, places and events are found in CrossNER's sentences on politics.

    python -m benchmarks.crossner crossner_politics_dev.txt

The file (a word and its tag a line, an empty line after each sentence; MIT, github.com/zliucr/CrossNER) is named by
path and no part of the project. Its types are wider and finer than ours: politician and person are people; an
organisation may be an institution or an organization; country and location are places, event and election events.
What it calls misc (documents, ideologies, adjectives) is neither right nor wrong. A name is right with the same words,
an article before it aside.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from graphbuild.evaluate.figures import Rates
from graphbuild.model import Article, Mention, Span
from graphbuild.nlp import parse

#: ours, by theirs
KINDS: Mapping[str, str] = {
    "politician": "people",
    "person": "people",
    "politicalparty": "parties",
    "organisation": "bodies",
    "country": "places",
    "location": "places",
    "event": "events",
    "election": "events",
    "misc": "misc",
}
OURS: Mapping[str, str] = {
    "Person": "people",
    "Party": "parties",
    "Institution": "bodies",
    "Organization": "bodies",
    "Place": "places",
    "Event": "events",
}
_NO_BLANK_BEFORE = frozenset([".", ",", ";", ":", ")", "]", "!", "?", "'s", "’s", "%", "'"])
_NO_BLANK_AFTER = frozenset(["(", "["])
_ARTICLES = ("the ", "a ", "an ")

Names = frozenset[tuple[Span, str]]


@dataclass(frozen=True, slots=True)
class Tagged:
    """A sentence as news would write it, with its names and their kinds."""

    text: str
    names: Names


def tagged(lines: Iterable[str]) -> Iterator[Tagged]:
    """The sentences of a file in columns."""
    words: list[tuple[str, str]] = []
    for line in (*lines, ""):
        if line.strip():
            word, _, tag = line.rstrip("\n").partition("\t")
            words.append((word, tag))
        elif words:
            yield _sentence(words)
            words = []


def _sentence(words: Sequence[tuple[str, str]]) -> Tagged:
    text, names = "", list[tuple[Span, str]]()
    before = "("
    for word, tag in words:
        if word not in _NO_BLANK_BEFORE and before not in _NO_BLANK_AFTER:
            text += " "
        start, before = len(text), word
        text += word
        if tag.startswith("I-") and names:
            span, kind = names.pop()
            names.append((Span(span.start, len(text)), kind))
        elif tag != "O":
            names.append((Span(start, len(text)), KINDS[tag.partition("-")[2]]))
    return Tagged(text, frozenset((_bare(span, text), kind) for span, kind in names))


def _bare(span: Span, text: str) -> Span:
    """Without an article in front."""
    words = text[span.start : span.end].casefold()
    return Span(span.start + next((len(a) for a in _ARTICLES if words.startswith(a)), 0), span.end)


def found(sentence: Tagged, number: int) -> Names:
    """The names that are read in a sentence."""
    (document,) = parse([Article(f"s{number}", sentence.text)])
    return frozenset((_bare(m.span, sentence.text), OURS[m.type]) for m in document.mentions if _is_name(m))


def _is_name(mention: Mention) -> bool:
    return mention.kind == "name" and mention.type in OURS


def counted(gold: Names, ours: Names) -> Counter[tuple[str, str]]:
    """Right, false and missed names, by kind; "all" counts a name of another kind as right where its words are."""
    counts: Counter[tuple[str, str]] = Counter()
    misc = {span for span, kind in gold if kind == "misc"}
    wanted = {(s, k) for s, k in gold if k != "misc"}
    given = {(s, k) for s, k in ours if s not in misc}
    for kind in {*OURS.values()}:
        own, theirs = ({s for s, k in some if k == kind} for some in (given, wanted))
        counts += Counter({(kind, "tp"): len(own & theirs), (kind, "fp"): len(own - theirs)})
        counts[kind, "fn"] += len(theirs - own)
    own, theirs = ({s for s, _ in some} for some in (given, wanted))
    counts["words alone", "tp"] += len(own & theirs)
    counts["words alone", "fp"] += len(own - theirs)
    counts["words alone", "fn"] += len(theirs - own)
    return counts


def printed(counts: Counter[tuple[str, str]]) -> Iterator[str]:
    """A line for each kind, for all kinds together, and for the words alone."""
    yield f"{'CrossNER politics':<22}{'tp':>6}{'fp':>6}{'fn':>6}{'P':>6}{'R':>6}{'F1':>6}"
    kinds = list(dict.fromkeys(OURS.values()))
    for what in ("tp", "fp", "fn"):
        counts["all", what] = sum(counts[kind, what] for kind in kinds)
    for name in (*kinds, "all", "words alone"):
        r = Rates(counts[name, "tp"], counts[name, "fp"], counts[name, "fn"])
        yield f"{name:<22}{r.tp:>6}{r.fp:>6}{r.fn:>6}{r.precision:>6.2f}{r.recall:>6.2f}{r.f1:>6.2f}"


def measured(path: Path) -> Counter[tuple[str, str]]:
    """The counts over all sentences of a file."""
    with path.open(encoding="utf-8") as lines:
        sentences = list(tagged(lines))
    return sum((counted(s.names, found(s, n)) for n, s in enumerate(sentences)), Counter[tuple[str, str]]())


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def main(file: Path) -> None:
    """Print what is found of the names of FILE."""
    counts = measured(file)
    if not counts:
        sys.exit(f"error: {file}: holds no sentence; give CrossNER's politics dev.txt, a word and a tag a line")
    click.echo("\n".join(printed(counts)))


if __name__ == "__main__":
    main()
