"""Whatever an article, a story or an address says: it is shown as text, and nothing of it runs."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from playwright.sync_api import Page, expect

from graphbuild.view import read_story
from tests.view.driving import Show, click, take, wait_until
from tests.view.graphs import Graph, graph, varnia

RUN = "window.ran=1"
#: Each would run if a text of an article became markup, an attribute, a style, a template or a link.
ATTACKS = (
    f'<img src=x onerror="{RUN}">',
    f"</script><script>{RUN}</script>",
    f"<svg onload={RUN}>",
    f"javascript:{RUN}",
    f'" autofocus onfocus="{RUN}" x="',
    f"' onmouseover='{RUN}",
    f"</style><style>*{{background:url(https://evil.example)}}</style><script>{RUN}</script>",
    f"<!-- <script>{RUN} --> ]]>",
    "{{ 7*1234577 }}{% include '/etc/passwd' %}${7*1234577}",
    f'<a href="javascript:{RUN}">href</a>',
    "\u2028\u2029\u202egnp.exe\u0000\ud800 \U0001f600",
    f"<iframe srcdoc='<script>parent.{RUN}</script>'></iframe>",
)


def _hostile() -> Graph:
    """Every attack as everything that comes from an article: a name, an alias, a label, a claimant, a date ..."""
    nodes: list[tuple[Any, ...]] = [("c", "Party", "Cato")]
    edges: list[tuple[Any, ...]] = []
    articles, passages = [], []
    for k, attack in enumerate(ATTACKS):
        id_ = f"{k}{attack}"
        more = {"aliases": [attack, f"A {attack}"], "attributes": {attack: attack}}
        more["mentions"] = [{"article": f"a{k}", "start": 0, "end": 3, "text": attack, "kind": "description"}]
        words = dict.fromkeys(("role", "topic", "date", "label", "extractor", "start", "end", "confirmed"), attack)
        evidence = [{"article": f"a{k}", "start": 0, "end": len(attack), "text": attack, "trigger": None}]
        edge = {**words, "attributed_to": [attack], "evidence": evidence}
        nodes.append((id_, f"{k} {attack}", f"Ada{k} {attack}", more))
        edges.append((id_, attack, "c", attack, edge))
        edges.append(("c", "SUPPORTS", id_, attack, {**edge, "status": attack, "modality": attack}))
        articles.append(dict.fromkeys(("title", "source", "date", "url"), attack) | {"id": f"a{k}"})
        passages.append({"article": f"a{k}", "start": 0, "end": len(attack) + 9, "text": f"{attack} {attack}"})
    said = [{"article": "a0", "speaker": node[0], "text": node[0][1:], "cue": node[0]} for node in nodes[1:]]
    made = graph(nodes, edges, articles=articles, statements=said, passages=passages)
    made.graph["withheld"] = dict.fromkeys(ATTACKS, 2)
    return made


@pytest.fixture
def hostile(show: Show, tmp_path: Path) -> Page:
    """The page of all attacks, a story with them among its steps."""
    story = tmp_path / "story.yaml"
    steps = "".join(f"- {{text: {json.dumps(attack)}, nodes: [Cato]}}\n" for attack in ATTACKS)
    story.write_text(f"title: {json.dumps(ATTACKS[0])}\nsteps:\n{steps}", encoding="utf-8", errors="replace")
    return show(_hostile(), options={"story": read_story(story)})


def test_no_panel_runs_what_it_shows(hostile: Page) -> None:
    for k in range(2 * len(ATTACKS)):
        hostile.evaluate(f"location.hash = 'edge=c{k:04d}'")
        expect(hostile.locator("#panel .quote")).to_have_count(1)
    for k in range(len(ATTACKS)):
        take(hostile, "#search", f"Ada{k}")
        expect(hostile.locator("#panel-title")).to_contain_text(f"Ada{k}")
    _ensure_plain(hostile)


def test_no_drawing_table_filter_way_or_step_runs_what_it_shows(hostile: Page) -> None:
    for k in range(0, len(ATTACKS), 3):
        click(hostile, "node", k)
    hostile.click("#connect")
    take(hostile, "#way-from", "Ada1")
    take(hostile, "#way-to", "Ada3")
    expect(hostile.locator(".way")).to_have_count(1)
    hostile.click("#play")
    for _ in ATTACKS[1:]:
        hostile.click("#story-next")
    hostile.click("#show-table")
    hostile.click("#table-nodes")
    for box in hostile.locator("#legend [data-filter] input:visible").all():
        box.click()
    hostile.click("details.withheld summary")
    _ensure_plain(hostile)


def _ensure_plain(tab: Page) -> None:
    odd = "a => !/^(https?:|blob:|#$)/.test(a.getAttribute('href'))"
    assert tab.evaluate(f"[...document.querySelectorAll('a')].filter({odd}).length") == 0
    assert tab.locator("body img, body iframe, body object, body base").count() == 0
    assert "8642039" not in tab.content()


def test_an_address_can_only_ask_for_what_the_graph_holds(show: Show) -> None:
    tab = show(varnia())
    parts = ["node", "edge", "no-type", "from", "sure", "around", "way-from", "step", "table", "sort-edges", "theme"]
    for attack in ATTACKS:
        asked = quote(attack, errors="replace")
        tab.evaluate("link => { location.hash = link; }", "&".join(f"{part}={asked}" for part in parts))
        wait_until(tab, "location.hash === '#way-from=&way-to='")
        assert len(tab.evaluate("graphbuild.shown().edges")) == varnia().number_of_edges()
        assert attack not in tab.evaluate("document.documentElement.outerHTML")
