"""An article and what was read in it."""

import hashlib
from bisect import bisect_left, bisect_right
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from functools import cached_property

from graphbuild.model.kinds import Kind, Modality, NodeType, Status


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
    """An article with what was read in it. Sentences, paragraphs and mentions stand in the order of the text.

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

    @cached_property
    def ending_at(self) -> Mapping[int, Mention]:
        """The first mention that ends at an offset."""
        return {m.end: m for m in reversed(self.mentions)}

    @cached_property
    def found(self) -> dict[Hashable, object]:
        """What was found out about the document as a whole, by whatever asked for it."""
        return {}

    def sentence_at(self, offset: int) -> Span:
        """The last sentence that starts at an offset or before it."""
        return self.sentences[bisect_right(self.sentences, offset, key=lambda s: s.start) - 1]

    def mention_over(self, offset: int) -> Mention | None:
        """The mention that an offset lies in."""
        n = bisect_right(self.mentions, offset, key=lambda m: m.start) - 1
        return self.mentions[n] if n >= 0 and offset < self.mentions[n].end else None

    def places_between(self, start: int, end: int) -> range:
        """The indices of the mentions that start at an offset or after it, and before another."""
        first = bisect_left(self.mentions, start, key=lambda m: m.start)
        return range(first, bisect_left(self.mentions, end, lo=first, key=lambda m: m.start))

    def between(self, start: int, end: int) -> tuple[Mention, ...]:
        """The mentions that start at an offset or after it, and before another."""
        own = self.places_between(start, end)
        return self.mentions[own.start : own.stop]
