"""Countries by any of their words: names, other names, demonyms."""

import re
from functools import cache

from graphbuild.ontology.cues import load_cues

_DOTS = re.compile(r"(?<=\b\w)\.")


def _key(words: str) -> str:
    plain = " ".join(words.split()).replace("’", "'")
    return _DOTS.sub("", plain)


@cache
def _names() -> dict[str, str]:
    """Names by their letters without full stops: "U.S." and "US" are one, "us" is none."""
    return {_key(n): c.name for c in load_cues().countries for n in (c.name, *c.aliases)}


def country_named(words: str) -> str | None:
    """The country that these words name ("the United States", "UK"); None for a demonym."""
    words = re.sub(r"^(?:the|The)\s+", "", words)
    return _names().get(_key(words))


def country_meant(words: str) -> str | None:
    """The country that these words name or call by its demonym ("Egyptian" means Egypt)."""
    cleaned = re.sub(r"^(?:the|The)\s+", "", " ".join(words.split()))
    return country_named(words) or load_cues().demonyms.get(cleaned.casefold() if cleaned[:1].isupper() else "")


@cache
def country_pattern() -> re.Pattern[str]:
    """Finds country names in a text, the longest first; group 1 is the name without a lost apostrophe's s."""
    names = sorted({n for c in load_cues().countries for n in (c.name, *c.aliases)}, key=lambda n: (-len(n), n))
    return re.compile(r"(?<![\w-])(" + "|".join(map(re.escape, names)) + r")(?:s)?(?![\w-])")


@cache
def demonym_pattern() -> re.Pattern[str]:
    """Finds demonyms as they are written, the longest first."""
    words = sorted({d for c in load_cues().countries for d in c.demonyms}, key=lambda d: (-len(d), d))
    return re.compile(r"(?<![\w-])(?:" + "|".join(map(re.escape, words)) + r")(?![\w])")
