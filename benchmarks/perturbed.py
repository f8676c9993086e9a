"""Made-up graphs to be measured: gold graphs with faults, the same ones for the same seed.

Only `Random.random` is used, whose numbers are the same in all versions of Python.
"""

from collections.abc import Iterable, Iterator, Sequence
from random import Random
from typing import Any, TypeVar

Json = dict[str, Any]
Item = TypeVar("Item")

_NODE_TYPES = ("Person", "Party", "Institution", "Organization", "Place", "Event", "Offence", "Article")
_EDGE_TYPES = ("HEADS", "ALLY_OF", "OPPOSES", "MEMBER_OF", "SPOUSE_OF", "PARENT_OF", "MET_WITH", "SAME_AS", "OWNS")
_STATUS = ("current", "former", "future", None)
_MODALITY = ("asserted", "alleged", "denied", None)


def perturbed(gold: Json, seed: int) -> Json:
    """The gold graph as a faulty system could give it.

    Nodes and edges are dropped, retyped, renamed, split, turned round, repeated with other roles and
    qualifiers, invented; optional keys are there or not, in all shapes that a graph may have.
    """
    random = Random(f"{seed}/{gold['article']}")
    nodes = [copy for node in gold["nodes"] for copy in _nodes(node, random)]
    stands_for: dict[str, list[str]] = {}
    for node in nodes:
        stands_for.setdefault(node["id"].split("~")[0], []).append(node["id"])
    edges = [copy for edge in gold["edges"] for copy in _edges(edge, stands_for, random)]
    edges += [_invented(nodes, random) for _ in gold["edges"][::6] if nodes]
    key = "links" if _chance(random, 0.2) else "edges"
    statements = [_statement(s, stands_for, random) for s in gold.get("statements", []) if _chance(random, 0.7)]
    return {"graph": {"statements": statements}, "nodes": _shuffled(nodes, random), key: _shuffled(edges, random)}


def _nodes(node: Json, random: Random) -> Iterator[Json]:
    copies = _pick((1, 1, 1, 1, 1, 1, 0, 2), random)
    for n in range(copies):
        type_ = node["type"] if _chance(random, 0.9) else _pick(_NODE_TYPES, random)
        names = _shuffled(node["names"], random) if _chance(random, 0.4) else node["names"]
        yield {"id": node["id"] + "~" * n, "type": type_, **_named(names, random)}


def _named(names: Sequence[str], random: Random) -> Json:
    first = _renamed(names[0], random)
    listed = {"name": first, "aliases": list(names[1:])}
    barred = {"name": first, "aliases": "|".join(names[1:])}
    labelled = {"label": first, "names": list(names)}
    return _pick((listed, barred, labelled, {"name": first}), random)


def _renamed(name: str, random: Random) -> str:
    others = (f"President {name}", f"the {name}'s", name.upper(), name.split()[-1], f"{name} Club")
    return _pick((name, name, name, name, *others), random)


def _edges(edge: Json, stands_for: dict[str, list[str]], random: Random) -> Iterator[Json]:
    sources, targets = stands_for.get(edge["source"], []), stands_for.get(edge["target"], [])
    copies = _pick((0, 1, 1, 1, 2, 3), random) if sources and targets else 0
    for _ in range(copies):
        ends = [_pick(sources, random), _pick(targets, random)]
        source, target = ends if _chance(random, 0.92) else ends[::-1]
        types = (*[edge["type"]] * 4, *edge.get("alt", []), _pick(_EDGE_TYPES, random))
        yield {
            "source": source,
            "target": target,
            "type": _pick(types, random),
            **_qualifiers(edge, stands_for, random),
        }


def _qualifiers(edge: Json, stands_for: dict[str, list[str]], random: Random) -> Json:
    role = edge.get("role")
    claimants = [_pick(stands_for.get(c, [c]), random) for c in edge.get("attributed_to", [])]
    said: tuple[Any, ...] = (claimants, claimants, [], [*claimants, "the agency"], " ".join(claimants), None)
    given = {
        "role": _pick((role, role, None, f"deputy {role}", "chief", ""), random),
        "status": edge.get("status") if _chance(random, 0.7) else _pick(_STATUS, random),
        "modality": edge.get("modality") if _chance(random, 0.7) else _pick(_MODALITY, random),
        "attributed_to": _pick(said, random),
        "confidence": _pick((None, 0, 0.5, 0.5, 0.9, random.random()), random),
        "date": _pick((edge.get("date"), None, "2014", "2014-05"), random),
        "topic": _pick((edge.get("topic"), None, "money"), random),
    }
    return {key: value for key, value in given.items() if _chance(random, 0.9)}


def _invented(nodes: Sequence[Json], random: Random) -> Json:
    ends = {"source": _pick(nodes, random)["id"], "target": _pick(nodes, random)["id"]}
    return {**ends, "type": _pick(_EDGE_TYPES, random), "role": _pick((None, "chief"), random)}


def _statement(said: Json, stands_for: dict[str, list[str]], random: Random) -> Json:
    speakers = stands_for.get(said["speaker"] or "", [None])
    start, end = said["span"]
    cut = int(random.random() * (end - start) * 0.4)
    spans = _pick(([[start, end]], [[start, end - cut]], [[start, start + cut], [start + cut + 1, end]]), random)
    speaker = _pick((*speakers, *speakers, None), random)
    return {"speaker": speaker, "speaker_text": "", "spans": spans, "text": said["text"]}


def _chance(random: Random, share: float) -> bool:
    return random.random() < share


def _pick(items: Sequence[Item], random: Random) -> Item:
    return items[int(random.random() * len(items))]


def _shuffled(items: Iterable[Item], random: Random) -> list[Item]:
    return [item for _, _, item in sorted((random.random(), n, item) for n, item in enumerate(items))]
