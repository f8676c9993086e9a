"""Turns a training run into the weights of the package: `python -m training.export RUN [FOLDER]`.

RUN may be a folder of exported weights too: the package's own, exported again, stay what they are.
"""

import json
from itertools import islice
from pathlib import Path
from shutil import copyfile

import click
import numpy as np
from numpy.typing import NDArray

from graphbuild.nlp.labels import Labels
from graphbuild.nlp.network import READ
from training.corpus import training_articles
from training.eight_bits import eight_bits
from training.labels import labels_of_ontology
from training.loud import loud_channels
from training.network import Network
from training.onnx_graphs import write_encoder, write_head
from training.pretrained import model_folder
from training.shipped import load_run, loud_of
from training.train import prepared

ROOT = Path(__file__).resolve().parents[1]
WEIGHTS = ROOT / "graphbuild" / "nlp" / "weights"
CORPUS, HEARD = ROOT / "data" / "corpus" / "authored.jsonl", 24


def export(run: Path, folder: Path, labels: Labels) -> None:
    """Writes encoder.onnx, heads.npz, labels.json; words.npz and tokenizer.json only where they are missing."""
    network = Network(labels).eval()
    load_run(network, run)
    folder.mkdir(parents=True, exist_ok=True)
    state = {k: v.detach().numpy() for k, v in network.state_dict().items()}
    if not (folder / "words.npz").exists():
        rows, scales = eight_bits(state["encoder.words.weight"].T)
        np.savez(folder / "words.npz", rows=rows.T, scales=scales)
        copyfile(model_folder() / "tokenizer.json", folder / "tokenizer.json")
    encoder = {k.removeprefix("encoder."): v for k, v in state.items() if k.startswith("encoder.")}
    read = tuple(np.concatenate([state[f"{name}.{p}"] for name in READ]) for p in ("weight", "bias"))
    loud = loud_of(run) if (run / "encoder.onnx").exists() else _loud(network, labels)
    write_encoder(encoder, (read[0], read[1]), loud, folder / "encoder.onnx")
    for name, layers, both in (("pair", ("pair.0", "relation"), True), ("same", ("same.0", "same.3"), False)):
        own = [(state[f"{layer}.weight"], state[f"{layer}.bias"]) for layer in layers]
        write_head(own, folder / f"{name}.onnx", all_layers=both)
    np.savez(folder / "heads.npz", **_heads(state))
    _write_labels(labels, folder / "labels.json")
    if run != folder:
        copyfile(run / "manifest.json", folder / "manifest.json")


def _loud(network: Network, labels: Labels) -> dict[str, NDArray[np.int64]]:
    """The loud channels, heard over a few articles of the corpus."""
    return loud_channels(network, prepared(islice(training_articles([CORPUS]), HEARD), [], labels))


def _heads(state: dict[str, NDArray[np.float32]]) -> dict[str, NDArray[np.float32]]:
    """The weights of the heads, matrices as (inputs, outputs), and the small tables before the encoder."""
    heads = {}
    for name, value in state.items():
        if name.startswith(("encoder.", "pair.", "same.", "relation.", *READ)) and name != "trigger_weight":
            continue
        table = name in ("typed.weight", "far.weight", "related.weight", "follows")
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
