"""The verbs of acts in a sentence, each with its helpers: whether it tells what is, was or will be, and of whom."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from graphbuild.extract.governors import before_adverbs, governor_of_doing, is_open, is_passive_there
from graphbuild.extract.rows import Row
from graphbuild.model import Status
from graphbuild.ontology import RelationType
from graphbuild.ontology.acting import ActWords, VerbForm, VerbFrame, is_verbal, verb_forms, verb_frame

#: the subject acts; it suffers the act; it suffers it and no helper says so; it acts in passing: "accusing"; it is
#: said to act and no helper says so: "Lee, accused of paying Day"
Voice = Literal["active", "passive", "reduced", "passing", "accused"]
_PARTICLES = frozenset(["forward", "down", "up", "out", "off", "away", "over", "back", "aside"])
_FEW = 6  # words from a participle to "by"


@dataclass(frozen=True, slots=True)
class Wording:
    """One wording of a relation, with its verb."""

    relation: RelationType
    act: str
    wording: str
    frame: VerbFrame
    status: Status
    precision: float | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A form of a verb of a wording: what stands after its first word, and a particle that may be parted from it."""

    wording: Wording
    form: VerbForm
    more: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Predicate:
    """A verb in a sentence. Its helpers begin at `first`, and it ends before `end`.

    `particle` is still to come after the object: "shut the weekly down".
    """

    wording: Wording
    first: int
    end: int
    voice: Voice
    status: Status
    particle: str = ""

    @property
    def is_passive(self) -> bool:
        """Whether what stands before the verb suffers the act."""
        return self.voice in ("passive", "reduced")


@cache
def entries(relations: tuple[RelationType, ...], words: ActWords) -> Mapping[str, tuple[Entry, ...]]:
    """The forms of all verbs of the relations by their first word."""
    found: dict[str, list[Entry]] = {}
    for wording in _wordings(relations):
        for verb in wording.frame.verbs:
            for form, kind in set(verb_forms(verb[0], words)):
                found.setdefault(form, []).append(Entry(wording, kind, verb[1:]))
    return {form: tuple(sorted(own, key=lambda e: (-len(e.more), e.form))) for form, own in found.items()}


def _wordings(relations: tuple[RelationType, ...]) -> Iterator[Wording]:
    for relation in relations:
        for told in relation.told_by:
            for wording in filter(is_verbal, told.act.split(" OR ")):
                yield Wording(relation, told.act, wording.strip(), verb_frame(wording), told.status, told.precision)


def predicates(row: Row, known: Mapping[str, tuple[Entry, ...]], words: ActWords) -> Iterator[Predicate]:
    """Every verb of a sentence that tells of an act which took place, takes place or is to."""
    for place in range(len(row)):
        for entry in known.get(row.word(place), ()) if not row.capital[place] or place == 0 else ():
            end = place + 1 + len(entry.more)
            if tuple(row.word(p) for p in range(place + 1, end)) == entry.more:
                yield from _predicate(row, entry, (place, end), words)
            elif len(entry.more) == 1 and entry.more[0] in _PARTICLES:
                yield from _predicate(row, entry, (place, place + 1), words, entry.more[0])


def _predicate(
    row: Row, entry: Entry, at: tuple[int, int], words: ActWords, particle: str = ""
) -> Iterator[Predicate]:
    place, end = at
    first = before_adverbs(row, place, words)
    helper = row.word(first - 1)
    if helper in words.not_ or row.word(place - 1) in words.not_:
        return
    if entry.form == "ing":
        yield from _in_progress(row, entry, (place, end, first), words, particle)
    elif entry.form == "participle" and helper in words.be:
        if entry.wording.frame.has_passive:
            yield from _helped(row, Predicate(entry.wording, first - 1, end, "passive", "current", particle), words)
    elif entry.form == "participle" and helper == "having" and governor_of_doing(row, first - 1, words) is not None:
        found = Predicate(entry.wording, first, end, "active", "current", particle)
        yield from _told_of(row, found, governor_of_doing(row, first - 1, words) or 0, words)
    elif entry.form == "participle" and helper in words.perfect:
        yield from _helped(row, Predicate(entry.wording, first - 1, end, "active", "current", particle), words)
    elif entry.form == "base":
        yield from _with_base(row, Predicate(entry.wording, first, end, "active", "current", particle), words)
    elif entry.form == "participle" and entry.wording.frame.has_passive and _by(row, end):
        yield Predicate(entry.wording, first, end, "reduced", "current", particle)
    elif entry.form in ("past", "s") and helper not in words.be | words.perfect | {"to"}:
        if entry.form == "past" and entry.wording.frame.has_passive and _by(row, end):
            return
        yield Predicate(entry.wording, first, end, "active", "current", particle)


