"""What was found out before is recalled and changes nothing; what it rests on is asked each time."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pytest

from benchmarks.resolution import told_of
from benchmarks.resolution_growth import invented
from benchmarks.worlds import read_world, world_folders
from graphbuild.ontology import load_cues
from graphbuild.resolve import Told, identified
from graphbuild.resolve.memory import Hashes

FOLDERS = world_folders()


class Notes:
    """A memory that counts what it recalled."""

    def __init__(self) -> None:
        self.lines: dict[str, str] = {}
        self.facts: dict[str, Hashes] = {}
        self.new: dict[str, list[Hashes]] = {}
        self.recalled = 0

    def recall(self, article: str) -> str | None:
        self.recalled += article in self.lines
        return self.lines.get(article)

    def keep(self, article: str, line: str) -> None:
        self.lines[article] = line

    def pairs(self, fact: str) -> Hashes:
        return self.facts.get(fact, np.zeros(0, dtype=np.uint64))

    def keep_pairs(self, fact: str, found: Hashes) -> None:
        self.new.setdefault(fact, []).append(found)

    def turn_over(self) -> None:
        """What was kept in one run is recalled in the next."""
        self.facts = {fact: np.unique(np.concatenate(found)) for fact, found in self.new.items()}
        self.new, self.recalled = {}, 0


def resolved(told: Iterable[Told], notes: Notes) -> object:
    found = identified(told, load_cues(), memory=notes)
    notes.turn_over()
    return found


@pytest.mark.parametrize("folder", FOLDERS, ids=[folder.name for folder in FOLDERS])
def test_a_world_is_the_same_recalled_and_anew(folder: Path) -> None:
    """Whichever articles came first, were gone and came back."""
    told = told_of(read_world(folder))
    anew = identified(told, load_cues())
    notes = Notes()
    for some in (told[:-1], told, told[1:], told[::-1]):
        last = resolved(some, notes)
    assert last == anew
    assert resolved(told[2:], notes) == identified(told[2:], load_cues())


def test_an_article_is_looked_at_once() -> None:
    """The second time all are recalled, and nothing of two things is found out again."""
    told, notes = list(invented(40)), Notes()
    first = resolved(told, notes)
    kept = {fact: set(found.tolist()) for fact, found in notes.facts.items()}
    lines = dict(notes.lines)
    assert identified(told, load_cues(), memory=notes) == first
    assert notes.recalled == len(told)
    notes.turn_over()
    assert notes.lines == lines
    assert {fact: set(found.tolist()) for fact, found in notes.facts.items()} == kept


def test_a_place_of_another_article_may_tell_whose_a_body_is() -> None:
    """What an article asked of the places is kept with it: once the answer is another it is looked at again."""
    told, notes = list(invented(60)), Notes()
    resolved(told[:30], notes)
    assert resolved(told, notes) == identified(told, load_cues())
    assert notes.lines.keys() == {t.reading.article.id for t in told}
