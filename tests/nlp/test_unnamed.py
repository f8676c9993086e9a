"""Words for a person with a capital that give no name."""

import pytest

from graphbuild.nlp.unnamed import tells_no_name


@pytest.mark.parametrize(
    "words",
    [
        "Malian president",
        "Mali's Inspector General of Police",
        "prime minister of Roeland",
        "President of the Republic",
        "Pakistani President",
        "al-Roe leader",
        "a Tamaran",
        "the King of Mali",
        "European commissioner",
        "incumbent President",
        "Lees mother",
    ],
)
def test_a_post_and_whose_it_is_are_no_name(words: str) -> None:
    assert tells_no_name(words)


@pytest.mark.parametrize(
    "words",
    [
        "Ann Lee",
        "Lee",
        "Tom Bishop",
        "German Lee",
        "Jordan King",
        "Ali of Roeland",
        "President Ann Lee",
        "Prince",
        "Ann al-Roe",
    ],
)
def test_a_name_stays_one(words: str) -> None:
    """A country's name may be a given name, a title a surname."""
    assert not tells_no_name(words)
