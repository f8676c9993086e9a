"""Which mentions of one article mean one thing.

The network scores each mention against those before it; what the words settle is not left to it: one
country has many words, one written name is one thing, two full names are two people.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from graphbuild.model import BODIES, Chain, Mention, Span
from graphbuild.nlp.described import is_another_kind, is_short_for_party, is_smaller_than_a_country, named_so
from graphbuild.nlp.gender import Gender, gender_told
from graphbuild.nlp.gender_shown import genders_shown
from graphbuild.nlp.introduced import other_name_of
from graphbuild.nlp.namesakes import (
    canonical,
    full_names,
    has_article,
    is_acronym,
    is_full,
    is_head,
    is_surname_of_kin,
    misspelt,
    names_agree,
    plain,
    sound_alike,
    surname,
    with_owner,
)
from graphbuild.nlp.naming import chain_name, chain_type
from graphbuild.nlp.peoples import place_of
from graphbuild.nlp.posts_told import post_of, posts_told
from graphbuild.nlp.seats import government_meant, governments_throughout
from graphbuild.nlp.whose import stands_beside, surname_of_kin, whose
from graphbuild.ontology import load_cues
from graphbuild.ontology.countries import country_meant

_REFLEXIVE = ("self", "selves")
_POSSESSIVE = frozenset({"his", "her", "its"})
_KIN_BEFORE = re.compile(r"(?:\b(?:his|her|their)|['’]s?)\s+(?:[\w-]+\s+)?(?P<kin>[\w-]+),?\s+$")
_KIN_ROOM = 40  # characters
_SENTENCE_ENDS = re.compile(r"[.!?][\"”’)]*\s+[\"“‘(]?[A-Z]|\n\s*\n")
_INTO_NAME = re.compile(r",\s+(?:the\s+)?")
_ENDS_NAME = re.compile(r",\s+(?!(?:and|or|the|an?|its|their)\b)[a-z]|[.;]")
_IN_A_LIST = re.compile(r"(?:,|\b(?:both|between|of|for|at|by))\s+(?:(?!and\b|but\b)\w+\s+){0,2}$")
_LIST_ROOM = 24  # characters
_LONGEST_PARTICLE = 3  # letters: "bin", "van"
_CALLED_BY_KIND = frozenset({"Party", "Institution", "Organization", "Place"})


@dataclass(slots=True, eq=False)
class _Growing:
    """A chain while it grows: its members and what they have settled about it."""

    members: list[int] = field(default_factory=list)
    country: str | None = None
    types: set[str] = field(default_factory=set)  # of names and descriptions
    pointing: set[str] = field(default_factory=set)  # of pronouns
    names: dict[str, Mention] = field(default_factory=dict)  # by what they are compared as
    given: set[str] = field(default_factory=set)  # of these names, what the text calls the thing besides
    peoples: set[str] = field(default_factory=set)  # of a place that is no country
    gender: str | None = None
    posts: set[str] = field(default_factory=set)  # of a person, as the words beside the name tell
    offences: set[str] = field(default_factory=set)  # in plain words


@dataclass(slots=True)
class _Linking:
    """The chains so far, and where to find the one that a name settles."""

    mentions: Sequence[Mention]
    text: str
    full_names: dict[str, set[str]]  # surname -> the full names of the whole text that have it
    shown: Mapping[str, Gender]  # plain names of people -> man or woman, where pronouns show it
    countries: frozenset[str]  # that the text names
    seats: frozenset[str]  # capitals that stand for a government throughout
    chains: list[_Growing] = field(default_factory=list)
    owner: dict[int, _Growing] = field(default_factory=dict)
    of_country: dict[str, _Growing] = field(default_factory=dict)
    of_name: dict[tuple[str, str], _Growing] = field(default_factory=dict)
    of_surname: defaultdict[str, list[_Growing]] = field(default_factory=lambda: defaultdict(list))


def link(
    mentions: Sequence[Mention], scores: NDArray[np.float32], text: str = "", sentences: Sequence[Span] = ()
) -> tuple[Chain, ...]:
    """Chains of the mentions of a text; `scores` (mentions, mentions) are the network's, above 0 for "the same".

    Each mention joins the chain of its surest antecedent with which it agrees, or starts its own. What means
    nobody that the article names is left out: a pronoun or a person's description without an antecedent, a
    surname of two people of whom nothing tells which.
    """
    named = frozenset(c for m in mentions if m.type == "Place" and (c := country_meant(m.text)))
    seats = governments_throughout(mentions, text)
    at = _Linking(mentions, text, full_names(mentions), genders_shown(mentions, sentences, text), named, seats)
    for i in range(len(mentions)):
        chain = (
            _introduced(i, at)
            or _called_otherwise(i, at)
            or _apposed(i, at)
            or _settled(i, at)
            or _spoken_for(i, at)
            or _named_so(i, at)
            or _in_the_post(i, at)
            or _surest(i, scores, at)
            or _started(at)
        )
        _join(i, chain, at)
    return tuple(_finished(c, mentions) for c in at.chains if _means_something(c, at))


def _means_something(chain: _Growing, at: _Linking) -> bool:
    if "Person" not in chain.types:
        return bool(chain.types)
    return any(is_full(name) or len(at.of_surname.get(surname(name), ())) < 2 for name in chain.names)


def _finished(chain: _Growing, mentions: Sequence[Mention]) -> Chain:
    own = [mentions[i] for i in chain.members]
    return Chain(tuple(chain.members), chain_type(own), chain.country or chain_name(own))


def _started(at: _Linking) -> _Growing:
    at.chains.append(_Growing())
    return at.chains[-1]


def _join(i: int, chain: _Growing, at: _Linking) -> None:
    mention = at.mentions[i]
    chain.members.append(i)
    at.owner[i] = chain
    (chain.pointing if mention.kind == "pronoun" else chain.types).add(mention.type)
    chain.gender = chain.gender or _gender(mention, at)
    chain.posts |= posts_told(mention, at.text)
    if mention.type == "Offence":
        chain.offences.add(plain(mention.text))
    if country := _country(mention, at):
        chain.country = chain.country or country
        at.of_country.setdefault(country, chain)
    elif mention.kind == "demonym":
        chain.peoples.add(plain(mention.text))
    elif mention.kind == "name":
        name = canonical(mention)
        chain.names.setdefault(name, mention)
        at.of_name.setdefault((mention.type, name), chain)
        if mention.type == "Person" and is_full(name) and chain not in at.of_surname[surname(name)]:
            at.of_surname[surname(name)].append(chain)


def _country(mention: Mention, at: _Linking) -> str | None:
    """The country that it names, or whose government it stands for where the article names the country too."""
    if mention.type != "Place" or mention.kind not in ("name", "demonym"):
        return None
    if named := country_meant(mention.text):
        return named
    is_seat = mention.kind == "name" and mention.text in at.seats
    meant = load_cues().capitals[mention.text] if is_seat else government_meant(mention, at.text)
    return meant if meant in at.countries else None


def _introduced(i: int, at: _Linking) -> _Growing | None:
    """The chain of the name that the text gives this one to as well: "Homeland Way Party (YYP)"."""
    mention, text = at.mentions[i], at.text
    if (other := other_name_of(i, at.mentions, text)) is not None and other in at.owner:
        at.owner[other].given.add(canonical(mention))
        return at.owner[other]
    if i == 0 or mention.kind != "name" or mention.type == "Person" or " " in mention.text:
        return None
    before = at.mentions[i - 1]
    if (
        before.kind in ("pronoun", "demonym")
        or before.type != mention.type
        or _country(mention, at)
        or _country(before, at)
    ):
        return None
    if text[before.end : mention.start].strip(" '’\"“”") != "(" or ")" not in text[mention.end : mention.end + 2]:
        return None
    return at.owner[i - 1] if sum(c.isupper() for c in mention.text) > 1 else None


def _called_otherwise(i: int, at: _Linking) -> _Growing | None:
    """The chain of the name before "also known as" or ", whose real name is"."""
    mention = at.mentions[i]
    before = at.mentions[i - 1] if i else mention
    if mention.kind != "name" or before.kind != "name" or before.type != mention.type or mention.type == "Place":
        return None
    between = at.text[before.end : mention.start].casefold()
    return at.owner.get(i - 1) if between.strip(" ,(\"'“”‘’\n") in load_cues().phrases.other_names else None


def _apposed(i: int, at: _Linking) -> _Growing | None:
    """The chain of what stands beside it between commas: "the bank, Porto Credit, sued" speaks of one body.

    The description comes first and goes where the name that follows it belongs, then the name goes where it is.
    """
    if i + 1 < len(at.mentions) and _names(at.mentions[i], at.mentions[i + 1], at):
        return _settled(i + 1, at) or _started(at)
    return at.owner[i - 1] if i and _names(at.mentions[i - 1], at.mentions[i], at) else None


def _names(described: Mention, name: Mention, at: _Linking) -> bool:
    """Whether a body's name stands right after a description of it, and neither is an item of a list."""
    if described.kind != "description" or name.kind != "name" or described.type != name.type:
        return False
    if described.type not in BODIES or not _INTO_NAME.fullmatch(at.text, described.end, name.start):
        return False
    return _ENDS_NAME.match(at.text, name.end) is not None and not _IN_A_LIST.search(
        at.text[max(0, described.start - _LIST_ROOM) : described.start]
    )


