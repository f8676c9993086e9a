"""From a name as people type it to the node that it means."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from graphbuild.ask.answers import Engine, Value
from graphbuild.errors import QuestionError
from graphbuild.graph import bare_name

_ALL = "MATCH (n:Entity) RETURN n.id AS id, n.name AS name, n.node_type AS type, n.aliases AS aliases ORDER BY id"
_SHOWN = 8  # candidates that a message names before it counts the others


@dataclass(frozen=True, slots=True)
class Named:
    """A node and all that it is called."""

    id: str
    name: str
    type: str
    aliases: Sequence[str]

    def __str__(self) -> str:
        """The node as a message names it: "Ann Lee (person-ann-lee)"."""
        return f"{self.name} ({self.id})"


def node_called(name: str, types: Collection[str], engine: Engine) -> str:
    """The id of the node with that id, name or alias, of one of the types, or of any if "Entity" is among them.

    QuestionError with the names like it if there is none, or with all that are called so.
    """
    all_nodes = [_named(*row) for row in engine(_ALL, {}).rows]
    nodes = [n for n in all_nodes if "Entity" in types or n.type in types]
    if any(n.id == name for n in nodes):
        return name
    called = [n for n in nodes if _is_called(n, name)]
    if len(called) > 1:
        raise QuestionError(f"{name!r} is the name of several: {_listed(called)}; give the full name or the id")
    if not called:
        raise QuestionError(f"{name!r}: {_unknown(name, types, nodes, all_nodes)}")
    return called[0].id


def _named(id_: Value, name: Value, type_: Value, aliases: Value) -> Named:
    return Named(str(id_), str(name), str(type_), aliases if isinstance(aliases, list) else [])


def _is_called(node: Named, name: str) -> bool:
    wanted = bare_name(name)
    return bool(wanted) and any(bare_name(own) == wanted for own in (node.name, *node.aliases))


def _unknown(name: str, types: Collection[str], nodes: Sequence[Named], all_nodes: Sequence[Named]) -> str:
    kinds = " or ".join(sorted(types)) if "Entity" not in types else "node"
    if other := [n for n in all_nodes if n not in nodes and (n.id == name or _is_called(n, name))]:
        return f"is no {kinds}: {_listed(other)} is a {other[0].type}"
    near = _near(name, nodes)
    return f"no {kinds} of the graph is called so; " + (
        f"did you mean {_listed(near)}?" if near else "`graphbuild show GRAPH` prints all names"
    )


def _near(name: str, nodes: Sequence[Named]) -> list[Named]:
    """The nodes whose name has all the words, else those that are called something like it, in whole or in a word."""
    words = set(bare_name(name).split())
    if words and (holding := [n for n in nodes if words <= set(bare_name(n.name).split())]):
        return holding
    known: dict[str, dict[str, Named]] = {}
    for node in nodes:
        for own in map(bare_name, (node.name, *node.aliases)):
            for called in (own, *own.split()):
                known.setdefault(called, {})[node.id] = node
    found = get_close_matches(bare_name(name), known, n=3, cutoff=0.7)
    return list({id_: node for called in found for id_, node in known[called].items()}.values())


def _listed(nodes: Sequence[Named]) -> str:
    more = f" and {len(nodes) - _SHOWN} more" if len(nodes) > _SHOWN else ""
    return ", ".join(map(str, nodes[:_SHOWN])) + more
