"""What joins over articles by evidence, and what never does."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

import pytest

from graphbuild.model import Claim, Document, Judgement, KnownThing, Reading
from graphbuild.ontology import load_cues
from graphbuild.resolve import Resolution, Told, identified
from tests.marked import claim, document


def told(id_: str, marked: str, paper: str = "The Daily Test", date: str = "2020-05-01") -> Told:
    """An article with its mentions marked, told by a paper."""
    read = document(id_, marked, date=date)
    read = replace(read, article=replace(read.article, source=paper))
    return of(read)


def of(read: Document, *claims: Claim) -> Told:
    return Told(Reading.of(read, claims), claims, read.article.text)


def resolved(articles: Sequence[str | Told], given: Sequence[Judgement] = ()) -> Resolution:
    """What is found in articles a, b, c..."""
    found = [a if isinstance(a, Told) else told(id_, a) for id_, a in zip("abcdef", articles, strict=False)]
    return identified(found, load_cues(), given)


def shape(found: Resolution, *names: str) -> list[str]:
    """Each entity as its name and its articles: "Ann Lee: a b"; with names, only those."""
    shown = [(e.name, " ".join(article for article, _ in e.chains)) for e in found.entities]
    return sorted(f"{name}: {articles}" for name, articles in shown if not names or name in names)


CITY = "in [Porto|Place p], with [Tom Day|Person t] of the [Harbour Trust|Organization h] and [Eva Roy|Person r]."

JOINED = {
    "the same full name": (["[Ann Lee|Person x] left.", "[Ann Lee|Person x] won."], "Ann Lee: a b"),
    "the family name first": (["[Varga Ilona|Person x] left.", "[Ilona Varga|Person x] won."], "Ilona Varga: a b"),
    "a name written by its sound": (
        ["[Yerzhan Zhumin|Person x] left.", "[Yerjan Jumin|Person x] won."],
        "Yerzhan Zhumin: a b",
    ),
    "a given name in one word or two": (
        ["[Han Do-yun|Person x] left.", "[Han Doyun|Person x] won."],
        "Han Do-yun: a b",
    ),
    "a father's name left out": (
        ["[Timur Bolatovich Serik|Person x] left.", "[Timur Serik|Person x] won."],
        "Timur Bolatovich Serik: a b",
    ),
    "a woman's surname without its ending": (
        ["[Magda Novakova|Person x] left.", "[Magda Novak|Person x] won."],
        "Magda Novakova: a b",
    ),
    "initials, where both articles name the same others": (
        [f"[Ann Lee|Person x] spoke {CITY}", f"[A. Lee|Person x] spoke {CITY}"],
        "Ann Lee: a b",
    ),
    "a surname, where both articles name the same others": (
        [f"[Ann Lee|Person x] spoke {CITY}", f"[Lee|Person x] spoke {CITY}"],
        "Ann Lee: a b",
    ),
    "a short form of the given name, beside the same others": (
        [f"[William Lee|Person x] spoke {CITY}", f"[Bill Lee|Person x] spoke {CITY}"],
        "William Lee: a b",
    ),
    "a name that the text says she was born with": (
        ["[Ann Lee|Person x], née Ann Roy, left.", "[Ann Roy|Person x] won."],
        "Ann Lee: a b",
    ),
    "two names that one article gives to a party": (
        ["The [Reform Party|Party x], now [Land First|Party x].", "[Land First|Party x] won."],
        "Reform Party: a b",
    ),
    "letters and what they stand for, beside the same others": (
        [f"The [Zed Radio Trust|Organization x] {CITY}", f"The [ZRT|Organization x] {CITY}"],
        "Zed Radio Trust: a b",
    ),
    "an office called in another order, beside the same others": (
        [f"The [Ministry of Finance|Institution x] {CITY}", f"The [Finance Ministry|Institution x] {CITY}"],
        "Ministry of Finance: a b",
    ),
    "an organ of one country": (
        ["The [High Court|Institution x] of [Kenya|Place k].", "A [Kenyan|Place k] [High Court|Institution y]."],
        "High Court: a b",
    ),
    "a court that is described by its town": (
        ["A [court in Porto|Institution x] sat in [Porto|Place p].", "A [court in Porto|Institution x] sat."],
        "court in Porto: a b",
    ),
    "a second surname left out, beside the same others": (
        [f"[Ana Ruiz Sol|Person x] spoke {CITY}", f"[Ana Ruiz|Person x] spoke {CITY}"],
        "Ana Ruiz Sol: a b",
    ),
    "a father's name left out behind bin, beside the same others": (
        [f"[Ali Raza bin Omar|Person x] spoke {CITY}", f"[Ali Raza|Person x] spoke {CITY}"],
        "Ali Raza bin Omar: a b",
    ),
    "a body by what it is, beside the same others": (
        [f"The [Miners' Federation|Organization x] {CITY}", f"The [Federation|Organization x] {CITY}"],
        "Miners' Federation: a b",
    ),
    "an organ by the adjective of a land that the articles name": (
        ["The [High Court|Institution x] of [Morania|Place k].", "A [Moranian High Court|Institution y]."],
        "Moranian High Court: a b",
    ),
    "a maiden name that the text tells of": (
        ["[Ann Lee|Person x] took back her maiden name, [Ann Roy|Person x].", "[Ann Roy|Person x] won."],
        "Ann Lee: a b",
    ),
    "two of one name, each with the same post": (
        [
            f"President [Tom Lee|Person x] met General [Tom Lee|Person y] {CITY}",
            f"President [Tom Lee|Person x] and General [Tom Lee|Person y] spoke {CITY}",
        ],
        "Tom Lee: a b",
    ),
    "Mr and Mrs of one name, where both articles name both": (
        [
            f"[Anna Lee|Person x] and her husband [John Lee|Person y] spoke {CITY}",
            f"Mrs [Lee|Person x] and Mr [Lee|Person y] spoke {CITY}",
        ],
        "Anna Lee: a b",
    ),
    "a vote told of by two words": (
        [f"[Sunday's vote|Event x] {CITY}", f"[Sunday's election|Event x] {CITY}"],
        "Sunday's election: a b",
    ),
    "an offence of the one accused": (
        [
            "[Ann Lee|Person x] is charged with [bribery|Offence o].",
            "[Ann Lee|Person x], tried for [bribery|Offence o].",
        ],
        "bribery: a b",
    ),
    "a vote of one year, beside the same others": (
        [f"The [2019 election|Event x] {CITY}", f"The [vote of 2019|Event x] {CITY}"],
        "vote of 2019: a b",
    ),
}


@pytest.mark.parametrize(("articles", "expected"), JOINED.values(), ids=JOINED)
def test_joined(articles: list[str], expected: str) -> None:
    """One thing in two articles, told by its names and what stands beside them."""
    assert expected in shape(resolved(articles))


def test_a_paper_calls_itself_by_its_last_word() -> None:
    """ "The Mail" in the Harbour Mail is that paper."""
    found = resolved(
        [told("a", "He told the [Mail|Organization x] so.", "Harbour Mail"), "[Harbour Mail|Organization x]."]
    )
    assert shape(found) == ["Harbour Mail: a b"]


NEVER = {
    "a son named after his father, whose name is a title elsewhere": (
        [f"[Ali bin Sultan al-Nasri|Person x] {CITY}", f"[Sultan al-Nasri|Person y] {CITY}"],
        ["Ali bin Sultan al-Nasri: a", "Sultan al-Nasri: b"],
    ),
    "two hospitals of one name in two towns": (
        [
            "The [Elm Hospital|Organization x] in [Porto|Place p].",
            "The [Elm Hospital|Organization x] in [Arda|Place p].",
        ],
        ["Elm Hospital: a", "Elm Hospital: b"],
    ),
    "a father and a son called alike for short": (
        [
            f"[Bill Lee|Person x] and his son [Will Lee|Person y] {CITY}",
            "[William Lee|Person x] met [Eva Roy|Person r].",
        ],
        ["Bill Lee: a", "Will Lee: a", "William Lee: b"],
    ),
    "father and son in one article": (
        ["[Ann Lee|Person x] met her daughter [Ann Lee|Person y].", "[Ann Lee|Person z] left."],
        ["Ann Lee: a", "Ann Lee: a", "Ann Lee: b"],
    ),
    "the younger of a name and an unmarked one": (
        ["[Tom Lee Jr.|Person x] left.", "[Tom Lee|Person y] won."],
        ["Tom Lee Jr.: a", "Tom Lee: b"],
    ),
    "two fathers' names": (
        ["[Timur Bolatovich Serik|Person x] left.", "[Timur Maratovich Serik|Person y] won."],
        ["Timur Bolatovich Serik: a", "Timur Maratovich Serik: b"],
    ),
    "brothers": (
        [f"[Do-yun Han|Person x] {CITY}", f"[Do-jin Han|Person y] {CITY}"],
        ["Do-jin Han: b", "Do-yun Han: a"],
    ),
    "a man and a woman of one initial": (
        ["Mr [A. Lee|Person x] left.", "Mrs [A. Lee|Person y] won."],
        ["A. Lee: a", "A. Lee: b"],
    ),
    "father and son, whose first two names are those of the other": (
        [f"[Omar Said Nur|Person x] {CITY}", f"[Said Omar Nur|Person y] {CITY}"],
        ["Omar Said Nur: a", "Said Omar Nur: b"],
    ),
    "brothers whose names look alike": (
        [f"[Hassan Mar|Person x] {CITY}", f"[Hussein Mar|Person y] {CITY}"],
        ["Hassan Mar: a", "Hussein Mar: b"],
    ),
    "a surname of two, and her mother's": (
        [f"[Iva Sol|Person x] {CITY}", f"[Iva Sol-Rey|Person y] {CITY}"],
        ["Iva Sol-Rey: b", "Iva Sol: a"],
    ),
    "a name that may be short for a father's and his son's": (
        [
            f"[Ana Ruiz Sol|Person x] and [Ana Ruiz Mar|Person y] {CITY}",
            f"[Ana Ruiz|Person z] spoke {CITY}",
        ],
        ["Ana Ruiz Mar: a", "Ana Ruiz Sol: a", "Ana Ruiz: b"],
    ),
    "two of one name, of whom nothing else is said": (
        ["[Tom Lee|Person x] and [Tom Lee|Person y] left.", "[Tom Lee|Person x] and [Tom Lee|Person y] won."],
        ["Tom Lee: a", "Tom Lee: a", "Tom Lee: b", "Tom Lee: b"],
    ),
    "a name that two bear in another article": (
        ["[Ann Lee|Person x] and [Ann Lee|Person y].", "[Ann Lee|Person z] left.", "[Ann Lee|Person z] won."],
        ["Ann Lee: a", "Ann Lee: a", "Ann Lee: b", "Ann Lee: c"],
    ),
    "organs of two countries": (
        [
            f"The [High Court|Institution x] of [Kenya|Place k] {CITY}",
            f"[Ghana|Place g]'s [High Court|Institution x] {CITY}",
        ],
        ["High Court: a", "High Court: b"],
    ),
    "an organ of whichever country": (
        ["The [Ministry of Justice|Institution x] spoke.", "The [Ministry of Justice|Institution x] spoke."],
        ["Ministry of Justice: a", "Ministry of Justice: b"],
    ),
    "a party and its leader": (
        [f"[Avak|Person x] {CITY}", f"[Avak|Party x] {CITY}"],
        ["Avak: a", "Avak: b"],
    ),
    "a place and its club": (
        [f"[Leeds|Place x] {CITY}", f"[Leeds|Organization x] {CITY}"],
        ["Leeds: a", "Leeds: b"],
    ),
    "a club and a paper that one word may mean": (
        [
            "[Leeds|Place x] and [Leeds Town|Organization y].",
            "[Leeds|Organization x].",
            "[Leeds Post|Organization z].",
        ],
        ["Leeds Post: c", "Leeds Town: a", "Leeds: a", "Leeds: b"],
    ),
    "a bare surname with two bearers": (
        [f"[Ann Lee|Person x], [Bo Lee|Person y] {CITY}", f"[Lee|Person x] {CITY}"],
        ["Ann Lee: a", "Bo Lee: a", "Lee: b"],
    ),
    "a given name alone": (["[Ann Lee|Person x].", "[Ann|Person x]."], ["Ann Lee: a", "Ann: b"]),
    "letters that two names fit": (
        [
            f"[Zed Radio Trust|Organization x] and [Zed Rail Trade|Organization y] met.\n\nIt was {CITY}",
            f"[ZRT|Organization z] lost.\n\n{CITY}",
        ],
        ["ZRT: b", "Zed Radio Trust: a", "Zed Rail Trade: a"],
    ),
    "an offence of two": (
        [
            "[Ann Lee|Person x] is charged with [fraud|Offence f].",
            "[Bo Roy|Person y] is charged with [fraud|Offence f].",
        ],
        ["fraud: a", "fraud: b"],
    ),
    "courts of two towns": (
        [f"A [court in Porto|Institution x] {CITY}", f"A [court in Lyon|Institution x] near [Lyon|Place l] {CITY}"],
        ["court in Lyon: b", "court in Porto: a"],
    ),
    "votes of two years": (
        [f"The [2015 election|Event x] {CITY}", f"The [2019 election|Event x] {CITY}"],
        ["2015 election: a", "2019 election: b"],
    ),
    "votes of which nothing tells the place": (
        ["The [2019 election|Event x].", "The [2019 election|Event x]."],
        ["2019 election: a", "2019 election: b"],
    ),
    "events of two kinds": (
        [f"The [2019 election|Event x] {CITY}", f"The [2019 strike|Event x] {CITY}"],
        ["2019 election: a", "2019 strike: b"],
    ),
}


@pytest.mark.parametrize(("articles", "expected"), NEVER.values(), ids=NEVER)
def test_never_joined(articles: list[str], expected: list[str]) -> None:
    """What is two, or may be two, stays apart."""
    found = shape(resolved(articles))
    assert [line for line in found if line.rpartition(":")[0] in {e.rpartition(":")[0] for e in expected}] == expected


def test_kin_are_two() -> None:
    """A tie of kin forbids that its ends are one thing, whoever shares their names."""
    first = document("a", "[Ann Lee|Person x] is the mother of [A. Lee|Person y].")
    other = document("b", "[Ann Lee|Person x] left.")
    found = identified([of(first, claim(first, "Ann Lee", "PARENT_OF", "A. Lee")), of(other)], load_cues())
    assert shape(found) == ["A. Lee: a", "Ann Lee: a b"]


def test_a_bare_surname_with_two_bearers_is_marked() -> None:
    """It stands in `unclear` with both that it may mean, and so does its entity."""
    found = resolved(NEVER["a bare surname with two bearers"][0])
    assert (("b", 0), (("a", 0), ("a", 1))) in found.unclear
    owner = {chain: e for e in found.entities for chain in e.chains}
    assert owner["b", 0].may_be == tuple(sorted(owner["a", n].id for n in (0, 1)))
    assert [e for e in found.entities if e.may_be] == [owner["b", 0]]


def test_a_judgement_tells_its_reasons() -> None:
    """Who, how surely, and sentences with the values that decided."""
    (judgement,) = [j for j in resolved(JOINED["the family name first"][0]).judgements if j.verdict == "same"]
    assert (judgement.by, judgement.left, judgement.right) == ("rule", ("a", 0), ("b", 0))
    assert judgement.score == pytest.approx(sum(r.weight for r in judgement.reasons))
    assert judgement.reasons[0].says.startswith("The names have the same words")
    assert judgement.reasons[0].detail == "“varga ilona” and “ilona varga”"


def user(verdict: str, left: tuple[str, int], right: tuple[str, int]) -> Judgement:
    return Judgement(left=left, right=right, verdict=verdict, score=1.0, by="kim", reasons=())  # type: ignore[arg-type]


def test_a_user_joins_what_nothing_else_would() -> None:
    """A user's judgement outranks every score."""
    articles = ["[Ann Lee|Person x].", "[The Surgeon|Person x]."]
    assert len(resolved(articles).entities) == 2
    assert len(resolved(articles, [user("same", ("a", 0), ("b", 0))]).entities) == 1


