"""The mean of a run and of the weights that it started from: `python -m training.mean RUN WEIGHTS OUT`.

A network that goes on from another lies in the same valley, and the mean of both keeps of what the first had learnt
more than the second does, above all on text unlike what the second was taught (Wortsman et al., "Robust fine-tuning
of zero-shot models", CVPR 2022). OUT is a run folder for `training.export`.
"""

import json
from pathlib import Path

import click
import torch

from graphbuild.nlp.labels import Labels
from training.labels import labels_of_ontology
from training.network import Network
from training.shipped import load_shipped


def mean(run: Path, weights: Path, out: Path, labels: Labels) -> None:
    """Writes the checkpoint and the manifest of the mean; both networks must know the same labels."""
    before = Network(labels)
    load_shipped(before, weights)
    after = torch.load(run / "checkpoint.pt", weights_only=True)["network"]
    state = {k: (value + after[k]) / 2 for k, value in before.state_dict().items()}
    manifest = json.loads((run / "manifest.json").read_text(encoding="utf-8")) | {"mean_with_its_start": True}
    out.mkdir(parents=True, exist_ok=True)
    torch.save({"network": state}, out / "checkpoint.pt")
    (out / "manifest.json").write_text(json.dumps(manifest, indent=1, sort_keys=True) + "\n", encoding="utf-8")


@click.command()
@click.argument("run", type=click.Path(exists=True, path_type=Path))
@click.argument("weights", type=click.Path(exists=True, path_type=Path))
@click.argument("out", type=click.Path(path_type=Path))
def main(run: Path, weights: Path, out: Path) -> None:
    """Write the mean of RUN and of the exported WEIGHTS that it started from to OUT."""
    mean(run, weights, out, labels_of_ontology())


if __name__ == "__main__":
    main()
