"""What the words of a name tell of its type: "Porto University", "Ministry of Health"."""

import re
from collections.abc import Sequence

from graphbuild.model import NodeType
from graphbuild.nlp.bodies import known_type
from graphbuild.ontology import load_cues
from graphbuild.ontology.articles import bare

_HANGS_ON = re.compile(r"\s+(?:of|for|on|against|in|at)\s+")
_DOMAIN = re.compile(r"^\S*\w\.(?:com|net|org|info|news|media|tv|fm)$", re.IGNORECASE)


def type_in_name(name: str, read: NodeType) -> NodeType | None:
    """What the words of a name tell: "Porto University", "Ministry of Health", "the Teachers' Union".

    "Ann Bay" read as a person stays one.
    """
    words = bare(name).split()
    if known := known_type(name):
        return known
    if _DOMAIN.search(name):
        return "Organization"
    if len(words) < 2 or (read == "Person" and words[0].casefold() in load_cues().given_names.known):
        return None
    cues = load_cues().things
    main = _HANGS_ON.split(" ".join(words), maxsplit=1)[0].split()
    last = main[-1]
    if last[0].isupper() and (type_ := cues.last_words.get(last.casefold())):
        return None if read == "Person" and type_ == "Place" else type_
    if read == "Institution" and _is_of_members(main):
        return "Organization"
    return cues.first_words.get(words[0].casefold()) if words[0][0].isupper() or read == "Party" else None


def _is_of_members(words: Sequence[str]) -> bool:
    """Whether it is "the Teachers' Union", not "the People's Assembly"."""
    things = load_cues().things
    owner = next((w for w in words if w.casefold().replace("’", "'").endswith("s'")), None)
    return (
        owner is not None and words[-1].casefold() in things.of_members and owner.casefold() not in things.no_members
    )
