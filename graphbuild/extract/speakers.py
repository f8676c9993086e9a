"""Who speaks in a sentence: the words before or after a reporting verb that name him."""

import re
from dataclasses import dataclass

from graphbuild.extract.quotes import Quote
from graphbuild.model import Mention, Span
from graphbuild.ontology.qualifying import ReportingWords

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
SPEAKING = frozenset(["Person", "Party", "Institution", "Organization", "Place"])
PREPOSITIONS = frozenset(
    [
        "for",
        "of",
        "at",
        "in",
        "from",
        "with",
        "by",
        "on",
        "to",
        "under",
        "against",
        "about",
        "into",
        "over",
        "near",
        "within",
    ]
)
_WRITTEN_BY = frozenset(["by", "of", "from"])
LEADING = re.compile(r"\s*(?:(?:the|The)\s+)?(?:(?!The\b)[A-Z][\w.'’-]*\s+){0,4}$")
_LONGEST = 160  # characters in the words that name a speaker; more are a clause of their own
FOLLOWED_BY_THAT = re.compile(r"(?:[^\w¤.;:]+[\w'’-]+){0,7}?[^\w¤.;:]+that\b|[^¤.;:]{0,90}, that\b")
_SUBJECT = re.compile(
    r"\s*([A-Z](?:(?!\b(?:who|which|that)\b)[\w\s’'-]){2,60}?)\s(?:has|have|had|was|were|is|are|[a-z]+ed)\b"
)
_RELATIVE = re.compile(r"\b(?:who|which|that|and|as)\b")


@dataclass(frozen=True, slots=True)
class Frame:
    """A sentence in which a quotation counts as one word, with its mentions and quotations in order."""

    span: Span
    mentions: tuple[Mention, ...]
    quotes: tuple[Quote, ...]
    paragraph: int

    def ending_at(self, place: int) -> Mention | None:
        """The mention that ends there."""
        return next((m for m in self.mentions if m.end == place), None)


@dataclass(frozen=True, slots=True)
class Speaker:
    """Where the one who speaks is named; `mention` is None if the words are no mention ("officials")."""

    span: Span
    mention: Mention | None


def speaker_after(text: str, frame: Frame, words: ReportingWords, place: int) -> Speaker | None:
    """Who speaks in "said the party's chairman, Ann Lee", "said Ann Lee of the party", "said officials in Porto"."""
    end = _phrase_end(text, frame, place)
    relative = _RELATIVE.search(text, place, end) if end - place > 60 else None
    end = relative.start() if relative else end
    if not text[place:end].strip() or end - place >= _LONGEST:
        return None
    own = [m for m in frame.mentions if place <= m.start and m.end <= end and m.type in SPEAKING]
    free = [m for m in own if not _follows_preposition(text, place, m.start) and not owns(text, m, end)]
    person = next((m for m in free if m.type == "Person"), None)
    if person is not None:
        return Speaker(person.span, person)
    if free and free[-1].kind == "name" and not text[free[-1].end : end].strip(" ."):
        return Speaker(free[-1].span, free[-1])
    named = _named_right_after(text, frame, end + 1) if text[end : end + 1] == "," else None
    if named is not None and not (free and LEADING.fullmatch(text[place : free[0].start])):
        return named
    if named is not None and free[0].kind == "description" and free[0].end == end:
        return named
    if free and (LEADING.fullmatch(text[place : free[0].start]) or text[free[-1].end : end].strip(" .") == ""):
        best = free[0] if LEADING.fullmatch(text[place : free[0].start]) else free[-1]
        return Speaker(best.span, best) if best.kind != "demonym" else None
    start = place + len(text[place:end]) - len(text[place:end].lstrip())
    principal = principal_of(text, frame, Span(start, end), words)
    if principal is not None:
        return Speaker(principal.span, principal)
    return Speaker(Span(start, place + len(text[place:end].rstrip())), None)


