"""Articles read for `build` and `extract`: one after the other by this process, or by several at once."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

import click

from graphbuild.cli.commands import is_quiet
from graphbuild.cli.terminal import progress
from graphbuild.errors import WorkerError

if TYPE_CHECKING:
    from graphbuild.model import Article, Claim, Extractor, Reading
    from graphbuild.ontology import Ontology
    from graphbuild.pipeline import Extracted

Given = TypeVar("Given")


@dataclass(frozen=True, slots=True)
class How:
    """With what articles are read, and what stays in their graphs."""

    ontology: "Ontology"
    extractor: "Extractor"
    min_confidence: float = 0.0


#: characters that are read in about the time in which one more process has loaded the network
_WORTH_A_PROCESS = 30_000

#: of the time of an article the network's; claims take the rest, of a long text minutes
_NETWORKS = 0.75

workers_option = click.option(
    "--workers", type=click.IntRange(min=1), metavar="N", help="Processes that read at once [default: one a core]."
)


def processes_for(articles: Sequence["Article"], wanted: int | None) -> int:
    """How many processes shall read: as many as are wanted, else one a core, never more than there is work for."""
    from graphbuild.workers import usable_cores

    worth = max(1, _characters(articles) // _WORTH_A_PROCESS)
    return min(len(articles), wanted or min(usable_cores(), worth))


def readings(articles: Sequence["Article"], how: How, workers: int) -> Iterator["Extracted"]:
    """What each article gave, in whatever order; one worker is this process itself."""
    from graphbuild.pipeline import Extracted, extracted

    if workers > 1:
        for article, (reading, claims) in by_several(articles, partial(_reading, how.extractor), workers):
            yield Extracted(article, reading, claims)
        return
    with progress("Reading", _characters(articles), quiet=is_quiet()) as done:
        read = extracted(articles, how.ontology, how.extractor, lambda article, n: done(n * _NETWORKS, article.id))
        for one in read:
            done(len(one.article.text) * (1 - _NETWORKS), one.article.id)
            yield one


def graphs(articles: Sequence["Article"], how: How, workers: int) -> Iterator[tuple["Article", str]]:
    """Each article with its own graph.json, in whatever order; one worker is this process itself."""
    if workers > 1:
        yield from by_several(articles, partial(_graph, how.extractor, how.min_confidence), workers)
        return
    for one in readings(articles, how, 1):
        yield one.article, _graph_of(one, how)


def by_several(
    articles: Sequence["Article"], work: Callable[["Article"], Given], workers: int
) -> Iterator[tuple["Article", Given]]:
    """What each article gave to other processes. The first that fails ends it all, as it does within one process."""
    from graphbuild.project.records import load_reader
    from graphbuild.workers import Task, worked

    started = monotonic()
    with progress("Reading", _characters(articles), quiet=is_quiet()) as done:
        outcomes = worked(articles, Task(work, load_reader), workers=workers, time_limit=inf)
        for read, outcome in enumerate(outcomes, 1):
            if outcome.given is None:
                raise WorkerError(f"{outcome.article.id}: {outcome.error}; leave it out, or try it with --workers 1")
            rate = read / (monotonic() - started)
            done(len(outcome.article.text), f"{read} of {len(articles)}, {rate:.1f}/s, {outcome.article.id}")
            yield outcome.article, outcome.given


def _reading(extractor: "Extractor", article: "Article") -> tuple["Reading", tuple["Claim", ...]]:
    from graphbuild.ontology import load_ontology
    from graphbuild.pipeline import extracted

    (found,) = extracted([article], load_ontology(), extractor)
    return found.reading, found.claims


def _graph(extractor: "Extractor", min_confidence: float, article: "Article") -> str:
    from graphbuild.ontology import load_ontology
    from graphbuild.pipeline import extracted

    how = How(load_ontology(), extractor, min_confidence)
    (found,) = extracted([article], how.ontology, extractor)
    return _graph_of(found, how)


def _graph_of(one: "Extracted", how: How) -> str:
    from graphbuild.graph import graph_json
    from graphbuild.pipeline import joined

    return graph_json(joined([one], how.ontology, min_confidence=how.min_confidence))


def _characters(articles: Sequence["Article"]) -> int:
    return sum(len(a.text) for a in articles)