def _by(row: Row, end: int) -> bool:
    """Whether "by" follows a participle, after a few words at most: "sentenced to eight years by"."""
    for place in range(end, min(end + _FEW, len(row))):
        if row.word(place) == "by":
            return True
        if row.at(place) is not None or not row.word(place)[:1].isalnum() or row.word(place) in ("and", "or", "but"):
            return False
    return False


def _in_progress(
    row: Row, entry: Entry, at: tuple[int, int, int], words: ActWords, particle: str
) -> Iterator[Predicate]:
    """ "Is banning", "has been banning"; ", banning ..." in passing."""
    place, end, first = at
    helper = row.word(first - 1)
    governor = governor_of_doing(row, place, words)
    if helper in words.be:
        yield from _helped(row, Predicate(entry.wording, first - 1, end, "active", "current", particle), words)
    elif governor is not None:
        yield from _told_of(row, Predicate(entry.wording, first, end, "active", "current", particle), governor, words)
    elif (helper == "," or first == 0 or row.word(place - 1) in words.in_passing) and not is_open(row, place, words):
        yield Predicate(entry.wording, first, end, "passing", "current", particle)


def _helped(row: Row, found: Predicate, words: ActWords) -> Iterator[Predicate]:
    """The verb with the helpers before its nearest: "has been", "will be", "is being", "to be"."""
    first, status = found.first, found.status
    while True:
        before = before_adverbs(row, first, words)
        helper = row.word(before - 1)
        if helper in words.open and not _is_told(row, before - 1, words):
            return
        if helper in words.not_:
            return
        if helper in words.future | words.told_future:
            status, first = "future", before - 1
        elif helper in words.be | words.perfect:
            first = before - 1
        elif helper == "to":
            yield from _governed(row, _moved(found, before - 1, status), words)
            return
        else:
            yield _moved(found, before, status)
            return


def _with_base(row: Row, found: Predicate, words: ActWords) -> Iterator[Predicate]:
    helper = row.word(found.first - 1)
    if helper in words.future or _is_told(row, found.first - 1, words):
        yield from _helped(row, _moved(found, found.first - 1, "future"), words)
    elif helper in words.did and row.word(found.first - 2) not in words.not_:
        yield _moved(found, found.first - 1, "current")
    elif helper == "to":
        yield from _governed(row, _moved(found, found.first - 1, "current"), words)
    elif _is_many(row, found.first):
        yield found


def _is_told(row: Row, helper: int, words: ActWords) -> bool:
    """Whether "would" stands in what somebody says he will do: "announced that he would sue"."""
    return row.word(helper) in words.told_future and any(row.word(p) in words.tells for p in range(helper))


def _is_many(row: Row, first: int) -> bool:
    """Whether the subject right before a verb is more than one, so that its base form is finite."""
    before = row.word(first - 1)
    mention = row.at(first - 1)
    if mention is not None:
        listed = row.word(first - 2) == "and" and mention.kind != "pronoun"  # not "Lee and her close aide"
        return mention.text.casefold() in ("they", "we", "i", "you") or listed
    return before == "who" or (before.endswith("s") and not before.endswith(("ss", "us", "'s")) and len(before) > 3)


def _governed(row: Row, found: Predicate, words: ActWords) -> Iterator[Predicate]:
    """The verb after "to", if the word before says that it is to come, or that it is so: "plans to ban"."""
    governor = before_adverbs(row, found.first, words) - 1
    word = row.word(governor)
    if word in words.will_do:
        status: Status = "future"
    elif word in words.does or (word in words.said_to and is_passive_there(row, governor, words)):
        status = found.status
    else:
        return
    while row.word(governor - 1) in words.be | words.perfect | words.future or row.word(governor - 1) in words.adverbs:
        governor -= 1
    if row.word(governor - 1) in words.open | words.not_:
        return
    yield _moved(found, governor, status)


def _told_of(row: Row, found: Predicate, governor: int, words: ActWords) -> Iterator[Predicate]:
    """The verb of what somebody is accused of, or denies; the words before its governor are helpers too."""
    if row.word(governor) not in words.of_doing:
        yield _moved(
            found, before_adverbs(row, governor, words) - (row.word(governor - 1) in words.perfect), "current"
        )
    elif is_passive_there(row, governor, words):
        yield from _helped(row, _moved(found, before_adverbs(row, governor, words) - 1, "current"), words)
    elif row.word(governor - 1) == "," or row.at(governor - 1) is not None:
        yield Predicate(found.wording, governor, found.end, "accused", "current", found.particle)


def _moved(found: Predicate, first: int, status: Status) -> Predicate:
    return Predicate(found.wording, first, found.end, found.voice, status, found.particle)
