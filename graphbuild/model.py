"""The records that travel between the stages; all frozen, all plain data.

Offsets count characters of `Article.text`, which is the source as decoded: a byte order mark is
dropped, line ends stay as they are. For every record with an offset, `text == article.text[start:end]`.
"""

import hashlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, Self, TypeVar

from graphbuild.sketch import sketch

NodeType = Literal["Person", "Party", "Institution", "Organization", "Place", "Event", "Offence"]
#: groups of people that act as one
BODIES: frozenset[NodeType] = frozenset(["Party", "Institution", "Organization"])
Kind = Literal["name", "description", "pronoun", "demonym"]
Status = Literal["current", "former", "future"]
Modality = Literal["asserted", "alleged", "denied"]
Extractor = Literal["rules", "network", "both", "user"]
Verdict = Literal["same", "different", "unsure"]
Paragraph = TypeVar("Paragraph", "Span", "Passage")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters `start` (included) to `end` (excluded) of an article's text."""

    start: int
    end: int

    def covers(self, other: "Span") -> bool:
        """Whether the other span lies within this one."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Article:
    """One article as read. `title` is metadata: it is no part of `text` and yields no claims.

    `date` is an ISO date or a part of one ("2007-11-15", "2019-03"); None if unknown, never today.
    """

    id: str
    text: str
    title: str | None = None
    date: str | None = None
    source: str | None = None
    url: str | None = None

    @property
    def sha256(self) -> str:
        """The SHA-256 of the text in UTF-8."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """A place of the text that names, describes or points at one thing."""

    start: int
    end: int
    text: str
    type: NodeType
    kind: Kind

    @property
    def span(self) -> Span:
        """Where the mention stands."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Chain:
    """The mentions of one article that mean one thing: indices into `Document.mentions`, ascending."""

    members: tuple[int, ...]
    type: NodeType
    name: str


@dataclass(frozen=True, slots=True)
class PairScore:
    """What the network says of an ordered pair of mentions (indices into `Document.mentions`)."""

    source: int
    target: int
    relation: str
    score: float
    status: Status
    modality: Modality
    trigger: Span | None


@dataclass(frozen=True, slots=True)
class Statement:
    """Words or thoughts that the text attributes to someone.

    `speaker` is where the speaker is named, None if nobody is; `spans` are the pieces of what was
    said (a split quotation has two); `text` joins them with a blank.
    """

    article: str
    speaker: Span | None
    speaker_text: str
    cue: str
    spans: tuple[Span, ...]
    text: str


@dataclass(frozen=True)
class Document:
    """An article with what was read in it. Sentences and paragraphs stand in the order of the text.

    `linked` is how surely each mention means what its chain means, from 0 to 1; empty where nobody doubts it.
    """

    article: Article
    sentences: tuple[Span, ...]
    paragraphs: tuple[Span, ...]
    mentions: tuple[Mention, ...] = ()
    chains: tuple[Chain, ...] = ()
    pairs: tuple[PairScore, ...] = ()
    statements: tuple[Statement, ...] = ()
    linked: tuple[float, ...] = ()

    @cached_property
    def index_at(self) -> Mapping[int, int]:
        """The index of the mention that starts at an offset."""
        return {m.start: n for n, m in enumerate(self.mentions)}

    @cached_property
    def chain_of(self) -> Mapping[int, int]:
        """The chain that a mention belongs to, both by their index; not every mention belongs to one."""
        return {m: n for n, chain in enumerate(self.chains) for m in chain.members}

    @cached_property
    def thing_at(self) -> Mapping[int, int]:
        """The chain, by its index, of the mention that starts at an offset."""
        return {self.mentions[m].start: n for n, chain in enumerate(self.chains) for m in chain.members}

    def sentence_at(self, offset: int) -> Span:
        """The last sentence that starts at an offset or before it."""
        return self.sentences[bisect_right(self.sentences, offset, key=lambda s: s.start) - 1]


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


@dataclass(frozen=True, slots=True)
class Entity:
    """One thing, as the chains of one or more articles show it: (article id, chain index) pairs.

    `may_be` are the ids of others, two or more, each of which it may be: a "Lee" beside Ann Lee and Bo Lee.
    """

    id: str
    type: NodeType
    name: str
    aliases: tuple[str, ...]
    chains: tuple[tuple[str, int], ...]
    may_be: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reason:
    """One sentence that speaks for or against a judgement, the values that it rests on, and how much it counts."""

    says: str
    detail: str
    weight: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """Whether two chains, or the things that they stand for, are one: who says so, how surely and why.

    `by` is "rule" or the name of a user; a chain is an article id and an index.
    """

    left: tuple[str, int]
    right: tuple[str, int]
    verdict: Verdict
    score: float
    by: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class KnownThing:
    """A thing of a user's list, its names, and the types that it may be of; none if the list does not say."""

    id: str
    names: tuple[str, ...]
    wikidata: str | None = None
    types: tuple[NodeType, ...] = ()


@dataclass(frozen=True, slots=True)
class Citation:
    """All that tells which article it is, without its text; by its `sketch` copies of the text are known."""

    id: str
    title: str | None
    date: str | None
    source: str | None
    url: str | None
    sha256: str
    sketch: str


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """A paragraph of an article that holds evidence or a statement."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read in one article, and of its text no more than shows it: enough to build the graph from."""

    article: Citation
    mentions: tuple[Mention, ...]
    chains: tuple[Chain, ...]
    statements: tuple[Statement, ...]
    passages: tuple[Passage, ...]

    @classmethod
    def of(cls, document: Document, claims: Iterable[Claim]) -> Self:
        """The reading of a document; of the claims, those of other articles count for nothing."""
        a = document.article
        shown = [Span(c.evidence.start, c.evidence.end) for c in claims if c.article == a.id]
        shown += [span for statement in document.statements for span in statement.spans]
        citation = Citation(a.id, a.title, a.date, a.source, a.url, a.sha256, sketch(a.text))
        passages = tuple(Passage(p.start, p.end, a.text[p.start : p.end]) for p in touched(document.paragraphs, shown))
        return cls(citation, document.mentions, document.chains, document.statements, passages)


def touched(paragraphs: Sequence[Paragraph], spans: Iterable[Span]) -> list[Paragraph]:
    """The paragraphs, in order, that share a character with any of the spans."""
    starts, ends = [p.start for p in paragraphs], [p.end for p in paragraphs]
    found = {i for s in spans for i in range(bisect_right(ends, s.start), bisect_left(starts, s.end))}
    return [paragraphs[i] for i in sorted(found)]