def test_a_user_parts_what_else_would_be_one() -> None:
    """Nothing joins across a user's no, not even by way of a third."""
    articles = ["[Ann Lee|Person x].", "[Ann Lee|Person x].", "[Ann Lee|Person x]."]
    parted = resolved(articles, [user("different", ("a", 0), ("b", 0))])
    assert [sorted(a for a, _ in e.chains) for e in resolved(articles).entities] == [["a", "b", "c"]]
    assert all({("a", 0), ("b", 0)} - set(e.chains) for e in parted.entities)


def test_whom_a_third_article_means_by_a_name_of_two_is_left_open() -> None:
    """A user told two of one name apart: by the name alone nobody is either of them."""
    articles = ["[Ann Lee|Person x].", "[Ann Lee|Person x].", "[Ann Lee|Person x]."]
    assert len(resolved(articles, [user("different", ("a", 0), ("b", 0))]).entities) == 3


def test_who_bears_two_full_names_is_found_by_either() -> None:
    """That those of two other articles are two by their names is no doubt then."""
    articles = ["[Ann Lee|Person x].", "[Bo Day|Person x].", "[Ann Lee|Person x].", "[Bo Day|Person x]."]
    assert len(resolved(articles, [user("same", ("a", 0), ("b", 0))]).entities) == 1


