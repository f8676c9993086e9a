"""What is said beside names tells who is meant: small worlds of short sentences, of joins and of non-joins."""

import pytest

from graphbuild.ontology import load_cues
from graphbuild.resolve import Told, identified
from graphbuild.resolve.beside import is_past, posts_after, posts_before
from graphbuild.resolve.bodies import is_clipped
from graphbuild.resolve.evidence.context import same_post
from graphbuild.resolve.people import fit, is_full
from graphbuild.resolve.spelling import likeness
from tests.resolve.test_identified import resolved, shape, told

#: who else is named, and something longer that no other article says, so that nobody of these is close by
FAR = "In [Arbon|Place p], [Lia Kovel|Person k] of the [Hill Fund|Organization h] spoke. @ "
GAPS = (
    "Snow lay on roofs along both banks, dogs barked behind each gate, old carts creaked uphill toward noon.",
    "Nets hung drying under plane trees while gulls wheeled above empty jetties, waiting for some late trawler.",
    "Autumn wind chased yellow leaves past shuttered kiosks, where nobody bought roasted chestnuts any longer.",
)
AT = "beside [Lia Kovel|Person k] of the [Hill Fund|Organization h] in [Arbon|Place p]."
TWO = f"{FAR}The baker [Ivo Marin|Person x] met the notary [Ivo Marin|Person y]."
MAYOR = f"{FAR}Mayor [Ivo Marin|Person x] met the notary [Ivo Marin|Person y]."


def of(*articles: tuple[str, str] | tuple[str, str, str]) -> list[Told]:
    """Articles a, b, c... of a date and a text, and of a paper if it matters."""
    return [
        told(id_, text.replace("@", gap), *(paper or ["The Daily Test"]), date=date)
        for id_, gap, (date, text, *paper) in zip("abc", GAPS, articles, strict=False)
    ]


