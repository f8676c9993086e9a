"""What type the words of a name tell."""

import pytest

from graphbuild.model import NodeType
from graphbuild.nlp.types_told.in_name import type_in_name


@pytest.mark.parametrize(
    ("name", "read", "type_"),
    [
        ("Porto University", "Institution", "Organization"),
        ("the University of Porto", "Institution", "Organization"),
        ("Ministry of Health", "Organization", "Institution"),
        ("the Porto Democrats", "Organization", "Party"),
        ("Lodge County", "Organization", "Place"),
        ("the Teachers' Council", "Institution", "Organization"),
        ("Partido Azul", "Person", "Party"),
        ("Office for Fair Trade", "Organization", "Institution"),
        ("the Bank of Tamara", "Place", "Institution"),
        ("Reuters", "Person", "Organization"),
        ("tamara.net", "Place", "Organization"),
        ("the Knesset", "Organization", "Institution"),
    ],
)
def test_words_of_a_name_tell(name: str, read: NodeType, type_: NodeType) -> None:
    assert type_in_name(name, read) == type_


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("Porto", "Person"),
        ("Ann Bay", "Person"),
        ("Green Front", "Party"),
        ("the People's Council", "Institution"),
        ("the Ministers' Council", "Institution"),
        ("the Teachers' Union", "Party"),
        ("Porto party", "Person"),
        ("University", "Organization"),
    ],
)
def test_words_that_tell_nothing(name: str, read: NodeType) -> None:
    """One word alone, a word that several types share, a word in small letters, a lake in a person's name."""
    assert type_in_name(name, read) is None
