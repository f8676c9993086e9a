"""Whether a body can have such an office, such a member."""

import pytest

from graphbuild.extract.fitting import (
    appoints_nobody,
    governs_in_opposition,
    is_told_of_a_thing,
    joins_what_has_no_places,
    office_of_a_part,
    puts_another_in_the_place,
    seat_of_a_country,
)
from graphbuild.ontology import load_ontology
from tests.extract.scoring import lines
from tests.marked import claim, document

ANN, KENYA, KENYAN, PORTO = "[Ann Lee|Person a]", "[Kenya|Place k]", "[Kenyan|Place k]", "[Porto|Place p]"


@pytest.mark.parametrize(
    ("marked", "target", "told", "falls"),
    [
        (f"{KENYAN} governor {ANN} left.", "Kenyan", {"role": "governor"}, True),
        (f"{KENYAN} mayor {ANN} left.", "Kenyan", {"role": "mayor"}, True),
        (f"In {KENYA} Governor {ANN} left.", "Kenya", {"role": "Governor", "extractor": "network"}, True),
        (f"The governor of {KENYA}, {ANN}, left.", "Kenya", {"role": "governor"}, False),
        (f"{KENYAN} president {ANN} left.", "Kenyan", {"role": "president"}, False),
        (f"{KENYAN} governor-general {ANN} left.", "Kenyan", {"role": "governor-general"}, False),
        (f"{PORTO} mayor {ANN} left.", "Porto", {"role": "mayor"}, False),
    ],
)
def test_a_country_has_no_governor(marked: str, target: str, told: dict[str, str], falls: bool) -> None:
    """Where the text does not plainly say so, the office is one of a part of it."""
    made = document("test", marked)
    own = claim(made, "Ann Lee", "HEADS", target, **told)
    assert bool(lines(office_of_a_part([own], made, load_ontology()))) is falls


@pytest.mark.parametrize(
    ("marked", "target", "falls"),
    [
        (f"{ANN}, a lawmaker from {KENYA}, left.", "Kenya", True),
        (f"{ANN}, a lawmaker from {PORTO}, left.", "Porto", False),
        (f"{ANN}, the lawmaker for {KENYA}, left.", "Kenya", False),
    ],
)
def test_a_country_is_no_constituency(marked: str, target: str, falls: bool) -> None:
    made = document("test", marked)
    own = claim(made, "Ann Lee", "REPRESENTS", target, role="lawmaker")
    assert bool(lines(seat_of_a_country([own], made, load_ontology()))) is falls


@pytest.mark.parametrize(
    ("marked", "source", "target", "falls"),
    [
        (f"{ANN} of {PORTO} joined [the Greens|Party g].", "Porto", "the Greens", True),
        (f"{ANN} of {PORTO} sits in [Parliament|Institution i].", "Porto", "Parliament", True),
        (f"{KENYA} joined [the Ocean Council|Institution i].", "Kenya", "the Ocean Council", False),
        (f"{ANN} joined [the Greens|Party g].", "Ann Lee", "the Greens", False),
    ],
)
def test_no_place_joins_a_party_or_sits_in_a_chamber(marked: str, source: str, target: str, falls: bool) -> None:
    made = document("test", marked)
    assert joins_what_has_no_places(claim(made, source, "MEMBER_OF", target), made, load_ontology()) is falls


@pytest.mark.parametrize(
    ("before", "falls"),
    [
        ("The opposition ", True),
        ("The main opposition centre-left ", True),
        ("The ruling ", False),
        ("Past all opposition, the ", False),
    ],
)
def test_who_is_in_opposition_does_not_govern(before: str, falls: bool) -> None:
    made = document("test", f"{before}[Green Party|Party g] of {KENYA} met.")
    assert governs_in_opposition(claim(made, "Green Party", "GOVERNS", "Kenya"), made, load_ontology()) is falls


@pytest.mark.parametrize(
    ("marked", "trigger", "falls"),
    [
        (f"The party of {ANN}, which left [the Alliance|Party h], split.", "left", True),
        (f"The party of {ANN}, which has since left [the Alliance|Party h], split.", "left", True),
        (f"{ANN}, who left [the Alliance|Party h], split it.", "left", False),
        (f"{ANN} left [the Alliance|Party h], which split.", "left", False),
    ],
)
def test_which_takes_up_no_person(marked: str, trigger: str, falls: bool) -> None:
    made = document("test", marked)
    own = claim(made, "Ann Lee", "MEMBER_OF", "the Alliance", trigger=trigger)
    assert is_told_of_a_thing(own, made, load_ontology()) is falls


@pytest.mark.parametrize(
    ("marked", "falls"),
    [
        (f"{ANN} met the newly appointed [Tom Day|Person t].", True),
        (f"{ANN} newly-appointed chief met [Tom Day|Person t].", True),
        (f"{ANN} appointed the newly elected [Tom Day|Person t].", False),
        (f"{ANN} has appointed [Tom Day|Person t].", False),
    ],
)
def test_newly_appointed_tells_not_by_whom(marked: str, falls: bool) -> None:
    made = document("test", marked)
    own = claim(made, "Ann Lee", "APPOINTED", "Tom Day", trigger="appointed")
    assert appoints_nobody(own, made, load_ontology()) is falls


@pytest.mark.parametrize(
    ("words", "falls"),
    [
        ("replaced [Tom Day|Person t] with [Bo Roy|Person r]", True),
        ("is replacing [Tom Day|Person t] with a judge", True),
        ("replaced [Tom Day|Person t] with immediate effect", False),
        ("replaced [Tom Day|Person t] on Monday", False),
        ("succeeded [Tom Day|Person t] with ease", False),
    ],
)
def test_who_replaces_one_with_another_is_not_the_successor(words: str, falls: bool) -> None:
    made = document("test", f"{ANN} {words}.")
    verb = next(v for v in ("replaced", "replacing", "succeeded") if v in words)
    own = claim(made, "Ann Lee", "SUCCEEDED", "Tom Day", trigger=verb)
    assert puts_another_in_the_place(own, made, load_ontology()) is falls
