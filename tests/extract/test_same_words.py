"""What the network reads in words that a rule reads otherwise, and offices that nobody has."""

from dataclasses import replace

import pytest

from graphbuild.extract.same_words import head_of_no_country, read_of_another, under_its_head
from graphbuild.ontology import load_ontology
from tests.extract.scoring import lines
from tests.marked import claim, document

ANN, TOM = "[Ann Lee|Person a]", "[Tom Day|Person t]"
KENYA, GREENS, AGENCY = "[Kenya|Place k]", "[the Greens|Party g]", "[the Agency|Institution i]"


@pytest.mark.parametrize(
    ("role", "target", "extractor", "falls"),
    [
        ("Speaker", "Kenya", "network", True),
        ("opposition leader", "Kenya", "network", True),
        ("Speaker", "the Agency", "network", False),
        ("leader", "Kenya", "network", False),
        ("president", "Kenya", "network", False),
        ("opposition leader", "Kenya", "rules", False),
    ],
)
def test_a_speaker_heads_no_country(role: str, target: str, extractor: str, falls: bool) -> None:
    """He presides over a chamber, and the opposition's leader leads what is no part of the state."""
    made = document("test", f"{ANN} of {AGENCY} left {KENYA}.")
    own = claim(made, "Ann Lee", "HEADS", target, role=role, extractor=extractor)
    assert bool(lines(head_of_no_country([own], made, load_ontology()))) is falls


@pytest.mark.parametrize(
    ("marked", "words", "falls"),
    [
        (f"{ANN} left. [Her|Person a] rival {TOM} is backed by {GREENS}.", "Tom Day] is backed by [the Greens", True),
        (f"{ANN} spoke, while {TOM} is backed by {GREENS}.", "Tom Day] is backed by [the Greens", True),
        (f"{ANN} and {TOM} are backed by {GREENS}.", "Tom Day] are backed by [the Greens", False),
        (f"{ANN} of Porto and also {TOM} are backed by {GREENS}.", "Tom Day] are backed by [the Greens", False),
    ],
)
def test_words_that_a_rule_reads_of_one_are_not_of_another(marked: str, words: str, falls: bool) -> None:
    """Unless the two are told of together."""
    made = document("test", marked)
    rule = claim(made, "the Greens", "SUPPORTS", "Tom Day", trigger=words.replace("[", "").replace("]", ""))
    said = claim(made, "the Greens", "SUPPORTS", "Tom Day", trigger="backed").evidence
    other = claim(made, "the Greens", "SUPPORTS", "Ann Lee", extractor="network", confidence=0.95)
    assert bool(lines(read_of_another([rule, replace(other, evidence=said)], made, load_ontology()))) is falls


@pytest.mark.parametrize(
    ("marked", "others", "falls"),
    [
        (f"{ANN} headed {AGENCY} under President {TOM}.", True, True),
        (f"{AGENCY}, under General {TOM}, left.", False, False),
        (f"{ANN} headed {AGENCY}, as did {TOM}.", True, False),
    ],
)
def test_under_whom_somebody_heads_a_body_does_not_head_it(marked: str, others: bool, falls: bool) -> None:
    """A body that is under somebody alone is his."""
    made = document("test", marked)
    own = claim(made, "Tom Day", "HEADS", "the Agency", extractor="network")
    more = [claim(made, "Ann Lee", "HEADS", "the Agency", extractor="rules")] if others else []
    assert bool(lines(under_its_head([own, *more], made, load_ontology()))) is falls
