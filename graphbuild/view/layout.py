"""Where the things of a graph stand, reckoned once, in whole numbers, the same on every run.

Each connected part is laid out by stress majorisation (Gansner, Koren and North 2004): things stand
as far apart as the path between them is long. Then boxes that overlap are pushed apart, and the
parts are packed into a wide rectangle.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
Floats = NDArray[np.float32] | NDArray[np.float64]
Pairs = NDArray[np.int64]

#: How long a line is, in the pixels of a page that is not zoomed: room for a label of three words.
LINE = 120.0
#: Among more things than this nobody reads labels before coming nearer, and lines are short so that things are seen.
MANY, SHORT_LINE = 300, 60.0
#: Screens are wider than high, and so are labels.
STRETCH = 1.25
#: Wider than high by this much: what is left of a laptop's screen beside the legend.
ASPECT = 1.5
#: Clear space around each box, and between parts of the graph.
MARGIN, GUTTER = 22.0, 50.0
#: How much farther things stand from one with two neighbours; from one with n, this by the root of n - 1.
HUB_ROOM = 0.16
#: A path longer than this counts as this long: beyond it the shape no longer changes to the eye.
FAR = 60
PIVOTS = 40
#: Rounds of majorisation and of pushing apart, for a part of up to this many things and for a larger
#: one: two thousand things then take 3 s on one core.
LARGE = 400
ROUNDS, ROUNDS_IF_LARGE = 200, 30
PUSHES, PUSHES_IF_LARGE = 300, 80


def positions(sizes: Sequence[tuple[float, float]], links: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The middle of each box of a width and a height, so that linked boxes stand near and none overlap."""
    boxes = np.array(sizes, dtype=np.float64).reshape(-1, 2)
    pairs = _undirected(links)
    places = np.zeros_like(boxes)
    parts = _parts(len(boxes), pairs)
    line = LINE if len(boxes) <= MANY else SHORT_LINE
    for part in parts:
        places[part] = _spread(_unfold(part, pairs) * line, boxes[part])
    places += _pack([_extent(places[part], boxes[part]) for part in parts], parts, len(boxes))
    return [(int(x), int(y)) for x, y in np.rint(places)]


def _undirected(links: Sequence[tuple[int, int]]) -> Pairs:
    """Each linked pair once, the lower index first, loops left out."""
    unique = sorted({(min(a, b), max(a, b)) for a, b in links if a != b})
    return np.array(unique, dtype=np.int64).reshape(-1, 2)


def _parts(count: int, pairs: Pairs) -> list[Pairs]:
    """The connected parts, the largest first, as ascending indices."""
    root = np.arange(count)
    while len(pairs):
        before = root.copy()
        np.minimum.at(root, pairs[:, 0], before[pairs[:, 1]])
        np.minimum.at(root, pairs[:, 1], before[pairs[:, 0]])
        root = root[root]
        if (root == before).all():
            break
    found = [np.flatnonzero(root == first) for first in np.unique(root)]
    return sorted(found, key=lambda part: (-len(part), int(part[0])))


def _unfold(part: Pairs, pairs: Pairs) -> Points:
    """Places for one connected part, its longest axis lying flat; a line is 1 long."""
    if len(part) == 1:
        return np.zeros((1, 2))
    inside = pairs[np.isin(pairs[:, 0], part)]
    distances = _distances(len(part), np.searchsorted(part, inside))
    guess = _first_guess(distances)
    places = _majorise(guess, _with_room(distances))
    return _lie_flat(places) * (STRETCH, 1.0)


def _distances(count: int, pairs: Pairs) -> Points:
    """How many lines lie between any two things: balls of growing radius, a bit for each thing."""
    ends = np.concatenate([pairs, pairs[:, ::-1]])
    ends = ends[np.argsort(ends[:, 0], kind="stable")]
    starts = np.searchsorted(ends[:, 0], np.arange(count))
    ball = np.packbits(np.eye(count, dtype=bool), axis=1)
    distances = np.zeros((count, count), dtype=np.uint8)
    for _ in range(FAR):
        outside = np.unpackbits(~ball, axis=1, count=count)
        if not outside.any():
            break
        distances += outside
        ball |= np.bitwise_or.reduceat(ball[ends[:, 1]], starts, axis=0)
    return distances.astype(np.float64)


def _with_room(distances: Points) -> Points:
    """Everything a little farther from what has many neighbours: they stand around it, and want room there.

    Here and below arrays are changed in place: of two thousand things each takes 32 MB.
    """
    room = HUB_ROOM * np.sqrt((distances == 1).sum(1) - 1)
    same = distances <= 0
    distances += room[:, None]
    distances += room[None, :]
    distances[same] = 0.0
    return distances


def _first_guess(distances: Points) -> Points:
    """Places by their distances to some things that stand far from each other (Brandes and Pich 2007)."""
    count = len(distances)
    pivots = [0]
    nearest = distances[0].copy()
    for _ in range(min(PIVOTS, count) - 1):
        pivots.append(int(nearest.argmax()))
        nearest = np.minimum(nearest, distances[pivots[-1]])
    squares = distances[:, pivots] ** 2
    centred = squares - squares.mean(0) - squares.mean(1, keepdims=True) + squares.mean()
    _, axes = np.linalg.eigh(centred.T @ centred)
    guess: Points = centred @ axes[:, [-1, -2]] if len(pivots) > 1 else np.zeros((count, 2))
    guess *= distances.max() / max(float(np.abs(guess).max()), 1e-9)
    guess += _sunflower(count)
    return guess


