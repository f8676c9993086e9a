"""A long text is read a section at a time, and what the sections read is put together again."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TypeVar

from graphbuild.model import Chain, Mention, PairScore, Span
from graphbuild.nlp.namesakes import is_full, surname
from graphbuild.nlp.naming import chain_type
from graphbuild.nlp.plain import plain

T = TypeVar("T")

LONGEST = 40_000  # characters of a section: no article is longer, a book is


@dataclass(frozen=True, slots=True)
class Section:
    """What was read in some sentences; indices count the section's own mentions."""

    mentions: tuple[Mention, ...]
    chains: tuple[Chain, ...]
    pairs: tuple[PairScore, ...]
    linked: tuple[float, ...] = ()


def cut_sections(sentences: Sequence[Span]) -> Iterator[tuple[Span, ...]]:
    """Runs of sentences of at most LONGEST characters."""
    run: list[Span] = []
    for sentence in sentences:
        if run and sentence.end - run[0].start > LONGEST:
            yield tuple(run)
            run = []
        run.append(sentence)
    if run:
        yield tuple(run)


def stretches_of(sections: Sequence[tuple[Span, ...]], length: int) -> list[Span]:
    """The text in stretches, each from the beginning of a section to that of the next; all of it if there is none."""
    starts = [0, *(sentences[0].start for sentences in sections[1:]), length]
    return [Span(start, end) for start, end in pairwise(starts)]


def moved(section: Section, by: int) -> Section:
    """What was read in a text that begins so many characters later."""
    if by == 0:
        return section
    mentions = tuple(replace(m, start=m.start + by, end=m.end + by) for m in section.mentions)
    words = (None if p.trigger is None else Span(p.trigger.start + by, p.trigger.end + by) for p in section.pairs)
    pairs = tuple(replace(p, trigger=trigger) for p, trigger in zip(section.pairs, words, strict=True))
    return replace(section, mentions=mentions, pairs=pairs)


def put_together(sections: Sequence[Section]) -> Section:
    """The sections as one; chains of one full name and type become one chain.

    A surname alone joins the only person of the text who has it.
    """
    if len(sections) == 1:
        return sections[0]
    place = _places([m for section in sections for m in section.mentions])
    mentions: list[Mention] = []
    pairs: list[PairScore] = []
    grouped: dict[tuple[object, ...], list[Chain]] = defaultdict(list)
    owners = _owners(sections)
    for n, section in enumerate(sections):
        base = len(mentions)
        mentions.extend(section.mentions)
        pairs.extend(replace(p, source=place[p.source + base], target=place[p.target + base]) for p in section.pairs)
        here: set[tuple[object, ...]] = set()  # what one section has told apart stays apart
        for c, chain in enumerate(section.chains):
            called = _called(chain, section, owners)
            key = (n, c) if called is None or called in here else called
            here.add(key)
            moved = replace(chain, members=tuple(sorted(place[m + base] for m in chain.members)))
            grouped[key].append(moved)
    linked = _in_order([sure for section in sections for sure in section.linked], place)
    mentions = _in_order(mentions, place)
    chains = (_one(group, mentions) for group in grouped.values())
    return Section(tuple(mentions), tuple(sorted(chains, key=lambda c: c.members)), tuple(pairs), tuple(linked))


def of_a_credit(section: Section) -> Section:
    """The bodies and the people in full that a section names, and nothing that it tells of them.

    Not the places, and nobody of one name: in "Photo: Lars Ek, Leeds" the last one is as likely a place.
    """
    of_credit = (m for m, own in enumerate(section.mentions) if own.type != "Place" and not _is_one_name(own))
    kept = {m: n for n, m in enumerate(of_credit)}
    chains = (replace(c, members=tuple(kept[m] for m in c.members if m in kept)) for c in section.chains)
    return Section(
        tuple(section.mentions[m] for m in kept),
        tuple(c for c in chains if c.members),
        (),
        tuple(section.linked[m] for m in kept if section.linked),
    )


def _is_one_name(mention: Mention) -> bool:
    return mention.type == "Person" and not is_full(plain(mention.text))


def _places(mentions: Sequence[Mention]) -> dict[int, int]:
    """Where each mention stands in the order of the text: a section may lie inside of another."""
    return {m: n for n, m in enumerate(sorted(range(len(mentions)), key=lambda m: mentions[m].start))}


def _in_order(told: Sequence[T], place: Mapping[int, int]) -> list[T]:
    """What is told of each mention in the order of the text; nothing where nothing is told."""
    return [told[m] for m in sorted(place, key=place.__getitem__)] if told else []


def _owners(sections: Sequence[Section]) -> dict[str, set[str]]:
    """The full names of people by their surnames."""
    found: dict[str, set[str]] = defaultdict(set)
    for name in (plain(c.name) for s in sections for c in s.chains if c.type == "Person"):
        if is_full(name):
            found[surname(name)].add(name)
    return found


def _called(chain: Chain, section: Section, owners: dict[str, set[str]]) -> tuple[str, str] | None:
    """What chains of the whole text share if they mean one thing; None for one that stands alone."""
    if all(section.mentions[m].kind not in ("name", "demonym") for m in chain.members):
        return None
    name = plain(chain.name)
    if chain.type == "Person" and not is_full(name):
        full = owners.get(surname(name), set())
        return ("Person", next(iter(full))) if len(full) == 1 else None
    return chain.type, name


def _one(group: Sequence[Chain], mentions: Sequence[Mention]) -> Chain:
    members = tuple(sorted(m for chain in group for m in chain.members))
    fullest = max(group, key=lambda c: len(c.name.split()))
    return Chain(members, chain_type([mentions[m] for m in members]), fullest.name)
