"""Reads the ontology's YAML into records; every mistake in it is reported at once, with its file.

Start-up counts, and most of the YAML is examples that only tests and the documentation read. So the
examples stand last in a relation's file, from the line `yields:` on, and are parsed when asked for.
"""

import hashlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, cast

import yaml

from graphbuild.errors import OntologyError
from graphbuild.model import NodeType, Status
from graphbuild.notation import parse_claim
from graphbuild.ontology.checks import entity_mistakes, example_mistakes, relation_mistakes
from graphbuild.ontology.schema import (
    Act,
    EntityType,
    Example,
    Examples,
    Family,
    FtmName,
    Ontology,
    Phrase,
    RelationKind,
    RelationType,
)
from graphbuild.ontology.shapes import ActEntry, EntityFile, ExamplesFile, RelationFile

FOLDER = Path(__file__).parent
_EXAMPLES = "\nyields:"


@cache
def load_ontology(folder: Path = FOLDER) -> Ontology:
    """The types of nodes and edges, read once; OntologyError lists every mistake in their definitions."""
    entities, relations = _files(folder, "entities"), _files(folder, "relations")
    parsed = {path: _parse(_definition(path)) for path in entities + relations}
    _raise([*_definition_mistakes(folder, parsed)])
    return Ontology(
        {e.type: e for e in (_entity(parsed[path]) for path in entities)},
        {r.type: r for r in (_relation(parsed[path]) for path in relations)},
        _sha256(folder),
    )


@cache
def load_examples(folder: Path = FOLDER) -> dict[str, Examples]:
    """The examples of each relation type; OntologyError lists every mistake in them."""
    parsed = {path: _parse(_examples(path)) for path in _files(folder, "relations")}
    _raise([*_example_mistakes(parsed)])
    return {path.stem.upper(): _example_set(raw) for path, raw in parsed.items()}


def mistakes(folder: Path = FOLDER) -> list[str]:
    """Everything that is wrong with the definitions and the examples, one line each."""
    relations = _files(folder, "relations")
    definitions = {path: _parse(_definition(path)) for path in _files(folder, "entities") + relations}
    examples = {path: _parse(_examples(path)) for path in relations}
    return [*_definition_mistakes(folder, definitions), *_example_mistakes(examples)]


def _files(folder: Path, part: str) -> list[Path]:
    return sorted((folder / part).glob("*.yaml"))


def _definition(path: Path) -> str:
    return path.read_text(encoding="utf-8").partition(_EXAMPLES)[0]


def _examples(path: Path) -> str:
    _, start, rest = path.read_text(encoding="utf-8").partition(_EXAMPLES)
    return (start + rest).lstrip("\n")


def _parse(text: str) -> Any:
    """The YAML as data, or its mistake as a text: no file of the ontology is a bare text."""
    try:
        return yaml.load(text, _Loader)
    except yaml.YAMLError as error:
        return f"is no YAML: {' '.join(str(error).split())}"


class _Loader(yaml.CSafeLoader):
    """Reads dates as texts: "2020-05" and "2020-05-01" are both dates here."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in rows if tag != "tag:yaml.org,2002:timestamp"]
    for first, rows in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def _definition_mistakes(folder: Path, parsed: dict[Path, Any]) -> Iterator[str]:
    for part in ("entities", "relations"):
        if not _files(folder, part):
            yield f"{part}/: no YAML file in it"
    colours: dict[str, str] = {}
    for path, raw in parsed.items():
        check = entity_mistakes if path.parent.name == "entities" else relation_mistakes
        found = [raw] if isinstance(raw, str) else list(check(raw, path.stem))
        yield from (f"{_name(path)}: {mistake}" for mistake in found)
        if not found and "family" in raw and colours.setdefault(raw["family"], raw["colour"]) != raw["colour"]:
            yield f"{_name(path)}: colour {raw['colour']} differs from {colours[raw['family']]} of its family"


def _example_mistakes(parsed: dict[Path, Any]) -> Iterator[str]:
    for path, raw in parsed.items():
        found = [raw] if isinstance(raw, str) else example_mistakes(raw, path.stem.upper())
        yield from (f"{_name(path)}: {mistake}" for mistake in found)


def _name(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def _raise(found: list[str]) -> None:
    if found:
        raise OntologyError("; ".join(found))


def _sha256(folder: Path) -> str:
    """The hash of all YAML files, names and bytes, in the order of their names."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*.yaml")):
        digest.update(f"{path.relative_to(folder).as_posix()}\0".encode() + path.read_bytes() + b"\0")
    return digest.hexdigest()


def _entity(raw: EntityFile) -> EntityType:
    names = raw["names"]
    return EntityType(
        type=cast(NodeType, raw["type"]),
        label=raw["label"],
        plural=raw["plural"],
        means=raw["means"],
        colour=raw["colour"],
        shape=raw["shape"],
        cypher=names["cypher"],
        rdf=names["rdf"],
        ftm=names["ftm"],
    )


def _relation(raw: RelationFile) -> RelationType:
    names = raw["names"]
    return RelationType(
        type=raw["type"],
        means=raw["means"],
        label=raw["label"],
        former=raw["former"],
        future=raw["future"],
        inverse=raw["inverse"],
        role_label=raw.get("role_label"),
        target_roles=tuple(raw.get("target_roles", [])),
        needs=tuple(raw.get("needs", [])),
        undone_by=tuple(raw.get("undone_by", [])),
        reaches_owner=raw.get("reaches_owner", False),
        source=tuple(cast(list[NodeType], raw["source"])),
        target=tuple(cast(list[NodeType], raw["target"])),
        symmetric=raw["symmetric"],
        family=cast(Family, raw["family"]),
        kind=cast(RelationKind, raw["kind"]),
        sensitive=raw["sensitive"],
        colour=raw["colour"],
        cypher=names["cypher"],
        rdf=names["rdf"],
        ftm=FtmName(**names["ftm"]) if names["ftm"] else None,
        says=tuple(Phrase(**entry) for entry in raw["says"]),
        told_by=tuple(map(_act, raw.get("told_by", []))),
    )


def _act(raw: ActEntry) -> Act:
    return Act(raw["act"], cast(Status, raw.get("status", "current")), raw.get("seen"), raw.get("precision"))


def _example_set(raw: ExamplesFile) -> Examples:
    return Examples(
        tuple(Example(e["text"], e.get("date"), tuple(map(parse_claim, e["claims"]))) for e in raw["yields"]),
        tuple(raw["silent"]),
    )
