"""What makes two ways to write a name the same, and which of several names is the fullest."""

import pytest

from graphbuild.resolve.names import fullest, is_full, normal, without_titles

TITLES = frozenset({"president", "prime minister", "dr", "minister"})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann Lee", "ANN LEE"),
        ("Ann\nLee", "Ann Lee"),
        ("Gökçe Ar\u0131kan", "Gokce Arikan"),
        ("İnci Y\u0131ld\u0131z", "Inci Yildiz"),
        ("Łukasz Bøe", "Lukasz Boe"),
        ("Siobhan O\u2019Nare", "Siobhan O'Nare"),
        ("Kim Pyo-min", "Kim Pyo Min"),
        ("J.D. Ray", "J. D. Ray"),
        ("the Reform Party", "Reform Party"),
        ("The Reform Party", "Reform Party"),
        ("U.S.", "US"),
        ("Lee & Day", "Lee and Day"),
        ("\uff21nn Lee", "Ann Lee"),
        ("Chas\u0301ka", "Cháska".replace("á", "a")),
    ],
)
def test_one_name_written_twice(one: str, other: str) -> None:
    """Case, width, marks on Latin letters, apostrophes, hyphens, full stops and a leading "the" do not count."""
    assert normal(one) == normal(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann Lee", "Anna Lee"),
        ("Ann Lee", "Lee Ann"),
        ("Ann Lee", "Ann Lee Jr."),
        ("Tom Day II", "Tom Day III"),
        ("Theron Day", "Ron Day"),
        ("Reform Party", "Reform Party of Velmara"),
        ("Красный", "Красныи"),
    ],
)
def test_two_names(one: str, other: str) -> None:
    """Letters, words, their order and numbers count; so do marks of scripts in which they make another letter."""
    assert normal(one) != normal(other)


def test_marks_of_cyrillic_letters_stay() -> None:
    """й is a letter of its own, not и with a mark."""
    assert normal("Чайкин") == "чайкин"


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("president ann lee", "ann lee"),
        ("prime minister dr ann lee", "ann lee"),
        ("president", "president"),
        ("dr minister", "minister"),
        ("presidentov ivan", "presidentov ivan"),
    ],
)
def test_titles_before_a_name_are_dropped_but_never_all_of_it(name: str, bare: str) -> None:
    """Several titles may stand before a name; a name is never nothing but a title."""
    assert without_titles(name, TITLES) == bare


@pytest.mark.parametrize(
    ("name", "full"),
    [("ann lee", True), ("jd ray", True), ("lee", False), ("a lee", False), ("", False)],
)
def test_a_full_name_has_two_words_that_are_no_initials(name: str, full: bool) -> None:
    """ "A. Lee" could be anyone."""
    assert is_full(name) is full


@pytest.mark.parametrize(
    ("names", "name"),
    [
        (["Lee", "Ann Lee", "Lee"], "Ann Lee"),
        (["President Lee", "Ann Lee"], "Ann Lee"),
        (["President Ann Lee", "Ann Lee"], "Ann Lee"),
        (["ANN LEE", "Ann Lee"], "Ann Lee"),
        (["RFA", "Radio Free Arden"], "Radio Free Arden"),
        (["the Reform Party", "Reform"], "Reform Party"),
        (["The Hague"], "The Hague"),
        (["ROEVILLE", "Roeville", "ROEVILLE"], "Roeville"),
        (["NUR", "Nur", "NUR"], "NUR"),
        (["Ann\n Lee"], "Ann Lee"),
        (["Ana Lee", "Ann Lee"], "Ana Lee"),
    ],
)
def test_the_fullest_name(names: list[str], name: str) -> None:
    """Most words, titles apart, then most letters; what is left is decided by the writing, not by the order."""
    assert fullest(names, TITLES) == fullest(reversed(names), TITLES) == name
