"""The text of the article in a page: trafilatura finds where it is, the blocks of the page are its paragraphs.

Paragraphs, headings, list items and table rows stand apart, separated by a blank line. Captions, bylines and credits
are taken out first, while their elements still say what they are.
"""

import re
from collections.abc import Iterator
from functools import cache
from html import unescape
from typing import Any

from graphbuild.readers.page_mending import INLINE, LINE_END, is_inline, mend

#: words of class and id names whose elements tell of the article, not what it tells
_ABOUT = re.compile(
    r"\b(?:bylines?|authors?|bio|credits?|(?:fig)?captions?|photographer|copyright|shar(?:e|ing)|social|newsletter"
    r"|subscribe|sr only|screen reader|visually ?hidden)\b"
)
_ABOUT_LENGTH = 400
_UNSEEN = re.compile(r"\b(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", re.IGNORECASE)
_HIDDEN_SHARE = 0.3
_FOREIGN_SHARE = 0.5
#: what a page shows nothing of: soft hyphens, blanks without width, a stray byte order mark
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
#: what is left of a sign that was escaped twice: "&amp;nbsp;"
_ESCAPED = re.compile(r"&(?:#\d{2,5}|#x[0-9a-f]{2,5}|[a-z]{2,8});", re.IGNORECASE)
_MEDIA = "img|picture|video|audio|iframe|object|svg|amp-img"
_CAPTION = frozenset(("em", "i", "small", "span", "cite", "font"))
#: the mark of a note: "Ann Lee1", "[2]"; and the end of a word that it may follow, so that "km2" stays
_NOTE = re.compile(r"\[?[\d*†‡§,\s]{1,9}\]?")
_NOTED = re.compile(r"(?:[^\W\d]{3}|[^\w\s])$")
SENTENCE = re.compile(r"\S+(?:\s+\S+){2,}?\s+\S*[.!?…][\"”’')\]»]*(?=\s|$)")


def page_blocks(page: str) -> list[str]:
    """The blocks of the article in a page, in its order; none if no article is found."""
    from lxml import html
    from trafilatura import bare_extraction

    # without `huge_tree` a page ends in silence at a text of ten million signs, or 256 elements deep
    tree: Any = html.fromstring(page, parser=html.HTMLParser(huge_tree=True))
    _prune(tree)
    mend(tree)
    found: Any = bare_extraction(
        tree, include_comments=False, include_tables=True, with_metadata=False, config=_settings(), fast=False
    )
    return list(_blocks(found.body)) if found is not None else []


@cache
def _settings() -> Any:
    """Short articles count: below its own size trafilatura would take the page's whole text, run together."""
    from trafilatura.settings import use_config

    config = use_config()
    config.set("DEFAULT", "MIN_EXTRACTED_SIZE", "25")
    return config


def _prune(tree: Any) -> None:
    """Takes out the title, captions, pictures with what stands beside them, bylines, credits, what is not in English.

    So are comments, for what stands behind one in its paragraph would go with it, marks of notes, and what was struck
    out: the paper says it no more.
    """
    from lxml import etree

    doomed = [*tree.iter(etree.Comment, etree.PI, "h1", "figcaption", "noscript", "template", "del", "s", "strike")]
    doomed += [f for f in tree.iter("figure") if _pictures(f)]
    doomed += [e for e in tree.iter("p", "div") if _is_caption(e)]
    doomed += [e for e in tree.iter("sup") if _is_note(e)]
    elements = [e for e in tree.iter() if isinstance(e.tag, str)]
    doomed += [e for e in elements if _tells_about(e) or _is_hidden(e, tree) or _is_foreign(e, tree)]
    for element in doomed:
        if element.getparent() is not None:
            element.drop_tree()


def _pictures(element: Any) -> list[Any]:
    return list(element.xpath(f".//*[self::{_MEDIA.replace('|', ' or self::')}]"))


def _is_caption(element: Any) -> bool:
    """Whether it holds a picture, and beside it nothing but one short line in other type."""
    if not (pictures := _pictures(element)):
        return False
    rest = [child for child in element if child.tag != "br" and child not in pictures and not _pictures(child)]
    bare = "".join([element.text or "", *(child.tail or "" for child in element)]).strip()
    return not bare and len(rest) == 1 and rest[0].tag in _CAPTION and len(rest[0].text_content()) <= _ABOUT_LENGTH


def _is_note(element: Any) -> bool:
    text = element.text_content().strip()
    if not _NOTE.fullmatch(text):
        return False
    before = element.getprevious()
    words = element.getparent().text if before is None else before.tail or before.text_content()
    return "[" in text or bool(element.xpath(".//a")) or bool(_NOTED.search((words or "").rstrip()))


def _tells_about(element: Any) -> bool:
    if element.tag in {"html", "body", "main", "article"}:
        return False
    names = " ".join(element.get(key) or "" for key in ("class", "id", "itemprop", "rel", "data-testid"))
    if not _ABOUT.search(re.sub(r"[^a-z]+", " ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", names).lower())):
        return False
    return len(" ".join(element.text_content().split())) <= _ABOUT_LENGTH


def _is_hidden(element: Any, tree: Any) -> bool:
    """Whether a reader of the page does not see it; what holds most of the page only waits for a script to show it."""
    if element.tag in {"html", "body", "main", "article"}:
        return False
    if element.get("hidden") is None and not _UNSEEN.search(element.get("style") or ""):
        return False
    return len(element.text_content()) < _HIDDEN_SHARE * len(tree.text_content())


def _is_foreign(element: Any, tree: Any) -> bool:
    """Whether it is a block of another language, by its own mark; the mark of most of the page is often wrong."""
    language = (element.get("lang") or "en").lower()
    if language.startswith("en") or element.tag in {"html", "body", "main", "article"} or is_inline(element):
        return False
    return len(element.text_content()) < _FOREIGN_SHARE * len(tree.text_content())


def _blocks(body: Any) -> Iterator[str]:
    """The text of each block; words of one block stay together, whatever is marked inside of it."""
    text = "".join(_pieces(body)).translate(_INVISIBLE)
    for block in _ESCAPED.sub(lambda m: unescape(m[0]), text).split("\0"):
        lines = [" ".join(line.split()).removesuffix(" |") for line in block.replace(LINE_END, "\x01").split("\x01")]
        if text := "\n".join(line for line in lines if line.strip("| ")):
            yield text


def _pieces(element: Any) -> Iterator[str]:
    """The text with a NUL at each end of a block and \\x01 at each line break."""
    if not isinstance(element.tag, str):
        yield element.tail or ""
        return
    before, after = _edges(element)
    yield before + (element.text or "")
    for child in element:
        yield from _pieces(child)
    yield after + (element.tail or "")


def _edges(element: Any) -> tuple[str, str]:
    if element.tag in INLINE:
        return "", ""
    if element.tag in {"cell", "td", "th"}:
        return " | " if element.getprevious() is not None else "", ""
    return ("\x01", "") if element.tag in {"lb", "br"} else ("\0", "\0")
