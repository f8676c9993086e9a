"""`export` to files."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from graphbuild.export import EXPORTERS

from .conftest import Run


@pytest.mark.parametrize("kind", EXPORTERS)
def test_it_writes_what_is_asked_for(run: Run, graph_file: Path, tmp_path: Path, kind: str) -> None:
    place = tmp_path / "deep" / EXPORTERS[kind].example
    result = run("export", graph_file, "--to", kind, "-o", place)
    assert (result.exit_code, result.stderr) == (0, "")
    assert place.exists()
    assert result.stdout == f"written to {place}\n"
    assert run("export", graph_file, "--to", kind, "-o", place, "--quiet").output == ""


def test_its_help_lists_every_kind_with_what_it_is_for(run: Run) -> None:
    text = run("export", "--help").output
    for kind, exporter in EXPORTERS.items():
        assert any(line.split(maxsplit=1) == [kind, exporter.what] for line in text.splitlines())


@pytest.mark.parametrize("kind", EXPORTERS)
def test_without_a_place_it_is_wrong_use(run: Run, graph_file: Path, kind: str) -> None:
    result = run("export", graph_file, "--to", kind)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "-o" in result.stderr


def test_a_kind_that_is_none_is_wrong_use(run: Run, graph_file: Path, tmp_path: Path) -> None:
    result = run("export", graph_file, "--to", "visio", "-o", tmp_path / "x")
    assert result.exit_code == 2
    assert "graphml" in result.stderr


def test_a_file_that_is_no_graph_is_an_error(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text("[]")
    for kind in EXPORTERS:
        result = run("export", tmp_path / "x.json", "--to", kind, "-o", tmp_path / "out")
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr.startswith(f"graphbuild: error: {tmp_path / 'x.json'}: ")
        assert result.stderr.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_a_place_that_cannot_be_written_to_is_an_error(run: Run, graph_file: Path) -> None:
    for kind in EXPORTERS:
        result = run("export", graph_file, "--to", kind, "-o", graph_file / "below")
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr.startswith(f"graphbuild: error: {graph_file / 'below'}: cannot be written")
        assert result.stderr.count("\n") == 1


@pytest.mark.parametrize("command", [["export", "--to", "graphml"], ["view"], ["sample"]])
def test_the_graph_that_is_read_is_never_written_over(run: Run, graph_file: Path, command: list[str]) -> None:
    """Whatever its path is called; the page, the sheet or the export would be all that is left."""
    before, link = graph_file.read_bytes(), graph_file.with_name("link.json")
    link.symlink_to(graph_file)
    for place in (graph_file, link):
        result = run(*command, graph_file, "-o", place)
        assert result.exit_code == 1
        assert result.stderr == (
            f"graphbuild: error: {place}: is the file that is read, and would be lost; name another place with -o\n"
        )
    assert graph_file.read_bytes() == before


@pytest.mark.parametrize("kind", ["graphml", "csv"])
def test_a_dash_is_no_place(
    run: Run, graph_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("export", graph_file, "--to", kind, "-o", "-")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "-: is no place to write to; name a file with -o, or /dev/stdout" in result.stderr
    assert not Path("-").exists()


def test_a_type_that_the_ontology_lacks_is_an_error_that_names_the_file(
    run: Run, graph_file: Path, tmp_path: Path
) -> None:
    data = json.loads(graph_file.read_text())
    data["edges"][0]["type"] = "KNOWS"
    graph_file.write_text(json.dumps(data))
    result = run("export", graph_file, "--to", "rdf", "-o", tmp_path / "g.ttl")
    assert result.exit_code == 1
    assert result.stderr.startswith(f"graphbuild: error: {graph_file}: ")
    assert "'KNOWS'" in result.stderr


@pytest.mark.parametrize("kind", EXPORTERS)
def test_a_disk_that_is_full_is_an_error_in_one_line(graph_file: Path, tmp_path: Path, kind: str) -> None:
    command = f"ulimit -f 0; exec {sys.executable} -m graphbuild export {graph_file} --to {kind} -o {tmp_path}/out"
    result = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False, timeout=60)
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.startswith(f"graphbuild: error: {tmp_path}/out: cannot be written: ")
    assert result.stderr.count("\n") == 1
    assert os.listdir(tmp_path) == ["graph.json"]
