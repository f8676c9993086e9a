"""Compares the network as trained with the network as shipped: `python -m training.parity RUN CORPUS`."""

from pathlib import Path

import click
import numpy as np
import torch

from graphbuild.nlp.network import Network as Shipped
from graphbuild.nlp.windows import cut_pieces, cut_windows
from training.corpus import read_corpus
from training.examples import example_of
from training.labels import labels_of_ontology
from training.loss import encoded
from training.network import Network
from training.shipped import load_run


@click.command()
@click.argument("run", type=click.Path(exists=True, path_type=Path))
@click.argument("weights", type=click.Path(exists=True, path_type=Path))
@click.argument("corpus", type=click.Path(exists=True, path_type=Path))
def main(run: Path, weights: Path, corpus: Path) -> None:
    """Print the largest differences of vectors and of chances on the first article of CORPUS."""
    labels = labels_of_ontology()
    trained, shipped = Network(labels).eval(), Shipped(weights)
    load_run(trained, run)
    article = next(iter(read_corpus(corpus)))
    example = example_of(article, shipped.tokenizer, labels, relations=True)
    pieces = cut_pieces(article.document.article.text, article.document.sentences, shipped.tokenizer)
    for window, own in zip(cut_windows(pieces), example.windows, strict=True):
        with torch.no_grad():
            h = encoded(trained, [own])[0]
            scores, _, attention = trained.pairs(h, own.first, own.last, own.typed)
        read = shipped.encode(pieces, window)
        n = len(own.first)
        ends = tuple(np.indices((n, n)).reshape(2, -1))
        found = shipped.pairs(read, own.first.numpy(), own.last.numpy(), own.typed.numpy(), ends)
        chances = 1 / (1 + np.exp(-found.logits)) - torch.sigmoid(scores).reshape(n * n, -1).numpy()
        rests = np.exp(found.attention) - attention.exp().reshape(n * n, -1).numpy()
        differences = (read.vectors - h.numpy(), chances, rests)
        click.echo("vectors {:.4f}, chances {:.4f}, attention {:.4f}".format(*(np.abs(d).max() for d in differences)))


if __name__ == "__main__":
    main()
