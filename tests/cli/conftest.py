"""A way to run the command line, and a graph to run it on."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from graphbuild.cli import graphbuild

Run = Callable[..., Result]


@pytest.fixture
def run() -> Run:
    """Runs `graphbuild` with the arguments, and `stdin` if it is given."""

    def invoked(*args: object, stdin: str | bytes | None = None) -> Result:
        return CliRunner().invoke(graphbuild, [str(a) for a in args], input=stdin, prog_name="graphbuild")

    return invoked


@pytest.fixture
def graph_file(tmp_path: Path) -> Path:
    """A graph of three nodes and two edges, one of them former and alleged."""
    nodes: list[dict[str, Any]] = [
        {"id": "person-zoe-celik", "type": "Person", "name": "Zoë Çelik", "aliases": ["Çelik", "Z. Celik"]},
        {"id": "person-ann-lee", "type": "Person", "name": "Ann Lee", "aliases": ["Lee"]},
        {"id": "party-coast-party", "type": "Party", "name": "Coast\x1b]0;pwned\x07 Party\u202e", "aliases": []},
    ]
    edges: list[dict[str, Any]] = [
        _edge(
            "person-zoe-celik",
            "HEADS",
            "party-coast-party",
            "heads",
            "Zoë Çelik heads \x1b[31mthe [bold]party[/bold].",
        ),
        _edge("person-ann-lee", "CHILD_IN_LAW_OF", "person-zoe-celik", "former daughter-in-law of", "Lee was her kin.")
        | {"status": "former", "modality": "alleged", "attributed_to": ["party-coast-party"], "topic": "kinship"},
    ]
    path = tmp_path / "graph.json"
    path.write_text(
        json.dumps({"directed": True, "multigraph": True, "graph": {"articles": []}, "nodes": nodes, "edges": edges})
    )
    return path


def _edge(source: str, type_: str, target: str, label: str, sentence: str) -> dict[str, Any]:
    evidence = [{"article": "vote", "start": 0, "end": len(sentence), "text": sentence}]
    return {"source": source, "target": target, "type": type_, "label": label, "key": type_, "evidence": evidence}
