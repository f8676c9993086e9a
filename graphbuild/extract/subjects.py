"""Who speaks in the words before a reporting verb: "Ann Lee said", "her lawyer, Ann Lee of the Bar, said"."""

import re
from bisect import bisect_left
from itertools import pairwise

from graphbuild.extract.speakers import (
    FOLLOWED_BY_THAT,
    LEADING,
    PREPOSITIONS,
    SPEAKING,
    Frame,
    Speaker,
    owns,
    principal_of,
    subject_of,
    word_before,
)
from graphbuild.model import Mention, Span
from graphbuild.ontology.qualifying import ReportingWords

_PRONOUNS = frozenset(["i", "we", "you", "he", "she", "it", "they", "who"])
_RELATIVE = frozenset(["who", "which", "that"])
_DETERMINERS = frozenset("a an the his her its their one two three some several many most another no".split())  # noqa: SIM905
_CLAUSE = re.compile(r"[;:¤]|,\s(?:and|but|while|whereas|so|yet|because)\s")
_INNER = re.compile(r".*\b(?:that|because|whether|while|and|but)\s", re.S)
_COMMA = re.compile(r",\s|\s[–—-]{1,2}\s")
_OF_THE = re.compile(r"\b(?:of|for|to|by|from|with|in|at)\s+(?:the|an?|its|his|her|their)\b")
_TITLE = re.compile(r"(?:['’]s)?\s+(?:(?:[A-Z][\w.'’-]*|[a-z]+(?:er|or|ent|ist|man|woman|ian))\s+){1,4}")
_CAPITALS = re.compile(r"(?:[A-Z][\w.'’-]*\s+)+$")
_NO_NAME = re.compile(
    r"(?:who|whom|whose|which|where|when|then|an?(?!\s(?:\w+\s){1,2}(?:named|called))|[a-z]+ing|[a-z]+ed)\b"
)
_FINITE = re.compile(r"(?:is|was|are|were|has|had|have|will|would)\b")
_LINKING = re.compile(r"(?:but|and|however|yet|meanwhile),?\s+(?=(?:one|the|an?|its|his|her|their|another)\s)", re.I)
_LONGEST_PHRASE = 9  # words of an unnamed speaker before his comma; more are a clause of their own


def speaker_before(
    text: str, frame: Frame, words: ReportingWords, tokens: list[re.Match[str]], first: int, *, participle: bool
) -> Speaker | None:
    """Who speaks in "Ann Lee said", "Ann Lee, who heads the party, said", "officials in Porto said"."""
    left = text[frame.span.start : tokens[first].start()].rstrip()
    place = frame.span.start + len(left)
    if not left:
        return None
    previous = tokens[first - 1][0].lower() if first else ""
    adjacent = frame.ending_at(place)
    if participle:
        if adjacent is not None and adjacent.type in SPEAKING:
            return Speaker(adjacent.span, adjacent)
        joined = left.endswith(",") or (
            tokens[first][0].lower() in words.plain_participles and previous not in PREPOSITIONS | words.linking
        )
        named = main_speaker(text, frame, words, place) if joined else None
        return named or (subject_of(text, frame) if left.endswith(",") else None)
    if adjacent is None and left[-1] in ",–—-":
        return _before_comma(text, frame, words, place)
    if adjacent is None and left[-1] == ")" and "(" in left:
        outside = tokens[: bisect_left(tokens, frame.span.start + left.rindex("("), key=lambda t: t.start())]
        return _phrase_before(text, frame, words, tokens, len(outside)) if outside else None
    if adjacent is None and previous in ("who", "which"):
        bare = text[frame.span.start : tokens[first - 1].start()].rstrip(" ,")
        antecedent = frame.ending_at(frame.span.start + len(bare))
        return Speaker(antecedent.span, antecedent) if antecedent else None
    if adjacent is None and previous in _PRONOUNS and not _is_object(tokens, first - 1):
        return Speaker(Span(tokens[first - 1].start(), tokens[first - 1].end()), None)
    if adjacent is None and previous in ("and", "but"):
        return main_speaker(text, frame, words, tokens[first - 1].start())
    return _phrase_speaker(text, frame, words, tokens, first, adjacent)


def _is_object(tokens: list[re.Match[str]], pronoun: int) -> bool:
    """Whether a pronoun ends a relative clause: "those who reject it", "an engineer who worked on it"."""
    before = [t[0].lower() for t in tokens[max(0, pronoun - 3) : pronoun]]
    return "who" in before or (bool(before) and before[-1] in PREPOSITIONS)