def _spoken_for(i: int, at: _Linking) -> _Growing | None:
    owner = whose(i, at.mentions, at.text)
    chain = at.owner.get(owner) if owner is not None else None
    if chain and _may_be(at.mentions[i], chain, at):
        return chain
    return _owner_beside(i, at) or _of_one_surname(i, at)


def _of_one_surname(i: int, at: _Linking) -> _Growing | None:
    """For "his wife, Ann Lee" the only man so far who is called Lee, though another was named since."""
    mention, name = at.mentions[i], surname_of_kin(i, at.mentions, at.text)
    if name is None:
        return None
    kin = plain(at.mentions[i + 1].text)
    able = [c for other, own in at.of_surname.items() if is_surname_of_kin(name, other) for c in own]
    able = [c for c in able if kin not in c.names and _may_be(mention, c, at)]
    return able[0] if len(able) == 1 else None


def _owner_beside(i: int, at: _Linking) -> _Growing | None:
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
    return at.owner[i - 1] if not is_person or _may_be(mention, at.owner[i - 1], at) else None


def _settled(i: int, at: _Linking) -> _Growing | None:
    """The chain of the same country, of the very same name and type, or the only one that the short name fits."""
    mention = at.mentions[i]
    if mention.kind not in ("name", "demonym"):
        return None
    if country := _country(mention, at):
        return at.of_country.get(country)
    if mention.kind == "demonym":
        return _of_people(mention, at)
    name = canonical(mention)
    if mention.type == "Person":
        return _person_settled(name, mention, at)
    if same := at.of_name.get((mention.type, name)):
        return same
    own = [c for c in at.chains if mention.type in c.types]
    fitting = [c for c in own if _is_short(mention, c, at.text)] or [c for c in own if _is_head(mention, c, at.text)]
    if mention.type == "Party" and not fitting:
        fitting = [c for c in own if any(is_short_for_party(mention.text, n.text) for n in c.names.values())]
    return fitting[0] if len(fitting) == 1 else None


