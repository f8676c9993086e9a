"""The weights of the package as the network that is trained, so that a run can start from them.

The encoder's matrices were rounded to eight bits when they were exported, but for what their loud channels are
multiplied with; the word table is the published one.
"""

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import numpy_helper

from graphbuild.nlp.network import READ
from training.network import LAYERS, Network
from training.pretrained import pretrained_tensors

Array = NDArray[np.float32]
PARTS = ("qkv", "out", "up", "down")  # the matrices of a layer
_TABLES = ("typed.weight", "far.weight", "related.weight", "follows")
_HEADS = {"pair": ("pair.0", "relation"), "same": ("same.0", "same.3")}
_BEFORE_THE_ENCODER = {"places": "places.weight", "segment": "segment", "shapes": "shapes.weight"}


def load_run(network: Network, folder: Path) -> None:
    """Gives the network the weights of a run, or of a folder that `training.export` wrote."""
    if (folder / "checkpoint.pt").exists():
        network.load_state_dict(torch.load(folder / "checkpoint.pt", weights_only=True)["network"], strict=False)
    else:
        load_shipped(network, folder)


def load_shipped(network: Network, folder: Path) -> None:
    """Gives the network the weights of a folder that `training.export` wrote."""
    state = {k: v.clone() for k, v in network.state_dict().items()}
    published = pretrained_tensors()
    state["encoder.words.weight"] = published["embeddings.word_embeddings.weight"]
    state["encoder.places.weight"] = published["embeddings.position_embeddings.weight"].clone()
    sizes = [len(state[f"{name}.bias"]) for name in READ]
    for name, value in {**_encoder(folder, sizes), **_heads(folder), **_tables(folder)}.items():
        whole = torch.from_numpy(np.array(value, dtype=np.float32))
        if name == "encoder.places.weight":  # only those that a window reaches are shipped
            state[name][: len(whole)] = whole
        else:
            state[name] = whole
    network.load_state_dict(state)


def loud_of(folder: Path) -> dict[str, NDArray[np.int64]]:
    """The loud channels of the encoder's matrices in a folder that `training.export` wrote."""
    own = _constants(folder / "encoder.onnx")
    return {f"layers.{n}.{part}": own[f"{n}.{part}.loud"] for n in range(LAYERS) for part in PARTS}


def _encoder(folder: Path, sizes: list[int]) -> dict[str, Array]:
    own = _constants(folder / "encoder.onnx")
    found = {f"encoder.norm.{p}": own[f"embedded.{p}"] for p in ("weight", "bias")}
    for n in range(LAYERS):
        at = f"encoder.layers.{n}"
        for part in PARTS:
            found[f"{at}.{part}.weight"] = _matrix(own, f"{n}.{part}").T
            found[f"{at}.{part}.bias"] = own[f"{n}.{part}.bias"]
        for part in ("norm1", "norm2"):
            found |= {f"{at}.{part}.{p}": own[f"{n}.{part}.{p}"] for p in ("weight", "bias")}
    return found | _read_off(own["read.0"].T, own["read.1"], sizes)


def _matrix(own: dict[str, Array], name: str) -> Array:
    dense = own[f"{name}.int8"] * own[f"{name}.scales"]
    dense[own[f"{name}.loud"]] = own[f"{name}.exact"]
    return dense


def _read_off(weight: Array, bias: Array, sizes: list[int]) -> dict[str, Array]:
    """The heads that lie in the encoder's graph as one matrix, in the order of READ."""
    bounds = np.cumsum(sizes)[:-1].tolist()
    rows = zip(READ, np.split(weight, bounds), np.split(bias, bounds), strict=True)
    return {f"{name}.{p}": v for name, w, b in rows for p, v in (("weight", w), ("bias", b))}


def _heads(folder: Path) -> dict[str, Array]:
    found = {}
    for file, layers in _HEADS.items():
        own = _constants(folder / f"{file}.onnx")
        for n, layer in enumerate(layers):
            found |= {f"{layer}.weight": own[f"{n}.weight"].T, f"{layer}.bias": own[f"{n}.bias"]}
    return found


def _tables(folder: Path) -> dict[str, Array]:
    with np.load(folder / "heads.npz") as heads:
        own = {name: heads[name] for name in heads.files}
    before = {f"encoder.{name}": own.pop(file) for file, name in _BEFORE_THE_ENCODER.items()}
    return before | {k: v if k in _TABLES or v.ndim < 2 else v.T for k, v in own.items()}


def _constants(path: Path) -> dict[str, NDArray[Any]]:
    return {t.name: numpy_helper.to_array(t) for t in onnx.load(path).graph.initializer}