def quoted_as_saying(frame: Frame, left: str, words: ReportingWords) -> Speaker | None:
    """Whom another cites in "quoted the bishop, Ann Lee, as" before "saying"."""
    before = left.removesuffix("as").rstrip(" ,")
    named = frame.ending_at(frame.span.start + len(before))
    if named is None or words.quoting.isdisjoint(before.lower().split()):
        return None
    return Speaker(named.span, named)


def principal_of(text: str, frame: Frame, phrase: Span, words: ReportingWords) -> Mention | None:
    """For whom an unnamed voice speaks: "a spokesman for Ann Lee", "Lee's office", "her spokeswoman"."""
    tokens = list(WORD.finditer(text, phrase.start, phrase.end))
    voice = next((t for t in tokens if t[0].lower() in words.voices | words.papers), None)
    if voice is None or any(t[0].lower() in PREPOSITIONS for t in tokens if t.start() < voice.start()):
        return None
    own = [m for m in frame.mentions if phrase.start <= m.start and m.end <= phrase.end and m.type in SPEAKING]
    before = next((m for m in reversed(own) if m.end <= voice.start() and owns(text, m, phrase.end)), None)
    bodies = (m for m in own if m.start >= voice.end() and m.type != "Place")
    links = _WRITTEN_BY if voice[0].lower() in words.papers else PREPOSITIONS
    after = next((m for m in bodies if word_before(text, m.start) in links), None)
    return before or after


def subject_of(text: str, frame: Frame) -> Speaker | None:
    """The subject with which a sentence begins: "Many villagers have left, saying that ..."."""
    found = _SUBJECT.match(text, frame.span.start, frame.span.end)
    return Speaker(Span(*found.span(1)), None) if found is not None else None


def _named_right_after(text: str, frame: Frame, place: int) -> Speaker | None:
    """The name between two marks that follows a description: "a broadcaster, Radio Porto, ..."."""
    person = person_right_after(text, frame, place)
    if person is not None:
        return person if text[person.span.end : person.span.end + 1] in (",", ".") else None
    body = next((m for m in frame.mentions if m.start == place + 1), None)
    named = body is not None and body.kind == "name" and body.type in SPEAKING and body.type != "Place"
    return Speaker(body.span, body) if body is not None and named and text[body.end : body.end + 1] in ",." else None


def person_right_after(text: str, frame: Frame, place: int) -> Speaker | None:
    found = next((m for m in frame.mentions if m.start >= place), None)
    if found is None or found.type != "Person" or found.kind == "pronoun" or found.start - place > 40:
        return None
    return Speaker(found.span, found) if LEADING.fullmatch(text[place : found.start]) else None


def _phrase_end(text: str, frame: Frame, place: int) -> int:
    """Where the words after a cue end: at the first punctuation that is no part of a mention."""
    limit = min(frame.span.end, place + _LONGEST)
    while place < limit:
        inside = next((m for m in frame.mentions if m.start <= place < m.end), None)
        if inside is not None:
            place = inside.end
        elif (
            text[place] in ",;:¤()–—"
            or (text[place] in ".!?" and text[place + 1 : place + 3].strip() == "")
            or (text[place] == "." and place + 2 >= frame.span.end)
        ):
            break
        else:
            place += 1
    return place


def _follows_preposition(text: str, place: int, start: int) -> bool:
    """Whether a preposition stands between a place and a mention, right before it or its article."""
    between = text[place:start].casefold().split()
    last = between[-2:-1] if between[-1:] == ["the"] else between[-1:]
    return not PREPOSITIONS.isdisjoint(last)


def word_before(text: str, place: int) -> str:
    piece = text[max(0, place - 24) : place].split()
    if piece and piece[-1].lower() == "the" and len(piece) > 1:
        return piece[-2].lower()
    return piece[-1].lower() if piece else ""


def owns(text: str, mention: Mention, end: int) -> bool:
    """Whether the mention is an owner: "Lee's lawyer", "his office"."""
    if mention.kind == "pronoun" and mention.text.lower() in (
        "his",
        "its",
        "their",
        "my",
        "our",
        "your",
        "whose",
        "her",
    ):
        return True
    return text[mention.end : mention.end + 2] in ("'s", "’s", "' ", "’ ")
