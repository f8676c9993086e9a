"""Graphs to ask: the one that the repository ships, one with hostile names and nulls everywhere, an empty one."""

import random
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import networkx as nx

from graphbuild.ask import Question, Value
from graphbuild.graph.fill import edge_filled, graph_filled, node_filled
from graphbuild.ontology import load_ontology

SHIPPED = Path(__file__).parents[2] / "data" / "graphs" / "halmere.json"
HOSTILE = (
    'Ann "O\'Leary"',
    "`}) DETACH DELETE n //",
    "$person",
    "\u202eלי לב\u202c",
    "🏛️ Ана 李",
    "two\nlines\tand a tab",
    "\\",
    "null",
    "=1+1",
    "Zoë",
)
_TYPES = ("Person",) * 5 + (
    "Party",
    "Party",
    "Organization",
    "Organization",
    "Institution",
    "Place",
    "Event",
    "Offence",
)
_DATES = (None, None, "2019", "2020-02", "2020-02-29", "2021-12-31")


@cache
def harsh() -> nx.MultiDiGraph:
    """Every relation type several times between hostile names, whatever may be null now null and now not."""
    dice, graph = random.Random(7), nx.MultiDiGraph(**graph_filled(_about(random.Random(8))))
    for n in range(39):
        id_, data = node_filled(_node(n, dice))
        graph.add_node(id_, **data)
    for n, (source, type_, target) in enumerate(_ends(graph, dice)):
        s, t, key, data = edge_filled(_edge(n, source, type_, target, dice))
        graph.add_edge(s, t, key, **data)
    return graph


@cache
def empty() -> nx.MultiDiGraph:
    """A graph of nothing."""
    return nx.MultiDiGraph(**graph_filled({}))


def some_values(question: Question, graph: nx.MultiDiGraph) -> list[Mapping[str, Value]]:
    """Values for the parameters of a question: for each node parameter the busiest nodes that it may be, or null."""
    relations = sorted(relation.cypher for relation in load_ontology().relations)
    sets: list[dict[str, Value]] = [{}, {}, {}]
    for number, parameter in enumerate(question.parameters):
        nodes = _busiest(parameter.kind.split("|"), graph)
        for turn, values in enumerate(sets):
            if parameter.kind == "relations":
                values[parameter.name] = [relations, relations[:9], []][turn]
            elif parameter.kind == "date":
                values[parameter.name] = ["2020-02-29", "2020", "2021-06"][turn]
            else:
                free = parameter.default == "none" and turn == 0
                values[parameter.name] = None if free else nodes[(turn + number) % len(nodes)]
    return list(sets) if question.parameters else [{}]


def _busiest(types: list[str], graph: nx.MultiDiGraph) -> list[str]:
    nodes = [n for n, data in graph.nodes(data=True) if data["type"] in types or types == ["Entity"]]
    return sorted(nodes, key=lambda n: (-graph.degree(n), n))[:4] or ["nobody's id"]


def _node(n: int, dice: random.Random) -> dict[str, Any]:
    type_ = _TYPES[n % len(_TYPES)]
    name = HOSTILE[n % len(HOSTILE)] + (f" {n}" if n >= len(HOSTILE) else "")
    mentions = [_piece(a, 10 * n, name, dice) | {"kind": dice.choice((None, "name"))} for a in dice.sample("abcz", 2)]
    return {"id": f"{type_.lower()}-{n}'`", "type": type_, "name": name, "aliases": ["'", name], "mentions": mentions}


def _ends(graph: nx.MultiDiGraph, dice: random.Random) -> list[tuple[str, str, str]]:
    """Ends for some edges of every type, a few of them in a circle or at one node."""
    ends = []
    for relation in load_ontology().relations:
        sources = [n for n, d in graph.nodes(data=True) if d["type"] in relation.source]
        targets = [n for n, d in graph.nodes(data=True) if d["type"] in relation.target]
        ends += [
            (dice.choice(sources), relation.type, dice.choice(targets))
            for _ in range(40 if relation.type == "HEADS" else 9)
        ]
    firms = [n for n, d in graph.nodes(data=True) if d["type"] == "Organization"]
    return ends + [(a, "OWNS", b) for a, b in zip(firms, firms[1:] + firms[:1], strict=True)] + ends[:20]


def _edge(n: int, source: str, type_: str, target: str, dice: random.Random) -> dict[str, Any]:
    claimants = dice.choice(([], [], ["an aide's `friend`"], ["person-0'`"], ["party-5'`", "somebody", "person-1'`"]))
    words = f"Sentence {n} of {HOSTILE[n % len(HOSTILE)]}"
    return {
        "source": source,
        "target": target,
        "type": type_,
        "key": f"key-{n:04}",
        "tie": f"{type_} {source} {target}",
        "role": dice.choice((None, None, "head", 'deputy "chief"')),
        "status": dice.choice(("current", "current", "former", "future")),
        "modality": dice.choice(("asserted", "asserted", "asserted", "alleged", "denied")),
        "attributed_to": claimants,
        "topic": dice.choice((None, "a 'topic'")),
        "date": dice.choice(_DATES),
        "start": dice.choice(_DATES),
        "end": dice.choice(_DATES),
        "evidence": [_piece(a, 30 * n, words, dice) for a in dice.sample("abcz", dice.choice((0, 1, 1, 2)))],
    }


def _piece(article: str, start: int, text: str, dice: random.Random) -> dict[str, Any]:
    trigger = dice.choice((None, {"start": start, "end": start + 2}))
    return {"article": article, "start": start, "end": start + len(text), "text": text, "trigger": trigger}


def _about(dice: random.Random) -> dict[str, Any]:
    """Three articles, one of them without a date and an outlet; a fourth is only named by the sentences."""
    statements = [
        {
            "article": dice.choice("abcz"),
            "speaker": dice.choice((None, "person-0'`", "person-1'`", "party-5'`", "person-26'`")),
            "speaker_text": f"speaker {n}",
            "spans": dice.choice(([[0, 90]], [[0, 40], [60, 400]], [])),
            "cue": dice.choice((None, "said")),
            "text": dice.choice((None, f'words {n} "quoted"')),
        }
        for n in range(30)
    ]
    return {
        "articles": [
            {"id": "a", "date": "2020-03-01", "source": "The 'Paper'"},
            {"id": "b", "date": "2021", "source": None},
            {"id": "c", "date": None, "source": "The 'Paper'"},
        ],
        "statements": statements,
    }
