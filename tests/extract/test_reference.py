"""Whether it is plain whom "her" means, where a claim rests on it."""

from dataclasses import replace

import pytest

from graphbuild.extract.reference import is_vague
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

MADE = document("test", "[Ann Lee|Person a] saw [her|Person e] brother, [Tom Day|Person t].")
SURE = 1.0


@pytest.mark.parametrize(
    ("type_", "linked", "vague"),
    [
        ("MET_WITH", 0.6, False),
        ("MET_WITH", 0.59, True),
        ("SIBLING_OF", 0.95, False),
        ("SIBLING_OF", 0.94, True),
        ("SIBLING_OF", SURE, False),
    ],
)
def test_what_hurts_a_person_needs_a_plainer_reference(type_: str, linked: float, vague: bool) -> None:
    """At the bound itself the reference is plain; for sensitive relations the bound is higher."""
    told = replace(MADE, linked=(SURE, linked, SURE))
    assert is_vague(claim(told, "her", type_, "Tom Day"), told, load_ontology()) is vague


@pytest.mark.parametrize(
    ("before", "type_", "vague"),
    [
        ("[Eva Roy|Person e] left.", "SIBLING_OF", False),
        ("[Eva Roy|Person e] left. [Porto|Place p] burned.", "SIBLING_OF", True),
        ("[Eva Roy|Person e] met [Ann Lee|Person a].", "SIBLING_OF", True),
        ("[Eva Roy|Person e] met [Tom Day|Person t].", "SIBLING_OF", False),
        ("[Eva Roy|Person e] left.", "ACCUSES", True),
    ],
)
def test_kin_of_the_only_one_spoken_of(before: str, type_: str, vague: bool) -> None:
    """Somebody else in the sentence before, nobody at all, or a charge leave it open whom the pronoun means."""
    read = document("test", f"{before} [Her|Person e] brother, [Tom Day|Person t], left.")
    told = replace(read, linked=(*(SURE for _ in read.mentions[:-2]), 0.7, SURE))
    assert is_vague(claim(told, "Her", type_, "Tom Day"), told, load_ontology()) is vague


@pytest.mark.parametrize(("linked", "vague"), [(0.5, False), (0.49, True)])
def test_a_post_that_a_rule_reads_may_be_less_plain(linked: float, vague: bool) -> None:
    """ "The group's director, Ann Lee" where "the group" most likely is the one named before."""
    read = document(
        "test", "[The Coast Co|Organization c] left. [The group|Organization c]'s head, [Ann Lee|Person a]."
    )
    told = replace(read, linked=(SURE, linked, SURE))
    assert is_vague(claim(told, "Ann Lee", "HEADS", "The group"), told, load_ontology()) is vague
    read_otherwise = claim(told, "Ann Lee", "HEADS", "The group", extractor="network")
    assert is_vague(read_otherwise, told, load_ontology())


def test_either_end_may_be_vague() -> None:
    """The target counts as the source does."""
    told = replace(MADE, linked=(SURE, SURE, 0.3))
    assert is_vague(claim(told, "her", "MET_WITH", "Tom Day"), told, load_ontology())


def test_a_vague_mention_elsewhere_is_of_no_account() -> None:
    """Only the ends of the claim count."""
    told = replace(MADE, linked=(SURE, 0.1, SURE))
    assert not is_vague(claim(told, "Ann Lee", "SIBLING_OF", "Tom Day"), told, load_ontology())


def test_where_nobody_doubts_nothing_is_vague() -> None:
    """A document without doubts, as one marked by hand."""
    assert not is_vague(claim(MADE, "her", "SIBLING_OF", "Tom Day"), MADE, load_ontology())


@pytest.mark.parametrize(
    ("name", "called", "type_", "vague"),
    [
        ("OSCE", "the government", "ACCUSES", True),
        ("Tappers' Association", "the association", "ACCUSES", False),
        ("OSCE", "the government", "MET_WITH", False),
    ],
)
def test_a_body_is_accused_under_a_word_of_its_name(name: str, called: str, type_: str, vague: bool) -> None:
    """What a description says of a body, its name bears out where a wrong reading hurts."""
    read = document("test", f"[{name}|Organization o] came. [Ann Lee|Person a] accused [{called}|Organization o].")
    told = replace(read, linked=(SURE,) * len(read.mentions))
    assert is_vague(claim(told, "Ann Lee", type_, called), told, load_ontology()) is vague


@pytest.mark.parametrize(
    ("before", "type_", "vague"),
    [
        ("[Eva Roy|Person e] left. It rained. [Ann Lee|Person a] spoke.", "ACCUSES", True),
        ("[Eva Roy|Person e] left. It rained. [Ann Lee|Person a] spoke.", "SIBLING_OF", False),
        ("[Eva Roy|Person e] left. It rained. [Tom Day|Person t] spoke.", "ACCUSES", False),
        ("[Eva Roy|Person e] left. It rained. [Bob Hay|Person b] spoke of [his|Person b] day.", "ACCUSES", False),
        ("[Eva Roy|Person e] left. [Ann Lee|Person a] spoke.", "ACCUSES", True),
        ("It rained. [Eva Roy|Person e] met [Ann Lee|Person a].", "ACCUSES", False),
    ],
)
def test_somebody_else_was_named_since(before: str, type_: str, vague: bool) -> None:
    """Two sentences after her own name "she" accuses nobody surely where another woman was named in between."""
    read = document("test", f"{before} [She|Person e] accused [Tom Day|Person t].")
    told = replace(read, linked=tuple(SURE for _ in read.mentions))
    assert is_vague(claim(told, "She", type_, "Tom Day"), told, load_ontology()) is vague


@pytest.mark.parametrize(
    ("marked", "vague"),
    [
        ("[Ann Lee|Person a] spoke. [Eva Roy|Person e] said [she|Person a] was charged with [theft|Offence o].", True),
        (
            "[Ann Lee|Person a] spoke. [Eva Roy|Person e] added that [she|Person a] was held for [theft|Offence o].",
            True,
        ),
        ("[Ann Lee|Person a] said [she|Person a] was charged with [theft|Offence o].", False),
        ("[Ann Lee|Person a] met [Eva Roy|Person e] and [she|Person a] was charged with [theft|Offence o].", False),
    ],
)
def test_who_says_what_he_did_speaks_of_himself(marked: str, vague: bool) -> None:
    """Unless it is plain that somebody else is meant, which it never is right after "Roy said"."""
    read = document("test", marked)
    told = replace(read, linked=tuple(SURE for _ in read.mentions))
    assert is_vague(claim(told, "she", "CHARGED_WITH", "theft"), told, load_ontology()) is vague
