"""A project whose articles are marked by hand, so that no network need read them."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from graphbuild.jsonl import claim_lines, reading_lines
from graphbuild.model import Claim, Document, Reading
from graphbuild.project import finish, init, is_project, opened, take_in
from graphbuild.project.records import Records
from graphbuild.project.states import new_state
from graphbuild.project.store import transaction
from tests.project.reading import refuse


def put(folder: Path, documents: Mapping[str, tuple[Document, Sequence[Claim]]]) -> None:
    """The articles in the project of a folder, in this order, each as if it had been read so."""
    if not is_project(folder):
        init(folder)
    with opened(folder) as project:
        take_in(project, (d.article for d, _ in documents.values()), "marked", refuse)
        with transaction(project) as database:
            state = new_state(database, "add")
        for read, claims in documents.values():
            (reading,) = reading_lines([Reading.of(read, claims)])
            records = Records(reading, tuple(claim_lines(claims)))
            finish(project, read.article, records, version="marked", seconds=0.1, state=state)
