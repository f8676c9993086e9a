"""Turns a training run into the weights of the package: `python -m training.export RUN [FOLDER]`."""

import json
from pathlib import Path
from shutil import copyfile

import click
import numpy as np
import torch
from numpy.typing import NDArray

from graphbuild.nlp.labels import Labels
from training.eight_bits import eight_bits
from training.labels import labels_of_ontology
from training.network import Network
from training.onnx_encoder import write_encoder
from training.pretrained import model_folder

WEIGHTS = Path(__file__).resolve().parents[1] / "graphbuild" / "nlp" / "weights"


def export(run: Path, folder: Path, labels: Labels) -> None:
    """Writes encoder.onnx, heads.npz, labels.json; words.npz and tokenizer.json only where they are missing."""
    network = Network(labels)
    network.load_state_dict(torch.load(run / "checkpoint.pt", weights_only=True)["network"])
    folder.mkdir(parents=True, exist_ok=True)
    state = {k: v.detach().numpy() for k, v in network.state_dict().items()}
    if not (folder / "words.npz").exists():
        rows, scales = eight_bits(state["encoder.words.weight"].T)
        np.savez(folder / "words.npz", rows=rows.T, scales=scales)
        copyfile(model_folder() / "tokenizer.json", folder / "tokenizer.json")
    write_encoder({k.removeprefix("encoder."): v for k, v in state.items() if k.startswith("encoder.")}, folder / "encoder.onnx")
    np.savez(folder / "heads.npz", **_heads(state))
    _write_labels(labels, folder / "labels.json")
    copyfile(run / "manifest.json", folder / "manifest.json")


def _heads(state: dict[str, NDArray[np.float32]]) -> dict[str, NDArray[np.float32]]:
    """The weights of the heads, matrices as (inputs, outputs), and the small tables before the encoder."""
    heads = {}
    for name, value in state.items():
        if name.startswith("encoder."):
            continue
        table = name in ("typed.weight", "far.weight", "related.weight")
        heads[name] = value if table or value.ndim < 2 else np.ascontiguousarray(value.T)
    heads |= {"places": state["encoder.places.weight"][:256], "segment": state["encoder.segment"]}
    return heads | {"shapes": state["encoder.shapes.weight"]}


def _write_labels(labels: Labels, path: Path) -> None:
    record = {
        "types": labels.types,
        "relations": labels.relations,
        "symmetric": sorted(labels.symmetric),
        "ends": {r: [sorted(a), sorted(b)] for r, (a, b) in sorted(labels.ends.items())},
    }
    path.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


@click.command()
@click.argument("run", type=click.Path(exists=True, path_type=Path))
@click.argument("folder", type=click.Path(path_type=Path), default=WEIGHTS)
def main(run: Path, folder: Path) -> None:
    """Export the run folder RUN to FOLDER, by default the package's own weights."""
    export(run, folder, labels_of_ontology())


if __name__ == "__main__":
    main()
