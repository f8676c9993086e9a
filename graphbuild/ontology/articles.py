"""The articles of the language, which are no part of a name."""

import re

_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)


def bare(name: str) -> str:
    """The name without an article before it: "Green Front" for "the Green Front"."""
    return _ARTICLE.sub("", name)
