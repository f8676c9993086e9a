"""Answers as plain values, and how they are written."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

#: what a cell holds, and what a parameter can be
Value = str | int | float | bool | Sequence[str] | None
#: runs a query with its parameters and gives the answer
Engine = Callable[[str, Mapping[str, Value]], "Answer"]


@dataclass(frozen=True, slots=True)
class Answer:
    """A table: the names of its columns, and a cell for each of them in each row."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


def answer_json(answer: Answer) -> str:
    """The rows as a JSON list of objects, one a line, keys in the order of the columns."""
    lines = (json.dumps(dict(zip(answer.columns, row, strict=True)), ensure_ascii=False) for row in answer.rows)
    return "[" + ",".join(f"\n{line}" for line in lines) + "\n]\n"


def answer_lines(answer: Answer) -> Iterator[str]:
    """The names of the columns and the rows, a line each, with tabs between the cells."""
    yield "\t".join(answer.columns)
    yield from ("\t".join(map(cell, row)) for row in answer.rows)


def cell(value: Value) -> str:
    """A value on one line: nothing for null, lists with semicolons between their items."""
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return "; ".join(map(cell, value))
    return " ".join(str(value).split())
