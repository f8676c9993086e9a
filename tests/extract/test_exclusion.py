"""Who is named only to say that he is not meant, and who is meant instead."""

import pytest

from graphbuild.extract.exclusion import excluded_mentions, is_not_meant, meant_instead
from graphbuild.ontology import load_cues, load_ontology
from tests.marked import claim, document

ANN, TOM, FUND = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[the Sea Fund|Organization f]"
EVA = "[Eva Roy|Person e]"


def excluded(marked: str) -> list[str]:
    """The words of the mentions that are not meant."""
    made = document("test", marked)
    return [made.mentions[n].text for n in sorted(excluded_mentions(made, load_cues()))]


def instead(marked: str) -> dict[str, str]:
    """Who is meant for whom."""
    made = document("test", marked)
    found = meant_instead(made, excluded_mentions(made, load_cues()), load_cues())
    return {made.mentions[a].text: made.mentions[b].text for a, b in found.items()}


NOT_MEANT = [
    f"{ANN}, not {TOM}, heads {FUND}.",
    f"{ANN}, rather than {TOM}, heads {FUND}.",
    f"{ANN} heads {FUND} instead of {TOM}.",
    f"Unlike {TOM}, {ANN} heads {FUND}.",
    f"{ANN}, as\nopposed to {TOM}, heads {FUND}.",
    f"All of them trust {FUND} except {TOM}.",
    f"All but {TOM} met {ANN}.",
    f"{ANN} trusts the banker, not the {TOM} of old.",
]
MEANT = [
    f"{ANN} did not meet {TOM}.",
    f"{ANN} met not only {TOM}.",
    f"{ANN} knows the knot {TOM} tied.",
    f"{ANN} cannot, {TOM} says.",
    f"{ANN} did not. {TOM} did.",
    f"{TOM} and {ANN} met.",
]


@pytest.mark.parametrize("marked", NOT_MEANT)
def test_who_stands_right_after_a_word_that_excludes(marked: str) -> None:
    """ "not", "rather than", "instead of", "unlike", "as opposed to" rule out the name after them."""
    assert excluded(marked) == ["Tom Day"]


@pytest.mark.parametrize("marked", MEANT)
def test_other_words_of_denial_exclude_nobody(marked: str) -> None:
    """Words between, another word that ends so, a full stop: the name is meant."""
    assert excluded(marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        f"{ANN}, not {TOM}, heads {FUND}.",
        f"{ANN} and not {TOM} heads {FUND}.",
        f"{ANN}, but not {TOM}, left.",
        f"{ANN}, rather than {TOM}, heads {FUND}.",
        f"{ANN} instead of {TOM} left.",
    ],
)
def test_the_name_right_before_is_meant_instead(marked: str) -> None:
    """Nothing but the excluding words stands between the two names."""
    assert instead(marked) == {"Tom Day": "Ann Lee"}


@pytest.mark.parametrize(
    "marked",
    [
        f"{ANN} is not {TOM}, the head of {FUND}.",
        f"{ANN} met not {TOM}.",
        f"{ANN} came. Not {TOM} did.",
        f"{FUND}, not {TOM}, pays.",
        f"Unlike {TOM}, {ANN} left.",
        f"{ANN} heads the fund that not {TOM} founded.",
    ],
)
def test_nobody_else_takes_his_place(marked: str) -> None:
    """Not who stands in another clause or sentence, and not a thing of another type."""
    assert instead(marked) == {}


RULED_OUT = [
    (f"{ANN} was followed not by her deputy, {TOM}, but by {EVA}.", "was followed"),
    (f"{ANN} was followed not by Colonel {TOM}.", "was followed"),
    (f"{ANN} was sued not by {TOM} but by {EVA}.", "was sued"),
    (f"{ANN} met {EVA} instead of {TOM}.", "met"),
]
NOT_RULED_OUT = [
    (f"{ANN} was followed not by [her|Person a] deputy, {TOM}.", "deputy"),
    (f"{ANN} was backed not only by {TOM} but by {EVA}.", "was backed"),
    (f"{ANN} was backed by {TOM}, not by {EVA}.", "was backed"),
]


@pytest.mark.parametrize(("marked", "trigger"), RULED_OUT)
def test_who_did_it_is_not_who_did_not(marked: str, trigger: str) -> None:
    """ "Not by Day but by Roy" leaves nothing of Day, whatever words lead up to his name."""
    made = document("test", marked)
    assert is_not_meant(claim(made, "Tom Day", "SUES", "Ann Lee", trigger=trigger), made, load_ontology())


@pytest.mark.parametrize(("marked", "trigger"), NOT_RULED_OUT)
def test_what_is_told_in_passing_of_who_is_not_meant_stands(marked: str, trigger: str) -> None:
    """Day is the deputy though not the successor; "not only" rules nobody out, nor does "not" before another."""
    made = document("test", marked)
    assert not is_not_meant(claim(made, "Tom Day", "SUES", "Ann Lee", trigger=trigger), made, load_ontology())
