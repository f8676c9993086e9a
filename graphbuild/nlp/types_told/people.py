"""Whether the words beside a name tell of a person: "President X", "X, 57,", "X, a lawyer"."""

import re
from functools import cache

from graphbuild.model import BODIES, Mention
from graphbuild.nlp.plain import one_blank
from graphbuild.nlp.types_told.in_name import type_in_name
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives

_ROOM = 60  # characters on either side of a name
_HANGS = re.compile(r"\b(?:of|for|from|in|at|with|near)\s+(?:the\s+)?$")  # "Ann Lee of Porto, 57, said"
_TITLE = re.compile(r"(?<![\w-])(?P<word>[^\W\d_a-z][\w-]+)(?P<stop>\.?)\s+$")
_AGE = re.compile(r",\s+\d{2},\s")
_OFFICE_CELL = re.compile(r"(?:^|\n|\|\s)(?P<office>[^\W\d_][\w -]*[\w]) \| $", re.MULTILINE)
_ITEM = re.compile(r"(?:^|[\n;:•*-])\s*(?P<office>[^\W\d_][\w ]+\w): $")
_OFFICE_AFTER = re.compile(
    r"(?:,\s(?:an?\s)?| \| )(?P<office>[^\W\d_][\w-]*(?: [\w-]+){0,2}?)(?=\s*(?:[,.;\n]|$)| of\b| \| )"
)
_TOOK_OVER = re.compile(r"\b(?:took|takes|taking|take)\s+over\s+from\s+$")


def is_told_a_person(mention: Mention, before: str, text: str) -> bool:
    """Whether it is "President X", or "X, 57," and "X, whose wife" where X hangs on no other name."""
    title = _TITLE.search(before)
    if title and title["word"] in _titles() and (not title["stop"] or title["word"] in load_cues().abbreviations):
        return True
    if _is_called_as_people_are(mention):
        return True
    told_beside = _follows(before) or _kin_of().search(before) or _has_an_office(mention, text)
    if looks_like_a_person(mention) and told_beside:
        return True
    told = _AGE.match(text, mention.end) or _whose().match(text, mention.end)
    return told is not None and _HANGS.search(before) is None


def _is_called_as_people_are(mention: Mention) -> bool:
    """Whether it is "Maria de la Roe" or "Doña Maria Roe", and no word of it tells of a body or a place."""
    first, *rest = mention.text.split()
    given, cues = load_cues().given_names.known, load_cues()
    if mention.type not in BODIES or len(rest) < 2 or not rest[-1][0].isupper():
        return False
    if type_in_name(mention.text, mention.type) is not None:
        return False
    is_titled = first.rstrip(".") in cues.titles.honorifics and rest[0].casefold() in given
    return is_titled or (first.casefold() in given and all(w in cues.lore.particles for w in rest[:-1]))


def looks_like_a_person(mention: Mention) -> bool:
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
    told = [one_blank(found["office"]) for found in (before, after) if found is not None]
    if _is_an_item(mention, text):
        return True
    return any(load_cues().offices.find(o) or o.split()[-1] in load_cues().occupations for o in told)


def _is_an_item(mention: Mention, text: str) -> bool:
    """Whether an office or a portfolio stands before a colon and a name with a first name: "Finance: Ann Lee"."""
    found = _ITEM.search(text, max(0, mention.start - _ROOM), mention.start)
    if found is None or mention.text.split()[0].casefold() not in load_cues().given_names.known:
        return False
    office = found["office"].casefold()
    return office in load_cues().offices.portfolios or bool(load_cues().offices.find(office))


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


@cache
def _whose() -> re.Pattern[str]:
    """ ", whose wife" after a name."""
    cues = load_cues()
    return re.compile(rf",\s+whose\s+(?:[\w-]+\s+)?(?:{alternatives({*cues.kin.forms, *cues.things.whose})})\b")
