"""Trains the network: `python -m training.train --out RUN CORPUS.jsonl...`.

A run folder holds checkpoint.pt (written after each epoch; a run that was stopped goes on from it),
manifest.json (what went in) and log.txt. `training.export` turns it into the weights of the package.
"""

import hashlib
import json
import math
import os
import platform
import random
import time
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import click
import torch
from tokenizers import Tokenizer
from torch import nn

from graphbuild.nlp.labels import Labels
from training.corpus import Annotated, is_validation, training_articles
from training.examples import Example, example_of
from training.gum import read_gum
from training.labels import labels_of_ontology
from training.loss import Parts, encoded, losses
from training.network import Network
from training.pretrained import model_folder, pretrained_tensors
from training.shipped import load_run


@dataclass(frozen=True, slots=True)
class Recipe:
    """The settings of a run."""

    epochs: int = 8
    seed: int = 1
    threads: int = 2
    articles_a_step: int = 2
    encoder_rate: float = 1.2e-4
    heads_rate: float = 8e-4
    warm_up: int = 60


def train(
    out: Path, corpora: Sequence[Path], gum: Path | None, labels: Labels, recipe: Recipe, *, start: Path | None = None
) -> None:
    """Trains or goes on training; the run folder is complete after each epoch.

    `start` is another run, or a folder of exported weights, whose network this one starts from; without it, the
    published encoder.
    """
    torch.manual_seed(recipe.seed)
    torch.set_num_threads(recipe.threads)
    out.mkdir(parents=True, exist_ok=True)
    articles = [a for a in training_articles(corpora) if not is_validation(a.document.article.id)]
    examples = prepared(articles, [] if gum is None else read_gum(gum), labels)
    _write_manifest(
        out, [*corpora, *([gum] if gum else []), *([start / "manifest.json"] if start else [])], recipe, articles
    )
    network = Network(labels)
    if start is None:
        network.encoder.load_pretrained(pretrained_tensors())
    else:
        load_run(network, start)
    _Run(network, examples, recipe, out).go()


def prepared(articles: Iterable[Annotated], gum: Iterable[Annotated], labels: Labels) -> list[Example]:
    """The tensors of all articles; of GUM's, coreference alone."""
    tokenizer = Tokenizer.from_file(str(model_folder() / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return [
        example_of(a, tokenizer, labels, relations=relations)
        for group, relations in ((articles, True), (gum, False))
        for a in group
    ]


class _Run:
    """A training run between two checkpoints."""

    def __init__(self, network: Network, examples: list[Example], recipe: Recipe, out: Path) -> None:
        self.network, self.examples, self.recipe, self.out = network, examples, recipe, out
        encoder = [p for p in network.encoder.parameters() if p.requires_grad]
        heads = [p for name, p in network.named_parameters() if not name.startswith("encoder.")]
        self.trained = encoder + heads
        groups = [{"params": encoder, "lr": recipe.encoder_rate}, {"params": heads, "lr": recipe.heads_rate}]
        self.optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
        steps = recipe.epochs * math.ceil(len(examples) / recipe.articles_a_step)
        self.schedule = torch.optim.lr_scheduler.LambdaLR(
            self.optimizer, lambda k: min(1.0, (k + 1) / recipe.warm_up) * max(0.02, 1 - k / steps)
        )

    def go(self) -> None:
        """Runs the epochs that are left."""
        for epoch in range(self._resumed(), self.recipe.epochs):
            started = time.monotonic()
            torch.manual_seed(self.recipe.seed * 1000 + epoch)
            parts = self._epoch(random.Random(self.recipe.seed * 1000 + epoch))
            self._checkpoint(epoch + 1)
            shares = " ".join(f"{k} {v / len(self.examples):.3f}" for k, v in sorted(parts.sums.items()))
            self._log(f"epoch {epoch + 1} of {self.recipe.epochs}: {time.monotonic() - started:.0f} s, {shares}")

    def _epoch(self, rng: random.Random) -> Parts:
        order = sorted(self.examples, key=lambda e: e.id)
        rng.shuffle(order)
        parts = Parts({})
        size = self.recipe.articles_a_step
        self.network.train()
        for at in range(0, len(order), size):
            self._step(order[at : at + size], rng, parts)
            if at % (size * 50) == 0:
                click.echo(f"  {at} of {len(order)}", err=True)
        return parts

    def _step(self, group: Sequence[Example], rng: random.Random, parts: Parts) -> None:
        for example in group:
            with torch.autocast("cpu", dtype=torch.bfloat16):
                own = losses(self.network, encoded(self.network, example.windows), example, rng)
            parts.add(own)
            if own:
                (torch.stack(list(own.values())).sum() / self.recipe.articles_a_step).backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(self.trained, 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad()
        self.schedule.step()

    def _resumed(self) -> int:
        path = self.out / "checkpoint.pt"
        if not path.exists():
            return 0
        state = torch.load(path, weights_only=True)
        self.network.load_state_dict(state["network"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.schedule.load_state_dict(state["schedule"])
        return int(state["epochs"])

    def _checkpoint(self, epochs: int) -> None:
        state = {
            "network": self.network.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "schedule": self.schedule.state_dict(),
            "epochs": epochs,
        }
        partial = self.out / "checkpoint.part"
        torch.save(state, partial)
        os.replace(partial, self.out / "checkpoint.pt")

    def _log(self, line: str) -> None:
        click.echo(line)
        with (self.out / "log.txt").open("a", encoding="utf-8") as log:
            log.write(line + "\n")


def _write_manifest(out: Path, inputs: Sequence[Path], recipe: Recipe, articles: Sequence[Annotated]) -> None:
    manifest: dict[str, Any] = {
        "inputs": {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in inputs},
        "articles": len(articles),
        "edges": sum(len(a.edges) for a in articles),
        "recipe": asdict(recipe),
        "versions": {"python": platform.python_version(), "torch": torch.__version__},
    }
    (out / "manifest.json").write_text(json.dumps(manifest, indent=1, sort_keys=True) + "\n", encoding="utf-8")


@click.command()
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The run folder.")
@click.option("--gum", type=click.Path(exists=True, path_type=Path), help="GUM's coreference file.")
@click.option("--start", type=click.Path(exists=True, path_type=Path), help="A run or exported weights to start from.")
@click.option("--epochs", default=8, show_default=True)
@click.option("--encoder-rate", default=1.2e-4, show_default=True)
@click.option("--heads-rate", default=8e-4, show_default=True)
@click.option("--seed", default=1, show_default=True)
@click.option("--threads", default=2, show_default=True)
@click.argument("corpora", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
def main(out: Path, gum: Path | None, start: Path | None, corpora: tuple[Path, ...], **settings: Any) -> None:
    """Train on the train split of CORPORA; a stopped run goes on where it stood."""
    train(out, corpora, gum, labels_of_ontology(), Recipe(**settings), start=start)


if __name__ == "__main__":
    main()
