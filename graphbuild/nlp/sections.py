"""A long text is read a section at a time, and what the sections read is put together again."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from graphbuild.model import Chain, Mention, PairScore, Span
from graphbuild.nlp.naming import chain_type

LONGEST = 40_000  # characters of a section: no article is longer, a book is


@dataclass(frozen=True, slots=True)
class Section:
    """What was read in some sentences; indices count the section's own mentions."""

    mentions: tuple[Mention, ...]
    chains: tuple[Chain, ...]
    pairs: tuple[PairScore, ...]


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


def put_together(sections: Sequence[Section]) -> Section:
    """The sections as one; chains of one full name and type become one chain."""
    if len(sections) == 1:
        return sections[0]
    mentions: list[Mention] = []
    pairs: list[PairScore] = []
    grouped: dict[tuple[object, ...], list[tuple[Chain, int]]] = defaultdict(list)
    for n, section in enumerate(sections):
        base = len(mentions)
        mentions.extend(section.mentions)
        pairs.extend(replace(p, source=p.source + base, target=p.target + base) for p in section.pairs)
        for c, chain in enumerate(section.chains):
            grouped[_full_name(chain, section) or (n, c)].append((chain, base))
    chains = (_one(group, mentions) for group in grouped.values())
    return Section(tuple(mentions), tuple(sorted(chains, key=lambda c: c.members)), tuple(pairs))


def _full_name(chain: Chain, section: Section) -> tuple[str, str] | None:
    named = any(section.mentions[m].kind in ("name", "demonym") for m in chain.members)
    if not named or (chain.type == "Person" and " " not in chain.name):
        return None
    return chain.type, chain.name.casefold()


def _one(group: Sequence[tuple[Chain, int]], mentions: Sequence[Mention]) -> Chain:
    members = tuple(m + base for chain, base in group for m in chain.members)
    return Chain(members, chain_type([mentions[m] for m in members]), group[0][0].name)
