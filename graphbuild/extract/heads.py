"""The heads of phrases in a row: whose the words are that end with a mention."""

from dataclasses import dataclass
from itertools import takewhile

from graphbuild.extract.rows import Row
from graphbuild.ontology import load_cues
from graphbuild.ontology.acting import ActWords

#: marks that part clauses
BREAKS = frozenset(';:()—"')


@dataclass(frozen=True, slots=True)
class Found:
    """A mention at a place of a row, and how it stands to the verb that it was looked for from.

    next to it, before an aside ("aside") or a clause ("relative") of its own, as the subject of another verb too
    ("shared"), as the one whose people act ("hands"), as the "owner" or a mere "modifier" of what stands there.
    """

    place: int
    how: str = "next"


def head_of(row: Row, place: int, words: ActWords) -> Found | None:
    """Whose the words are that end with a mention: itself, or what stands before "of" it.

    "Ann Lee of the Union" is Ann Lee, "members of the Union" act for it, and "a friend of Lee" is nobody known.
    """
    start = phrase_start(row, place, words)
    before = row.word(start - 1)
    if before not in words.prepositions:
        return Found(place)
    noun = start - 2
    if row.at(noun) is not None:
        return head_of(row, noun, words)
    if before == "in" and row.word(noun) in words.hands and (at := row.at(place)) is not None and at.type == "Place":
        return Found(place, "hands")
    if before in ("of", "from") and row.word(noun) in words.hands | words.names_of:
        return Found(place, "hands" if row.word(noun) in words.hands else "next")
    return None


def phrase_start(row: Row, place: int, words: ActWords) -> int:
    """Where the titles, adjectives and the article before a mention begin: "the former mayor Ann Lee"."""
    mention, start = row.at(place), place
    if mention is not None and (mention.kind == "pronoun" or mention.text.split()[0].casefold() in words.articles):
        return place
    while start > 0:
        word = row.word(start - 1)
        if row.at(start - 1) is not None:
            if start == place:
                break
        elif (title := _title_with_of(row, start - 1, place)) is not None:
            start = title
            continue
        elif word in words.time or ends_phrase(word, words) or not (word == "'s" or word[:1].isalpha()):
            break
        start -= 1
        if word in words.articles:
            break
    return start


def _title_with_of(row: Row, joint: int, place: int) -> int | None:
    """Where a title in capitals begins whose "of" stands there: "Secretary of State Ann Lee", "for Health Ann Lee".

    "A friend of Mayor Lee" and "Secretary of President Lee" are no titles of hers.
    """
    mention = row.at(place)
    if row.word(joint) not in ("of", "for") or mention is None or (mention.type, mention.kind) != ("Person", "name"):
        return None
    following = list(takewhile(lambda p: row.capital[p] or row.word(p) == "and", range(joint + 1, place)))
    if row.word(joint) == "for" and following and row.word(joint - 2) == "of":
        return _title_with_of(row, joint - 2, place) if following[-1] == place - 1 else None
    phrase = " ".join(row.words[p] for p in (joint - 1, joint, *following))
    is_office = bool(following) and row.capital[joint - 1] and bool(load_cues().offices.find(phrase))
    return joint - 1 if is_office else None


def ends_phrase(word: str, words: ActWords) -> bool:
    return word in words.prepositions or word in words.starts or word in words.be or word in words.perfect
