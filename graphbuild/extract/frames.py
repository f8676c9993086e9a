"""From a verb through the words of its frame: to its object, and to where the frame ends."""

from collections.abc import Iterator

from graphbuild.extract.after_verbs import object_after
from graphbuild.extract.heads import Found
from graphbuild.extract.rows import Row
from graphbuild.ontology.acting import ActWords, Gap, Piece, Slot

_GAP = 5  # words that "..." passes over
_ASIDE = 14  # words of an aside between an object and what follows it
_NEVER_IN_A_GAP = frozenset(',.;:()—"?!')


def through_words(row: Row, place: int, rest: tuple[Piece, ...], words: ActWords) -> tuple[Found | None, int] | None:
    """What stands at the slot of the rest of a frame, and where that rest ends; None if the words are others."""
    if not rest:
        return None, place
    if isinstance(rest[0], Slot):
        return _through_slot(row, place, rest, words)
    if isinstance(rest[0], Gap):
        return _through_gap(row, place, rest[1:], words)
    for choice in sorted(rest[0].choices, key=len, reverse=True):
        if row.words[place : place + len(choice)] == choice:
            after = through_words(row, place + len(choice), rest[1:], words)
            if after is not None:
                return after
    return through_words(row, place, rest[1:], words) if rest[0].optional else None


def _through_slot(row: Row, place: int, rest: tuple[Piece, ...], words: ActWords) -> tuple[Found | None, int] | None:
    slot, found = rest[0], object_after(row, place, words)
    owner = isinstance(slot, Slot) and slot.owner
    if found is None or (owner and found.how != "owner"):
        return None
    end = found.place + 1 + (owner and row.word(found.place + 1) == "'s")
    ways = (through_words(row, place, rest[1:], words) for place in _resumptions(row, end, words))
    after = next((way for way in ways if way is not None), None)
    return (Found(found.place) if owner else found, after[1]) if after is not None else None


def _through_gap(row: Row, place: int, rest: tuple[Piece, ...], words: ActWords) -> tuple[Found | None, int] | None:
    for start in range(place, min(place + _GAP + 1, len(row))):
        after = through_words(row, start, rest, words)
        if after is not None:
            return after
        if row.word(start) in _NEVER_IN_A_GAP or row.word(start) in words.starts - {"and"}:
            return None
    return None


def _resumptions(row: Row, end: int, words: ActWords) -> Iterator[int]:
    """Where the rest may go on after a mention: at once, after a comma or an aside, after a time."""
    yield end
    if row.word(end) == '"':
        yield end + 1
    if row.word(end) == ",":
        yield end + 1
        yield from (p + 1 for p in range(end + 1, min(len(row), end + _ASIDE)) if row.word(p) == ",")
    place = end
    while place < end + 5 and (row.word(place) in words.time | words.time_starts or row.word(place)[:1].isdigit()):
        place += 1
    if place > end:
        yield place
