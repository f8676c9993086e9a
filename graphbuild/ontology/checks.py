"""What can be wrong with the YAML of the ontology, as lines that name the mistake."""

import re
from collections.abc import Callable, Iterator
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints, is_typeddict

from graphbuild.errors import NotationError, OntologyError
from graphbuild.model import NodeType, Status
from graphbuild.notation import parse_claim
from graphbuild.ontology.acting import is_verbal, verb_frame
from graphbuild.ontology.schema import Family, RelationKind
from graphbuild.ontology.shapes import EntityFile, ExamplesFile, RelationFile

#: a relation must be shown by so many texts that yield it, and by so many that do not
LEAST_EXAMPLES = 5
#: the shapes of vis.js that hold their label outside, so that nodes stay small
SHAPES = ("diamond", "dot", "hexagon", "square", "star", "triangle", "triangleDown")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_RDF = re.compile(r"[a-z][a-z0-9]*:[A-Za-z][A-Za-z0-9]*")
_NODE_TYPES: tuple[str, ...] = get_args(NodeType)

Mistakes = Iterator[str]


def entity_mistakes(raw: Any, stem: str) -> Mistakes:
    """Mistakes in one file of `entities/`."""
    wrong = list(_shape(raw, EntityFile, ""))
    yield from wrong
    if wrong:
        return
    yield from _named(raw, stem)
    yield from _one_of("type", raw["type"], _NODE_TYPES)
    yield from _one_of("shape", raw["shape"], SHAPES)


def relation_mistakes(raw: Any, stem: str) -> Mistakes:
    """Mistakes in one file of `relations/`, its examples left out."""
    wrong = list(_shape(raw, RelationFile, ""))
    yield from wrong
    if wrong:
        return
    yield from _named(raw, stem)
    yield from _one_of("family", raw["family"], get_args(Family))
    yield from _one_of("kind", raw["kind"], get_args(RelationKind))
    for end in ("source", "target"):
        for type_ in raw[end]:
            yield from _one_of(end, type_, _NODE_TYPES)
        if not raw[end] or len(set(raw[end])) < len(raw[end]):
            yield f"{end} must list at least one type, and each once"
    if raw["symmetric"] and sorted(raw["source"]) != sorted(raw["target"]):
        yield "symmetric, but source and target differ"
    if "{role}" not in raw.get("role_label", "{role}"):
        yield "role_label must hold {role}"
    for entry in raw.get("told_by", []):
        yield from _act_mistakes(entry)


def _act_mistakes(entry: Any) -> Mistakes:
    if ("seen" in entry) != ("precision" in entry):
        yield f"told_by {entry['act']!r} must have both seen and precision, or neither"
    yield from _one_of("told_by status", entry.get("status", "current"), get_args(Status))
    for wording in filter(is_verbal, entry["act"].split(" OR ")):
        try:
            verb_frame(wording)
        except OntologyError as error:
            yield f"told_by: {error}"


def example_mistakes(raw: Any, type_: str) -> Mistakes:
    """Mistakes in the examples of one file of `relations/`."""
    wrong = list(_shape(raw, ExamplesFile, ""))
    yield from wrong
    if wrong:
        return
    for part in ("yields", "silent"):
        if len(raw[part]) < LEAST_EXAMPLES:
            yield f"{part} has {len(raw[part])} examples: at least {LEAST_EXAMPLES} are needed"
    texts = [e["text"] for e in raw["yields"]] + raw["silent"]
    yield from (f"the example {t!r} stands twice" for n, t in enumerate(texts) if t in texts[:n])
    for number, entry in enumerate(raw["yields"], 1):
        if not entry["claims"]:
            yield f"yields {number} has no claim"
        for line in entry["claims"]:
            yield from _claim_mistakes(line, type_, number)


def _claim_mistakes(line: str, type_: str, number: int) -> Mistakes:
    try:
        claim = parse_claim(line)
    except NotationError as error:
        yield f"yields {number}: {error}"
        return
    if claim.type != type_:
        yield f"yields {number} notes a claim of {claim.type}: only {type_} belongs here"


def _named(raw: Any, stem: str) -> Mistakes:
    if stem != raw["type"].lower():
        yield f"the file must be named {raw['type'].lower()}.yaml after its type"
    if raw["names"]["cypher"] != raw["type"]:
        yield f"names.cypher must be {raw['type']}, not {raw['names']['cypher']}"
    if not _RDF.fullmatch(raw["names"]["rdf"]):
        yield f"names.rdf {raw['names']['rdf']!r} is no prefixed name like gb:spouseOf"
    if not _COLOUR.fullmatch(raw["colour"]):
        yield f"colour {raw['colour']!r} is not of the form #0072B2"


def _one_of(key: str, value: str, valid: tuple[str, ...]) -> Mistakes:
    if value not in valid:
        yield f"{key} {value!r} is unknown: use one of {', '.join(valid)}"


def _shape(raw: Any, shape: Any, path: str) -> Mistakes:
    """Keys that lack or are unknown and values of another kind than the TypedDict `shape` says."""
    if not isinstance(raw, dict):
        yield f"{path or 'the file'} must be a mapping"
        return
    hints = get_type_hints(shape)
    prefix = f"{path}." if path else ""
    yield from (f"{prefix}{key} is missing" for key in sorted(shape.__required_keys__ - raw.keys()))
    yield from (f"{prefix}{key} is no key that is known here" for key in raw if key not in hints)
    for key, hint in hints.items():
        if key in raw:
            yield from _value(raw[key], hint, prefix + key)


def _value(value: Any, hint: Any, path: str) -> Mistakes:
    if isinstance(hint, UnionType):
        if value is not None:
            yield from _value(value, get_args(hint)[0], path)
    elif is_typeddict(hint):
        yield from _shape(value, hint, path)
    elif get_origin(hint) is list:
        if not isinstance(value, list):
            yield f"{path} must be a list"
            return
        for number, item in enumerate(value, 1):
            yield from _value(item, get_args(hint)[0], f"{path} {number}")
    elif not _SCALARS[hint](value):
        yield f"{path} must be {_NAMES[hint]}, not {value!r}"


_SCALARS: dict[Any, Callable[[Any], bool]] = {
    bool: lambda value: isinstance(value, bool),
    str: lambda value: isinstance(value, str) and bool(value.strip()),
    int: lambda value: isinstance(value, int) and not isinstance(value, bool),
    float: lambda value: isinstance(value, (int, float)) and 0 <= value <= 1,
}
_NAMES: dict[Any, str] = {bool: "true or false", str: "a text", int: "a whole number", float: "a number from 0 to 1"}