LISTED = (KnownThing("q1", ("Ann Lee", "Bo Day"), "Q1", ("Person",)), KnownThing("q2", ("Kim Ray",)))
KNOWN = {
    "names of one thing": (["[Ann Lee|Person x].", "[Bo Day|Person x]."], {"person-ann-lee": ("q1",)}),
    "a name in an article beside a bare one": (["[Ann Lee|Person x], [Lee|Person x]."], {"person-ann-lee": ("q1",)}),
    "another type": (["[Ann Lee|Party x]."], {}),
    "a bare family name": (["[Lee|Person x]."], {}),
    "a thing of any type": (["[Kim Ray|Organization x]."], {"organization-kim-ray": ("q2",)}),
    "two of one article": (["[Ann Lee|Person x] and [Ann Lee|Person y]."], {}),
    "a woman and a man": (["Mrs [Ann Lee|Person x].", "Mr [Bo Day|Person x]."], {}),
}


@pytest.mark.parametrize(("articles", "known"), KNOWN.values(), ids=KNOWN)
def test_things_of_a_list(articles: list[str], known: dict[str, tuple[str, ...]]) -> None:
    """A thing is one of the list where that is sure."""
    found = identified([told(id_, a) for id_, a in zip("abc", articles, strict=False)], load_cues(), (), LISTED)
    assert dict(found.listed) == known


@pytest.mark.parametrize("articles", [a for a, _ in [*JOINED.values(), *NEVER.values()]])
def test_the_order_of_the_articles_changes_nothing(articles: list[str]) -> None:
    """Every order gives the same entities and judgements."""
    found = [told(id_, text) for id_, text in zip("abcdef", articles, strict=False)]
    assert len({repr(identified(order, load_cues())) for order in permutations(found)}) == 1
