"""What the network is taught, as one number for some articles."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from training.examples import Coreference, Example, Stated, WindowExample
from training.network import Network

#: how much each part counts; all but that of the tags taken from the experiment that this network grew out of
WEIGHTS = {"tags": 10.0, "relations": 1.0, "attention": 0.3, "triggers": 0.1, "qualifiers": 0.5, "coreference": 1.0}
STATUS_WEIGHTS, MODALITY_WEIGHTS = (1.0, 1.5, 2.0), (1.0, 2.0, 2.0)
NAMES_ALONE = 0.3  # of the windows are read with names alone, so that relations do not rest on gold pronouns
FEWEST_EDGES = 4.0
HIDDEN = 0.06  # of the pieces of a training text are not shown, so that no single word decides
_MASK = 103  # the piece that stands for a hidden one where the encoder was pre-trained


@dataclass(slots=True)
class Parts:
    """Sums of the parts of the loss over articles, for the log."""

    sums: dict[str, float]

    def add(self, parts: dict[str, Tensor]) -> None:
        """Adds the parts of one article."""
        for name, value in parts.items():
            self.sums[name] = self.sums.get(name, 0.0) + float(value.detach())


def encoded(network: Network, windows: Sequence[WindowExample]) -> Tensor:
    """The vectors of all pieces of all windows, padded to the longest."""
    longest = max(len(w.words) for w in windows)
    words, shapes = (torch.zeros(len(windows), longest, dtype=torch.long) for _ in range(2))
    mask = torch.zeros(len(windows), 1, 1, longest, dtype=torch.bool)
    for n, w in enumerate(windows):
        words[n, : len(w.words)], shapes[n, : len(w.words)] = w.words, w.shapes
        if network.training:
            words[n, 1 : len(w.words) - 1].masked_fill_(torch.rand(len(w.words) - 2) < HIDDEN, _MASK)
        mask[n, :, :, : len(w.words)] = True
    return network.encoder(network.encoder.words(words), shapes, mask)  # type: ignore[no-any-return]


def losses(network: Network, h: Tensor, example: Example, rng: random.Random) -> dict[str, Tensor]:
    """The weighted parts of one article's loss; h are the vectors of its windows."""
    parts: dict[str, Tensor] = {}
    if example.relations:
        parts["tags"] = _tag_loss(network, h, example.windows)
        parts |= _relation_losses(network, h, example.windows, rng)
    if example.coreference is not None:
        parts["coreference"] = _coreference_loss(network, h, example.coreference)
    return {name: WEIGHTS[name] * value for name, value in parts.items()}


def _tag_loss(network: Network, h: Tensor, windows: Sequence[WindowExample]) -> Tensor:
    longest = h.shape[1] - 2
    gold = torch.zeros(len(windows), longest, dtype=torch.long)
    there = torch.zeros(len(windows), longest, dtype=torch.bool)
    for n, window in enumerate(windows):
        gold[n, : len(window.tags) - 2], there[n, : len(window.tags) - 2] = window.tags[1:-1], True
    scores = network.tags(h[:, 1:-1]).float()
    with torch.autocast("cpu", enabled=False):
        return network.tag_surprise(scores, gold, there) / there.sum()


def _relation_losses(
    network: Network, h: Tensor, windows: Sequence[WindowExample], rng: random.Random
) -> dict[str, Tensor]:
    zero = torch.zeros(())
    sums = {"relations": zero, "attention": zero, "triggers": zero, "qualifiers": zero}
    edges = 0
    for n, window in enumerate(windows):
        kept = _kept(window, rng)
        chains_left = len(torch.unique(window.chain[kept]))
        if chains_left < 2:
            continue
        found, count = _window_losses(network, h[n, : len(window.words)], window, kept)
        edges += count
        sums = {k: sums[k] + found.get(k, zero) for k in sums}
    return {k: v / max(edges, FEWEST_EDGES) for k, v in sums.items()}


