"""JSON Lines: one article a line, with `id,title,text,date,source,url`; only `text` must be there."""

import io
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from graphbuild.errors import SourceError
from graphbuild.readers.decode import decoded, marked, refuse_formats, without_surrogates
from graphbuild.readers.found import Found, Report
from graphbuild.readers.markup import without_markup
from graphbuild.readers.sources import refuse_empty

#: what may stand in a line
FIELDS = ("id", "title", "text", "date", "source", "url")

_HEAD = 4096


def read_lines(data: bytes, name: str, stem: str, report: Report) -> Iterator[Found]:
    """The articles of the lines. A broken line is reported by its number, and the rest is read."""
    refuse_formats(data, name)
    if marked(data):
        data = decoded(data, name).encode("utf-8", "surrogatepass")
    yield from _found(io.BytesIO(data), name, stem, report)


def read_line_file(path: Path, name: str, stem: str, report: Report) -> Iterator[Found]:
    """What `read_lines` gives of a file, line by line: a file may be larger than the memory."""
    with path.open("rb") as file:
        refuse_empty(file, name)
        file.seek(0)
        head = file.read(_HEAD)
        file.seek(0)
        if marked(head):
            yield from read_lines(file.read(), name, stem, report)
            return
        refuse_formats(head, name)
        yield from _found(file, name, stem, report)


def article_in(record: dict[str, Any], origin: str, unnamed: str | None = None) -> Found:
    """The article of a record, called `unnamed` if it has no id; SourceError if it is none."""
    id_ = _id(record, origin) or unnamed
    if id_ is None:
        raise SourceError(f"{origin}: it has no 'id'; it was left out")
    return Found(origin=origin, id=id_, **_fields(record, origin))


def record_in(line: str, origin: str) -> dict[str, Any]:
    """The object of a line; SourceError if it is none."""
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        reason = getattr(error, "msg", None) or "it is nested too deeply"
        raise SourceError(f"{origin}: this is not JSON ({reason}); the line was left out") from error
    if not isinstance(record, dict):
        raise SourceError(f'{origin}: this is no object; a line reads {{"id": "...", "text": "..."}}; it was left out')
    return record


def refuse_other_json(first: bytes, name: str) -> None:
    """Raises SourceError where the first line is that of an array of objects, or of one object over several lines."""
    start = b"".join(first.split())
    if start == b"{" or start == b"[" or start.startswith(b"[{"):
        how = "jq -c ." if start == b"{" else "jq -c '.[]'"
        raise SourceError(f"{name}: this is JSON but no JSON Lines; write one object a line: {how} FILE > new.jsonl")


def _found(lines: Iterable[bytes], name: str, stem: str, report: Report) -> Iterator[Found]:
    numbered = ((number, line) for number, line in enumerate(lines, start=1) if line.strip())
    for place, (number, line) in enumerate(numbered):
        if place == 0:
            refuse_other_json(line, name)
        origin = f"{name}, line {number}"
        try:
            yield article_in(record_in(decoded(line, origin), origin), origin, f"{stem}-{number}")
        except SourceError as error:
            report(error)


def _id(record: dict[str, Any], origin: str) -> str | None:
    raw = record.get("id")
    if raw is None or isinstance(raw, str):
        return raw or None
    if isinstance(raw, int) and not isinstance(raw, bool):
        return str(raw)
    raise SourceError(f"{origin}: 'id' is neither text nor a number; the line was left out")


def _fields(record: dict[str, Any], origin: str) -> dict[str, Any]:
    if not isinstance(record.get("text"), str) or not record["text"].strip():
        raise SourceError(f"{origin}: it has no 'text', or an empty one; the line was left out")
    fields: dict[str, Any] = {"text": without_markup(without_surrogates(record["text"]))}
    for key in ("title", "date", "source", "url"):
        value = record.get(key)
        if isinstance(value, int) and not isinstance(value, bool) and key == "date":
            value = str(value)
        if value is not None and not isinstance(value, str):
            raise SourceError(f"{origin}: {key!r} is not text; the line was left out")
        fields[key] = without_surrogates(value).strip() or None if value else None
    return fields