def _of_people(mention: Mention, at: _Linking) -> _Growing | None:
    """The place whose people it is, or that of the same demonym before."""
    people = plain(mention.text)
    own = (c for c in at.chains if "Place" in c.types)
    return next((c for c in own if people in c.peoples or place_of(people, c.names)), None)


def _person_settled(name: str, mention: Mention, at: _Linking) -> _Growing | None:
    """For "Lee" the only person so far with that surname; for "Ann Lee" the "Lee" before, if nobody else is one."""
    same = at.of_name.get(("Person", name))
    if is_full(name):
        if part := _part_of_one(name, mention, at):
            return part
        fitting = at.of_surname.get(surname(name), []) if mention.text[0].islower() else []
        fitting = [c for c in fitting if any(n.endswith(f" {name}") for n in c.names)]
        lone = at.of_name.get(("Person", surname(name))) if len(at.full_names[surname(name)]) == 1 else None
        lone = lone or _called_by_first_name(name, at)
        lone = lone if lone and _may_be(mention, lone, at) else None
        same = same or _written_otherwise(name, mention, at)
        lone = lone if lone and _is_unnamed(lone) else None
        return same or (fitting[0] if len(fitting) == 1 else None) or lone or _by_initials(name, mention, at)
    fitting = [c for c in at.of_surname.get(surname(name), []) if _may_be(mention, c, at)] or [
        c for c in at.chains if _has_first_name(name, c) or (_has_inner_name(name, c) and _may_be(mention, c, at))
    ]
    fitting = _without_kin_named_in_passing(fitting, at)
    if same and same not in fitting and not _is_unnamed(same):
        return same  # whom the article calls so, though his brother alone ends in it: "Lee" of "Ann Lee Roe"
    return fitting[0] if len(fitting) == 1 else None if fitting else same or _misspelt(name, mention, at)


def _without_kin_named_in_passing(fitting: list[_Growing], at: _Linking) -> list[_Growing]:
    """Of several of one surname the only one of whom more was told than "his daughter, Ann Lee"."""
    told = [c for c in fitting if len(c.members) > 1 or not _is_told_as_kin(at.mentions[c.members[0]], at.text)]
    return told if len(told) == 1 and len(told[0].members) > 1 else fitting