def _kept(window: WindowExample, rng: random.Random) -> Tensor:
    if rng.random() < NAMES_ALONE:
        return window.named.nonzero().flatten()
    return torch.arange(len(window.first))


def _window_losses(network: Network, h: Tensor, window: WindowExample, kept: Tensor) -> tuple[dict[str, Tensor], int]:
    first, last, typed, chain = (x[kept] for x in (window.first, window.last, window.typed, window.chain))
    scores, vectors, attention = network.pairs(h, first, last, typed)
    size, relations = window.chains, scores.shape[-1]
    present = torch.zeros(size)
    present[chain] = 1
    cell = (chain[:, None] * size + chain[None]).flatten()
    best = torch.full((size * size, relations), -1e4).scatter_reduce(
        0, cell[:, None].expand(-1, relations), scores.reshape(-1, relations), "amax", include_self=False
    )
    scored = window.scored.float() * (present[:, None] * present[None]).reshape(-1, 1)
    stated = [s for s in window.stated if present[s.source] and present[s.target]]
    gold = torch.zeros(size * size, relations)
    pieces = torch.zeros(len(h), relations)
    for s in window.stated:
        pieces[s.trigger, s.relation] = 1
    for s in stated:
        gold[s.source * size + s.target, s.relation] = 1
    parts = {
        "relations": (F.binary_cross_entropy_with_logits(best, gold, reduction="none") * scored).sum(),
        "triggers": F.binary_cross_entropy_with_logits(network.trigger(h).float(), pieces, reduction="sum"),
    }
    if stated:
        parts |= _stated_losses(network, scores, vectors, attention, chain, stated)
    return parts, len(stated)


def _stated_losses(
    network: Network, scores: Tensor, vectors: Tensor, attention: Tensor, chain: Tensor, stated: Sequence[Stated]
) -> dict[str, Tensor]:
    """The surest mentions of each gold edge: their attention rests on the trigger, their qualifiers are right."""
    held, rests = [], []
    detached = scores.detach()
    for s in stated:
        rows, columns = (chain == s.source).nonzero().flatten(), (chain == s.target).nonzero().flatten()
        k = int(detached[rows][:, columns, s.relation].argmax())
        i, j = rows[k // len(columns)], columns[k % len(columns)]
        held.append(vectors[i, j])
        rests.append(torch.logsumexp(attention[i, j][s.trigger], 0))
    status, modality = network.qualifiers(torch.stack(held), torch.tensor([s.relation for s in stated]))
    return {
        "attention": -torch.stack(rests).sum(),
        "qualifiers": F.cross_entropy(
            status, torch.tensor([s.status for s in stated]), weight=torch.tensor(STATUS_WEIGHTS), reduction="sum"
        )
        + F.cross_entropy(
            modality,
            torch.tensor([s.modality for s in stated]),
            weight=torch.tensor(MODALITY_WEIGHTS),
            reduction="sum",
        ),
    }


def _coreference_loss(network: Network, h: Tensor, gold: Coreference) -> Tensor:
    """Each mention should point at some earlier mention of its chain, or at nothing if it is the first."""
    vectors = _mention_vectors(network, h, gold)
    scores = network.antecedents(vectors, gold.typed, gold.later, gold.earlier, gold.likeness.float())
    n = len(gold.first)
    table = torch.full((n, n + 1), -1e9)
    table[gold.later, gold.earlier] = scores
    table[:, n] = 0
    right = torch.zeros(n, n + 1, dtype=torch.bool)
    right[gold.later, gold.earlier] = gold.same
    right[:, n] = ~right.any(1)
    return (torch.logsumexp(table, 1) - torch.logsumexp(table.masked_fill(~right, -1e9), 1)).mean()


def _mention_vectors(network: Network, h: Tensor, gold: Coreference) -> Tensor:
    flat = h.reshape(-1, h.shape[-1])
    base = gold.window * h.shape[1]
    return network.mentions(flat, base + gold.first, base + gold.last)
