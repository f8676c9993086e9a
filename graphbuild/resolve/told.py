"""One article as the matcher is given it, and what is read off it once for all its chains."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from graphbuild.model import Claim, Mention, Reading
from graphbuild.ontology import load_ontology
from graphbuild.resolve.beside import ROOM
from graphbuild.resolve.names import fullest, normal, without_titles
from graphbuild.resolve.portrait import NONE
from graphbuild.resolve.profile import Profile, of_country, profile_of
from graphbuild.resolve.states import states_by_chain
from graphbuild.resolve.words import NameWords

#: what stands before and after a mention
Beside = tuple[str, str]
_LONGEST = 3  # words of the name of a place that a paper is called by


@dataclass(frozen=True, slots=True)
class Told:
    """An article as read, its claims, and its text where that is at hand: else only the passages are known."""

    reading: Reading
    claims: tuple[Claim, ...] = ()
    text: str | None = None

    def around(self, mention: Mention) -> Beside:
        """The text of the paragraph before and after a mention, as far as it is near."""
        for start, text in self._pieces():
            if start <= mention.start and mention.end <= start + len(text):
                at, end = mention.start - start, mention.end - start
                before, after = text[max(0, at - ROOM) : at], text[end : end + ROOM]
                return before.rsplit("\n\n", 1)[-1], after.split("\n\n", 1)[0]
        return "", ""

    def _pieces(self) -> Iterator[tuple[int, str]]:
        if self.text is not None:
            yield 0, self.text
        else:
            yield from ((p.start, p.text) for p in self.reading.passages)


@dataclass(frozen=True, slots=True)
class Page:
    """An article with what all its chains share: `names` are the fullest by chain, `alone` is its only country."""

    told: Told
    profiles: tuple[Profile, ...]
    names: Mapping[int, str]
    #: of these the names of what is no happening
    lasting: Mapping[int, str]
    places: Collection[str]
    alone: str | None
    homes: frozenset[str]
    #: the paper and the date as sets, empty if unknown
    outlets: frozenset[str]
    dates: frozenset[str]
    #: the normal name of the paper
    outlet: str
    #: where each mention starts, in order, with its chain
    starts: Sequence[int]
    marks: Sequence[tuple[Mention, int]]
    ties: Mapping[int, set[tuple[str, str]]] = field(default_factory=dict)
    kin: Mapping[int, set[int]] = field(default_factory=dict)

    def close(self, mention: Mention, room: int = ROOM) -> Iterator[tuple[Mention, int]]:
        """The mentions near a mention, with their chains."""
        first = bisect_left(self.starts, mention.start - room)
        for other, chain in self.marks[first:]:
            if other.start >= mention.end + room:
                return
            yield other, chain


def named_places(told: Iterable[Told]) -> frozenset[str]:
    """The normal names of all places, by which other articles may tell whose a body is."""
    return frozenset(
        normal(m.text)
        for t in told
        for chain in t.reading.chains
        if chain.type == "Place"
        for m in (t.reading.mentions[n] for n in chain.members)
        if m.kind == "name"
    )


def page_of(told: Told, words: NameWords, places: Collection[str]) -> Page:
    """What all chains of an article share; `places` are those of every article."""
    reading = told.reading
    profiles = [
        profile_of(reading.article.id, n, chain, [reading.mentions[m] for m in chain.members], words)
        for n, chain in enumerate(reading.chains)
    ]
    countries = {p.country for p in profiles if p.country}
    alone = countries.pop() if len(countries) == 1 else None
    found = tuple(of_country(p, alone, words) for p in profiles if p.names or p.descriptions or p.country)
    names = {p.chain: _fullest(p, words) for p in found}
    marks = sorted((reading.mentions[m], n) for n, chain in enumerate(reading.chains) for m in chain.members)
    return Page(
        told=told,
        profiles=found,
        names=names,
        lasting={p.chain: names[p.chain] for p in found if p.type not in ("Event", "Offence")},
        places=places,
        alone=alone,
        homes=frozenset(_homes(reading, places)) or NONE,
        outlets=_some_set(reading.article.source),
        dates=_some_set(reading.article.date),
        outlet=normal((reading.article.source or "").partition(" (")[0]),
        starts=[m.start for m, _ in marks],
        marks=marks,
        ties=_ties(told, names, {p.chain: p.country for p in found if p.country}, dict(marks)),
        kin=_kin(told, dict(marks)),
    )


def _some_set(value: str | None) -> frozenset[str]:
    return frozenset({value}) if value else NONE


def _fullest(p: Profile, words: NameWords) -> str:
    if p.country or not p.names:
        return p.country.casefold() if p.country else ""
    titles = words.titles if p.type == "Person" else frozenset()
    return without_titles(normal(fullest(p.names, titles)), titles)


def _homes(reading: Reading, places: Collection[str]) -> Iterator[str]:
    """The places that the paper is called by, or that the article names where it starts."""
    paper = normal((reading.article.source or "").replace("(", " ").replace(")", " ")).split()
    spans = ((i, n) for i in range(len(paper)) for n in range(1, _LONGEST + 1))
    yield from (name for i, n in spans if (name := " ".join(paper[i : i + n])) in places)
    first = min(reading.mentions, default=None)
    if first and first.type == "Place" and first.start == 0 and first.text.isupper():
        yield normal(first.text)


def _ties(
    told: Told, names: Mapping[int, str], countries: Mapping[int, str], chain: Mapping[Mention, int]
) -> dict[int, set[tuple[str, str]]]:
    """For each chain its relations with the name of the other end, and the states that it is of."""
    ends = list(_ends(told, chain))
    ties = states_by_chain(ends, countries)
    for claim, source, target in ends:
        ties.setdefault(source, set()).add((claim.type, names.get(target, "")))
        ties.setdefault(target, set()).add((f"< {claim.type}", names.get(source, "")))
    return ties


def _kin(told: Told, chain: Mapping[Mention, int]) -> dict[int, set[int]]:
    kin: dict[int, set[int]] = {}
    for claim, source, target in _ends(told, chain):
        if _is_family(claim.type):
            kin.setdefault(source, set()).add(target)
            kin.setdefault(target, set()).add(source)
    return kin


def _ends(told: Told, chain: Mapping[Mention, int]) -> Iterator[tuple[Claim, int, int]]:
    """The claims that are not denied, each with the chains of its ends."""
    for claim in told.claims:
        if claim.modality != "denied" and claim.source in chain and claim.target in chain:
            yield claim, chain[claim.source], chain[claim.target]


@cache
def _is_family(type_: str) -> bool:
    return load_ontology().relation(type_).family == "family"
