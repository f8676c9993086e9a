"""The network: a six-layer encoder with heads for mentions, coreference, relations, status and modality.

One MiniLM-L6-v2 encoder reads a window of sentences. Beside the uncased word pieces it sees the shape of
each word. The heads: tags of type and kind for each piece; a score for each pair of mentions that they
mean one thing; for each ordered pair of mentions a vector (both mentions, their product, the words between
them, and an attention that is taught to rest on the words that state the relation), from which one score a
relation, the status and the modality are read.
"""

from collections.abc import Mapping

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

from graphbuild.nlp.labels import KINDS, MODALITIES, STATUSES, Labels
from graphbuild.nlp.likeness import LIKENESSES
from graphbuild.nlp.windows import SHAPES

WIDTH, HEADS, INNER, LAYERS = 384, 12, 1536, 6
NEVER = -6.0  # where a row of tags that makes no mentions starts from
MENTION, TYPED, PAIR, ASKED, RELATED, FAR = 128, 32, 256, 64, 32, 8
DISTANCES = (0, 2, 4, 8, 16, 48)  # word pieces between two mentions: bounds of seven buckets


def may_follow(before: str, tag: str) -> bool:
    """Whether a mention that `before` ends or goes on in may be followed by the tag: an inside needs its begin."""
    return not tag.startswith("I-") or before[2:] == tag[2:]


