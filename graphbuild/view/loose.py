"""Reads values out of a graph that anyone may have written: what is missing or of another kind is empty, no error."""

import math
from collections.abc import Mapping
from typing import Any

Loose = Mapping[str, Any]


def text(data: Loose, key: str) -> str | None:
    """The value as a text; None where there is none, or a list or a mapping stands there."""
    return scalar(data.get(key))


def scalar(value: object) -> str | None:
    """A text or a number as a text that UTF-8 can hold; None for anything else and for blanks."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return str(value).encode("utf-8", "replace").decode().strip() or None


def texts(data: Loose, key: str) -> list[str]:
    """The texts of a list; a single text counts as a list of one."""
    value = data.get(key)
    items = value if isinstance(value, list | tuple) else [value]
    return [item for item in map(scalar, items) if item is not None]


def rows(data: Loose, key: str) -> list[Loose]:
    """The mappings of a list."""
    value = data.get(key)
    return [item for item in value if isinstance(item, Mapping)] if isinstance(value, list | tuple) else []


def mapping(data: Loose, key: str) -> Loose:
    """The mapping of that name, or an empty one."""
    value = data.get(key)
    return value if isinstance(value, Mapping) else {}


def number(data: Loose, key: str) -> float | None:
    """A finite number, or None."""
    value = data.get(key)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if math.isfinite(value) else None


def offsets(data: Loose) -> tuple[int, int] | None:
    """`start` and `end` where both are whole numbers in order."""
    start, end = data.get("start"), data.get("end")
    if isinstance(start, int) and isinstance(end, int) and 0 <= start < end:
        return start, end
    return None


def raw(data: Loose, key: str) -> str:
    """The text as it stands, blanks kept, since offsets count in it; empty where there is none."""
    value = data.get(key)
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else ""


def name(key: object) -> str:
    """An id or a key as a text, whatever it is."""
    return scalar(key) or ascii(key)
