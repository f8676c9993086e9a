"""Nicknames as they are printed inside of names: "Ann “the Crab” Lee", "Robert (Bob) Day"."""

import re

_NICKNAME = re.compile(r"\s(?:“[^”]+”|\"[^\"]+\"|‘[^’]+’|'[^']+'|\([^)]+\))(?=\s)")


def without_nickname(name: str) -> str:
    """The name as it is without the nickname inside: "Ann Lee" of "Ann “the Crab” Lee"."""
    return _NICKNAME.sub("", name)
