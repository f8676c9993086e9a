"""Who stands in the subject's place of a verb, and who after it: the mentions, by their places in the row."""

from dataclasses import dataclass

from graphbuild.extract.rows import Row
from graphbuild.ontology.acting import ActWords

_FARTHEST = 9  # words from a verb to its object
_MOST_ASIDES = 4
_OF_PEOPLE = frozenset(["who", "whom"])
_BREAKS = frozenset(';:()—"')


@dataclass(frozen=True, slots=True)
class Found:
    """A mention at a place of the row, and how it was found: "next", "hands", "aside", "relative", "shared", "owner"."""

    place: int
    how: str = "next"


def subject_before(row: Row, end: int, words: ActWords) -> Found | None:
    """The subject of a verb whose first word stands at `end`."""
    last = _before_time(row, end, words) - 1
    if last < 0:
        return None
    if row.at(last) is not None:
        return _head(row, last, words)
    word = row.word(last)
    if word == ",":
        return _before_aside(row, last, words)
    if word in words.relative:
        return _antecedent(row, last, words)
    if word in ("and", "but", "then"):
        return _shared(row, last, words)
    if word in words.hands:
        return _through_hands(row, last, words)
    return _described(row, last, words) if row.is_noun(last) else None


def _described(row: Row, last: int, words: ActWords) -> Found | None:
    """Of whom a noun after a comma speaks: "Ann Lee, a doctor backed by the Union"."""
    start = last
    while start > last - 5 and row.is_noun(start) and row.word(start) not in words.starts | words.prepositions:
        start -= 1
    if row.word(start) not in words.articles or row.word(start - 1) != "," or row.at(start - 2) is None:
        return None
    return _head(row, start - 2, words)


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


def _head(row: Row, place: int, words: ActWords) -> Found | None:
    """Whose the words are that end with a mention: itself, or what stands before "of" it.

    "Ann Lee of the Union" is Ann Lee, "members of the Union" act for it, and "a friend of Lee" is nobody known.
    """
    start = phrase_start(row, place, words)
    before = row.word(start - 1)
    if before not in words.prepositions:
        return Found(place)
    noun = start - 2
    if row.at(noun) is not None:
        return _head(row, noun, words)
    if before in ("of", "from") and row.word(noun) in words.hands | words.names_of:
        return Found(place, "hands" if row.word(noun) in words.hands else "next")
    return None


def phrase_start(row: Row, place: int, words: ActWords) -> int:
    """Where the titles, adjectives and the article before a mention begin: "the former mayor Ann Lee"."""
    mention, start = row.at(place), place
    if mention is not None and mention.kind == "pronoun":
        return place
    while start > 0:
        word = row.word(start - 1)
        if row.at(start - 1) is not None:
            if start == place:
                break
        elif word in words.time or _ends_phrase(word, words) or not (word == "'s" or word[:1].isalpha()):
            break
        start -= 1
        if word in words.articles:
            break
    return start


def _ends_phrase(word: str, words: ActWords) -> bool:
    return word in words.prepositions or word in words.starts or word in words.be or word in words.perfect


def _before_aside(row: Row, comma: int, words: ActWords) -> Found | None:
    """The subject before what stands between commas: "Ann Lee, 45, who leads it,", "the mayor, Ann Lee,"."""
    commas = [comma]
    while len(commas) < _MOST_ASIDES:
        opening = _comma_before(row, commas[-1])
        if opening is None:
            return None
        name = _named_in(row, opening + 1, commas[-1], words)
        before = row.at(opening - 1)
        if name is not None and (
            before is None or before.kind == "description" or _head(row, opening - 1, words) is None
        ):
            return Found(name, "aside")
        if not _is_aside(row, opening + 1, words):
            return None
        if before is not None and not _within_another(row, opening, words):
            found = _head(row, opening - 1, words)
            return Found(found.place, "aside" if found.how == "next" else found.how) if found is not None else None
        commas.append(opening)
    return None


def _within_another(row: Row, comma: int, words: ActWords) -> bool:
    """Whether what stands before a comma is an aside itself: "Ann Lee, who represents Porto, where she lives,"."""
    opening = _comma_before(row, comma)
    return opening is not None and row.at(opening - 1) is not None and _is_aside(row, opening + 1, words)


def before_participle(row: Row, first: int, words: ActWords) -> Found | None:
    """Of whom a participle speaks that no helper stands before: "Ann Lee, both sued by"."""
    if row.word(first - 1) == "," and row.at(first - 2) is not None:
        return _head(row, first - 2, words)
    return subject_before(row, first, words)


def _comma_before(row: Row, comma: int) -> int | None:
    """The comma before another, if nothing that parts clauses stands between."""
    for place in range(comma - 1, max(-1, comma - 40), -1):
        if row.word(place) == ",":
            return place
        if row.word(place) in _BREAKS:
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


