"""The chain of a person's name: "Lee", "Ann Lee", "A. Lee", "Alimova" written in two ways."""

import re

from graphbuild.model import Mention
from graphbuild.nlp.coreference.growing import Growing, Linking, agree, agrees_in_full, may_be
from graphbuild.nlp.namesakes import is_full, is_surname_of_kin, misspelt, sound_alike, surname
from graphbuild.nlp.plain import plain
from graphbuild.nlp.sentences import a_sentence_ends
from graphbuild.ontology import load_cues
from graphbuild.ontology.nicknames import without_nickname

_KIN_BEFORE = re.compile(r"(?:\b(?:his|her|their)|['’]s?)\s+(?:[\w-]+\s+)?(?P<kin>[\w-]+),?\s+$")
_KIN_ROOM = 40  # characters
_LONGEST_PARTICLE = 3  # letters: "bin", "van"


def person_named(name: str, mention: Mention, at: Linking) -> Growing | None:
    """For "Lee" the only person so far with that surname; for "Ann Lee" the "Lee" before, if nobody else is one."""
    same = at.of_name.get(("Person", name)) or at.of_name.get(("Person", plain(without_nickname(mention.text))))
    if is_full(name):
        if part := _part_of_one(name, mention, at):
            return part
        fitting = at.of_surname.get(surname(name), []) if mention.text[0].islower() else []
        fitting = [c for c in fitting if any(n.endswith(f" {name}") for n in c.names)]
        lone = at.of_name.get(("Person", surname(name))) if len(at.full_names[surname(name)]) == 1 else None
        lone = lone or _called_by_first_name(name, at)
        lone = lone if lone and may_be(mention, lone, at) else None
        same = same or _written_otherwise(name, mention, at)
        lone = lone if lone and _is_unnamed(lone) else None
        return same or (fitting[0] if len(fitting) == 1 else None) or lone or _by_initials(name, mention, at)
    fitting = [c for c in at.of_surname.get(surname(name), []) if may_be(mention, c, at)] or [
        c for c in at.chains if _has_first_name(name, c) or (_has_inner_name(name, c) and may_be(mention, c, at))
    ]
    fitting = _without_kin_named_in_passing(fitting, at)
    if same and same not in fitting and not _is_unnamed(same):
        return same  # whom the article calls so, though his brother alone ends in it: "Lee" of "Ann Lee Roe"
    return fitting[0] if len(fitting) == 1 else None if fitting else same or _misspelt(name, mention, at)


def _without_kin_named_in_passing(fitting: list[Growing], at: Linking) -> list[Growing]:
    """Of several of one surname the only one of whom more was told than "his daughter, Ann Lee"."""
    told = [c for c in fitting if len(c.members) > 1 or not _is_told_as_kin(at.mentions[c.members[0]], at.text)]
    return told if len(told) == 1 and len(told[0].members) > 1 else fitting


def _misspelt(name: str, mention: Mention, at: Linking) -> Growing | None:
    """The only person with a full name whose surname this one nearly is: "Roemna" for "Roeman"."""
    own = [
        c for c in at.chains if "Person" in c.types and any(is_full(n) and misspelt(name, surname(n)) for n in c.names)
    ]
    return own[0] if len(own) == 1 and may_be(mention, own[0], at) else None


def _written_otherwise(name: str, mention: Mention, at: Linking) -> Growing | None:
    """The only person whose full name sounds the same: "Gulnoi Alimova" and "Gulnoy Alimova"."""
    own = [c for c in at.chains if any(_sounds_like(name, n, mention, m, at.text) for n, m in c.names.items())]
    return own[0] if len(own) == 1 and may_be(mention, own[0], at) else None


def _sounds_like(name: str, other: str, mention: Mention, named: Mention, text: str) -> bool:
    """Whether the names sound the same; two surnames in one sentence that are written in two ways are two."""
    if named.type != "Person" or not sound_alike(name, other):
        return False
    return surname(name) == surname(other) or a_sentence_ends(text, named.end, mention.start + 1)


def _by_initials(name: str, mention: Mention, at: Linking) -> Growing | None:
    """The only bearer of the surname, for "N.A. Lee" where the text has one Lee, "Nina", and the other way round."""
    chains = at.of_surname.get(surname(name), [])
    if len(at.full_names[surname(name)]) != 2 or len(chains) != 1 or not _has_initials(name, chains[0]):
        return None
    return chains[0] if agree(mention, chains[0]) and may_be(mention, chains[0], at) else None


def _has_initials(name: str, chain: Growing) -> bool:
    return any(all(len(w) == 1 for w in n.split()[:-1]) for n in (name, *filter(is_full, chain.names)))


def _part_of_one(name: str, mention: Mention, at: Linking) -> Growing | None:
    """The only person whose name has all words of this one in a row, or the other way: "Lee Roe", "Ann Lee Roe"."""
    if ("Person", name) in at.of_name:
        return None
    able = [c for c in at.chains if "Person" in c.types and _all_in_a_row(name, c) and agrees_in_full(mention, c)]
    if len(able) != 1:
        return None
    is_end = any(n.endswith(f" {name}") for n in able[0].names)  # whose first word is no first name
    return able[0] if is_end or may_be(mention, able[0], at) else None


def _all_in_a_row(name: str, chain: Growing) -> bool:
    """Whether it agrees so with all full names of a chain: no nephew is his uncle, whose double surname he has."""
    full = [n for n in chain.names if is_full(n)]
    return bool(full) and all(_in_a_row(name, n) for n in full)


def _in_a_row(one: str, other: str) -> bool:
    short, long = sorted((f" {one} ", f" {other} "), key=len)
    return short != long and short in long


def _called_by_first_name(name: str, at: Linking) -> Growing | None:
    """The chain of "Saodat" before the only "Saodat Atabayeva" of the text; not of "his son Saodat" before another."""
    first = name.split()[0]
    owners = [full for names in at.full_names.values() for full in names if full.split()[0] == first]
    chain = at.of_name.get(("Person", first)) if len(owners) == 1 else None
    if chain and _is_told_as_kin(at.mentions[chain.members[0]], at.text) and not _has_relatives(name, at):
        return None
    return chain


def _is_told_as_kin(mention: Mention, text: str) -> bool:
    """Whether it is "his son Viktor", who has his father's surname."""
    before = _KIN_BEFORE.search(text[max(0, mention.start - _KIN_ROOM) : mention.start])
    return before is not None and before["kin"] in load_cues().things.of_one_surname


def _has_relatives(name: str, at: Linking) -> bool:
    """Whether others of the text have the same surname, or that of the other gender: "Alieva" and "Aliev"."""
    own = surname(name)
    return any(is_surname_of_kin(own, other) and names - {name} for other, names in at.full_names.items())


def _has_first_name(name: str, chain: Growing) -> bool:
    """ "Saodat" of "Saodat Atabayeva", whom the article goes on to call by her first name."""
    return "Person" in chain.types and any(is_full(n) and n.split()[0] == name for n in chain.names)


def _has_inner_name(name: str, chain: Growing) -> bool:
    """ "Quispe" of "Ali Quispe Rojas", whose first surname it is; no "al" of "Ann al Roe"."""
    return (
        "Person" in chain.types and len(name) > _LONGEST_PARTICLE and any(name in n.split()[1:-1] for n in chain.names)
    )


def _is_unnamed(chain: Growing) -> bool:
    return not any(is_full(name) for name in chain.names)