TOLD = {
    "a trade, in whatever year": (
        of(("2010-01-01", TWO), ("2019-05-02", f"{FAR}The baker [Ivo Marin|Person x] left.")),
        ["Ivo Marin: a", "Ivo Marin: a b"],
    ),
    "no trade of either": (
        of(("2010-01-01", TWO), ("2019-05-02", f"{FAR}[Ivo Marin|Person x] left.")),
        ["Ivo Marin: a", "Ivo Marin: a", "Ivo Marin: b"],
    ),
    "a post that was held before": (
        of(
            ("2010-01-01", MAYOR),
            ("2021-05-02", f"{FAR}The former mayor, [Ivo Marin|Person x], left."),
        ),
        ["Ivo Marin: a", "Ivo Marin: a b"],
    ),
    "a post of two terms long apart": (
        of(
            ("2010-01-01", MAYOR),
            ("2021-05-02", f"{FAR}Mayor [Ivo Marin|Person x] left."),
        ),
        ["Ivo Marin: a", "Ivo Marin: a", "Ivo Marin: b"],
    ),
    "a former post before it was held": (
        of(
            ("2010-01-01", f"{FAR}The former mayor, [Ivo Marin|Person x], met the notary [Ivo Marin|Person y]."),
            ("2012-05-02", f"{FAR}Mayor [Ivo Marin|Person x] left."),
        ),
        ["Ivo Marin: a", "Ivo Marin: a", "Ivo Marin: b"],
    ),
    "father and son in one party": (
        of(
            ("2010-01-01", f"{FAR}[Ivo Marin|Person x] of the [Oak Party|Party o] and his son [Ivo Marin|Person y]."),
            ("2012-05-02", f"{FAR}[Ivo Marin|Person x] of the [Oak Party|Party o] left."),
        ),
        ["Ivo Marin: a", "Ivo Marin: a", "Ivo Marin: b"],
    ),
    "a short form that is a particle elsewhere": (
        of(("2010-01-01", f"[Benjamin Tosk|Person x] left {AT}"), ("2010-02-01", f"[Ben Tosk|Person x] won {AT}")),
        ["Benjamin Tosk: a b"],
    ),
    "the same short form of another": (
        of(("2010-01-01", f"[Daniel Tosk|Person x] left {AT}"), ("2010-02-01", f"[Ben Tosk|Person x] won {AT}")),
        ["Ben Tosk: b", "Daniel Tosk: a"],
    ),
}
BOTH = (
    "In [Velm|Place v] the [Ministry of Health|Institution x] of [Norland|Place n] met ours, the "
    "[Ministry of Health|Institution y]."
)
OURS = f"{FAR}The [Ministry of Health|Institution x] has no beds."
MORE = f"{FAR}Nurses wrote to the [Ministry of Health|Institution x]."
BODIES = {
    "a ministry in papers of one place, though two are known": (
        of(("2010-01-01", BOTH, "World Wire"), ("2011-01-01", OURS, "Arbon Post"), ("2012-01-01", MORE, "Arbon Mail")),
        "Ministry of Health: b c",
        True,
    ),
    "a ministry in papers of two places": (
        of(("2010-01-01", BOTH, "World Wire"), ("2011-01-01", OURS, "Arbon Post"), ("2012-01-01", MORE, "Velm Mail")),
        "Ministry of Health: b c",
        False,
    ),
    "the court there, and that of the land": (
        of(
            ("2010-01-01", f"[Kenya|Place y] voted, and the [High Court|Institution x] there agreed {AT}"),
            ("2010-02-01", f"In [Kenya|Place y] the [High Court|Institution x] adjourned {AT}"),
        ),
        "High Court: a b",
        True,
    ),
    "the court there, and that of another land": (
        of(
            ("2010-01-01", f"[Kenya|Place y] voted, and the [High Court|Institution x] there agreed {AT}"),
            ("2010-02-01", f"In [Ghana|Place g] the [High Court|Institution x] adjourned {AT}"),
        ),
        "High Court: a b",
        False,
    ),
    "a party by its common name, once it has another": (
        of(
            ("2010-01-01", "The [Liberal Party|Party x] and the [Liberal Party|Party y] of [Norland|Place n]."),
            ("2010-02-01", f"The [Liberal Party|Party x], now [New Dawn|Party x] {AT}"),
            ("2010-03-01", f"The [Liberal Party|Party x] {AT}"),
        ),
        "Liberal Party: b c",
        False,
    ),
    "letters in the order of another language": (
        of(
            ("2010-01-01", f"The [National Union of Weavers|Organization x] {AT}"),
            ("2010-02-01", f"The [UNW|Organization x] {AT}"),
        ),
        "National Union of Weavers: a b",
        True,
    ),
    "letters of which one is another": (
        of(
            ("2010-01-01", f"The [National Union of Weavers|Organization x] {AT}"),
            ("2010-02-01", f"The [UNT|Organization x] {AT}"),
        ),
        "National Union of Weavers: a b",
        False,
    ),
    "a name of the beginnings of its words": (
        of(
            ("2010-01-01", f"[Northern Bank Group|Organization x] {AT}"),
            ("2010-02-01", f"[Norbangroup|Organization x] {AT}"),
        ),
        "Northern Bank Group: a b",
        True,
    ),
    "a town in two languages": (
        of(
            ("2010-01-01", f"In [Karvon Brod|Place x], {AT}"),
            ("2010-02-01", f"In [Kervan Breda|Place x], {AT}"),
        ),
        "Kervan Breda: a b",
        True,
    ),
    "two towns that sound a little alike": (
        of(("2010-01-01", f"In [Marn|Place x], {AT}"), ("2010-02-01", f"In [Moren|Place x], {AT}")),
        "Moren: a b",
        False,
    ),
}
HAPPENED = {
    "a fire and what is told of it later": (
        of(
            ("2010-01-04", f"A [fire|Event x] broke out on Sunday {AT}"),
            ("2011-03-01", f"After the [fire|Event x] they built anew {AT}"),
        ),
        "fire: a b",
        True,
    ),
    "two fires, each of them news": (
        of(
            ("2010-01-04", f"A [fire|Event x] broke out on Sunday {AT}"),
            ("2011-03-01", f"A [fire|Event x] broke out on Tuesday {AT}"),
        ),
        "fire: a b",
        False,
    ),
    "a bombing by more words and by fewer": (
        of(
            ("2012-01-04", f"Two years ago, at the [fish market bombing|Event x], {AT}"),
            ("2012-03-01", f"Two years ago, at the [market bombing|Event x], {AT}"),
        ),
        "fish market bombing: a b",
        True,
    ),
    "bombings of two places": (
        of(
            ("2012-01-04", f"Two years ago, at the [station bombing|Event x], {AT}"),
            ("2012-03-01", f"Two years ago, at the [market bombing|Event x], {AT}"),
        ),
        "station bombing: a b",
        False,
    ),
}


@pytest.mark.parametrize(("articles", "expected"), TOLD.values(), ids=TOLD)
def test_who_of_a_name_is_meant(articles: list[Told], expected: list[str]) -> None:
    """What is said of one bearer of a name tells which of them another article means, and what is not told stays."""
    names = {line.rpartition(":")[0] for line in expected}
    assert shape(resolved(articles), *names) == expected


@pytest.mark.parametrize(
    ("articles", "line", "joined"), [*BODIES.values(), *HAPPENED.values()], ids=[*BODIES, *HAPPENED]
)
def test_bodies_places_and_happenings(articles: list[Told], line: str, joined: bool) -> None:
    """Whose a body is, how it is written in another tongue, and when something happened."""
    assert (line in shape(resolved(articles))) == joined


def test_what_a_party_is_called_now_is_one_thing_though_two_bore_the_old_name() -> None:
    """A name that nobody else bears joins; the common one that two bear does not."""
    articles = of(
        ("2010-01-01", "The [Liberal Party|Party x] and the [Liberal Party|Party y] of [Norland|Place n]."),
        ("2010-02-01", f"The [Liberal Party|Party x], now [New Dawn|Party x] {AT}"),
        ("2010-03-01", f"[New Dawn|Party x] {AT}"),
    )
    assert "Liberal Party: b c" in shape(resolved(articles))


