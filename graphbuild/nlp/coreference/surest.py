"""The chain of the antecedent that the network holds surest, where nothing speaks against it."""

from collections.abc import Iterator

import numpy as np

from graphbuild.model import Mention
from graphbuild.nlp.coreference.growing import Growing, Linking, agree, country_of, gender_of
from graphbuild.nlp.described import is_another_kind, is_smaller_than_a_country
from graphbuild.nlp.gender import Gender, gender_told
from graphbuild.nlp.plain import plain
from graphbuild.nlp.posts_told import post_of
from graphbuild.nlp.sentences import a_sentence_ends

_NEXT = 4  # mentions behind a surname among which the pronoun stands
_REFLEXIVE = ("self", "selves")


def surest(i: int, at: Linking) -> Growing | None:
    shown = _gender_shown_after(i, at)
    for j in likeliest(i, at):
        if shown and (gender := at.owner[j].gender) and gender != shown:
            continue
        if _turns_elsewhere(at.mentions[i], at.mentions[j], at.text):
            continue
        if _agrees(at.mentions[i], at.owner[j], at) and not _has_anothers_post(at.mentions[i], at.owner[j], at):
            return at.owner[j]
    return None


def _gender_shown_after(i: int, at: Linking) -> Gender | None:
    """What the next pronoun of its sentence shows of the surname of two: "Lee was a judge before she ran"."""
    mention = at.mentions[i]
    if mention.type != "Person" or mention.kind != "name" or len(at.of_surname.get(plain(mention.text), ())) < 2:
        return None
    people = (m for m in at.mentions[i + 1 : i + 1 + _NEXT] if m.type == "Person")
    after = next(people, None)
    if after is None or after.kind != "pronoun" or a_sentence_ends(at.text, mention.end, after.end):
        return None
    return gender_told(after, at.text)


def likeliest(i: int, at: Linking) -> list[int]:
    """The mentions before it that the network holds for the same, the surest first."""
    row = at.scores[i, :i]
    able = np.flatnonzero(row > 0)
    found: list[int] = able[np.argsort(-row[able], kind="stable")].tolist()
    return found


def _called(chain: Growing, at: Linking) -> Iterator[str]:
    """What a thing is called: by its names, an event by its descriptions too, which it mostly has instead."""
    yield from (m.text for m in chain.names.values())
    if "Event" in chain.types:
        yield from (at.mentions[i].text for i in chain.members if at.mentions[i].kind == "description")


def _turns_elsewhere(mention: Mention, other: Mention, text: str) -> bool:
    """Whether "himself" would mean somebody of another sentence."""
    return mention.text.casefold().endswith(_REFLEXIVE) and a_sentence_ends(text, other.end, mention.start)


def _has_anothers_post(mention: Mention, chain: Growing, at: Linking) -> bool:
    """Whether "the minister" would be a president where somebody else was spoken of as a minister."""
    post = post_of(mention)
    if post is None or not chain.posts or post in chain.posts:
        return False
    return any(post in other.posts for other in at.chains)


def _agrees(mention: Mention, chain: Growing, at: Linking) -> bool:
    """Whether nothing speaks against it: another type, gender, country or full name, another offence.

    An offence in other words is another: "tax evasion" and "aiding tax evasion". Of 456 offences in the articles of
    the train split none is called in two ways.
    """
    gender = gender_of(mention, at)
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
        if mention.type != "Person" and is_another_kind(mention, _called(chain, at)):
            return False
    country = country_of(mention, at)
    if country or (chain.country and mention.kind == "name"):
        return country == chain.country
    return mention.kind != "name" or agree(mention, chain)
