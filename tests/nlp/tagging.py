"""Documents as the network would have tagged them, from marked text: "[President Ann Lee|Person.name] left"."""

import re
from itertools import pairwise

import numpy as np

from graphbuild.model import Article, Mention, Span
from graphbuild.nlp import document_of, load_network
from graphbuild.nlp.mentions import find_mentions
from graphbuild.nlp.tagged import Tagged
from graphbuild.nlp.windows import cut_pieces

_MARK = re.compile(r"\[([^\[|\]]+)\|([\w.]+)\]")


def tagged(marked: str, ignored: tuple[Span, ...] = ()) -> Tagged:
    """The text with the tags of its marks; nothing is read in `ignored`."""
    text, marks, at = "", [], 0
    for m in _MARK.finditer(marked):
        text += marked[at : m.start()]
        marks.append((len(text), len(text) + len(m[1]), m[2]))
        text, at = text + m[1], m.end()
    network, document = load_network(), document_of(Article("a", text + marked[at:]))
    pieces = cut_pieces(document.article.text, document.sentences, network.tokenizer)
    tags = np.zeros(len(pieces.ids), dtype=np.int64)
    for start, end, tag in marks:
        inside = np.flatnonzero((pieces.starts >= start) & (pieces.starts < end))
        tags[inside] = network.labels.tags.index(f"I-{tag}")
        tags[inside[0]] = network.labels.tags.index(f"B-{tag}")
    return Tagged(document, pieces, tags, network.labels, ignored)


def mentions(marked: str, ignored: tuple[Span, ...] = ()) -> list[Mention]:
    """The mentions of the marked text, each of them cut out of it."""
    document = tagged(marked, ignored)
    found = find_mentions(document)
    assert all(document.document.article.text[m.start : m.end] == m.text for m in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    return list(found)


def read(marked: str) -> list[tuple[str, str, str]]:
    """Text, type and kind of the mentions of the marked text."""
    return [(m.text, m.type, m.kind) for m in mentions(marked)]
