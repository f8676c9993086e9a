"""Makes the elements of a page what they look like, before its text is taken."""

import re
from collections.abc import Iterator
from typing import Any

# fmt: off
#: elements that stand inside of running text
INLINE = frozenset((
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "hi", "i",
    "ins", "kbd", "mark", "q", "ref", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt",
    "u", "var", "wbr",
))
# fmt: on
#: where a line of a cell ends: a sign for private use, for a cell that holds elements loses what is in them
LINE_END = "\ue000"
_CELL_LENGTH = 400
#: "Read more about it:" announces no list of the article
_ANNOUNCING = 5
_SMALL_START = re.compile(r"[^\w\"“‘'(]*[a-z]")


def mend(tree: Any) -> None:
    """Makes paragraphs of what only looks like them: text in a `div`, pieces between two line breaks.

    Links inside of running text and list items lose their mark, so that a list of linked names is no menu.
    """
    for element in list(tree.iter()):
        _mend_name(element)
    for parent in list(tree.iter("body", "div", "section", "article", "main")):
        _join_bodies(parent)
    for row in list(tree.iter("tr")):
        _mend_cells(row)
    for element in list(tree.iter("body", "div", "section", "article", "main", "td", "li", "p")):
        breaks = [child for child in element if child.tag == "br"]
        if breaks and all(is_inline(child) for child in element if child.tag != "br"):
            _split_at_breaks(element)
        elif element.tag == "div" and _is_row_of_spans(element):
            for child in element:
                child.tag = "p"
        elif element.tag == "div" and (element.text_content() or "").strip() and all(is_inline(c) for c in element):
            element.tag = "p"
    for link in list(tree.iter("a")):
        parent = link.getparent()
        if parent is None:
            continue
        if _is_in_text(parent) or (parent.tag == "li" and _is_announced(parent.getparent())):
            link.drop_tag()


def _mend_name(element: Any) -> None:
    """Elements of word processors are what is in them, `q` is its marks, `center` and old `font` are blocks."""
    if not isinstance(element.tag, str) or element.getparent() is None:
        return
    if ":" in element.tag:
        element.drop_tag()
    elif element.tag == "q":
        element.text = "“" + (element.text or "")
        if len(element):
            element[-1].tail = (element[-1].tail or "") + "”"
        else:
            element.text += "”"
        element.drop_tag()
    elif element.tag == "center" or (element.tag == "font" and not is_inline(element)):
        element.tag = "div"


def _join_bodies(parent: Any) -> None:
    """A text that something else stands in the midst of, in several elements of one class, is one: the first of them.

    Only one of them would be taken for the article.
    """
    bodies: dict[tuple[str, str], list[Any]] = {}
    for child in parent.iterchildren("div", "section"):
        if child.get("class"):
            bodies.setdefault((child.tag, child.get("class")), []).append(child)
    for first, *others in bodies.values():
        if others and all(body.find("p") is not None for body in (first, *others)):
            for other in others:
                first.extend(list(other))
                other.drop_tree()


def _mend_cells(row: Any) -> None:
    """A cell of a table holds lines, whatever they are made of; one with a table or a long text in it is a layout."""
    cells = [cell for cell in row if cell.tag in {"td", "th"}]
    if len(cells) < 2 or any(c.xpath(".//table") or len(c.text_content()) > _CELL_LENGTH for c in cells):
        return
    for cell in cells:
        lines = [" ".join(line.split()) for line in "".join(_lines(cell)).split(LINE_END)]
        for child in list(cell):
            cell.remove(child)
        cell.text = LINE_END.join(line for line in lines if line)


def _lines(element: Any) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        end = "" if child.tag in INLINE else LINE_END
        if isinstance(child.tag, str):
            yield end
            yield from _lines(child)
        yield end + (child.tail or "")


def _is_in_text(parent: Any) -> bool:
    return bool(_own_text(parent) and (parent.tag in {"p", "li", "dd", "td"} or is_inline(parent)))


def _is_announced(items: Any) -> bool:
    """Whether the words before a list announce it: "The candidates of the Coast Party are:"."""
    before = items.getprevious() if items is not None else None
    words = before.text_content().split() if before is not None and before.tag == "p" else []
    return len(words) >= _ANNOUNCING and words[-1].endswith(":")


def is_inline(element: Any) -> bool:
    return isinstance(element.tag, str) and element.tag in INLINE and all(is_inline(child) for child in element)


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
