"""How the tests drive a page: points of the drawing, indices of things, what is shown."""

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page

Show = Callable[..., Page]


def click(tab: Page, kind: str, index: int) -> None:
    """Clicks on a thing or a line of the drawing."""
    tab.wait_for_timeout(60)
    at = tab.evaluate(f"graphbuild.{kind}Point({index})")
    canvas = tab.locator("#canvas").bounding_box()
    assert canvas
    tab.mouse.click(canvas["x"] + at["x"], canvas["y"] + at["y"])


def index(tab: Page, kind: str, test: str) -> int:
    """The first of the page's `nodes` or `edges`, `it`, for which the JavaScript holds."""
    return int(tab.evaluate(f"graphbuild.{kind}.findIndex(it => {test})"))


def shown(tab: Page) -> dict[str, Any]:
    """The indices of the nodes and edges that are shown."""
    return dict(tab.evaluate("graphbuild.shown()"))


def names(tab: Page, which: str = "shown") -> set[str]:
    """The names of the things that are shown, or that stand out: `focus`."""
    return set(tab.evaluate(f"(graphbuild.{which}()?.nodes ?? []).map(i => graphbuild.nodes[i].name)"))


def wait_until(tab: Page, holds: str) -> None:
    """Waits for a condition in JavaScript; playwright's own way of waiting needs what the page's policy forbids."""
    for _ in range(60):
        if tab.evaluate(holds):
            return
        tab.wait_for_timeout(50)
    raise AssertionError(f"never: {holds}")


def take(tab: Page, field: str, name: str) -> None:
    """Types a name into a field and takes the first that is offered."""
    tab.fill(field, name)
    tab.locator(field).press("Enter")
