"""The words without which a relation is not stated."""

import pytest

from graphbuild.extract.wording import is_told_by_somebody_unnamed, is_unspoken, wins_a_mere_share
from graphbuild.model import Document
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

ANN, TOM, THEFT = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[theft|Offence o]"

SPOKEN = [
    (f"{ANN} was charged with {THEFT}.", "Ann Lee", "CHARGED_WITH", "theft"),
    (f"CHARGES against {ANN} include {THEFT}.", "Ann Lee", "CHARGED_WITH", "theft"),
    (f"{ANN} has a half-brother, {TOM}.", "Ann Lee", "SIBLING_OF", "Tom Day"),
    (f"{ANN}'s son-in-law, {TOM}, left.", "Tom Day", "CHILD_IN_LAW_OF", "Ann Lee"),
    (f"{ANN}’s brother’s wife saw {TOM}.", "Ann Lee", "SIBLING_OF", "Tom Day"),
    (f"{ANN} married {TOM}.", "Ann Lee", "SPOUSE_OF", "Tom Day"),
    (f"{ANN} saw {TOM}.", "Ann Lee", "MET_WITH", "Tom Day"),
]
UNSPOKEN = [
    (f"{ANN} spoke of {THEFT}.", "Ann Lee", "CHARGED_WITH", "theft"),
    (f"{ANN} was discharged after a {THEFT}.", "Ann Lee", "CHARGED_WITH", "theft"),
    (f"{ANN} saw a re-charged battery and {THEFT}.", "Ann Lee", "CHARGED_WITH", "theft"),
    (f"{ANN} brought {TOM}.", "Ann Lee", "SIBLING_OF", "Tom Day"),
    (f"{ANN} met {TOM}, in law a student.", "Tom Day", "CHILD_IN_LAW_OF", "Ann Lee"),
    (f"{ANN} met {TOM}.", "Ann Lee", "SPOUSE_OF", "Tom Day"),
]


def unspoken(made: Document, source: str, type_: str, target: str) -> bool:
    """Whether the claim lacks a word for it."""
    return is_unspoken(claim(made, source, type_, target), made, load_ontology())


@pytest.mark.parametrize(("marked", "source", "type_", "target"), SPOKEN)
def test_a_word_for_it_stands_in_the_sentence(marked: str, source: str, type_: str, target: str) -> None:
    """A whole word, whatever its case, with any ending where the word ends in a star; some relations need none."""
    assert not unspoken(document("test", marked), source, type_, target)


@pytest.mark.parametrize(("marked", "source", "type_", "target"), UNSPOKEN)
def test_no_word_for_it_no_claim(marked: str, source: str, type_: str, target: str) -> None:
    """No charge without a word for a charge; a piece of another word is no word."""
    assert unspoken(document("test", marked), source, type_, target)


@pytest.mark.parametrize(
    ("told", "undone"),
    [
        ("annulled the five years that {ann} got", True),
        ("set aside the five years that {ann} got", True),
        ("gave {ann} five years", False),
        ("gave {ann} five years over an annuity", False),
    ],
)
def test_a_court_that_undid_a_sentence_did_not_pass_it(told: str, undone: bool) -> None:
    """Some relations have words that undo them, as whole words."""
    made = document("test", f"[The High Court|Institution c] {told.format(ann=ANN)}.")
    assert unspoken(made, "Ann Lee", "SENTENCED_BY", "The High Court") is undone


def test_whom_the_police_heard_as_a_witness_they_do_not_investigate() -> None:
    made = document("test", f"[The police|Institution c] questioned {ANN} twice, as a witness.")
    assert unspoken(made, "The police", "INVESTIGATES", "Ann Lee")


def test_the_word_must_stand_in_the_same_sentence() -> None:
    """The sentence before is no evidence."""
    made = document("test", f"{ANN} has a brother. She met {TOM}.")
    assert unspoken(made, "Ann Lee", "SIBLING_OF", "Tom Day")


def test_every_needed_word_can_be_found() -> None:
    """No relation asks for a word that the pattern could never match: each, without its star, is found."""
    made = document("test", f"{ANN} met {TOM}.")
    plain = claim(made, "Ann Lee", "MET_WITH", "Tom Day")
    for relation in load_ontology().relations:
        for word in relation.needs:
            told = document("test", f"{ANN} {word.replace('*', '')} {TOM}.")
            assert not unspoken(told, plain.source.text, relation.type, plain.target.text), (relation.type, word)


@pytest.mark.parametrize(
    ("told", "mere"),
    [
        ("won 12 percent in [the May vote|Event v].", True),
        ("won only 9.5 per cent of [the May vote|Event v].", True),
        ("won 52 percent in [the May vote|Event v].", False),
        ("won [the May vote|Event v] with 78 percent.", False),
        ("won [the May vote|Event v].", False),
        ("came second in [the May vote|Event v].", True),
        (", an ally of [Tom Day|Person t], came a distant third in [the May vote|Event v].", True),
        ("(Greens) finished second in [the May vote|Event v].", True),
        ("won; [Tom Day|Person t] came second in [the May vote|Event v].", False),
        ("won [the May vote|Event v], and [Tom Day|Person t] came second.", False),
    ],
)
def test_who_gets_a_few_per_cent_or_comes_second_has_not_won(told: str, mere: bool) -> None:
    made = document("test", f"{ANN} {told}")
    assert wins_a_mere_share(claim(made, "Ann Lee", "WON", "the May vote"), made, load_ontology()) == mere


@pytest.mark.parametrize(
    ("told", "is_another"),
    [
        ("{ann} met {tom} in May, a senior diplomat told {post}.", True),
        ("{ann} left, two officials told {post}.", True),
        ("{ann}, a senior diplomat, told {post} so.", False),
        ("{ann} told {post} so.", False),
        ("{ann}, who met a diplomat, told {post} so.", False),
    ],
)
def test_what_a_diplomat_told_no_one_else_did(told: str, is_another: bool) -> None:
    made = document("test", told.format(ann=ANN, tom=TOM, post="the [Morning Post|Organization m]"))
    spoke = claim(made, "Ann Lee", "SPOKE_TO", "Morning Post", trigger="told")
    assert is_told_by_somebody_unnamed(spoke, made, load_ontology()) is is_another
