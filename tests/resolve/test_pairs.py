"""With which others a thing was judged stays known when things become one."""

import numpy as np
import pytest

from graphbuild.resolve.pairs import Met, Pairs

THINGS = 6
JUDGED = [(0, 1), (0, 2), (1, 4), (2, 3)]

#: (what became one, in that order), (thing, those with which it or a part of it was judged)
JOINED = [
    ([], {0: {1, 2}, 1: {0, 4}, 3: {2}, 5: set()}),
    ([(0, 1, 6)], {6: {2, 4}, 2: {6, 3}, 4: {6}, 3: {2}}),
    ([(0, 1, 6), (2, 6, 7)], {7: {3, 4}, 3: {7}, 4: {7}, 5: set()}),
    ([(0, 1, 6), (2, 3, 7), (6, 7, 8)], {8: {4}, 4: {8}}),
    ([(4, 5, 6)], {6: {1}, 1: {0, 6}}),
]


@pytest.mark.parametrize(("joins", "met"), JOINED)
def test_what_met_a_part_met_the_whole(joins: list[tuple[int, int, int]], met: dict[int, set[int]]) -> None:
    codes = np.array([i * THINGS + j for i, j in JUDGED], dtype=np.int64)
    found = Met(Pairs(codes, THINGS))
    for one, other, new in joins:
        found.join(one, other, new)
    assert {thing: found.of(thing) for thing in met} == met
