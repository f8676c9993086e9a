"""Whether people are men or women as the pronouns near their names show: "Lee said that she would stay"."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from graphbuild.model import Mention, Span
from graphbuild.nlp.gender import Gender, gender_told
from graphbuild.nlp.namesakes import full_names, is_full, surname
from graphbuild.nlp.plain import plain


def genders_shown(mentions: Sequence[Mention], sentences: Sequence[Span], text: str) -> Mapping[str, Gender]:
    """The gender, by the plain name, of those who alone are named before a "he" or "she" in a sentence.

    Only of those whose name tells nothing, and whom all such sentences show as one. Right of 203 in 213 people of 182
    annotated articles. A surname stands for the only full name with it, and shows nothing of two.
    """
    owners = full_names(mentions)
    seen: dict[str, set[Gender]] = defaultdict(set)
    for name, gender in _sightings(mentions, sentences, text, owners):
        seen[name].add(gender)
    told = {owner for m in mentions if (owner := _owner(m, owners)) and gender_told(m, text)}
    one = {name: next(iter(genders)) for name, genders in seen.items() if len(genders) == 1 and name not in told}
    return one | {surname(name): gender for name, gender in one.items() if len(owners[surname(name)]) < 2}


def _owner(mention: Mention, owners: Mapping[str, set[str]]) -> str | None:
    """The full name that a person's name is or is short for; the name itself if nobody has it in full."""
    if mention.type != "Person" or mention.kind != "name":
        return None
    name = plain(mention.text)
    full = (_longer(name, owners) or {name}) if is_full(name) else owners.get(name, {name})
    return next(iter(full)) if len(full) == 1 else None


def _longer(name: str, owners: Mapping[str, set[str]]) -> set[str]:
    """The names of which it is the end: "roe de la paz" of "ann roe de la paz"."""
    return {full for full in owners.get(surname(name), ()) if full.endswith(f" {name}")}


def _sightings(
    mentions: Sequence[Mention], sentences: Sequence[Span], text: str, owners: Mapping[str, set[str]]
) -> Iterator[tuple[str, Gender]]:
    starts = [s.start for s in sentences]
    people = (m for m in mentions if m.type == "Person" and m.kind in ("name", "pronoun"))
    for _, here in groupby(people, lambda m: bisect_right(starts, m.start)):
        named: set[str | None] = set()
        for mention in here:
            if mention.kind == "name":
                named.add(_owner(mention, owners))
            elif len(named) == 1 and (name := next(iter(named))) and (gender := gender_told(mention, text)):
                yield name, gender
