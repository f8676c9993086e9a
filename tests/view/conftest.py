"""A real browser for the tests of the page, and a guard that no page asks for anything or complains."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from graphbuild.view import page
from tests.view.graphs import Graph

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
CSP = "addEventListener('securitypolicyviolation', e => console.error(`CSP ${e.violatedDirective} ${e.blockedURI}`))"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's chromium; a machine without it fails here and is told the line to type."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if not found:
        pytest.fail("no chromium on PATH; install it with: apt-get install -y chromium (macOS: brew install chromium)")
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield launched
        launched.close()


Show = Callable[..., Page]


@pytest.fixture
def show(browser: Browser, tmp_path: Path) -> Iterator[Show]:
    """Opens the page of a graph from disk; at the end nothing may have been asked for, logged, blocked or run."""
    complaints: list[str] = []
    opened: list[Page] = []

    def open_page(graph: Graph, **context: object) -> Page:
        file = tmp_path / f"page{len(opened)}.html"
        file.write_text(page(graph), encoding="utf-8")
        tab = browser.new_context(**{"viewport": {"width": 1280, "height": 800}, **context}).new_page()
        tab.add_init_script(CSP)
        tab.on("console", lambda message: complaints.append(message.text))
        tab.on("pageerror", lambda error: complaints.append(str(error)))
        tab.on("dialog", lambda dialog: (complaints.append(f"dialog {dialog.message}"), dialog.dismiss()))
        tab.on("request", lambda asked: asked.url == file.as_uri() or complaints.append(f"asked for {asked.url}"))
        tab.goto(file.as_uri())
        tab.wait_for_selector("body[data-ready]", timeout=20_000)
        opened.append(tab)
        return tab

    yield open_page
    ran = [tab.evaluate("window.ran") for tab in opened if not tab.is_closed()]
    for tab in opened:
        tab.context.close()
    assert complaints == []
    assert ran == [None] * len(ran)
