"""A story: steps in YAML that the page plays."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from graphbuild.errors import StoryError
from graphbuild.view import page, read_story
from tests.view.driving import Show, names
from tests.view.graphs import varnia

STORY = """
title: The harbour tender
steps:
  - {text: "A quarrel in the family.", nodes: [Ilma Dorvane, person-rasko-velin]}
  - {text: "The Bureau looks on.", nodes: [acb, ACB, Petra Lund-Orlo]}
  - text: And this is all.
"""


@pytest.fixture
def story(tmp_path: Path) -> Path:
    file = tmp_path / "story.yaml"
    file.write_text(STORY, encoding="utf-8")
    return file


def test_the_page_plays_the_steps_forth_and_back(show: Show, story: Path) -> None:
    tab = show(varnia(), options={"story": read_story(story)})
    expect(tab.locator("#story")).to_be_hidden()
    tab.click("#play")
    expect(tab.locator("#story")).to_contain_text("The harbour tender")
    expect(tab.locator("#story-step")).to_have_text("Step 1 of 3")
    expect(tab.locator("#story-previous")).to_be_disabled()
    assert names(tab, "focus") == {"Ilma Dorvane", "Rasko Velin"}
    assert len(tab.evaluate("graphbuild.focus().edges")) == 2
    tab.click("#story-next")
    assert names(tab, "focus") == {"Anti-Corruption Bureau", "Petra Lund-Orlo"}
    tab.keyboard.press("PageDown")
    expect(tab.locator("#story-text")).to_have_text("And this is all.")
    assert tab.evaluate("graphbuild.focus()") is None
    tab.keyboard.press("PageUp")
    expect(tab.locator("#story-step")).to_have_text("Step 2 of 3")
    tab.click("#story-end")
    expect(tab.locator("#story")).to_be_hidden()


def test_a_page_without_a_story_has_no_button_for_one(show: Show) -> None:
    expect(show(varnia()).locator("#play")).to_have_count(0)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("steps: [{text: x, nodes: [Ilma Dorvan]}]", "step 1 names 'Ilma Dorvan', which is not on the page; did you"),
        ("steps: [{text: x, nodes: [Qqq]}]", "`graphbuild show` prints all names"),
    ],
)
def test_a_name_that_is_not_on_the_page_is_an_error_with_names_like_it(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "s.yaml").write_text(text)
    with pytest.raises(StoryError, match=r"s\.yaml") as error:
        page(varnia(), story=read_story(tmp_path / "s.yaml"))
    assert words in str(error.value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("steps: {", "line 1: is no YAML"),
        ("- a", "has no list of steps"),
        ("steps: []", "has no list of steps"),
        ("steps: [{nodes: [A]}]", "step 1 needs a 'text'"),
        ("steps: [{text: x}, {text: 3}]", "step 2 needs a 'text'"),
        ("steps: [{text: x, nodes: A}]", "step 1 needs a 'text', and 'nodes' as a list"),
    ],
)
def test_what_is_no_story_is_named_with_its_place(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "s.yaml").write_text(text)
    with pytest.raises(StoryError, match=r"s\.yaml") as error:
        read_story(tmp_path / "s.yaml")
    assert words in str(error.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoryError, match="cannot be read"):
        read_story(tmp_path / "none.yaml")
