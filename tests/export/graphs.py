"""Graphs that try a format: one of all that texts can do to a file, an empty one, and a realistic one."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import networkx as nx

from graphbuild.graph import graph_json, read_graph
from tests.view.graphs import varnia as incomplete_varnia

#: names as hostile sources write them
NAMES = {
    "quotes": 'Siobhan O\'Neary "the \u201cBoss\u201d"',
    "backslashes": "C:\\temp\\ \\u0027}) DETACH DELETE n // \\U0001F534 \\\\u0027",
    "cypher": "x'}) DETACH DELETE n //",
    "backticks": "a`b``c Party; DROP\n;\nMATCH (n) DELETE n",
    "lines": "Two\nlines\r\nand\ta tab\rand a return",
    "markup": "</data><script>alert(1)</script> & &amp; ]]> <!-- <?xml ?>",
    "controls": "bell\x07 null\x00 escape\x1b[31m unit\x1f delete\x7f next\x85 line\u2028 break\u2029",
    "not characters": "\ufffe\uffff\ufdd0 and \ufeff inside",
    "emoji": "\U0001f534 \U0001f469\u200d\U0001f467 House \U0010ffff",
    "right to left": "\u0633\u0645\u064a\u0631 \u202eevil\u202c (\u05d0\u05d1)",
    "formula": '=HYPERLINK("https://evil.example","x")',
    "plus": "+1+cmd|' /C calc'!A0",
    "minus": "-2+3",
    "at": "@SUM(1;2)",
    "apostrophe": "'=1+1",
    "wide formula": "\uff1d1+1",
    "bars": "a | b\\ | \\| |",
    "number": "00123.50",
    "word of a format": "NULL",
    "Excel's escape": "_x0041_ and _x000D_",
    "spaces": "  around  ",
    "comment": "// not a comment; /* nor this */ # nor this",
    "link": "https://evil.example/?a=1&b='",
    "turtle": '""" . <urn:x> a <urn:y> . "@en ^^xsd:integer',
}
#: texts that a list of texts must tell apart
ALIASES = ["", "one | two", "one", "two", "\\", "ends with \\", " ", "=1+1", "\x1f"]


def hostile(folder: Path) -> nx.MultiDiGraph:
    """Every name of NAMES as a node, with parallel edges, loops, unknown values and what goes beyond our shapes."""
    nodes = [_node(f"{n} {name}", name) for n, name in enumerate(NAMES.values())]
    ids = [node["id"] for node in nodes]
    nodes[0] |= {"aliases": ALIASES, "attributes": {"born": None, "tags": ["x", {"y": 1.5}], "\x01": "\x00"}}
    nodes[1] |= {"note": {"kept": [1, None, "\x1f"]}, "mentions": [_mention("a1", 0, kind=None) | {"page": 3}]}
    nodes[2] |= {"type": "Place", "aliases": [""]}
    nodes.append(_node("alone", "Alone") | {"type": "Offence"})
    edges = [_edge(s, "OWNS", t, f"k{n}", t) for n, (s, t) in enumerate(pairwise(ids))]
    edges += [
        _edge(ids[0], "HEADS", ids[1], "p1", "one", role="head", date="2019", start="2019-01-01"),
        _edge(ids[0], "HEADS", ids[1], "p2", "two", modality="denied", attributed_to=[ids[2], "a witness", ""]),
        _edge(ids[0], "HEADS", ids[2], "p2", "the key again", status="former", start="2015", end="2015"),
        _edge(ids[1], "MET_WITH", ids[1], "loop", "\u2028", date="2010-05-01", confidence=None, extractor=None),
        _edge(ids[3], "MET_WITH", ids[4], "late", "", start="2020", end="2010", more={"deep": ["\x02"]}),
        _edge(ids[4], "FUNDS", ids[5], "month", "x", date="2012-02", confidence=1, evidence=[]),
        _edge(ids[5], "FUNDS", ids[6], "no date", "x", date="someday", topic="=1+1", claims=["c1", "c2"]),
        _edge(ids[6], "SPOUSE_OF", ids[7], "kin", "x", role="wife", status="future", modality="alleged"),
    ]
    articles = [_article("a1", *NAMES.values()), _article("=1+1"), _article("a3") | {"page": [1]}]
    statements = [
        {
            "article": "a1",
            "speaker": ids[0],
            "speaker_text": NAMES["lines"],
            "cue": "denied",
            "spans": [[0, 3], [5, 9]],
        },
        {"article": "a1", "speaker": None, "speaker_text": "=officials", "cue": None, "spans": [], "text": None},
        {"article": "gone", "speaker": "nobody", "speaker_text": "", "cue": "", "spans": [[1, 2]], "text": "", "x": 0},
    ]
    about = {"version": "1", "weights": None, "ontology": "o" * 64, "made by": "=hand"}
    more = {"passages": [_span("a1", NAMES["lines"])], "statements": statements, "generator": about, "title": [NAMES]}
    return _read({"nodes": nodes, "edges": edges, "graph": {"articles": articles, **more}}, folder)


def empty(folder: Path) -> nx.MultiDiGraph:
    """No node and no edge."""
    return _read({"nodes": [], "edges": [], "graph": {}}, folder)


def varnia(folder: Path) -> nx.MultiDiGraph:
    """A graph of an invented country as `graphbuild build` writes one."""
    return _read(nx.node_link_data(incomplete_varnia(), edges="edges"), folder)


def _read(data: dict[str, Any], folder: Path) -> nx.MultiDiGraph:
    """The graph as its file gives it: what is left out has its default."""
    path = folder / "graph.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    graph = read_graph(path)
    path.write_text(graph_json(graph), encoding="utf-8")
    return read_graph(path)


def _node(id_: str, name: str) -> dict[str, Any]:
    return {"id": id_, "type": "Organization", "name": name, "mentions": [_mention("a1", 4), _mention("=1+1", 0)]}


def _mention(article: str, start: int, kind: str | None = "name") -> dict[str, Any]:
    return {**_span(article, "=who\x07", start), "kind": kind}


def _span(article: str, text: str, start: int = 0) -> dict[str, Any]:
    return {"article": article, "start": start, "end": start + len(text), "text": text}


def _edge(source: str, type_: str, target: str, key: str, sentence: str, **more: Any) -> dict[str, Any]:
    evidence = [
        {**_span("a1", sentence), "trigger": {"start": 0, "end": 2}},
        {**_span("gone", NAMES["quotes"]), "trigger": None, "seen": "\x01"},
    ]
    data = {"source": source, "target": target, "type": type_, "key": key, "confidence": 0.9, "extractor": "rules"}
    return {**data, "evidence": evidence, **more}


def _article(id_: str, *titles: str) -> dict[str, Any]:
    title = " ".join(titles) or None
    url = "https://news.example/\u0633?q='\"" if title else None
    return {
        "id": id_,
        "title": title,
        "date": "2020-05" if title else None,
        "source": title,
        "url": url,
        "sha256": None,
    }
