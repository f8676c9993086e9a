"""What is told of the country of an article without its name."""

from dataclasses import replace

import pytest

from graphbuild.extract import extract
from graphbuild.extract.home import home_country
from graphbuild.ontology import load_ontology
from tests.marked import document

PERU = "[Peru|Place p]"
THREE = f"In {PERU}, says {PERU}, it rains. {PERU} is wet. "
ROME = "[Rome|Place r] is far from [Peru|Place p]. "
SOLD = "[Ann Lee|Person a], the president of [Peru|Place p], sold it. "


def told(marked: str) -> list[str]:
    """The claims of the rules, as source, type and target."""
    _, claims = extract(replace(document("test", marked), pairs=()), load_ontology(), "rules")
    return [f"{c.source.text} {c.type} {c.target.text}" for c in claims]


@pytest.mark.parametrize(
    ("marked", "claim"),
    [
        (THREE + "Prime Minister [Tom Day|Person t] said so.", "Tom Day HEADS Peru"),
        (THREE + "The finance minister, [Tom Day|Person t], said so.", "Tom Day HEADS Peru"),
        (THREE + "It angered former president [Tom Day|Person t].", "Tom Day HEADS Peru"),
        (THREE + "Attorney General [Tom Day|Person t] sued.", "Tom Day HEADS Peru"),
        (
            THREE + "The Peruvian premier, [Eva Roe|Person e], met former prime minister [Tom Day|Person t].",
            "Tom Day HEADS Peru",
        ),
        (THREE + "The ruling [Unity Party|Party u] has split.", "Unity Party GOVERNS Peru"),
        (SOLD + "Interior Minister [Tom Day|Person t] said so.", "Tom Day HEADS Peru"),
        (f"In {PERU} it rains. Prime Minister [Tom Day|Person t] said so.", "Tom Day HEADS Peru"),
        (f"[Lima|Place l] is in {PERU}. President [Tom Day|Person t] said so.", "Tom Day HEADS Peru"),
        (
            f"[Rome|Place r], {PERU}, [Lima|Place l]. [Lima|Place l]! King [Tom Day|Person t] left.",
            "Tom Day HEADS Peru",
        ),
        (
            ROME + "[Eva Roe|Person e], a citizen of [Peru|Place p], left. King [Tom Day|Person t] fell.",
            "Tom Day HEADS Peru",
        ),
        (THREE + "The president, Colonel [Tom Day|Person t], said so.", "Tom Day HEADS Peru"),
        (THREE + "The ruling party, [Unity Party|Party u], has split.", "Unity Party GOVERNS Peru"),
        (
            "[The Finance Ministry|Institution m] is shut. Finance Minister [Tom Day|Person t] left.",
            "Tom Day HEADS The Finance Ministry",
        ),
        (
            THREE + "[The ministry|Institution m] is shut. The minister, [Tom Day|Person t], left.",
            "Tom Day HEADS The ministry",
        ),
    ],
)
def test_a_national_office_or_a_ruling_party_is_of_the_country_of_the_article(marked: str, claim: str) -> None:
    """It is named three times, has a president elsewhere, or is the first place, as its capital may be."""
    assert claim in told(marked)


@pytest.mark.parametrize(
    "marked",
    [
        THREE + "Its president, [Tom Day|Person t], said so.",
        THREE + "The club's president, [Tom Day|Person t], said so.",
        THREE + "Party president [Tom Day|Person t] said so.",
        THREE + "Chief Minister [Tom Day|Person t] said so.",
        THREE + "Its youth president [Tom Day|Person t] said so.",
        THREE + "Deputy Prime Minister [Tom Day|Person t] said so.",
        THREE + "We met president [Tom Day|Person t].",
        THREE + "Mayor [Tom Day|Person t] said so.",
        THREE + "An adviser to the prime minister, [Tom Day|Person t], said so.",
        THREE + "After talks in [Chile|Place c] it rained on President [Tom Day|Person t] said so.",
        "[The Ministry of Finance|Institution m] is shut. Health Minister [Tom Day|Person t] said so.",
        THREE + "The colonel, [Tom Day|Person t], said so.",
        THREE + f"{PERU} supports President [Tom Day|Person t].",
        THREE + f"{PERU} has indicted a nephew of President [Tom Day|Person t].",
        THREE + f"[Eva Roe|Person e], envoy of {PERU}, arrived for talks with President [Tom Day|Person t].",
        THREE + f"{PERU} imposed sanctions on [Eva Roe|Person e], the sister of President [Tom Day|Person t].",
        THREE + "The opposition [Unity Party|Party u] has split.",
        ROME + "It rains. Prime Minister [Tom Day|Person t] said so.",
        THREE + "So is [Chile|Place c], [Chile|Place c], [Chile|Place c]. Prime Minister [Tom Day|Person t] said so.",
    ],
)
def test_what_may_be_of_something_else_is_not_of_that_country(marked: str) -> None:
    """Offices of a body, a part or a deputy, another country before it, an article about two countries or none."""
    assert not any(" HEADS " in claim or " GOVERNS " in claim for claim in told(marked))


def test_who_meets_the_head_of_a_country_comes_from_elsewhere() -> None:
    """The sentence that tells who heads the country tells of his guest, too."""
    met = "Prime Minister [Tom Day|Person t] met the president of [Peru|Place p], [Ann Lee|Person a]."
    assert "Tom Day HEADS Peru" not in told(f"{met} Prime Minister [Tom Day|Person t] left.")
    assert "Eva Roe HEADS Peru" in told(f"{met} Finance Minister [Eva Roe|Person e] left.")


def test_a_head_of_one_of_two_countries_with_ministers_makes_it_no_home() -> None:
    """The president whom the foreign minister of another country met may be of a third."""
    met = "[Chile|Place c]'s foreign minister, [Bo Roy|Person r], met President [Tom Day|Person t] in [Rome|Place o]. "
    assert "Tom Day HEADS Peru" not in told(met + "Nobody asked [Ann Lee|Person a], the president of [Peru|Place p].")


def test_the_country_is_the_one_state_that_has_a_head_there() -> None:
    """However often it is named, as long as no other is named more than twice as often."""
    own = replace(document("test", SOLD + "In [Chile|Place c] and [Chile|Place c] it rains."), pairs=())
    _, claims = extract(own, load_ontology(), "rules")
    home = home_country(claims, own)
    assert home is not None
    assert own.chains[home].name == "Peru"


@pytest.mark.parametrize(
    "marked",
    ["Nobody came.", f"[Rome|Place r] is not in {PERU}.", "[Lima|Place l], [Lima|Place l], [Lima|Place l] burn."],
)
def test_an_article_that_tells_of_no_country_has_none(marked: str) -> None:
    """A town is none, and one mention is too few where another place comes first."""
    assert home_country((), document("test", marked)) is None


def test_a_country_has_one_prime_minister() -> None:
    """Another one beside its premier is of another country."""
    premier = "[Eva Roe|Person e], the premier of [Peru|Place p], left. "
    assert told(THREE + premier + "Prime Minister [Tom Day|Person t] said so.") == ["Eva Roe HEADS Peru"]
