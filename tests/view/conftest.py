"""A real browser for the tests of the page, and a guard that no page asks for anything or complains."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from graphbuild.view import page
from tests.view.graphs import Graph

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
LAPTOP: dict[str, Any] = {"viewport": {"width": 1280, "height": 800}}
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


@pytest.fixture(scope="session")
def usual(browser: Browser) -> Iterator[BrowserContext]:
    """The window of a laptop; tabs in it open faster than in one of their own."""
    context = browser.new_context(**LAPTOP)
    yield context
    context.close()


@pytest.fixture
def show(browser: Browser, usual: BrowserContext, tmp_path: Path) -> Iterator[Show]:
    """Opens the page of a graph from disk; at the end nothing may have been asked for, logged, blocked or run.

    `link` is the end of the page's address, `options` are those of the page, the rest is the window.
    """
    complaints: list[str] = []
    opened: list[Page] = []

    def open_page(graph: Graph, link: str = "", options: dict[str, Any] | None = None, **window: Any) -> Page:
        file = tmp_path / f"page{len(opened)}.html"
        file.write_text(page(graph, **(options or {})), encoding="utf-8")
        tab = (browser.new_context(**{**LAPTOP, **window}) if window else usual).new_page()
        tab.set_default_timeout(5_000)
        tab.add_init_script(CSP)
        tab.on("console", lambda message: complaints.append(message.text))
        tab.on("pageerror", lambda error: complaints.append(str(error)))
        tab.on("dialog", lambda dialog: (complaints.append(f"dialog {dialog.message}"), dialog.dismiss()))
        tab.on("request", lambda asked: _allowed(asked.url, file) or complaints.append(f"asked for {asked.url}"))
        tab.goto(file.as_uri() + link)
        tab.wait_for_selector("body[data-ready]", timeout=20_000)
        opened.append(tab)
        return tab

    yield open_page
    ran = [tab.evaluate("window.ran") for tab in opened if not tab.is_closed()]
    for tab in opened:
        tab.close() if tab.context == usual else tab.context.close()
    assert complaints == []
    assert ran == [None] * len(ran)


def _allowed(url: str, file: Path) -> bool:
    """The page itself, and what it makes to be saved: a blob never leaves the browser."""
    return url.partition("#")[0] == file.as_uri() or url.startswith("blob:")
