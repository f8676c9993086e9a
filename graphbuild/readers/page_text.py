"""The text of the article in a page: trafilatura finds where it is, the blocks of the page are its paragraphs.

Paragraphs, headings, list items and table rows stand apart, separated by a blank line. Captions, bylines and credits
are taken out first, while their elements still say what they are.
"""

import re
from collections.abc import Iterator
from functools import cache
from html import unescape
from typing import Any

#: words of class and id names whose elements tell of the article, not what it tells
_ABOUT = re.compile(
    r"\b(?:bylines?|authors?|credits?|(?:fig)?captions?|photographer|copyright|shar(?:e|ing)|social|newsletter|subscribe)\b"
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
# fmt: off
_INLINE = frozenset((
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "hi", "i",
    "ins", "kbd", "mark", "q", "ref", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt",
    "u", "var", "wbr",
))
# fmt: on
SENTENCE = re.compile(r"\S+(?:\s+\S+){2,}?\s+\S*[.!?…][\"”’')\]»]*(?=\s|$)")
_SMALL_START = re.compile(r"[^\w\"“‘'(]*[a-z]")


def page_blocks(page: str) -> list[str]:
    """The blocks of the article in a page, in its order; none if no article is found."""
    from lxml import html
    from trafilatura import bare_extraction

    tree: Any = html.fromstring(page)
    _prune(tree)
    _mend(tree)
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

    So are comments, for what stands behind one in its paragraph would go with it.
    """
    from lxml import etree

    doomed = [*tree.iter(etree.Comment, etree.PI, "h1", "figcaption", "noscript", "template")]
    doomed += [f for f in tree.iter("figure") if f.xpath(f".//*[self::{_MEDIA.replace('|', ' or self::')}]")]
    elements = [e for e in tree.iter() if isinstance(e.tag, str)]
    doomed += [e for e in elements if _tells_about(e) or _is_hidden(e, tree) or _is_foreign(e, tree)]
    for element in doomed:
        if element.getparent() is not None:
            element.drop_tree()


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
    if language.startswith("en") or element.tag in {"html", "body", "main", "article"} or _is_inline(element):
        return False
    return len(element.text_content()) < _FOREIGN_SHARE * len(tree.text_content())


def _mend(tree: Any) -> None:
    """Makes paragraphs of what only looks like them: text in a `div`, pieces between two line breaks.

    Links inside of running text and list items lose their mark, so that a list of linked names is no menu.
    """
    for element in list(tree.iter("div", "section", "article", "main", "td", "li", "p")):
        breaks = [child for child in element if child.tag == "br"]
        if breaks and all(_is_inline(child) for child in element if child.tag != "br"):
            _split_at_breaks(element)
        elif element.tag == "div" and _is_row_of_spans(element):
            for child in element:
                child.tag = "p"
        elif element.tag == "div" and (element.text_content() or "").strip() and all(_is_inline(c) for c in element):
            element.tag = "p"
    for link in list(tree.iter("a")):
        parent = link.getparent()
        if parent is not None and _own_text(parent) and (parent.tag in {"p", "li", "dd", "td"} or _is_inline(parent)):
            link.drop_tag()


def _is_inline(element: Any) -> bool:
    return isinstance(element.tag, str) and element.tag in _INLINE and all(_is_inline(child) for child in element)


def _is_row_of_spans(element: Any) -> bool:
    """Whether a `div` holds nothing but spans of several words without a blank between them: lines by their style."""
    spans = list(element)
    return (
        len(spans) > 1
        and not "".join([element.text or "", *(s.tail or "" for s in spans)])
        and all(s.tag == "span" and len(s.text_content().split()) > 1 for s in spans)
        and all(s.text_content() == s.text_content().strip() for s in spans)
    )


def _own_text(element: Any) -> bool:
    """Whether the element holds words of its own beside its links."""
    return bool(re.search(r"\w", (element.text or "") + "".join(child.tail or "" for child in element)))


def _split_at_breaks(element: Any) -> None:
    """A block of text with line breaks becomes one paragraph for each piece between two or more of them."""
    from lxml import html

    pieces: list[list[Any]] = [[]]
    breaks = 0
    for part in _parts(element):
        if not isinstance(part, str) and part.tag == "br":
            breaks += 1
        elif not isinstance(part, str) or part.strip() or not breaks:
            if breaks > 1 or (breaks and not _goes_on(pieces[-1], part)):
                pieces.append([])
            pieces[-1] += [" ", part] if breaks else [part]
            breaks = 0
    for child in list(element):
        element.remove(child)
    element.text = None
    inner = [html.Element("p") for _ in pieces] if len(pieces) > 1 or element.tag != "p" else [element]
    for target, parts in zip(inner, pieces, strict=True):
        _fill(target, parts)
        if target is not element:
            element.append(target)
    if element.tag == "p" and len(pieces) > 1:
        element.tag = "div"


def _goes_on(before: list[Any], part: Any) -> bool:
    """Whether a line break stands inside of a sentence, so that the next line is no line of its own."""
    text = "".join(p if isinstance(p, str) else p.text_content() for p in before).rstrip()
    following = part if isinstance(part, str) else part.text_content()
    return text.endswith((",", ";", "-", "–", "—")) or bool(_SMALL_START.match(following))


def _parts(element: Any) -> Iterator[Any]:
    if element.text:
        yield element.text
    for child in list(element):
        tail, child.tail = child.tail, None
        yield child
        if tail:
            yield tail


def _fill(target: Any, parts: list[Any]) -> None:
    last = None
    for part in parts:
        if not isinstance(part, str):
            target.append(part)
            last = part
        elif last is None:
            target.text = (target.text or "") + part
        else:
            last.tail = (last.tail or "") + part


def _blocks(body: Any) -> Iterator[str]:
    """The text of each block; words of one block stay together, whatever is marked inside of it."""
    text = "".join(_pieces(body)).translate(_INVISIBLE)
    for block in _ESCAPED.sub(lambda m: unescape(m[0]), text).split("\0"):
        lines = [" ".join(line.split()) for line in block.split("\x01")]
        if text := "\n".join(line for line in lines if line):
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
    if element.tag in _INLINE:
        return "", ""
    if element.tag in {"cell", "td", "th"}:
        return " | " if element.getprevious() is not None else "", ""
    return ("\x01", "") if element.tag in {"lb", "br"} else ("\0", "\0")