def _misspelt(name: str, mention: Mention, at: _Linking) -> _Growing | None:
    """The only person with a full name whose surname this one nearly is: "Roemna" for "Roeman"."""
    own = [
        c for c in at.chains if "Person" in c.types and any(is_full(n) and misspelt(name, surname(n)) for n in c.names)
    ]
    return own[0] if len(own) == 1 and _may_be(mention, own[0], at) else None


def _written_otherwise(name: str, mention: Mention, at: _Linking) -> _Growing | None:
    """The only person whose full name sounds the same: "Gulnoi Alimova" and "Gulnoy Alimova"."""
    own = [c for c in at.chains if any(_sounds_like(name, n, mention, m, at.text) for n, m in c.names.items())]
    return own[0] if len(own) == 1 and _may_be(mention, own[0], at) else None


def _sounds_like(name: str, other: str, mention: Mention, named: Mention, text: str) -> bool:
    """Whether the names sound the same; two surnames in one sentence that are written in two ways are two."""
    if named.type != "Person" or not sound_alike(name, other):
        return False
    return surname(name) == surname(other) or _SENTENCE_ENDS.search(text, named.end, mention.start + 1) is not None


def _by_initials(name: str, mention: Mention, at: _Linking) -> _Growing | None:
    """The only bearer of the surname, for "N.A. Lee" where the text has one Lee, "Nina", and the other way round."""
    chains = at.of_surname.get(surname(name), [])
    if len(at.full_names[surname(name)]) != 2 or len(chains) != 1 or not _has_initials(name, chains[0]):
        return None
    return chains[0] if _agree(mention, chains[0]) and _may_be(mention, chains[0], at) else None


def _has_initials(name: str, chain: _Growing) -> bool:
    return any(all(len(w) == 1 for w in n.split()[:-1]) for n in (name, *filter(is_full, chain.names)))


def _part_of_one(name: str, mention: Mention, at: _Linking) -> _Growing | None:
    """The only person whose name has all words of this one in a row, or the other way: "Lee Roe", "Ann Lee Roe"."""
    if ("Person", name) in at.of_name:
        return None
    able = [c for c in at.chains if "Person" in c.types and _all_in_a_row(name, c) and _agrees_in_full(mention, c)]
    if len(able) != 1:
        return None
    is_end = any(n.endswith(f" {name}") for n in able[0].names)  # whose first word is no first name
    return able[0] if is_end or _may_be(mention, able[0], at) else None


def _agree(mention: Mention, chain: _Growing) -> bool:
    """Whether it agrees with all names of a thing, or with one that the text gives it besides."""
    other = [m for name, m in chain.names.items() if name in chain.given]
    own = [m for name, m in chain.names.items() if name not in chain.given]
    return all(names_agree(mention, m) for m in own) or any(names_agree(mention, m) for m in other)


def _agrees_in_full(mention: Mention, chain: _Growing) -> bool:
    """Whether it agrees with all full names: "Abd El Roe" with "Ann Abd El Roe", whoever calls her "Ann"."""
    return all(names_agree(mention, m) for n, m in chain.names.items() if is_full(n) and n not in chain.given)


def _all_in_a_row(name: str, chain: _Growing) -> bool:
    """Whether it agrees so with all full names of a chain: no nephew is his uncle, whose double surname he has."""
    full = [n for n in chain.names if is_full(n)]
    return bool(full) and all(_in_a_row(name, n) for n in full)


def _in_a_row(one: str, other: str) -> bool:
    short, long = sorted((f" {one} ", f" {other} "), key=len)
    return short != long and short in long


def _may_be(mention: Mention, chain: _Growing, at: _Linking) -> bool:
    """Whether what tells man from woman speaks not against it: "Mrs Lee" is not Tom Lee."""
    gender = _gender(mention, at)
    return gender is None or chain.gender is None or gender == chain.gender


def _gender(mention: Mention, at: _Linking) -> Gender | None:
    """What the words tell, else what the pronouns near the name show."""
    told = gender_told(mention, at.text)
    return told or (at.shown.get(plain(mention.text)) if mention.type == "Person" and mention.kind == "name" else None)


def _called_by_first_name(name: str, at: _Linking) -> _Growing | None:
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


def _has_relatives(name: str, at: _Linking) -> bool:
    """Whether others of the text have the same surname, or that of the other gender: "Alieva" and "Aliev"."""
    own = surname(name)
    return any(is_surname_of_kin(own, other) and names - {name} for other, names in at.full_names.items())


