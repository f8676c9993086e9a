"""A saved web page as an article. Its title is metadata and no part of the text; bylines and credits are neither."""

import codecs
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from graphbuild.errors import SourceError
from graphbuild.readers.decode import decoded, marked, refuse_binary, refuse_formats, refuse_markup
from graphbuild.readers.found import Found, Report
from graphbuild.readers.page_date import page_date
from graphbuild.readers.page_text import SENTENCE, page_blocks
from graphbuild.readers.walls import wall

_CHARSET = re.compile(rb"<meta\b[^>]{0,200}?charset\s*=\s*[\"']?([\w-]{2,20})", re.IGNORECASE)
#: a sign of several bytes in UTF-8, which hardly any text in another encoding holds
_MANY_BYTES = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_DECLARED = re.compile(r"^\s*<\?xml[^>]*\?>")

_BYLINE = re.compile(
    r"^(?i:by|from|reporting by|edited by|written by)\s+(?:[A-Z][\w.'’-]*+[ ,|/]*+(?:and |of |in )?){1,10}$"
)
_CREDIT = re.compile(
    r"^[(\[]?(?:(?:file )?photo(?:graph)?s?|image|picture|(?:photo |image )?credit|courtesy)\b"
    r"\s*(?:by|:|credit|courtesy)",
    re.IGNORECASE,
)


def read_page(data: bytes, name: str, stem: str, report: Report) -> Iterator[Found]:
    """The article of a page; raises SourceError for a page without one."""
    page = _DECLARED.sub("", _page_text(data, name))
    try:
        meta, date, blocks = _metadata(page), page_date(page), page_blocks(page)
    except (ValueError, TypeError, RecursionError, AssertionError) as error:
        reason = type(error).__name__
        raise SourceError(f"{name}: this page cannot be read as HTML ({reason}); save it again") from error
    blocks = [b for b in blocks if not _is_title(b, meta.title) and not _BYLINE.match(b) and not _CREDIT.match(b)]
    if not any(SENTENCE.search(block) for block in blocks):
        raise SourceError(f"{name}: no article was found in this page; save the text itself as .txt")
    if says := wall(blocks):
        raise SourceError(f"{name}: this page holds no article, it {says}; save it again once you see the text")
    yield Found(
        origin=name,
        id=stem,
        text="\n\n".join(blocks),
        title=meta.title or None,
        date=date,
        source=meta.sitename or meta.hostname or (urlsplit(meta.url).hostname if meta.url else None),
        url=meta.url or None,
    )


def _page_text(data: bytes, name: str) -> str:
    """The page by its mark, by what it declares, as UTF-8, and else as browsers read it, in Windows-1252.

    A sign that is broken in a page of UTF-8 breaks no other.
    """
    refuse_formats(data, name)
    refuse_markup(data, name)
    if marked(data) or data.startswith(codecs.BOM_UTF8):
        return decoded(data, name)
    refuse_binary(data, name)
    if (broken := data.decode("utf-8", "replace")).count("\ufffd") < len(_MANY_BYTES.findall(data)):
        return broken
    declared = _CHARSET.search(data[:4096])
    for encoding in (declared[1].decode() if declared else "utf-8", "utf-8", "windows-1252"):
        try:
            return data.decode("windows-1252" if encoding.lower() in {"iso-8859-1", "latin1", "ascii"} else encoding)
        except (LookupError, UnicodeDecodeError):
            continue
    return data.decode("latin-1")


def _metadata(page: str) -> Any:
    """Title, site and address as the page gives them. Its date is `page_date`'s: trafilatura would guess one."""
    from trafilatura.metadata import extract_metadata

    unused_date = {"original_date": True, "extensive_search": False, "max_date": "2199-12-31"}
    return extract_metadata(page, date_config=unused_date)


def _is_title(block: str, title: str | None) -> bool:
    """Whether a block repeats the title, which often has the site's name after it."""
    plain = " ".join(block.split()).casefold()
    whole = " ".join((title or "").split()).casefold()
    if len(plain) > 20 and not SENTENCE.search(block):
        return whole.startswith(plain)
    return bool(plain) and plain == whole
