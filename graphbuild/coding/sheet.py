"""The sheet that a coder fills in: CSV in UTF-8 with a byte order mark, so that spreadsheets show all letters.

A spreadsheet runs a text that starts like a formula, so such a text has an apostrophe before it. Spreadsheets may
write the sheet back with semicolons or tabs; it is read all the same.
"""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast, get_args

import networkx as nx

from graphbuild.coding.draw import Drawn
from graphbuild.errors import SheetError, unreadable
from graphbuild.export.csv import guarded
from graphbuild.graph import graph_data, node_data
from graphbuild.model import Modality, Status
from graphbuild.ontology.schema import Family

#: what the sheet tells, and what the coder writes
TOLD = (
    "row",
    "edge",
    "family",
    "family_edges",
    "type",
    "source",
    "label",
    "target",
    "role",
    "status",
    "modality",
    "says",
    "topic",
    "date",
    "sentence",
    "article",
    "published",
    "outlet",
)
CODED = ("correct", "status_right", "modality_right", "note")
_READ = ("row", "edge", "family", "family_edges", "status", "modality", *CODED[:3])

_YES, _NO = ("y", "yes", "1", "true"), ("n", "no", "0", "false")


@dataclass(frozen=True, slots=True)
class Coded:
    """What a coder says of an edge. Status and modality are judged of correct edges alone: else they are None."""

    family: Family
    family_edges: int
    status: Status
    modality: Modality
    correct: bool
    status_right: bool | None
    modality_right: bool | None


def sheet_text(graph: nx.MultiDiGraph, drawn: Sequence[Drawn]) -> str:
    """The sheet of a sample, its last columns empty."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow((*TOLD, *CODED))
    for number, one in enumerate(drawn, 1):
        told = _told(graph, one) | {"row": f"{number} of {len(drawn)}"}
        writer.writerow([guarded(" ".join(told[column].split())) for column in TOLD] + [""] * len(CODED))
    return "\ufeff" + out.getvalue()


def read_sheet(path: Path | str) -> list[Coded]:
    """What the coder wrote into a sheet; SheetError that names the row if something is missing or cannot be meant."""
    rows = _rows(path)
    total = len(rows)
    seen: set[str] = set()
    for number, row in enumerate(rows, 1):
        where = f"{path}: row {row['row'] or number}"
        if row["edge"] in seen:
            raise SheetError(f"{where}: stands twice; take one of them out")
        seen.add(row["edge"])
        if not row["row"].endswith(f" of {total}"):
            raise SheetError(f"{where}: the sheet has {total} rows, not as many as were drawn; put back all of them")
    return [_coded(row, f"{path}: row {row['row']}") for row in rows]


def _told(graph: nx.MultiDiGraph, one: Drawn) -> dict[str, str]:
    edge, first = one.edge, next(iter(one.edge["evidence"]), None)
    articles = {a["id"]: a for a in graph_data(graph)["articles"]}
    article = articles.get(first["article"]) if first else None
    says = [node_data(graph, who)["name"] if who in graph else who for who in edge["attributed_to"]]
    return {
        # A hash of digits alone would be a number to a spreadsheet.
        "edge": f"edge {one.key}",
        "family": one.family,
        "family_edges": str(one.family_edges),
        "type": edge["type"],
        "source": node_data(graph, one.source)["name"],
        "label": edge["label"],
        "target": node_data(graph, one.target)["name"],
        "role": edge["role"] or "",
        "status": edge["status"],
        "modality": edge["modality"],
        "says": "; ".join(says),
        "topic": edge["topic"] or "",
        "date": edge["date"] or "",
        "sentence": " | ".join(e["text"] for e in edge["evidence"]),
        "article": first["article"] if first else "",
        "published": (article["date"] if article else None) or "",
        "outlet": (article["source"] if article else None) or "",
    }


def _rows(path: Path | str) -> list[dict[str, str]]:
    text = _text(path)
    separator = max(",;\t", key=text.partition("\n")[0].count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    if missing := [column for column in _READ if column not in (reader.fieldnames or ())]:
        raise SheetError(f"{path}: has no column {missing[0]!r}; fill in a sheet of `graphbuild sample`")
    rows: list[dict[str, str]] = []
    try:
        for row in reader:
            if None in row or None in row.values():
                raise SheetError(f"{path}: row {len(rows) + 1} has not as many cells as the first line has columns")
            if any(row.values()):
                rows.append({column: row[column].strip() for column in _READ})
    except csv.Error as error:
        raise SheetError(f"{path}: row {len(rows) + 1} is no CSV ({error}); save the sheet again as CSV") from None
    if not rows:
        raise SheetError(f"{path}: has no rows; fill in a sheet of `graphbuild sample`")
    return rows


def _text(path: Path | str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise SheetError(unreadable(path, error, "name a filled-in sheet")) from None
    except ValueError:
        raise SheetError(f"{path}: is no UTF-8; save the sheet as CSV in UTF-8") from None


def _coded(row: Mapping[str, str], where: str) -> Coded:
    correct = _judged(row, "correct", where)
    return Coded(
        family=cast(Family, _word(row, "family", get_args(Family), where)),
        family_edges=_count(row, where),
        status=cast(Status, _word(row, "status", get_args(Status), where)),
        modality=cast(Modality, _word(row, "modality", get_args(Modality), where)),
        correct=correct,
        status_right=_judged(row, "status_right", where) if correct else None,
        modality_right=_judged(row, "modality_right", where) if correct else None,
    )


def _judged(row: Mapping[str, str], column: str, where: str) -> bool:
    word = row[column].casefold()
    if word not in _YES + _NO:
        what = f"{row[column]!r} under {column} is no answer" if word else f"{column} is empty"
        raise SheetError(f"{where}: {what}; write y or n")
    return word in _YES


def _word(row: Mapping[str, str], column: str, words: Sequence[str], where: str) -> str:
    if row[column] not in words:
        raise SheetError(f"{where}: {row[column]!r} under {column} is none of {', '.join(words)}; leave it as it was")
    return row[column]


def _count(row: Mapping[str, str], where: str) -> int:
    if not row["family_edges"].isdecimal() or int(row["family_edges"]) == 0:
        raise SheetError(f"{where}: {row['family_edges']!r} under family_edges is no count; leave it as it was")
    return int(row["family_edges"])
