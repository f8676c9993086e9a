"""Of whom an office of state is: "Quorra" of "Quorra's Vice-President Lee" is no person unless the text says so.

It may be a state, or a party or a firm that has a president too; what it is the words do not tell, so none is read.
"""

import re
from collections.abc import Sequence
from functools import cache

from graphbuild.model import Mention
from graphbuild.nlp.types_told.people import is_told_a_person
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives

_ROOM = 60  # characters before a name
_LONGEST = 4  # words of an office
_WHO = re.compile(r"(?:,\s+|\s+)(?:who|whose|himself|herself)\b")
_WORDS_BEFORE = re.compile(r"(?:[\w-]+\s+){1,3}$")


def without_owners_of_offices(mentions: Sequence[Mention], text: str) -> tuple[Mention, ...]:
    """The mentions without names of one word that were read as people and of which somebody is an officer of state."""
    people = [m for m in mentions if m.type == "Person" and m.kind == "name"]
    lone = [m for m in people if " " not in m.text]
    owners = {m.text for m in lone if _owns_an_office(m, text)}
    owners -= {word for m in people if " " in m.text for word in m.text.split()}
    owners -= {m.text for m in lone if m.text in owners and _is_a_person(m, text)}
    return tuple(m for m in mentions if not (m.type == "Person" and m.text in owners))


def _owns_an_office(mention: Mention, text: str) -> bool:
    """Whether it is "X's Vice-President", "X's former foreign minister"."""
    after = _possession().match(text, mention.end)
    words = after["office"].split() if after else []
    return any(_is_of_state(" ".join(words[:n])) for n in range(1, len(words) + 1))


def _is_of_state(office: str) -> bool:
    nouns = (found.noun for found in load_cues().offices.find(office) if "Place" in found.of)
    return any(re.split(r"[ -]", noun)[-1] in load_cues().offices.of_one_state for noun in nouns)


def _is_a_person(mention: Mention, text: str) -> bool:
    """Whether it is "President X", "the minister X", "X, who", or a given name."""
    before = text[max(0, mention.start - _ROOM) : mention.start]
    told = _WORDS_BEFORE.search(before)
    words = told.group().split() if told else []
    titled = any(load_cues().offices.find(" ".join(words[n:])) for n in range(len(words)))
    given = mention.text.casefold() in load_cues().given_names.known
    return given or titled or _WHO.match(text, mention.end) is not None or is_told_a_person(mention, before, text)


@cache
def _possession() -> re.Pattern[str]:
    status, adjectives = load_cues().status, load_cues().phrases.adjectives
    stands = (*status.former, *status.former_office, *status.in_office, *status.future_office, *adjectives)
    before = alternatives(stands)
    return re.compile(
        rf"['’]s?\s+(?:(?:{before})\s+)*(?P<office>[\w-]+(?:\s+[\w-]+){{0,{_LONGEST - 1}}})", re.IGNORECASE
    )
