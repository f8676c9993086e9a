"""Annotated articles as tensors, made once before training."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

import torch
from tokenizers import Tokenizer
from torch import Tensor

from graphbuild.model import Chain, Mention, Span
from graphbuild.nlp.labels import MODALITIES, STATUSES, Labels
from graphbuild.nlp.likeness import candidate_pairs, likeness
from graphbuild.nlp.windows import Pieces, Window, cut_pieces, cut_windows, placed
from training.corpus import Annotated, GoldEdge

CLS, SEP = 101, 102
MOST_MENTIONS = 40  # of one window; a longer list of names is cut
MOST_COREFERENCE = 200  # mentions of one article


@dataclass(frozen=True, slots=True)
class Stated:
    """A gold edge in a window: chains as rows of the window's table, its labels, the pieces of its trigger."""

    source: int
    target: int
    relation: int
    status: int
    modality: int
    trigger: Tensor


@dataclass(frozen=True, slots=True)
class WindowExample:
    """One window. Positions count from the [CLS] piece; `chain` numbers the window's own chains.

    `scored` (chains * chains, relations) says which relations count in the loss: those that the types
    allow, less those that the article holds but this window does not state.
    """

    words: Tensor
    shapes: Tensor
    tags: Tensor
    first: Tensor
    last: Tensor
    typed: Tensor
    named: Tensor
    chain: Tensor
    chains: int
    scored: Tensor
    stated: tuple[Stated, ...]


@dataclass(frozen=True, slots=True)
class Coreference:
    """The mentions of an article: where each stands (window, first, last), the candidate pairs, which are right."""

    window: Tensor
    first: Tensor
    last: Tensor
    typed: Tensor
    later: Tensor
    earlier: Tensor
    likeness: Tensor
    same: Tensor


@dataclass(frozen=True, slots=True)
class Example:
    """One article. `relations` is false where only coreference is annotated."""

    id: str
    windows: tuple[WindowExample, ...]
    coreference: Coreference | None
    relations: bool


def example_of(article: Annotated, tokenizer: Tokenizer, labels: Labels, *, relations: bool) -> Example:
    """The tensors of one article."""
    document = article.document
    pieces = cut_pieces(document.article.text, document.sentences, tokenizer)
    windows = cut_windows(pieces)
    chain_of = {m: c for c, chain in enumerate(document.chains) for m in chain.members}
    built = tuple(_window(article, pieces, w, labels, chain_of) for w in windows)
    return Example(document.article.id, built, _coreference(article, pieces, windows, labels, chain_of), relations)


def _window(
    article: Annotated, pieces: Pieces, window: Window, labels: Labels, chain_of: dict[int, int]
) -> WindowExample:
    mentions, chains = article.document.mentions, article.document.chains
    here = placed(mentions, pieces, window)
    kept = here[:MOST_MENTIONS]
    own = {c: n for n, c in enumerate(dict.fromkeys(chain_of[m] for m, _, _ in kept))}
    stated, unseen = _edges_in(article.edges, pieces, window, own, labels)
    return WindowExample(
        torch.tensor([CLS, *pieces.ids[window.first : window.last].tolist(), SEP]),
        torch.tensor([0, *pieces.shapes[window.first : window.last].tolist(), 0]),
        _tags(here, mentions, labels, window.last - window.first + 2),
        torch.tensor([f + 1 for _, f, _ in kept], dtype=torch.long),
        torch.tensor([e + 1 for _, _, e in kept], dtype=torch.long),
        torch.tensor([labels.type_kind(mentions[m].type, mentions[m].kind) for m, _, _ in kept], dtype=torch.long),
        torch.tensor([mentions[m].kind in ("name", "demonym") for m, _, _ in kept], dtype=torch.bool),
        torch.tensor([own[chain_of[m]] for m, _, _ in kept], dtype=torch.long),
        len(own),
        _scored([chains[c].type for c in own], labels, unseen),
        stated,
    )


def _tags(here: list[tuple[int, int, int]], mentions: Sequence[Mention], labels: Labels, length: int) -> Tensor:
    tags, index = torch.zeros(length, dtype=torch.long), {t: n for n, t in enumerate(labels.tags)}
    for m, first, last in here:
        kind = "name" if mentions[m].kind == "demonym" else mentions[m].kind
        tags[first + 1] = index[f"B-{mentions[m].type}.{kind}"]
        tags[first + 2 : last + 1] = index[f"I-{mentions[m].type}.{kind}"]
    return tags


