"""The same data as tables that can be sorted, read and used without the drawing."""

from playwright.sync_api import Page, expect

from tests.view.driving import Show
from tests.view.graphs import graph, varnia


def _column(tab: Page, number: int) -> list[str]:
    return tab.locator(f"#rows tbody tr > :nth-child({number})").all_inner_texts()


def test_each_column_sorts_up_and_down_and_says_so(show: Show) -> None:
    tab = show(varnia())
    tab.click("#show-table")
    heading = tab.locator("#rows thead th").first
    heading.get_by_role("button").click()
    assert _column(tab, 1) == sorted(_column(tab, 1), key=str.casefold)
    expect(heading).to_have_attribute("aria-sort", "ascending")
    heading.get_by_role("button").click()
    assert _column(tab, 1)[0] == "Viktor Stahn"
    expect(heading).to_have_attribute("aria-sort", "descending")


def test_what_has_no_date_comes_last_either_way(show: Show) -> None:
    tab = show(varnia())
    tab.click("#show-table")
    for first in ("2018", "2021-03-02"):
        tab.get_by_role("button", name="Date").click()
        dates = _column(tab, 7)
        assert (dates[0], dates[-1]) == (first, "")


def test_things_have_a_table_of_their_own(show: Show) -> None:
    tab = show(varnia())
    tab.click("#show-table")
    tab.click("#table-nodes")
    assert len(_column(tab, 1)) == 40
    tab.get_by_role("columnheader", name="Relations").get_by_role("button").dblclick()
    assert _column(tab, 1)[0] == "Ilma Dorvane"
    tab.get_by_role("button", name="Ilma Dorvane", exact=True).first.press("Enter")
    expect(tab.locator("#panel-title")).to_be_focused()
    expect(tab.locator("tr[aria-current]")).to_contain_text("Ilma Dorvane")


def test_the_table_is_not_written_before_it_is_looked_at(show: Show) -> None:
    tab = show(varnia())
    assert tab.locator("tr").count() == 0


def test_on_paper_every_relation_that_is_shown_follows_the_drawing(show: Show) -> None:
    tab = show(varnia(), color_scheme="dark")
    tab.locator("#legend input[value='Person']").uncheck()
    tab.emulate_media(media="print")
    tab.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(tab.locator("#rows tbody tr")).to_have_count(len(tab.evaluate("graphbuild.shown().edges")))
    expect(tab.locator("#rows")).to_be_visible()
    expect(tab.locator("aside")).to_be_hidden()
    assert tab.evaluate("getComputedStyle(document.body).getPropertyValue('--page').trim()") == "#fbfbf9"
    tab.evaluate("dispatchEvent(new Event('afterprint'))")
    assert tab.evaluate("getComputedStyle(document.body).getPropertyValue('--page').trim()") == "#14171b"


def test_of_very_many_rows_the_rest_is_a_button_away(show: Show) -> None:
    people = [(f"n{i}", "Person", f"Name {i}") for i in range(400)]
    tab = show(graph(people, [(f"n{i}", "ALLY_OF", f"n{i + 1}", "Allies.") for i in range(399)]), "#table=edges")
    assert tab.locator("#rows tbody tr").count() == 300
    tab.get_by_role("button", name="Show 99 more").click()
    assert tab.locator("#rows tbody tr").count() == 399
