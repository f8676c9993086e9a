"""A review: a CSV file with a line for each claim that a person confirmed or rejected.

Columns `key, verdict, who, when, why`. A cell that a spreadsheet would reckon begins with an apostrophe there,
which is dropped when the file is read.
"""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import astuple, dataclass, fields
from pathlib import Path
from typing import Any, Literal, cast, get_args

import networkx as nx

from graphbuild.errors import ReviewError, unreadable
from graphbuild.outputs import write_text

Decision = Literal["confirmed", "rejected"]
#: What a spreadsheet takes for a formula, when it stands first.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a person decided on a claim; `when` is an ISO date."""

    key: str
    verdict: Decision
    who: str
    when: str
    why: str


#: verdicts by the keys of their claims, in the order in which they were given
Review = Mapping[str, Verdict]
_COLUMNS = tuple(field.name for field in fields(Verdict))


def read_review(path: Path | str) -> Review:
    """The verdicts of a file, the last one of a claim counting; ReviewError names the line that is none."""
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
        rows = list(_rows(path, text))
    except OSError as error:
        raise ReviewError(unreadable(path, error, "name the file of a review")) from None
    except UnicodeDecodeError:
        raise ReviewError(f"{path}: is no text in UTF-8; save it as CSV in UTF-8") from None
    except csv.Error as error:
        raise ReviewError(f"{path}: is no CSV ({error}); write one with `graphbuild review GRAPH -o FILE`") from None
    return {row.key: row for row in rows}


def borne(graph: nx.MultiDiGraph) -> Review:
    """The verdicts that a graph bears: those of the project that it comes from, where a person confirmed claims."""
    edges = ((key, edge) for _, _, key, edge in graph.edges(keys=True, data=True) if edge.get("confirmed"))
    return {key: Verdict(key, "confirmed", *_said(edge)) for key, edge in edges}


def write_review(path: Path | str, review: Review) -> None:
    """Writes the verdicts, all or nothing."""
    file = io.StringIO()
    lines = csv.writer(file, lineterminator="\n")
    lines.writerow(_COLUMNS)
    lines.writerows([_inert(cell) for cell in astuple(verdict)] for verdict in review.values())
    write_text(path, file.getvalue())


def _said(edge: Mapping[str, Any]) -> tuple[str, str, str]:
    """Who confirmed a claim, when and why."""
    who, when, why = (str(edge.get(key) or "") for key in ("confirmed_by", "confirmed", "confirmed_because"))
    return who, when, why


def _rows(path: Path | str, text: str) -> Iterator[Verdict]:
    lines = csv.DictReader(io.StringIO(text, newline=""))
    missing = [name for name in ("key", "verdict") if name not in (lines.fieldnames or ())]
    if missing:
        raise ReviewError(f"{path}: lacks the column {missing[0]!r}; its first line names {', '.join(_COLUMNS)}")
    for row in lines:
        cells = {name: _plain(row.get(name) or "") for name in _COLUMNS}
        if not any(cells.values()):
            continue
        if not cells["key"] or cells["verdict"] not in get_args(Decision):
            raise ReviewError(f"{path}, line {lines.line_num}: needs a key, and confirmed or rejected as verdict")
        yield Verdict(cells["key"], cast(Decision, cells["verdict"]), cells["who"], cells["when"], cells["why"])


def _inert(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _plain(cell: str) -> str:
    stripped = cell.strip()
    return stripped[1:] if stripped.startswith("'") else stripped
