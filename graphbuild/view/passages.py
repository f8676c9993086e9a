"""The paragraph around a sentence, so that a reader sees it in its place."""

from bisect import bisect_right

from graphbuild.view import loose
from graphbuild.view.loose import Loose

#: Characters of a paragraph on either side of a sentence: five lines of the panel.
AROUND = 420


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