def _named_in(row: Row, start: int, end: int, words: ActWords) -> int | None:
    """Whom an aside names, the last of a list: "Ann Lee", "the lawyer Ann Lee of the Bar", "including Lee and Day"."""
    place = start + (row.word(start) in words.includes)
    while place < end and row.at(place) is None:
        word = row.word(place)
        if not word.isalpha() or _ends_phrase(word, words):
            return None
        place += 1
    while row.word(place + 1) in ("and", ",") and row.at(place + 2) is not None and place + 2 < end:
        place += 2
    mention = row.at(place) if place < end else None
    if mention is None or mention.kind != "name" or row.owns(place):
        return None
    return place if place + 1 == end or row.word(place + 1) in ("of", "from") else None


def _antecedent(row: Row, relative: int, words: ActWords) -> Found | None:
    """Of whom "who", "which" or "that" speaks: the mention right before, the person for "who", else a thing."""
    last = relative - 1
    if row.word(last) == ",":
        last -= 1
    mention = row.at(last)
    if mention is None:
        if row.word(relative) == "that" or not row.is_noun(last):
            return _before_aside(row, relative - 1, words) if row.word(relative - 1) == "," else None
        return _through_hands(row, last, words) if row.word(last) in words.hands else _described(row, last, words)
    if (mention.type == "Person") == (row.word(relative) in _OF_PEOPLE):
        return Found(last, "relative")
    found = _head(row, last, words)
    person = row.at(found.place) if found is not None else None
    if found is None or person is None or (person.type == "Person") != (row.word(relative) in _OF_PEOPLE):
        return None
    return Found(found.place, "relative" if found.how == "next" else found.how)


def relative_object(row: Row, first: int, words: ActWords) -> Found | None:
    """Of whom a verb is told whose object stands before its subject: "Ann Lee, whom the board dismissed"."""
    subject = subject_before(row, first, words)
    relative = phrase_start(row, subject.place, words) - 1 if subject is not None else -1
    if row.word(relative) not in ("whom", "which", "that") or row.words[relative - 1 : relative + 1] == (",", "that"):
        return None
    found = _antecedent(row, relative, words)
    return Found(found.place, "relative") if found is not None else None


def _shared(row: Row, joint: int, words: ActWords) -> Found | None:
    """The subject that a second verb shares: that of the first verb of the clause, "Lee sacked Day and banned ..."."""
    start = _clause_start(row, joint, words)
    found = clause_subject(row, start, joint, words)
    if found is None and row.word(start - 1) == "that":
        return clause_subject(row, _clause_start(row, start - 1, words), start - 1, words)
    return found


def main_subject(row: Row, before: int, words: ActWords) -> Found | None:
    """The subject of the sentence, for what is told in passing: "Lee left, accusing ..."."""
    start = _clause_start(row, before, words)
    return clause_subject(row, start, before, words)


def _clause_start(row: Row, end: int, words: ActWords) -> int:
    """Where the clause begins in which a place stands: after the last mark or word that opens one."""
    for place in range(end - 1, -1, -1):
        word = row.word(place)
        if word in _BREAKS:
            return place + 1
        if word in words.starts - words.prepositions - {"and", "or", "than"}:
            return place if word in words.relative else place + 1
        if word in ("and", "or") and row.word(place - 1) == ",":
            return place + 1
    return 0


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
        found = _head(row, place, words)
        if found is not None and found.place == place:
            return Found(place, "shared" if found.how == "next" else found.how)
    return None


def _through_hands(row: Row, place: int, words: ActWords) -> Found | None:
    """The body or state whose people act: "Kazakh police", "the Union's lawyers"."""
    before = place - 1
    while row.word(before) in words.hands or (
        row.word(before).isalpha() and not _ends_phrase(row.word(before), words)
    ):
        before -= 1
    if row.word(before) in ("'s", "'"):
        before -= 1
    mention = row.at(before)
    if mention is None or mention.type == "Person":
        return None
    return Found(before, "hands")


def object_after(row: Row, start: int, words: ActWords) -> Found | None:
    """The first mention after a verb that is its object, over articles, titles, adjectives and a noun that it names.

    "Shut down the weekly X" is X; "banned the book of X" and "banned X's book" are not, the latter an owner.
    """
    place, noun = start, False
    while place < min(len(row), start + _FARTHEST):
        if row.at(place) is not None:
            return _at_mention(row, place, words)
        word = row.word(place)
        if word == "of" and row.word(place - 1) in words.names_of:
            place += 1
            continue
        if word in ("both", "either") or word in ('"',):
            place += 1
            continue
        if word in words.prepositions and noun:
            owner = _owner_after(row, place)
            if owner is not None and row.word(place - 1) in words.hands and row.word(place + 1) not in ("his", "her"):
                owner = Found(owner.place, "hands")
            return _named_after_comma(row, place, words) or owner
        if word == "," and noun:
            return _apposed(row, place)
        if word in words.prepositions or word in words.starts or word in words.be | words.perfect | words.future:
            return None
        if word in words.open or word in words.not_ or not (word[:1].isalnum()):
            return None
        noun = noun or (len(word) > 2 and word not in ("the", "his", "her", "its", "their", "both"))
        place += 1
    return None


