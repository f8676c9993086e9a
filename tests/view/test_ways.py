"""How are two connected? The shortest ways, claim by claim."""

from itertools import pairwise

import pytest
from playwright.sync_api import Page, expect

from tests.view.driving import Show, names, take
from tests.view.graphs import Graph, graph, varnia


def _ask(tab: Page, first: str, second: str) -> None:
    tab.click("#connect")
    take(tab, "#way-from", first)
    take(tab, "#way-to", second)


def _kept_apart() -> Graph:
    """Two people who share a country and an offence, and know each other by three steps."""
    people = [(name[:2].lower(), "Person", name) for name in ("Ann Lee", "Bo Day", "Cy Orr", "Di Poe")]
    edges = [
        ("an", "CITIZEN_OF", "at", "Ann is Austrian."),
        ("bo", "CITIZEN_OF", "at", "Bo is Austrian."),
        ("an", "CHARGED_WITH", "br", "Ann is charged with bribery."),
        ("bo", "CHARGED_WITH", "br", "Bo is charged with bribery."),
        ("an", "ALLY_OF", "cy", "Ann backs Cy."),
        ("di", "OPPOSES", "cy", "Di opposes Cy."),
        ("di", "PARENT_OF", "bo", "Di is Bo's mother."),
    ]
    return graph([*people, ("at", "Place", "Austria"), ("br", "Offence", "bribery")], edges)


def test_every_step_of_a_way_is_a_claim_that_can_be_read(show: Show) -> None:
    tab = show(varnia())
    _ask(tab, "kestrel", "meridian")
    way = tab.locator(".way").first
    expect(way.locator("> li > button")).to_have_text(
        ["Mira Kestrel", "Anti-Corruption Bureau", "Dorvane Shipping", "Meridian Bank"]
    )
    expect(tab.locator("#panel")).to_contain_text("Ways of 3 steps: 2")
    assert names(tab, "focus") >= {"Mira Kestrel", "Teo Dorvane", "Meridian Bank"}
    way.get_by_role("button", name="investigates").click()
    expect(tab.locator("#panel")).to_contain_text("The Bureau is investigating Dorvane Shipping.")
    tab.get_by_role("button", name="Back").click()
    expect(tab.locator(".way")).to_have_count(2)


def test_of_ways_as_short_the_least_doubtful_comes_first(show: Show) -> None:
    tab = show(varnia())
    _ask(tab, "kestrel", "meridian")
    expect(tab.locator(".way").first).not_to_contain_text("denied")
    expect(tab.locator(".way").last.locator(".doubtful")).to_have_text("denied: owns")


def test_no_way_leads_through_a_country_or_an_offence_unless_asked(show: Show) -> None:
    tab = show(_kept_apart())
    _ask(tab, "Ann", "Bo")
    expect(tab.locator("#panel")).to_contain_text("Ways of 3 steps: 1")
    assert names(tab, "focus") == {"Ann Lee", "Cy Orr", "Di Poe", "Bo Day"}
    tab.check("#through-country")
    assert names(tab, "focus") == {"Ann Lee", "Austria", "Bo Day"}
    tab.check("#through-offence")
    assert names(tab, "focus") == {"Ann Lee", "Austria", "bribery", "Bo Day"}


def test_a_country_can_itself_be_asked_for(show: Show) -> None:
    tab = show(_kept_apart())
    _ask(tab, "Ann", "Austria")
    expect(tab.locator("#panel")).to_contain_text("Linked directly")


def test_it_says_what_bars_the_way(show: Show) -> None:
    tab = show(_kept_apart())
    tab.locator("#legend input[value='politics']").uncheck()
    _ask(tab, "Ann", "Bo")
    expect(tab.locator("#panel .doubt")).to_have_text("Only countries or offences connect these two: Austria.")
    tab.locator("#legend input[value='legal']").uncheck()
    tab.locator("#legend input[value='structure']").uncheck()
    expect(tab.locator("#panel .doubt")).to_contain_text("the filters hide relations")


def test_nothing_connects_what_lies_apart(show: Show) -> None:
    tab = show(graph([("a", "Person", "Ann Lee"), ("b", "Person", "Bo Day")]))
    _ask(tab, "Ann", "Bo")
    expect(tab.locator("#panel .doubt")).to_have_text("Nothing that is shown connects these two.")


def test_the_panel_of_a_thing_asks_for_the_second(show: Show) -> None:
    tab = show(varnia())
    take(tab, "#search", "Edda")
    tab.get_by_role("button", name="Connected with").click()
    expect(tab.locator("#way-from")).to_have_value("Edda Marsh")
    take(tab, "#way-to", "Osk")
    expect(tab.locator(".way")).not_to_have_count(0)
    tab.keyboard.press("Escape")
    expect(tab.locator("#panel")).to_be_hidden()


@pytest.mark.parametrize("count", [12, 40])
def test_a_net_of_very_many_ways_is_answered_at_once(show: Show, count: int) -> None:
    layers = [[f"{layer}-{k}" for k in range(6)] for layer in range(count // 6)]
    nodes = [(n, "Person", f"Name {n}") for layer in layers for n in layer]
    rows = [(a, "ALLY_OF", b, "x") for one, two in pairwise(layers) for a in one for b in two]
    tab = show(graph(nodes, rows))
    _ask(tab, "Name 0-0", f"Name {len(layers) - 1}-5")
    expect(tab.locator(".way")).not_to_have_count(0, timeout=2000)
