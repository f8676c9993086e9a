"""Claims and readings as JSON lines, one record a line, every key always there.

`claims.jsonl` holds the claims as extracted, `mentions.jsonl` a reading for each article. The graph can be
derived from the two alone. A line with a missing, unknown or wrongly typed key is an error that names it.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from pathlib import Path
from types import UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from graphbuild.errors import GraphFileError
from graphbuild.model import Claim, Claimant, Evidence, Mention, Passage, Reading

Record = TypeVar("Record", Claim, Reading)

#: what JSON may hold where a record says so; other programs write 1.0 as 1
_PLAIN: dict[type, tuple[type, ...]] = {str: (str,), int: (int,), float: (float, int)}


def claim_lines(claims: Iterable[Claim]) -> Iterator[str]:
    """The lines of claims.jsonl, each with its line end."""
    return map(_line, claims)


def reading_lines(readings: Iterable[Reading]) -> Iterator[str]:
    """The lines of mentions.jsonl, each with its line end."""
    return map(_line, readings)


def read_claims(path: Path | str) -> Iterator[Claim]:
    """The claims of a claims.jsonl, in its order; GraphFileError names the first line that is none."""
    return _records(path, Claim)


def read_readings(path: Path | str) -> Iterator[Reading]:
    """The readings of a mentions.jsonl, in its order; GraphFileError names the first line that is none."""
    return _records(path, Reading)


def _line(record: Claim | Reading) -> str:
    return json.dumps(_plain(record), ensure_ascii=False, sort_keys=True) + "\n"


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(v) for v in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {name: _plain(getattr(value, name)) for name in _hints(type(value))}
    return value


def _records(path: Path | str, record: type[Record]) -> Iterator[Record]:
    try:
        with Path(path).open(encoding="utf-8", newline="\n") as lines:
            for number, line in enumerate(lines, 1):
                yield _record(line, record, f"{path}, line {number}")
    except (OSError, UnicodeDecodeError) as error:
        raise GraphFileError(f"{path}: cannot be read as JSON Lines ({error}); build the graph again") from None


def _record(line: str, record: type[Record], where: str) -> Record:
    try:
        made: Record = _typed(json.loads(line), record, "the line")
    except (ValueError, RecursionError) as error:
        raise GraphFileError(f"{where}: {error}; build the graph again to have the file written anew") from None
    return made


@cache
def _hints(record: type) -> dict[str, Any]:
    """The fields of a record with their types, in order."""
    hints = get_type_hints(record)
    return {f.name: hints[f.name] for f in fields(record)}


def _typed(value: Any, wanted: Any, key: str) -> Any:
    """The value as the type of a record's field, or a ValueError that names the key."""
    if is_dataclass(wanted) and isinstance(wanted, type):
        return _object(value, wanted, key)
    if get_origin(wanted) in (Union, UnionType):
        return None if value is None else _typed(value, get_args(wanted)[0], key)
    if get_origin(wanted) is tuple:
        return _array(value, get_args(wanted)[0], key)
    if get_origin(wanted) is Literal:
        return _word(value, get_args(wanted), key)
    if not isinstance(value, _PLAIN[wanted]) or isinstance(value, bool):
        raise ValueError(f"{key} must be of type {wanted.__name__}")
    return wanted(value)


def _object(value: Any, record: type, key: str) -> Any:
    hints = _hints(record)
    if not isinstance(value, dict) or value.keys() != hints.keys():
        raise ValueError(f"{key} must be an object with the keys {', '.join(sorted(hints))} and no others")
    made = record(**{name: _typed(value[name], hint, name) for name, hint in hints.items()})
    if not _is_whole(made):
        raise ValueError(f"{key} points at characters or mentions that are not there")
    return made


def _array(value: Any, wanted: Any, key: str) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise ValueError(f"{key} must be an array")
    return tuple(_typed(v, wanted, key) for v in value)


def _word(value: Any, words: tuple[str, ...], key: str) -> Any:
    if value not in words:
        raise ValueError(f"{key} must be one of {', '.join(words)}")
    return value


def _is_whole(record: Any) -> bool:
    """Whether texts are as long as their offsets say, and chains point at mentions that are there."""
    if isinstance(record, Reading):
        return all(0 <= m < len(record.mentions) for chain in record.chains for m in chain.members)
    if isinstance(record, Evidence | Mention | Claimant | Passage) and len(record.text) != record.end - record.start:
        return False
    return isinstance(record, Claim) or not hasattr(record, "start") or 0 <= record.start <= record.end
