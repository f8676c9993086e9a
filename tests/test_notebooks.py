"""The notebooks run from top to bottom, and show what they say."""

from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from graphbuild.database import Server

FOLDER = Path(__file__).resolve().parents[1] / "notebooks"
NAMES = sorted(path.stem for path in FOLDER.glob("*.ipynb"))


def executed(name: str, home: Path, database: Server, monkeypatch: pytest.MonkeyPatch) -> nbformat.NotebookNode:
    """The notebook with its outputs, and a server to talk to; an error in a cell is an error here."""
    for variable, value in (("URI", database.uri), ("USERNAME", database.user), ("PASSWORD", database.password)):
        monkeypatch.setenv(f"NEO4J_{variable}", value)
    monkeypatch.setenv("PYTHONPATH", str(FOLDER.parent))
    monkeypatch.setenv("IPYTHONDIR", str(home))
    notebook = nbformat.read(FOLDER / f"{name}.ipynb", as_version=4)
    NotebookClient(notebook, timeout=120, resources={"metadata": {"path": str(FOLDER)}}).execute()
    return notebook


@pytest.mark.parametrize("name", NAMES)
def test_a_notebook_runs(name: str, tmp_path: Path, database: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each cell of code gives an output, pages are framed and have their table, figures are pictures."""
    cells = [cell for cell in executed(name, tmp_path, database, monkeypatch).cells if cell.cell_type == "code"]
    for cell in cells:
        kinds = {kind for output in cell.outputs for kind in output.get("data", {})}
        if "graphbuild.show(" in cell.source:
            (html,) = [output.data["text/html"] for output in cell.outputs if "text/html" in output.get("data", {})]
            assert 'sandbox="allow-scripts allow-downloads"' in html
            assert "<table>" in html
        if "graphbuild.plot(" in cell.source:
            assert "image/png" in kinds
        if not cell.source.splitlines()[-1].startswith(("import", "found", "claims =", "graph =", "ontology =")):
            assert cell.outputs, cell.source
        if " == " in (last := cell.source.splitlines()[-1]) and "[" not in last:
            assert cell.outputs[0].data["text/plain"].endswith(("True", "True)")), cell.source


def test_notebooks_are_kept_without_outputs() -> None:
    """A page is half a megabyte: outputs stay out of the repository."""
    for name in NAMES:
        cells = nbformat.read(FOLDER / f"{name}.ipynb", as_version=4).cells
        assert not any(cell.get("outputs") or cell.get("execution_count") for cell in cells), name
