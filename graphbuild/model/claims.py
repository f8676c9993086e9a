"""What an article claims, with its evidence."""

from dataclasses import dataclass

from graphbuild.model.kinds import Extractor, Modality, Status
from graphbuild.model.text import Mention, Span


@dataclass(frozen=True, slots=True)
class Evidence:
    """One whole sentence that states a claim, and the words in it that do."""

    article: str
    start: int
    end: int
    text: str
    trigger: Span | None


@dataclass(frozen=True, slots=True)
class Claimant:
    """Who says so, as the text has it."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One relation as one sentence states it, before things are joined. `id` hashes all the rest."""

    id: str
    article: str
    source: Mention
    target: Mention
    type: str
    role: str | None = None
    status: Status
    modality: Modality
    attributed_to: tuple[Claimant, ...] = ()
    topic: str | None = None
    date: str | None = None
    start: str | None = None
    end: str | None = None
    confidence: float
    extractor: Extractor
    evidence: Evidence
