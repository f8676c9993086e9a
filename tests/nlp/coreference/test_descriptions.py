"""Who or what a description alone calls so."""

import pytest

from tests.nlp.chaining import groups


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        ("The mayor, [Ann Lee|Person], met [Tom Roe|Person]. [the mayor|Person] wept.", [(0, 2), (1,)]),
        ("The mayor, [Ann Lee|Person], met [Tom Roe|Person]. [her mayor|Person] wept.", [(0,), (1, 2)]),
        ("The mayor, [Ann Lee|Person], met [Tom Roe|Person]. [the old mayor|Person] wept.", [(0,), (1, 2)]),
        ("The mayor, [Ann Lee|Person], met the mayor, [Tom Roe|Person]. [the mayor|Person] wept.", [(0,), (1, 2)]),
        ("The actor, [Ann Lee|Person], met [Tom Roe|Person]. [the actor|Person] wept.", [(0,), (1, 2)]),
    ],
)
def test_the_holder_of_a_post_is_the_only_one_spoken_of_so(text: str, chains: list[tuple[int, ...]]) -> None:
    """Against the scores, which say the second; not another's mayor, not an old one, not one of two."""
    assert groups(text, {(2, 1): 2.0}) == chains
