"""Words as they are printed."""

import pytest

from graphbuild.ontology.printing import on_one_line


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("Ann  \n Lee", "Ann Lee"),
        ("Claudia Weissen-\r\nberger", "Claudia Weissenberger"),
        ("Ann Weissen- \n  berger", "Ann Weissenberger"),
        ("Al-\nSadr", "Al-Sadr"),
        ("Jean-Luc\nDay", "Jean-Luc Day"),
        ("Coast Party -\nlist", "Coast Party - list"),
        ("Berg\u00adström", "Bergström"),
        ("\ufeffEva\u200b Day", "Eva Day"),
        ("\u202bCoast\u202c \u2067Party\u2069", "Coast Party"),
        ("Oﬃce of ﬁnes", "Office of fines"),
    ],
)
def test_a_name_has_no_trace_of_how_it_was_set(words: str, line: str) -> None:
    assert on_one_line(words) == line


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Ann Lee, Jr.", "Ann Lee Jr."),
        ("Ann Lee, III", "Ann Lee III"),
        ("Lee, Ann", "Lee, Ann"),
        ("Roe, Srem", "Roe, Srem"),
    ],
)
def test_the_younger_of_a_name_is_written_without_a_comma(words: str, shown: str) -> None:
    assert on_one_line(words) == shown
