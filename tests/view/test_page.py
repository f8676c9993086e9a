"""The page in a real browser: what a reader does, and what a page must never do."""

import time
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from graphbuild.view import page
from tests.view.driving import Show, click, index, shown
from tests.view.graphs import Graph, graph, varnia


def test_a_click_on_a_line_shows_its_sentence_its_claimant_and_its_source(show: Show) -> None:
    tab = show(varnia())
    click(tab, "edge", index(tab, "edges", "it.type === 'ORDERS'"))
    panel = tab.locator("#panel")
    expect(panel).to_contain_text("Velin says Dorvane told the ministry to sign.")
    expect(panel.locator("mark")).to_have_text("told")
    expect(panel.locator(".around").first).to_contain_text("Velin accused the speaker")
    expect(panel.locator(".doubt")).to_have_text("Not stated as a fact: claimed by Rasko Velin.")
    expect(panel.locator("footer")).to_contain_text("Coast Tribune · Varnia")
    assert panel.locator("footer a").get_attribute("href") == "https://news.example/harbour"


@pytest.mark.parametrize(("forth", "back"), [(4, 3), (30, 0), (0, 30), (15, 15)])
def test_every_line_of_a_bundle_can_be_clicked(show: Show, forth: int, back: int) -> None:
    rows = [("a", "SUPPORTS", "b", f"Ann backs Bo, part {i}.") for i in range(forth)]
    rows += [("b", "OPPOSES", "a", f"Bo opposes Ann, part {i}.") for i in range(back)]
    tab = show(graph([("a", "Person", "Ann Lee"), ("b", "Person", "Bo Day")], rows))
    tab.wait_for_timeout(80)
    # Among thirty, the label of one may lie over the middle of the next.
    parts = "[0.5, 0.4, 0.6, 0.3, 0.7, 0.25, 0.75]"
    hit = f"i => {parts}.some(part => graphbuild.under(graphbuild.edgePoint(i, part))?.index === i)"
    assert [i for i in range(forth + back) if not tab.evaluate(hit, i)] == []


def test_a_click_on_a_thing_shows_names_claims_and_what_it_said(show: Show) -> None:
    tab = show(varnia())
    click(tab, "node", index(tab, "nodes", "it.name === 'Ilma Dorvane'"))
    panel = tab.locator("#panel")
    for text in (
        "Speaker Dorvane",
        "speaker of Varnian Parliament",
        "is accused by Rasko Velin",
        "parent-in-law of Rasko Velin (son-in-law, former)",
        "I signed nothing.",
    ):
        expect(panel).to_contain_text(text)
    panel.get_by_role("button", name="is accused by Rasko Velin").first.click()
    expect(panel).to_contain_text("Velin accused the speaker of ordering the tender.")
    tab.keyboard.press("Escape")
    expect(panel).to_be_hidden()


def test_search_finds_names_and_aliases_whatever_their_accents_and_case(show: Show) -> None:
    tab = show(varnia())
    dorvane = dict.fromkeys(("speaker dorvane", "dorvåne", "ilma dørv", "DORVANE ILMA"), "Ilma Dorvane")
    for asked, expected in {**dorvane, "ACB": "Anti-Corruption Bureau", "seddiq": "Anwar Sedik"}.items():
        tab.keyboard.press("/")
        tab.keyboard.type(asked)
        expect(tab.locator("#search-found li").first).to_contain_text(expected)
        tab.keyboard.press("Enter")
        expect(tab.locator("#panel-title")).to_have_text(expected)
        expect(tab.locator("#panel-title")).to_be_focused()


def test_search_says_when_nothing_bears_the_name(show: Show) -> None:
    tab = show(varnia())
    tab.fill("#search", "Zzyzx")
    expect(tab.locator("#search-found")).to_contain_text("No such name")


BOXES = {
    "Person": "nodes[it.source].type === 'Person' || nodes[it.target].type === 'Person'",
    "family": "it.family === 'family'",
    "former": "it.status === 'former'",
    "alleged": "it.modality === 'alleged'",
}


def test_the_legend_hides_what_is_unticked_in_drawing_and_table(show: Show) -> None:
    tab = show(varnia())
    tab.click("#show-table")
    for box, test in BOXES.items():
        gone = tab.evaluate(
            f"{{const {{nodes, edges}} = graphbuild; edges.map((it, i) => {test} ? i : -1).filter(i => i >= 0)}}"
        )
        assert gone
        tab.locator(f"#legend input[value='{box}']").uncheck()
        assert sorted(shown(tab)["edges"] + gone) == list(range(varnia().number_of_edges()))
        assert tab.locator("tr[data-edge]").count() == len(shown(tab)["edges"])
        expect(tab.locator(f"tr[data-edge='{gone[0]}']")).to_have_count(0)
        expect(tab.locator("#showing")).to_contain_text("of 40 shown")
        tab.get_by_role("button", name="Show all").click()
        assert len(shown(tab)["edges"]) == varnia().number_of_edges()


