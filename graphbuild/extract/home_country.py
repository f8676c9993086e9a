"""Which country an article tells of, so that "the prime minister" and "the ruling party" are of it."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from graphbuild.extract.once import country_of
from graphbuild.model import Claim, Document
from graphbuild.ontology import load_cues

_OFTEN, _TIMES = 3, 2  # mentions of a country, and how many times those of the next one
#: how much it says that a place is the first of the article, that claims tell of it as of a state, and how much the
#: country must have of all that. In 1,037 articles 164 of 198 offices and 23 of 25 ruling parties of which nothing
#: else tells were annotated so.
_FIRST, _A_STATE, _LEAST = 2, 2, 3


def home_country(claims: Sequence[Claim], document: Document) -> int | None:
    """The one state with a head or a ruling party in the claims, by its chain, else the one country told of most.

    Where another country has a minister in the claims, a head makes no state the one.
    """
    often = {n: len(c.members) for n, c in enumerate(document.chains) if is_country(n, document)}
    states = {document.thing_at[c.target.start] for c in claims if _is_of_a_state(c, document)}
    if len(states) == 1 and not _led_besides(states, claims, document):
        (state,) = states
        named = 2 * len(document.chains[state].members) >= max(often.values(), default=0)
        return state if named else _told_of_most(claims, document)
    told = {n: len(document.chains[n].members) for n in states}
    found = _ahead(told, 1) if states else _ahead(often, _OFTEN)
    return _told_of_most(claims, document) if found is None else found


def _led_besides(states: Collection[int], claims: Sequence[Claim], document: Document) -> bool:
    """Whether claims tell of a minister of another country: "the Chadian foreign minister met the king of Mali"."""
    led = {document.thing_at[c.target.start] for c in claims if c.type == "HEADS" and _tells_of_a_state(c)}
    return any(place not in states and is_country(place, document) for place in led)


def is_country(chain: int, document: Document) -> bool:
    """Whether a place is a country by one of its names, or by a demonym."""
    return document.chains[chain].type == "Place" and country_of(document, chain) is not None


def _ahead(often: Mapping[int, int], least: int) -> int | None:
    """What stands there so often, and so many times as often as the next."""
    ranked = sorted(often.items(), key=lambda item: -item[1])
    second = ranked[1][1] if len(ranked) > 1 else 0
    return ranked[0][0] if ranked and ranked[0][1] >= max(least, _TIMES * second) else None


def _told_of_most(claims: Sequence[Claim], document: Document) -> int | None:
    """The country or state that with its capital is named most, if it has twice as much as the next.

    It says something, too, if it is the first place of the article, and if claims tell of its ministers, its organs or
    its citizens.
    """
    as_states = Counter(document.thing_at[c.target.start] for c in claims if _tells_of_a_state(c))
    named = _places_by_name(document)
    places = dict.fromkeys(named.values())
    first = next((n for m in document.mentions if (n := document.thing_at.get(m.start)) in places), None)
    told: dict[int, int] = {}
    for place in places:
        country = country_of(document, place)
        if country or as_states[place]:
            capitals = {named[c] for c in _capitals(country) if c in named} - {place}
            state, leads = min(as_states[place], _A_STATE), first in {place, *capitals}
            told[place] = sum(_size(p, document) for p in (place, *capitals)) + state + _FIRST * leads
    return _ahead(told, _LEAST)


def _places_by_name(document: Document) -> Mapping[str, int]:
    """The places of an article, by the names that it gives them."""
    places = ((n, c) for n, c in enumerate(document.chains) if c.type == "Place")
    return {document.mentions[m].text.casefold(): n for n, c in places for m in c.members}


def _size(place: int, document: Document) -> int:
    return len(document.chains[place].members)


def _capitals(country: str | None) -> list[str]:
    return [city.casefold() for city, of in load_cues().capitals.items() if of == country]


def _tells_of_a_state(claim: Claim) -> bool:
    """Whether a claim tells of a minister, a ruling party, an organ or a citizen of its target."""
    if claim.target.type != "Place":
        return False
    if claim.type == "HEADS":
        return any(word in load_cues().offices.of_one_state for word in (claim.role or "").casefold().split())
    return claim.type in ("GOVERNS", "CITIZEN_OF") or (claim.type == "PART_OF" and claim.source.type == "Institution")


def _is_of_a_state(claim: Claim, document: Document) -> bool:
    """Whether a claim tells that its target is a state: it has a president, or it is a country that a party rules."""
    if claim.target.type != "Place":
        return False
    if claim.type == "GOVERNS":
        return is_country(document.thing_at[claim.target.start], document)
    return claim.type == "HEADS" and (claim.role or "").casefold() in load_cues().offices.heads_of_states
