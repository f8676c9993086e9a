"""The address of the page holds what the reader sees, and shows it again."""

from pathlib import Path

from playwright.sync_api import expect

from graphbuild.view import read_story
from tests.view.driving import Show, names, shown, take, wait_until
from tests.view.graphs import varnia

STORY = "steps: [{text: One}, {text: Two, nodes: [ACB]}]"


def test_an_address_shows_the_same_again(show: Show) -> None:
    tab = show(varnia())
    tab.locator("#legend input[value='Place']").uncheck()
    tab.locator("#legend input[value='former']").uncheck()
    tab.locator("#from").fill("1")
    tab.locator("#sure").fill("20")
    take(tab, "#search", "Kestrel")
    tab.get_by_role("button", name="2 steps").click()
    tab.click("#menu summary")
    tab.select_option("#size", "between")
    tab.select_option("#theme", "dark")
    wait_until(tab, "location.hash.includes('theme=dark')")
    link = str(tab.evaluate("location.hash"))
    again = show(varnia(), link)
    assert shown(again) == shown(tab)
    wait_until(again, f"location.hash === {link!r}")
    expect(again.locator("#panel-title")).to_have_text("Mira Kestrel")
    expect(again.locator("#legend input[value='Place']")).not_to_be_checked()
    assert again.evaluate("document.documentElement.dataset.theme") == "dark"


LINKS = {
    "node=person-ilma-dorvane": "Speaker Dorvane",
    "way-from=person-mira-kestrel&way-to=person-osk-tamm": "Ways of",
    "table=edges&sort-edges=6-down": "2021-03-02",
    "no-type=Person": "17 of 40 shown",
    "node=person-osk-tamm": "Osk Tamm",
}


def test_each_address_is_obeyed_and_the_one_before_forgotten(show: Show) -> None:
    tab = show(varnia(), f"#{next(iter(LINKS))}")
    for link, text in LINKS.items():
        tab.evaluate("link => { location.hash = link; }", link)
        expect(tab.locator("body")).to_contain_text(text)
    expect(tab.locator("#panel-title")).to_have_text("Osk Tamm")
    assert len(shown(tab)["edges"]) == varnia().number_of_edges()


def test_an_address_that_is_given_is_not_overwritten_by_the_view_before_it(show: Show) -> None:
    """The page was about to write its own address when another was given."""
    tab = show(varnia(), "#node=person-osk-tamm")
    tab.evaluate(
        """() => {
            const theme = document.querySelector("#theme"), wait = window.setTimeout, due = [];
            window.setTimeout = (what) => due.push(what);
            theme.value = "dark";
            theme.dispatchEvent(new Event("change", { bubbles: true }));
            window.setTimeout = wait;
            location.hash = "no-type=Person";
            due.forEach((what) => what());
        }"""
    )
    expect(tab.locator("body")).to_contain_text("17 of 40 shown")


def test_a_link_to_the_view_can_be_copied(show: Show) -> None:
    tab = show(varnia(), "#node=person-osk-tamm")
    tab.click("#menu summary")
    tab.click("#copy")
    assert tab.input_value("#link").endswith("#node=person-osk-tamm")


def test_a_step_of_the_story_has_an_address(show: Show, tmp_path: Path) -> None:
    (tmp_path / "story.yaml").write_text(STORY)
    tab = show(varnia(), "#step=2", options={"story": read_story(tmp_path / "story.yaml")})
    expect(tab.locator("#story-text")).to_have_text("Two")
    assert names(tab, "focus") == {"Anti-Corruption Bureau"}
