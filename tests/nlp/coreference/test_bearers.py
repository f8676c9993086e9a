"""Two people of one name in one article."""

import pytest

from tests.nlp.chaining import groups


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        ("Judge [Tom Lee|Person] left. Another [Tom Lee|Person] wept.", [(0,), (1,)]),
        ("[Tom Lee|Person] left. A driver also called [Tom Lee|Person] wept.", [(0,), (1,)]),
        ("[Tom Lee|Person] left. His namesake, [Tom Lee|Person], wept.", [(0,), (1,)]),
        ("[Tom Lee|Person] left. [Tom Lee|Person] wept.", [(0, 1)]),
        ("[Tom Lee|Person] left. Another minister, [Tom Lee|Person], wept.", [(0, 1)]),
    ],
)
def test_the_text_turns_to_another_of_the_name(text: str, chains: list[tuple[int, ...]]) -> None:
    assert groups(text) == chains


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        ("[Tom Lee|Person] won. [His|Person] father, Premier [Tom Lee|Person], wept.", [(0, 1), (2,)]),
        ("[Tom Lee|Person]'s son [Tom Lee|Person] wept.", [(0,), (1,)]),
        ("[Tom Lee|Person] met [Bo Day|Person]. [His|Person] father, [Tom Lee|Person], wept.", [(0, 2, 3), (1,)]),
        ("[Tom Lee|Person] won. [His|Person] rival, [Tom Lee|Person], wept.", [(0, 1, 2)]),
    ],
)
def test_nobody_is_his_own_kin(text: str, chains: list[tuple[int, ...]]) -> None:
    """Where anybody else is near, "his" may have been read wrongly."""
    his = next(n for n, word in enumerate(text.split("[")[1:]) if word.startswith("His")) if "[His" in text else 0
    assert groups(text, {(his, 0): 1.0} if his else None) == chains


def test_of_two_of_one_name_the_post_tells_which() -> None:
    text = "Judge [Tom Lee|Person] left. Another [Tom Lee|Person] wept. The judge, [Tom Lee|Person], rose."
    assert groups(text, {(2, 1): 1.0}) == [(0, 2), (1,)]


def test_of_two_of_one_name_the_other_is_who_was_not_named_last() -> None:
    text = "[Tom Lee|Person] left. Another [Tom Lee|Person] wept. The other [Tom Lee|Person] rose."
    assert groups(text) == [(0, 2), (1,)]


def test_of_two_of_one_name_the_scores_tell_which_else_it_is_nobody_for_certain() -> None:
    text = "[Tom Lee|Person] left. Another [Tom Lee|Person] wept. [Tom Lee|Person] rose."
    assert groups(text, {(2, 1): 1.0}) == [(0,), (1, 2)]
    assert groups(text) == [(0,), (1,), (2,)]


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        ("[Tom Lee|Person] met [Bo Lee|Person]. The younger [Lee|Person] wept.", [(0,), (1,)]),
        ("[Tom Lee|Person] met [Bo Day|Person]. The younger [Lee|Person] wept.", [(0, 2), (1,)]),
        ("[Tom Lee Jr.|Person] met [Tom Lee|Person]. [Tom Lee Junior|Person] wept.", [(0, 2), (1,)]),
    ],
)
def test_no_score_tells_who_is_younger(text: str, chains: list[tuple[int, ...]]) -> None:
    assert groups(text, {(2, 1): 1.0} if "Bo Lee" in text else None) == chains
