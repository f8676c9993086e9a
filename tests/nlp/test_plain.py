"""Names and words as they are compared."""

import pytest

from graphbuild.nlp.plain import plain


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("AFYONKARAHİSAR", "Afyonkarahisar"),
        ("Ağrı", "AĞRI"),
        ("Étienne Côté", "Etienne Cote"),
        ("Đoković", "Dokovic"),
        ("The Greens", "the greens"),
        ("Lee’s", "Lee"),
        ("A.B. Lee", "A. B. Lee"),
        ("Ann\n Lee", "Ann Lee"),
        ("Ann “Crab” Lee", "Ann 'Crab' Lee"),
        ("Ann (Crab) O’Lee", "Ann Crab O'Lee"),
    ],
)
def test_names_written_alike(a: str, b: str) -> None:
    assert plain(a) == plain(b)


def test_an_initial_is_no_article() -> None:
    """ "A. Lee" is no "Lee", "the Lee" is."""
    assert plain("A. Lee") == "a lee"
    assert plain("The Lee") == plain("A Lee") == "lee"
