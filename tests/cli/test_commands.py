"""What holds of every command: help, start-up, errors on one line, exit codes, no traceback."""

import json
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from graphbuild.cli import graphbuild
from graphbuild.cli.commands import Commands
from graphbuild.errors import GraphbuildError

from .conftest import Run

COMMANDS = sorted(graphbuild.commands)


def test_the_commands_are_these() -> None:
    lookers = [
        "ask",
        "conflicts",
        "diff",
        "evaluate",
        "judgements",
        "ontology",
        "review",
        "sample",
        "score-sample",
        "show",
        "status",
        "view",
        "why",
    ]
    writers = ["add", "build", "export", "extract", "graph", "import", "init", "withdraw"]
    writers += ["merge", "names", "split", "undo"]
    assert sorted(COMMANDS) == sorted([*writers, *lookers])


@pytest.mark.parametrize("command", COMMANDS)
def test_each_help_shows_an_example(run: Run, command: str) -> None:
    for flag in ("--help", "-h"):
        result = run(command, flag)
        assert result.exit_code == 0
        assert f"Example:\n    graphbuild {command}" in result.output or f"  graphbuild {command} " in result.output
        assert "--quiet" in result.output


def test_help_tells_of_completion_and_exit_codes(run: Run) -> None:
    text = run("--help").output
    assert "_GRAPHBUILD_COMPLETE=bash_source" in text
    assert "Exit codes" in text
    assert "..." not in text.partition("Commands:")[2]


def test_the_version_is_printed(run: Run) -> None:
    assert run("--version").output.startswith("graphbuild, version ")


def test_help_loads_none_of_the_heavy_libraries() -> None:
    code = (
        "import sys, json, graphbuild.cli\n"
        "heavy = ('networkx', 'numpy', 'onnxruntime', 'tokenizers', 'trafilatura', 'lxml', 'pyvis', 'rich', 'yaml',"
        " 'neo4j')\n"
        "print(json.dumps([name for name in heavy if name in sys.modules]))"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert json.loads(out) == []


@pytest.mark.parametrize(
    "args",
    [
        ["nonsense"],
        ["build"],
        ["build", "a.txt"],
        ["build", "-o", "out"],
        ["build", "a.txt", "-o", "out", "--date", "today"],
        ["build", "a.txt", "-o", "out", "--date", "2019-02-30"],
        ["show"],
        ["view", "graph.json"],
        ["ontology", "MARRIED_TO"],
        ["evaluate", "gold"],
        ["ask", "family"],
        ["sample", "graph.json"],
        ["export", "graph.json"],
        ["export", "graph.json", "--to", "nowhere"],
        ["export", "--to", "neo4j"],
        ["export", "graph.json", "--to", "neo4j", "-o", "out"],
        ["import", "--from", "neo4j"],
    ],
)
def test_a_wrong_command_ends_with_2(
    run: Run, args: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run(*args)
    assert result.exit_code == 2
    assert "Usage: graphbuild" in result.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "args",
    [
        ["build", "nope.txt", "-o", "out"],
        ["build", "*.nope", "-o", "out"],
        ["build", ".", "-o", "out"],
        ["extract", "nope.txt", "-o", "out"],
        ["show", "nope.json"],
        ["view", "nope.json", "-o", "page.html"],
        ["evaluate", "nope", "nope"],
        ["ask", "family", "person=x", "--graph", "nope.json"],
        ["sample", "nope.json", "-o", "sample.csv"],
        ["score-sample", "nope.csv"],
        ["export", "nope.json", "--to", "neo4j"],
    ],
)
def test_an_error_is_one_line_on_stderr_and_1(
    run: Run, args: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run(*args)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("graphbuild: error: ")
    assert result.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def ended(error: BaseException) -> tuple[int, str]:
    """Exit code and stderr of a command that ends with the error."""

    @click.group(cls=Commands)
    def group() -> None:
        pass

    @group.command()
    def failing() -> None:
        raise error

    result = CliRunner().invoke(group, ["failing"])
    return result.exit_code, result.stderr


@pytest.mark.parametrize(
    ("error", "code", "says"),
    [
        (GraphbuildError("x.txt: it is\x1b[31m\nempty"), 1, "graphbuild: error: x.txt: it is empty\n"),
        (KeyboardInterrupt(), 130, "graphbuild: stopped: what was finished is there, nothing is half-written\n"),
        (click.exceptions.Exit(3), 3, ""),
    ],
)
def test_how_errors_end_a_command(error: BaseException, code: int, says: str) -> None:
    assert ended(error) == (code, says)


def test_what_nobody_expected_is_one_line_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GRAPHBUILD_DEBUG", raising=False)
    code, says = ended(KeyError("near"))
    assert code == 1
    assert says.startswith("graphbuild: error: a fault of graphbuild itself, KeyError: 'near'; ")
    assert says.count("\n") == 1
