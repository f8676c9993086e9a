"""Documents for tests, from text in which the mentions are marked: "[Ann Lee|Person lee] met [her|Person eva]".

Mentions with one key are one chain; the type stands before the key.
"""

import re
from dataclasses import replace
from typing import cast

from graphbuild.model import Article, Chain, Claim, Claimant, Document, Evidence, Mention, NodeType, Span, Statement
from graphbuild.nlp.document import document_of, kind_of

_MARK = re.compile(r"\[([^\[|\]]+)\|(\w+) (\w+)\]")


def document(id_: str, marked: str, *, date: str | None = None, statements: tuple[Statement, ...] = ()) -> Document:
    """The article with the marked mentions and chains."""
    text, keys, found, at = "", {}, [], 0
    for m in _MARK.finditer(marked):
        text += marked[at : m.start()]
        found.append((len(text), m[1], cast(NodeType, m[2])))
        keys.setdefault(m[3], []).append(len(found) - 1)
        text, at = text + m[1], m.end()
    bare = document_of(Article(id_, text + marked[at:], title=f"Title of {id_}", date=date, source="The Daily Test"))
    starts = {s.start for s in bare.sentences}
    mentions = tuple(
        Mention(start, start + len(words), words, type_, kind_of(words, type_, starts_sentence=start in starts))
        for start, words, type_ in found
    )
    chains = tuple(Chain(tuple(own), mentions[own[0]].type, mentions[own[0]].text) for own in keys.values())
    return replace(bare, mentions=mentions, chains=chains, statements=statements)


def mention(document: Document, words: str) -> Mention:
    """The first mention with these words."""
    return next(m for m in document.mentions if m.text == words)


def claim(document: Document, source: str, type_: str, target: str, **qualifiers: object) -> Claim:
    """A claim between two mentions, with the sentence of the target as its evidence; `by` names the claimants."""
    ends = mention(document, source), mention(document, target)
    sentence = next(s for s in document.sentences if s.covers(ends[1].span))
    said_by = tuple(Claimant(m.start, m.end, m.text) for m in (mention(document, b) for b in qualifiers.pop("by", ())))
    text = document.article.text[sentence.start : sentence.end]
    trigger = qualifiers.pop("trigger", None)
    told = {"status": "current", "modality": "asserted", "confidence": 0.9, "extractor": "rules", **qualifiers}
    id_ = "-".join(map(str, (document.article.id, source, type_, target, *sorted(told.items()))))
    return Claim(
        id=id_,
        article=document.article.id,
        source=ends[0],
        target=ends[1],
        type=type_,
        attributed_to=said_by,
        evidence=Evidence(document.article.id, sentence.start, sentence.end, text, _words(document, trigger)),
        **told,
    )


def statement(document: Document, speaker: str | None, cue: str, *pieces: str) -> Statement:
    """What the speaker says, in pieces that stand in the text."""
    text = document.article.text
    spans = tuple(Span(text.index(p), text.index(p) + len(p)) for p in pieces)
    at = None if speaker is None else mention(document, speaker).span
    return Statement(document.article.id, at, speaker or "", cue, spans, " ".join(pieces))


def _words(document: Document, words: object) -> Span | None:
    if words is None:
        return None
    start = document.article.text.index(str(words))
    return Span(start, start + len(str(words)))
