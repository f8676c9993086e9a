"""Users say that two are one, or that what is one is two."""

import sqlite3
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from graphbuild.errors import ProjectError
from graphbuild.model import Claim
from graphbuild.pipeline import compared
from graphbuild.project.explain import said
from graphbuild.project.graphs import judged
from graphbuild.project.identity import Meaning, meanings
from graphbuild.project.ids import remember_things, remembered
from graphbuild.project.judged import Judged
from graphbuild.project.meant import At, Meant, all_of, chains_in, mentions_of, spots_for, starts_of, the_one
from graphbuild.project.rulings import Act, Ruling, Word, give, undo
from graphbuild.project.sides import Place, Sides, chains_of, sides_of
from graphbuild.project.spots import Spot
from graphbuild.project.store import Project


@dataclass(frozen=True, slots=True)
class Given:
    """A judgement that was given: its number, the ids of each side after it, and what a user should know."""

    number: int
    after: tuple[tuple[str, ...], tuple[str, ...]]
    notes: tuple[str, ...]


def merge(project: Project, a: str, b: str, word: Word) -> Given:
    """The two are one from now on, whatever the rules hold. ProjectError if an earlier judgement holds them apart."""
    found, known = judged(project), remembered(project)
    one, other = the_one(found, a, known), the_one(found, b, known)
    if one.id == other.id and (one.is_whole or other.is_whole or one.mentions & other.mentions):
        raise ProjectError(f"{a!r} and {b!r} are one already: {one.id}; `graphbuild why` says why")
    sides = (one.mentions, other.mentions)
    if one.id != other.id:
        sides = (all_of(found, one), all_of(found, other))
    _ensure_news(found, *sides)
    _ensure_unsplit(project, found, *sides)
    types = (found.entities[one.id].type, found.entities[other.id].type)
    record = Sides((a, b), *_spots(found, *sides), types[0] if types[0] != types[1] else None)
    number = _give(project, "merge", record, word, found, (one.id, other.id))
    return _given(project, number, record, _notes(found, one, other) if one.id != other.id else ())


def split(project: Project, a: str, others: Sequence[str], articles: Sequence[str], word: Word) -> Given:
    """What is meant by `others`, or told of the thing in `articles`, is not `a`.

    Two that are two already are kept apart from now on. ProjectError if an earlier judgement made them one.
    """
    found, known = judged(project), remembered(project)
    one, parted = the_one(found, a, known), [the_one(found, other, known) for other in others]
    right = _right(found, one, parted, articles)
    left = (one.mentions if any(p.id == one.id for p in parted) else all_of(found, one)) - right
    if not left or not right:
        raise ProjectError(f"nothing of {one.id} would be left on one side; name what goes apart, and what stays")
    _ensure_unmerged(project, found, left, right)
    record = Sides((a, ", ".join([*others, *articles])), *_spots(found, left, right))
    number = _give(project, "split", record, word, found, {one.id, *(p.id for p in parted)})
    return _given(project, number, record, ())


def _right(found: Judged, one: Meant, parted: Sequence[Meant], articles: Sequence[str]) -> frozenset[At]:
    """The mentions that are another thing's."""
    own = all_of(found, one)
    there = sorted({article for article, _ in own})
    if unknown := [id_ for id_ in articles if id_ not in there]:
        raise ProjectError(f"{one.id} is not told of in {unknown[0]!r}, but in {', '.join(there[:9])}")
    told = frozenset(at for at in own if at[0] in articles)
    return told.union(*(p.mentions if p.id == one.id else all_of(found, p) for p in parted))


def _spots(found: Judged, left: frozenset[At], right: frozenset[At]) -> tuple[tuple[Spot, ...], tuple[Spot, ...]]:
    return spots_for(found, left, right), spots_for(found, right, left)


def _give(project: Project, act: Act, record: Sides, word: Word, found: Judged, ids: Collection[str]) -> int:
    """Keeps the judgement, and the ids that it may retire."""
    things = {id_: starts_of(found, id_) for id_ in sorted(ids)}
    return give(project, act, record.json, word, partial(remember_things, things=things))


def _given(project: Project, number: int, record: Sides, notes: Sequence[str]) -> Given:
    after = judged(project)
    held_up = [after.unmet[number]] if number in after.unmet else []
    return Given(number, _ids(after, record), (*notes, *held_up))


