"""Who stands before what is said of him between commas: "Ann Lee, 45, who leads it,", "the mayor, Ann Lee,"."""

from graphbuild.extract.heads import BREAKS, Found, ends_phrase, head_of
from graphbuild.extract.rows import Row
from graphbuild.ontology import load_cues
from graphbuild.ontology.acting import ActWords

_MOST_ASIDES = 4
_FARTHEST = 40  # words of an aside


def before_aside(row: Row, comma: int, words: ActWords) -> Found | None:
    """The subject before what stands between commas: "Ann Lee, 45, who leads it,", "the mayor, Ann Lee,"."""
    commas = [comma]
    while len(commas) < _MOST_ASIDES:
        opening = _comma_before(row, commas[-1])
        if opening is None:
            return None
        name = _named_in(row, opening + 1, commas[-1], words)
        before = row.at(opening - 1)
        if name is not None and (
            before is None or before.kind == "description" or head_of(row, opening - 1, words) is None
        ):
            return Found(name, "aside")
        if not _is_aside(row, opening + 1, words):
            return None
        if before is not None and not _within_another(row, opening, words):
            found = head_of(row, opening - 1, words)
            return Found(found.place, "aside" if found.how == "next" else found.how) if found is not None else None
        commas.append(opening)
    return None


def _within_another(row: Row, comma: int, words: ActWords) -> bool:
    """Whether what stands before a comma is an aside itself: "Ann Lee, who represents Porto, where she lives,"."""
    opening = _comma_before(row, comma)
    return opening is not None and row.at(opening - 1) is not None and _is_aside(row, opening + 1, words)


def _comma_before(row: Row, comma: int) -> int | None:
    """The comma before another, if nothing that parts clauses stands between."""
    for place in range(comma - 1, max(-1, comma - _FARTHEST), -1):
        if row.word(place) == ",":
            return place
        if row.word(place) in BREAKS:
            return None
    return None


def _is_aside(row: Row, start: int, words: ActWords) -> bool:
    """Whether words after a comma only tell of what stands before it: "who ...", "a ...", "45", "elected in May"."""
    word = row.word(start)
    if word in words.starts:
        return word in words.relative or word in ("whose", "whom", "where")
    mention = row.at(start)
    if mention is not None:
        return mention.kind == "description"
    if row.capital[start]:
        return False
    return bool(word) and word not in words.be | words.perfect


def _after_identification(row: Row, start: int) -> int:
    """The place after words that tell who is meant, if there are any: "said to be"."""
    told = (identification.split() for identification in load_cues().phrases.identifications)
    return start + max((len(t) for t in told if list(row.words[start : start + len(t)]) == t), default=0)


def _named_in(row: Row, start: int, end: int, words: ActWords) -> int | None:
    """Whom an aside names, the last of a list: "Ann Lee", "the lawyer Ann Lee of the Bar", "including Lee and Day".

    Of "one of the speakers, said to be Ann Lee," too.
    """
    place = _after_identification(row, start + (row.word(start) in words.includes))
    while place < end and row.at(place) is None:
        word = row.word(place)
        if not word.isalpha() or ends_phrase(word, words):
            return None
        place += 1
    while row.word(place + 1) in ("and", ",") and row.at(place + 2) is not None and place + 2 < end:
        place += 2
    mention = row.at(place) if place < end else None
    if mention is None or mention.kind != "name" or row.owns(place):
        return None
    return place if place + 1 == end or row.word(place + 1) in ("of", "from") else None
