"""Who takes a place and who loses it."""

import pytest

from graphbuild.extract.successors import as_successor, comes_after_another, is_of_who_lost_it
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

ANN, TOM, EVA = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[Eva Roe|Person e]"
BANK, VOTE = "[the Porto Bank|Organization b]", "[the election|Event v]"


@pytest.mark.parametrize(
    ("marked", "successor"),
    [
        (f"{TOM} named {ANN} finance minister, replacing {EVA}.", "Ann Lee"),
        (f"{TOM} on Tuesday appointed {ANN} to the board, succeeding the ailing {EVA}.", "Ann Lee"),
        (f"{TOM} took office on Monday, replacing {EVA}.", "Tom Day"),
        (f"{TOM} thanked {ANN} and took office, replacing {EVA}.", "Tom Day"),
        (f"{TOM}, who appointed {ANN}, replaced {EVA}.", "Tom Day"),
    ],
)
def test_who_is_appointed_succeeds(marked: str, successor: str) -> None:
    """Not the one who appoints; whoever takes office himself does."""
    made = document("test", marked)
    told = claim(made, "Tom Day", "SUCCEEDED", "Eva Roe", trigger=marked.rpartition(" [Eva")[0].rpartition(" ")[2])
    assert as_successor(told, made, load_ontology()).source.text == successor


@pytest.mark.parametrize(
    ("marked", "type_", "between", "falls"),
    [
        (f"{TOM} won {VOTE}, ousting {EVA}.", "WON", ("Eva Roe", "the election"), True),
        (f"{TOM} won {VOTE}, ousting {EVA}.", "WON", ("Tom Day", "the election"), False),
        (f"{TOM} named {ANN} minister, replacing {EVA}.", "APPOINTED", ("Tom Day", "Eva Roe"), True),
        (f"{TOM} named {ANN} minister, replacing {EVA}.", "APPOINTED", ("Tom Day", "Ann Lee"), False),
    ],
)
def test_who_loses_the_place_does_not_get_it(marked: str, type_: str, between: tuple[str, str], falls: bool) -> None:
    made = document("test", marked)
    told = claim(made, between[0], type_, between[1], trigger=marked.split("] ")[1].split()[0], extractor="network")
    assert is_of_who_lost_it(told, made, load_ontology()) is falls


@pytest.mark.parametrize(
    ("marked", "after"),
    [
        (f"{TOM} resigned as head of {BANK} and was replaced by {ANN}.", True),
        (f"{TOM} resigned as head of {BANK}, succeeded by his deputy, {ANN}.", True),
        (f"{ANN} resigned as head of {BANK}.", False),
    ],
)
def test_who_comes_after_another_holds_the_post(marked: str, after: bool) -> None:
    made = document("test", marked)
    assert comes_after_another(claim(made, "Ann Lee", "HEADS", "the Porto Bank", trigger="head of"), made) is after


@pytest.mark.parametrize(
    ("words", "falls"),
    [
        ("and she will replace [Tom Day|Person t]", True),
        ("who succeeds the late judge [Tom Day|Person t]", True),
        ("who was replaced and appointed [Tom Day|Person t]", False),
    ],
)
def test_whom_somebody_replaces_is_not_appointed(words: str, falls: bool) -> None:
    made = document("test", f"{ANN} named [Bo Roy|Person r], {words}.")
    own = claim(made, "Ann Lee", "APPOINTED", "Tom Day", trigger="named")
    assert is_of_who_lost_it(own, made, load_ontology()) is falls
