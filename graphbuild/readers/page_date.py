"""When a page was published, as its head says, its data for search engines, its `time` element or its address."""

import json
import re
from collections.abc import Iterator
from typing import Any

from graphbuild.readers.dateline import metadata_date

#: names of the head's fields, in small letters and without what stands between their words
_META = re.compile(
    r"(?:og)?(?:article)?(?:date)?(?:published|publish|pub|publication|release)?(?:time|date)?"
    r"|(?:dc|dcterms)(?:date)?(?:issued|created)?|citationpublicationdate|parselypubdate|sailthrudate"
)
_LINKED_DATA = re.compile(r'"datePublished"\s*:\s*"([^"]{4,40})"')
_ARTICLE = re.compile(r"Article|Posting|Report")
_ADDRESS = re.compile(r"/((?:19|20)[0-9]{2})[/-]([01][0-9])[/-]([0-3][0-9])(?:/|-|$)")


def page_date(page: str) -> str | None:
    """The date in ISO form, None where the page names none; dates in the text and in footers are never taken."""
    return next((date for text in _candidates(page) if (date := metadata_date(text))), None)


def _candidates(page: str) -> Iterator[str]:
    from lxml import html

    tree: Any = html.fromstring(page)
    for element in tree.iter("meta"):
        names = [re.sub(r"[^a-z]", "", (element.get(key) or "").lower()) for key in ("property", "name", "itemprop")]
        if any("date" in n or "publi" in n or "issued" in n or "created" in n for n in names if _META.fullmatch(n)):
            yield element.get("content") or ""
    for script in tree.iter("script"):
        if "json" in (script.get("type") or ""):
            yield from _linked_dates(script.text or "")
    for element in [*tree.xpath("//*[@itemprop='datePublished']"), *tree.xpath("//time[@pubdate]"), *_times(tree)]:
        yield element.get("datetime") or element.get("content") or element.text_content()
    for link in tree.xpath("//link[@rel='canonical']/@href | //meta[@property='og:url']/@content"):
        yield from ("-".join(m.groups()) for m in _ADDRESS.finditer(link))


def _linked_dates(data: str) -> list[str]:
    """The dates of data for search engines, those of articles before those of the page and its site."""
    try:
        found = list(_dated(json.loads(data)))
    except (ValueError, RecursionError):
        return _LINKED_DATA.findall(data)  # broken data still tell their date
    return [date for of_article in (True, False) for date, own in found if own is of_article]


def _dated(data: Any) -> Iterator[tuple[str, bool]]:
    """Each date of publication, and whether it is an article's."""
    if isinstance(data, dict) and isinstance(date := data.get("datePublished"), str):
        yield date, _ARTICLE.search(str(data.get("@type"))) is not None
    for part in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from _dated(part)


def _times(tree: Any) -> list[Any]:
    """The first `time` with a date in the article."""
    aside = "ancestor::aside or ancestor::footer or ancestor::nav"
    return list(tree.xpath(f"(//article | //main)//time[@datetime][not({aside})]")[:1])
