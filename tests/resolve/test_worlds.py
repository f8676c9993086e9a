"""The worlds of data/resolution say truly who is who, and their scores are B-cubed."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.bcubed import Score, bcubed
from benchmarks.resolution import exact, items, marked, measure
from benchmarks.resolution_check import faults
from benchmarks.resolution_marks import keep
from benchmarks.resolution_marks import marked as as_one_text
from benchmarks.worlds import APART, Told, World, read_world, world_folders
from graphbuild.model import Span

FOLDERS = [*world_folders(), *world_folders(APART)]

LEE = """% ann | Person | Ann Lee | the mayor | family: lee
% bo | Person | Bo Lee | her son | family: lee
% lee | Person | Lee | one of them | may be: ann bo
% paper | Organization | The Paper |

## 2020-05-01 | The Paper | Lee goes
[Ann Lee|ann] and [Bo Lee|bo] left, the [Paper|paper] says.

## 2020-05-02 | Another | Lee goes | reprint of 1
[A. Lee|ann] and [Bo Lee|bo] left.

[Lee|lee] is back.
"""


@pytest.fixture(name="lees")
def _lees(tmp_path: Path) -> World:
    keep(LEE, tmp_path / "lees")
    return read_world(tmp_path / "lees")


@pytest.mark.parametrize("folder", FOLDERS, ids=[folder.name for folder in FOLDERS])
def test_no_world_has_a_fault(folder: Path) -> None:
    """Places, types and identities are whole, and every name is marked."""
    assert list(faults(read_world(folder))) == []


@pytest.mark.parametrize("folder", FOLDERS, ids=[folder.name for folder in FOLDERS])
def test_a_world_survives_being_written_as_one_text(folder: Path, tmp_path: Path) -> None:
    """Whoever corrects a world as a text changes nothing else."""
    keep(as_one_text(read_world(folder)), tmp_path / folder.name)
    for name in ("articles.jsonl", "entities.json"):
        assert (tmp_path / folder.name / name).read_bytes() == (folder / name).read_bytes()


def test_the_worlds_are_many_and_three_lie_apart() -> None:
    """Twelve worlds at least, three of them apart."""
    assert len(FOLDERS) >= 12
    assert len(world_folders(APART)) == 3


def test_the_worlds_are_not_too_easy() -> None:
    """Names that are written alike do not tell who is who."""
    worlds = [read_world(folder) for folder in world_folders()]
    assert sum((measure(world, exact(world)).score for world in worlds), Score()).f1 < 0.85


FAULTY: dict[str, tuple[Callable[[World], World], str]] = {
    "a thing that no article names": (
        lambda w: replace(w, things={**w.things, "x": w.things["ann"]}),
        "x is in no article",
    ),
    "a thing that is not there": (
        lambda w: replace(w, things={i: t for i, t in w.things.items() if i != "bo"}),
        "speaks of bo, which is not there",
    ),
    "a mention off by a character": (lambda w: _moved(w, Span(0, 6)), "'Ann Le' at 0 is no whole words"),
    "a mention with an article": (lambda w: _moved(w, Span(25, 34)), "'the Paper' at 25 has an article"),
    "a mention beyond the text": (lambda w: _moved(w, Span(40, 99)), "at 40 is out of order or out of the text"),
    "a name left unmarked": (
        lambda w: _first(w, text=f"{w.articles[0].text} Bo Lee won."),
        "'Bo Lee' at 41 is not marked",
    ),
    "a reprint of what comes later": (lambda w: _first(w, reprint_of="lees-02"), "is a reprint of lees-02"),
}


@pytest.mark.parametrize(("spoil", "fault"), FAULTY.values(), ids=FAULTY)
def test_a_fault_is_found(lees: World, spoil: Callable[[World], World], fault: str) -> None:
    """The checker names what is wrong, and where."""
    assert not any(fault in one for one in faults(lees))
    assert any(fault in one for one in faults(spoil(lees)))


def _first(world: World, **changes: object) -> World:
    first: Told = replace(world.articles[0], **changes)  # type: ignore[arg-type]
    return replace(world, articles=(first, *world.articles[1:]))


def _moved(world: World, span: Span) -> World:
    return _first(world, mentions=((span, "ann"), *world.articles[0].mentions[1:]))


def test_exact_names_join_only_what_is_written_alike(lees: World) -> None:
    """ "Ann Lee" and "A. Lee" stay two, "Bo Lee" is one."""
    groups = exact(lees)
    assert groups["lees-01", "bo"] == groups["lees-02", "bo"]
    assert groups["lees-01", "ann"] != groups["lees-02", "ann"]


def test_marked_names_are_what_graphbuild_is_given(lees: World) -> None:
    """Every thing of every article is in a group, with nobody else of its article."""
    groups = marked(lees)
    assert groups.keys() == items(lees).keys()
    assert len({groups["lees-02", thing] for thing in ("ann", "bo", "lee")}) == 3


def test_kin_and_others_joined_are_named(lees: World) -> None:
    """What was joined though it is two is listed with the number of times."""
    one_group = dict.fromkeys(items(lees), "all")
    assert measure(lees, one_group).merged["ann", "bo"] == 4
    assert measure(lees, {}).merged == {}


B_CUBED = {
    "all apart": ({}, (1.0, 0.5)),
    "all right": ({"a1": 1, "a2": 1, "b1": 2, "b2": 2}, (1.0, 1.0)),
    "all together": (dict.fromkeys(["a1", "a2", "b1", "b2"], 1), (0.5, 1.0)),
    "one strayed": ({"a1": 1, "a2": 1, "b1": 1, "b2": 2}, (2 / 3, 0.75)),
}


@pytest.mark.parametrize(("found", "expected"), B_CUBED.values(), ids=B_CUBED)
def test_bcubed(found: dict[str, int], expected: tuple[float, float]) -> None:
    """Two things of two items each: worked out by hand."""
    score = bcubed({"a1": "a", "a2": "a", "b1": "b", "b2": "b"}, found)
    assert (score.precision, score.recall) == pytest.approx(expected)


def test_what_is_not_scored_spoils_a_group_all_the_same() -> None:
    """A stranger in the group halves its precision and has no score itself."""
    score = bcubed({"a1": "a", "b1": "b"}, {"a1": 1, "b1": 1}, {"a1"})
    assert (score.items, score.precision, score.recall) == (1, 0.5, 1.0)
