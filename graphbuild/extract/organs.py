"""An organ of a state whose own name tells of which: "the Saudi Cabinet", "the Supreme Court of Kenya"."""

import re
from collections.abc import Iterator
from itertools import pairwise

from graphbuild.extract.claims import nearest, told_by_a_name
from graphbuild.model import Claim, Document, Mention, Span
from graphbuild.ontology import Ontology, load_cues
from graphbuild.ontology.articles import bare
from graphbuild.ontology.countries import country_meant, country_named, country_pattern, demonym_pattern

#: 82 of 103 in real articles were annotated as part of their state; of the others all but a few are as well
PRECISION = 0.8
#: 22 of 23 institutions with a country after "of" were
OF_A_STATE = 0.93
_OF = re.compile(r"\bof\s+(?:the\s+)?(?P<country>[^\W\d_a-z][\w’'. -]*)$")
_GOES_ON = re.compile(r"(?:[’']s)?\s")
_JOINED = re.compile(r"\s+of\s+(?:the\s+)?")
_SHORT = 3  # letters: "of", "the"
_OF_ANOTHER = re.compile(r"['’]s?\s+$")  # "Air One's Kenyan Service" is of Air One


def organs(document: Document, _: Ontology) -> Iterator[Claim]:
    """That each organ of the country which the article names most is part of it.

    What belongs to other countries is mostly named in passing, and then nobody asks whose it is, unless it is told
    beside its name.
    """
    country, named = _most_named(document)
    text = document.article.text
    for index, mention in enumerate(document.mentions):
        own = _state_in(mention) if index in document.chain_of else None
        if own and own[0] == country and not _OF_ANOTHER.search(text[max(0, mention.start - 4) : mention.start]):
            yield told_by_a_name(document, (mention, nearest(named, mention)), "PART_OF", own[1], PRECISION)
    for organ, state in _of_states(document):
        yield told_by_a_name(document, (organ, state), "PART_OF", state.span, OF_A_STATE)


def _of_states(document: Document) -> Iterator[tuple[Mention, Mention]]:
    """Each institution whose country stands right after it, of whichever country: "the embassy of Chad"."""
    linked = (m for i, m in enumerate(document.mentions) if i in document.chain_of)
    for organ, state in pairwise(linked):
        if organ.type == "Institution" and state.type == "Place" and state.kind == "name":
            between = document.article.text[organ.end : state.start]
            if _JOINED.fullmatch(between) and country_named(state.text):
                yield organ, state


def _most_named(document: Document) -> tuple[str | None, list[Mention]]:
    """The country with the most mentions, by name or demonym, and these; of two the one that comes first."""
    named: dict[str, list[Mention]] = {}
    for index, mention in enumerate(document.mentions):
        country = country_meant(mention.text) if mention.type == "Place" and index in document.chain_of else None
        if country:
            named.setdefault(country, []).append(mention)
    return max(named.items(), key=lambda item: len(item[1]), default=(None, []))


def _state_in(mention: Mention) -> tuple[str, Span] | None:
    """The country that the name of an organ begins or ends with, and where it stands."""
    if mention.type != "Institution" or not _is_an_organ(mention.text):
        return None
    at = len(mention.text) - len(bare(mention.text))
    first = demonym_pattern().match(mention.text, at) or country_pattern().match(mention.text, at)
    place = first.span() if first and _GOES_ON.match(mention.text, first.end()) else None
    if place is None and (last := _OF.search(mention.text)):
        place = last.span("country")
    country = country_meant(mention.text[slice(*place)]) if place else None
    return (country, Span(mention.start + place[0], mention.start + place[1])) if place and country else None


def _is_an_organ(name: str) -> bool:
    """Whether one of the words is one that organs of states are called by, and none that others are."""
    words, cues = {w.casefold() for w in re.findall(r"\w+", name)}, load_cues()
    return any(len(w) > _SHORT for w in words & cues.organs) and words.isdisjoint(cues.no_organs)
