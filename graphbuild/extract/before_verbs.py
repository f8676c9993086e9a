"""Who stands in the subject's place of a verb: right before it, before an aside or a clause, or further off."""

from graphbuild.extract.between_commas import before_aside
from graphbuild.extract.heads import BREAKS, Found, ends_phrase, head_of, phrase_start
from graphbuild.extract.rows import Row
from graphbuild.ontology.acting import ActWords

_LONGEST_BRACKET = 7  # words and marks
_OF_PEOPLE = frozenset(["who", "whom"])


def subject_before(row: Row, end: int, words: ActWords) -> Found | None:
    """The subject of a verb whose first word stands at `end`."""
    last = _before_time(row, end, words) - 1
    if last < 0:
        return None
    if row.at(last) is not None:
        return head_of(row, last, words)
    word = row.word(last)
    if word == ")":
        return _before_bracket(row, last, words)
    if word == ",":
        return before_aside(row, last, words)
    if word in words.relative:
        return _antecedent(row, last, words)
    if word in ("and", "but", "then"):
        return _shared(row, last, words)
    if word in words.hands:
        return _through_hands(row, last, words)
    return _described(row, last, words) if row.is_noun(last) else None


def _before_bracket(row: Row, closing: int, words: ActWords) -> Found | None:
    """Who stands before a bracket: "the Teachers' Union (TU)", "Ann Lee (45)"."""
    opening = next((p for p in range(closing - 1, max(0, closing - _LONGEST_BRACKET), -1) if row.word(p) == "("), 0)
    return head_of(row, opening - 1, words) if opening and row.at(opening - 1) is not None else None


def before_participle(row: Row, first: int, words: ActWords) -> Found | None:
    """Of whom a participle speaks that no helper stands before: "Ann Lee, both sued by"."""
    if row.word(first - 1) == "," and row.at(first - 2) is not None:
        return head_of(row, first - 2, words)
    return subject_before(row, first, words)


def relative_object(row: Row, first: int, words: ActWords) -> Found | None:
    """Of whom a verb is told whose object stands before its subject: "Ann Lee, whom the board dismissed"."""
    subject = subject_before(row, first, words)
    relative = phrase_start(row, subject.place, words) - 1 if subject is not None else -1
    if row.word(relative) not in ("whom", "which", "that") or row.words[relative - 1 : relative + 1] == (",", "that"):
        return None
    found = _antecedent(row, relative, words)
    return Found(found.place, "relative") if found is not None else None


def main_subject(row: Row, before: int, words: ActWords) -> Found | None:
    """The subject of the sentence, for what is told in passing: "Lee left, accusing ..."."""
    start = _clause_start(row, before, words)
    return clause_subject(row, start, before, words)


def clause_subject(row: Row, start: int, end: int, words: ActWords) -> Found | None:
    """The first mention of a clause that depends on no other word; a time or place before it is passed over."""
    if row.word(start) in words.relative:
        return _antecedent(row, start, words)
    for place in range(start, end):
        mention = row.at(place)
        if mention is None or row.owns(place):
            continue
        after = row.word(place + 1)
        if mention.kind == "demonym" or (row.is_noun(place + 1) and after in words.hands):
            return Found(place, "hands") if after in words.hands else None
        found = head_of(row, place, words)
        if found is not None and found.place == place:
            return Found(place, "shared" if found.how == "next" else found.how)
    return None


def _shared(row: Row, joint: int, words: ActWords) -> Found | None:
    """The subject that a second verb shares: that of the first verb of the clause, "Lee sacked Day and banned ..."."""
    start = _clause_start(row, joint, words)
    found = clause_subject(row, start, joint, words)
    if found is None and row.word(start - 1) == "that":
        return clause_subject(row, _clause_start(row, start - 1, words), start - 1, words)
    return found


def _clause_start(row: Row, end: int, words: ActWords) -> int:
    """Where the clause begins in which a place stands: after the last mark or word that opens one."""
    for place in range(end - 1, -1, -1):
        word = row.word(place)
        if word in BREAKS:
            return place + 1
        if word in words.starts - words.prepositions - {"and", "or", "than"}:
            return place if word in words.relative else place + 1
        if word in ("and", "or") and row.word(place - 1) == ",":
            return place + 1
    return 0


def _antecedent(row: Row, relative: int, words: ActWords) -> Found | None:
    """Of whom "who", "which" or "that" speaks: the mention right before, the person for "who", else a thing."""
    last = relative - 1
    if row.word(last) == ",":
        last -= 1
    mention = row.at(last)
    if mention is None:
        if row.word(relative) == "that" or not row.is_noun(last):
            return before_aside(row, relative - 1, words) if row.word(relative - 1) == "," else None
        return _through_hands(row, last, words) if row.word(last) in words.hands else _described(row, last, words)
    if (mention.type == "Person") == (row.word(relative) in _OF_PEOPLE):
        return Found(last, "relative")
    found = head_of(row, last, words)
    person = row.at(found.place) if found is not None else None
    if found is None or person is None or (person.type == "Person") != (row.word(relative) in _OF_PEOPLE):
        return None
    return Found(found.place, "relative" if found.how == "next" else found.how)


def _described(row: Row, last: int, words: ActWords) -> Found | None:
    """Of whom a noun after a comma speaks: "Ann Lee, a doctor backed by the Union"."""
    start = last
    while start > last - 5 and row.is_noun(start) and row.word(start) not in words.starts | words.prepositions:
        start -= 1
    if row.word(start) not in words.articles or row.word(start - 1) != "," or row.at(start - 2) is None:
        return None
    return head_of(row, start - 2, words)


def _through_hands(row: Row, place: int, words: ActWords) -> Found | None:
    """The body or state whose people act: "Kazakh police", "the Union's lawyers"."""
    before = place - 1
    while row.word(before) in words.hands or (row.word(before).isalpha() and not ends_phrase(row.word(before), words)):
        before -= 1
    if row.word(before) in ("'s", "'"):
        before -= 1
    mention = row.at(before)
    if mention is None or mention.type == "Person":
        return None
    return Found(before, "hands")


def _before_time(row: Row, end: int, words: ActWords) -> int:
    """Where a phrase of time right before a place begins: "on Monday", "in May 2015", "last week"."""
    start = end
    while start > end - 6 and (row.word(start - 1) in words.time or row.word(start - 1)[:1].isdigit()):
        start -= 1
    if start == end:
        return end
    while start > end - 7 and row.word(start - 1) in words.time_starts:
        start -= 1
    return start if row.word(start) in words.time_starts or row.word(start).endswith("day") else end
