"""What the names of one article tell of where each of them begins and ends.

The network cuts each name for itself: "ruling Green Front party", "Green Front and Homeland", "Days" of "Days speech"
in a text that has lost its apostrophes. What the article calls a thing elsewhere says where the name ends.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import cache

from graphbuild.model import BODIES, Mention
from graphbuild.nlp.apostrophes import without_lost_apostrophes
from graphbuild.nlp.bodies import known_type
from graphbuild.nlp.two_in_one import part_of, party_and_state, person_and_other, place_and_its_head
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives

_AND = re.compile(r",?\s+(?:and|or|und|et)\s+(?:the\s+)?|,\s+(?:the\s+)?")
_AGAINST = re.compile(r"\s+(?:against|versus)\s.*$", re.S)
_PARTYS_SUBJECT = re.compile(r"\s+(?:on|in|from|with|since)\s+[^\W\d_A-Z]\w*$")
_INDEFINITE = re.compile(r"(?<![^\W\d_])(?:a|an)\s+(?:[a-z][\w-]*\s+)?$", re.IGNORECASE)
_LEVEL = re.compile(r"(?<=\w)\s+(?:federal|senatorial|parliamentary|municipal)$")
_LEANING = re.compile(r"\b(?:pro|anti|ex)-$", re.IGNORECASE)
_AGED = re.compile(r"(?:[Tt]he\s+)?\d{1,3}-year-old\s+(?=[^\W\d_a-z])")
_SHORT_FORM = re.compile(r"\s+\((?P<short>[^\W\d_a-z]{2}[\w-]{0,8})\)?$")
_OWNED = re.compile(r"(?:(?<=s)['’]|['’]s)\s+[^\W\d_A-Z].*$", re.DOTALL)  # "Lee's office" is of Lee


def repaired(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """The mentions in order, each name with neither more nor fewer words than it has."""
    names = {m.text for m in mentions if m.kind == "name"}
    cut = [one for mention in mentions for one in _cut(mention, names, text)]
    return _lengthened(without_lost_apostrophes(cut, text), text)


def _cut(mention: Mention, names: Collection[str], text: str) -> Iterator[Mention]:
    if mention.kind != "name":
        yield mention
        return
    if two := place_and_its_head(mention, names, text) or party_and_state(mention):
        yield from two
        return
    if mention.type in BODIES:
        mention = _without_leaning(mention, text)
        mention = _without_its_kind(_without_adjectives(_without_kind_before(_without_subject(mention))), names, text)
        if two := _with_short_form(mention) or _two_known(mention, names):
            yield from two
            return
    elif mention.type == "Place":
        mention = _without_its_kind(_without_level(mention), names, text)
    elif mention.type == "Person":
        if two := person_and_other(mention):
            yield from two
            return
        if aged := _AGED.match(mention.text):
            mention = part_of(mention, aged.end(), len(mention.text))
        if owned := _OWNED.search(mention.text):
            mention = part_of(mention, 0, owned.start())
    yield mention


def _without_adjectives(mention: Mention) -> Mention:
    """Without "ruling", "far-right", "opposition" before a name, where a capital follows."""
    found = _adjectives().match(mention.text)
    return part_of(mention, found.end(), len(mention.text)) if found else mention


def _without_leaning(mention: Mention, text: str) -> Mention:
    """Of "pro-Malian Green Front" the name alone."""
    first, _, rest = mention.text.partition(" ")
    leans = _LEANING.search(text[max(0, mention.start - 8) : mention.start]) is not None
    return part_of(mention, len(first) + 1, len(mention.text)) if leans and rest[:1].isupper() else mention


def _without_kind_before(mention: Mention) -> Mention:
    """Without the "movement", "dockers' union" before a name: what is in small letters up to a word for a kind."""
    found = _kind_before().match(mention.text)
    return part_of(mention, found.end(), len(mention.text)) if found else mention


def _with_short_form(mention: Mention) -> list[Mention]:
    """The name and the short form of "Green Unity League (GUL)"."""
    found = _SHORT_FORM.search(mention.text)
    return [part_of(mention, 0, found.start()), part_of(mention, *found.span("short"))] if found else []


def _without_level(mention: Mention) -> Mention:
    """Without the "federal" after a constituency's name."""
    found = _LEVEL.search(mention.text)
    return part_of(mention, 0, found.start()) if found else mention


