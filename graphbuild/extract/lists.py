"""Names in a row: "Ann Lee, Tom Day and Kim Park"."""

import re

from graphbuild.model import Document

_JOINT = re.compile(r"\s*(?:,|;|,?\s*(?:and|or|as well as|&))?\s*", re.IGNORECASE)


def in_one_list(a: int, b: int, document: Document) -> bool:
    """Whether nothing but other mentions, commas and "and" stands between two mentions."""
    first, last = min(a, b), max(a, b)
    between = document.mentions[first : last + 1]
    return all(
        _JOINT.fullmatch(document.article.text, left.end, right.start) and right.start > left.end
        for left, right in zip(between, between[1:], strict=False)
    )
