"""What is shown can be taken along: as a picture, as a drawing, as a graph."""

import json
import xml.etree.ElementTree as ET
from pathlib import Path

from playwright.sync_api import Page

from graphbuild.graph import read_graph
from graphbuild.view import page
from tests.view.driving import Show
from tests.view.graphs import graph, varnia

TEXT = "{http://www.w3.org/2000/svg}text"


def _saved(tab: Page, button: str) -> Path:
    tab.click("#menu summary")
    with tab.expect_download() as download:
        tab.click(button)
    return Path(download.value.path())


def test_the_graph_that_is_shown_can_be_read_again(show: Show) -> None:
    tab = show(varnia())
    tab.locator("#legend input[value='Place']").uncheck()
    file = _saved(tab, "#save-json")
    again = read_graph(file)
    assert again.number_of_nodes() == len(tab.evaluate("graphbuild.shown().nodes"))
    assert again.number_of_edges() == len(tab.evaluate("graphbuild.shown().edges"))
    edge = next(data for _, _, data in again.edges(data=True) if data["type"] == "ORDERS")
    assert edge["attributed_to"] == ["person-rasko-velin"]
    assert edge["evidence"][0]["text"] == "Velin says Dorvane told the ministry to sign."
    assert "former son-in-law of" in page(again)
    assert json.loads(file.read_text())["graph"]["articles"][0]["source"] == "Coast Tribune"


def test_the_drawing_holds_every_thing_line_and_label_that_is_shown(show: Show) -> None:
    hostile = "<script>window.ran=1</script> & Co"
    loop = [("a", "FUNDS", "a", "x"), ("a", "FUNDS", "b", "x", {"modality": "denied"}), ("b", "MET_WITH", "a", "x")]
    tab = show(graph([("a", "Person", hostile), ("b", "Party", "Reds")], loop))
    root = ET.parse(_saved(tab, "#save-svg")).getroot()
    texts = {text.text for text in root.iter(TEXT)}
    assert "Reds" in texts
    assert any(child.get("stroke-dasharray") for child in root), "the denied line is dotted"
    assert any(text and text.startswith("<script>window.ran") for text in texts)
    kinds = [child.tag.rpartition("}")[2] for child in root]
    assert kinds.count("polyline") == 2
    assert kinds.count("circle") == 2, "the loop and the dot of a person"
    assert not {"script", "image", "foreignObject"} & set(kinds)


def test_the_picture_has_the_page_for_its_ground(show: Show) -> None:
    data = _saved(show(varnia()), "#save-png").read_bytes()
    assert data.startswith(b"\x89PNG")
    assert len(data) > 20_000
