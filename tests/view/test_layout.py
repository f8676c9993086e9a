"""Places: the same on every run, linked things near, nothing over anything."""

import random
import time
from itertools import combinations

import pytest

from graphbuild.view.layout import positions

BOX = (90.0, 36.0)


def _overlap(one: tuple[int, int], other: tuple[int, int], box: tuple[float, float] = BOX) -> bool:
    return abs(one[0] - other[0]) < box[0] and abs(one[1] - other[1]) < box[1]


def _tree(count: int, more: int = 0) -> list[tuple[int, int]]:
    chance = random.Random(5)
    return [(i, chance.randrange(i)) for i in range(1, count)] + [
        (chance.randrange(count), chance.randrange(count)) for _ in range(more)
    ]


GRAPHS = {
    "nothing": (0, []),
    "one": (1, []),
    "alone": (7, []),
    "pair": (2, [(0, 1)]),
    "pair linked thrice, and a loop": (2, [(0, 1), (1, 0), (0, 1), (1, 1)]),
    "path": (12, [(i, i + 1) for i in range(11)]),
    "ring": (12, [(i, (i + 1) % 12) for i in range(12)]),
    "star": (30, [(0, i) for i in range(1, 30)]),
    "all with all": (14, list(combinations(range(14), 2))),
    "tree": (60, _tree(60)),
    "net": (80, _tree(80, 50)),
    "parts": (40, [(i, i + 1) for i in range(0, 38, 3)]),
}


@pytest.mark.parametrize("name", GRAPHS)
def test_no_two_boxes_overlap(name: str) -> None:
    count, links = GRAPHS[name]
    places = positions([BOX] * count, links)
    assert len(places) == count
    assert not [pair for pair in combinations(places, 2) if _overlap(*pair)]


@pytest.mark.parametrize("name", GRAPHS)
def test_the_same_graph_has_the_same_places(name: str) -> None:
    count, links = GRAPHS[name]
    assert positions([BOX] * count, links) == positions([BOX] * count, [(b, a) for a, b in reversed(links)])


def test_linked_things_stand_nearer_than_others() -> None:
    places = positions([BOX] * 12, GRAPHS["path"][1])
    distance = [abs(complex(*places[0]) - complex(*place)) for place in places]
    assert distance == sorted(distance)


def test_a_path_lies_flat() -> None:
    places = positions([(20, 20)] * 12, GRAPHS["path"][1])
    width, height = (max(axis) - min(axis) for axis in zip(*places, strict=True))
    assert width > 5 * height


def test_two_thousand_things_are_placed_in_time() -> None:
    start = time.process_time()
    assert len(set(positions([(20, 20)] * 2000, _tree(2000, 1000)))) == 2000
    assert time.process_time() - start < 20


@pytest.mark.parametrize("links", [[(i, i + 1) for i in range(499)], [(0, i) for i in range(1, 500)]])
def test_long_paths_and_large_stars_are_placed_apart(links: list[tuple[int, int]]) -> None:
    assert len(set(positions([(20, 20)] * 500, links))) == 500
