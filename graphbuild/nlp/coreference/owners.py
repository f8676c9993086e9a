"""The chain of whose something is: "according to his lawyer", "his wife, Ann Lee", "Lee and her husband"."""

from graphbuild.nlp.coreference.growing import Growing, Linking, may_be
from graphbuild.nlp.namesakes import is_surname_of_kin
from graphbuild.nlp.plain import plain
from graphbuild.nlp.whose import stands_beside, surname_of_kin, whose

_POSSESSIVE = frozenset({"his", "her", "its"})


def spoken_for(i: int, at: Linking) -> Growing | None:
    owner = whose(i, at.mentions, at.text)
    chain = at.owner.get(owner) if owner is not None else None
    if chain and may_be(at.mentions[i], chain, at):
        return chain
    return _owner_beside(i, at) or _of_one_surname(i, at)


def _of_one_surname(i: int, at: Linking) -> Growing | None:
    """For "his wife, Ann Lee" the only man so far who is called Lee, though another was named since."""
    mention, name = at.mentions[i], surname_of_kin(i, at.mentions, at.text)
    if name is None:
        return None
    kin = plain(at.mentions[i + 1].text)
    able = [c for other, own in at.of_surname.items() if is_surname_of_kin(name, other) for c in own]
    able = [c for c in able if kin not in c.names and may_be(mention, c, at)]
    return able[0] if len(able) == 1 else None


def _owner_beside(i: int, at: Linking) -> Growing | None:
    """Of "Lee and her husband", "Lee, and her husband", "the party and its leader" the one right before "and"."""
    mention = at.mentions[i]
    if i == 0 or mention.kind != "pronoun" or mention.text not in _POSSESSIVE or i - 1 not in at.owner:
        return None
    before = at.mentions[i - 1]
    if not stands_beside(before, mention, at.text):
        return None
    is_person = mention.text != "its"
    if is_person != (before.type == "Person") or before.type in ("Event", "Offence"):
        return None
    return at.owner[i - 1] if not is_person or may_be(mention, at.owner[i - 1], at) else None
