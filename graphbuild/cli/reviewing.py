"""What `review` does in a project."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from graphbuild.cli.asked import ANSWERS, answer, show
from graphbuild.cli.commands import is_quiet
from graphbuild.cli.projects import word, writing
from graphbuild.cli.terminal import plain

if TYPE_CHECKING:
    from graphbuild.project import Project
    from graphbuild.project.reviewing import Change, Desk

ACTIONS = ("list", "confirm", "reject", "correct", "add")
_CHANGES = ("type_", "status", "modality", "role", "source", "target", "said_by", "turned")


def act(folder: Path, action: str, claims: Sequence[str], told: Mapping[str, Any]) -> None:
    """Lists, judges, or asks of the claims of a project."""
    from graphbuild.project import opened

    _ensure_fitting(action, claims, told)
    with opened(folder) as project:
        if action == "list":
            _list(project, claims)
        elif action == "ask":
            _ask(project, told)
        else:
            with writing(project):
                _judge(project, action, claims, told)


def _ensure_fitting(action: str, claims: Sequence[str], told: Mapping[str, Any]) -> None:
    """What is given and not heeded would mislead."""
    given = [name for name in _CHANGES if told[name]]
    if given and action not in ("correct", "add"):
        raise click.UsageError(f"--{given[0].rstrip('_').replace('_', '-')} is for correct and add.")
    if action != "add" and (told["article"] or told["sentence"]):
        raise click.UsageError("--article and --sentence are for add.")
    if action == "add" and (claims or not told["article"] or not told["sentence"]):
        raise click.UsageError("add takes no CLAIM, but --article and --sentence, --source, --type and --target.")
    if action in ("confirm", "reject", "correct") and not claims:
        raise click.UsageError(f"Missing argument 'CLAIM': {action} what? `review DIR list` has the keys.")
    if action == "correct" and len(claims) > 1:
        raise click.UsageError("correct takes one CLAIM at a time.")
    if action == "list" and len(claims) > 1:
        raise click.UsageError("list takes one NAME at a time.")


def _judge(project: "Project", action: str, claims: Sequence[str], told: Mapping[str, Any]) -> None:
    from graphbuild.ontology import load_ontology
    from graphbuild.project import reviewing

    desk = reviewing.desk_of(project, load_ontology())
    word_ = word(told["who"], told["why"])
    lines = [reviewing.line_of(desk, key) for key in claims]
    acts: dict[str, Callable[[], int]] = {
        "confirm": lambda: reviewing.confirm(desk, claims, word_),
        "reject": lambda: reviewing.reject(desk, claims, word_),
        "correct": lambda: reviewing.correct(desk, claims[0], _change(told), word_),
        "add": lambda: reviewing.add(desk, told["article"], told["sentence"], _change(told), word_),
    }
    number = acts[action]()
    if not is_quiet():
        for line in lines or [f"{told['source']} {told['type_']} {told['target']}"]:
            click.echo(f"judgement {number}: {action} {plain(line)}")
        click.echo(plain(f"to take it back: graphbuild undo {project.folder} {number}"))


def _change(told: Mapping[str, Any]) -> "Change":
    from graphbuild.project.reviewing import Change

    return Change(**{name.rstrip("_"): told[name] for name in _CHANGES})


def _list(project: "Project", names: Sequence[str]) -> None:
    """All claims with their keys, or those at one name; then what was rejected."""
    from graphbuild.graph import bare_name, edge_line, edges_of, nodes_called
    from graphbuild.ontology import load_ontology
    from graphbuild.project import snapshot
    from graphbuild.project.reviewing import desk_of

    with snapshot(project):
        desk = desk_of(project, load_ontology())
    asked = {node for name in names for node in nodes_called(desk.graph, name)}
    for source, target, key, edge in edges_of(desk.graph):
        if not names or asked & {source, target}:
            click.echo(f"{key}  {plain(edge_line(desk.graph, source, target, edge))}{_standing(desk, edge['claims'])}")
    wanted = [bare_name(name) for name in names]
    for claim, ruling in desk.found.rejected:
        if wanted and not any(w in bare_name(end.text) for w in wanted for end in (claim.source, claim.target)):
            continue
        told = f"{claim.source.text} {claim.type} {claim.target.text}: {claim.evidence.text} ({claim.article})"
        because = f": {ruling.why}" if ruling.why else ""
        click.echo(plain(f"rejected by {ruling.who} on {ruling.at[:10]} ({ruling.number}){because}  {told}"))


def _standing(desk: "Desk", claims: Sequence[str]) -> str:
    """Which judgement a claim rests on."""
    ruling = next((desk.found.judged[c] for c in claims if c in desk.found.judged), None)
    if ruling is None:
        return ""
    words = {"confirm": "confirmed", "correct": "corrected", "add": "added"}[ruling.act]
    return f"  ({words} by {plain(ruling.who)} on {ruling.at[:10]}, judgement {ruling.number})"


def _ask(project: "Project", told: Mapping[str, Any]) -> None:
    """Each claim that waits for a person; the lock is held for the moment of writing alone."""
    from graphbuild.ontology import load_ontology
    from graphbuild.project.reviewing import confirm, desk_of, reject
    from graphbuild.publish import doubtful

    desk = desk_of(project, load_ontology())
    open_ = [row for row in doubtful(desk.graph, desk.ontology) if "confirmed" not in row[3]]
    judges = {"confirmed": confirm, "rejected": reject}
    answered = 0
    for number, (source, target, key, edge, why) in enumerate(open_, 1):
        show(desk.graph, (source, target), edge, f"{number} of {len(open_)}", why)
        said, because = answer(project.folder)
        if said == "q":
            break
        if said in ANSWERS:
            with writing(project):
                judges[ANSWERS[said]](desk, [key], word(told["who"], because))
            answered += 1
    if not is_quiet():
        click.echo(f"{answered} answered, {len(open_) - answered} left; kept in {plain(str(project.folder))}")
