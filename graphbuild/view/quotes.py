"""Sentences in pieces: the paragraph before, the words up to, in and after the trigger, the paragraph after.

Python counts characters and a browser counts UTF-16 units, so the page cuts nothing by offsets.
"""

from bisect import bisect_right
from collections.abc import Sequence

from graphbuild.view import loose
from graphbuild.view.loose import Loose
from graphbuild.view.records import Article, Quote

#: Characters of a paragraph on either side of a sentence: five lines of the panel.
AROUND = 420


class Quotes:
    """Sentences with the paragraph that each stands in."""

    def __init__(self, articles: Sequence[Article], data: Loose) -> None:
        self.places = {article.id: i for i, article in enumerate(articles)}
        self.passages = Passages(data)

    def article(self, row: Loose) -> int | None:
        """The place of the article that a row names."""
        return self.places.get(loose.text(row, "article") or "")

    def quote(self, row: Loose) -> Quote:
        """The sentence of an evidence, in pieces."""
        sentence = loose.raw(row, "text")
        before, after = self.passages.around(row)
        head, trigger, tail = _cut(sentence, loose.offsets(row), loose.offsets(loose.mapping(row, "trigger")))
        at, withheld = loose.offsets(row), row.get("withheld") is True
        return Quote(self.article(row), before, head, trigger, tail, after, at, withheld)


def _cut(sentence: str, at: tuple[int, int] | None, trigger: tuple[int, int] | None) -> tuple[str, str, str]:
    """The sentence up to, in and after its trigger; all of it is head where the trigger is not within it."""
    if not at or not trigger:
        return sentence, "", ""
    start, end = trigger[0] - at[0], trigger[1] - at[0]
    if not 0 <= start < end <= len(sentence):
        return sentence, "", ""
    return sentence[:start], sentence[start:end], sentence[end:]


class Passages:
    """The paragraphs that a graph carries, found by article and offset; none where it carries none."""

    def __init__(self, data: Loose) -> None:
        found: dict[str, list[tuple[int, int, str]]] = {}
        for row in loose.rows(data, "passages"):
            at = loose.offsets(row)
            if at:
                found.setdefault(loose.text(row, "article") or "", []).append((*at, loose.raw(row, "text")))
        self._found = {article: sorted(rows) for article, rows in found.items()}

    def around(self, evidence: Loose) -> tuple[str, str]:
        """What stands before and after the sentence in its paragraph; empty where the paragraph does not hold it."""
        at = loose.offsets(evidence)
        rows = self._found.get(loose.text(evidence, "article") or "", [])
        if not at or not rows:
            return "", ""
        start, end, text = rows[max(0, bisect_right(rows, (at[0] + 1,)) - 1)]
        if not (start <= at[0] and at[1] <= end) or text[at[0] - start : at[1] - start] != loose.raw(evidence, "text"):
            return "", ""
        return _last(text[: at[0] - start]), _first(text[at[1] - start :])


def _last(text: str) -> str:
    return text if len(text) <= AROUND else "… " + text[-AROUND:].partition(" ")[2]


def _first(text: str) -> str:
    return text if len(text) <= AROUND else text[:AROUND].rpartition(" ")[0] + " …"
