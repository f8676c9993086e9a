"""Whose officers of state somebody has is read as no person, unless the text tells that he is one."""

import pytest

from graphbuild.nlp.owners_of_offices import without_owners_of_offices
from tests.nlp.chaining import marked


def left(text: str) -> list[str]:
    plain, mentions = marked(text)
    return [m.text for m in without_owners_of_offices(mentions, plain)]


@pytest.mark.parametrize(
    "text",
    [
        "[Quorra|Person]'s Vice-President [Lee|Person] spoke.",
        "[Quorra|Person]’s president, [Lee|Person], spoke. [Quorra|Person] will pay.",
        "[Quorra|Person]'s former foreign minister [Lee|Person] spoke.",
        "[Quorra|Person]'s new Prime Minister, [Lee|Person], spoke. He left [Quorra|Person].",
        "[Lee|Person] saw [Quorra|Person]'s minister of finance.",
        "[Lee|Person] was [Quorra|Person]'s first elected president.",
        "[Seras|Person]' king saw [Lee|Person].",
    ],
)
def test_a_state_read_as_a_person_is_not_read(text: str) -> None:
    assert left(text) == ["Lee"]


@pytest.mark.parametrize(
    "text",
    [
        "[Day|Person]'s Vice-President [Lee|Person] spoke. President [Day|Person] left.",
        "[Day|Person]'s vice-president [Lee|Person] spoke. The former leader [Day|Person] left.",
        "[Day|Person]'s foreign minister [Lee|Person] spoke. [Tom Day|Person] left.",
        "[Day|Person]'s foreign minister [Lee|Person] spoke. [Day|Person], who is 60, left.",
        "[Ann|Person]'s foreign minister [Lee|Person] spoke.",
        "[Day|Person]'s lawyer [Lee|Person] spoke.",
        "[Day|Person]'s aide and minister [Lee|Person] spoke.",
        "[Day|Person]'s party chairman [Lee|Person] spoke.",
        "[Day|Organization]'s president [Lee|Person] spoke.",
    ],
)
def test_a_person_stays_one(text: str) -> None:
    assert {"Day", "Ann"} & set(left(text))
