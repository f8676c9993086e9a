"""Which written names can mean one thing."""

import pytest

from graphbuild.model import Mention, NodeType
from graphbuild.nlp.namesakes import canonical, is_acronym, names_agree, surname


def name(text: str, type_: NodeType = "Person") -> Mention:
    return Mention(0, len(text), text, type_, "name")


@pytest.mark.parametrize(
    ("full", "last"),
    [("ann lee", "lee"), ("ann lee jr", "lee"), ("ann al-roe", "roe"), ("jean de la roe", "roe"), ("lee", "lee")],
)
def test_surnames(full: str, last: str) -> None:
    assert surname(full) == last


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Lee", "Ann Lee"),
        ("Ann", "Ann Lee"),
        ("A. Lee", "Ann Lee"),
        ("Ann B. Lee", "Ann Lee"),
        ("Ann Beatrix Lee", "A. B. Lee"),
        ("Karen Avetian", "Karen Avetyan"),
        ("Avetyan", "Karen Avetian"),
        ("Roe", "Ann al-Roe"),
        ("Roe", "Ann Roe-Lee"),
        ("Lee", "Ann Roe-Lee"),
    ],
)
def test_names_of_one_person(a: str, b: str) -> None:
    assert names_agree(name(a), name(b))
    assert names_agree(name(b), name(a))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Eva Lee", "Ann Lee"),
        ("Tom Lee", "Tom Lee Jr."),
        ("Tom Lee Sr.", "Tom Lee Jr."),
        ("Ann Lee", "Ann Roe"),
        ("Lee Ann", "Ann Lee"),
        ("Martin Roe", "Marvin Roe"),
        ("Ann Ray", "Ann Roy"),
        ("Roe", "Ann Lee"),
        ("Al", "Ann al-Roe"),
        ("Ann Roe", "Ann Roe-Lee"),
        ("Roe", "Ann-Roe Lee"),
    ],
)
def test_names_of_two_people(a: str, b: str) -> None:
    assert not names_agree(name(a), name(b))
    assert not names_agree(name(b), name(a))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Green Party", "Greens Party of Roeland"),
        ("Nur Party", "Nur Youth Party"),
        ("Ministry of Health", "Ministry of Defence"),
    ],
)
def test_names_of_two_bodies(a: str, b: str) -> None:
    assert not names_agree(name(a, "Party"), name(b, "Party"))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Nur", "Nur Party"),
        ("Interior Ministry", "Roeland Interior Ministry"),
        ("Ministry of Defence", "Defence Ministry"),
        ("Harbour Workers' Front", "HWF"),
    ],
)
def test_names_of_one_body(a: str, b: str) -> None:
    assert names_agree(name(a, "Institution"), name(b, "Institution"))


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("the OTCR", "Organization for Trade and Co-operation in Roeland"),
        ("OSCE", "Organization for Security and Co-operation in Europe"),
        ("GUP", "Green Unity Party"),
        ("G.U.P.", "the Green Unity Party"),
        ("FOH", "Friends of Harbours"),
        ("MoD", "Ministry of Defence"),
    ],
)
def test_acronyms(short: str, long: str) -> None:
    assert is_acronym(short, long)
    assert is_acronym(long, short)


@pytest.mark.parametrize(
    ("short", "long"), [("GUP", "Green Party"), ("Gup", "Green Unity Party"), ("A", "Ann Lee"), ("UN", "UN")]
)
def test_no_acronyms(short: str, long: str) -> None:
    assert not is_acronym(short, long)


def test_a_body_that_every_reader_knows_by_its_acronym() -> None:
    assert canonical(name("UN", "Institution")) == canonical(name("the United Nations", "Institution"))
    assert canonical(name("Un")) == "un"


@pytest.mark.parametrize(
    ("a", "b", "one"),
    [
        ("DFM's Youth League", "the DFM Youth League", True),
        ("Air One's Porto Office", "Air One Porto Office", True),
        ("DFM", "DFM Youth League", False),
        ("DFM", "DFM Party", True),
        ("Talmar", "Talmar Mining Group", True),
    ],
)
def test_a_body_and_what_it_owns(a: str, b: str, one: bool) -> None:
    """A possessive may stand in a name or not; an acronym before two words is the owner of what they name."""
    x, y = name(a, "Organization"), name(b, "Organization")
    assert names_agree(x, y) is names_agree(y, x) is one


def test_two_initials_are_two_people() -> None:
    """ "A. Lee" and his brother "G. Lee"."""
    assert not names_agree(name("A. Lee"), name("G. Lee"))
