"""Bodies that any reader knows, by their names."""

import pytest

from graphbuild.model import Span
from graphbuild.nlp.bodies import body_type, full_names, known_type, short_names
from graphbuild.ontology import load_cues
from tests.nlp.tagging import read


def found(text: str) -> list[tuple[str, str]]:
    spans = full_names(text, Span(0, len(text)))
    return [(words, body_type(words)) for words in (text[s.start : s.end] for s in spans)]


def short(text: str) -> list[str]:
    return [text[s.start : s.end] for s in short_names(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The World Bank lent it.", [("World Bank", "Institution")]),
        ("It asked the UN Security Council for more.", [("UN Security Council", "Institution")]),
        ("the United Nations' Security Council", [("United Nations", "Institution")]),
        ("Amnesty International's report", [("Amnesty International", "Organization")]),
        ("the UN General Assembly and the Arab League", [("UN General Assembly", "Institution")]),
        ("the United Nations Children’s Fund", [("United Nations Children’s Fund", "Institution")]),
        ("the United Nations Children's Fund", [("United Nations Children's Fund", "Institution")]),
        ("Fianna Fail and Fianna Fáil", [("Fianna Fail", "Party"), ("Fianna Fáil", "Party")]),
        ("militants of al Shabaab", [("al Shabaab", "Organization")]),
        ("a Basque Nationalist Party list", [("Basque Nationalist Party", "Party")]),
    ],
)
def test_full_names_are_found_the_longest_first(text: str, bodies: list[tuple[str, str]]) -> None:
    """A longer name goes before a shorter one at its beginning; apostrophes may be curled, accents left out."""
    assert found(text)[: len(bodies)] == bodies


@pytest.mark.parametrize(
    "text",
    [
        "The UN and NATO met the WHO.",
        "the world bank of seeds",
        "the New-World Bank",
        "the World Bank-led plan",
        "the World Banker",
        "the Arab and African League",
    ],
)
def test_acronyms_small_letters_and_pieces_of_other_names_are_not(text: str) -> None:
    """A name of one word is looked for elsewhere; a name inside a word is none."""
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The crowd shouted Free Tibet and left.",
        "He promised a New Zimbabwe to the crowd.",
        "Leaders Sign Historic Pact",
        "the Ministry of Order and Justice",
    ],
)
def test_slogans_headlines_and_lands_are_no_bodies(text: str) -> None:
    """Some body is called so, but most who write so mean none."""
    assert found(text) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("SPLM", "SPLM-IO"),
        ("NetOne", "TelOne"),
        ("Janata Dal (United)", "Janata Dal (Secular)"),
        ("BC NDP", "CDU/CSU"),
    ],
)
def test_rivals_and_followers_are_two_bodies(one: str, other: str) -> None:
    """All names on a line are taken for one body, so that no line has two that split or fight."""
    assert [b for b in load_cues().bodies if one in b.names and other in b.names] == []


def test_every_name_is_found_whole_with_its_type() -> None:
    """Each name and alias: of two words at least, and of one where it is looked for."""
    for body in load_cues().bodies:
        for name in body.names:
            if " " in name:
                assert found(f"the {name}, then") == [(name, body.type)]
            else:
                assert found(f"the {name}, then") == []
                assert short(f"the {name}, then") == ([name] if body.sought else [])


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("She won a UN prize.", [("UN", "Institution", "name")]),
        ("By the UNs rules he is free.", [("UN", "Institution", "name")]),
        ("She left Likud.", [("Likud", "Party", "name")]),
        ("Likud's list won.", [("Likud", "Party", "name")]),
        ("The Israeli Likud won.", [("Israeli", "Place", "demonym"), ("Likud", "Party", "name")]),
        ("He quit Hezbollah Deputy Leader Tom Day's staff.", [("Hezbollah", "Party", "name")]),
        ("The talks with Boko Haram failed.", [("Boko Haram", "Organization", "name")]),
        ("The reporter of Yonhap saw it.", [("Yonhap", "Organization", "name")]),
        ("She wrote so on Facebook.", []),
        ("See @UN, the un and a UN-backed plan at UN.org.", []),
    ],
)
def test_what_everybody_knows_by_one_word_is_read(marked: str, found: list[tuple[str, str, str]]) -> None:
    """ "UN-backed" is left to the network."""
    assert read(marked) == found


@pytest.mark.parametrize(
    "marked",
    [
        "The road leads to Bank of Hamas Street.",
        "She founded the New Hezbollah Front.",
        "He listens to Radio Maria Fatah.",
        "The Reuters Prize went to her.",
        "Maria Mossad sings.",
        "The song Old Knesset is long.",
        "They mend the pace of the golos.",
    ],
)
def test_a_longer_name_is_another(marked: str) -> None:
    """Capitals before or after, and no office: "New Hezbollah Front". Small letters name nothing."""
    assert read(marked) == []


@pytest.mark.parametrize(
    ("marked", "types"),
    [
        ("[Sara Komeito|Person.name] left. [Komeito|Person.name] is ill.", ["Person", "Person"]),
        ("[Sara Komeito|Person.name] left. It is Komeito who won.", ["Person", "Person"]),
        ("[Komeito|Person.name] won the vote.", ["Party"]),
        ("[Komeito|Place.name] won the vote.", ["Party"]),
        ("The mayor of [Komeito|Place.name] spoke. He left [Komeito|Place.name].", ["Place", "Place"]),
        ("Image: [Ann Lee/Al Jazeera|Person.name].", ["Person", "Organization"]),
        ("[Friends of the World Bank Trust|Organization.name] pays.", ["Organization"]),
        ("[New Komeito Bank|Organization.name] pays. [Komeito|Party.name] won.", ["Organization", "Party"]),
    ],
)
def test_the_article_itself_goes_before_the_list(marked: str, types: list[str]) -> None:
    """Who is called so in full is a person, where a mayor is a place; else the list tells better than the network."""
    assert [type_ for _, type_, _ in read(marked)] == types


@pytest.mark.parametrize(
    ("name", "type_"),
    [
        ("Komeito", "Party"),
        ("KOMEITO", "Party"),
        ("the Komeito", "Party"),
        ("Likud's", "Party"),
        ("World bank", "Institution"),
        ("NATO", "Institution"),
        ("Nato", "Institution"),
        ("The Economist", "Organization"),
        ("The economist", None),
        ("Who", None),
        ("Mend", None),
        ("likud", None),
        ("world bank", None),
    ],
)
def test_one_word_needs_its_capitals(name: str, type_: str | None) -> None:
    assert known_type(name) == type_
