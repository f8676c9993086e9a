"""Adjectives and people of places that are on no list: "Tamaran" where the article tells of Tamara."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from graphbuild.model import Mention
from graphbuild.nlp.plain import plain
from graphbuild.ontology import load_cues
from graphbuild.ontology.countries import country_meant

_SHORTEST = 4  # letters of a place's name


def place_of(people: str, places: Collection[str]) -> str | None:
    """Of the plain names of places the one that an adjective or a people is of."""
    for word in (people, people.removesuffix("s")):
        for theirs, its in load_cues().lore.peoples:
            place = word.removesuffix(theirs) + its
            if word.endswith(theirs) and len(place) >= _SHORTEST and place != people and place in places:
                return place
    return None


def with_peoples(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The mentions; what was read as the name of a place and is called after another one is a demonym."""
    own = [m for m in mentions if m.kind == "name" and m.type == "Place" and not country_meant(m.text)]
    places = {plain(m.text) for m in own}
    peoples = {m.text for m in own if " " not in m.text and place_of(plain(m.text), places)}
    return tuple(replace(m, kind="demonym") if m.type == "Place" and m.text in peoples else m for m in mentions)