def _scored(types: list[str], labels: Labels, unseen: Iterable[tuple[int, int, int]]) -> Tensor:
    n = len(types)
    scored = torch.zeros(n, n, len(labels.relations), dtype=torch.bool)
    for a in range(n):
        for b in range(n):
            if a != b:
                scored[a, b] = _allowed(labels, types[a], types[b])
    for a, b, r in unseen:
        scored[a, b, r] = False
    return scored.reshape(n * n, len(labels.relations))


@cache
def _allowed(labels: Labels, source: str, target: str) -> Tensor:
    return torch.tensor([labels.allowed(r, source, target) for r in labels.relations])


def _edges_in(
    edges: Iterable[GoldEdge], pieces: Pieces, window: Window, own: dict[int, int], labels: Labels
) -> tuple[tuple[Stated, ...], list[tuple[int, int, int]]]:
    """The edges whose trigger stands in the window, in both directions if symmetric; and those stated elsewhere."""
    stated, unseen = [], []
    for edge in edges:
        if edge.source not in own or edge.target not in own:
            continue
        at = _trigger_pieces(edge.triggers, pieces, window)
        relation = labels.relations.index(edge.type)
        ends = [(own[edge.source], own[edge.target])]
        if edge.type in labels.symmetric:
            ends.append(ends[0][::-1])
        for a, b in ends:
            if len(at):
                q = (STATUSES.index(edge.status), MODALITIES.index(edge.modality))
                stated.append(Stated(a, b, relation, *q, at))
            else:
                unseen.append((a, b, relation))
    seen = {(s.source, s.target, s.relation) for s in stated}
    return tuple(stated), [u for u in unseen if u not in seen]


def _trigger_pieces(triggers: Iterable[Span], pieces: Pieces, window: Window) -> Tensor:
    spots = [
        k - window.first + 1
        for k in range(window.first, window.last)
        if any(pieces.starts[k] < t.end and pieces.ends[k] > t.start for t in triggers if _within(t, pieces, window))
    ]
    return torch.tensor(spots, dtype=torch.long)


def _within(span: Span, pieces: Pieces, window: Window) -> bool:
    return bool(pieces.starts[window.first] <= span.start and span.end <= pieces.ends[window.last - 1])


def _coreference(
    article: Annotated, pieces: Pieces, windows: Sequence[Window], labels: Labels, chain_of: dict[int, int]
) -> Coreference | None:
    where: dict[int, tuple[int, int, int]] = {}
    for n, window in enumerate(windows):
        for m, first, last in placed(article.document.mentions, pieces, window):
            where.setdefault(m, (n, first + 1, last + 1))
    kept = sorted(where)[:MOST_COREFERENCE]
    if len(kept) < 2:
        return None
    mentions = [article.document.mentions[m] for m in kept]
    starts = [s.start for s in article.document.sentences]
    sentence_of = [bisect_right(starts, m.start) - 1 for m in mentions]
    later, earlier = candidate_pairs(len(kept))
    chain = [chain_of[m] for m in kept]
    same = [chain[i] == chain[j] for i, j in zip(later.tolist(), earlier.tolist(), strict=True)]
    return Coreference(
        *(torch.tensor([where[m][k] for m in kept]) for k in range(3)),
        torch.tensor([labels.type_kind(m.type, m.kind) for m in mentions]),
        torch.from_numpy(later),
        torch.from_numpy(earlier),
        torch.from_numpy(likeness(mentions, sentence_of, later, earlier)).half(),
        torch.tensor(same),
    )


def chains_of(clusters: Iterable[Sequence[int]], mentions: Sequence[Mention]) -> tuple[Chain, ...]:
    """Clusters of mention indices as chains, named by their longest name."""
    chains = defaultdict(list)
    for n, members in enumerate(clusters):
        chains[n].extend(members)
    return tuple(
        Chain(tuple(sorted(ms)), mentions[ms[0]].type, max((mentions[m].text for m in ms), key=len))
        for ms in chains.values()
    )