def _named_after_comma(row: Row, start: int, words: ActWords) -> Found | None:
    """ "The mayor of Porto, Ann Lee": the name after the comma."""
    for place in range(start + 1, min(len(row), start + 7)):
        if row.word(place) == ",":
            return _apposed(row, place)
        if row.at(place) is None and (row.word(place) in words.starts or not row.word(place)[:1].isalpha()):
            return None
    return None


def _owner_after(row: Row, place: int) -> Found | None:
    """Whose it is: "the plan of Lee"."""
    if row.word(place) != "of":
        return None
    start = place + 1
    while start < place + 4 and row.is_noun(start):
        start += 1
    mention = row.at(start)
    if mention is None:
        start += row.word(start) in ("the", "his", "her", "its", "their", "a", "an")
        while start < place + 5 and row.at(start) is None and row.is_noun(start):
            start += 1
    return Found(start, "owner") if row.at(start) is not None and not row.owns(start) else None


def _apposed(row: Row, comma: int) -> Found | None:
    mention = row.at(comma + 1)
    if mention is None or mention.kind != "name" or row.owns(comma + 1):
        return None
    after = row.word(comma + 2)
    return Found(comma + 1, "aside") if after in (",", ".", ";", "of", "over", "for", "in", "on", "with") else None


def _at_mention(row: Row, place: int, words: ActWords) -> Found | None:
    mention = row.at(place)
    if row.owns(place):
        inner = place + 1 if row.word(place + 1) not in ("'s", "'") else place + 2
        named = _person_soon(row, inner, words)
        if named is not None:
            return Found(named, "aside")
        return Found(
            place, "hands" if row.word(inner) in words.hands and mention and mention.type != "Person" else "owner"
        )
    if _is_modifier(row, place, words):
        named = _person_soon(row, place + 1, words)
        if named is not None:
            return Found(named, "aside")
        return Found(place, "hands" if row.word(place + 1) in words.hands else "modifier")
    return Found(place) if mention is not None and mention.kind != "demonym" else None


def _person_soon(row: Row, start: int, words: ActWords) -> int | None:
    """The person or body whom a few words after an owner introduce: "the Union's chairman, Tom Day"."""
    for place in range(start, min(len(row), start + 6)):
        mention = row.at(place)
        if mention is not None:
            named = mention.kind in ("name", "description") and not row.owns(place)
            closed = row.word(place + 1) in (",", ".", ";", "")
            return place if named and (mention.type == "Person" or row.word(place - 1) != "," or closed) else None
        word = row.word(place)
        if word in words.prepositions and place > start:
            return _after_place(row, place, words)
        if word != "," and (not word.isalpha() or _ends_phrase(word, words)):
            return None
    return None


def _after_place(row: Row, place: int, words: ActWords) -> int | None:
    """ "Its ambassador to Austria, Ann Lee"."""
    found = _named_after_comma(row, place, words)
    return found.place if found is not None else None


def _is_modifier(row: Row, place: int, words: ActWords) -> bool:
    """Whether a mention is a part of what the noun after it names: "sued the Union leader"."""
    mention = row.at(place)
    if mention is not None and mention.kind == "demonym":
        return True
    after = row.word(place + 1)
    if mention is not None and mention.kind == "pronoun":
        return False
    if row.capital[place + 1] if place + 1 < len(row) else False:
        return after in words.hands
    if not after.isalpha() or after in words.follows_a_name or after.endswith(("ly", "ing", "ed")):
        return False
    return True


def agent_by(row: Row, start: int, words: ActWords) -> Found | None:
    """Who did it, after "by" in the clause of a passive."""
    for place in range(start, min(len(row), start + 14)):
        word = row.word(place)
        if word == "by":
            return _agent_at(row, place + 1, words)
        if word in words.starts - {"after", "before", "since", "and", "as"} or word in _BREAKS or word == ",":
            return None
        if word == "and" and row.word(place + 1).endswith("ed"):
            return None
    return None


def _agent_at(row: Row, start: int, words: ActWords) -> Found | None:
    found = object_after(row, start, words)
    if found is None or found.how in ("next", "aside"):
        return found
    mention = row.at(found.place)
    body = mention is not None and mention.type != "Person"
    return found if found.how == "hands" and body else None