POSTS = [
    ("The judge, Dr ", "", "judge"),
    ("Prime Minister Mr ", "", "prime minister"),
    ("Chief ", "", "chief"),
    ("", ", who leads the party, ", "leader"),
    ("", ", who has chaired the board", "chairman"),
    ("The swimmer ", "", "swimmer"),
    ("She saw Dr ", "", None),
    ("", ", who likes the party, ", None),
]


@pytest.mark.parametrize(("before", "after", "post"), POSTS)
def test_posts_beside_a_name(before: str, after: str, post: str | None) -> None:
    """Behind an honorific, and told by what somebody does."""
    cues = load_cues()
    assert [*posts_before(before, cues), *posts_after(after, cues)] == ([post] if post else [])


@pytest.mark.parametrize(
    ("before", "after", "past"),
    [
        ("The former mayor, ", "", True),
        ("", ", once mayor of Arbon, ", True),
        ("", ", the ex-mayor, ", True),
        ("The mayor, ", "", False),
        ("The former clerk told the mayor, ", "", False),
        ("", ", mayor of Arbon, ", False),
    ],
)
def test_former_posts(before: str, after: str, past: bool) -> None:
    """Whether a post beside a name is held no more."""
    assert is_past(before, after, load_cues()) == past


FITS = [
    ("ben tosk", "benjamin tosk", "spelling"),
    ("ben tosk", "daniel tosk", "none"),
    ("ben bella", "ahmed ben bella", "family name"),
    ("ben ali", "karim ben ali", "family name"),
    ("julio rey hijo", "julio rey", "same"),
]


@pytest.mark.parametrize(("a", "b", "form"), FITS)
def test_names_with_particles(a: str, b: str, form: str) -> None:
    """ "Ben" is a given name at the beginning and a particle before a surname."""
    assert fit(a, b).form == fit(b, a).form == form


def test_a_surname_with_its_particle_is_no_full_name() -> None:
    """ "Ben Ali" is not, "Ben Tosk" is."""
    assert is_full("ben tosk")
    assert not is_full("ben ali")


@pytest.mark.parametrize(
    ("a", "b"), [("bea", "beatrice"), ("bobbie", "roberta"), ("gerry", "gerald"), ("ollie", "oliver")]
)
def test_short_forms(a: str, b: str) -> None:
    """Short forms of given names are those names."""
    assert likeness(a, b) == likeness("bill", "william")


@pytest.mark.parametrize(
    ("short", "full", "clipped"),
    [
        ("norbank", "northern bank", True),
        ("interpol", "international police", True),
        ("norbank", "southern bank", False),
        ("bank", "bank of arbon", False),
        ("northern", "northern bank", False),
        ("northb", "northern bank", False),
    ],
)
def test_clipped_names(short: str, full: str, clipped: bool) -> None:
    """Two letters of each word at least, in order, and nothing else."""
    assert is_clipped(short, full) == clipped


HEADS = {
    "of one body": ("[Ivo Marin|Person x], head of the [Hill Fund|Organization h]", True),
    "of two": ("[Ivo Marin|Person x], head of the [Oak Union|Organization o]", False),
}


@pytest.mark.parametrize(("other", "same"), HEADS.values(), ids=HEADS)
def test_heads_of_two_bodies_hold_no_one_post(other: str, same: bool) -> None:
    """ "Head" is a post with what it is of."""
    articles = of(
        ("2010-01-01", "[Ivo Marin|Person x], head of the [Hill Fund|Organization h], left."), ("2010-02-01", other)
    )
    found = identified(articles, load_cues())
    says = (same_post.__doc__ or "").splitlines()[0]
    judged = (j for j in found.judgements if any("ivo marin" in r.detail for r in j.reasons))
    assert any(r.says == says for j in judged for r in j.reasons) == same


SPORTS = {
    "a player and a minister": ("The striker [Ivo Marin|Person x] scored.", ["Ivo Marin: a", "Ivo Marin: b"]),
    "a player who held an office": ("The striker [Ivo Marin|Person x], a former mayor, spoke.", ["Ivo Marin: a b"]),
    "a lawyer and a minister": ("The lawyer [Ivo Marin|Person x] spoke.", ["Ivo Marin: a b"]),
}


@pytest.mark.parametrize(("other", "expected"), SPORTS.values(), ids=SPORTS)
def test_who_plays_holds_no_office(other: str, expected: list[str]) -> None:
    """Unless one of the articles tells of both."""
    articles = of(("2010-01-01", "The trade minister, [Ivo Marin|Person x], left."), ("2010-02-01", other))
    assert shape(identified(articles, load_cues()), "Ivo Marin") == expected