class Layer(nn.Module):
    """One transformer layer with normalisation after each half, as BERT has it."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = nn.Linear(WIDTH, INNER)
        self.down = nn.Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor | None, drop: float) -> Tensor:
        """x (windows, pieces, WIDTH); mask is true where a piece stands, None where all do."""
        b, n, _ = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        scores = q @ k.transpose(-1, -2) * (WIDTH // HEADS) ** -0.5
        if mask is not None:
            scores = scores.masked_fill(~mask, torch.finfo(scores.dtype).min)
        seen = (scores.softmax(-1) @ v).transpose(1, 2).reshape(b, n, WIDTH)
        x = self.norm1(x + F.dropout(self.out(seen), drop))
        inner: Tensor = self.down(F.gelu(self.up(x)))
        return self.norm2(x + F.dropout(inner, drop))  # type: ignore[no-any-return]


class Encoder(nn.Module):
    """Word pieces and their shapes to vectors. The word table stays as it was trained by its authors."""

    def __init__(self) -> None:
        super().__init__()
        self.words = nn.Embedding(30522, WIDTH)
        self.words.weight.requires_grad_(False)
        self.places = nn.Embedding(512, WIDTH)
        self.segment = nn.Parameter(torch.zeros(WIDTH))
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(self, words: Tensor, shapes: Tensor, mask: Tensor | None) -> Tensor:
        """words (windows, pieces, WIDTH) rows of the word table; shapes (windows, pieces)."""
        drop = 0.1 if self.training else 0.0
        x = words + self.places.weight[: words.shape[1]] + self.segment + self.shapes(shapes)
        x = F.dropout(self.norm(x), drop)
        for layer in self.layers:
            x = layer(x, mask, drop)
        return x

    def load_pretrained(self, tensors: Mapping[str, Tensor]) -> None:
        """Takes the published weights of all-MiniLM-L6-v2."""
        own = {
            "words.weight": "embeddings.word_embeddings.weight",
            "places.weight": "embeddings.position_embeddings.weight",
        }
        own |= {f"norm.{p}": f"embeddings.LayerNorm.{p}" for p in ("weight", "bias")}
        pairs = {
            "out": "attention.output.dense",
            "norm1": "attention.output.LayerNorm",
            "up": "intermediate.dense",
            "down": "output.dense",
            "norm2": "output.LayerNorm",
        }
        state = {k: tensors[v] for k, v in own.items()}
        state["segment"] = tensors["embeddings.token_type_embeddings.weight"][0]
        for n in range(LAYERS):
            at = f"encoder.layer.{n}."
            for p in ("weight", "bias"):
                parts = [tensors[f"{at}attention.self.{part}.{p}"] for part in ("query", "key", "value")]
                state[f"layers.{n}.qkv.{p}"] = torch.cat(parts)
                state |= {f"layers.{n}.{k}.{p}": tensors[f"{at}{v}.{p}"] for k, v in pairs.items()}
        state["shapes.weight"] = torch.zeros(SHAPES, WIDTH)
        self.load_state_dict(state)


class Network(nn.Module):
    """The encoder with its heads."""

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        relations = len(labels.relations)
        self.encoder = Encoder()
        self.tags = nn.Linear(WIDTH, len(labels.tags))
        self.opens = nn.Parameter(torch.tensor([0.0 if may_follow("O", t) else NEVER for t in labels.tags]))
        self.follows = nn.Parameter(
            torch.tensor([[0.0 if may_follow(a, b) else NEVER for b in labels.tags] for a in labels.tags])
        )
        self.mention = nn.Linear(3 * WIDTH, MENTION)
        self.typed = nn.Embedding(len(labels.types) * len(KINDS), TYPED)
        self.same = nn.Sequential(
            nn.Linear(3 * MENTION + LIKENESSES + 2 * TYPED, 128), nn.GELU(), nn.Dropout(0.1), nn.Linear(128, 1)
        )
        self.ask = nn.Linear(2 * MENTION + 2 * TYPED, ASKED)
        self.answer = nn.Linear(WIDTH, ASKED)
        self.value = nn.Linear(WIDTH, MENTION)
        self.trigger = nn.Linear(WIDTH, relations)
        self.trigger_weight = nn.Parameter(torch.full((1,), 0.3))
        self.far = nn.Embedding(2 * (len(DISTANCES) + 1), FAR)
        self.pair = nn.Sequential(nn.Linear(5 * MENTION + 2 * TYPED + FAR, PAIR), nn.GELU(), nn.Dropout(0.2))
        self.relation = nn.Linear(PAIR, relations)
        self.related = nn.Embedding(relations, RELATED)
        self.status = nn.Linear(PAIR + RELATED, len(STATUSES))
        self.modality = nn.Linear(PAIR + RELATED, len(MODALITIES))
        for rare in (self.relation, self.trigger):
            nn.init.constant_(rare.bias, -4.0)

    def tag_surprise(self, scores: Tensor, tags: Tensor, there: Tensor) -> Tensor:
        """Negative log likelihood of the gold rows of tags (windows, pieces), summed: a linear-chain CRF.

        scores (windows, pieces, tags); `there` is false after the end of a window.
        """
        total = self.opens + scores[:, 0]
        for t in range(1, scores.shape[1]):
            onward = torch.logsumexp(total[:, :, None] + self.follows, 1) + scores[:, t]
            total = torch.where(there[:, t, None], onward, total)
        steps = self.follows[tags[:, :-1], tags[:, 1:]] * there[:, 1:]
        own = scores.gather(2, tags[..., None]).squeeze(-1) * there
        gold = self.opens[tags[:, 0]] + own.sum(1) + steps.sum(1)
        return (torch.logsumexp(total, 1) - gold).sum()

    def mentions(self, h: Tensor, first: Tensor, last: Tensor) -> Tensor:
        """Vectors of the mentions at pieces first to last (excluded) of one window h (pieces, WIDTH)."""
        return self.mention(torch.cat([h[first], h[last - 1], span_means(h, first, last)], -1))  # type: ignore[no-any-return]

    def pairs(self, h: Tensor, first: Tensor, last: Tensor, typed: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Of all pairs: relation scores (n, n, relations), vectors (n, n, PAIR), log attention (n, n, pieces)."""
        n = len(first)
        m, t = self.mentions(h, first, last), self.typed(typed)
        a, b = m[:, None].expand(n, n, -1), m[None].expand(n, n, -1)
        types = torch.cat([t[:, None].expand(n, n, -1), t[None].expand(n, n, -1)], -1)
        asked = self.ask(torch.cat([a, b, types], -1)) @ self.answer(h).T / ASKED**0.5
        attention = (asked + self.trigger_weight * self.trigger(h).max(-1).values).float().log_softmax(-1)
        value = self.value(h)
        stated = attention.exp().to(value.dtype) @ value
        low, high = torch.minimum(last[:, None], last[None]), torch.maximum(first[:, None], first[None])
        gap = torch.maximum(high - low, torch.zeros_like(low))
        between = span_sums(value, low, low + gap) / gap.clamp(min=1)[..., None]
        bucket = torch.bucketize(gap, torch.tensor(DISTANCES))
        far = self.far(bucket + (len(DISTANCES) + 1) * (first[:, None] < first[None]))
        vectors = self.pair(torch.cat([a, b, a * b, stated, between, types, far], -1))
        return self.relation(vectors).float(), vectors, attention

    def qualifiers(self, vectors: Tensor, relations: Tensor) -> tuple[Tensor, Tensor]:
        """Status and modality scores of pair vectors (k, PAIR) read as these relations (k)."""
        both = torch.cat([vectors, self.related(relations)], -1)
        return self.status(both).float(), self.modality(both).float()

    def antecedents(self, m: Tensor, typed: Tensor, later: Tensor, earlier: Tensor, likeness: Tensor) -> Tensor:
        """How surely each pair of mentions of an article means one thing; 0 is the threshold."""
        t = self.typed(typed)
        x, y = m[later], m[earlier]
        return self.same(torch.cat([x, y, x * y, likeness.to(m.dtype), t[later], t[earlier]], -1)).squeeze(-1).float()  # type: ignore[no-any-return]


def span_sums(values: Tensor, low: Tensor, high: Tensor) -> Tensor:
    """Sums of values[low:high] by differences of running sums, taken in single precision."""
    running = torch.cat([torch.zeros_like(values[:1]).float(), values.float().cumsum(0)])
    return (running[high] - running[low]).to(values.dtype)


def span_means(values: Tensor, low: Tensor, high: Tensor) -> Tensor:
    """Means of values[low:high]."""
    return span_sums(values, low, high) / (high - low)[:, None]
