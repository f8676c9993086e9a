"""What type a name has, as the words beside it tell."""

import pytest

from graphbuild.nlp.types_told import with_types_told
from tests.marked import document


def types(marked: str) -> list[str]:
    made = document("test", marked)
    return [m.type for m in with_types_told(made.mentions, made.article.text)]


@pytest.mark.parametrize(
    ("marked", "type_"),
    [
        ("The mayor of [Tamara|Person a] left.", "Place"),
        ("The foreign minister of [Tamara|Person a] left.", "Place"),
        ("In [Tamara|Person a] it rained.", "Place"),
        ("Neighbouring [Tamara|Organization a] left.", "Place"),
        ("They live near [Tamara|Person a].", "Place"),
        ("She fled to [Tamara|Person a].", "Place"),
        ("[Tamara|Person a]'s own ambassador in Rome left.", "Place"),
        ("He is the son of the late [Rau Timba|Party a].", "Person"),
        ("Finance: [Ann Timba|Party a]", "Person"),
        ("Finance: [New Unity|Party a]", "Party"),
        ("They met the exporter [Rau Timba|Person a].", "Person"),
        ("They met [Maria de la Roe|Organization a].", "Person"),
        ("They met [Doña Maria Roe y Lee|Organization a].", "Person"),
        ("They met [Maria de la Roe Foundation|Organization a].", "Organization"),
        ("They met [Watan de la Roe|Party a].", "Party"),
        ("A group led by Ven. [Rau Timba|Organization a] left.", "Person"),
        ("The [Tamara|Person a] oil minister Ann Lee left.", "Place"),
        ("Then [Roe|Person a] asked minister Ann Lee.", "Person"),
        ("Then [Roe|Person a] became finance minister.", "Person"),
        ("[Tom Roe|Party a], a professor of economics", "Person"),
        ("[Tom Roe|Party a], a lawyer", "Person"),
        ("[Green Roe|Party a], a party of farmers", "Party"),
        ("Roe, who sits for [Green Hill|Party a], left.", "Place"),
        ("He lost his seat in [Green Hill|Party a].", "Place"),
        ("[Tamara|Person a], a small town in the hills, burns.", "Place"),
        ("[Tamara|Person a], the capital, burns.", "Place"),
        ("He went to see [Wellington|Person a].", "Place"),
        ("She took over from [Enda Kilroy|Place a] in June.", "Person"),
        ("She took over from [Kilroy Steel|Organization a] in June.", "Organization"),
        ("The [Green Hill|Organization a] party won.", "Party"),
        ("The governor of [Tamara Reserve Bank|Institution a] left.", "Institution"),
        ("[Tamara Blue|Person a], an exporter of fish, left.", "Organization"),
        ("It told the newspaper [Tamara Blue|Person a].", "Organization"),
        ("Its old rival, a fishing company, [Tamara Blue|Place a], left.", "Organization"),
        ("The opposition [Green Hill|Organization a] left.", "Party"),
        ("The rebel group [Green Hill|Party a] left.", "Organization"),
        ("[Tamara Blue|Institution a], a news agency hosted in Rome, left.", "Organization"),
        ("A man came from [Nairobi|Organization a].", "Place"),
        ("Then [Nairobi|Institution a] left.", "Institution"),
        ("[Rau Timba|Organization a], 57, left.", "Person"),
        ("[Rau Timba|Organization a], whose brother is ill, left.", "Person"),
    ],
)
def test_words_beside_a_name_tell(marked: str, type_: str) -> None:
    assert types(marked) == [type_]


@pytest.mark.parametrize(
    "marked",
    [
        "They have confidence in [Tamara|Person a].",
        "He holds a stake in [Tamara|Person a].",
        "[Tamara|Person a]'s lawyer left.",
        "In [Ann Tamara|Person a] they trust.",
        "He gave it to [Tamara|Person a].",
        "The opposition leader [Tamara|Person a] left.",
        "The opposition [Tamara|Person a] met is weak.",
        "[Rau Timba|Person a], the mayor of a town, left.",
        "[Rau Timba|Person a], a teacher at a college in Porto, left.",
        "The head of the company, [Rau Timba|Person a], left.",
        "After leaving the party, [Rau Timba|Person a] wept.",
        "[Rau Timba|Person a] and a company left.",
        "In [Tamara|Person a]'s house it rained.",
        "In [Tamaras|Person a] house it rained. Tamara left.",
        "The town of [Tamara|Person a] left. General [Tamara|Person b] wept.",
    ],
)
def test_words_beside_a_person_that_tell_of_no_place_and_no_body(marked: str) -> None:
    assert set(types(marked)) == {"Person"}


def test_the_surname_of_a_person_names_no_place() -> None:
    assert types("[Ann Tamara|Person a] left. In [Tamara|Person a] it rained.") == ["Person", "Person"]


def test_a_title_that_ends_a_sentence_tells_nothing_of_the_next_name() -> None:
    assert types("He is president. He was a General. [Blue Hill|Organization a] wrote so.") == ["Organization"]


def test_the_age_after_another_name_is_not_the_age_of_a_place() -> None:
    assert types("[Ann Lee|Person a] of [Green Hill|Organization b], 57, left.") == ["Person", "Organization"]


def test_a_name_has_its_type_wherever_it_stands() -> None:
    marked = "[Tamara|Person a] fell. The mayor of [Tamara|Person a] left. [Lee|Person b] left [Tamara|Person a]."
    assert types(marked) == ["Place", "Place", "Person", "Place"]


def test_where_the_words_beside_a_name_tell_of_two_types_its_own_stays() -> None:
    assert types("The mayor of [Tamara|Person a] left. [Tamara|Person a], 57, left.") == ["Person", "Person"]


def test_a_country_and_an_event_stay_what_they_are() -> None:
    assert types("[Kenya|Place a], an exporter of tea, and [Porto Radio|Event b].") == ["Place", "Event"]
