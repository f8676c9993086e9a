"""onnxruntime reports nothing to anybody."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_reading_leaves_nothing_in_the_users_folders(tmp_path: Path) -> None:
    """With telemetry it would write an identifier and a queue of reports there, in a process outside of a CI."""
    home = tmp_path / "home"
    home.mkdir()
    inherited = {k: v for k, v in os.environ.items() if k not in ("CI", "XDG_CACHE_HOME") and not k.startswith("ORT_")}
    read = "import graphbuild; print(len(graphbuild.build_graph('article.txt')))"
    (tmp_path / "article.txt").write_text(
        "PORTO, May 1 -- Ann Lee, the mayor of Porto, met Tom Day.", encoding="utf-8"
    )
    found = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", read],
        env={**inherited, "HOME": str(home), "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert int(found.stdout) > 0
    assert list(home.rglob("*")) == []


def test_nothing_loads_it_in_another_way() -> None:
    """What is set only counts if it is set before the first import."""
    importing = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "graphbuild").rglob("*.py")
        if any(
            line.strip().startswith(("import onnxruntime", "from onnxruntime"))
            for line in path.read_text(encoding="utf-8").splitlines()
        )
    ]
    assert importing == ["graphbuild/nlp/silent_onnxruntime.py"]
