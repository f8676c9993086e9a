"""Countries by their words."""

import pytest

from graphbuild.ontology.countries import country_meant, country_named, country_pattern, demonym_pattern


@pytest.mark.parametrize(
    "words", ["US", "U.S.", "U.S", "the US", "the United States", "United\nStates", "USA", "the U.S.A."]
)
def test_the_united_states(words: str) -> None:
    assert country_named(words) == "United States"


@pytest.mark.parametrize("words", ["us", "Us", "it", "american", "Europe", "European", "", "Lee"])
def test_words_that_mean_no_country(words: str) -> None:
    assert country_meant(words) is None


def test_a_demonym_means_its_country_and_does_not_name_it() -> None:
    assert country_meant("Egyptian") == "Egypt"
    assert country_named("Egyptian") is None


def test_an_apostrophe_may_be_of_either_kind() -> None:
    assert country_named("Côte d'Ivoire") == country_named("Côte d’Ivoire") is not None


def test_names_in_a_text() -> None:
    text = "Papua New Guinea, Zimbabwes army, U.S. men and us, pro-Kenya, Kenyatta, Egyptian"
    found = [m[1] for m in country_pattern().finditer(text)]
    assert found == ["Papua New Guinea", "Zimbabwe", "U.S."]
    assert [m.group() for m in demonym_pattern().finditer("An Egyptian, a South African, Egyptianized")] == [
        "Egyptian",
        "South African",
    ]
