"""Claims and readings as JSON lines, one record a line, every key always there.

`claims.jsonl` holds the claims as extracted, `mentions.jsonl` a reading for each article. The graph can be
derived from the two alone. A line with a missing, unknown or wrongly typed key is an error that names it.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache, lru_cache
from pathlib import Path
from types import UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from graphbuild.errors import GraphFileError
from graphbuild.model import Claim, Claimant, Evidence, Mention, Passage, Reading, Span
from graphbuild.outputs import json_line

Record = TypeVar("Record", Claim, Reading)
_PLACES = (Span, Mention, Evidence, Claimant, Passage)
#: so many values are remembered to be used again: those of some articles, whose claims say the same words many times
_LAST = 1 << 13
#: one for each offset that most articles have: a number of its own for each mention takes a fifth of what is read
_OFFSETS = tuple(range(1 << 14))

#: makes a value of JSON, which stands under a key, into a field of a record
Reader = Callable[[Any, str], Any]

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


def parse_claim_line(line: str, where: str) -> Claim:
    """The claim of one line; GraphFileError, which names where the line stands, if it is none."""
    return _record(line, Claim, where)


def parse_reading_line(line: str, where: str) -> Reading:
    """The reading of one line; GraphFileError, which names where the line stands, if it is none."""
    return _record(line, Reading, where)


def _line(record: Claim | Reading) -> str:
    """One field after the other: of a book, all fields at once would be too much."""
    names = sorted(f.name for f in fields(record))
    return "{" + ", ".join(f"{json_line(name)}: {json_line(_plain(getattr(record, name)))}" for name in names) + "}\n"


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
        wanted: Any = record
        made: Record = _reader(wanted)(json.loads(line), "the line")
    except (ValueError, RecursionError) as error:
        raise GraphFileError(f"{where}: {error}; build the graph again to have the file written anew") from None
    return made


@cache
def _hints(record: type) -> dict[str, Any]:
    """The fields of a record with their types, in order."""
    hints = get_type_hints(record)
    return {f.name: hints[f.name] for f in fields(record)}


@cache
def _reader(wanted: Any) -> Reader:
    """What makes a value of JSON into the type of a record's field, or raises a ValueError that names the key."""
    if is_dataclass(wanted) and isinstance(wanted, type):
        return _object_reader(wanted)
    if get_origin(wanted) in (Union, UnionType):
        some = _reader(get_args(wanted)[0])
        return lambda value, key: None if value is None else some(value, key)
    if get_origin(wanted) is tuple:
        return _array_reader(_reader(get_args(wanted)[0]))
    if get_origin(wanted) is Literal:
        return _word_reader(get_args(wanted))
    return _plain_reader(wanted)


def _object_reader(record: type) -> Reader:
    readers = {name: _reader(hint) for name, hint in _hints(record).items()}
    names, pairs, keys = tuple(readers), tuple(readers.items()), readers.keys()
    made = (lambda *values: record(**dict(zip(names, values, strict=True)))) if record is Claim else record
    checked = record in (Reading, *_PLACES)

    def make(*values: Any) -> Any:
        one = made(*values)
        if checked and not _is_whole(one):
            raise ValueError("points at characters or mentions that are not there")
        return one

    shared = lru_cache(maxsize=_LAST)(make) if record in (Span, Mention, Claimant) else make

    def read(value: Any, key: str) -> Any:
        if type(value) is not dict or value.keys() != keys:
            raise ValueError(f"{key} must be an object with the keys {', '.join(sorted(readers))} and no others")
        values = [reader(value[name], name) for name, reader in pairs]
        try:
            return shared(*values)
        except ValueError as error:
            raise ValueError(f"{key} {error}") from None

    return read


def _array_reader(item: Reader) -> Reader:
    def read(value: Any, key: str) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise ValueError(f"{key} must be an array")
        return tuple(item(v, key) for v in value)

    return read


def _word_reader(words: tuple[str, ...]) -> Reader:
    known = {word: word for word in words}

    def read(value: Any, key: str) -> Any:
        word = known.get(value) if isinstance(value, str) else None
        if word is None:
            raise ValueError(f"{key} must be one of {', '.join(words)}")
        return word

    return read


def _plain_reader(wanted: type) -> Reader:
    allowed = _PLAIN[wanted]
    if wanted is str:
        return _text_reader
    if wanted is int:
        return _number_reader

    def read(value: Any, key: str) -> Any:
        if type(value) not in allowed:
            raise ValueError(f"{key} must be of type {wanted.__name__}")
        return wanted(value)

    return read


def _text_reader(value: Any, key: str) -> Any:
    if type(value) is not str:
        raise ValueError(f"{key} must be of type str")
    return _one_text(value)


def _number_reader(value: Any, key: str) -> Any:
    if type(value) is not int:
        raise ValueError(f"{key} must be of type int")
    return _OFFSETS[value] if 0 <= value < len(_OFFSETS) else value


@lru_cache(maxsize=_LAST)
def _one_text(text: str) -> str:
    """The text that was read before if it is the same: a sentence with ten claims is in memory once."""
    return text


def _is_whole(record: Any) -> bool:
    """Whether texts are as long as their offsets say, and chains point at mentions that are there."""
    if isinstance(record, Reading):
        return all(0 <= m < len(record.mentions) for chain in record.chains for m in chain.members)
    if isinstance(record, Evidence | Mention | Claimant | Passage) and len(record.text) != record.end - record.start:
        return False
    return not isinstance(record, _PLACES) or 0 <= record.start <= record.end
