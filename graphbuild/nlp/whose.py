"""Whose something is that stands after \"his\", as the words before it tell."""

import re
from collections.abc import Sequence

from graphbuild.model import Mention
from graphbuild.nlp.gender import gender_told

_ACCORDING = re.compile(r"\b[Aa]ccording to (?P<whose>his|her)\s[^.;:!?]*,\s+$")
_GENDERS = {"his": "male", "her": "female"}
_ASIDE_ROOM = 120  # characters


def whose(i: int, mentions: Sequence[Mention], text: str) -> int | None:
    """Of "according to his lawyer, Tom Day, he" the mention "his": he whose lawyer it is does not speak of himself."""
    mention = mentions[i]
    begins = max(0, mention.start - _ASIDE_ROOM)
    told = _ACCORDING.search(text, begins, mention.start) if mention.kind == "pronoun" else None
    if told is None or gender_told(mention, text) != _GENDERS[told["whose"].lower()]:
        return None
    return next((j for j in range(i) if mentions[j].start == told.start("whose")), None)
