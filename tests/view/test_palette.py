"""Colours can be told from the page by day and by night."""

import pytest

from graphbuild.ontology import load_ontology
from graphbuild.view.palette import CONTRAST, DARK_PAGE, GREY, LIGHT_PAGE, Tones, contrast, tones, variables

COLOURS = {e.colour for e in load_ontology().entities} | {r.colour for r in load_ontology().relations}


@pytest.mark.parametrize("colour", sorted(COLOURS | {"#ffffff", "#000000", "#F0E442", GREY}))
def test_every_colour_is_seen_on_both_pages(colour: str) -> None:
    found = tones(colour)
    assert contrast(found.light, LIGHT_PAGE) >= CONTRAST
    assert contrast(found.dark, DARK_PAGE) >= CONTRAST


@pytest.mark.parametrize("colour", [None, "", "red", "#12345", "#0072B2;}body{display:none"])
def test_what_is_no_colour_is_grey(colour: str | None) -> None:
    assert tones(colour) == tones(GREY)


def test_black_and_white_have_the_greatest_contrast() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_each_tone_is_a_variable_of_its_page() -> None:
    light, system, chosen = variables("type", [Tones("#111111", "#eeeeee")]).splitlines()
    assert light == ":root{--type-0:#111111;}"
    assert system == "@media (prefers-color-scheme:dark){:root:not([data-theme=light]){--type-0:#eeeeee;}}"
    assert chosen == ":root[data-theme=dark]{--type-0:#eeeeee;}"
