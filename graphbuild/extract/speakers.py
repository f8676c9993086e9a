"""Who speaks in a sentence: the words before or after a reporting verb that name him."""

import re
from bisect import bisect_left
from dataclasses import dataclass

from graphbuild.extract.quotes import Quote
from graphbuild.model import Mention, Span
from graphbuild.ontology.qualifying import ReportingWords

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SPEAKING = frozenset(["Person", "Party", "Institution", "Organization", "Place"])
_PREPOSITIONS = frozenset(
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
_LEADING = re.compile(r"\s*(?:(?:the|The)\s+)?(?:(?!The\b)[A-Z][\w.'’-]*\s+){0,4}$")
_LONGEST = 160  # characters in the words that name a speaker; more are a clause of their own
_PRONOUNS = frozenset(["i", "we", "you", "he", "she", "it", "they", "who"])
FOLLOWED_BY_THAT = re.compile(r"(?:[^\w¤.;:]+[\w'’-]+){0,7}?[^\w¤.;:]+that\b")
_RELATIVE = re.compile(r"\b(?:who|which|that|and|as)\b")
_TITLED = re.compile(r"(?:^|[,;:—–]|\band\b|\bbut\b)\s*(?:(?:the|The|a|A|an|An)\s+)?(?:[A-Z][\w.'’-]*\s*){0,4}$")


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
    own = [m for m in frame.mentions if place <= m.start and m.end <= end and m.type in _SPEAKING]
    free = [m for m in own if not _follows_preposition(text, place, m.start) and not _owns(text, m, end)]
    person = next((m for m in free if m.type == "Person"), None)
    if person is not None:
        return Speaker(person.span, person)
    if free and free[-1].kind == "name" and not text[free[-1].end : end].strip(" ."):
        return Speaker(free[-1].span, free[-1])
    named = person_right_after(text, frame, end + 1) if text[end : end + 1] == "," else None
    if named is not None and not (free and _LEADING.fullmatch(text[place : free[0].start])):
        return named
    if free and (_LEADING.fullmatch(text[place : free[0].start]) or text[free[-1].end : end].strip(" .") == ""):
        best = free[0] if _LEADING.fullmatch(text[place : free[0].start]) else free[-1]
        return Speaker(best.span, best) if best.kind != "demonym" else None
    start = place + len(text[place:end]) - len(text[place:end].lstrip())
    principal = _principal(text, frame, Span(start, end), words)
    if principal is not None:
        return Speaker(principal.span, principal)
    return Speaker(Span(start, place + len(text[place:end].rstrip())), None)


def _principal(text: str, frame: Frame, phrase: Span, words: ReportingWords) -> Mention | None:
    """For whom an unnamed voice speaks: "a spokesman for Ann Lee", "Lee's office", "her spokeswoman"."""
    voice = next((t for t in WORD.finditer(text, phrase.start, phrase.end) if t[0].lower() in words.voices), None)
    if voice is None:
        return None
    own = [m for m in frame.mentions if phrase.start <= m.start and m.end <= phrase.end and m.type in _SPEAKING]
    before = next((m for m in reversed(own) if m.end <= voice.start() and _owns(text, m, phrase.end)), None)
    after = next((m for m in own if m.start >= voice.end() and _word_before(text, m.start) in _PREPOSITIONS), None)
    return before or after


def person_right_after(text: str, frame: Frame, place: int) -> Speaker | None:
    found = next((m for m in frame.mentions if m.start >= place), None)
    if found is None or found.type != "Person" or found.kind == "pronoun" or found.start - place > 40:
        return None
    return Speaker(found.span, found) if _LEADING.fullmatch(text[place : found.start]) else None


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
    return bool(text[place:start].strip()) and _word_before(text, start) in _PREPOSITIONS


def _word_before(text: str, place: int) -> str:
    piece = text[max(0, place - 24) : place].split()
    if piece and piece[-1].lower() == "the" and len(piece) > 1:
        return piece[-2].lower()
    return piece[-1].lower() if piece else ""


def _owns(text: str, mention: Mention, end: int) -> bool:
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


def speaker_before(
    text: str, frame: Frame, words: ReportingWords, tokens: list[re.Match[str]], first: int, *, participle: bool
) -> Speaker | None:
    """Who speaks in "Ann Lee said", "Ann Lee, who heads the party, said", "officials in Porto said"."""
    start = tokens[first].start()
    left = text[frame.span.start : start].rstrip()
    place = frame.span.start + len(left)
    if not left:
        return None
    if participle:
        return _main_speaker(frame, place) if left.endswith(",") else None
    previous = tokens[first - 1][0].lower() if first else ""
    adjacent = frame.ending_at(place)
    if adjacent is None and left[-1] in ",)–—-":
        return _before_comma(text, frame, place)
    if adjacent is None and previous in ("who", "which"):
        bare = text[frame.span.start : tokens[first - 1].start()].rstrip(" ,")
        antecedent = frame.ending_at(frame.span.start + len(bare))
        return Speaker(antecedent.span, antecedent) if antecedent else None
    if adjacent is None and previous in _PRONOUNS:
        return Speaker(Span(tokens[first - 1].start(), tokens[first - 1].end()), None)
    if adjacent is None and previous in ("and", "but"):
        if (
            not FOLLOWED_BY_THAT.match(text, tokens[first].end())
            and "¤" not in text[tokens[first].end() : frame.span.end]
        ):
            return None
        return _main_speaker(frame, tokens[first - 1].start())
    return _phrase_speaker(text, frame, words, tokens, first, adjacent)


def _main_speaker(frame: Frame, place: int) -> Speaker | None:
    """The first mention of the sentence that can speak."""
    found = next((m for m in frame.mentions if m.end <= place and m.type in _SPEAKING), None)
    return Speaker(found.span, found) if found is not None and found.kind != "demonym" else None


def _before_comma(text: str, frame: Frame, place: int) -> Speaker | None:
    """ "The minister, Ann Lee, said": Ann Lee. "Ann Lee, minister of the interior, said": Ann Lee."""
    inner = place - 1 - (len(text[: place - 1]) - len(text[: place - 1].rstrip()))
    before = [m for m in frame.mentions if m.end <= place and m.type in _SPEAKING]
    if before and before[-1].end == inner and before[-1].type == "Person" and before[-1].kind == "name":
        lead = text[frame.span.start : before[-1].start].rstrip()
        if _TITLED.search(lead):
            return Speaker(before[-1].span, before[-1])
    for m in reversed(before):
        opens = text[m.end : m.end + 1] in (",", "(") or text[m.end : m.end + 2] in (" (", " –", " —", " -")
        if opens and m.end != inner and _word_before(text, m.start) not in _PREPOSITIONS:
            return Speaker(m.span, m)
    comma = text.find(",", frame.span.start, place)
    if before or comma < 0 or len(text[frame.span.start : comma].split()) > 8:
        return None
    return Speaker(Span(frame.span.start, comma), None)


def _phrase_speaker(
    text: str, frame: Frame, words: ReportingWords, tokens: list[re.Match[str]], first: int, adjacent: Mention | None
) -> Speaker | None:
    """The subject right before a verb: a mention, or a phrase of a few words with a mention at its head."""
    place = adjacent.start if adjacent is not None else tokens[first].start()
    if adjacent is not None and adjacent.type in _SPEAKING and _word_before(text, adjacent.start) not in _PREPOSITIONS:
        return Speaker(adjacent.span, adjacent)
    k = bisect_left(tokens, place, key=lambda t: t.start())
    low = k
    while (
        low and k - low < 16 and _same_phrase(text, tokens[low - 1], tokens[low] if low < len(tokens) else None, words)
    ):
        low -= 1
    end = adjacent.end if adjacent is not None else tokens[first - 1].end() if first else place
    begin = tokens[low].start() if low < len(tokens) else place
    if begin >= end:
        return None
    principal = _principal(text, frame, Span(begin, end), words)
    if principal is not None:
        return Speaker(principal.span, principal)
    head = next((m for m in frame.mentions if begin <= m.start and m.end <= end and m is not adjacent), None)
    if head is not None and head.type in _SPEAKING and text[head.end : end].split()[:1] and _heads(text, head, end):
        return Speaker(head.span, head)
    return Speaker(Span(begin, end), None)


def phrase_start(text: str, frame: Frame, words: ReportingWords, tokens: list[re.Match[str]], place: int) -> int:
    """Where the words before a speaker begin that belong to him: "officer-in-charge Ann Lee", after a comma only."""
    low = bisect_left(tokens, place, key=lambda t: t.start())
    first = low
    while (
        low
        and first - low < 7
        and _same_phrase(text, tokens[low - 1], tokens[low] if low < len(tokens) else None, words)
    ):
        low -= 1
    if low == first:
        return place
    start = tokens[low].start()
    return start if text[frame.span.start : start].rstrip().endswith((",", "¤")) else place


def _heads(text: str, mention: Mention, end: int) -> bool:
    """Whether a mention is the head of the phrase that follows it: "the president of Kenya"."""
    following = text[mention.end : end].split()
    return following[0].lower() in _PREPOSITIONS and not _owns(text, mention, end)


def _same_phrase(text: str, token: re.Match[str], following: re.Match[str] | None, words: ReportingWords) -> bool:
    gap = text[token.end() : following.start()] if following is not None else ""
    return not gap.strip(" .'’") and token[0].lower() not in words.clause_starts
