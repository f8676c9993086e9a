"""Measures graphs against gold graphs: `evaluate(gold, system)`.

    node   its name and type are right
    edge   its type, direction and both ends are right
    pair   its ends are right, whatever the type and direction

and over the edges found, status, modality, claimants, roles, topics and dates.
"""

import os
from pathlib import Path
from typing import get_args

from graphbuild.errors import GraphFileError, unreadable
from graphbuild.evaluate.graphs import NOTHING, read_gold, read_system
from graphbuild.evaluate.match import compare
from graphbuild.evaluate.printed import text
from graphbuild.evaluate.report import Report, Scored, totals
from graphbuild.ontology import load_ontology
from graphbuild.ontology.schema import Family

__all__ = ["Report", "evaluate", "text", "totals"]


def evaluate(gold: Path, system: Path) -> Report:
    """Hold the graphs of `system` against the gold graphs of `gold`.

    Both are a file or a folder: `NAME.gold.json` is held against `NAME.json` or `NAME/graph.json`. An
    article without a graph counts as one whose graph is empty.
    """
    ontology = load_ontology()
    families = {r.type: r.family for family in get_args(Family) for r in ontology.relations if r.family == family}
    return Report(tuple(_scored(path, system, ontology.symmetric) for path in _gold_files(gold)), families)


def _scored(path: Path, system: Path, symmetric: frozenset[str]) -> Scored:
    gold = read_gold(path)
    graph = _graph_file(system, gold.name)
    return Scored(compare(gold, read_system(graph) if graph else NOTHING, symmetric), graph is not None)


def _gold_files(gold: Path) -> list[Path]:
    try:
        names = os.listdir(gold) if os.path.isdir(gold) else None
    except OSError as error:
        raise GraphFileError(unreadable(gold, error, "give a folder of gold graphs")) from None
    files = [gold] if names is None else sorted(gold / name for name in names if name.endswith(".gold.json"))
    if not files:
        raise GraphFileError(f"{gold}: no *.gold.json in it; give a folder that holds NAME.txt and NAME.gold.json")
    return files


def _graph_file(system: Path, name: str) -> Path | None:
    if not os.path.isdir(system):
        return system
    return next((p for p in (system / f"{name}.json", system / name / "graph.json") if os.path.exists(p)), None)
