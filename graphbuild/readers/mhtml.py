"""A page that a browser saved as one file (MHTML, "Webpage, Single File"): the page among the parts of a mail."""

import codecs
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from email.message import Message
from urllib.parse import urlsplit

from graphbuild.errors import SourceError
from graphbuild.readers.found import Found, Report
from graphbuild.readers.html import read_page


def read_mhtml(data: bytes, name: str, stem: str, report: Report) -> Iterator[Found]:
    """The article of the page; its address is the one that it was saved from, where it names none itself."""
    mail = message_from_bytes(data)
    page = next((part for part in mail.walk() if part.get_content_type() == "text/html"), None)
    if page is None:
        raise SourceError(f"{name}: there is no page in it; save the page again, as .html")
    address = str(mail["Snapshot-Content-Location"] or page["Content-Location"] or "")
    saved_from = address if address.startswith(("http://", "https://")) else None
    for found in read_page(_bytes(page), name, stem, report):
        url = found.url or saved_from
        yield replace(found, url=url, source=found.source or (urlsplit(url).hostname if url else None))


def _bytes(page: Message) -> bytes:
    """The page, in UTF-8 with its mark where the mail tells the encoding."""
    data = page.get_payload(decode=True)
    encoding = page.get_content_charset()
    if not isinstance(data, bytes) or encoding is None:
        return data if isinstance(data, bytes) else b""
    try:
        return codecs.BOM_UTF8 + data.decode(encoding, "replace").encode()
    except LookupError:
        return data
