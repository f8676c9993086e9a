"""Where a judgement holds on to the articles: by places and words, which outlive every new reading of them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass

from graphbuild.model import Kind, Mention, Reading
from graphbuild.resolve.names import normal

#: what is held on to before what, of a chain
_FIRST: Sequence[Kind] = ("name", "description", "demonym", "pronoun")


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """Some words of an article, where they stood when a user judged of them."""

    article: str
    start: int
    end: int
    text: str

    @property
    def json(self) -> list[str | int]:
        """The spot as a project keeps it."""
        return list(astuple(self))


def spot_of(article: str, mention: Mention) -> Spot:
    """Where a mention stands."""
    return Spot(article, mention.start, mention.end, mention.text)


def spot_of_chain(reading: Reading, chain: int) -> Spot:
    """The first name of a chain; the first of what else it has if it has none."""
    own = [reading.mentions[m] for m in reading.chains[chain].members]
    return spot_of(reading.article.id, min(own, key=lambda m: (_FIRST.index(m.kind), m.start)))


def mention_at(reading: Reading, spot: Spot) -> int | None:
    """The index of the mention that a spot means now, None if that is not sure.

    It is the one that stands there with these words, or with more or fewer of them; where the article has another
    text now, the first mention of the only chain that is called so.
    """
    there = [n for n, m in enumerate(reading.mentions) if m.start < spot.end and spot.start < m.end]
    same = [n for n in there if _words_agree(reading.mentions[n], spot)]
    exact = [n for n in same if (reading.mentions[n].start, reading.mentions[n].end) == (spot.start, spot.end)]
    if exact or same:
        return (exact or same)[0]
    called = list(_called(reading, spot.text))
    return called[0] if len(called) == 1 else None


def chain_at(reading: Reading, mention: int) -> int | None:
    """The index of the chain that a mention is in, None if it is in none."""
    return next((n for n, chain in enumerate(reading.chains) if mention in chain.members), None)


def spots_of(rows: Iterable[Sequence[str | int]]) -> tuple[Spot, ...]:
    """The spots of what a project keeps."""
    return tuple(Spot(str(article), int(start), int(end), str(text)) for article, start, end, text in rows)


def _words_agree(mention: Mention, spot: Spot) -> bool:
    """Whether the words that both cover are the same."""
    start, end = max(mention.start, spot.start), min(mention.end, spot.end)
    mine = mention.text[start - mention.start : end - mention.start]
    return mine == spot.text[start - spot.start : end - spot.start]


def _called(reading: Reading, name: str) -> Iterator[int]:
    """Of each chain that is called so the first mention that is."""
    wanted = normal(name)
    for chain in reading.chains:
        own = (m for m in chain.members if reading.mentions[m].kind == "name")
        if (first := next((m for m in own if normal(reading.mentions[m].text) == wanted), None)) is not None:
            yield first
