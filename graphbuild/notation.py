"""A claim as one line of text, both ways; documentation, tests and the command line use it.

    Ann Lee -CHILD_IN_LAW_OF-> Tom Day [former; alleged; by: Eva Roy; role: son-in-law; date: 2020-05]

Status and modality are single words; what is left out is current and asserted. `by` may stand several times.
A backslash keeps its next character from having a meaning: `\\[ \\] \\; \\> \\\\`.
"""

import re
from dataclasses import dataclass
from typing import get_args

from graphbuild.errors import NotationError
from graphbuild.model import Modality, Status

_TEXT = r"(?:[^\\\[\];>]|\\.)+?"
_CLAIM = re.compile(
    rf"(?P<source>{_TEXT}) -(?P<type>[A-Z]+(?:_[A-Z]+)*)-> (?P<target>{_TEXT})"
    r"(?: \[(?P<qualifiers>(?:[^\\\[\]]|\\.)*)\])?"
)
_SEPARATOR = re.compile(r"(?:[^\\;]|\\.)+")
_SPECIAL = re.compile(r"([\\\[\];>])")
_WORDS: dict[str, str] = dict.fromkeys(get_args(Status), "status") | dict.fromkeys(get_args(Modality), "modality")
#: the word of the notation for each field of a claim that has a text
_FIELDS = {"role": "role", "topic": "topic", "date": "date", "from": "start", "until": "end"}


@dataclass(frozen=True, slots=True)
class NotedClaim:
    """A claim between names, without its evidence."""

    source: str
    type: str
    target: str
    role: str | None = None
    status: Status = "current"
    modality: Modality = "asserted"
    attributed_to: tuple[str, ...] = ()
    topic: str | None = None
    date: str | None = None
    start: str | None = None
    end: str | None = None

    def fits(self, found: "NotedClaim") -> bool:
        """Whether a claim that was found is the one noted here: what is not noted may be anything.

        Status and modality always count, also where they are left out of the line.
        """
        return (
            (self.source, self.type, self.target) == (found.source, found.type, found.target)
            and (self.status, self.modality) == (found.status, found.modality)
            and all(_same(getattr(self, f), getattr(found, f)) for f in _FIELDS.values())
            and set(self.attributed_to) <= set(found.attributed_to)
        )


def _same(noted: str | None, found: str | None) -> bool:
    return noted is None or noted.casefold() == (found or "").casefold()


def parse_claim(line: str) -> NotedClaim:
    """The claim that a line notes; NotationError says what is wrong with the line."""
    match = _CLAIM.fullmatch(line.strip())
    if not match:
        raise NotationError(f"{line!r} is no claim: write 'Source -TYPE-> Target [former; by: Name; role: words]'")
    fields: dict[str, str] = {}
    speakers: list[str] = []
    for part in _SEPARATOR.findall(match["qualifiers"] or ""):
        field, value = _qualifier(part.strip(), line)
        if field == "attributed_to":
            speakers.append(value)
        elif field in fields:
            raise NotationError(f"{line!r} gives the {field} twice: leave one out")
        else:
            fields[field] = value
    ends = (_plain(match["source"]), match["type"], _plain(match["target"]))
    return NotedClaim(*ends, attributed_to=tuple(speakers), **fields)  # type: ignore[arg-type]  # words are from _WORDS


def _qualifier(part: str, line: str) -> tuple[str, str]:
    if part in _WORDS:
        return _WORDS[part], part
    word, colon, value = part.partition(":")
    if colon and value.strip() and (word == "by" or word in _FIELDS):
        return _FIELDS.get(word, "attributed_to"), _plain(value.strip())
    valid = ", ".join([*_WORDS, "by: ...", *(f"{w}: ..." for w in _FIELDS)])
    raise NotationError(f"{line!r} has the unknown qualifier {part!r}: use one of {valid}")


def format_claim(claim: NotedClaim) -> str:
    """The claim as one line; `parse_claim` gives it back (runs of blanks and line ends become one blank)."""
    parts = [str(word) for word in (claim.status, claim.modality) if word not in ("current", "asserted")]
    parts += [f"by: {_escaped(speaker)}" for speaker in claim.attributed_to]
    values = ((word, getattr(claim, field)) for word, field in _FIELDS.items())
    parts += [f"{word}: {_escaped(value)}" for word, value in values if value]
    qualifiers = f" [{'; '.join(parts)}]" if parts else ""
    return f"{_escaped(claim.source)} -{claim.type}-> {_escaped(claim.target)}{qualifiers}"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))


def _plain(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)
