"""Names of people with the words before them that were left out."""

import pytest

from tests.nlp.settled import texts


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("He said that April [Lee|Person a] had left.", "April Lee"),
        ("They elected Judge June [Lee|Person a].", "June Lee"),
        ("They saw Maria May [Lee|Person a] there.", "Maria May Lee"),
        ("May [Lee|Person a] left.", "May Lee"),
    ],
)
def test_a_month_is_a_first_name(marked: str, name: str) -> None:
    assert texts(marked) == [name]


@pytest.mark.parametrize(
    "marked",
    [
        "In May [Lee|Person a] left.",
        "Since last May [Lee|Person a] has left.",
        "In April and May [Lee|Person a] left.",
        "He left on 3 May, [Lee|Person a] said.",
        "He met May [Lee Roe|Organization a].",
        "March [Lee|Person a] left.",
    ],
)
def test_a_month_is_a_month(marked: str) -> None:
    """After a word that leads to a date, before another thing; nobody is called March."""
    assert not any(name.startswith(("April", "May", "March")) for name in texts(marked))


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("They saw Ali bin [Omar Roe|Person a].", ["Ali bin Omar Roe"]),
        ("They saw [Ali|Person a] ibn [Omar Roe|Person b].", ["Ali ibn Omar Roe"]),
        ("They saw Ali bin Omar bin Said [Al Roe|Person a].", ["Ali bin Omar bin Said Al Roe"]),
        ("In [Mali|Place m] Ali bin [Omar|Person a] left.", ["Mali", "Ali bin Omar"]),
        ("They saw Maria [Petrovna Lee|Person a].", ["Maria Petrovna Lee"]),
        ("They saw [Ann Lee|Person a], Jr., there.", ["Ann Lee, Jr."]),
        ("They saw [Ann Lee|Person a] III there.", ["Ann Lee III"]),
        ("They saw Prince Sultan [bin Omar Roe|Person a].", ["Sultan bin Omar Roe"]),
        ("[Ann ten Roe|Person a] met us. Ten [Roe|Person b] left.", ["Ann ten Roe", "Ten Roe"]),
        ("[Ann van der Roe|Person a] met us. Van der [Roe|Person b] left.", ["Ann van der Roe", "Van der Roe"]),
    ],
)
def test_what_hangs_on_a_name_is_part_of_it(marked: str, names: list[str]) -> None:
    """A name up to that of the father; the particle of a surname that the article has whole."""
    assert texts(marked) == names


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("They saw Ali, bin [Omar|Person a].", ["Omar"]),
        ("They saw Maria, [Petrovna Lee|Person a].", ["Petrovna Lee"]),
        ("They saw Chancellor [Ulrich Lee|Person a].", ["Ulrich Lee"]),
        ("They saw the bin [Omar|Person a] had.", ["Omar"]),
        ("[Ann ten Roe|Person a] met ten [Day|Person b] men.", ["Ann ten Roe", "Day"]),
        ("[Ann Roe|Person a] met us. Ten [Roe|Person b] men left.", ["Ann Roe", "Roe"]),
    ],
)
def test_other_words_are_not(marked: str, names: list[str]) -> None:
    assert texts(marked) == names
