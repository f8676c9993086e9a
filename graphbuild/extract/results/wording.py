"""Compiles the phrases of elections.yaml: {class}, word?, (this|that)?."""

import re
from dataclasses import dataclass
from functools import cache

from graphbuild.errors import OntologyError
from graphbuild.extract.results.outline import BODY, ELECTION, OWNER, PARTY, PLACE
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives
from graphbuild.ontology.electing import ElectionWords, Group

NUMBER = r"(?:\d[\d.,]*\d|\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_PIECE = re.compile(r"\{(?P<name>\w+)\}(?P<m1>\?)?|\((?P<group>[^()]+)\)(?P<m2>\?)?|(?P<word>[^\s?(){}]+)(?P<m3>\?)?")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A way to say who won, lost or stood."""

    group: Group
    regex: re.Pattern[str]


@cache
def phrases_of(words: ElectionWords) -> tuple[Phrase, ...]:
    """All phrases in the order of their groups; OntologyError if one names no class."""
    classes = {name: f"(?:{alternatives(own)})" for name, own in words.classes}
    classes["the"] = f"(?:{classes['the']}|{OWNER})"
    classes |= {
        "number": NUMBER,
        "place": f"(?:the\\s+)?{PLACE}",
        "election": f"(?:the\\s+)?{ELECTION}",
        "party": f"(?:the\\s+)?{PARTY}",
    }
    classes["body"] = f"(?:the\\s+|{OWNER}\\s+)?{BODY}"
    return tuple(
        Phrase(group, re.compile(rf"(?<![\w'-]){_regex(phrase, classes)}(?![\w-])", re.IGNORECASE))
        for group, own in words.phrases
        for phrase in own
    )


def election_phrases() -> tuple[Phrase, ...]:
    """The phrases of the language."""
    return phrases_of(load_cues().elections)


def _regex(phrase: str, classes: dict[str, str]) -> str:
    """The pieces of a phrase with blanks between them; one that may be missing takes its blank along."""
    found, lead = "", ""
    for m in _PIECE.finditer(phrase):
        own = _own(m, classes, phrase)
        lead = "" if own[0] == "," else lead
        if m["m1"] or m["m2"] or m["m3"]:
            found += f"(?:{lead}{own})?" if found else f"(?:{own}\\s+)?"
            lead = r"\s+" if found.endswith("?") and own[0] == "," else lead
            continue
        found, lead = f"{found}{lead}{own}", r"\s+"
    return found


def _own(m: re.Match[str], classes: dict[str, str], phrase: str) -> str:
    if m["name"]:
        if m["name"] not in classes:
            raise OntologyError(f"elections.yaml: {phrase!r}: there are no words for {{{m['name']}}}")
        return classes[m["name"]]
    if m["group"]:
        return "(?:" + "|".join(_regex(choice.strip(), classes) for choice in m["group"].split("|")) + ")"
    return re.escape(m["word"])
