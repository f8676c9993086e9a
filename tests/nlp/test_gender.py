"""Whether the words tell that a person is a man or a woman."""

import pytest

from graphbuild.nlp.gender import gender_told
from tests.nlp.chaining import marked

TOLD = [
    ("[He|Person] left.", "male"),
    ("[Her|Person] car burnt.", "female"),
    ("[the spokesman|Person] left.", "male"),
    ("[his wife|Person] left.", "female"),
    ("[his former daughter-in-law|Person] left.", "female"),
    ("Mr [Lee|Person] left.", "male"),
    ("Mrs. [Lee|Person] left.", "female"),
    ("Ms.\n[Ann Lee|Person] left.", "female"),
    ("King [Tom|Person] left.", "male"),
    ("Congresswoman [Ann Lee|Person] left.", "female"),
    ("Businesswoman [Ann Lee|Person] left.", "female"),
    ("[Fernando Lee|Person] left.", "male"),
    ("[Olga Lee|Person] left.", "female"),
    ("Mrs [Fernando Lee|Person] left.", "female"),
    ("[Xyz Akhmetova|Person] left.", "female"),
    ("[Xyz Rustamov|Person] left.", "male"),
    ("[Xyz Dostálová|Person] left.", "female"),
    ("[Xyzaldo Lee|Person] left.", "male"),
    ("[Xyzelina Lee|Person] left.", "female"),
    ("[Xyzaldo Akhmetova|Person] left.", "female"),
    ("His wife, [Robin Lee|Person], left.", "female"),
    ("Her son [Robin|Person] left.", "male"),
    ("[Robin Lee|Person], chairman of the board, left.", "male"),
    ("[Robin Lee|Person], a former spokeswoman for the city, left.", "female"),
    ("A former sister-in-law [Robin Lee|Person] left.", "female"),
]
UNTOLD = [
    "[Robin Lee|Person] left.",
    "[Fernando|Person] left.",
    "[Xyz Villanova|Person] left.",
    "[Ova Lee|Person] left.",
    "[Aldo|Person] left.",
    "[Precious Lee|Person] left.",
    "[Nita Lee|Person] left.",
    "[They|Person] left.",
    "[the minister|Person] left.",
    "[the wife of a minister|Person] left.",
    "[the chairman's aide|Person] left.",
    "Dr. [Lee|Person] left.",
    "Her king [Lee|Person] left.",
    "Eva saw Tom King. [Robin Lee|Person] left.",
    "It was Anne Lord. [Robin Lee|Person] left.",
    "Mr, [Lee|Person] said.",
    "His [Sea Fund|Organization] closed.",
    "Lady [Luck|Party] won.",
    "McQueen [Ann|Person] left.",
    "According to his wife, [Robin Lee|Person] left.",
    "It was hers, [Robin Lee|Person], too.",
    "His cousin [Robin Lee|Person] left.",
    "His wife. [Robin Lee|Person] left.",
    "[Robin Lee|Person], a cousin of the chairman, left.",
    "[Robin Lee|Person], said his wife, left.",
    "[Robin Lee|Person] of the chairman's office left.",
]


@pytest.mark.parametrize(("text", "gender"), TOLD)
def test_a_pronoun_a_description_a_title_and_a_full_name_tell(text: str, gender: str) -> None:
    """A title with a capital right before the name outweighs the first name, then the last, then a kin term."""
    plain, (mention,) = marked(text)
    assert gender_told(mention, plain) == gender


@pytest.mark.parametrize("text", UNTOLD)
def test_nothing_else_tells(text: str) -> None:
    """No first name alone or of both, no word of the sentence before, no owner; only people are men or women."""
    plain, (mention,) = marked(text)
    assert gender_told(mention, plain) is None


def test_the_words_before_count_only_where_they_stand() -> None:
    """Without the text nothing stands before a name."""
    _, (mention,) = marked("Mrs [Lee|Person] left.")
    assert gender_told(mention, "") is None
