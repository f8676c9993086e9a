"""What stands in a graph.json, checked against the shapes and with the defaults of what it leaves out."""

from collections.abc import Callable, Mapping
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints, is_typeddict

from graphbuild.graph.keys import content_hash
from graphbuild.graph.shape import EdgeData, GraphData, NodeData

#: gives back a value that stands at a place of the file, or a ShapeError that names the place
Fit = Callable[[Any, str], Any]

_PLAIN: dict[type, tuple[type, ...]] = {str: (str,), int: (int,), float: (float, int)}
_WORDS = {str: "text", int: "whole number", float: "number"}


class ShapeError(ValueError):
    """Why a file is no graph of ours, as the middle of a sentence."""


def node_filled(raw: Any) -> tuple[str, dict[str, Any]]:
    """Id and attributes of a node; its name is its id if it has none."""
    id_ = _text(raw, "id", "a node")
    own = {k: v for k, v in raw.items() if k != "id"}
    return id_, _filled({**own, "name": own.get("name") or id_}, NodeData, f"the node {id_}")


def edge_filled(raw: Any) -> tuple[str, str, str, dict[str, Any]]:
    """Source, target, key and attributes of an edge; key and tie are hashes of its content if it has none."""
    source, target, type_ = (_text(raw, end, "an edge") for end in ("source", "target", "type"))
    where = f"the edge from {source} to {target}"
    own = {k: v for k, v in raw.items() if k not in ("source", "target", "key") and v is not None}
    told = {"label": type_.lower().replace("_", " "), "status": "current", "modality": "asserted"}
    told["tie"] = content_hash(source, target, type_)
    filled = _filled(told | own, EdgeData, where)
    key = raw.get("key")
    return source, target, str(content_hash(source, target, own) if key is None else key), filled


def graph_filled(raw: Any) -> dict[str, Any]:
    """The attributes of the graph itself."""
    if not isinstance(raw, Mapping):
        raise ShapeError('"graph" is no object')
    statements = raw.get("statements") or []
    if isinstance(statements, list):
        raw = {**raw, "statements": [_statement(s) for s in statements]}
    return _filled(raw, GraphData, '"graph"')


def _statement(raw: Any) -> Any:
    """A statement whose words stand in one piece may say so with `start` and `end`."""
    if isinstance(raw, Mapping) and "spans" not in raw and {"start", "end"} <= raw.keys():
        rest = {k: v for k, v in raw.items() if k not in ("start", "end")}
        return {**rest, "spans": [[raw["start"], raw["end"]]]}
    return raw


def _text(raw: Any, key: str, what: str) -> str:
    if not isinstance(raw, Mapping) or not isinstance(raw.get(key), str) or not raw[key]:
        raise ShapeError(f'{what} has no text under "{key}"')
    return str(raw[key])


def _filled(raw: Mapping[str, Any], shape: Any, where: str) -> dict[str, Any]:
    """All keys of the shape with the file's values or their defaults, and what the file has beside them."""
    known = {key: fit(raw.get(key), f'"{key}" of {where}') for key, fit in _fits(shape).items()}
    return {**raw, **known}


@cache
def _fits(shape: Any) -> dict[str, Fit]:
    return {key: _fit(hint) for key, hint in get_type_hints(shape).items()}


def _fit(hint: Any) -> Fit:
    """What gives back a value of the type, with empty lists, empty objects and None for what is left out."""
    origin, inner = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        some = _fit(inner[0])
        return lambda value, where: None if value is None else some(value, where)
    if is_typeddict(hint):
        return lambda value, where: _filled(_object(value, where), hint, where)
    if origin is dict:
        return _object
    if origin is list:
        item = _fit(inner[0])
        return lambda value, where: [item(v, where) for v in _list(value, where)]
    return _word(inner) if origin is Literal else _plain(hint)


def _word(words: tuple[str, ...]) -> Fit:
    def fit(value: Any, where: str) -> Any:
        if value not in words:
            raise ShapeError(f"{where} is none of {', '.join(words)}")
        return value

    return fit


def _plain(wanted: type) -> Fit:
    allowed = _PLAIN[wanted]

    def fit(value: Any, where: str) -> Any:
        if type(value) not in allowed:
            raise ShapeError(f"{where} is no {_WORDS[wanted]}")
        return value

    return fit


def _object(value: Any, where: str) -> dict[str, Any]:
    if not isinstance(value, dict | NoneType):
        raise ShapeError(f"{where} is no object")
    return value or {}


def _list(value: Any, where: str) -> list[Any]:
    if not isinstance(value, list | NoneType):
        raise ShapeError(f"{where} is no list")
    return value or []
