"""A project whose articles are marked by hand, so that no network need read them."""

from dataclasses import replace
from pathlib import Path

from graphbuild.extract.claims import identified
from graphbuild.jsonl import claim_lines, reading_lines
from graphbuild.model import Claim, Document, Reading
from graphbuild.project import extractor_version, finish, init, is_project, opened, take_in
from graphbuild.project.records import Records
from graphbuild.project.states import new_state
from graphbuild.project.store import transaction
from tests.marked import claim, document
from tests.project.reading import refuse


def story(id_: str, marked: str, *claims: tuple[str, str, str], **qualifiers: object) -> tuple[Document, list[Claim]]:
    """An article as if it had been read so; each paper prints one."""
    read = document(id_, marked, date="2020-05-01")
    read = replace(read, article=replace(read.article, source=f"Paper {id_}"))
    return read, [identified(replace(claim(read, *c, **qualifiers), id="")) for c in claims]


def put(folder: Path, *stories: tuple[Document, list[Claim]]) -> None:
    """Articles in the project of a folder, as one run of `add`; one that is there is read anew."""
    if not is_project(folder):
        init(folder)
    version = extractor_version()
    with opened(folder) as project:
        take_in(project, (d.article for d, _ in stories), version, refuse)
        with transaction(project) as database:
            state = new_state(database, "add")
        for read, claims in stories:
            (reading,) = reading_lines([Reading.of(read, claims)])
            records = Records(reading, tuple(claim_lines(claims)))
            finish(project, read.article, records, version=version, seconds=0.1, state=state)
