"""The annotated corpora as documents with gold mentions, chains, claims and statements.

The format is described beside the corpora; `data/corpus/authored.jsonl` is the one that the project owns.
"""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graphbuild.model import Article, Chain, Document, Kind, Mention, Modality, Span, Statement, Status
from graphbuild.nlp.document import document_of, kind_of

VALIDATION_SHARE = 16  # one train article in so many is kept out, to choose thresholds on
_MARKUP = re.compile(r"\[([^\[\]|]+)\|([^\[\]|]+)\]")


@dataclass(frozen=True, slots=True)
class GoldEdge:
    """An annotated edge between two chains of a document; `triggers` are all places of its trigger words."""

    source: int
    type: str
    target: int
    role: str | None
    status: Status
    modality: Modality
    by: tuple[int, ...]
    topic: str | None
    date: str | None
    triggers: tuple[Span, ...]
    start: str | None = None
    end: str | None = None


@dataclass(frozen=True, slots=True)
class Annotated:
    """A document with its gold edges. `chains` and `statements` of the document are gold too."""

    document: Document
    edges: tuple[GoldEdge, ...]
    origin: str
    split: str


def read_corpus(path: Path) -> Iterator[Annotated]:
    """The articles of a corpus file, in its order."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield annotated(json.loads(line))


def training_articles(paths: Iterable[Path]) -> list[Annotated]:
    """The articles of the train split of all files."""
    return [a for path in paths for a in read_corpus(path) if a.split == "train"]


def is_validation(article_id: str) -> bool:
    """Whether an article of the train split is kept for choosing thresholds; stable for ever."""
    return int(hashlib.sha256(article_id.encode()).hexdigest(), 16) % VALIDATION_SHARE == 0


def annotated(record: dict[str, Any]) -> Annotated:
    """One line of a corpus file as records."""
    text, marks = plain_text(record["text"])
    article = Article(record["id"], text, record.get("title"), record.get("date"), record.get("source"))
    types = {key: value[0] for key, value in record["entities"].items()}
    names = {key: value[1] for key, value in record["entities"].items()}
    bare = document_of(article)
    mentions = [
        (Mention(s.start, s.end, text[s.start : s.end], types[key], kind(text, s, bare, types[key])), key)
        for s, key in marks
    ]
    order = {key: n for n, key in enumerate(dict.fromkeys(key for _, key in mentions))}
    chains = tuple(
        Chain(tuple(i for i, (_, k) in enumerate(mentions) if k == key), types[key], names[key]) for key in order
    )
    edges = tuple(_edge(e, order, text) for e in record["edges"] if e[0] in order and e[2] in order)
    statements = tuple(_statements(record.get("statements", []), mentions, text, article.id))
    document = Document(
        article, bare.sentences, bare.paragraphs, tuple(m for m, _ in mentions), chains, (), statements
    )
    return Annotated(document, edges, record.get("origin") or "authored", record.get("split") or "train")


def kind(text: str, span: Span, bare: Document, type_: str) -> Kind:
    """The kind of a marked mention, which the markup does not say."""
    starts = any(s.start == span.start for s in bare.sentences)
    return kind_of(text[span.start : span.end], type_, starts_sentence=starts)


def plain_text(marked: str) -> tuple[str, list[tuple[Span, str]]]:
    """The text without its markup, and where each marked mention stands in it."""
    text, position, marks = "", 0, []
    for m in _MARKUP.finditer(marked):
        text += marked[position : m.start()]
        marks.append((Span(len(text), len(text) + len(m[1])), m[2]))
        text += m[1]
        position = m.end()
    return text + marked[position:], marks


def _edge(edge: list[Any], order: dict[str, int], text: str) -> GoldEdge:
    source, relation, target, *rest = edge
    q = rest[0] if rest else {}
    return GoldEdge(
        order[source],
        relation,
        order[target],
        q.get("role"),
        q.get("status", "current"),
        q.get("modality", "asserted"),
        tuple(order[b] for b in q.get("by", []) if b in order),
        q.get("topic"),
        q.get("date"),
        tuple(places(q.get("trigger", ""), text)),
        q.get("start"),
        q.get("end"),
    )


def places(words: str, text: str) -> Iterator[Span]:
    """Every place where the words stand in the text, however their blanks are written."""
    pattern = r"\s+".join(map(re.escape, words.split()))
    if pattern:
        yield from (Span(m.start(), m.end()) for m in re.finditer(pattern, text))


def _statements(
    rows: Iterable[list[Any]], mentions: list[tuple[Mention, str]], text: str, article: str
) -> Iterator[Statement]:
    """Annotated statements; one whose words the text has several times stands at the first place."""
    for speaker, cue, content in rows:
        for span in list(places(content, text))[:1]:
            own = [m for m, key in mentions if key == speaker]
            near = min(own, key=lambda m: min(abs(m.start - span.end), abs(m.end - span.start)), default=None)
            yield Statement(article, near.span if near else None, near.text if near else "", cue, (span,), content)
