"""What stands around a story: headings, datelines, bylines, subscription lines, lines in another language.

Names in it make no nodes and carry no edge, but for a credit line that states an office
("Director Ann Lee contributed to this report"). Who took a picture is no furniture: of such names in annotated
articles nine of ten are nodes, but where it was taken makes none.
"""

import re
from collections.abc import Iterator

from graphbuild.model import Document, Span
from graphbuild.nlp.datelines import dateline, is_early
from graphbuild.ontology import load_cues
from graphbuild.ontology.languages import foreign_paragraphs
from graphbuild.ontology.offices import OfficeWord

_SENTENCE_END = re.compile(r"[.!?…:;,][\"”’')\]]*$")
_FULL_STOP = re.compile(r"[.!?…][\"”’')\]]*$")
_QUOTED = re.compile(r"^[\"“‘'«].*[\"”’'»]$", re.DOTALL)
_APPOSITION = re.compile(r", (?:an?|the|his|her|its|their|former)\b")
_LIST_ITEM = re.compile(r"[-–—•·▪◦‣●*]\s|\(?\d{1,3}[.)]\s")
_PICTURE = r"(?:photo|photograph|image|picture|video|graphic|illustration|screenshot)s?"
_CREDIT = re.compile(
    rf"\W*(?:(?:file |stock |cover )?{_PICTURE}(?: credits?)?|credits?|sources?)\s*[:©|/]"
    rf"|\W*{_PICTURE}\s+(?:by|courtesy|via)\b"
    r"|\W*©|\W*(?:AP|AFP|EPA|Reuters|Getty) (?:file )?(?:photo|image)|.*\b(?:all rights reserved|CC[ -]BY)\b",
    re.IGNORECASE,
)
_PICTURE_IN_BRACKETS = re.compile(
    rf"\([^()\n]{{0,30}}\b{_PICTURE}(?:\s*[:/©]|\s+(?:by|courtesy|via)\b)[^()\n]{{0,80}}\)", re.IGNORECASE
)
_BYLINE = re.compile(
    r"\W*(?:(?:(?:words|story|text|written|reported|(?:additional )?reporting|edited|translated) )?by|from)\s+"
    r"(?P<names>.{2,80})$",
    re.IGNORECASE,
)
_CREDITED = re.compile(
    r"\bcontribut(?:ed|ing)(?: reporting)? to (?:this (?:report|article|story)|the (?:report|article|story)\W*$)"
    r"|\bwith (?:additional )?reporting (?:by|from)\b|^\W*(?:additional )?reporting by\b",
    re.IGNORECASE,
)
_INVITATION = re.compile(
    r"(?:^\W*|[:–—]\s+)(?:click (?:here|on)|subscribe|sign up|log in|also read|see also|"
    r"read (?:more|also|our|the full|next|this)|follow (?:us|our)|share this|"
    r"related (?:articles?|stories|story|news|coverage|content|topics?|posts?)|"
    r"recommended (?:for you|stories)|most (?:read|popular)|"
    r"support our|join our|download (?:the|our)|don['’]t miss|advertisement\W*$|"
    r"to (?:subscribe|unsubscribe)|(?:we|this (?:site|website)) uses? cookies|accept (?:all )?cookies)\b"
    r"|^\W*(?:tags?|topics?|keywords?|filed under):"
    r"|\b(?:click here|subscribe (?:to|for) (?:our|the)|(?:our|your|free|daily|weekly) newsletter|"
    r"all of [^.]{2,40}['’]s coverage|dedicated (?:web)?page|app store)\b",
    re.IGNORECASE,
)
_ENTRY = re.compile(r"(?P<of>[A-Z][\w'’.,/ -]{1,80}?)(?:\s*(?:--|—|–)|\s+-)\s+")
_SIDES = re.compile(r":\s+|\s[-–—]\s")
_CELLS = " | "  # between the cells of a row
_LONGEST_HEADING = 90
_LONGEST_TITLE = 150


def furniture(document: Document) -> tuple[Span, ...]:
    """The spans of the text in which no names are read, in order."""
    text = document.article.text
    sentences = [text[s.start : s.end] for s in document.sentences]
    has_headings = sum(bool(_FULL_STOP.search(s)) and not s.isupper() for s in sentences) > 0
    foreign = [span for span, _ in foreign_paragraphs(text)]
    found: list[Span] = []
    in_list = False
    for n, (span, words) in enumerate(zip(document.sentences, sentences, strict=True)):
        may_head = has_headings and not in_list and not words.startswith("(")
        heading = may_head and _is_alone(text, span) and not _CREDIT.match(words) and _is_heading(words, document, n)
        in_list = words.endswith(":") or (in_list and not _SENTENCE_END.search(words))
        around = _is_line_around(words, _is_alone(text, span)) or _is_author(document, n, found)
        if heading or around or any(f.start <= span.start < f.end for f in foreign):
            found.append(span)
        else:
            found.extend(Span(span.start + a, span.start + b) for a, b in _parts(words, document, span))
    return tuple(found)


