"""Pages that were saved before their article could be seen: paywalls, checks for robots, consent, redirections."""

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

import yaml

#: an article of so many characters is none of these, whatever it says
_LONGEST = 1500
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|\n+")
_WORDS = 4


def wall(blocks: Sequence[str]) -> str | None:
    """What the page does instead of telling: "asks for a subscription or a login"; None if it tells something."""
    sentences = [s for block in blocks for s in _SENTENCE_END.split(block) if len(s.split()) >= _WORDS]
    if not sentences or sum(map(len, blocks)) > _LONGEST:
        return None
    said = [next((says for says, phrases in _walls() if phrases.search(s.casefold())), None) for s in sentences]
    return said[0] if all(said) else None


@cache
def _walls() -> tuple[tuple[str, re.Pattern[str]], ...]:
    data = yaml.load((files("graphbuild.readers") / "walls.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)
    return tuple((says, re.compile(rf"\b(?:{'|'.join(phrases)})")) for says, phrases in data.items())
