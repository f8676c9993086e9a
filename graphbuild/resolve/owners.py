"""Whose a body is: the place in its name or beside it."""

import re
from collections.abc import Collection, Iterable, Sequence

from graphbuild.model import Mention
from graphbuild.ontology import load_cues
from graphbuild.resolve.beside import ROOM
from graphbuild.resolve.names import normal
from graphbuild.resolve.portrait import OURS
from graphbuild.resolve.told import Page
from graphbuild.resolve.words import NameWords

_LINK = re.compile(r"^,? (?:of|in|at|from) (?:the )?$")
_OUR = re.compile(r"\bour (?:own )?$")
_SENTENCE = 160  # characters before a body within which "there" is named
_POSSESSIVE = (" ", "'s ", "’s ")


def without_owners(called: Iterable[str], page: Page, words: NameWords) -> tuple[set[str], set[str]]:
    """The names of a body without the places whose it is, and those."""
    split = [_split(words.bodies.get(normal(n), normal(n)), page, words) for n in called]
    return {name for name, _ in split}, {owner for _, owner in split if owner}


def _split(name: str, page: Page, words: NameWords) -> tuple[str, str]:
    """A common body and its place: of "supreme court of kenya" and "kenyan supreme court"."""
    for link in (" of ", " in ", " at "):
        head, found, place = name.rpartition(link)
        place = place.removeprefix("the ")
        if found and (place in page.places or place in words.countries) and _is_whole(head, words):
            return head, words.countries.get(place, place).casefold()
    first, _, rest = name.partition(" ")
    if rest and words.organs.issuperset(rest.split()) and (land := land_of(first, page.places, words)):
        return rest, land
    return name, ""


def _is_whole(head: str, words: NameWords) -> bool:
    """Whether a name is one without its place too: "progress party", but not "university"."""
    told = head.split()
    return words.organs.issuperset(told) or (len(told) > 1 and told[-1] in words.organs)


def land_of(people: str, places: Collection[str], words: NameWords) -> str:
    """The country that an adjective is of: one that is known, or one of the articles' places; "" if of none."""
    if known := words.demonyms.get(people):
        return known.casefold()
    stems = ((people.removesuffix(theirs), its) for theirs, its in load_cues().lore.peoples if people.endswith(theirs))
    return next((stem + its for stem, its in stems if len(stem) > 2 and stem + its in places), "")


def owners_beside(named: Sequence[Mention], page: Page, words: NameWords) -> set[str]:
    """The places that stand by a body's name as its own: "the High Court of Kenya", "Kenya's High Court", "ours"."""
    found = set()
    for m in named:
        before, after = page.told.around(m)
        places = (o.text for o, _ in page.close(m) if o.type == "Place" and _is_owner(o, m, before, after))
        found |= {_plain(normal(place), words) for place in places}
        if (last := before.split(" ")[-2:-1]) and before.endswith(" ") and last[0][:1].isupper():
            found |= {land for land in [land_of(normal(last[0]), page.places, words)] if land}
        if _OUR.search(before) or after.startswith(" here"):
            found |= {f"{OURS}{page.told.reading.article.source}", *page.homes}
    return found


def owners_named_before(named: Sequence[Mention], page: Page, words: NameWords) -> set[str]:
    """The places that are named before what many a state has: "In Kenya the High Court", "the court there"."""
    found = set()
    for m in named:
        before, after = page.told.around(m)
        places = [o for o, _ in page.close(m, _SENTENCE) if o.type == "Place" and o.end <= m.start]
        if places and (after.startswith(" there") or _is_in(places[-1], m, before)):
            found.add(_plain(normal(places[-1].text), words))
    return found


def _is_in(place: Mention, body: Mention, before: str) -> bool:
    """Whether a sentence begins with the place and goes on with the body: "In Kenya the High Court"."""
    back = body.start - place.end
    return before[-back:] in (" the ", ", the ") and before[: -back - len(place.text)].endswith("In ")


def _plain(place: str, words: NameWords) -> str:
    """A country by its plain name, also where its people stand for it."""
    return (words.countries.get(place) or words.demonyms.get(place) or place).casefold()


def _is_owner(place: Mention, body: Mention, before: str, after: str) -> bool:
    gap, back = place.start - body.end, body.start - place.end
    if 0 < gap < ROOM and _LINK.match(after[:gap]):
        return True
    return 0 < back <= len(_POSSESSIVE[1]) and before[-back:] in _POSSESSIVE
