"""An organ of a state whose own name tells of which."""

import pytest

from graphbuild.extract.organs import organs
from graphbuild.ontology import load_ontology
from tests.marked import document

KENYA, KENYAN = "[Kenya|Place k]", "[Kenyan|Place k]"


def parts(marked: str) -> list[tuple[str, str]]:
    """Source and target of each claim, as the text has them."""
    found = organs(document("test", marked), load_ontology())
    return [(c.source.text, c.target.text) for c in found if c.type == "PART_OF"]


@pytest.mark.parametrize(
    ("marked", "organ"),
    [
        (f"In {KENYA} [the Kenyan parliament|Institution p] met.", "the Kenyan parliament"),
        (f"In {KENYA} [the Supreme Court of Kenya|Institution c] sat.", "the Supreme Court of Kenya"),
        (f"In {KENYA} [Kenya's High Court|Institution c] sat.", "Kenya's High Court"),
        (f"In {KENYA} [Kenya Police|Institution p] shot at them.", "Kenya Police"),
    ],
)
def test_the_state_in_its_name_is_the_state_it_is_part_of(marked: str, organ: str) -> None:
    """Before the other words or after "of"; the other end is where the article names the state by itself."""
    assert parts(marked) == [(organ, "Kenya")]


@pytest.mark.parametrize("marked", ["[The Supreme Court|Institution c] of", "[The embassy|Institution c] of the"])
def test_the_country_right_after_an_institution_is_the_state_it_is_part_of(marked: str) -> None:
    """Of whichever country; not the city or region that stands there."""
    many = f"{KENYA}, {KENYA}, {KENYA}. "
    assert [target for _, target in parts(f"{many}{marked} [Chad|Place c] sat.")] == ["Chad"]
    assert parts(f"{many}{marked} [Porto|Place c] sat.") == []
    assert parts(f"{many}{marked} those who left [Chad|Place c] sat.") == []


def test_the_nearest_mention_of_the_state_is_the_other_end() -> None:
    told = f"{KENYA} has been calm for a week now. [Kenyan police|Institution p] stopped a {KENYAN} bus."
    assert parts(told) == [("Kenyan police", "Kenyan")]


@pytest.mark.parametrize(
    "marked",
    [
        "[The Kenyan parliament|Institution p] met.",
        f"In {KENYA} and again in {KENYA} [Ugandan police|Institution p] met a [Ugandan|Place u].",
        f"In {KENYA} [the Kenya Liberation Army|Institution p] met.",
        f"In {KENYA} [Kenyan officials|Institution p] met.",
        f"In {KENYA} [Air One|Organization a]'s [Kenyan Police Desk|Institution p] met.",
        f"In {KENYA} [Kenya Airways|Institution p] met.",
        f"In {KENYA} [Kenyan Teachers Union|Organization p] met.",
        f"In {KENYA} [the Kenyan-backed army|Institution p] met.",
        f"In {KENYA} [the former Kenyan government|Institution p] met.",
    ],
)
def test_other_bodies_are_part_of_nothing(marked: str) -> None:
    """Without the state elsewhere, of a state named less than another, no organ, no body, no longer one, another's."""
    assert parts(marked) == []
