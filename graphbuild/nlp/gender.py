"""Whether the words tell that a person is a man or a woman."""

import re
from typing import Literal

from graphbuild.model import Mention
from graphbuild.nlp.plain import plain
from graphbuild.ontology import load_cues

Gender = Literal["male", "female"]

_TITLE = re.compile(r"(?P<word>[\w-]+)(?P<stop>[.]?)\s+$")
_SHORTEST = 5  # letters of a first name whose ending tells: "Sita" is short for a man's name elsewhere
_ROOM = 24  # characters for a title and the blanks after it
_CALLED = re.compile(r"(?<![\w-])(?P<word>[a-z]+(?:-[a-z]+)*)(?P<comma>,?)\s+$")
_ASIDE = re.compile(r",\s+(?:[a-z-]+\s+){0,3}?(?P<word>[a-z]+)(?=\s+(?:of|for|at|who)\b|[,.;)])")
_CLOSED = re.compile(r"\s*(?:[,.;:)–—]|who\b|$)")


def gender_told(mention: Mention, text: str) -> Gender | None:
    """What a pronoun, a description, the words before a name or the name tells: "her", "the spokesman", "Mrs Lee".

    A full name tells by its first name, else by an ending that only men or only women have: "Olga", "Akhmetova".
    Where neither title nor name tell, what the person is called does: "his wife, Robin Lee", "her son Lee", "Lee, the
    chairman of the board".
    """
    if mention.type != "Person":
        return None
    if mention.kind == "name":
        before = text[max(0, mention.start - _ROOM) : mention.start]
        return (
            _word_tells(_title(before))
            or _name_tells(mention.text)
            or _call_tells(before, text[mention.end : mention.end + _ROOM])
            or _aside_tells(text[mention.end : mention.end + 3 * _ROOM])
        )
    return _word_tells(mention.text.split()[-1])


def _word_tells(word: str) -> Gender | None:
    cues = load_cues()
    if word.casefold() in cues.male:
        return "male"
    return "female" if word.casefold() in cues.female else None


def _name_tells(name: str) -> Gender | None:
    words, given = name.casefold().split(), load_cues().given_names
    if len(words) < 2:
        return None
    if words[0] in given.male:
        return "male"
    if words[0] in given.female:
        return "female"
    last = (words[-1], plain(words[-1]))  # "Dostálová" ends as "Akhmetova" does
    if not any(word in given.both_endings for word in last):
        if any(word.endswith(given.male_endings) for word in last):
            return "male"
        if any(word.endswith(given.female_endings) for word in last):
            return "female"
    return _first_name_tells(words[0])


def _first_name_tells(first: str) -> Gender | None:
    """What the ending of a first name tells that is on no list, if it is a name and not the ending alone."""
    given = load_cues().given_names
    if first in given.first_both_endings or len(first) < _SHORTEST:
        return None
    if first.endswith(given.first_male_endings):
        return "male"
    return "female" if first.endswith(given.first_female_endings) else None


def _call_tells(before: str, after: str) -> Gender | None:
    """What a kin term right before a name tells; before a comma only where the name ends the apposition.

    "According to his wife, Lee left" tells nothing.
    """
    found = _CALLED.search(before)
    if found is None or (found["comma"] and not _CLOSED.match(after)):
        return None
    return _word_tells(found["word"]) if load_cues().kin.find(found["word"]) else None


def _aside_tells(after: str) -> Gender | None:
    """What an apposition behind a name tells: "Lee, the chairman of the board", not "Lee, said his wife"."""
    found = _ASIDE.match(after)
    return _word_tells(found["word"]) if found and not load_cues().kin.find(found["word"]) else None


def _title(before: str) -> str:
    """The word with a capital that ends the text; before a full stop an abbreviation, for "King." ends a sentence."""
    found = _TITLE.search(before)
    if found is None or not found["word"][0].isupper():
        return ""
    return found["word"] if not found["stop"] or found["word"] in load_cues().abbreviations else ""
