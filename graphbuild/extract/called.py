"""What a verb calls something: "called it a farce", "described him as a friend"."""

import re

from graphbuild.extract.speakers import Frame

_NO_NAME = r"(?!(?:home|back|off|up|in|out|on|for|to|last|this)\b)"
_NAME_NEXT = r"(?:as\s+)?(?:(?<=as\s)\w|an?\s|the\s|one\s|not\s"
NAMED = re.compile(
    rf"\s+(?:it|that|this|him|her|them|these|those)\s+{_NO_NAME}"
    rf"(?={_NAME_NEXT}|(?:[\w’'-]+\s){{0,3}}[\w’'-]+(?:[.;,]|\s(?:and|but)\s)))"
    rf"|\s+(?:the|his|her|its|their)\s+(?:whole\s+)?[\w'’-]+\s+{_NO_NAME}"
    rf"(?={_NAME_NEXT}|[\w-]+(?:[.;,]|\s(?:and|but)\s)))"
)
_NAME_FOLLOWS = re.compile(r"\s(?:as\s+\w|an?\s|one\s)")
_NEEDS_AS = re.compile(r"(?:describ|dismiss|denounc|reject)")


def names_plainly(text: str, frame: Frame, verb: str, place: int) -> bool:
    """Whether a verb that ends there says without quotation marks what something is: "called it a farce"."""
    named = end_of_named(text, frame, place)
    return named is not None and bool(_NEEDS_AS.match(verb)) == text.startswith("as ", named)


def end_of_named(text: str, frame: Frame, place: int) -> int | None:
    """Where the thing ends that is named something, and a blank: "the vote ", "Ann Lee " before "a thief"."""
    named = NAMED.match(text, place, frame.span.end)
    if named is not None:
        return named.end()
    thing = next((m for m in frame.mentions if place < m.start <= place + 5), None)
    if thing is None or text[place : thing.start].strip() not in ("", "the"):
        return None
    return thing.end + 1 if _NAME_FOLLOWS.match(text, thing.end, frame.span.end) else None
