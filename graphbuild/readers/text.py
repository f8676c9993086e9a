"""Plain text: the whole source is one article. A page of HTML under another name is read as what it is."""

import re
from collections.abc import Iterator

from graphbuild.readers.decode import decoded
from graphbuild.readers.found import Found, Report
from graphbuild.readers.html import read_page

_PAGE = re.compile(r"\s*(?:<!--.*?-->\s*)?<(?:!doctype html|html)\b", re.IGNORECASE | re.DOTALL)


def read_text(data: bytes, name: str, stem: str, report: Report) -> Iterator[Found]:
    """The article of a text file; its line ends stay as they are."""
    text = decoded(data, name)
    if _PAGE.match(text[:2000]):
        yield from read_page(data, name, stem, report)
    else:
        yield Found(origin=name, id=stem, text=text)
