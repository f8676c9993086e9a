"""Plain text: the whole source is one article. A page or JSON Lines under another name are read as what they are."""

import json
import re
from collections.abc import Iterator

from graphbuild.readers.decode import decoded, refuse_markup
from graphbuild.readers.found import Found, Report
from graphbuild.readers.html import read_page
from graphbuild.readers.json_lines import read_lines, refuse_other_json
from graphbuild.readers.markup import without_markup

_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)?<(?:!doctype html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_PIECE_OF_PAGE = re.compile(r"\s*<(?:article|section|div|p|h[1-6])\b[^<>]*>", re.IGNORECASE)
_JSON = re.compile(r"\s*(?:\[\s*)?\{\s*\"")


def read_text(data: bytes, name: str, stem: str, report: Report) -> Iterator[Found]:
    """The article of a text file; its line ends stay as they are."""
    text = decoded(data, name)
    refuse_markup(data, name)
    if _PAGE.match(text[:2000]):
        yield from read_page(data, name, stem, report)
    elif _JSON.match(text[:2000]) and _holds_records(text, name):
        yield from read_lines(data, name, stem, report)
    else:
        yield Found(origin=name, id=stem, text=without_markup(text) if _PIECE_OF_PAGE.match(text[:2000]) else text)


def _holds_records(text: str, name: str) -> bool:
    """Whether the first line is a record of JSON Lines; SourceError where all of it is JSON of another form."""
    if _is_json(text.strip().partition("\n")[0]):
        return True
    if _is_json(text):
        refuse_other_json(text.strip()[:1].encode(), name)
    return False


def _is_json(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict | list)
    except (ValueError, RecursionError):
        return False
