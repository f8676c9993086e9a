"""Whom the pronouns near a name show to be a man or a woman."""

import pytest

from graphbuild.nlp.gender_shown import genders_shown
from tests.marked import document


def shown(marked: str) -> dict[str, str]:
    made = document("test", marked)
    return dict(genders_shown(made.mentions, made.sentences, made.article.text))


@pytest.mark.parametrize(
    ("marked", "genders"),
    [
        ("[Rau Timbe|Person a] said that [she|Person a] wept.", {"rau timbe": "female", "timbe": "female"}),
        (
            "[Rau Timbe|Person a] left. [Timbe|Person a] hurt [himself|Person a].",
            {"rau timbe": "male", "timbe": "male"},
        ),
        ("[Timbe|Person a] took [her|Person a] coat.", {"timbe": "female"}),
    ],
)
def test_who_alone_is_named_before_a_pronoun(marked: str, genders: dict[str, str]) -> None:
    assert shown(marked) == genders


@pytest.mark.parametrize(
    "marked",
    [
        "[Rau Timbe|Person a] met [Ulo Kell|Person b] and said that [she|Person a] wept.",
        "[Rau Timbe|Person a] left. [She|Person b] wept.",
        "[Rau Timbe|Person a] said that [they|Person b] wept.",
        "[Rau Timbe|Person a] said [she|Person a] wept. [Timbe|Person a] said [he|Person b] did.",
        "[Peter Timbe|Person a] said that [she|Person b] wept.",
        "[Peter Timbe de Kell|Person a] left. [Timbe de Kell|Person a] said that [she|Person b] wept.",
    ],
)
def test_what_shows_nothing(marked: str) -> None:
    """Two people, another sentence, no gender, two genders, a name that tells already."""
    assert shown(marked) == {}


def test_a_surname_of_two_people_is_shown_of_neither() -> None:
    marked = "[Rau Timbe|Person a] met [Ulo Timbe|Person b]. [Timbe|Person a] said that [she|Person a] wept."
    assert shown(marked) == {}
