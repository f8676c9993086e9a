"""Words that tell of what type a thing is, as `words/<language>/things.yaml` has them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, get_args

from graphbuild.errors import OntologyError
from graphbuild.model import NodeType

_WORDS = (
    *("of_members", "no_members", "no_places", "of_places", "in_places", "for_places", "with_in", "to_places"),
    *("before_parties", "whose", "smaller_places", "shared_words", "one_in_each_place", "one_of_a_kind"),
    *("before_names", "after_names", "part_of_names", "of_one_surname", "offices_of_states", "offices_of_parts"),
    *("owned_by_states", "of_people_too", "ends_names", "heads", "no_names", "acts_of_states", "done_to_states"),
    *("after_long_names", "of_courts", "named_bodies", "currencies", "groups"),
    *(
        "feasts",
        "contracted",
        "owners",
        "no_things",
        "begin_sentences",
        "owning_up",
        "compass",
        "begin_places",
        "before_places",
    ),
)


@dataclass(frozen=True, slots=True, eq=False)
class ThingWords:
    """Words of names and words beside names, casefolded, with the type that they tell."""

    #: last or first word of a name -> what it names
    last_words: Mapping[str, NodeType]
    first_words: Mapping[str, NodeType]
    #: bodies that members fill, and members who make an organ of a state or a party of them
    of_members: frozenset[str]
    no_members: frozenset[str]
    #: bodies that have a governor as places do
    no_places: frozenset[str]
    #: what a thing is called beside its name -> its type
    nouns: Mapping[str, NodeType]
    #: before "of", alone, before "for" a place's name; before "in" what is in people and bodies as well
    of_places: frozenset[str]
    in_places: frozenset[str]
    for_places: frozenset[str]
    with_in: frozenset[str]
    to_places: frozenset[str]
    #: before a party's name; of a person, after "whose" beside kin
    before_parties: frozenset[str]
    whose: frozenset[str]
    #: places that no country is
    smaller_places: frozenset[str]
    #: words that too many things are called by
    shared_words: frozenset[str]
    #: organs of which each place has its own, and words beside them of those that a country has one of
    one_in_each_place: frozenset[str]
    one_of_a_kind: frozenset[str]
    #: in small letters before and after a name: none of it; the last ones only where the name stands without them
    before_names: frozenset[str]
    after_names: frozenset[str]
    part_of_names: frozenset[str]
    #: in small letters after a name of several words: none of it
    after_long_names: frozenset[str]
    #: words without which the office of a minister names no body
    named_bodies: frozenset[str]
    #: people whom a text names by what they are, no body
    groups: frozenset[str]
    #: what courts are for, in their names
    of_courts: frozenset[str]
    #: before "he" or "that she": what somebody says of oneself
    owning_up: frozenset[str]
    #: right before a place's name
    before_places: frozenset[str]
    #: first words of places, after which a first name is a part of the name
    begin_places: frozenset[str]
    #: beside a place's name: a part of it, or another place
    compass: frozenset[str]
    #: last words of names after which a kind is no part of them
    ends_names: frozenset[str]
    #: words that a body may be called by alone, after "the"
    heads: frozenset[str]
    #: words in capitals that name nothing
    no_names: frozenset[str]
    #: after a capital, before a capital: its government is meant
    acts_of_states: frozenset[str]
    done_to_states: frozenset[str]
    #: kin who mostly have one surname
    of_one_surname: frozenset[str]
    #: last words of offices that no party has
    offices_of_states: frozenset[str]
    #: what no person has of his own; of `nouns`, what somebody may be called as well
    owned_by_states: frozenset[str]
    of_people_too: frozenset[str]
    #: what money is called after a people
    currencies: frozenset[str]
    #: offices that no country has
    offices_of_parts: frozenset[str]
    #: at the start of a sentence no name
    begin_sentences: frozenset[str]
    #: feasts of the year
    feasts: frozenset[str]
    #: words that have lost an apostrophe; what owns things in small letters; what is no thing that something owns
    contracted: frozenset[str]
    owners: frozenset[str]
    no_things: frozenset[str]
    #: words for one kind of body each
    kinds: tuple[frozenset[str], ...]


def thing_words(record: Mapping[str, Any]) -> ThingWords:
    """OntologyError where a word is given two types, or a type that there is none of."""
    types = {key: _types(record[key], key) for key in ("last_words", "first_words", "nouns")}
    words = {key: _words(record[key]) for key in _WORDS}
    return ThingWords(**types, **words, kinds=tuple(map(_words, record["kinds"])))  # type: ignore[arg-type]  # each field is of one of the two kinds


def _words(words: list[str]) -> frozenset[str]:
    return frozenset(w.casefold() for w in words)


def _types(groups: Mapping[str, list[str]], key: str) -> dict[str, NodeType]:
    found: dict[str, NodeType] = {}
    for type_, words in groups.items():
        if type_ not in get_args(NodeType):
            raise OntologyError(
                f"things.yaml: {key}: no type {type_!r}; choose one of {', '.join(get_args(NodeType))}"
            )
        for word in _words(words):
            if word in found:
                raise OntologyError(f"things.yaml: {key}: {word!r} tells of {found[word]} and of {type_}")
            found[word] = type_  # type: ignore[assignment]  # checked against the types above
    return found
