"""The encoder and the wide heads as ONNX graphs, the encoder's products in whole numbers of eight bits.

The encoder's matrices are int8 with a scale a column; what they are multiplied with is rounded to eight bits
too, with one scale a window, so that a window must be read alone. A few channels are so loud that such a scale
would drown the others: they are multiplied in single precision beside the rest (Dettmers et al., "LLM.int8()",
NeurIPS 2022). Where a processor lacks the instruction for such products (those of before 2019, and many that are
rented) and would clip some sums, `graphbuild/nlp/network.py` has them computed exactly.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from training.eight_bits import eight_bits
from training.network import HEADS, LAYERS, WIDTH

Array = NDArray[Any]
#: of a matrix of the encoder, by its name: the channels of what it is multiplied with that are loud, ascending
Loud = Mapping[str, NDArray[np.int64]]

CONTRIB = "com.microsoft"  # the domain of onnxruntime's own operators


class _Graph:
    """Nodes and initializers, collected in order."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.tensors: list[onnx.TensorProto] = []

    def constant(self, name: str, value: Array) -> str:
        self.tensors.append(numpy_helper.from_array(value, name))
        return name

    def apply(self, op: str, inputs: list[str], name: str, **attributes: Any) -> str:
        self.nodes.append(helper.make_node(op, inputs, [name], name=f"{name}.node", **attributes))
        return name

    def linear(self, x: str, name: str, weight: Array, bias: Array, loud: NDArray[np.int64]) -> str:
        """x @ weight.T + bias: the loud channels of x in single precision, the others in eight bits."""
        dense = np.ascontiguousarray(weight.T)
        few = self.apply("Gather", [x, self.constant(f"{name}.loud", loud)], f"{name}.few", axis=2)
        exact = self.apply("MatMul", [few, self.constant(f"{name}.exact", dense[loud])], f"{name}.product")
        sums = [self._rounded(x, name, dense, bias, loud), exact]
        return self.apply("Add", sums, name)

    def _rounded(self, x: str, name: str, dense: Array, bias: Array, loud: NDArray[np.int64]) -> str:
        rows, scales = eight_bits(dense)
        quiet = np.ones(len(dense), dtype=np.float32)
        quiet[loud] = 0
        rest = self.apply("Mul", [x, self.constant(f"{name}.quiet", quiet)], f"{name}.rest")
        parts = {"int8": rows, "scales": scales, "zeros": np.zeros(len(scales), dtype=np.int8), "bias": bias}
        inputs = [rest, *(self.constant(f"{name}.{part}", value) for part, value in parts.items())]
        return self.apply("DynamicQuantizeMatMul", inputs, f"{name}.rounded", domain=CONTRIB)

    def norm(self, x: str, name: str, state: dict[str, Array], key: str) -> str:
        weights = [self.constant(f"{name}.{p}", state[f"{key}.{p}"]) for p in ("weight", "bias")]
        return self.apply("LayerNormalization", [x, *weights], name, axis=-1, epsilon=1e-12)


def write_head(layers: list[tuple[Array, Array]], path: Path, *, all_layers: bool) -> None:
    """Writes rows -> linear layers with GELU between them; the last, or the last and the one before, are given out."""
    g = _Graph()
    x, given = "rows", []
    for n, (weight, bias) in enumerate(layers):
        dense = [x, g.constant(f"{n}.weight", np.ascontiguousarray(weight.T)), g.constant(f"{n}.bias", bias)]
        x = g.apply("Gemm", dense, f"{n}.linear")
        x = g.apply("Gelu", [x], f"{n}.gelu") if n < len(layers) - 1 else x
        given.append((x, weight.shape[0]))
    outputs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["k", size]) for name, size in given[::-1]]
    rows = helper.make_tensor_value_info("rows", TensorProto.FLOAT, ["k", layers[0][0].shape[1]])
    _write(g, [rows], outputs if all_layers else outputs[:1], path)


def write_encoder(state: dict[str, Array], read: tuple[Array, Array], loud: Loud, path: Path) -> None:
    """Writes the graph x (1, pieces, WIDTH) -> h (1, pieces, WIDTH) and what is read off each piece of it."""
    g = _Graph()
    h = g.norm("x", "embedded", state, "norm")
    for n in range(LAYERS):
        h = _layer(g, h, n, state, loud)
    g.apply("Identity", [h], "h")
    weight, bias = (g.constant(f"read.{n}", np.ascontiguousarray(v.T)) for n, v in enumerate(read))
    g.apply("Add", [g.apply("MatMul", [h, weight], "read.product"), bias], "read")
    sizes = {"x": WIDTH, "h": WIDTH, "read": len(read[1])}
    x, y, z = (helper.make_tensor_value_info(k, TensorProto.FLOAT, [1, "pieces", n]) for k, n in sizes.items())
    _write(g, [x], [y, z], path)


def _write(g: _Graph, inputs: list[Any], outputs: list[Any], path: Path) -> None:
    graph = helper.make_graph(g.nodes, path.stem, inputs, outputs, g.tensors)
    operators = [helper.make_opsetid("", 20), helper.make_opsetid(CONTRIB, 1)]
    model = helper.make_model(graph, opset_imports=operators, ir_version=10)
    onnx.checker.check_model(model)
    path.write_bytes(model.SerializeToString(deterministic=True))


def _layer(g: _Graph, x: str, n: int, state: dict[str, Array], loud: Loud) -> str:
    def linear(source: str, part: str) -> str:
        own = f"layers.{n}.{part}"
        return g.linear(source, f"{n}.{part}", state[f"{own}.weight"], state[f"{own}.bias"], loud[own])

    attended = linear(_attention(g, linear(x, "qkv"), n), "out")
    middle = g.norm(g.apply("Add", [x, attended], f"{n}.sum1"), f"{n}.norm1", state, f"layers.{n}.norm1")
    inner = g.apply("Gelu", [linear(middle, "up")], f"{n}.gelu")
    return g.norm(
        g.apply("Add", [middle, linear(inner, "down")], f"{n}.sum2"), f"{n}.norm2", state, f"layers.{n}.norm2"
    )


def _attention(g: _Graph, qkv: str, n: int) -> str:
    """Scaled dot products, head by head."""
    size = WIDTH // HEADS
    split = g.constant(f"{n}.split", np.array([0, -1, 3, HEADS, size]))
    parts = g.apply(
        "Transpose", [g.apply("Reshape", [qkv, split], f"{n}.split.out")], f"{n}.turned", perm=[2, 0, 3, 1, 4]
    )
    q, k, v = (
        g.apply("Gather", [parts, g.constant(f"{n}.pick{i}", np.array(i))], f"{n}.{name}", axis=0)
        for i, name in enumerate("qkv")
    )
    turned = g.apply("Transpose", [k], f"{n}.k.turned", perm=[0, 1, 3, 2])
    scale = g.constant(f"{n}.scale", np.array(size**-0.5, dtype=np.float32))
    scores = g.apply("Mul", [g.apply("MatMul", [q, turned], f"{n}.raw"), scale], f"{n}.scores")
    seen = g.apply("MatMul", [g.apply("Softmax", [scores], f"{n}.softmax", axis=-1), v], f"{n}.seen")
    joined = g.constant(f"{n}.join", np.array([0, -1, WIDTH]))
    back = g.apply("Transpose", [seen], f"{n}.back", perm=[0, 2, 1, 3])
    return g.apply("Reshape", [back, joined], f"{n}.attended")