def credit_lines(document: Document) -> tuple[Span, ...]:
    """The sentences that only tell who took a picture, but for those that state an office.

    Whom they name is read apart from the story, without edges; a place is not.
    """
    text = document.article.text
    lines = ((s, text[s.start : s.end]) for s in document.sentences)
    return tuple(s for s, words in lines if _is_credit(words) and not _names_who_heads(words))


def _is_credit(words: str) -> bool:
    """Such as "Photo: Lars Ek"; "Photo: Ann Lee votes in Rome." tells something."""
    m = _CREDIT.match(words)
    return m is not None and (not _FULL_STOP.search(words) or not words[m.end() :] or _only_names(words[m.end() :]))


def _is_line_around(words: str, alone: bool) -> bool:
    """A byline, thanks to who contributed, an invitation to read on."""
    if _CREDITED.search(words):
        return not _states_office(words)
    return bool(_INVITATION.search(words) or (alone and _is_byline(words)))


def _is_byline(words: str) -> bool:
    """Such as "By Ann Lee", "By Ann Lee, Helsinki", "By Ann Lee, our man in Rome"; not "By Friday they had left."."""
    m = _BYLINE.match(words)
    if not m or not m["names"][0].isupper() or len(m["names"].split()) > 10:
        return False
    return _only_names(m["names"]) or not _SENTENCE_END.search(words)


def _is_author(document: Document, n: int, found: list[Span]) -> bool:
    """Whether it is the line under the title that says who wrote the story: "Ann Lee, Helsinki"."""
    text = document.article.text
    if n != 1 or found != [document.sentences[0]] or len(document.sentences) < 3:
        return False
    line, story = (text[s.start : s.end] for s in document.sentences[1:3])
    names = "," in line and not _SENTENCE_END.search(line) and not line.isupper() and _only_names(line)
    return names and _is_alone(text, document.sentences[1]) and bool(_FULL_STOP.search(story))


def _only_names(words: str) -> bool:
    small = {"and", "of", "for", "in", "the", "de", "da", "di", "del", "la", "von", "van", "bin", "al"}
    found = re.findall(r"\w[\w.'’-]*", words)
    return bool(found) and all(w[0].isupper() or w[0].isdigit() or w in small for w in found)


def _states_office(words: str) -> bool:
    """Whether a credit line has an office in it: "Director Ann Lee", "Foreign Minister Tom Day"."""
    return bool(_offices(words))


def _names_who_heads(words: str) -> bool:
    """Such as "Photo: Lars Ek, director of the Lee Museum"; not "Photo: Lars Ek, photographer"."""
    return any(office.relation != "WORKS_FOR" for office in _offices(words))


def _offices(words: str) -> tuple[OfficeWord, ...]:
    found = re.findall(r"[\w-]+", words.casefold())
    phrases = (" ".join(found[i : i + n]) for i in range(len(found)) for n in (1, 2, 3))
    return tuple(office for phrase in phrases for office in load_cues().offices.find(phrase))


def _is_heading(words: str, document: Document, n: int) -> bool:
    """A short line of its own without a full stop, or in capitals; no quotation, no item of a list, no row of a table.

    A comma makes it an item ("Ann Lee, a former minister") unless it is the title over the whole text.
    """
    if _QUOTED.match(words) or _LIST_ITEM.match(words) or words[:1].islower() or _is_in_office(words):
        return False
    if words.isupper() and not _is_entry(words) and len(words) <= _LONGEST_TITLE and " " in words:
        return True
    if _SENTENCE_END.search(words) or _PICTURE_IN_BRACKETS.search(words) or _is_entry(words) or _CELLS in words:
        return False
    if n == 0 and document.sentences[0] == document.paragraphs[0]:
        return len(words) <= _LONGEST_TITLE and not _APPOSITION.search(words)
    return "," not in words and len(words) <= _LONGEST_HEADING


def _is_in_office(words: str) -> bool:
    """Whether it is an item such as "Finance: Ann Lee", "Ann Lee - finance minister"."""
    first, _, last = _SIDES.sub("\n", words, count=1).partition("\n")
    return any(
        _only_names(who) and bool(what.casefold() in load_cues().offices.portfolios or load_cues().offices.find(what))
        for who, what in ((last, first), (first, last))
    )


def _is_entry(words: str) -> bool:
    """Whether it is an entry of a list such as "FOREIGN MINISTRY - Ann Lee"."""
    m = _ENTRY.match(words)
    return bool(m and m["of"].isupper() and _only_names(words[m.end() :]))


def _is_alone(text: str, span: Span) -> bool:
    """Whether the sentence fills its line, or several."""
    return _starts_line(text, span.start) and _ends_line(text, span.end)


def _starts_line(text: str, at: int) -> bool:
    while at > 0 and text[at - 1] != "\n" and text[at - 1].isspace():
        at -= 1
    return at == 0 or text[at - 1] == "\n"


def _ends_line(text: str, at: int) -> bool:
    while at < len(text) and text[at] != "\n" and text[at].isspace():
        at += 1
    return at == len(text) or text[at] == "\n"


def _parts(words: str, document: Document, span: Span) -> Iterator[tuple[int, int]]:
    """Where the dateline of a sentence stands."""
    text = document.article.text
    if _starts_line(text, span.start):
        end = dateline(words, early=is_early(document, span), alone=_ends_line(text, span.end))
        if end:
            yield 0, end
