"""What of the claims is asked for: `--extractor` and `--min-confidence`."""

from collections.abc import Callable
from typing import Any

import click

from graphbuild.model import Extractor

#: names of `--extractor`; the rows of `graphbuild.extract.proposers.EXTRACTORS`, which are not loaded for a help text
CHOICES: tuple[Extractor, ...] = ("rules", "network", "both")

Option = Callable[[Callable[..., Any]], Callable[..., Any]]


def extractor_option(default: Extractor | None, told: str) -> Option:
    """Adds `--extractor`; `told` says in the help what holds where it is not given."""
    return click.option(
        "--extractor",
        type=click.Choice(CHOICES),
        default=default,
        help=f"Who proposes the claims: the phrase rules, the network, or both [default: {told}].",
    )


def min_confidence_option(default: float | None, told: str) -> Option:
    """Adds `--min-confidence`; `told` says in the help what holds where it is not given."""
    return click.option(
        "--min-confidence",
        type=float,
        default=default,
        callback=_share,
        metavar="X",
        help=f"Leave out of the graph what is less sure: 0.8 is right in 8 of 10 [default: {told}].",
    )


def _share(_: click.Context, __: click.Parameter, value: float | None) -> float | None:
    # Written so that it refuses what is no number, too: "nan" is above and below nothing.
    if value is not None and not 0 <= value <= 1:
        raise click.BadParameter(f"{value} is no confidence from 0 to 1, such as 0.8.")
    return value
