"""Who stands behind an edge: how many articles state it, how many independent sources, and from when to when."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from graphbuild.graph.copies import copied
from graphbuild.graph.shape import ArticleData
from graphbuild.model import Citation


@dataclass(frozen=True, slots=True)
class Sources:
    """Of each article its date ("" if unknown), the article that it copies, and whose word it is."""

    dates: Mapping[str, str]
    copies: Mapping[str, str]
    voices: Mapping[str, str]

    def independent(self, articles: Iterable[str]) -> int:
        """How many sources these articles are: copies are one, and so are all articles of one paper."""
        return len({self.voices.get(article, f"article {article}") for article in articles})

    def span(self, articles: Iterable[str]) -> tuple[str | None, str | None]:
        """The dates of the first and the last of these articles, as far as they have one."""
        known = sorted(self.dates[article] for article in articles if self.dates[article])
        return (known[0], known[-1]) if known else (None, None)


def find_sources(citations: Iterable[Citation]) -> Sources:
    """The sources of all articles. Of whom no paper is known each article is a source by itself."""
    by_id = {c.id: c for c in citations}
    copies = copied(by_id.values())
    firsts = {id_: by_id[copies.get(id_, id_)] for id_ in by_id}
    voices = {id_: _voice(c.id, c.source) for id_, c in firsts.items()}
    return Sources({id_: c.date or "" for id_, c in by_id.items()}, copies, voices)


def sources_of(articles: Iterable[ArticleData]) -> Sources:
    """The sources of a graph's articles."""
    by_id = {a["id"]: a for a in articles}
    copies = {id_: a["copy_of"] for id_, a in by_id.items() if a["copy_of"]}
    firsts = {id_: by_id.get(copies.get(id_, id_), a) for id_, a in by_id.items()}
    voices = {id_: _voice(a["id"], a["source"]) for id_, a in firsts.items()}
    return Sources({id_: a["date"] or "" for id_, a in by_id.items()}, copies, voices)


def _voice(article: str, source: str | None) -> str:
    paper = " ".join((source or "").casefold().split())
    return f"paper {paper}" if paper else f"article {article}"
