"""Lists of known names: things with an id, names, perhaps a Wikidata id and a type, as YAML, CSV or JSON lines.

Entities of FollowTheMoney are read too, one a line, with `schema`, `properties.name`, `alias` and `wikidataId`.
"""

import csv
import io
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any, cast, get_args

import yaml

from graphbuild.errors import NamesError, unreadable
from graphbuild.model import KnownThing, NodeType
from graphbuild.readers.decode import without_surrogates

#: a row and where it stands in its file: "line 3"
Row = tuple[str, Mapping[str, Any]]

_WIKIDATA = re.compile(r"Q[1-9]\d*")
_BETWEEN = "|"  # names in one cell of a CSV file


def read_names(path: Path) -> list[KnownThing]:
    """The things of a list, by id; rows of one id are one thing. NamesError names what is wrong in which row."""
    read = READERS.get(path.suffix.casefold())
    if read is None:
        raise NamesError(f"{path}: its name ends with none of {', '.join(READERS)}; save the list as one of them")
    try:
        rows = list(read(path.read_text(encoding="utf-8-sig")))
    except OSError as error:
        raise NamesError(unreadable(path, error, "name the file of a list")) from None
    except UnicodeDecodeError:
        raise NamesError(f"{path}: is no text in UTF-8; save it in UTF-8") from None
    except (csv.Error, yaml.YAMLError, ValueError, RecursionError) as error:
        fault = " ".join(str(error).split())
        raise NamesError(f"{path}: cannot be read as {path.suffix[1:]} ({fault}); mend it there") from None
    things = _things(path, rows)
    if not things:
        raise NamesError(f"{path}: lists nothing with a name; a line has an id and names, such as {_EXAMPLE}")
    return things


def names_json(things: Iterable[KnownThing]) -> list[Mapping[str, Any]]:
    """Known things as a project keeps them."""
    return [asdict(thing) for thing in things]


def things_of(rows: Iterable[Mapping[str, Any]]) -> list[KnownThing]:
    """The known things of what a project keeps."""
    return [KnownThing(r["id"], tuple(r["names"]), r["wikidata"], tuple(r["types"])) for r in rows]


_EXAMPLE = '{"id": "lee", "names": ["Ann Lee"], "wikidata": "Q1", "type": "Person"}'


def _things(path: Path, rows: Iterable[Row]) -> list[KnownThing]:
    """The things by id, the names of each by the alphabet."""
    found: dict[str, KnownThing] = {}
    for place, row in rows:
        try:
            thing = _of_ftm(row) if "schema" in row else _of_row(row)
        except ValueError as error:
            raise NamesError(f"{path}, {place}: {error}; a line reads {_EXAMPLE}") from None
        if thing is None:
            continue
        same = found.get(thing.id, thing)
        if (same.wikidata or thing.wikidata) != (thing.wikidata or same.wikidata) or same.types != thing.types:
            raise NamesError(f"{path}, {place}: {thing.id} has another type or Wikidata id above; give it one of each")
        names = tuple(sorted({*same.names, *thing.names}))
        found[thing.id] = KnownThing(thing.id, names, same.wikidata or thing.wikidata, thing.types)
    return [found[id_] for id_ in sorted(found)]


def _of_row(row: Mapping[str, Any]) -> KnownThing:
    id_, type_ = _id(row), row.get("type") or None
    if type_ is not None and type_ not in get_args(NodeType):
        raise ValueError(f"{type_!r} is none of the types {', '.join(get_args(NodeType))}")
    names = (*_texts(row.get("names"), "names"), *_texts(row.get("name"), "name"))
    if not names:
        raise ValueError(f"{id_} has no names")
    return KnownThing(id_, names, _wikidata(row.get("wikidata")), () if type_ is None else (cast(NodeType, type_),))


def _of_ftm(row: Mapping[str, Any]) -> KnownThing | None:
    """The thing of an entity of FollowTheMoney; None if it is of a schema that is no node here, or has no name."""
    id_, types = _id(row), schemata().get(str(row["schema"]))
    told = row.get("properties")
    if not isinstance(told, Mapping):
        raise ValueError(f'{id_} has no "properties"')
    names = tuple(n for key in ("name", "alias", "previousName") for n in _texts(told.get(key), key))
    wikidata = next(iter(_texts(told.get("wikidataId"), "wikidataId")), None)
    return KnownThing(id_, names, _wikidata(wikidata), types) if types and names else None


@cache
def schemata() -> Mapping[str, tuple[NodeType, ...]]:
    """The types of nodes that an entity of FollowTheMoney may be, by its schema."""
    raw = yaml.safe_load((Path(__file__).parent / "schemata.yaml").read_text(encoding="utf-8"))
    return {schema: tuple(types) for schema, types in raw.items()}


def _id(row: Mapping[str, Any]) -> str:
    id_ = row.get("id")
    if isinstance(id_, bool) or not isinstance(id_, str | int) or not str(id_).strip():
        raise ValueError("it has no id")
    return without_surrogates(str(id_).strip())


def _wikidata(value: Any) -> str | None:
    if value in (None, ""):
        return None
    if not isinstance(value, str) or not _WIKIDATA.fullmatch(value.strip()):
        raise ValueError(f"{value!r} is no Wikidata id such as Q42")
    return value.strip()


def _texts(value: Any, key: str) -> tuple[str, ...]:
    """The names under a key: one text or a list of them."""
    many = value if isinstance(value, list) else [] if value is None else [value]
    if not all(isinstance(v, str) for v in many):
        raise ValueError(f"{key!r} holds what is no text")
    return tuple(name for v in many if (name := " ".join(without_surrogates(v).split())))


def _yaml_rows(text: str) -> Iterator[Row]:
    found = yaml.safe_load(text)
    if not isinstance(found, list):
        raise ValueError("it is no list")
    for number, row in enumerate(found, 1):
        yield f"entry {number}", _row(row)


def _csv_rows(text: str) -> Iterator[Row]:
    lines = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    if "id" not in (lines.fieldnames or ()):
        raise ValueError("its first line names no column id")
    for row in lines:
        cells = {k: v for k, v in row.items() if k and isinstance(v, str)}
        if any(cells.values()):
            split = {k: cells[k].split(_BETWEEN) for k in ("name", "names") if k in cells}
            yield f"line {lines.line_num}", {**cells, **split}


def _json_rows(text: str) -> Iterator[Row]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                yield f"line {number}", _row(json.loads(line))
            except ValueError as error:
                raise ValueError(f"line {number}: {error}") from None


def _row(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise ValueError(f"{value!r} is no object")
    return value


#: how a list is read, by the end of its file's name
READERS: Mapping[str, Callable[[str], Iterator[Row]]] = {
    ".yaml": _yaml_rows,
    ".yml": _yaml_rows,
    ".csv": _csv_rows,
    ".jsonl": _json_rows,
    ".json": _json_rows,
    ".ijson": _json_rows,
}