def _has_first_name(name: str, chain: _Growing) -> bool:
    """ "Saodat" of "Saodat Atabayeva", whom the article goes on to call by her first name."""
    return "Person" in chain.types and any(is_full(n) and n.split()[0] == name for n in chain.names)


def _has_inner_name(name: str, chain: _Growing) -> bool:
    """ "Quispe" of "Ali Quispe Rojas", whose first surname it is; no "al" of "Ann al Roe"."""
    return (
        "Person" in chain.types and len(name) > _LONGEST_PARTICLE and any(name in n.split()[1:-1] for n in chain.names)
    )


def _is_unnamed(chain: _Growing) -> bool:
    return not any(is_full(name) for name in chain.names)


def _is_short(mention: Mention, chain: _Growing, text: str) -> bool:
    """Whether it is "GUP" to "Green Unity Party", or the other way round; "MGU" to "Mali's Green Union"."""
    if any(is_acronym(mention.text, other.text) for other in chain.names.values()):
        return True
    return any(is_acronym(mention.text, with_owner(other, text)) for other in chain.names.values())


def _is_head(mention: Mention, chain: _Growing, text: str) -> bool:
    """Whether it is "the Front" to "Green Front" or "Front of the River"."""
    return has_article(mention, text) and any(is_head(mention.text, other.text) for other in chain.names.values())


def _named_so(i: int, at: _Linking) -> _Growing | None:
    """For "the bank" the only body so far that has it in its name, for "the county" the only place."""
    mention = at.mentions[i]
    if mention.kind != "description" or mention.type not in _CALLED_BY_KIND:
        return None
    own = (c for c in at.chains if mention.type in c.types)
    fitting = [c for c in own if named_so(mention, (m.text for m in c.names.values()))]
    return fitting[0] if len(fitting) == 1 else None


def _in_the_post(i: int, at: _Linking) -> _Growing | None:
    """For "the minister" the only person so far who was spoken of as one."""
    mention = at.mentions[i]
    post = post_of(mention)
    if post is None or len(mention.text.split()) != 2 or mention.text.split()[0].casefold() != "the":
        return None
    fitting = [c for c in at.chains if post in c.posts]
    return fitting[0] if len(fitting) == 1 and _may_be(mention, fitting[0], at) else None


def _surest(i: int, scores: NDArray[np.float32], at: _Linking) -> _Growing | None:
    row = scores[i, :i]
    able = np.flatnonzero(row > 0)
    for j in able[np.argsort(-row[able], kind="stable")].tolist():
        if _turns_elsewhere(at.mentions[i], at.mentions[j], at.text):
            continue
        if _agrees(at.mentions[i], at.owner[j], at) and not _has_anothers_post(at.mentions[i], at.owner[j], at):
            return at.owner[j]
    return None


def _turns_elsewhere(mention: Mention, other: Mention, text: str) -> bool:
    """Whether "himself" would mean somebody of another sentence."""
    between = text[other.end : mention.start]
    return mention.text.casefold().endswith(_REFLEXIVE) and _SENTENCE_ENDS.search(between) is not None


def _has_anothers_post(mention: Mention, chain: _Growing, at: _Linking) -> bool:
    """Whether "the minister" would be a president where somebody else was spoken of as a minister."""
    post = post_of(mention)
    if post is None or not chain.posts or post in chain.posts:
        return False
    return any(post in other.posts for other in at.chains)


def _agrees(mention: Mention, chain: _Growing, at: _Linking) -> bool:
    """Whether nothing speaks against it: another type, gender, country or full name, another offence.

    An offence in other words is another: "tax evasion" and "aiding tax evasion". Of 456 offences in the articles of
    the train split none is called in two ways.
    """
    gender = _gender(mention, at)
    if gender and chain.gender and gender != chain.gender:
        return False
    if chain.offences and mention.type == "Offence" and mention.kind != "pronoun":
        return plain(mention.text) in chain.offences
    types = chain.types or chain.pointing
    if mention.type not in types and (mention.kind != "pronoun" or "Person" in types | {mention.type}):
        return False
    if mention.kind == "description":
        if chain.country and is_smaller_than_a_country(mention):
            return False
        if mention.type != "Person" and is_another_kind(mention, (m.text for m in chain.names.values())):
            return False
    country = _country(mention, at)
    if country or (chain.country and mention.kind == "name"):
        return country == chain.country
    return mention.kind != "name" or _agree(mention, chain)
