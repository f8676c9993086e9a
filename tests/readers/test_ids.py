"""Ids are safe as names of files on every system, and stay apart."""

import pytest

from graphbuild.readers.ids import safe_id


@pytest.mark.parametrize(
    ("raw", "safe"),
    [
        ("kazakhstan-vote", "kazakhstan-vote"),
        ("Two words", "Two words"),
        ("2019/03/vote", "2019_03_vote"),
        ("../x", "_x"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("..\\x", "_x"),
        ("..", "article"),
        (".", "article"),
        ("", "article"),
        (" . ", "article"),
        (".hidden", "hidden"),
        ("ends. ", "ends"),
        ("C:\\x", "C__x"),
        ('a<b>"c"|d?e*f', "a_b__c__d_e_f"),
        ("line\nend\x1b[31m\x00", "line_end_[31m_"),
        ("turned\u202etxt", "turned_txt"),
        ("https://a.example/b?c=d", "https___a.example_b_c=d"),
        ("con", "_con"),
        ("NUL.txt", "_NUL.txt"),
        ("com1", "_com1"),
        ("lpt9.a.b", "_lpt9.a.b"),
        ("console", "console"),
        ("Cafe\u0301", "Café"),
        ("президент", "президент"),
    ],
)
def test_an_id_names_a_file_in_its_own_folder(raw: str, safe: str) -> None:
    assert safe_id(raw) == safe


def test_long_ids_are_cut_and_stay_two() -> None:
    one, two = safe_id("ж" * 400 + "1"), safe_id("ж" * 400 + "2")
    assert one != two
    assert all(len(id_.encode()) <= 150 for id_ in (one, two))
    assert safe_id("x" * 150) == "x" * 150


def test_a_safe_id_stays_as_it_is() -> None:
    for raw in ("../x", "con", "a/b", "ж" * 400, " .x. "):
        assert safe_id(safe_id(raw)) == safe_id(raw)
