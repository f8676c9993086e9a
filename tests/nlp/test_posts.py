"""Bodies in small letters between a post and the name of who holds it."""

import pytest

from graphbuild.model import Span
from graphbuild.nlp.posts import bodies_of_posts, heads_an_item, is_portfolio
from tests.nlp.chaining import marked


def found(text: str) -> list[tuple[str, str, str]]:
    """Words, type and kind of the bodies in the text, as one sentence."""
    plain, people = marked(text)
    bodies = list(bodies_of_posts(plain, Span(0, len(plain)), people))
    assert all(plain[b.start : b.end] == b.text for b in bodies)
    return [(b.text, b.type, b.kind) for b in bodies]


BODIES = [
    ("The head of the tax authority, [Ann Lee|Person], left.", "tax authority", "Institution"),
    ("Director of a sailing club, [Ann Lee|Person], left.", "sailing club", "Organization"),
    ("The\neditor-in-chief  of the\nweekly paper,\n[Ann Lee|Person], left.", "weekly paper", "Organization"),
    ("The deputy head of Porto's water board, [Ann Lee|Person], left.", "water board", "Institution"),
    ("The head of New Porto’s anti-graft office, [Ann Lee|Person], left.", "anti-graft office", "Institution"),
    ("It rained on the chairman of the union, [Tom Day|Person].", "union", "Organization"),
]
SILENT = [
    "The head of state, [Ann Lee|Person], left.",
    "The head of the district, [Ann Lee|Person], left.",
    "The head of the Tax Authority, [Ann Lee|Person], left.",
    "The head of the tax authority, a friend of [Ann Lee|Person], left.",
    "The head of the tax authority [Ann Lee|Person] left.",
    "A friend of the tax authority, [Ann Lee|Person], left.",
    "The forehead of the statue, [Ann Lee|Person] says, broke.",
    "The co-head of the tax authority, [Ann Lee|Person], left.",
    "The head of the ministry of trade, [Ann Lee|Person], left.",
    "The head of a very big old red brick house, [Ann Lee|Person], left.",
    "The head of the 3rd office, [Ann Lee|Person], left.",
]


@pytest.mark.parametrize(("text", "body", "type_"), BODIES)
def test_a_body_between_a_post_and_a_name(text: str, body: str, type_: str) -> None:
    """Its words without article and owner; its last word tells whether it is an organization."""
    assert found(text) == [(body, type_, "description")]


@pytest.mark.parametrize("text", SILENT)
def test_other_words_are_no_body(text: str) -> None:
    """What a post is of but no body, what has capitals, what has no name right after it, what is too long."""
    assert found(text) == []


def test_the_name_must_be_one_of_the_people() -> None:
    """A capital alone makes no person."""
    assert found("The head of the tax authority, Ann Lee, left.") == []


def test_nothing_is_read_beyond_the_sentence() -> None:
    """The post must stand in it."""
    plain, people = marked("The head of the tax authority, [Ann Lee|Person], left.")
    assert list(bodies_of_posts(plain, Span(5, len(plain)), people)) == []
    assert list(bodies_of_posts(plain, Span(0, 20), people)) == []


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("New are Ann Lee (Health) and Tom Day ([Labour|Party]).", True),
        ("New are Ann Lee ([Irrigation|Party]), Tom Day (Railways) and Bo Moe (Plantations).", True),
        ("Ann Lee ([Labour|Party]) won.", False),
        ("Ann Lee ([Labour|Party]) beat Tom Day (Green).", False),
        ("The Minister for [Local Government|Institution] left.", True),
        ("The Minister saw [Local Government|Institution].", False),
        ("[Law and Justice|Party] Minister Ann Lee left.", True),
        ("The [Law and Justice|Party] minister, Ann Lee, left.", True),
        ("Former [Trade and Industry|Party] Secretary Ann Lee left.", True),
        ("[Labour|Party] Minister Ann Lee left.", True),
        ("A [Labour|Party] minister left.", False),
        ("[Law and Justice|Party] leader Ann Lee left.", False),
        ("[Hill Party|Party] Secretary Ann Lee left.", False),
    ],
)
def test_what_a_minister_is_for_is_no_body(text: str, is_one: bool) -> None:
    """In brackets after a name it takes another such beside it, for "Labour" alone is a party."""
    plain, (mention,) = marked(text)
    assert is_portfolio(mention, plain) is is_one


@pytest.mark.parametrize(
    ("text", "heads"),
    [("[Defence|Person]: Ann Lee", True), ("[Bo Roy|Person]: Ann Lee", False), ("[Defence|Person] Ann Lee", False)],
)
def test_a_portfolio_before_a_colon_is_nobody(text: str, heads: bool) -> None:
    plain, mentions = marked(text)
    assert heads_an_item(mentions[0], plain) is heads