def test_the_table_holds_every_relation_and_opens_its_evidence_by_keyboard(show: Show) -> None:
    tab = show(varnia())
    tab.get_by_role("button", name="Table").press("Enter")
    assert tab.locator("#table tbody tr:visible").count() == varnia().number_of_edges()
    tab.locator("#table").get_by_role("button", name="alleged: threatens").press("Enter")
    expect(tab.locator("#panel")).to_contain_text("Roe said that Ash had threatened her.")


def test_the_drawing_moves_and_zooms_by_keyboard(show: Show) -> None:
    tab = show(varnia())
    tab.focus("#canvas")
    before = tab.evaluate("graphbuild.nodePoint(0)")
    tab.keyboard.press("ArrowRight")
    assert tab.evaluate("graphbuild.nodePoint(0)")["x"] == pytest.approx(before["x"] - 80, abs=1)
    tab.keyboard.press("0")
    assert tab.evaluate("graphbuild.nodePoint(0)") == pytest.approx(before, abs=1)


def test_no_name_lies_over_another(show: Show) -> None:
    tab = show(varnia())
    tab.wait_for_timeout(150)
    boxes = tab.evaluate("graphbuild.labels().filter(l => l.kind === 'node').map(l => l.boxes[0])")
    assert len(boxes) >= 38
    for i, one in enumerate(boxes):
        for other in boxes[i + 1 :]:
            beside = one["right"] <= other["left"] or other["right"] <= one["left"]
            assert beside or one["bottom"] <= other["top"] or other["bottom"] <= one["top"]


@pytest.mark.parametrize("context", [{"color_scheme": "dark"}, {"viewport": {"width": 390, "height": 780}}])
def test_dark_and_narrow_pages_work_alike(show: Show, context: dict[str, Any]) -> None:
    tab = show(varnia(), **context)
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
    click(tab, "node", index(tab, "nodes", "it.name === 'Viktor Stahn'"))
    expect(tab.locator("#panel")).to_contain_text("convicted of abuse of office")


SHAPES: dict[str, Graph] = {
    "nothing": graph([]),
    "one thing": graph([("a", "Person", "Ann Lee")]),
    "no relation": graph([("a", "Person", "Ann Lee"), ("b", "Party", "Reds")]),
    "a loop": graph([("a", "Person", "Ann Lee")], [("a", "SUPPORTS", "a", "Ann backs herself.") for _ in range(3)]),
    "thirty lines": graph(
        [("a", "Person", "Ann"), ("b", "Party", "Reds")], [("a", "FUNDS", "b", f"Part {i}.") for i in range(30)]
    ),
    "long names": graph(
        [("a", "Person", "Ann " * 400), ("b", "Person", "x" * 3000)], [("a", "FUNDS", "b", "y" * 5000)]
    ),
    "other scripts": graph(
        [("a", "Person", "محمد \u202e الف"), ("b", "Person", "Ёлка 😀")], [("a", "FUNDS", "b", "نص 😀.")]
    ),
    "types unknown": graph([("a", "Robot", "R2"), ("b", "Robot", "C3")], [("a", "REPAIRS", "b", "R2 repairs C3.")]),
}


@pytest.mark.parametrize("name", SHAPES)
def test_odd_graphs_are_drawn(show: Show, name: str) -> None:
    made = SHAPES[name]
    tab = show(made)
    for i in range(made.number_of_edges()):
        at = tab.evaluate(f"graphbuild.edgePoint({i})")
        assert at["x"] == at["x"], "the middle of the line is nowhere"
    for i in range(made.number_of_nodes()):
        click(tab, "node", i)
        expect(tab.locator("#panel")).to_be_visible()
        tab.keyboard.press("Escape")


def test_a_page_of_too_many_things_says_so_and_opens_in_time(show: Show) -> None:
    nodes = [(f"n{i:04}", "Person", f"Name{i} Test") for i in range(2500)]
    edges = [(f"n{i:04}", "ALLY_OF", f"n{i * 7919 % 2500:04}", f"Name{i} is an ally.") for i in range(2500)]
    edges += [("n0000", "SUPPORTS", "n0001", f"Name0 backs Name1, part {i}.") for i in range(150)]
    made = graph(nodes, edges)
    start = time.process_time()
    size = len(page(made).encode())
    assert time.process_time() - start < 20
    assert size < 6_000_000
    tab = show(made)
    expect(tab.locator(".counts")).to_contain_text("2,000 of 2,500 things shown")


def test_without_javascript_the_relations_stand_in_a_table(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(page(varnia()), encoding="utf-8")
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto((tmp_path / "page.html").as_uri())
    expect(tab.locator("#plain")).to_contain_text("former son-in-law of")
    expect(tab.locator("#canvas")).to_be_hidden()
    context.close()
