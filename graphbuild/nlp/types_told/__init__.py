"""Of what type a name is, as its own words and the words beside it tell.

The network reads each mention for itself; "Porto University" is an organization wherever it stands, and where the
article tells once of "the mayor of Porto", Porto is a place everywhere.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from graphbuild.model import Mention, NodeType
from graphbuild.nlp.plain import written
from graphbuild.nlp.types_told.in_name import type_in_name
from graphbuild.nlp.types_told.kinds import kinds_told
from graphbuild.nlp.types_told.people import is_told_a_person
from graphbuild.nlp.types_told.places import stands_where_places_do
from graphbuild.ontology import load_cues
from graphbuild.ontology.countries import country_meant

_ROOM = 60  # characters on either side of a name
_NAMED: frozenset[NodeType] = frozenset({"Person", "Party", "Institution", "Organization", "Place"})


def with_types_told(mentions: Sequence[Mention], text: str) -> tuple[Mention, ...]:
    """The mentions; a name has the type that its words tell, else the only one that the words beside it tell."""
    told: dict[str, set[NodeType]] = defaultdict(set)
    surnames = {m.text.split()[-1] for m in mentions if m.type == "Person" and m.kind == "name" and " " in m.text}
    for mention in mentions:
        if _is_open(mention) and mention.text not in surnames:
            told[written(mention.text)].update(_beside(mention, text))
            if mention.type not in ("Place", "Institution") and mention.text in load_cues().capitals:
                told[written(mention.text)].add("Place")
    return tuple(_typed(m, told[written(m.text)]) if _is_open(m) and m.text not in surnames else m for m in mentions)


def _is_open(mention: Mention) -> bool:
    return mention.kind == "name" and mention.type in _NAMED and not country_meant(mention.text)


def _typed(mention: Mention, told: set[NodeType]) -> Mention:
    is_told_a_place = mention.type == "Place" and told == {"Place"} and " " not in mention.text  # "the town of Likud"
    if not is_told_a_place and (own := type_in_name(mention.text, mention.type)):
        return replace(mention, type=own)
    if mention.type != "Place" and not load_cues().things.no_places.isdisjoint(mention.text.casefold().split()):
        told = told - {"Place"}  # "the governor of the Reserve Bank"
    return replace(mention, type=next(iter(told))) if len(told) == 1 else mention


def _beside(mention: Mention, text: str) -> Iterator[NodeType]:
    """The types that the words before and after a name tell."""
    before = text[max(0, mention.start - _ROOM) : mention.start]
    if stands_where_places_do(mention, before, text):
        yield "Place"
    if is_told_a_person(mention, before, text):
        yield "Person"
    yield from kinds_told(mention, before, text)
