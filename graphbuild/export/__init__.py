"""Graphs as files for other programs."""

from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from networkx import MultiDiGraph

#: kinds of files by the module that writes them, with its function `write(graph, path)`
EXPORTERS: Mapping[str, str] = {}


def export(graph: "MultiDiGraph", kind: str, path: Path) -> None:
    """Writes a graph as a kind of file."""
    write = cast("Callable[[MultiDiGraph, Path], None]", import_module(EXPORTERS[kind]).write)
    write(graph, path)
