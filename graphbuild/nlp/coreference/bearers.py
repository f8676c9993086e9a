"""Two people of one name in one article: the text says that it turns to another, or that one is kin of the other."""

import re
from functools import cache

from graphbuild.model import Mention
from graphbuild.nlp.coreference.growing import Growing, Linking, started
from graphbuild.nlp.coreference.surest import likeliest
from graphbuild.nlp.namesakes import canonical, is_full, surname
from graphbuild.nlp.posts_told import posts_told
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives

_ROOM = 60  # characters before a name
_CLOSE = 240  # characters before "his" within which he is named
_AGE = re.compile(r"\bthe\s+(?P<age>\w+)\s+$", re.IGNORECASE)
_KIN = re.compile(
    r"(?:\b(?P<whose>his|her)|['’]s?)\s+(?:[\w-]+\s+)?(?P<kin>[\w-]+),?\s+(?:(?:[\w-]+\s+){0,3}[\w.]+\s+)?$",
    re.IGNORECASE,
)


def bearer(i: int, at: Linking) -> Growing | None:
    """For the full name of two people the one who is meant; a new one where the text turns to another of the name.

    Caught are "another Ann Lee", "Tom Lee won. His father, Tom Lee, wept". Where two bear a name it is who has the
    post beside it, else the one that the scores hold surest, else nobody who was named before. "The younger Lee" is
    nobody where two are called Lee: no score tells which of them is younger.
    """
    mention = at.mentions[i]
    name = canonical(mention)
    if mention.type != "Person" or mention.kind != "name":
        return None
    if not is_full(name):
        return started(at) if _is_told_from_kin(mention, name, at) else None
    known = [c for c in at.of_surname.get(surname(name), ()) if name in c.names]
    if len(known) == 1:
        return started(at) if _is_another(mention, known[0], at) else None
    return _which(i, known, at) if known else None


def _is_told_from_kin(mention: Mention, name: str, at: Linking) -> bool:
    before = _AGE.search(at.text, max(0, mention.start - _ROOM), mention.start)
    lore = load_cues().lore
    return (
        before is not None
        and before["age"].casefold() in lore.younger | lore.elder
        and len(at.of_surname.get(surname(name), ())) > 1
    )


def _is_another(mention: Mention, known: Growing, at: Linking) -> bool:
    return _turns_to_another(mention, at) or _is_kin_of(mention, known, at)


def _turns_to_another(mention: Mention, at: Linking) -> bool:
    return _turns().search(at.text, max(0, mention.start - _ROOM), mention.start) is not None


@cache
def _turns() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives(load_cues().lore.another_bearer)}),?\s+$", re.IGNORECASE)


def _is_kin_of(mention: Mention, known: Growing, at: Linking) -> bool:
    """Whether it is kin of the only person who is named shortly before: nobody is his own father."""
    kin = _KIN.search(at.text, max(0, mention.start - _ROOM), mention.start)
    if kin is None or load_cues().kin.find(kin["kin"]) is None:
        return False
    owner = next((j for j in known.members if at.mentions[j].start <= kin.start() <= at.mentions[j].end), None)
    return owner is not None and (kin["whose"] is None or _is_alone(owner, known, at))


def _is_alone(pronoun: int, known: Growing, at: Linking) -> bool:
    since = at.mentions[pronoun].start - _CLOSE
    close = [j for j in range(pronoun) if at.mentions[j].start >= since and at.mentions[j].type == "Person"]
    return bool(close) and all(at.owner.get(j) is known for j in close)


def _which(i: int, known: list[Growing], at: Linking) -> Growing:
    mention = at.mentions[i]
    posts = posts_told(mention, at.text)
    in_post = [c for c in known if c.posts & posts]
    if len(in_post) == 1:
        return in_post[0]
    if _turns_to_another(mention, at):
        known = [c for c in known if c is not max(known, key=lambda c: c.members[-1])]
    best = next((at.owner[j] for j in likeliest(i, at) if at.owner[j] in known), None)
    return best or (known[0] if len(known) == 1 else started(at))
