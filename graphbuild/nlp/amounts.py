"""What was embezzled or stolen is part of the deed: "embezzling 270 million roubles", "stealing $4m"."""

import re

from graphbuild.model import Span

_AMOUNT = re.compile(
    r"\s+(?:(?:about|almost|nearly|over|some|more\s+than)\s+)?"
    r"(?:[A-Z]{0,3}[$£€¥₦]\s?\d[\d.,]*(?<![.,])(?:m|bn)?(?![\w%])(?:\s+(?:thousand|million|billion))?"
    r"|[A-Z]{1,3}\d[\d.,]*(?<![.,])(?:m|bn)(?!\w)"
    r"|\d[\d.,]*(?<![.,])\s+(?:thousand|million|billion)\s+[a-z]+)\b"
)


def with_amount(text: str, deed: Span) -> int:
    """Where a deed in "-ing" ends that was cut before the sum that it was about."""
    words = text[deed.start : deed.end]
    found = _AMOUNT.match(text, deed.end) if words.endswith("ing") and " " not in words else None
    return found.end() if found else deed.end
