"""How acts are told: by a verb between its subject and its object, or by a noun; and how verbs bend.

    {source} <ban|outlaw|shut down> {target}            any form, with helpers; "was banned by" and "banning" too
    {source} <impose> ... (sanctions|an embargo) on {target}
    {source} <take> {target} to court
    {source} <revoke> {target's} ... (licence|registration)
    {target} <be|come> under ... (investigation|scrutiny) by {source}
    {source} and {target} <meet>                        what two do with each other, without an object
    {source's} ... ban on {target}                      no verb: a phrase as under `says`

Between the angle brackets stand verbs in their base form, a particle with them; what follows is the way to the object,
in which "..." passes over up to five words, a bracket is a choice and a question mark says that it may be missing.
The slot before the verb is its subject, which may stand far off; the slot after it is the object. Where the object
follows the verb at once, the passive is understood too: the object as its subject, the subject after "by".
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal, cast, get_args

from graphbuild.errors import OntologyError
from graphbuild.model import NodeType

#: which form of a verb a word may be
VerbForm = Literal["base", "s", "past", "participle", "ing"]
End = Literal["source", "target"]

_FRAME = re.compile(
    r"\{(?P<subject>\w+)(?::(?P<only>[\w|]+))?\}\s+(?:and\s+\{(?P<both>target)(?::(?P<others>[\w|]+))?\}\s+)?"
    r"<(?P<verbs>[^<>{}()]+)>\s*(?P<rest>.*)",
    re.DOTALL,
)
_PIECE = re.compile(
    r"\{(?P<slot>\w+)(?P<owner>'s)?(?::(?P<only>[\w|]+))?\}|\((?P<group>[^()<>{}]+)\)(?P<perhaps>\?)?|(?P<gap>\.\.\.)"
    r"|(?P<word>[\w'-]+)(?P<maybe>\?)?"
)
_TYPES: tuple[str, ...] = get_args(NodeType)


@dataclass(frozen=True, slots=True)
class Words:
    """One of these phrases, which may be missing if it is `optional`."""

    choices: tuple[tuple[str, ...], ...]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """A few words that change nothing."""


@dataclass(frozen=True, slots=True)
class Slot:
    """Where an end of the relation stands, or what it owns; with the types that it may be of if these are not all."""

    end: End
    only: tuple[NodeType, ...] = ()
    owner: bool = False


Piece = Words | Gap | Slot


@dataclass(frozen=True, slots=True)
class VerbFrame:
    """A wording with a verb: its subject, its verbs in the base form, and what follows them.

    `both` is the second subject of what two do with each other.
    """

    subject: Slot
    verbs: tuple[tuple[str, ...], ...]
    rest: tuple[Piece, ...]
    both: Slot | None = None

    @property
    def object(self) -> Slot:
        """The slot after the verb, or of the second subject."""
        return self.both or next(piece for piece in self.rest if isinstance(piece, Slot))

    @property
    def only_object(self) -> bool:
        """Whether nothing but the object follows the verb."""
        return self.has_passive and len(self.rest) == 1

    @property
    def has_passive(self) -> bool:
        """Whether the object follows the verb at once."""
        return bool(self.rest) and isinstance(self.rest[0], Slot) and not self.rest[0].owner


@dataclass(frozen=True, slots=True, eq=False)
class ActWords:
    """The words of `acts.yaml`; what each is for stands there. Each is equal to itself alone, as `Cues` are."""

    irregular: Mapping[str, tuple[str, str]]
    doubling: frozenset[str]
    perfect: frozenset[str]
    be: frozenset[str]
    did: frozenset[str]
    future: frozenset[str]
    told_future: frozenset[str]
    tells: frozenset[str]
    open: frozenset[str]
    not_: frozenset[str]
    adverbs: frozenset[str]
    will_do: frozenset[str]
    does: frozenset[str]
    said_to: frozenset[str]
    of_doing: frozenset[str]
    doing: frozenset[str]
    prepositions: frozenset[str]
    starts: frozenset[str]
    in_passing: frozenset[str]
    relative: frozenset[str]
    articles: frozenset[str]
    includes: frozenset[str]
    hands: frozenset[str]
    names_of: frozenset[str]
    follows_a_name: frozenset[str]
    posts: frozenset[str]
    bearers: frozenset[str]
    time: frozenset[str]
    time_starts: frozenset[str]


def act_words(raw: Mapping[str, Any]) -> ActWords:
    """The words, by the names of their lists."""
    irregular = {row[0]: (row[1], row[2]) for row in raw["irregular"]}
    plain = {f.name: frozenset(raw[f.name.rstrip("_")]) for f in fields(ActWords) if f.name != "irregular"}
    return ActWords(irregular=irregular, **plain)


def is_verbal(wording: str) -> bool:
    """Whether a wording has a verb in angle brackets."""
    return "<" in wording


def verb_frame(wording: str) -> VerbFrame:
    """The frame of a wording with a verb; OntologyError says what in it cannot be read."""
    found = _FRAME.fullmatch(" ".join(wording.split()))
    if found is None:
        raise OntologyError(f"{wording!r} is no subject with a verb: {{source}} <ban|outlaw> {{target}}")
    verbs = tuple(tuple(verb.split()) for verb in found["verbs"].split("|"))
    both = Slot("target", _types(found["others"], wording)) if found["both"] else None
    frame = VerbFrame(_slot(found, "subject", wording), verbs, tuple(_pieces(found["rest"], wording)), both)
    slots = [frame.subject, *([both] if both else []), *(p for p in frame.rest if isinstance(p, Slot))]
    ends = [slot.end for slot in slots]
    if sorted(ends) != ["source", "target"]:
        raise OntologyError(f"{wording!r} must have one {{source}} and one {{target}}")
    return frame


def _pieces(rest: str, wording: str) -> Iterator[Piece]:
    position = 0
    for m in _PIECE.finditer(rest):
        if rest[position : m.start()].strip():
            break
        position = m.end()
        if m["slot"]:
            yield _slot(m, "slot", wording)
        elif m["gap"]:
            yield Gap()
        else:
            choices = tuple(tuple(choice.split()) for choice in (m["group"] or m["word"]).split("|"))
            yield Words(choices, bool(m["perhaps"] or m["maybe"]))
    if position < len(rest.rstrip()):
        raise OntologyError(f"{wording!r} cannot be read from {rest[position:]!r} on")


def _slot(m: re.Match[str], group: str, wording: str) -> Slot:
    if m[group] not in get_args(End):
        raise OntologyError(f"{wording!r}: {m.group(0)[:40]!r} is neither {{source}} nor {{target}} of known types")
    owner = bool(m.groupdict().get("owner"))
    return Slot(cast(End, m[group]), _types(m["only"], wording), owner)


def _types(only: str | None, wording: str) -> tuple[NodeType, ...]:
    types = only.split("|") if only else []
    if any(type_ not in _TYPES for type_ in types):
        raise OntologyError(f"{wording!r}: {only!r} is neither {{source}} nor {{target}} of known types")
    return tuple(cast(NodeType, type_) for type_ in types)


def verb_forms(base: str, words: ActWords) -> Iterator[tuple[str, VerbForm]]:
    """The forms of a verb: ban, bans, banned, banning."""
    if base == "be":
        yield from (("is", "s"), ("are", "s"), ("was", "past"), ("were", "past"), ("been", "participle"))
        yield from (("be", "base"), ("being", "ing"))
        return
    stem = base + base[-1] if base in words.doubling else base[:-1] if base.endswith("e") else base
    past, participle = words.irregular.get(base, (_regular_past(base, stem),) * 2)
    yield base, "base"
    yield _third_person(base), "s"
    yield past, "past"
    yield participle, "participle"
    yield (
        (base[:-2] + "ying" if base.endswith("ie") else base if base.endswith("ee") else stem)
        + ("" if base.endswith("ie") else "ing"),
        "ing",
    )


def _regular_past(base: str, stem: str) -> str:
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    return base + "d" if base.endswith("e") else stem + "ed"


def _third_person(base: str) -> str:
    if base == "have":
        return "has"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
