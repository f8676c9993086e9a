"""Which chains are one entity, and what it is called."""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

import pytest

from graphbuild.model import Chain, Entity, Reading
from graphbuild.ontology import load_cues
from graphbuild.resolve import resolve
from tests.marked import document


def entities(*articles: str) -> tuple[Entity, ...]:
    """The entities of articles a, b, c..."""
    return resolve([document(id_, text) for id_, text in zip("abcdef", articles, strict=False)], load_cues())


def shape(found: Sequence[Entity]) -> list[str]:
    """Each entity as its name and the articles it is in: "Ann Lee: a b"."""
    return [f"{e.name}: {' '.join(article for article, _ in e.chains)}" for e in found]


JOINED = {
    "the same full name": (["[Ann Lee|Person x] left.", "[Ann Lee|Person y] won."], ["Ann Lee: a b"]),
    "marks and case": (["[Gökçe Ar\u0131kan|Person x].", "[GOKCE ARIKAN|Person y]."], ["Gökçe Ar\u0131kan: a b"]),
    "a title": (["[President Ann Lee|Person x].", "[Ann Lee|Person y]."], ["Ann Lee: a b"]),
    "a surname beside the full name": (
        ["[Ann Lee|Person x] left. [Lee|Person x] won.", "[Ann Lee|Person y]."],
        ["Ann Lee: a b"],
    ),
    "a longer full name beside the full name": (
        ["[Ann Maria Lee|Person x], or [Ann Lee|Person x].", "[Ann Lee|Person y]."],
        ["Ann Maria Lee: a b"],
    ),
    "a leading the": (["The [Reform Party|Party x].", "It is [The Reform Party|Party y]."], ["Reform Party: a b"]),
    "a country by alias": (["[U.S.|Place x].", "The [United States|Place y]."], ["United States: a b"]),
    "a country by its people": (["A [French|Place x] court.", "In [France|Place y]."], ["France: a b"]),
    "a country twice in one article": (
        ["[France|Place x] and a [French|Place y] court.", "[France|Place z]."],
        ["France: a a b"],
    ),
    "a body by the acronym that everyone knows": (
        ["[NATO|Institution x].", "The [North Atlantic Treaty Organization|Institution y]."],
        ["North Atlantic Treaty Organization: a b"],
    ),
    "an organ of the one country that both articles name": (
        ["The [High Court|Institution x] in [Kenya|Place k].", "A [Kenyan|Place k] [High Court|Institution y]."],
        ["High Court: a b", "Kenya: a b"],
    ),
    "an offence": (
        ["He denied [money laundering|Offence x].", "[money laundering|Offence y]"],
        ["money laundering: a b"],
    ),
    "an event with a name": (["The [Nordic Summit|Event x].", "A [Nordic Summit|Event y]."], ["Nordic Summit: a b"]),
}


@pytest.mark.parametrize(("articles", "expected"), JOINED.values(), ids=JOINED)
def test_joined_over_articles(articles: list[str], expected: list[str]) -> None:
    """The same type and the same full name is the same thing."""
    assert shape(entities(*articles)) == expected


APART = {
    "a bare surname": (["[Ann Lee|Person x] left.", "[Lee|Person y] won."], ["Ann Lee: a", "Lee: b"]),
    "two bare surnames": (["[Lee|Person x] left.", "[Lee|Person y] won."], ["Lee: a", "Lee: b"]),
    "a surname with a title": (
        ["[President Lee|Person x].", "[President Lee|Person y]."],
        ["President Lee: a", "President Lee: b"],
    ),
    "an initial": (["[A. Lee|Person x].", "[A. Lee|Person y]."], ["A. Lee: a", "A. Lee: b"]),
    "another first name": (["[Ann Lee|Person x].", "[Bo Lee|Person y]."], ["Ann Lee: a", "Bo Lee: b"]),
    "another type": (["[Ann Lee|Person x].", "[Ann Lee|Party y]."], ["Ann Lee: b", "Ann Lee: a"]),
    "a party named after its leader": (
        ["[Tigran Avak|Person x].", "[Tigran Avak Bloc|Party y]."],
        ["Tigran Avak Bloc: b", "Tigran Avak: a"],
    ),
    "an acronym that only one article explains": (
        ["[Zed Radio Trust|Organization x] ([ZRT|Organization x]).", "[ZRT|Organization y]."],
        ["Zed Radio Trust: a", "ZRT: b"],
    ),
    "organs of two countries": (
        ["The [High Court|Institution x] in [Kenya|Place k].", "The [High Court|Institution y] in [Ghana|Place g]."],
        ["High Court: a", "High Court: b", "Ghana: b", "Kenya: a"],
    ),
    "an organ of whichever country": (
        ["The [Ministry of Defence|Institution x].", "The [Ministry of Defence|Institution y]."],
        ["Ministry of Defence: a", "Ministry of Defence: b"],
    ),
    "a title that stands for a name": (
        ["[Prime Minister|Person x].", "[Prime Minister|Person y]."],
        ["Prime Minister: a", "Prime Minister: b"],
    ),
    "a body that is only described": (
        ["[a German fund|Organization x].", "[a German fund|Organization y]."],
        ["German fund: a", "German fund: b"],
    ),
    "a description": (
        ["[the government|Institution x].", "[the government|Institution y]."],
        ["government: a", "government: b"],
    ),
    "a particular deed": (["[the killing|Offence x].", "[the killing|Offence y]."], ["killing: a", "killing: b"]),
    "an election known by its year": (
        ["[2019 elections|Event x].", "[2019 elections|Event y]."],
        ["2019 elections: a", "2019 elections: b"],
    ),
    "an event known by its day": (
        ["[Monday's vote|Event x] and [May 12 vote|Event y].", "[Monday's vote|Event x] and [May 12 vote|Event y]."],
        ["May 12 vote: a", "May 12 vote: b", "Monday's vote: a", "Monday's vote: b"],
    ),
    "father and son of one name, and an article that means one of them": (
        ["[Ann Lee|Person x] and her daughter [Ann Lee|Person y].", "[Ann Lee|Person z].", "[Ann Lee|Person z]."],
        ["Ann Lee: a", "Ann Lee: a", "Ann Lee: b c"],
    ),
    "a name that could be either of two": (
        [
            "[Ann Lee Day|Person x], or [Ann Lee|Person x].",
            "[Ann Lee Roy|Person y], or [Ann Lee|Person y].",
            "[Ann Lee|Person z].",
        ],
        ["Ann Lee: c", "Ann Lee Day: a", "Ann Lee Roy: b"],
    ),
    "a full name that a chain bears by mistake": (
        ["[Ann Lee|Person x], wife of [Tom Day|Person x].", "[Tom Day|Person y]."],
        ["Ann Lee: a", "Tom Day: b"],
    ),
    "brothers in one article": (["[Ann Lee|Person x], [Bo Lee|Person y]."], ["Ann Lee: a", "Bo Lee: a"]),
    "a city and its country": (["[Paris|Place x].", "[France|Place y]."], ["France: b", "Paris: a"]),
}


