"""The trained network: windows of word pieces in; tags, coreference and relation scores out.

The encoder and the two wide heads run in onnxruntime, the encoder in whole numbers of eight bits that are scaled
for the window: it reads one a call, so that a window's output never depends on its neighbours. The small heads are
matrix products in numpy. `training/network.py` is the same network as it is trained; `python -m training.parity`
compares the two.
"""

import hashlib
import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from graphbuild.errors import WeightsError
from graphbuild.nlp.labels import Labels
from graphbuild.nlp.windows import Pieces, Window

if TYPE_CHECKING:
    import tokenizers

    from graphbuild.nlp.silent_onnxruntime import onnxruntime

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

CLS, SEP = 101, 102
WEIGHT_FILES = ("words.npz", "encoder.onnx", "pair.onnx", "same.onnx", "heads.npz", "labels.json", "tokenizer.json")
READ = ("tags", "answer", "value", "trigger")  # what the encoder's graph reads off each piece, in this order
ROWS = 4096  # pairs of mentions scored at a time: what a long text needs of memory
#: Processors without VNNI add products of eight bits in sixteen and clip the sums, unless the weights are taken as
#: unsigned. Few sums are, but of 1,455 edges of 78 articles some fifty were others than elsewhere.
_NO_CLIPPING = "session.x64quantprecision"
DISTANCES = np.array((0, 2, 4, 8, 16, 48))  # word pieces between two mentions: bounds of seven buckets


@dataclass(frozen=True, slots=True)
class Encoded:
    """Of [CLS], a window's pieces and [SEP]: the vectors, and what is read off each."""

    vectors: Floats
    tags: Floats
    answer: Floats
    value: Floats
    trigger: Floats


@dataclass(frozen=True, slots=True)
class PairScores:
    """Of k ordered pairs of mentions: relation logits (k, relations), vectors, log attention (k, pieces)."""

    logits: Floats
    vectors: Floats
    attention: Floats


