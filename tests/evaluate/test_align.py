import pytest

from graphbuild.evaluate.align import align, alike, plain
from graphbuild.evaluate.graphs import GoldNode, SystemNode

GOLD = [
    GoldNode("ann", "Person", ("Ann Lee", "Lee"), optional=False),
    GoldNode("lee", "Place", ("Lee",), optional=False),
    GoldNode("cafe", "Organization", ("Café Nord",), optional=False),
]


@pytest.mark.parametrize(
    ("name", "same"),
    [("The Green-Party", "green party"), ("Ann's", "ann"), ("Ann\u2019s", "ann"), ("Café", "cafe"), ("An Air", "air")],
)
def test_names_are_compared_without_case_accents_punctuation_possessive_and_article(name: str, same: str) -> None:
    assert plain(name) == same


@pytest.mark.parametrize(
    ("type_", "names", "meant"),
    [
        ("Person", ("Ann Lee",), "ann"),
        ("Person", ("Lee",), "ann"),
        ("Place", ("Lee",), "lee"),
        ("Person", ("President Ann Lee",), "ann"),
        ("Organization", ("Cafe Nord",), "cafe"),
        ("Place", ("Nord", "cafe nord"), "cafe"),
        ("Event", ("Lee",), "ann"),
        ("Organization", ("President Ann Lee",), None),
        ("Person", ("Ann",), None),
    ],
)
def test_a_node_is_the_gold_node_with_which_it_shares_most_names(
    type_: str, names: tuple[str, ...], meant: str | None
) -> None:
    assert align(GOLD, [SystemNode("x", type_, names)]).get("x") == meant


def test_phrases_are_alike_by_the_words_of_the_shorter() -> None:
    assert alike("minister", "Foreign minister") == 1
    assert alike("foreign minister", "prime minister") == 0.5
    assert alike("minister", "aide") == alike(None, "aide") == alike("", "") == 0
