"""Graphs for the tests: one with all that a graph can hold, and one made elsewhere that says more than ours."""

from typing import Any

HOSTILE = 'Ann "O\'Leary" `}) DETACH DELETE n // \\ \u202eلي\u202c \U0001f3db\ufe0f\nx'


def sentence(article: str, start: int, text: str, trigger: tuple[int, int] | None = None) -> dict[str, Any]:
    """A piece of evidence."""
    at = None if trigger is None else {"start": trigger[0], "end": trigger[1]}
    return {"article": article, "start": start, "end": start + len(text), "text": text, "trigger": at}


def mention(article: str, start: int, text: str, kind: str | None = "name") -> dict[str, Any]:
    """A mention of a node."""
    return {"article": article, "start": start, "end": start + len(text), "text": text, "kind": kind}


def node(id_: str, type_: str, name: str, *mentions: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A node."""
    return {
        "id": id_,
        "type": type_,
        "name": name,
        "aliases": [],
        "mentions": list(mentions),
        "attributes": {},
        **more,
    }


def edge(source: str, type_: str, target: str, key: str, *evidence: dict[str, Any], **more: Any) -> dict[str, Any]:
    """An edge."""
    told = {"source": source, "target": target, "type": type_, "key": key, "evidence": list(evidence)}
    return {**told, "confidence": 0.9, "extractor": "rules", "claims": [f"c-{key}"], **more}


def article(id_: str, **more: Any) -> dict[str, Any]:
    """An article."""
    return {"id": id_, "title": f"Title of {id_}", "date": "2020-05-01", "sha256": "0" * 64, **more}


def statement(article: str, speaker: str | None, words: str, spans: list[list[int]], **more: Any) -> dict[str, Any]:
    """A statement."""
    return {"article": article, "speaker": speaker, "speaker_text": words, "spans": spans, **more}


def full() -> dict[str, Any]:
    """Two articles, hostile names, parallel edges, a loop, claimants of both kinds, a split quotation, nulls."""
    heads = sentence("a", 0, "Lee heads Reform.", (4, 9))
    return {
        "nodes": [
            node(
                "person-lee", "Person", HOSTILE, mention("a", 0, "Lee"), mention("b", 9, "Lee"), aliases=["Lee", "L."]
            ),
            node(
                "person-day", "Person", "Tom Day", mention("b", 0, "Day"), attributes={"gender": None, "n": [1, 2.5]}
            ),
            node("party-reform", "Party", "Reform", mention("a", 10, "Reform"), mention("b", 30, "it", None)),
            node("place-nowhere", "Place", "Nowhere"),
        ],
        "edges": [
            edge("person-lee", "HEADS", "party-reform", "k1", heads, sentence("b", 9, "Lee heads it."), role="leader"),
            edge("person-lee", "HEADS", "party-reform", "k2", heads, status="former", start="2001", end="2002-03"),
            edge(
                *("person-lee", "HEADS", "party-reform", "k3", sentence("b", 0, "Day denies it.")),
                modality="denied",
                attributed_to=["person-day", "an aide"],
            ),
            edge("person-lee", "OPPOSES", "person-lee", "k4", topic="herself", confidence=1, date="2020"),
        ],
        "graph": {
            "articles": [article("a", url="https://news.example/?a=1&b='2'"), article("b", title=None, date=None)],
            "passages": [
                {"article": "a", "start": 0, "end": 17, "text": "Lee heads Reform."},
                {"article": "b", "start": 0, "end": 40, "text": "Day denies it. Lee heads it.\r\nRest 🙂"},
            ],
            "statements": [
                statement("b", "person-day", "Day", [[0, 3], [11, 13]], cue="denies", text="Day it"),
                statement("b", None, "an aide", [[11, 13]]),
            ],
            "generator": {"version": "0.1.0", "weights": "w" * 64, "ontology": "o" * 64},
        },
    }


def foreign() -> dict[str, Any]:
    """One made elsewhere: no passages, no articles, lists in no order, things twice, keys of its own everywhere."""
    b, a = sentence("b", 5, "B."), sentence("a", 7, "A.", (1, 2))
    a["trigger"]["by"], b["page"] = "hand", {"n": 3}
    twice = statement("z", "nobody-here", "Z", [[3, 1], [2]], tone="dry")
    return {
        "nodes": [
            node(
                "x", "Person", "X", mention("b", 9, "X"), mention("a", 1, "X"), mention("b", 9, "X"), note=[None, {}]
            ),
            {"id": "y", "type": "Event"},
        ],
        "edges": [
            edge("x", "OWNS", "y", "same", b, a, b, weight=2, attributed_to=["x", "x"]),
            edge("y", "OWNS", "x", "same", claims=["2", "1"]),
        ],
        "graph": {
            "statements": [twice, twice, {**twice, "spans": []}],
            "articles": [article("z", lang="en"), article("b")],
            "generator": {"made_by": "hand"},
            "licence": {"name": "CC0"},
        },
    }
