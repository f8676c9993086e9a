"""The page for everybody: by keyboard, by ear, by night, on a phone, in another language."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from graphbuild.view import read_story
from tests.view.driving import Show, names, take
from tests.view.graphs import varnia

STORY = "title: Harbour\nsteps: [{text: One, nodes: [ACB]}, {text: Two}]"


def _edge(tab: Page) -> None:
    tab.evaluate("location.hash = 'edge=' + graphbuild.edges.find(e => e.type === 'ORDERS').key")


def _ways(tab: Page) -> None:
    tab.click("#connect")
    take(tab, "#way-from", "kestrel")
    take(tab, "#way-to", "meridian")


def _reading(tab: Page) -> None:
    """A story, a name that is being searched, evidence, and the groups in the legend."""
    tab.click("#play")
    tab.click("#menu summary")
    tab.select_option("#colour", "group")
    tab.select_option("#size", "between")
    _edge(tab)
    tab.click("details.withheld summary")
    tab.fill("#search", "a")


def _comparing(tab: Page) -> None:
    """The table, sorted and filtered, the ways between two, and the options."""
    tab.locator("#legend input[value='Place']").uncheck()
    tab.click("#show-table")
    tab.locator("#rows thead button").first.click()
    _ways(tab)
    tab.click("#menu summary")


PLACES = {"reading": _reading, "comparing": _comparing, "keys": lambda tab: tab.keyboard.press("?")}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation_anywhere(show: Show, scheme: str, tmp_path: Path) -> None:
    (tmp_path / "story.yaml").write_text(STORY)
    made = varnia()
    made.graph["withheld"] = {"alleged": 3, "kin_only": 1}
    for place, go in PLACES.items():
        options = {"story": read_story(tmp_path / "story.yaml")}
        tab = show(made, options=options, color_scheme=scheme, reduced_motion="reduce")
        go(tab)
        found = Axe().run(tab).response["violations"]
        assert [(place, v["id"], v["nodes"][0]["html"]) for v in found] == []


def test_things_are_walked_by_keyboard_and_told(show: Show) -> None:
    tab = show(varnia())
    tab.focus("#canvas")
    tab.keyboard.press("n")
    expect(tab.locator("#spoken")).to_contain_text("Ilma Dorvane, person, relations: 10")
    tab.keyboard.press("n")
    tab.keyboard.press("p")
    expect(tab.locator("#panel-title")).to_have_text("Ilma Dorvane")
    tab.keyboard.press("Enter")
    expect(tab.locator("#panel-title")).to_be_focused()
    tab.keyboard.press("Escape")
    expect(tab.locator("#canvas")).to_be_focused()


def test_digits_narrow_to_the_surroundings_of_the_chosen_thing(show: Show) -> None:
    tab = show(varnia())
    take(tab, "#search", "Lidia Farrow")
    tab.focus("#canvas")
    tab.keyboard.press("1")
    assert names(tab) == {"Lidia Farrow", "Coast Tribune"}
    tab.keyboard.press("2")
    assert names(tab) == {"Lidia Farrow", "Coast Tribune", "Ilma Dorvane"}


def test_letters_open_table_ways_and_keys_but_not_while_typing(show: Show) -> None:
    tab = show(varnia())
    tab.keyboard.press("t")
    expect(tab.locator("#table")).to_be_visible()
    tab.keyboard.press("t")
    tab.keyboard.press("c")
    expect(tab.locator("#way-from")).to_be_focused()
    tab.keyboard.type("tct?")
    expect(tab.locator("#table")).to_be_hidden()
    tab.keyboard.press("Escape")
    tab.keyboard.press("Escape")
    tab.keyboard.press("?")
    expect(tab.locator("#help")).to_contain_text("next or previous thing")
    tab.keyboard.press("Escape")
    expect(tab.locator("#help")).to_be_hidden()


def test_the_reader_chooses_night_or_day(show: Show) -> None:
    tab = show(varnia(), color_scheme="dark")
    ground = "getComputedStyle(document.body).backgroundColor"
    assert tab.evaluate(ground) == "rgb(20, 23, 27)"
    tab.click("#menu summary")
    tab.select_option("#theme", "light")
    assert tab.evaluate(ground) == "rgb(251, 251, 249)"


@pytest.mark.parametrize("language", ["en", "ru"])
def test_nothing_runs_off_a_narrow_screen(show: Show, language: str) -> None:
    tab = show(varnia(), options={"language": language}, viewport={"width": 320, "height": 740})
    wide = "[...document.querySelectorAll('header *, aside, #panel, #story')].filter(e => e.checkVisibility() && "
    wide += "(e.getBoundingClientRect().right > innerWidth + 1 || e.getBoundingClientRect().left < -1)).length"
    for width in (320, 390, 768):
        tab.set_viewport_size({"width": width, "height": 740})
        assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert tab.evaluate(wide) == 0
        tab.click("#menu summary")
        assert tab.evaluate(wide) == 0
        take(tab, "#search", "Viktor")
        expect(tab.locator("#panel")).to_contain_text("Viktor Stahn")
        assert tab.evaluate(wide) == 0
        tab.keyboard.press("Escape")


def test_a_finger_opens_what_it_taps(show: Show) -> None:
    tab = show(varnia(), viewport={"width": 390, "height": 780}, has_touch=True, is_mobile=True)
    tab.wait_for_timeout(150)
    at = tab.evaluate("graphbuild.nodePoint(graphbuild.nodes.findIndex(n => n.name === 'Viktor Stahn'))")
    box = tab.locator("#canvas").bounding_box()
    assert box
    tab.touchscreen.tap(box["x"] + at["x"], box["y"] + at["y"])
    expect(tab.locator("#panel")).to_contain_text("Viktor Stahn")


def test_the_whole_page_speaks_russian(show: Show) -> None:
    tab = show(varnia(), options={"language": "ru"})
    assert tab.evaluate("document.documentElement.lang") == "ru"
    _edge(tab)
    expect(tab.locator("#panel .doubt")).to_have_text("Не установленный факт: утверждает Rasko Velin.")
    expect(tab.locator("#panel .verb")).to_have_text("якобы: orders")
    expect(tab.locator("#legend")).to_contain_text("организации")
    _ways(tab)
    expect(tab.locator("#panel")).to_contain_text("Длина пути: 3, путей: 2")
