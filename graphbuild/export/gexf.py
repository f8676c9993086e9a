"""GEXF 1.3 for Gephi, with the time in which a tie held and the day on which something happened.

What this format cannot hold: everything that `flatten` names; articles, passages, statements and what made the
graph, which are left out (each sentence of evidence still names its article); and dates of which a part is
unknown. An edge is drawn over the whole year or month that is known ("2019" from 2019-01-01 to 2019-12-31); what the
graph says stands beside it in `date`, `valid_from` and `valid_to`. An interval that would end before it starts,
and a date that no calendar has, are not drawn. An edge without dates is always there. Gephi adds up parallel edges
of one `kind` unless it is told not to ("Edges merge strategy"), so the kind of an edge is its type of relation.
"""

import re
from calendar import monthrange
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import networkx as nx
from lxml import etree

from graphbuild.export.flatten import COLUMNS, Row, as_json, edge_rows, node_rows, numbered_edges
from graphbuild.graph import EdgeData, node_data
from graphbuild.ontology import Ontology, load_ontology
from graphbuild.outputs import written_bytes

_NAMESPACE = "http://gexf.net/1.3"
_VIZ = f"{_NAMESPACE}/viz"
_TYPES = {str: "string", int: "long", float: "double"}
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
#: what the elements say by themselves
_BUILT_IN = ("id", "name", "label", "source", "target")
_NODE = {**COLUMNS["nodes"], "mentions": str}
_EDGE = {**COLUMNS["edges"], "evidence": str}


def write(graph: nx.MultiDiGraph, path: Path) -> None:
    """Writes the graph as one GEXF file."""
    ontology = load_ontology()
    about = {"defaultedgetype": "directed", "mode": "dynamic", "timeformat": "date", "timerepresentation": "interval"}
    root = {"version": "1.3"}
    made = BytesIO()  # lxml can keep to itself that a disk is full
    with etree.xmlfile(made, encoding="utf-8") as xml:
        xml.write_declaration()
        with xml.element("gexf", root, nsmap={None: _NAMESPACE, "viz": _VIZ}), xml.element("graph", about):
            xml.write(_attributes("node", _NODE), _attributes("edge", _EDGE))
            for name, elements in (("nodes", _nodes(graph, ontology)), ("edges", _edges(graph, ontology))):
                with xml.element(name):
                    for element in elements:
                        xml.write("\n", element)
    with written_bytes(path) as file:
        file.write(made.getbuffer())


def interval(edge: EdgeData, ontology: Ontology) -> tuple[str | None, str | None]:
    """The first and the last day of an edge: an act has its date, a tie its start and end; None where it is open."""
    relation = ontology.relation_types.get(edge["type"])
    if edge["date"] and (relation is None or relation.kind == "act"):
        start = end = edge["date"]
    else:
        start, end = edge["start"] or "", edge["end"] or ""
    first, last = _day(start, last=False), _day(end, last=True)
    return (None, None) if first and last and first > last else (first, last)


def _day(date: str, *, last: bool) -> str | None:
    """The first or last day of a date that may be a year or a month alone; None if there is no such date."""
    if not (found := _DATE.fullmatch(date)):
        return None
    year, month, day = int(found[1]), int(found[2] or (12 if last else 1)), found[3]
    if year == 0 or not 1 <= month <= 12:
        return None
    length = monthrange(year, month)[1]
    number = int(day) if day else (length if last else 1)
    return f"{year:04}-{month:02}-{number:02}" if 1 <= number <= length else None


def _attributes(kind: str, columns: Mapping[str, type]) -> Any:
    made = etree.Element("attributes", {"class": kind, "mode": "static"})
    for column, type_ in columns.items():
        if column not in _BUILT_IN:
            etree.SubElement(made, "attribute", {"id": column, "title": column, "type": _TYPES[type_]})
    return made


def _nodes(graph: nx.MultiDiGraph, ontology: Ontology) -> Iterator[Any]:
    for id_, row in zip(sorted(graph), node_rows(graph), strict=True):
        node = node_data(graph, id_)
        made = etree.Element("node", {"id": str(row["id"]), "label": str(row["name"] or "")})
        _fill(made, {**row, "mentions": as_json(node["mentions"])})
        _colour(made, ontology.entity(node["type"]).colour)
        yield made


def _edges(graph: nx.MultiDiGraph, ontology: Ontology) -> Iterator[Any]:
    for (_, _, _, edge), row in zip(numbered_edges(graph), edge_rows(graph), strict=True):
        first, last = interval(edge, ontology)
        about = {"id": row["id"], "source": row["source"], "target": row["target"], "label": row["label"]}
        told = about | {"kind": row["claim_type"], "start": first, "end": last}
        made = etree.Element("edge", {key: str(value) for key, value in told.items() if value is not None})
        _fill(made, {**row, "evidence": as_json(edge["evidence"])})
        if edge["type"] in ontology.relation_types:
            _colour(made, ontology.relation(edge["type"]).colour)
        yield made


def _fill(element: Any, row: Row) -> None:
    values = etree.SubElement(element, "attvalues")
    for column, value in row.items():
        if column not in _BUILT_IN and value is not None:
            etree.SubElement(values, "attvalue", {"for": column, "value": str(value)})


def _colour(element: Any, colour: str) -> None:
    red, green, blue = (str(int(colour[at : at + 2], 16)) for at in (1, 3, 5))
    etree.SubElement(element, f"{{{_VIZ}}}color", {"r": red, "g": green, "b": blue}, nsmap={"viz": _VIZ})
