"""The score of a coded sample as lines of text, ready for a methods section."""

from collections.abc import Iterator

from graphbuild.coding.score import Precision, Score


def score_lines(result: Score) -> Iterator[str]:
    """All edges, then family, status and modality, then how right the qualifiers of the correct edges are."""
    yield f"{'':<22}{'right':>6}{'of':>6}  precision  95 % interval"
    yield _line("all edges", result.overall)
    for name, groups in result.groups.items():
        yield name
        yield from (_line(f"  {group}", found) for group, found in groups.items())
    yield "of the correct edges"
    yield from (_line(f"  {name} right", found) for name, found in result.qualifiers.items())
    yield "Shares are weighted back to the edges of each family in the graph; intervals after Wilson."


def _line(name: str, found: Precision) -> str:
    return f"{name:<22}{found.right:>6}{found.of:>6}  {found.share:>9.3f}  {found.low:.3f} to {found.high:.3f}"