def _without_subject(mention: Mention) -> Mention:
    """ "Old Town Traders against the Port" is called "Old Town Traders", a party "on education" by what is before."""
    found = _AGAINST.search(mention.text) or (mention.type == "Party" and _PARTYS_SUBJECT.search(mention.text))
    return part_of(mention, 0, found.start()) if found else mention


def _without_its_kind(mention: Mention, names: Collection[str], text: str) -> Mention:
    """Without the "newspaper", "province", "party" after a name that is one without it."""
    found = _kinds().search(mention.text)
    if found is None or _INDEFINITE.search(text[max(0, mention.start - 24) : mention.start]):
        return mention
    name, kind = mention.text[: found.start()], found["kind"]
    if kind in load_cues().things.after_long_names and " " not in name:
        return mention
    is_part = mention.type == "Place" or kind in load_cues().things.part_of_names
    if is_part and not _stands_alone(name, names):
        return mention
    return part_of(mention, 0, found.start())


def _stands_alone(name: str, names: Collection[str]) -> bool:
    """Whether the article or any reader calls it so, or it ends in capitals or a word for a kind: "Green Front"."""
    last = name.split()[-1]
    if name in names or sum(c.isupper() for c in last) > 1 or known_type(name):
        return True
    return " " in name and last[0].isupper() and last.casefold() in load_cues().things.ends_names


def _two_known(mention: Mention, names: Collection[str]) -> list[Mention]:
    """The two things of "Green Front and Homeland Way", where at least one of them is named alone too."""
    for found in _AND.finditer(mention.text):
        sides = mention.text[: found.start()], mention.text[found.end() :]
        if _are_two(sides, names):
            return [part_of(mention, 0, found.start()), part_of(mention, found.end(), len(mention.text))]
    return []


def _are_two(sides: tuple[str, str], names: Collection[str]) -> bool:
    """Whether both sides are named alone, or one of several words is and the other has several words as well."""
    known = [side in names for side in sides]
    if all(known):
        return True
    return any(known) and all(" " in side and side[0].isupper() for side in sides)


def _lengthened(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """The mentions; where a name of several words stands of which only a part was read, the whole name."""
    known = {m.text: m for m in mentions if m.kind == "name" and " " in m.text and _is_whole(m)}
    own = {m.text for m in mentions}
    inner = {n for n in known if any(part != n and part in own and _is_last_part(part, n) for part in own)}
    found = list(mentions)
    for name in sorted(inner, key=lambda n: (-len(n), n)):
        found = _with_whole(known[name], found, text)
    return found


def _is_whole(name: Mention) -> bool:
    """Whether it is the name of a body, or of a person without a title."""
    titled = name.text.split()[0] in load_cues().titles.before_name
    return name.type in BODIES or (name.type == "Person" and not titled)


def _is_last_part(part: str, name: str) -> bool:
    return name.endswith(f" {part}") or name.startswith(f"{part} ")


def _with_whole(known: Mention, mentions: list[Mention], text: str) -> list[Mention]:
    at = text.find(known.text)
    while at >= 0:
        end = at + len(known.text)
        inside = [m for m in mentions if m.start < end and at < m.end]
        if len(inside) == 1 and at <= inside[0].start and inside[0].end <= end and inside[0].text != known.text:
            whole = replace(known, start=at, end=end)
            mentions = [whole if m is inside[0] else m for m in mentions]
        at = text.find(known.text, end)
    return mentions


@cache
def _adjectives() -> re.Pattern[str]:
    words = alternatives(load_cues().things.before_names)
    return re.compile(
        rf"(?:the\s+)?(?:(?:{words}|(?:far|centre|center|left|right)-\w+|(?:pro|anti)-[\w-]+)\s+)+(?=[^\W\d_a-z])"
    )


@cache
def _kinds() -> re.Pattern[str]:
    things = load_cues().things
    words = alternatives({*things.after_names, *things.after_long_names, *things.part_of_names})
    return re.compile(rf"(?<=[\w’')])\s+(?:(?:militant|rebel|armed|news|political|opposition)\s+)?(?P<kind>{words})$")


@cache
def _kind_before() -> re.Pattern[str]:
    things = load_cues().things
    words = alternatives(
        {*(n for n, t in things.nouns.items() if t in BODIES), *things.part_of_names, *things.after_long_names}
    )
    return re.compile(rf"(?:[Tt]he\s+)?(?:[a-z][\w'’-]*\s+)*(?:{words})\s+(?=[^\W\d_a-z])")