@pytest.mark.parametrize(("articles", "expected"), APART.values(), ids=APART)
def test_apart(articles: list[str], expected: list[str]) -> None:
    """What only looks alike, or could be either of two, stays apart."""
    assert shape(entities(*articles)) == expected


CALLED = {
    "names are aliases, pronouns and descriptions are not": (
        "[Ann Lee|Person x]; [Lee|Person x]; [she|Person x]; [the minister|Person x].",
        ("Ann Lee", ("Lee",)),
    ),
    "a demonym is no alias": ("In [France|Place x] the [French|Place x] voted.", ("France", ())),
    "a country has its plain name": (
        "The [U.S.|Place x], or [America|Place x].",
        ("United States", ("America", "U.S.")),
    ),
    "a body known by description only": (
        "[A court in Almaty|Institution x] and [the court|Institution x].",
        ("court in Almaty", ("court",)),
    ),
    "aliases are sorted": (
        "[Ann Lee|Person x], [Mrs Lee|Person x], [Annie|Person x].",
        ("Ann Lee", ("Annie", "Mrs Lee")),
    ),
}


@pytest.mark.parametrize(("text", "expected"), CALLED.values(), ids=CALLED)
def test_name_and_aliases(text: str, expected: tuple[str, tuple[str, ...]]) -> None:
    """The name is the fullest, the aliases are the other names."""
    (entity,) = entities(text)
    assert (entity.name, entity.aliases) == expected


def test_a_chain_that_is_called_by_a_country_is_that_country() -> None:
    """A capital that stands for its state is an alias of it, if the reading of the article says so."""
    read = document("a", "[Paris|Place x] wrote to [him|Person y].")
    (entity,) = resolve([replace(read, chains=(Chain((0,), "Place", "France"),))], load_cues())
    assert (entity.id, entity.aliases) == ("place-france", ("Paris",))


def test_nothing_is_made_of_pronouns() -> None:
    """A chain of pronouns, or of an adjective that is no country's, has nothing to be called by."""
    assert entities("[He|Person x] said that [it|Organization y] had [his|Person x] word.") == ()


def test_ids_count_in_order_of_the_articles() -> None:
    """Two people of one name: the one of the first article has the plain id."""
    found = entities("[Lee|Person x] left.", "[Lee|Person y] won.")
    assert [(e.id, e.chains) for e in found] == [("person-lee", (("a", 0),)), ("person-lee-2", (("b", 0),))]


def test_aliases_change_no_id() -> None:
    """Another article may add aliases; the id stays."""
    text, more = "[Ann Lee|Person x].", "[Ann Lee|Person y], [Annie|Person y]."
    assert [e.id for e in entities(text)] == [e.id for e in entities(text, more)] == ["person-ann-lee"]


def test_the_order_of_the_documents_changes_nothing() -> None:
    """Every order of the articles gives the same entities."""
    texts = [*JOINED["a country twice in one article"][0], *APART["a name that could be either of two"][0]]
    documents = [document(id_, text) for id_, text in zip("abcde", texts, strict=True)]
    assert len({resolve(order, load_cues()) for order in permutations(documents)}) == 1


def test_readings_give_what_documents_give() -> None:
    """The text is not needed to tell which chains are one thing."""
    documents = [document("a", "[Ann Lee|Person x] left."), document("b", "[Ann Lee|Person y] won.")]
    assert resolve([Reading.of(d, ()) for d in documents], load_cues()) == resolve(documents, load_cues())


def test_the_hash_seed_changes_nothing() -> None:
    """Two processes with different seeds print the same entities."""
    script = (
        "from tests.resolve.test_resolve import APART, JOINED, entities\n"
        "print([entities(*articles) for articles, _ in [*JOINED.values(), *APART.values()]])"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert runs[0] == runs[1]
