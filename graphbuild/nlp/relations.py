"""The network's scores for the ordered pairs of mentions of an article."""

from collections.abc import Iterator, Sequence
from functools import cache

import numpy as np

from graphbuild.model import Chain, Mention, PairScore, Span
from graphbuild.nlp.labels import MODALITIES, STATUSES, Labels
from graphbuild.nlp.network import Encoded, Floats, Ints, Network
from graphbuild.nlp.windows import Pieces, Window

FLOOR = 0.1  # scores below it are not kept; every threshold lies above
MOST_MENTIONS = 64  # of one window, the first ones: a list of more names states no more than that


def score_pairs(
    network: Network,
    read: Encoded,
    window: Window,
    pieces: Pieces,
    here: Sequence[tuple[int, int, int]],
    mentions: Sequence[Mention],
    chain_of: dict[int, int],
    chains: Sequence[Chain],
) -> Iterator[PairScore]:
    """The scores of one window above FLOOR; `here` are (mention, first, last + 1) of its mentions."""
    here = [row for row in here if row[0] in chain_of][:MOST_MENTIONS]
    types = [chains[chain_of[m]].type for m, _, _ in here]
    ends = _candidate_ends(network.labels, [chain_of[m] for m, _, _ in here], types)
    if not len(ends[0]):
        return
    first, last = (np.array([row[k] + 1 for row in here], dtype=np.int64) for k in (1, 2))
    typed = np.array([network.labels.type_kind(t, mentions[m].kind) for (m, _, _), t in zip(here, types, strict=True)])
    scored = network.pairs(read, first, last, typed, ends)
    chances = 1 / (1 + np.exp(-scored.logits)) * _allowed(network.labels, types, ends)
    pair, relation = np.nonzero(chances > FLOOR)
    if not len(pair):
        return
    status, modality = network.qualifiers(scored.vectors[pair], relation)
    for n, (p, r) in enumerate(zip(pair.tolist(), relation.tolist(), strict=True)):
        yield PairScore(
            here[ends[0][p]][0],
            here[ends[1][p]][0],
            network.labels.relations[r],
            round(float(chances[p, r]), 3),
            STATUSES[int(status[n].argmax())],  # type: ignore[arg-type]
            MODALITIES[int(modality[n].argmax())],  # type: ignore[arg-type]
            _trigger(scored.attention[p], pieces, window),
        )


def _candidate_ends(labels: Labels, chain: Sequence[int], types: Sequence[str]) -> tuple[Ints, Ints]:
    """Pairs of mentions of different chains whose types some relation may join."""
    ends = [
        (i, j)
        for i in range(len(chain))
        for j in range(len(chain))
        if chain[i] != chain[j] and _mask(labels, types[i], types[j]).any()
    ]
    rows = np.array(ends, dtype=np.int64).reshape(-1, 2)
    return rows[:, 0], rows[:, 1]


@cache
def _mask(labels: Labels, source: str, target: str) -> Floats:
    return np.array([labels.allowed(r, source, target) for r in labels.relations], dtype=np.float32)


def _allowed(labels: Labels, types: Sequence[str], ends: tuple[Ints, Ints]) -> Floats:
    return np.stack([_mask(labels, types[i], types[j]) for i, j in zip(*(e.tolist() for e in ends), strict=True)])


def _trigger(attention: Floats, pieces: Pieces, window: Window) -> Span | None:
    """The words on which the attention rests: its peak and the neighbours that have at least a third of it."""
    weights = np.exp(attention[1:-1])
    peak = int(weights.argmax())
    if weights[peak] < float(np.exp(attention[0])):
        return None
    low = high = peak
    enough = weights[peak] / 3
    while low > 0 and weights[low - 1] >= enough:
        low -= 1
    while high < len(weights) - 1 and weights[high + 1] >= enough:
        high += 1
    return Span(int(pieces.starts[window.first + low]), int(pieces.ends[window.first + high]))