def main_speaker(text: str, frame: Frame, words: ReportingWords, place: int) -> Speaker | None:
    """The one of whom the sentence tells: its first mention that is no owner and stands after no preposition."""
    own = [m for m in frame.mentions if m.end <= place and m.type in SPEAKING and m.kind != "demonym"]
    free = [m for m in own if word_before(text, m.start) not in PREPOSITIONS and not owns(text, m, place)]
    voice = principal_of(text, frame, Span(frame.span.start, min(place, frame.span.start + 60)), words)
    found = voice or next(iter(free), None)
    found = _titled(text, own, found) if found is not None else None
    return Speaker(found.span, found) if found is not None else None


def _titled(text: str, own: list[Mention], first: Mention) -> Mention:
    """The person of whose title a mention is the beginning: "U.S. President Ann Lee", "Green Party Chair Ann Lee"."""
    person = next((m for m in own if m.start > first.end), None)
    if first.type == "Person" or person is None or person.type != "Person" or person.kind != "name":
        return first
    return person if _TITLE.fullmatch(text, first.end, person.start) else first


def _before_comma(text: str, frame: Frame, words: ReportingWords, place: int) -> Speaker | None:
    """ "The minister, Ann Lee, said": Ann Lee. "Ann Lee of the Bar, a friend of his, said": Ann Lee."""
    pieces = _pieces(text, frame, place)
    while len(pieces) > 1 and text[pieces[0].start : pieces[0].end].split()[0].lower() in words.settings:
        linking = _LINKING.match(text, pieces[0].start, pieces[0].end)
        pieces = [Span(linking.end(), pieces[0].end), *pieces[1:]] if linking is not None else pieces[1:]
    if len(pieces) < 2 or any(_FINITE.match(text, p.start) for p in pieces[1:]):
        return None
    subject, *asides = pieces
    head = head_of(text, frame, subject)
    if head is not None and head.kind == "name":
        return Speaker(head.span, head)
    names = [m for a in asides if (m := _name_in(text, frame, a)) is not None]
    named = next((m for m in names if m.type == "Person"), next(iter(names), None))
    found = named or principal_of(text, frame, subject, words) or head
    if found is not None:
        return Speaker(found.span, found)
    return Speaker(subject, None) if len(text[subject.start : subject.end].split()) <= _LONGEST_PHRASE else None


def _pieces(text: str, frame: Frame, place: int) -> list[Span]:
    """What stands between the commas of the clause that ends with a comma right before a place."""
    end = place - 1
    begin = max((m.end() for m in _CLAUSE.finditer(text, frame.span.start, end)), default=frame.span.start)
    names = [m.span for m in frame.mentions if m.start >= begin]
    commas = [m for m in _COMMA.finditer(text, begin, end) if not any(n.start < m.start() < n.end for n in names)]
    edges = [(begin, begin), *((m.start(), m.end()) for m in commas), (end, end)]
    spans = [_stripped(text, left[1], right[0]) for left, right in pairwise(edges)]
    if len(spans) > 1 and (inner := _INNER.match(text[spans[0].start : spans[0].end])) is not None:
        spans[0] = _stripped(text, spans[0].start + inner.end(), spans[0].end)
    return [s for s in spans if s.end > s.start]


def _stripped(text: str, start: int, end: int) -> Span:
    piece = text[start:end]
    return Span(start + len(piece) - len(piece.lstrip()), max(start, end - len(piece) + len(piece.rstrip())))


def head_of(text: str, frame: Frame, phrase: Span) -> Mention | None:
    """The mention that a phrase is about: "Interior Minister Ann Lee of Porto": Ann Lee; "its owner, ...": none."""
    for m in frame.mentions:
        if not (phrase.start <= m.start and m.end <= phrase.end) or m.type not in SPEAKING or m.kind == "demonym":
            continue
        following = text[m.end : phrase.end].split()[:1]
        if (following and following[0].lower() not in PREPOSITIONS) or owns(text, m, phrase.end):
            continue
        lead = text[phrase.start : m.start]
        named = m.kind == "name" and (m.type == "Person" or (m.type != "Place" and m.end == phrase.end))
        if LEADING.fullmatch(lead) or (named and _introduces_a_name(lead)):
            return m
    return None


def _introduces_a_name(lead: str) -> bool:
    """ "the former member of parliament" and "the lawyer" do; "a friend of" and "a friend of the lawyer" do not."""
    bare = _CAPITALS.sub("", lead).split()
    return (not bare or bare[-1].lower() not in PREPOSITIONS) and not _OF_THE.search(lead)


def _name_in(text: str, frame: Frame, aside: Span) -> Mention | None:
    """The name that an aside gives to what stands before it: "the lawyer Ann Lee", "Forest Ledger"."""
    first = text[aside.start : aside.end].split()[0].lower()
    if _NO_NAME.match(text, aside.start, aside.end) or first in PREPOSITIONS:
        return None
    named = head_of(text, frame, aside)
    if named is None or named.kind != "name" or named.type == "Place":
        return None
    return named if named.type == "Person" or named.end == aside.end else None