class Network:
    """The weights in memory. Positions of mentions in a window count from its [CLS] piece."""

    def __init__(self, folder: Path, threads: int = 1) -> None:
        missing = [name for name in WEIGHT_FILES if not (folder / name).is_file()]
        if missing:
            raise WeightsError(f"{folder}: {', '.join(missing)} missing; install graphbuild anew")
        self.labels = _labels(folder / "labels.json")
        from tokenizers import Tokenizer  # 30 MB with onnxruntime, which a process that reads nothing need not hold

        self.tokenizer: tokenizers.Tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        with np.load(folder / "words.npz") as words:
            self._words: NDArray[np.int8] = words["rows"]
            self._word_scales: Floats = words["scales"]
        with np.load(folder / "heads.npz") as heads:
            self._w: dict[str, Floats] = {name: heads[name].astype(np.float32) for name in heads.files}
        sizes = (len(self.labels.tags), self._w["ask.weight"].shape[1], self._w["mention.weight"].shape[1])
        self._bounds = np.cumsum(sizes).tolist()
        self._encoder, self._pair, self._same = (
            _session(folder / f"{name}.onnx", threads) for name in ("encoder", "pair", "same")
        )

    def encode(self, pieces: Pieces, window: Window) -> Encoded:
        """One window read."""
        ids = np.concatenate(([CLS], pieces.ids[window.first : window.last], [SEP]))
        shapes = np.concatenate(([0], pieces.shapes[window.first : window.last], [0]))
        x = self._words[ids] * self._word_scales[ids, None] + self._w["places"][: len(ids)]
        x = x + self._w["segment"] + self._w["shapes"][shapes]
        vectors, read = self._encoder.run(None, {"x": x[None].astype(np.float32)})
        return Encoded(vectors[0], *np.split(read[0], self._bounds, axis=1))

    def tag_row(self, scores: Floats) -> Ints:
        """The likeliest row of tags for a row of pieces (pieces, tags): Viterbi over the learned steps."""
        if not len(scores):
            return np.zeros(0, dtype=np.int64)
        follows = self._w["follows"]
        total, back = self._w["opens"] + scores[0], []
        for row in scores[1:]:
            onward = total[:, None] + follows
            back.append(onward.argmax(0))
            total = onward.max(0) + row
        tags = [int(total.argmax())]
        for best in reversed(back):
            tags.append(int(best[tags[-1]]))
        return np.array(tags[::-1], dtype=np.int64)

    def mention_vectors(self, window: Encoded, first: Ints, last: Ints) -> Floats:
        """One vector for each mention."""
        h = window.vectors
        return self._linear("mention", np.concatenate([h[first], h[last - 1], _span_means(h, first, last)], 1))

    def antecedents(self, m: Floats, typed: Ints, later: Ints, earlier: Ints, likeness: Floats) -> Floats:
        """How surely each pair of mentions means one thing; above 0 it does."""
        parts = [
            self._antecedents(m, typed, later[at : at + ROWS], earlier[at : at + ROWS], likeness[at : at + ROWS])
            for at in range(0, len(later), ROWS)
        ]
        return np.concatenate(parts)

    def _antecedents(self, m: Floats, typed: Ints, later: Ints, earlier: Ints, likeness: Floats) -> Floats:
        t = self._w["typed.weight"][typed]
        x, y = m[later], m[earlier]
        rows = np.concatenate([x, y, x * y, likeness, t[later], t[earlier]], 1)
        scores: Floats = self._same.run(None, {"rows": rows})[0][:, 0]
        return scores

    def pairs(self, window: Encoded, first: Ints, last: Ints, typed: Ints, ends: tuple[Ints, Ints]) -> PairScores:
        """Scores of the ordered pairs `ends` (source rows, target rows) of the window's mentions."""
        m, t = self.mention_vectors(window, first, last), self._w["typed.weight"][typed]
        i, j = ends
        attention = self._attention(window, m, t, ends)
        value = window.value
        low, high = np.minimum(last[i], last[j]), np.maximum(first[i], first[j])
        gap = np.maximum(high - low, 0)
        between = _span_sums(value, low, low + gap) / np.maximum(gap, 1)[:, None].astype(np.float32)
        bucket = np.searchsorted(DISTANCES, gap, side="left") + (len(DISTANCES) + 1) * (first[i] < first[j])
        far = self._w["far.weight"][bucket]
        rows = np.concatenate([m[i], m[j], m[i] * m[j], np.exp(attention) @ value, between, t[i], t[j], far], 1)
        logits, vectors = self._pair.run(None, {"rows": rows})
        return PairScores(logits, vectors, attention)

    def _attention(self, window: Encoded, m: Floats, t: Floats, ends: tuple[Ints, Ints]) -> Floats:
        """Log attention of the pairs; what a pair asks is the sum of what its two mentions ask."""
        width, weight = m.shape[1], self._w["ask.weight"]
        answers = window.answer.T / np.float32(8)
        of_source = np.concatenate([m, t], 1) @ weight[_sides(width, t.shape[1], 0)] @ answers
        of_target = np.concatenate([m, t], 1) @ weight[_sides(width, t.shape[1], 1)] @ answers
        same = self._w["ask.bias"] @ answers + self._w["trigger_weight"] * window.trigger.max(1)
        return _log_softmax(of_source[ends[0]] + of_target[ends[1]] + same)

    def qualifiers(self, vectors: Floats, relations: Ints) -> tuple[Floats, Floats]:
        """Log probabilities of status and modality of pair vectors, read as these relations."""
        both = np.concatenate([vectors, self._w["related.weight"][relations]], 1)
        return _log_softmax(self._linear("status", both)), _log_softmax(self._linear("modality", both))

    def _linear(self, name: str, x: Floats) -> Floats:
        return x @ self._w[f"{name}.weight"] + self._w[f"{name}.bias"]


@cache
def load_network() -> Network:
    """The network of the package, read once."""
    return Network(Path(str(files("graphbuild.nlp") / "weights")))


@cache
def weights_sha256() -> str:
    """The SHA-256 over the weight files, in the order of their list."""
    digest = hashlib.sha256()
    for name in WEIGHT_FILES:
        digest.update((files("graphbuild.nlp") / "weights" / name).read_bytes())
    return digest.hexdigest()


def _labels(path: Path) -> Labels:
    record = json.loads(path.read_text(encoding="utf-8"))
    ends = {r: (frozenset(a), frozenset(b)) for r, (a, b) in record["ends"].items()}
    return Labels(tuple(record["types"]), tuple(record["relations"]), frozenset(record["symmetric"]), ends)


def _session(path: Path, threads: int) -> "onnxruntime.InferenceSession":
    from graphbuild.nlp.silent_onnxruntime import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    options.add_session_config_entry(_NO_CLIPPING, "1")
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def _log_softmax(x: Floats) -> Floats:
    shifted: Floats = x - x.max(-1, keepdims=True)
    logs: Floats = shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))
    return logs


def _sides(width: int, typed: int, side: int) -> NDArray[np.int64]:
    """The rows of a matrix over (source, target, source's type, target's type) that belong to one side."""
    own, of_type = np.arange(width) + side * width, np.arange(typed) + 2 * width + side * typed
    return np.concatenate([own, of_type])


def _span_sums(values: Floats, low: Ints, high: Ints) -> Floats:
    running = np.concatenate([np.zeros_like(values[:1]), values.cumsum(0, dtype=np.float32)])
    sums: Floats = running[high] - running[low]
    return sums


def _span_means(values: Floats, low: Ints, high: Ints) -> Floats:
    means: Floats = np.divide(_span_sums(values, low, high), (high - low)[:, None], dtype=np.float32)
    return means
