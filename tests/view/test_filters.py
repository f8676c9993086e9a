"""The legend is the filter: what is not ticked is not there, in the drawing and in the table."""

import pytest
from playwright.sync_api import Page, expect

from tests.view.driving import Show, names, shown
from tests.view.graphs import Graph, graph, varnia

PRESS = {"id": "a2", "title": "Old", "date": "2010-05-02", "source": "Lisk Post", "url": None}
SITE = {"id": "a3", "title": "Bare", "date": None, "source": None, "url": "https://www.selm.example/x"}


def _three_sources() -> Graph:
    made = graph(
        [("a", "Person", "Ann Lee"), ("b", "Person", "Bo Day"), ("c", "Party", "Reds"), ("d", "Place", "Selm")],
        [
            ("a", "ALLY_OF", "b", "Ann backs Bo.", {"confidence": 0.9, "date": "2021-03"}),
            ("a", "MEMBER_OF", "c", "Ann is a Red.", {"confidence": 0.5, "start": "2004", "end": "2008"}),
            ("b", "BASED_IN", "d", "Bo lives in Selm.", {"confidence": None}),
        ],
    )
    made.graph["articles"] += [PRESS, SITE]
    for key, article in (("c0001", "a2"), ("c0002", "a3")):
        edge = next(data for _, _, k, data in made.edges(keys=True, data=True) if k == key)
        edge["evidence"][0]["article"] = article
    return made


def _drag(tab: Page, slider: str, value: int) -> None:
    tab.locator(slider).fill(str(value))


def test_outlets_are_the_sources_and_else_the_sites(show: Show) -> None:
    tab = show(_three_sources())
    rows = tab.locator("fieldset[data-filter=outlet] .name").all_inner_texts()
    assert sorted(row.lower() for row in rows) == ["coast tribune", "lisk post", "selm.example"]
    tab.locator("#legend input[value='Lisk Post']").uncheck()
    assert names(tab) == {"Ann Lee", "Bo Day", "Selm"}


def test_a_claim_of_two_outlets_stays_while_one_is_ticked(show: Show) -> None:
    made = _three_sources()
    edge = next(data for _, _, k, data in made.edges(keys=True, data=True) if k == "c0001")
    edge["evidence"].append({**edge["evidence"][0], "article": "a1"})
    tab = show(made)
    tab.locator("#legend input[value='Lisk Post']").uncheck()
    assert "Reds" in names(tab)
    tab.locator("#legend input[value='Coast Tribune']").uncheck()
    assert names(tab) == {"Bo Day", "Selm"}


def test_the_range_of_dates_keeps_what_held_within_it(show: Show) -> None:
    tab = show(_three_sources())
    expect(tab.locator("#from-shown")).to_have_text("2004-01-01")
    _drag(tab, "#to", 1)
    expect(tab.locator("#to-shown")).to_have_text("2008-12-31")
    assert names(tab) == {"Ann Lee", "Reds", "Bo Day", "Selm"}
    tab.uncheck("#undated")
    assert names(tab) == {"Ann Lee", "Reds"}
    _drag(tab, "#from", 2)
    assert names(tab) == {"Ann Lee", "Bo Day"}
    tab.get_by_role("button", name="Show all").click()
    assert len(shown(tab)["edges"]) == 3
    assert tab.input_value("#from") == "0"


def test_a_graph_without_dates_has_no_range(show: Show) -> None:
    made = graph([("a", "Person", "Ann"), ("b", "Person", "Bo")], [("a", "ALLY_OF", "b", "Ann backs Bo.")])
    made.graph["articles"][0] = {"id": "a1"}
    tab = show(made)
    expect(tab.locator("#dates")).to_be_hidden()
    expect(tab.locator("#sureness")).to_be_hidden()


def test_what_was_read_less_surely_can_be_left_out(show: Show) -> None:
    tab = show(_three_sources())
    _drag(tab, "#sure", 60)
    assert names(tab) == {"Ann Lee", "Bo Day", "Selm"}


def test_things_without_a_relation_can_be_left_out(show: Show) -> None:
    made = _three_sources()
    made.add_node("z", type="Person", name="Zoe Zed", aliases=[], mentions=[])
    tab = show(made)
    expect(tab.locator("#unlinked-row")).to_contain_text("without a relation")
    expect(tab.locator("#unlinked-count")).to_have_text("1")
    tab.uncheck("#unlinked")
    assert names(tab) == {"Ann Lee", "Bo Day", "Reds", "Selm"}
    tab.get_by_role("button", name="Show all").click()
    assert "Zoe Zed" in names(tab)


def test_only_leaves_one_box_of_its_list(show: Show) -> None:
    tab = show(varnia())
    row = tab.locator("fieldset[data-filter=family] .row").filter(has_text="family")
    row.hover()
    row.get_by_role("button").click()
    assert len(shown(tab)["edges"]) == 3
    expect(tab.locator("#showing")).to_have_text("5 of 40 shown")


@pytest.mark.parametrize("count", [1, 2])
def test_the_surroundings_of_a_thing_can_be_shown_alone(show: Show, count: int) -> None:
    tab = show(varnia())
    tab.fill("#search", "Anwar Sedik")
    tab.keyboard.press("Enter")
    tab.get_by_role("button", name=f"{count} step").click()
    near = {"Anwar Sedik", "Nadia Quill", "Anti-Corruption Bureau"}
    further = {"Open Ledger", "Dorvane Shipping", "Petra Lund-Orlo", "Mira Kestrel"}
    assert names(tab) == (near if count == 1 else near | further)
    expect(tab.locator("#showing")).to_contain_text("Around Anwar Sedik")
    tab.get_by_role("button", name="Everything").click()
    assert len(shown(tab)["nodes"]) == 40


def test_groups_colour_the_drawing_and_filter_it(show: Show) -> None:
    tab = show(varnia())
    expect(tab.locator("fieldset[data-filter=group]")).to_be_hidden()
    tab.click("#menu summary")
    tab.select_option("#colour", "group")
    groups = tab.locator("fieldset[data-filter=group]")
    expect(groups).to_contain_text("no article states them")
    assert groups.locator("input").count() >= 2
    groups.locator("input").first.uncheck()
    assert 2 < len(shown(tab)["nodes"]) < 40


def test_sizes_can_show_who_stands_between_others(show: Show) -> None:
    tab = show(varnia())
    size = "graphbuild.network.body.nodes[graphbuild.nodes.findIndex(n => n.between === 1000)].options.size"
    before = tab.evaluate(size)
    tab.click("#menu summary")
    tab.select_option("#size", "between")
    expect(tab.locator("#size-note")).to_be_visible()
    assert tab.evaluate(size) > before


def test_what_is_filtered_out_can_still_be_asked_for(show: Show) -> None:
    tab = show(varnia(), "#no-type=Organization")
    key = tab.evaluate("graphbuild.edges.find(e => e.label === 'denied: funds').key")
    tab.evaluate("key => { location.hash = `no-type=Organization&edge=${key}`; }", key)
    tab.locator("#panel dd").get_by_role("button", name="Open Ledger").click()
    expect(tab.locator("#panel-title")).to_have_text("Open Ledger")
    assert "Open Ledger" in names(tab)
    tab.locator("#legend input[value='Party']").uncheck()
    tab.fill("#search", "coast union")
    tab.keyboard.press("Enter")
    expect(tab.locator("#panel-title")).to_have_text("Coast Union")
