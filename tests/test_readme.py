"""The README says what is so."""

from pathlib import Path

from graphbuild.cli import graphbuild
from graphbuild.export import EXPORTERS

README = (Path(__file__).resolve().parents[1] / "README.md").read_text(encoding="utf-8")


def test_the_readme_lists_every_export() -> None:
    """The table of formats is that of EXPORTERS."""
    assert [kind for kind, e in EXPORTERS.items() if f"| `{kind}` | {e.what} |" not in README] == []


def test_the_readme_shows_every_command() -> None:
    """Each is there with the word that calls it."""
    assert [name for name in graphbuild.commands if f"graphbuild {name}" not in README] == []
