"""Whom a pronoun means that cannot mean the subject of its verb: "Day had left the party. Lee accused him"."""

from collections.abc import Iterator

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
    at = document.sentences.index(document.sentence_at(place))
    start = document.sentences[max(0, at - _SENTENCES + 1)].start
    return (n for n, m in enumerate(document.mentions) if start <= m.start < place)


def _may_be(pronoun: Mention, thing: int, document: Document) -> bool:
    """Whether a pronoun may mean a thing: of its type, and no man where the text calls her a woman."""
    chain = document.chains[thing]
    if (chain.type == "Person") != (pronoun.text.casefold() in ("him", "her")) or chain.type == "Event":
        return False
    words = {w for m in chain.members for w in document.mentions[m].text.casefold().split()}
    cues, own = load_cues(), pronoun.text.casefold()
    if own == "him":
        return words.isdisjoint(cues.female)
    if own == "her":
        return words.isdisjoint(cues.male)
    return (own == "them") == (not words.isdisjoint(_MANY)) and chain.type != "Place"