def _sunflower(count: int) -> Points:
    """A small step of its own for each thing: what has the same distances would else share a place for ever."""
    turn = np.arange(count) * np.pi * (3 - np.sqrt(5))
    radius = 0.3 * np.sqrt(np.arange(1, count + 1) / count)
    return np.stack([radius * np.cos(turn), radius * np.sin(turn)], axis=1)


def _majorise(places: Points, distances: Points) -> Points:
    """Places moved, round by round, until things stand as far apart as they should; single precision is enough."""
    count = len(distances)
    exact = np.divide(1.0, distances, out=distances, where=distances > 0)
    places, pull = places.astype(np.float32), exact.astype(np.float32)
    solve = _solution(exact)
    ratio, across = np.empty_like(pull), np.empty_like(pull)
    for _ in range(ROUNDS if count <= LARGE else ROUNDS_IF_LARGE):
        _apart(places, ratio, across)
        np.divide(pull, ratio, out=ratio)
        moved = solve @ (places * ratio.sum(1, keepdims=True) - ratio @ places)
        still = float(np.abs(moved - places).max()) < 1e-3
        places = moved
        if still:
            break
    return places.astype(np.float64)


def _solution(pull: Points) -> Floats:
    """The inverse of what couples the places to each other; `pull` is overwritten."""
    laplacian = np.square(pull, out=pull)
    sums = laplacian.sum(1)
    np.negative(laplacian, out=laplacian)
    np.fill_diagonal(laplacian, sums)
    laplacian += 1.0 / len(pull)
    return np.linalg.inv(laplacian).astype(np.float32)


def _apart(places: Floats, result: Floats, spare: Floats) -> None:
    """How far apart any two things stand now, never 0; both arrays serve again: large ones cost time to make."""
    x, y = places.T
    np.subtract(x[:, None], x[None, :], out=result)
    np.subtract(y[:, None], y[None, :], out=spare)
    np.square(result, out=result)
    np.square(spare, out=spare)
    np.add(result, spare, out=result)
    np.sqrt(result, out=result)
    np.maximum(result, 1e-9, out=result)


def _lie_flat(places: Points) -> Points:
    """Turned so that the longest axis is horizontal, the first thing never to the right of the last."""
    centred = places - places.mean(0)
    _, axes = np.linalg.eigh(centred.T @ centred)
    turned: Points = centred @ axes[:, ::-1]
    signs = np.where(turned[0] > turned[-1], -1.0, 1.0)
    turned *= signs
    return turned


def _spread(places: Points, boxes: Points) -> Points:
    """Pushes boxes that overlap apart, each time along the shorter way, until none does."""
    room = boxes + MARGIN
    for _ in range(PUSHES if len(places) <= LARGE else PUSHES_IF_LARGE):
        first, second = _near(places, room)
        gap = places[second] - places[first]
        excess = (room[first] + room[second]) / 2 - np.abs(gap)
        over = (excess[:, 0] > 0.5) & (excess[:, 1] > 0.5)
        if not over.any():
            break
        first, second, gap, excess = first[over], second[over], gap[over], excess[over]
        axis = excess.argmin(1)
        rows = np.arange(len(axis))
        way = np.where(gap[rows, axis] < 0, -1.0, 1.0) * excess[rows, axis] * 0.55
        push = np.zeros((len(axis), 2))
        push[rows, axis] = way / 2
        for column in (0, 1):
            places[:, column] -= np.bincount(first, push[:, column], len(places))
            places[:, column] += np.bincount(second, push[:, column], len(places))
    return places


def _near(places: Points, room: Points) -> tuple[Pairs, Pairs]:
    """Pairs whose boxes may overlap from left to right: neighbours in the order of their left edges."""
    left, right = places[:, 0] - room[:, 0] / 2, places[:, 0] + room[:, 0] / 2
    order = np.argsort(left, kind="stable")
    left, right, widest = left[order], right[order], room[:, 0].max()
    firsts, seconds = [], []
    for shift in range(1, len(order)):
        if not (left[shift:] < left[:-shift] + widest).any():
            break
        touching = left[shift:] < right[:-shift]
        firsts.append(order[:-shift][touching])
        seconds.append(order[shift:][touching])
    if not firsts:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    return np.concatenate(firsts), np.concatenate(seconds)


def _extent(places: Points, boxes: Points) -> Points:
    """The lowest and the highest corner of a part."""
    return np.stack([(places - boxes / 2).min(0), (places + boxes / 2).max(0)])


def _pack(extents: list[Points], parts: list[Pairs], count: int) -> Points:
    """How far to move each thing so that its part has a place of its own: lowest free spot first."""
    moves = np.zeros((count, 2))
    if not extents:
        return moves
    sizes = [extent[1] - extent[0] + GUTTER for extent in extents]
    area = sum(float(size.prod()) for size in sizes)
    width = max(float(np.sqrt(area * ASPECT)), max(float(size[0]) for size in sizes))
    cell = width / 200
    skyline = np.zeros(200)
    for extent, part, size in zip(extents, parts, sizes, strict=True):
        span = min(200, int(np.ceil(size[0] / cell)))
        floors = np.lib.stride_tricks.sliding_window_view(skyline, span).max(1)
        column = int(floors.argmin())
        moves[part] = (column * cell, floors[column]) - extent[0]
        skyline[column : column + span] = floors[column] + size[1]
    return moves
