"""What all formats share: the table, the place, the bytes, the errors."""

import os
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import networkx as nx
import pytest

from graphbuild import export as package
from graphbuild.errors import GraphFileError, OutputError
from graphbuild.export import EXPORTERS, export
from graphbuild.graph import graph_json

FOLDER = Path(package.__file__).parent
KINDS = sorted(EXPORTERS)


def content(place: Path) -> dict[str, bytes]:
    """The files at a place, by their names in it."""
    files = [place] if place.is_file() else sorted(place.iterdir())
    return {file.name: file.read_bytes() for file in files}


def test_every_module_is_in_the_table() -> None:
    """A module that no kind names is forgotten: add it to EXPORTERS."""
    modules = {path.stem for path in FOLDER.glob("*.py")} - {"__init__", "flatten", "ftm_check"}
    assert modules == {exporter.module for exporter in EXPORTERS.values()}


@pytest.mark.parametrize("kind", KINDS)
def test_a_module_confesses_first(kind: str) -> None:
    """The second paragraph of its docstring says what the format cannot hold."""
    text = import_module(f"graphbuild.export.{EXPORTERS[kind].module}").__doc__
    assert text is not None
    assert text.split("\n\n")[1].startswith("What this format cannot hold: ")


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_written_whole_or_not_at_all(kind: str, graph: nx.MultiDiGraph, tmp_path: Path) -> None:
    """At its place stands what was written, a folder where its example is one, and nothing beside it."""
    place = tmp_path / "deep" / EXPORTERS[kind].example.rstrip("/")
    export(graph, kind, place)
    assert place.is_dir() == EXPORTERS[kind].example.endswith("/")
    assert os.listdir(place.parent) == [place.name]
    before = content(place)
    export(graph, kind, place)
    assert content(place) == before


@pytest.mark.parametrize("kind", KINDS)
def test_an_older_export_gives_way_and_another_file_does_not(
    kind: str, hostile: nx.MultiDiGraph, tmp_path: Path
) -> None:
    """A smaller graph takes the place of a larger one; what is not ours is never taken away."""
    place = tmp_path / "there"
    small = nx.MultiDiGraph(articles=[], passages=[], statements=[], generator=hostile.graph["generator"])
    export(hostile, kind, place)
    export(small, kind, place)
    export(small, kind, tmp_path / "fresh")
    assert list(content(place).values()) == list(content(tmp_path / "fresh").values())
    if place.is_dir():
        (place / "notes.txt").write_text("mine")
        with pytest.raises(OutputError, match=r"there: holds other files \(notes\.txt\)"):
            export(small, kind, place)
        assert (place / "notes.txt").read_text() == "mine"


@pytest.mark.parametrize("kind", KINDS)
def test_a_place_that_cannot_be_is_named(kind: str, hostile: nx.MultiDiGraph, tmp_path: Path) -> None:
    """One line says which and what to do, and nothing is half-written."""
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError, match=r"^[^\n]*name another place with -o$") as error:
        export(hostile, kind, tmp_path / "file" / "below")
    assert str(tmp_path / "file" / "below") in str(error.value)
    (tmp_path / "folder" / "full").mkdir(parents=True)
    place = tmp_path / ("file" if EXPORTERS[kind].example.endswith("/") else "folder")
    with pytest.raises(OutputError, match=r"with -o$"):
        export(hostile, kind, place)
    assert sorted(os.listdir(tmp_path)) == ["file", "folder", "graph.json"]


@pytest.mark.parametrize("kind", KINDS)
def test_halves_of_surrogate_pairs_spoil_no_format(kind: str, hostile: nx.MultiDiGraph, tmp_path: Path) -> None:
    """A graph made in Python may hold texts that no file can; they are written with U+FFFD."""
    first = sorted(hostile)[0]
    hostile.nodes[first].update(name="half \ud800", aliases=["\udfff"], attributes={"\ud83d": "\udd34"})
    for *_, edge in hostile.edges(data=True):
        edge |= {"role": "\ud800", "attributed_to": ["\udc00"]}
    export(hostile, kind, tmp_path / "there")
    assert content(tmp_path / "there")


def test_the_same_graph_gives_the_same_bytes(hostile: nx.MultiDiGraph, tmp_path: Path) -> None:
    """In other processes, with other hash seeds and in another time zone."""
    (tmp_path / "graph.json").write_text(graph_json(hostile), encoding="utf-8")
    script = (
        "import sys; from pathlib import Path; from graphbuild.graph import read_graph\n"
        "from graphbuild.export import EXPORTERS, export\n"
        "graph = read_graph(sys.argv[1])\n"
        "for kind in EXPORTERS: export(graph, kind, Path(sys.argv[2]) / kind)"
    )
    written = []
    for seed, zone in (("1", "UTC"), ("2", "Asia/Almaty")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone}
        out = tmp_path / seed
        subprocess.run(
            [sys.executable, "-c", script, tmp_path / "graph.json", out], check=True, env=environment, timeout=120
        )
        written.append({kind: content(out / kind) for kind in KINDS})
    for kind in KINDS:
        assert [*written[0][kind].values()] == [*written[1][kind].values()], kind


@pytest.mark.parametrize("kind", ["cypher", "neo4j-admin", "rdf"])
def test_a_type_that_the_ontology_lacks_is_an_error(kind: str, hostile: nx.MultiDiGraph, tmp_path: Path) -> None:
    """Formats that need the names of the ontology say which type has none."""
    hostile.add_edge(*sorted(hostile)[:2], "new", **{**next(iter(hostile.edges(data=True)))[2], "type": "x'`y"})
    with pytest.raises(GraphFileError, match=re.escape('"x\'`y"')):
        export(hostile, kind, tmp_path / "there")
    assert not (tmp_path / "there").exists()


@pytest.mark.parametrize("kind", ["csv", "ftm", "gexf", "graphml", "parquet", "xlsx"])
def test_other_formats_take_any_type(kind: str, hostile: nx.MultiDiGraph, tmp_path: Path) -> None:
    """A relation of another ontology is exported under its own name."""
    hostile.add_edge(*sorted(hostile)[:2], "new", **{**next(iter(hostile.edges(data=True)))[2], "type": "x'`y"})
    export(hostile, kind, tmp_path / "there")
    assert content(tmp_path / "there")
