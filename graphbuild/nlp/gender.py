"""Whether the words tell that a person is a man or a woman."""

import re
from typing import Literal

from graphbuild.model import Mention
from graphbuild.ontology import load_cues

_LAST_WORD = re.compile(r"([\w-]+)[.]?\s+$")
_LONGEST_TITLE = 12


def gender_told(mention: Mention, text: str) -> Literal["male", "female"] | None:
    """What a pronoun, a description or the title before a name tells: "her", "the spokesman", "Mrs Lee"."""
    if mention.type != "Person":
        return None
    if mention.kind == "name":
        before = _LAST_WORD.search(text[max(0, mention.start - _LONGEST_TITLE) : mention.start])
        word = before[1] if before and before[1][:1].isupper() else ""
    else:
        word = mention.text.split()[-1]
    cues = load_cues()
    if word.casefold() in cues.male:
        return "male"
    return "female" if word.casefold() in cues.female else None
