"""Graphs by hand for the tests of the page: small ones from tuples, and a realistic one of an invented country."""

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import networkx as nx

Graph = nx.MultiDiGraph

ARTICLE = {
    "id": "a1",
    "title": "Varnia: Speaker's Allies Named in Harbour Inquiry",
    "date": "2021-03-14",
    "source": "Coast Tribune",
    "url": "https://news.example/harbour",
}

PEOPLE = """Ilma Dorvane; Teo Dorvane; Rasko Velin; Petra Lund-Orlo; Anwar Sedik; Mira Kestrel; Juno Abelard; Osk Tamm;
Lidia Farrow; Benno Zirk; Halima Roe; Viktor Stahn; Nadia Quill; Corin Ash; Edda Marsh"""
THINGS = {
    "Person": PEOPLE,
    "Party": "Coast Union; Free Varnia; Green Delta; Labour Front",
    "Institution": """Varnian Parliament; Harbour Ministry; Anti-Corruption Bureau; Supreme Court of Varnia;
National Guard; Interior Ministry; European Court""",
    "Organization": "Dorvane Shipping; Coast Tribune; Open Ledger; Dockers' Union; Meridian Bank",
    "Place": "Varnia; Port Selm; Ostland; Lisk",
    "Event": "2020 parliamentary election; Harbour strike; Selm summit",
    "Offence": "embezzlement; abuse of office",
}
ALIASES = {
    "Ilma Dorvane": ["Dorvane", "Speaker Dorvane", "Ilma Dørvåne"],
    "Anti-Corruption Bureau": ["ACB", "the Bureau"],
    "Anwar Sedik": ["Sedik", "Anouar Seddiq"],
}

CLAIMS = (Path(__file__).parent / "varnia.txt").read_text(encoding="utf-8").splitlines()[1:]


def graph(nodes: Sequence[tuple[Any, ...]], edges: Sequence[tuple[Any, ...]] = (), **attributes: Any) -> Graph:
    """Nodes as (id, type, name[, more]) and edges as (source, type, target, sentence[, more])."""
    made: Graph = nx.MultiDiGraph(**{"articles": [ARTICLE], **attributes})
    for id_, type_, name, *more in nodes:
        made.add_node(id_, **{"type": type_, "name": name, "aliases": [], "mentions": [], **(more[0] if more else {})})
    start = 0
    for number, (source, type_, target, sentence, *more) in enumerate(edges):
        evidence = [{"article": "a1", "start": start, "end": start + len(sentence), "text": sentence, "trigger": None}]
        start += len(sentence) + 1
        data = {"type": type_, "status": "current", "modality": "asserted", "attributed_to": [], "evidence": evidence}
        made.add_edge(source, target, key=f"c{number:04d}", **{**data, **(more[0] if more else {})})
    return made


def varnia() -> Graph:
    """Forty things and 57 relations, in three paragraphs, with doubt of every kind."""
    things = [(type_, name.strip()) for type_, names in THINGS.items() for name in names.replace("\n", " ").split(";")]
    ids = {name: f"{type_}-{name}".lower().replace(" ", "-") for type_, name in things}
    made: Graph = nx.MultiDiGraph(articles=[ARTICLE], statements=[_statement(ids)])
    for type_, name in things:
        mention = {"article": "a1", "start": 0, "end": len(name), "text": name, "kind": "name"}
        made.add_node(
            ids[name], type=type_, name=name, aliases=ALIASES.get(name, []), mentions=[mention], attributes={}
        )
    text, sentences = "", []
    for line in CLAIMS:
        source, type_, target, qualifiers, marked = (part.strip() for part in line.split("|", 4))
        start = len(text)
        head, _, rest = marked.partition("[")
        trigger, _, tail = rest.partition("]")
        sentence = head + trigger + tail
        at = {"start": start + len(head), "end": start + len(head) + len(trigger)}
        evidence = {"article": "a1", "start": start, "end": start + len(sentence), "text": sentence, "trigger": at}
        key = hashlib.sha256(line.encode()).hexdigest()[:16]
        made.add_edge(
            ids[source], ids[target], key=key, type=type_, **_qualified(qualifiers, ids), evidence=[evidence]
        )
        text += sentence + " "
        sentences.append((start, len(text) - 1))
    made.graph["passages"] = [_passage(text, sentences[i : i + 4]) for i in range(0, len(sentences), 4)]
    return made


def _qualified(text: str, ids: dict[str, str]) -> dict[str, Any]:
    given = dict(part.strip().split("=", 1) for part in text.split(";") if "=" in part)
    claimant = given.pop("by", None)
    data = {"status": "current", "modality": "asserted", "confidence": 0.87, "extractor": "both", **given}
    return {**data, "attributed_to": [ids.get(claimant, claimant)] if claimant else []}


def _passage(text: str, sentences: Sequence[tuple[int, int]]) -> dict[str, Any]:
    start, end = sentences[0][0], sentences[-1][1]
    return {"article": "a1", "start": start, "end": end, "text": text[start:end]}


def _statement(ids: dict[str, str]) -> dict[str, Any]:
    said = {"text": "I signed nothing.", "cue": "told", "spans": [[0, 17]], "article": "a1"}
    return {**said, "speaker": ids["Ilma Dorvane"], "speaker_text": "Dorvane"}
