"""What stands before a verb and its helpers: adverbs, times, and the word on which it hangs."""

from graphbuild.extract.rows import Row
from graphbuild.ontology.acting import ActWords


def before_adverbs(row: Row, place: int, words: ActWords) -> int:
    """The place after the last word before a place that is no adverb and no time: "has for months also"."""
    while row.word(place - 1) in words.adverbs or (
        row.word(place - 1).endswith("ly") and not row.capital[place - 1] and len(row.word(place - 1)) > 4
    ):
        place -= 1
    place = _before_parenthesis(row, place, words)
    start = place
    while start > place - 4 and row.word(start - 1) in words.time | words.time_starts | {
        "for",
        "part",
        "their",
        "its",
    }:
        start -= 1
    timed = start < place and row.word(start - 1) in words.perfect | words.be
    return start if timed and row.word(start) in ("for", "in", "on", "since", "last") else place


def _before_parenthesis(row: Row, place: int, words: ActWords) -> int:
    """Where what parts a helper from its verb begins: "has, for the second time, banned"."""
    if row.word(place - 1) != ",":
        return place
    opening = next((p for p in range(place - 2, max(0, place - 9), -1) if row.word(p) == ","), 0)
    return opening if row.word(opening - 1) in words.perfect | words.be | words.future else place


def is_passive_there(row: Row, participle: int, words: ActWords) -> bool:
    """Whether a form of "be" stands before a participle."""
    return row.word(before_adverbs(row, participle, words) - 1) in words.be


def governor_of_doing(row: Row, doing: int, words: ActWords) -> int | None:
    """Who is said to do it hangs on this word before what is done: "accused of taking", "denied having met"."""
    before = doing - 1 - (row.word(doing - 1) in ("ever", "even", "personally"))
    if row.word(before) == "of" and row.word(before - 1) in words.of_doing:
        return before - 1
    return before if row.word(before) in words.doing else None


def is_open(row: Row, doing: int, words: ActWords) -> bool:
    """Whether what is done in passing depends on what is not so yet: "will please nobody by suing"."""
    return row.word(doing - 1) in ("by", "before") and any(
        row.word(p) in words.open | words.future | words.told_future | words.not_ for p in range(doing)
    )