def _ids(found: Judged, record: Sides) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The ids of what both sides are."""
    chains = (chains_of(found.by_article, side) for side in (record.left, record.right))
    left, right = (tuple(sorted({found.owners[c] for c in own if c in found.owners})) for own in chains)
    return left, right


def _ensure_news(found: Judged, *sides: frozenset[At]) -> None:
    """No earlier judgement says just that."""
    all_ = chains_in(found, frozenset().union(*sides))
    for m in meanings(found.readings, found.rulings):
        if m.ruling.act == "merge" and all_ <= {*m.left, *m.right}:
            raise ProjectError(f"they are one already: {_contradicted(m)} so; there is nothing to judge")


def _ensure_unsplit(project: Project, found: Judged, *sides: frozenset[At]) -> None:
    """Nothing that shall be one is held apart by an earlier judgement."""
    all_ = chains_in(found, frozenset().union(*sides))
    for m in meanings(found.readings, found.rulings):
        if m.ruling.act == "split" and all_ & set(m.left) and all_ & set(m.right):
            raise ProjectError(f"{_contradicted(m)} that they are two; {_cure(project, m)}")


def _ensure_unmerged(project: Project, found: Judged, left: frozenset[At], right: frozenset[At]) -> None:
    """Nothing that shall be two was made one by earlier judgements, be it by way of a third.

    Something may be taken out of what was merged, if both sides of each merge still have something in common and it
    is said of everything on which side it is.
    """
    mine, others = chains_in(found, left), chains_in(found, right)
    mine, others = mine - others, others - mine
    for merged in _connected([m for m in meanings(found.readings, found.rulings) if m.ruling.act == "merge"]):
        all_ = {c for m in merged for c in (*m.left, *m.right)}
        if not (all_ & mine and all_ & others):
            continue
        broken = [m for m in merged if not any({*m.left} & side and {*m.right} & side for side in (mine, others))]
        if broken or not all_ <= mine | others:
            m = (broken or merged)[-1]
            raise ProjectError(f"{_contradicted(m)} that they are one; {_cure(project, m)}")


def _touches(m: Meaning, chains: Collection[Place]) -> bool:
    return not set(chains).isdisjoint((*m.left, *m.right))


def _connected(merges: Iterable[Meaning]) -> list[list[Meaning]]:
    """The merges that have chains in common, be it by way of others, together."""
    groups: list[list[Meaning]] = []
    for merge in merges:
        touching = [g for g in groups if any(_touches(m, (*merge.left, *merge.right)) for m in g)]
        groups = [g for g in groups if g not in touching]
        groups.append([*(m for g in touching for m in g), merge])
    return groups


def _contradicted(m: Meaning) -> str:
    because = f" ({m.ruling.why})" if m.ruling.why else ""
    return f"judgement {m.ruling.number} of {m.ruling.who} on {m.ruling.at[:10]}{because} says"


def _cure(project: Project, m: Meaning) -> str:
    return f"undo it first: `graphbuild undo {project.folder} {m.ruling.number}`"


def _notes(found: Judged, one: Meant, other: Meant) -> tuple[str, ...]:
    """What speaks against a merge: a user may know better, but should know."""
    notes = []
    a, b = found.entities[one.id], found.entities[other.id]
    if a.type != b.type:
        notes.append(f"{a.id} is a {a.type} and {b.id} a {b.type}; the thing is a {a.type} from now on")
    told = compared(found.readings, found.claims, (a.chains, b.chains), found.given, found.listed, found.memory)
    for j in told.way:
        if j.verdict == "different" and j.reasons and a.type == b.type:
            notes.append(f"the rules would never join them: {said(j)}")
    ends = (_starts(found, a.id), _starts(found, b.id))
    between = [c for c in found.claims if _runs_between(c, *ends)]
    if between:
        sentences = "; ".join(sorted({f"{c.type} ({c.article})" for c in between})[:3])
        count = "1 claim" if len(between) == 1 else f"{len(between)} claims"
        notes.append(f"{count} between the two will be in the graph no more: {sentences}")
    return tuple(notes)


def _starts(found: Judged, id_: str) -> set[tuple[str, int]]:
    mentions = mentions_of(found, found.entities[id_].chains)
    return {(article, found.by_article[article].mentions[m].start) for article, m in mentions}


def _runs_between(claim: Claim, some: set[tuple[str, int]], others: set[tuple[str, int]]) -> bool:
    one, two = ((claim.article, end.start) for end in (claim.source, claim.target))
    return (one in some and two in others) or (one in others and two in some)


def take_back(project: Project, number: int | None, word: Word) -> Ruling:
    """Undoes a judgement, the latest that counts if no number is given; ids that its things bear now stay known."""
    found = judged(project)

    def remember(database: sqlite3.Connection, ruling: Ruling) -> None:
        if ruling.act in ("merge", "split"):
            ids = {id_ for side in _ids(found, sides_of(ruling)) for id_ in side}
            remember_things(database, {id_: starts_of(found, id_) for id_ in sorted(ids)})

    return undo(project, number, word, remember)
