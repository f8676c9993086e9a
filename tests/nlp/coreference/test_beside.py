"""What the words beside a mention say that it means."""

import pytest

from tests.nlp.chaining import groups


def test_a_bracket_holds_no_second_name_of_a_person() -> None:
    assert groups("[Ann Lee|Person] ([TDR|Person]) of [London|Place] ([UK|Place])") == [(0,), (1,), (2,), (3,)]


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        ("[The bank|Organization], [Porto Credit|Organization], sued.", [(0, 1)]),
        (
            "She left, and [a court|Institution], the [Court of May|Institution], met. [The army|Institution] rose.",
            [(0, 1), (2,)],
        ),
        (
            "[Porto Credit|Organization] left. He sued [the bank|Organization], [Porto Credit|Organization].",
            [(0, 1, 2)],
        ),
        (
            "[The bank|Organization], [Porto Credit|Organization], and [Day Mills|Organization] met.",
            [(0,), (1,), (2,)],
        ),
        ("He met [a union|Organization], [the bank|Organization], [Porto Credit|Organization].", [(0,), (1,), (2,)]),
        ("The head of [the bank|Organization], [Porto Credit|Organization], left.", [(0,), (1,)]),
        ("[The bank|Organization], [Porto Credit|Organization] [said|Event].", [(0,), (1,), (2,)]),
        ("[The mayor|Person], [Ann Lee|Person], left.", [(1,)]),
    ],
)
def test_a_name_after_a_comma_is_what_is_described_before_it(text: str, chains: list[tuple[int, ...]]) -> None:
    """Of bodies, where both stand between commas and in no list."""
    assert groups(text) == chains
