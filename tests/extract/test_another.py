"""Whom a pronoun means that cannot mean the subject of its verb."""

import pytest

from graphbuild.extract.another import another
from tests.marked import document


@pytest.mark.parametrize(
    ("marked", "meant"),
    [
        ("[Tom Day|Person t] left. [Bo Roy|Person b] accused [him|Person b].", "Tom Day"),
        ("[Tom Day|Person t] left. [He|Person t] sat. It rained. [Bo Roy|Person b] accused [him|Person b].", "He"),
        ("[Tom Day|Person t] left. It rained. It hailed. [Bo Roy|Person b] accused [him|Person b].", None),
        ("[Tom Day|Person t] left [Al Fox|Person f]. [Bo Roy|Person b] accused [him|Person b].", None),
        ("[Eva Roy|Person e] lost [her|Person e] post. [Bo Roy|Person b] accused [him|Person b].", None),
        ("[The Union|Organization u] left. [Bo Roy|Person b] accused [him|Person b].", None),
        ("[The Union|Organization u] left. [The Guild|Organization g] sued [it|Organization g].", "The Union"),
        ("[Porto|Place p] is far. [The Guild|Organization g] sued [it|Organization g].", None),
        ("[The Union|Organization u] left. [The Guild|Organization g] sued [them|Organization g].", None),
    ],
)
def test_the_only_other_one_is_meant(marked: str, meant: str | None) -> None:
    """Nobody, if there are two, if it is long ago, or if the pronoun cannot mean that."""
    found = document("test", marked)
    other = another(len(found.mentions) - 1, found)
    assert (found.mentions[other].text if other is not None else None) == meant
