"""Who published what: the source that an article names, else the site that it stands on."""

from collections import Counter
from collections.abc import Sequence
from urllib.parse import urlsplit

from graphbuild.view.records import Article, Kind, Quote

UNKNOWN = ""


def outlet(source: str | None, url: str | None) -> str | None:
    """The outlet of an article; None if nothing tells."""
    if source or not url:
        return source
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.") or None
    except ValueError:
        return None


def published(quotes: Sequence[Quote], articles: Sequence[Article]) -> frozenset[str]:
    """The outlets of some sentences; `UNKNOWN` for one whose article is not known, or has none."""
    places = {quote.article for quote in quotes}
    return frozenset((articles[place].outlet if place is not None else None) or UNKNOWN for place in places)


def rows(found: Sequence[frozenset[str]]) -> tuple[Kind, ...]:
    """The outlets by how many claims each states, the unknown one last."""
    counts = Counter(name for names in found for name in names)
    ranked = sorted(counts, key=lambda name: (name == UNKNOWN, -counts[name], name))
    return tuple(Kind(name, name, counts[name]) for name in ranked)
