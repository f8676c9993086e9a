"""What follows the scores, and what speaks against the surest."""

import pytest

from tests.nlp.chaining import groups


def test_descriptions_go_where_the_scores_say() -> None:
    text = "[Nur|Party] beat [Front|Party] in [Kenya|Place]. [the party|Party] left [the country|Place]."
    assert groups(text, {(3, 1): 1.0, (4, 2): 0.1}) == [(0,), (1, 3), (2, 4)]
    assert groups(text, {(3, 0): 1.0, (3, 1): 0.5}) == [(0, 3), (1,), (2,), (4,)]


def test_a_reflexive_means_nobody_of_another_sentence() -> None:
    """Only who stands in its own sentence can be "himself"."""
    text = "[Tom Day|Person] was freed. [Ali Roe|Person], who left in May, is [himself|Person] on trial."
    assert groups(text, {(2, 0): 5.0, (2, 1): 1.0}) == [(0,), (1, 2)]
    assert groups(text, {(2, 0): 5.0}) == [(0,), (1,)]


def test_a_surname_of_two_is_whom_the_pronoun_behind_it_shows() -> None:
    """ "Lee was a judge before she ran" is not Tom, whatever the scores say; another's pronoun shows nothing."""
    text = "[Tom Lee|Person] and [Ann Lee|Person] left. [Lee|Person] was a judge before [she|Person] ran."
    assert groups(text, {(2, 0): 5.0, (2, 1): 1.0, (3, 2): 5.0}) == [(0,), (1, 2, 3)]
    assert groups(text, {(2, 0): 5.0}) == [(0,), (1,)]
    told = "[Tom Lee|Person] and [Ann Lee|Person] left. [Lee|Person] told [Eva Roe|Person] that [she|Person] won."
    assert groups(told, {(2, 0): 5.0, (2, 1): 1.0, (4, 3): 5.0}) == [(0, 2), (1,), (3, 4)]


def test_a_description_never_joins_another_type() -> None:
    text = "[Nur|Party] left. [it|Institution] wept. [the ministry|Institution] burns."
    found = groups(text, {(1, 0): 3.0, (2, 1): 3.0, (2, 0): 3.0})
    assert found == [(0, 1), (2,)]


def test_a_description_by_a_post_is_nobody_with_another_post_where_somebody_has_it() -> None:
    """ "The minister" is not the president where the article speaks of a minister; else the scores tell."""
    text = "President [Ann Lee|Person] met the energy minister, [Tom Roe|Person]. [The minister|Person] left."
    assert groups(text, {(2, 0): 2.0, (2, 1): 1.0}) == [(0,), (1, 2)]
    assert groups(text, {(2, 0): 2.0}) == [(0,), (1, 2)]
    assert groups(text.replace("The minister", "The new minister"), {(2, 0): 2.0}) == [(0,), (1,)]
    assert groups(text.replace("energy minister", "envoy"), {(2, 0): 2.0}) == [(0, 2), (1,)]
    assert groups(text.replace("The minister", "The deputy minister"), {(2, 0): 2.0}) == [(0, 2), (1,)]


def test_an_offence_in_other_words_is_another() -> None:
    """Whatever the scores say: "tax evasion" is not "aiding tax evasion"."""
    text = "[tax evasion|Offence] and [aiding tax evasion|Offence], then [the tax evasion|Offence]"
    assert groups(text, rest=5.0) == [(0, 2), (1,)]


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        ("[Ann Lee|Person] met [Tom Lee|Person].", [(0,), (1,)]),
        ("[Tom Lee|Person], son of [Tom Lee Sr.|Person], met [Tom Lee Jr.|Person].", [(0,), (1,), (2,)]),
        ("[Egypt|Place] and [Kenya|Place]", [(0,), (1,)]),
        ("[Ann Lee|Person] leads the [Ann Lee Bloc|Party].", [(0,), (1,)]),
        ("[Nur Party|Party] and [Nur Youth Party|Party]", [(0,), (1,)]),
        ("[Nur Party|Party] left [the ministry|Institution].", [(0,), (1,)]),
        ("[Ann Lee|Person] left [it|Institution].", [(0,)]),
        ("[Egypt|Place] left [Cairo|Place].", [(0,), (1,)]),
    ],
)
def test_what_no_score_can_join(text: str, chains: list[tuple[int, ...]]) -> None:
    assert groups(text, rest=5.0) == chains
