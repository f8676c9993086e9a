"""What an article as a whole tells that its results rest on: its elections, its constituencies, its office."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from graphbuild.extract.clauses import any_of
from graphbuild.extract.results.contest import Contests, elections
from graphbuild.extract.results.outline import Outline, outline
from graphbuild.extract.results.seats import Seats, seats_of
from graphbuild.model import Document
from graphbuild.ontology import load_cues

_ONE = re.compile(r"\b(?:mayors?|mayoral|governors?|gubernatorial|presidential)\b", re.IGNORECASE)
_TO_COME = re.compile(
    r"\b(?:will|to|due to|expected to|must)\s+(?:be\s+)?"
    r"(?:sworn in|take (?:the|their|his|her|its) (?:oaths?|seats?|office)|take up|take office)\b"
    r"|\bnew (?:members|council|parliament|assembly|house|mayors)\b[^.]{0,40}\b(?:will|meets?|takes?)\b"
    r"|\b(?:council|parliament|assembly|house|legislature) (?:meets|will meet|convenes|will convene)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Setting:
    """What the results of an article rest on, its elections and constituencies among it.

    `one_office`: mayors or presidents are elected, who represent none; `to_come`: the elected do not yet sit.
    """

    document: Document
    elections: Contests
    seats: Seats
    one_office: bool
    speaks_of_seats: bool
    to_come: bool

    def sentences(self) -> Iterator[Outline]:
        """The outlines of the sentences; of a long text all of them at once would need more room than it does."""
        return (outline(self.document, s, self.elections.chains) for s in self.document.sentences)


def setting(document: Document) -> Setting | None:
    """The setting of an article; None of one that names neither an election nor a constituency."""
    known, seats = elections(document), seats_of(document)
    if not known.chains and not seats.chains:
        return None
    text = document.article.text
    own = len(re.findall(any_of(load_cues().elections.seats).pattern, text, re.IGNORECASE))
    return Setting(
        document,
        known,
        seats,
        len(_ONE.findall(text)) > own,
        own > 1,
        _TO_COME.search(text) is not None,
    )
