"""What the measure of acts notes in the files of the relations."""

import shutil
from pathlib import Path

from benchmarks.acts import note
from graphbuild.ontology import load_ontology
from graphbuild.ontology.loader import FOLDER


def test_only_what_is_sure_is_noted(tmp_path: Path) -> None:
    """20 readings at least, and the lower bound of the precision 0.80; all else of the file stays."""
    shutil.copytree(FOLDER, tmp_path / "ontology")
    folder = tmp_path / "ontology"
    first, *others = load_ontology(folder).relation("ACCUSES").told_by
    note({("ACCUSES", first.act): [True] * 38 + [False] * 2, ("ACCUSES", others[0].act): [True] * 19}, folder)
    load_ontology.cache_clear()
    noted, *rest = load_ontology(folder).relation("ACCUSES").told_by
    assert (noted.act, noted.seen, noted.precision) == (first.act, 40, 0.95)
    assert all(told_by.precision is None for told_by in rest)
    note({}, folder)
    assert "seen" not in (folder / "relations" / "sues.yaml").read_text(encoding="utf-8").partition("told_by")[2]
