"""Whether the words tell that a person is a man or a woman."""

import re
from typing import Literal

from graphbuild.model import Mention
from graphbuild.ontology import load_cues

_TITLE = re.compile(r"(?P<word>[\w-]+)(?P<stop>[.]?)\s+$")
_ROOM = 24  # characters for a title and the blanks after it


def gender_told(mention: Mention, text: str) -> Literal["male", "female"] | None:
    """What a pronoun, a description or the title before a name tells: "her", "the spokesman", "Mrs Lee"."""
    if mention.type != "Person":
        return None
    if mention.kind == "name":
        word = _title(text[max(0, mention.start - _ROOM) : mention.start])
    else:
        word = mention.text.split()[-1]
    cues = load_cues()
    if word.casefold() in cues.male:
        return "male"
    return "female" if word.casefold() in cues.female else None


def _title(before: str) -> str:
    """The word with a capital that ends the text; before a full stop an abbreviation, for "King." ends a sentence."""
    found = _TITLE.search(before)
    if found is None or not found["word"][0].isupper():
        return ""
    return found["word"] if not found["stop"] or found["word"] in load_cues().abbreviations else ""
