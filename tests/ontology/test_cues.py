"""The word files: what the words mean, and that none means two things."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from graphbuild.ontology import Cues, load_cues
from graphbuild.ontology.loader import FOLDER


@pytest.fixture(scope="module")
def cues() -> Cues:
    return load_cues()


def twice(words: Iterable[str]) -> list[str]:
    return [w for w, n in Counter(words).items() if n > 1]


def words_of(value: Any) -> Iterator[Any]:
    """Every single value of a YAML file, keys of mappings too."""
    if isinstance(value, dict):
        value = [*value.keys(), *value.values()]
    if isinstance(value, list):
        for item in value:
            yield from words_of(item)
    elif value is not None:
        yield value


@pytest.mark.parametrize("path", sorted((FOLDER / "words").rglob("*.yaml")), ids=lambda path: path.stem)
def test_every_word_is_a_text(path: Path) -> None:
    """An unquoted no, on or off is none: YAML takes it for true or false."""
    values = words_of(yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader))
    assert [v for v in values if isinstance(v, bool)] == []


def test_a_name_belongs_to_one_country(cues: Cues) -> None:
    """Names and aliases, as written."""
    assert twice(n for c in cues.countries for n in (c.name, *c.aliases)) == []


def test_a_demonym_belongs_to_one_country(cues: Cues) -> None:
    """Whatever its capitals; no demonym is the name of a country either."""
    assert twice(d for c in cues.countries for d in sorted({d.casefold() for d in c.demonyms})) == []
    assert [d for c in cues.countries for d in c.demonyms if d in cues.country_names] == []


def test_a_capital_belongs_to_one_country(cues: Cues) -> None:
    """Capitals and the seats that stand for a government."""
    assert twice(n for c in cues.countries for n in (c.capital, *c.seats) if n) == []


def test_a_name_belongs_to_one_body(cues: Cues) -> None:
    """Names and aliases, whatever their capitals; no body is called as a country, a capital or a people is."""
    assert twice(n for b in cues.bodies for n in sorted({n.casefold() for n in b.names})) == []
    taken = {w.casefold() for w in (*cues.country_names, *cues.capitals, *cues.demonyms)}
    assert [n for b in cues.bodies for n in b.names if n.casefold() in taken] == []


def test_a_name_of_a_body_is_fit_to_be_found(cues: Cues) -> None:
    """It does not begin as common words do, and has one blank between its words; only acronyms are short."""
    names = [n for b in cues.bodies for n in b.names]
    assert [n for n in names if n != " ".join(n.split()) or re.match("[a-z]{4}", n)] == []
    assert [n for n in names if len(n) < 4 and n.title() == n and n.isalpha()] == []


def test_no_body_is_called_by_a_first_name(cues: Cues) -> None:
    first = cues.given_names.male | cues.given_names.female
    assert [n for b in cues.bodies for n in b.names if n.casefold() in first] == []


@pytest.mark.parametrize(
    ("demonym", "country"),
    [
        ("egyptian", "Egypt"), ("kyrgyz", "Kyrgyzstan"), ("emirati", "United Arab Emirates"),
        ("filipinos", "Philippines"), ("motswana", "Botswana"), ("nigerien", "Niger"), ("nigerian", "Nigeria"),
        ("swiss", "Switzerland"), ("dutch", "Netherlands"), ("poles", "Poland"), ("south korean", "South Korea"),
        ("papua new guinean", "Papua New Guinea"), ("guinean", "Guinea"), ("ni-vanuatu", "Vanuatu"),
        ("scottish", "Scotland"), ("soviet", "Soviet Union"), ("ivorian", "Ivory Coast"),
    ],
)  # fmt: skip
def test_a_demonym_means_its_country(cues: Cues, demonym: str, country: str) -> None:
    """Adjectives and people, in both numbers."""
    assert cues.demonyms[demonym] == country


@pytest.mark.parametrize(
    "word", ["european", "african", "arab", "korean", "congolese", "dominican", "kurdish", "latin"]
)
def test_a_word_that_means_no_one_country_is_no_demonym(cues: Cues, word: str) -> None:
    """Silence is better than a wrong country."""
    assert word not in cues.demonyms


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("US", "United States"), ("U.S.", "United States"), ("America", "United States"),
        ("Britain", "United Kingdom"), ("DRC", "Democratic Republic of the Congo"),
        ("Burma", "Myanmar"), ("Czechia", "Czech Republic"), ("Côte d'Ivoire", "Ivory Coast"),
        ("Türkiye", "Turkey"), ("Holland", "Netherlands"), ("Kosovo", "Kosovo"),
    ],
)  # fmt: skip
def test_an_alias_means_its_country(cues: Cues, name: str, country: str) -> None:
    """Acronyms, short forms, former and native names."""
    assert cues.country_names[name] == country


def test_names_of_countries_are_matched_as_written(cues: Cues) -> None:
    """The pronoun "us" is no country, and neither is "turkey"."""
    assert not {"us", "turkey", "chad", "Congo", "Korea"} & set(cues.country_names)


@pytest.mark.parametrize(
    ("place", "country"),
    [
        ("Moscow", "Russia"),
        ("Kremlin", "Russia"),
        ("White House", "United States"),
        ("Downing Street", "United Kingdom"),
    ],
)
def test_a_capital_or_palace_can_stand_for_its_country(cues: Cues, place: str, country: str) -> None:
    """Seats of government are listed beside the capital."""
    assert cues.capitals[place] == country


@pytest.mark.parametrize(
    ("phrase", "relation", "bearer", "status"),
    [
        ("wife", "SPOUSE_OF", "source", "current"),
        ("ex-wives", "SPOUSE_OF", "source", "former"),
        ("widow", "SPOUSE_OF", "source", "current"),
        ("late husband", "SPOUSE_OF", "source", "current"),
        ("fiancée", "SPOUSE_OF", "source", "current"),
        ("mother", "PARENT_OF", "source", "current"),
        ("eldest daughter", "PARENT_OF", "target", "current"),
        ("adopted son", "PARENT_OF", "target", "current"),
        ("Younger brothers", "SIBLING_OF", "source", "current"),
        ("half-sister", "SIBLING_OF", "source", "current"),
        ("sons-in-law", "CHILD_IN_LAW_OF", "source", "current"),
        ("ex-son-in-law", "CHILD_IN_LAW_OF", "source", "former"),
        ("father-in-law", "CHILD_IN_LAW_OF", "target", "current"),
        ("brother-in-law", "RELATIVE_OF", "source", "current"),
        ("stepson", "RELATIVE_OF", "source", "current"),
        ("foster mother", "RELATIVE_OF", "source", "current"),
        ("grandson", "RELATIVE_OF", "source", "current"),
        ("godfather", "RELATIVE_OF", "source", "current"),
    ],
)
def test_a_kin_term_has_a_relation_and_a_bearer(
    cues: Cues, phrase: str, relation: str, bearer: str, status: str
) -> None:
    """In "Lee's daughter Ann" the daughter is the target of PARENT_OF; step- and foster kin are relatives."""
    word = cues.kin.find(phrase)
    assert word
    assert (word.relation, word.bearer, word.status) == (relation, bearer, status)


@pytest.mark.parametrize("phrase", ["friend", "former", "brotherhood", "fatherland", "daughter company", "", "ex-"])
def test_what_is_no_kin_term_is_none(cues: Cues, phrase: str) -> None:
    """Friends, abstractions and a modifier alone."""
    assert cues.kin.find(phrase) is None


def test_a_kin_term_is_one_thing(cues: Cues) -> None:
    """No form stands in two groups."""
    assert twice(f for k in cues.kin.words for f in sorted({k.noun, k.plural})) == []


@pytest.mark.parametrize(
    ("phrase", "relation", "type_"),
    [
        ("mayor", "HEADS", "Place"),
        ("President", "HEADS", "Place"),
        ("president", "HEADS", "Organization"),
        ("editors in chief", "HEADS", "Organization"),
        ("minister", "HEADS", "Institution"),
        ("finance minister", "HEADS", "Place"),
        ("Minister of Foreign Affairs", "HEADS", "Institution"),
        ("ministers for health", "HEADS", "Institution"),
        ("chargé d'affaires", "HEADS", "Institution"),
        ("party leader", "HEADS", "Party"),
        ("deputy mayor", "DEPUTY_HEAD_OF", "Place"),
        ("vice-presidents", "DEPUTY_HEAD_OF", "Place"),
        ("deputy foreign minister", "DEPUTY_HEAD_OF", "Place"),
        ("second-in-command", "DEPUTY_HEAD_OF", "Organization"),
        ("lawmaker", "MEMBER_OF", "Institution"),
        ("councilwomen", "MEMBER_OF", "Institution"),
        ("spokeswoman", "WORKS_FOR", "Organization"),
        ("adviser", "WORKS_FOR", "Person"),
        ("chiefs of staff", "WORKS_FOR", "Person"),
        ("permanent secretary", "WORKS_FOR", "Institution"),
        ("judge", "WORKS_FOR", "Institution"),
        ("lawyer", "REPRESENTS", "Person"),
        ("special envoy", "REPRESENTS", "Institution"),
        ("ambassador", "AMBASSADOR_TO", "Place"),
        ("high commissioner", "AMBASSADOR_TO", "Place"),
    ],
)
def test_an_office_is_a_tie_to_a_kind_of_body(cues: Cues, phrase: str, relation: str, type_: str) -> None:
    """In any number and case, with portfolios and deputy prefixes."""
    assert [o.relation for o in cues.offices.find(phrase) if type_ in o.of] == [relation]


@pytest.mark.parametrize("phrase", ["friend", "deputy wizard", "minister of silly walks", "deputy", "vice squad", ""])
def test_what_is_no_top_office_heads_nothing(cues: Cues, phrase: str) -> None:
    """Unknown words, unknown portfolios, and a bare deputy."""
    assert [o for o in cues.offices.find(phrase) if o.relation == "HEADS"] == []


def test_offices_cover_the_news_widely(cues: Cues) -> None:
    """At least 150 offices, and each once for a relation."""
    assert len(cues.offices.words) >= 150
    assert twice(f"{o.noun} {o.relation}" for o in cues.offices.words) == []


@pytest.mark.parametrize("title", ["Mr", "Sheikh", "Ayatollah", "Gen", "Senator", "MP", "Lt. Gov", "Prime Minister"])
def test_a_title_stands_before_a_name(cues: Cues, title: str) -> None:
    """As written, without a final full stop."""
    assert title in cues.titles.before_name


def test_titles_have_no_final_full_stop(cues: Cues) -> None:
    """The stop belongs to the text: "Gen." and "Gen" are one title."""
    assert [t for t in sorted(cues.titles.before_name | cues.titles.after_name) if t.endswith(".")] == []


def test_an_abbreviated_title_is_an_office(cues: Cues) -> None:
    """ "Gov." is a governor."""
    assert [t for t, office in cues.titles.abbreviated.items() if not cues.offices.find(office)] == []