def _phrase_before(
    text: str, frame: Frame, words: ReportingWords, tokens: list[re.Match[str]], first: int
) -> Speaker | None:
    """The speaker in the words that end with the token before `first`."""
    return _phrase_speaker(text, frame, words, tokens, first, frame.ending_at(tokens[first - 1].end()))


def _phrase_speaker(
    text: str, frame: Frame, words: ReportingWords, tokens: list[re.Match[str]], first: int, adjacent: Mention | None
) -> Speaker | None:
    """The subject right before a verb: a mention, or a phrase of a few words with a mention at its head."""
    following = tokens[first].start() if first < len(tokens) else frame.span.end
    place = adjacent.start if adjacent is not None else following
    if adjacent is not None and adjacent.type in SPEAKING and word_before(text, adjacent.start) not in PREPOSITIONS:
        return Speaker(adjacent.span, adjacent)
    k = bisect_left(tokens, place, key=lambda t: t.start())
    low = _phrase_begin(text, words, tokens, k, 16)
    end = adjacent.end if adjacent is not None else tokens[first - 1].end() if first else place
    begin = tokens[low].start() if low < len(tokens) else place
    if begin >= end:
        return None
    if _is_relative(text, words, tokens, low):
        return _phrase_before(text, frame, words, tokens, low - 1)
    found = principal_of(text, frame, Span(begin, end), words) or _described(text, frame, begin)
    if found is None:
        head = next((m for m in frame.mentions if begin <= m.start and m.end <= end and m is not adjacent), None)
        heads = head is not None and head.type in SPEAKING and text[head.end : end].split()[:1]
        found = head if head is not None and heads and _heads(text, head, end) else None
    return Speaker(found.span, found) if found is not None else Speaker(Span(begin, end), None)


def _described(text: str, frame: Frame, begin: int) -> Mention | None:
    """The person whom a phrase after a comma describes: "Ann Lee, an analyst at the Centre"."""
    named = frame.ending_at(begin - 2) if text[begin - 2 : begin] == ", " else None
    if named is None or named.type != "Person" or named.kind != "name":
        return None
    return named if text[begin : begin + 4].split()[0] in ("a", "an", "the") else None


def _is_relative(text: str, words: ReportingWords, tokens: list[re.Match[str]], low: int) -> bool:
    """Whether a phrase is the rest of a relative clause: "the man who shot him", "a group that advises villagers"."""
    if low < 2 or tokens[low - 1][0].lower() not in _RELATIVE or text[tokens[low - 2].end()] == ",":
        return False
    if tokens[low - 1][0].lower() == "who":
        return True
    begin = _phrase_begin(text, words, tokens, low - 1, 4)
    return begin < low - 1 and tokens[begin][0].lower() in _DETERMINERS


def phrase_start(text: str, frame: Frame, words: ReportingWords, tokens: list[re.Match[str]], place: int) -> int:
    """Where the words before a speaker begin that belong to him: "officer-in-charge Ann Lee", after a comma only."""
    first = bisect_left(tokens, place, key=lambda t: t.start())
    low = _phrase_begin(text, words, tokens, first, 7)
    if low == first:
        return place
    start = tokens[low].start()
    return start if text[frame.span.start : start].rstrip().endswith((",", "¤")) else place


def _phrase_begin(text: str, words: ReportingWords, tokens: list[re.Match[str]], end: int, most: int) -> int:
    """The index of the first of the words, at most so many, that belong together before an index."""
    low = end
    while low and end - low < most:
        if not _same_phrase(text, tokens[low - 1], tokens[low] if low < len(tokens) else None, words):
            break
        low -= 1
    return low


def _heads(text: str, mention: Mention, end: int) -> bool:
    """Whether a mention is the head of the phrase that follows it: "the president of Kenya"."""
    following = text[mention.end : end].split()
    return following[0].lower() in PREPOSITIONS and not owns(text, mention, end)


def _same_phrase(text: str, token: re.Match[str], following: re.Match[str] | None, words: ReportingWords) -> bool:
    gap = text[token.end() : following.start()] if following is not None else ""
    return not gap.strip(" .'’") and token[0].lower() not in words.clause_starts | words.opening


def says_that(text: str, frame: Frame, place: int) -> bool:
    """Whether a verb that ends there reports beyond doubt: before "that" or beside a quotation."""
    return bool(FOLLOWED_BY_THAT.match(text, place, frame.span.end)) or "¤" in text[place : frame.span.end]
