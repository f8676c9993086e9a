"""Of what type a name is, as its own words and the words beside it tell.

The network reads each mention for itself; "Porto University" is an organization wherever it stands, and where the
article tells once of "the mayor of Porto", Porto is a place everywhere.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from graphbuild.model import Mention, NodeType
from graphbuild.nlp.bodies import known_type
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives
from graphbuild.ontology.countries import country_meant

_ROOM = 60  # characters on either side of a name
_NAMED: frozenset[NodeType] = frozenset({"Person", "Party", "Institution", "Organization", "Place"})
_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_HANGS_ON = re.compile(r"\s+(?:of|for|on|against|in|at)\s+")
_HANGS = re.compile(r"\b(?:of|for|from|in|at|with|near)\s+(?:the\s+)?$")  # "Ann Lee of Porto, 57, said"
_TITLE = re.compile(r"(?<![\w-])(?P<word>[^\W\d_a-z][\w-]+)(?P<stop>\.?)\s+$")
_MINISTER = re.compile(r"\s+(?P<post>[a-z]+\s+minister)\s+[^\W\d_a-z]")
_DOMAIN = re.compile(r"^\S*\w\.(?:com|net|org|info|news|media|tv|fm)$", re.IGNORECASE)
_AGE = re.compile(r",\s+\d{2},\s")
_OFFICE_CELL = re.compile(r"(?:^|\n|\|\s)(?P<office>[^\W\d_][\w -]*[\w]) \| $", re.MULTILINE)
_OFFICE_AFTER = re.compile(
    r"(?:,\s(?:an?\s)?| \| )(?P<office>[^\W\d_][\w-]*(?: [\w-]+){0,2}?)(?=\s*(?:[,.;\n]|$)| of\b| \| )"
)
_TOOK_OVER = re.compile(r"\b(?:took|takes|taking|take)\s+over\s+from\s+$")
_WORD = r"(?!(?:of|at|in|for|from|on|with|to|by|near|and|who|that|which)\b)[\w’'-]+"
_ENDS = r"(?=\s*[,.;)]|\s+(?:of|in|near|on|at|that|which|with|from|whose|where|based|owned|founded|run|\w+ed\b))"


def with_types_told(mentions: Sequence[Mention], text: str) -> tuple[Mention, ...]:
    """The mentions; a name has the type that its words tell, else the only one that the words beside it tell."""
    told: dict[str, set[NodeType]] = defaultdict(set)
    surnames = {m.text.split()[-1] for m in mentions if m.type == "Person" and m.kind == "name" and " " in m.text}
    for mention in mentions:
        if _is_open(mention) and mention.text not in surnames:
            told[_key(mention)].update(_beside(mention, text))
            if mention.type not in ("Place", "Institution") and mention.text in load_cues().capitals:
                told[_key(mention)].add("Place")
    return tuple(_typed(m, told[_key(m)]) if _is_open(m) else m for m in mentions)


def _is_open(mention: Mention) -> bool:
    return mention.kind == "name" and mention.type in _NAMED and not country_meant(mention.text)


def _typed(mention: Mention, told: set[NodeType]) -> Mention:
    if own := type_in_name(mention.text, mention.type):
        return replace(mention, type=own)
    if mention.type != "Place" and not load_cues().things.no_places.isdisjoint(mention.text.casefold().split()):
        told = told - {"Place"}  # "the governor of the Reserve Bank"
    return replace(mention, type=next(iter(told))) if len(told) == 1 else mention


def _key(mention: Mention) -> str:
    return _ARTICLE.sub("", " ".join(mention.text.casefold().split()))


def type_in_name(name: str, read: NodeType) -> NodeType | None:
    """What the words of a name tell: "Porto University", "Ministry of Health", "the Teachers' Union".

    "Ann Bay" read as a person stays one.
    """
    words = _ARTICLE.sub("", name).split()
    if known := known_type(name):
        return known
    if _DOMAIN.search(name):
        return "Organization"
    if len(words) < 2 or (read == "Person" and words[0].casefold() in given_names()):
        return None
    cues = load_cues().things
    main = _HANGS_ON.split(" ".join(words), maxsplit=1)[0].split()
    last = main[-1]
    if last[0].isupper() and (type_ := cues.last_words.get(last.casefold())):
        return None if read == "Person" and type_ == "Place" else type_
    if read == "Institution" and _is_of_members(main):
        return "Organization"
    return cues.first_words.get(words[0].casefold()) if words[0][0].isupper() or read == "Party" else None


def _is_of_members(words: Sequence[str]) -> bool:
    """Whether it is "the Teachers' Union", not "the People's Assembly"."""
    things = load_cues().things
    owner = next((w for w in words if w.casefold().replace("’", "'").endswith("s'")), None)
    return (
        owner is not None and words[-1].casefold() in things.of_members and owner.casefold() not in things.no_members
    )


@cache
def given_names() -> frozenset[str]:
    """First names, casefolded."""
    given = load_cues().given_names
    return frozenset({*given.male, *given.female})


def _beside(mention: Mention, text: str) -> Iterator[NodeType]:
    """The types that the words before and after a name tell."""
    before = text[max(0, mention.start - _ROOM) : mention.start]
    nouns = load_cues().things.nouns
    if _stands_where_places_do(mention, before, text):
        yield "Place"
    if _is_told_a_person(mention, before, text):
        yield "Person"
    if mention.type != "Person" and _before_party().search(before):
        yield "Party"
    if (found := _noun_before().search(before)) and not _may_be_one(_one_blank(found["noun"]), mention):
        yield nouns[_one_blank(found["noun"])]
    if mention.type != "Person" and (found := _noun_and_comma().search(before)):
        yield nouns[_one_blank(found["noun"])]
    if (found := _kind_after().match(text, mention.end)) and mention.type != "Person":
        yield nouns[found["noun"]]
    if found := _noun_after().match(text, mention.end):
        yield nouns[_one_blank(found["noun"])]


def _may_be_one(noun: str, mention: Mention) -> bool:
    """Whether somebody may be called so too: "the exporter Ann Lee"."""
    return noun in load_cues().things.of_people_too and _looks_like_a_person(mention)


def _is_told_a_person(mention: Mention, before: str, text: str) -> bool:
    """Whether it is "President X", or "X, 57," and "X, whose wife" where X hangs on no other name."""
    title = _TITLE.search(before)
    if title and title["word"] in _titles() and (not title["stop"] or title["word"] in load_cues().abbreviations):
        return True
    told_beside = _follows(before) or _kin_of().search(before) or _has_an_office(mention, text)
    if _looks_like_a_person(mention) and told_beside:
        return True
    told = _AGE.match(text, mention.end) or _whose().match(text, mention.end)
    return told is not None and _HANGS.search(before) is None


def _looks_like_a_person(mention: Mention) -> bool:
    """Whether it is two or three words with capitals, of which none tells of a body or a place."""
    words = mention.text.split()
    capital = all(w[0].isupper() and not w.isupper() for w in words)
    return 1 < len(words) < 4 and capital and type_in_name(mention.text, "Organization") is None


def _follows(before: str) -> bool:
    """Whether it is "took over from X"."""
    return _TOOK_OVER.search(before) is not None


def _has_an_office(mention: Mention, text: str) -> bool:
    """Whether an office stands alone beside it: "X, energy minister" in a list, "energy minister | X" in a table.

    So does an occupation: "X, a lawyer".
    """
    before = _OFFICE_CELL.search(text, max(0, mention.start - _ROOM), mention.start)
    after = _OFFICE_AFTER.match(text, mention.end)
    told = [_one_blank(found["office"]) for found in (before, after) if found is not None]
    return any(load_cues().offices.find(o) or o.split()[-1] in load_cues().occupations for o in told)


@cache
def _kin_of() -> re.Pattern[str]:
    """ "The son of the late" before a name, not "the mother of all battles"."""
    words = {
        w for w in load_cues().kin.forms if w in load_cues().things.of_one_surname or w in ("wife", "widow", "husband")
    }
    return re.compile(rf"\b(?:{alternatives(words)})\s+of\s+(?:the\s+late\s+)?$")


@cache
def _titles() -> frozenset[str]:
    titles = load_cues().titles
    return titles.honorifics | titles.religious | titles.royal | titles.ranks | titles.political


def _stands_where_places_do(mention: Mention, before: str, text: str) -> bool:
    """Whether it is "the mayor of X", "fled to X"; a body in "sits for X"; what was read as a person where none is."""
    if _place_before().search(before):
        return True
    if mention.type == "Person":
        if " " not in mention.text and _owns_what_states_own().match(text, mention.end):
            return True
        lone = " " not in mention.text and not _owns(mention, text)
        return lone and (_stands_in(before) or _to_place().search(before) is not None or _has_ministers(mention, text))
    return mention.type != "Institution" and _for_place().search(before) is not None


@cache
def _owns_what_states_own() -> re.Pattern[str]:
    """ "'s ambassador", "'s own finance ministry" after a name."""
    return re.compile(
        rf"['’]s\s+(?:own\s+|former\s+|late\s+|then\s+)?(?:{alternatives(load_cues().things.owned_by_states)})\b"
    )


def _has_ministers(mention: Mention, text: str) -> bool:
    """Whether it is "the X oil minister Ann Lee"."""
    found = _MINISTER.match(text, mention.end)
    return found is not None and bool(load_cues().offices.find(" ".join(found["post"].split())))


def _owns(mention: Mention, text: str) -> bool:
    """Whether it is "Lee" of "in Lee's rise", or "Lees" where the article tells of Lee too."""
    if text[mention.end : mention.end + 2] in ("'s", "’s"):
        return True
    return mention.text.endswith("s") and re.search(rf"\b{re.escape(mention.text[:-1])}\b", text) is not None


def _one_blank(words: str) -> str:
    return " ".join(words.split()).casefold()


def _stands_in(before: str) -> bool:
    """Whether the words before a name end in "in" or "near", not in "confidence in"."""
    found = _in_place().search(before)
    return found is not None and (found["word"] or "").casefold() not in load_cues().things.with_in


@cache
def _place_before() -> re.Pattern[str]:
    things = load_cues().things
    of, near = alternatives(things.of_places), alternatives(things.before_places)
    return re.compile(rf"(?<![\w-])(?:(?:{of})\s+of\s+(?:the\s+)?|(?:{near})\s+)$", re.IGNORECASE)


@cache
def _in_place() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?P<word>[\w-]+)\W+|^|[.\n]\s*)(?:{alternatives(load_cues().things.in_places)})\s+$", re.IGNORECASE
    )


@cache
def _for_place() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?:{alternatives(load_cues().things.for_places)})\s+for\s+(?:the\s+)?$|\bseat\s+in\s+$"
    )


@cache
def _to_place() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{alternatives(load_cues().things.to_places)})\s+to\s+$")


@cache
def _before_party() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{alternatives(load_cues().things.before_parties)})\s+$")


@cache
def _whose() -> re.Pattern[str]:
    """ ", whose wife" after a name."""
    cues = load_cues()
    return re.compile(rf",\s+whose\s+(?:[\w-]+\s+)?(?:{alternatives({*cues.kin.forms, *cues.things.whose})})\b")


@cache
def _noun_and_comma() -> re.Pattern[str]:
    """ "A local militia, " and "its successor company, " before a name, not "the head of the company, "."""
    return re.compile(
        rf"(?<!\bof )(?<!\bfor )(?<!\bat )(?<!\bin )\b(?:an?|the|its|his|her|their)\s+(?:{_WORD}\s+){{0,3}}?"
        rf"(?P<noun>{alternatives(load_cues().things.nouns)}),\s+(?:the\s+)?$",
        re.IGNORECASE,
    )


@cache
def _noun_before() -> re.Pattern[str]:
    """ "The newspaper" right before a name."""
    nouns = [n for n, t in load_cues().things.nouns.items() if t in ("Organization", "Party")]
    return re.compile(rf"(?<![\w-])(?P<noun>{alternatives(nouns)}|NGO)\s+[\"“‘']?$")


@cache
def _kind_after() -> re.Pattern[str]:
    """ "Party" and "province" in small letters right after a name: "the X party", "X province"."""
    return re.compile(r"\s+(?P<noun>party|province|district|county)(?![\w-])")


@cache
def _noun_after() -> re.Pattern[str]:
    """ ", a small company", ", the largest town" after a name."""
    nouns = alternatives(load_cues().things.nouns)
    return re.compile(
        rf",\s+(?:an?\s+(?:{_WORD}\s+){{0,4}}?|the\s+(?:{_WORD}\s+){{1,3}}?|the\s+(?=capital\b))"
        rf"(?P<noun>{nouns}){_ENDS}"
    )
