"""Bodies that any reader knows, by their full names."""

import pytest

from graphbuild.nlp.bodies import body_pattern, body_type
from graphbuild.ontology import load_cues
from tests.nlp.tagging import read


def found(text: str) -> list[tuple[str, str]]:
    return [(m.group(), body_type(m.group())) for m in body_pattern().finditer(text)]


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
    ],
)
def test_full_names_are_found_the_longest_first(text: str, bodies: list[tuple[str, str]]) -> None:
    """A longer name goes before a shorter one at its beginning; apostrophes may be curled."""
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
    """An acronym alone is left to the network; a name inside a word is none."""
    assert found(text) == []


def test_every_full_name_is_found_whole_with_its_type() -> None:
    """Each name and alias of two words at least."""
    for body in load_cues().bodies:
        for name in (body.name, *body.aliases):
            assert found(f"the {name}, then") == ([(name, body.type)] if " " in name else [])


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("She won a UN prize.", [("UN", "Institution", "name")]),
        ("By the UNs rules he is free.", [("UN", "Institution", "name")]),
        ("She wrote so on Facebook.", []),
        ("See @UN, the un and a UN-backed plan at UN.org.", []),
    ],
)
def test_what_everybody_knows_by_one_word_is_read(marked: str, found: list[tuple[str, str, str]]) -> None:
    """ "UN-backed" is left to the network."""
    assert read(marked) == found
