"""Words and phrases of the ontology as the choices of a regular expression."""

import re
from collections.abc import Iterable


def alternatives(phrases: Iterable[str]) -> str:
    """The phrases between bars, the longest first, their blanks standing for any white space; each is escaped."""
    return "|".join(re.escape(p).replace(r"\ ", r"\s+") for p in sorted(phrases, key=lambda p: (-len(p), p)))
