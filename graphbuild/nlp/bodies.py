"""Bodies that any reader knows, by their full names."""

import re
from functools import cache

from graphbuild.model import NodeType
from graphbuild.nlp.plain import plain
from graphbuild.ontology import load_cues


@cache
def _types() -> dict[str, NodeType]:
    """Names of two words at least; an acronym alone is left to the network."""
    return {n: b.type for b in load_cues().bodies for n in (b.name, *b.aliases) if " " in n}


@cache
def body_pattern() -> re.Pattern[str]:
    """Finds the names, the longest first, with either apostrophe."""
    names = sorted(_types(), key=lambda n: (-len(n), n))
    return re.compile(r"(?<![\w-])(?:" + "|".join(map(re.escape, names)).replace("'", "['’]") + r")(?![\w-])")


@cache
def short_body_pattern() -> re.Pattern[str]:
    """Finds organs of states by one word, such as "NATO" and "UN"; group 1 is it without a lost apostrophe's s.

    Not companies and media: "posted on Facebook" tells of none.
    """
    organs = (b for b in load_cues().bodies if b.type == "Institution")
    names = sorted({n for b in organs for n in (b.name, *b.aliases) if " " not in n}, key=lambda n: (-len(n), n))
    return re.compile(r"(?<![\w@#./&-])(" + "|".join(map(re.escape, names)) + r")s?(?![\w@/&-]|\.\w)")


def body_type(name: str) -> NodeType:
    """The type of the body of that name."""
    return _known()[plain(name)]


def known_type(name: str) -> NodeType | None:
    """The type of the body that any reader knows by this name or acronym."""
    return _known().get(plain(name)) if not name.islower() else None


@cache
def _known() -> dict[str, NodeType]:
    return {plain(n): b.type for b in load_cues().bodies for n in (b.name, *b.aliases)}
