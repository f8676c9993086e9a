"""Whom a pronoun means that cannot mean the subject of its verb: "Day had left the party. Lee accused him"."""

from bisect import bisect_right
from collections.abc import Iterator

from graphbuild.extract.once import once
from graphbuild.model import Document, Mention
from graphbuild.ontology import load_cues

#: pronouns as objects; were they the subject too, they would end in -self
OBJECTS = frozenset(["him", "her", "them", "it"])
_SENTENCES = 3  # the one of the pronoun and those before it
_MANY = frozenset(["they", "them", "their"])


def another(pronoun: int, document: Document) -> int | None:
    """The only other thing, by its last mention, that was spoken of just before and that the pronoun can mean."""
    mention = document.mentions[pronoun]
    own = document.thing_at.get(mention.start)
    found: dict[int, int] = {}
    for index in _just_before(pronoun, document):
        thing = document.thing_at.get(document.mentions[index].start)
        if thing is not None and thing != own and _may_be(mention, thing, document):
            found[thing] = index
    return next(iter(found.values())) if len(found) == 1 else None


def _just_before(pronoun: int, document: Document) -> Iterator[int]:
    place = document.mentions[pronoun].start
    at = bisect_right(document.sentences, place, key=lambda s: s.start) - 1
    start = document.sentences[max(0, at - _SENTENCES + 1)].start
    return iter(document.places_between(start, place))


def _may_be(pronoun: Mention, thing: int, document: Document) -> bool:
    """Whether a pronoun may mean a thing: of its type, and no man where the text calls her a woman."""
    chain = document.chains[thing]
    if (chain.type == "Person") != (pronoun.text.casefold() in ("him", "her")) or chain.type == "Event":
        return False
    words = _words_of(document, thing)
    cues, own = load_cues(), pronoun.text.casefold()
    if own == "him":
        return words.isdisjoint(cues.female)
    if own == "her":
        return words.isdisjoint(cues.male)
    return (own == "them") == (not words.isdisjoint(_MANY)) and chain.type != "Place"


@once
def _words_of(document: Document, thing: int) -> frozenset[str]:
    """All words that a thing is called by."""
    return frozenset(w for m in document.chains[thing].members for w in document.mentions[m].text.casefold().split())
