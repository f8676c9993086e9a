"""A claim as one line of text, both ways."""

import pytest

from graphbuild.errors import NotationError
from graphbuild.notation import NotedClaim, format_claim, parse_claim

LINES = [
    "Ann Lee -HEADS-> Green Party",
    "Ann Lee -CHILD_IN_LAW_OF-> Tom Day [former; role: son-in-law]",
    "Ann Lee -ACCUSES-> Tom Day [alleged; by: Eva Roy; by: Radio Nord; topic: bribery; date: 2020-05]",
    "Ann Lee -MEMBER_OF-> Co-operation Party [future; denied]",
    r"Ann Lee -WORKS_FOR-> A -\> B Ltd",
    "Ann Lee -HEADS-> Ministry of Trade [from: 2019; until: 2021-03-04]",
    r"Ann \[sic\] Lee -OWNS-> Fish\; Chips \\ Co [role: 40 % owner\; silent]",
    "Ärzte-Partei -OPPOSES-> الحزب",
]


@pytest.mark.parametrize("line", LINES)
def test_a_line_survives_reading_and_writing(line: str) -> None:
    """Names may hold hyphens, arrows, brackets, semicolons and any script."""
    assert format_claim(parse_claim(line)) == line


def test_what_is_left_out_is_current_and_asserted() -> None:
    """A bare line has the defaults."""
    assert parse_claim("Ann Lee -HEADS-> Green Party") == NotedClaim(
        "Ann Lee", "HEADS", "Green Party", status="current", modality="asserted"
    )


def test_all_qualifiers_are_read() -> None:
    """In any order."""
    line = "A -X-> B [date: 2020; alleged; role: vice mayor; by: C D; former; topic: theft; by: E]"
    assert parse_claim(line) == NotedClaim(
        "A", "X", "B", "vice mayor", "former", "alleged", ("C D", "E"), "theft", "2020"
    )


def test_a_line_break_in_a_name_becomes_a_blank() -> None:
    """One claim is one line, whatever the article's lines are."""
    assert format_claim(NotedClaim("Ann\n Lee", "HEADS", "Green\r\nParty")) == "Ann Lee -HEADS-> Green Party"


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("Ann Lee heads the Green Party", "is no claim"),
        ("Ann Lee -heads-> Green Party", "is no claim"),
        ("-HEADS-> Green Party", "is no claim"),
        ("Ann Lee -HEADS-> ", "is no claim"),
        ("Ann Lee -HEADS-> Green Party [former", "is no claim"),
        ("Ann Lee -HEADS-> Green Party [ancient]", "unknown qualifier 'ancient'"),
        ("Ann Lee -HEADS-> Green Party [role: ]", "unknown qualifier 'role:'"),
        ("Ann Lee -HEADS-> Green Party [former; future]", "gives the status twice"),
        ("Ann Lee -HEADS-> Green Party [role: a; role: b]", "gives the role twice"),
    ],
)
def test_a_wrong_line_is_told(line: str, complaint: str) -> None:
    """The message quotes the line and says what is wrong."""
    with pytest.raises(NotationError, match=complaint):
        parse_claim(line)


FOUND = parse_claim("Ann Lee -HEADS-> Oslo [former; by: Tom Day; by: Eva Roy; role: Mayor; date: 2019]")


@pytest.mark.parametrize(
    ("noted", "fits"),
    [
        ("Ann Lee -HEADS-> Oslo [former]", True),
        ("Ann Lee -HEADS-> Oslo [former; role: mayor]", True),
        ("Ann Lee -HEADS-> Oslo [former; by: Eva Roy]", True),
        ("Ann Lee -HEADS-> Oslo", False),
        ("Ann Lee -HEADS-> Oslo [former; alleged]", False),
        ("Ann Lee -HEADS-> Oslo [former; role: governor]", False),
        ("Ann Lee -HEADS-> Oslo [former; topic: theft]", False),
        ("Ann Lee -HEADS-> Oslo [former; by: Nils Berg]", False),
        ("Oslo -HEADS-> Ann Lee [former]", False),
        ("Ann -HEADS-> Oslo [former]", False),
    ],
)
def test_only_what_is_noted_is_compared(noted: str, fits: bool) -> None:
    """Status and modality always count, the rest only where it is written."""
    assert parse_claim(noted).fits(FOUND) is fits
