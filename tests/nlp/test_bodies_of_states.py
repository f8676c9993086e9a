"""The organs of a state, whichever word of its country they are called by."""

import pytest

from graphbuild.nlp.bodies_of_states import name_by_country
from graphbuild.nlp.plain import plain


@pytest.mark.parametrize(
    ("name", "same"),
    [
        ("Kenyan police", "Kenya police"),
        ("Police of Kenya", "Kenya police"),
        ("Côte d’Ivoire police", "police of Ivory Coast"),
        ("São Tomé and Príncipe police", "police of São Tomé and Príncipe"),
        ("Türkiye's police", "Turkish police"),
    ],
)
def test_one_organ_under_any_word_of_its_country(name: str, same: str) -> None:
    assert name_by_country(plain(name)) == name_by_country(plain(same)) != plain(name).removesuffix(" police")


@pytest.mark.parametrize("name", ["porto police", "police of porto", "kenya"])
def test_what_no_country_owns_keeps_its_name(name: str) -> None:
    assert name_by_country(name) == name
