"""The page as text: the same bytes, nothing to ask for, nothing of an article as markup."""

import base64
import hashlib
import json
import os
import re
import subprocess
import sys

import pytest

from graphbuild.view import page
from graphbuild.view.render import VIS
from tests.view.graphs import graph, varnia

SCRIPT = """
import sys
from graphbuild.view import page
from tests.view.graphs import varnia
sys.stdout.buffer.write(page(varnia()).encode())
"""


def test_two_processes_write_the_same_bytes() -> None:
    pages = [
        subprocess.run(
            [sys.executable, "-c", SCRIPT], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    ]
    assert pages[0] == pages[1] == page(varnia()).encode()


def test_a_page_of_forty_things_is_small() -> None:
    assert len(page(varnia()).encode()) < 1_000_000


def test_the_policy_allows_the_scripts_and_the_style_by_their_hashes_and_nothing_else() -> None:
    html = page(varnia())
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', html)
    assert policy
    assert "default-src 'none'" in policy[1]
    assert "unsafe" not in policy[1]
    scripts = re.findall(r'<script(?: type="module")?>(.*?)</script>', html, re.DOTALL)
    styles = re.findall(r"<style>(.*?)</style>", html, re.DOTALL)
    assert (len(scripts), len(styles)) == (2, 2)
    for source in scripts + styles:
        assert base64.b64encode(hashlib.sha256(source.encode()).digest()).decode() in policy[1]


def test_the_page_names_no_address_to_load_from() -> None:
    html = re.sub(r"<script.*?</script>", "", page(varnia()), flags=re.DOTALL)
    assert not re.search(r"\b(src|srcset|action|poster)\s*=|url\(|@import|<link|<iframe|\son\w+=", html)


def test_texts_of_articles_stay_within_the_data() -> None:
    payload = '</script><script>x()</script><!-- <script> &amp; \u2028 "quoted"'
    html = page(graph([("a", "Person", payload)], articles=[{"id": "a1", "title": payload}]))
    data = re.search(r'<script type="application/json" id="data">(.*?)</script>', html, re.DOTALL)
    assert data
    assert not set("<>&\u2028") & set(data[1])
    assert json.loads(data[1])["view"]["nodes"][0]["name"] == payload
    assert "<script>x()" not in html


@pytest.mark.parametrize(
    ("articles", "title"),
    [
        ([], "Graph of claims"),
        ([{"id": "a1", "title": "Fish & <chips>"}], "Fish &amp; &lt;chips&gt;"),
        ([{"id": "a1", "title": None}], "a1"),
        ([{"id": "a1", "title": "First"}, {"id": "a2"}, {"id": "a3"}], "First and 2 more articles"),
    ],
)
def test_the_title_is_that_of_the_articles(articles: list[dict[str, str | None]], title: str) -> None:
    assert f"<title>{title}</title>" in page(graph([("a", "Person", "Ann")], articles=articles))


def test_a_cut_graph_says_so_outside_the_scripts() -> None:
    html = page(graph([(f"n{i}", "Person", f"Name {i}") for i in range(2000)]), most=300)
    assert "300 of 2,000 things shown" in re.sub(r"<script.*?</script>", "", html, flags=re.DOTALL)


def test_the_names_can_be_read_without_javascript() -> None:
    html = re.sub(r"<script.*?</script>", "", page(varnia()), flags=re.DOTALL)
    assert re.search(r"Rasko Velin</th><td[^>]*>former son-in-law of</td><td[^>]*>Ilma Dorvane", html)


def test_pyvis_ships_the_vis_network_that_the_page_was_built_on() -> None:
    source = VIS.read_text(encoding="utf-8")
    assert "@version 9.1.2" in source
    assert "</script" not in source.lower()
