"""The Cypher that writes: values are parameters, names of labels and types come from the ontology.

`$of` has the articles that an export speaks for as its keys.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from graphbuild.property_graph import Links

#: the articles of `it` that the export does not speak for; what they say stays
_OTHERS = "[a IN coalesce(it.articles, []) WHERE $of[a] IS NULL]"
#: whether only mentions in articles of `$of` have an alias as their words, on one line and without an article
_BORNE = """EXISTS {{ MATCH (m:Mention)-[:MEANS]->(it) WHERE $of[m.article] IS {here}
    AND trim(replace(replace(m.text, '\\r', ''), '\\n', ' ')) IN [alias, 'the ' + alias] }}"""
_BORNE_BY_THESE_ALONE = f"({_BORNE.format(here='NOT NULL')} AND NOT {_BORNE.format(here='NULL')})"
#: which owner a piece is looked up with, and how it is tied to that
_OWNERS = {
    "Mention": ("MATCH (o:Entity {id: row.owner})", "MERGE (n)-[:MEANS]->(o)"),
    "Evidence": ("MATCH (o:Claim {id: row.owner})", "MERGE (o)-[:SHOWN_BY]->(n)"),
}


def quoted(name: str) -> str:
    """A label or type as Cypher writes it."""
    return "`" + name.replace("`", "``") + "`"


def _united(kept: str, told: str) -> str:
    """What a graph tells in a list; where other articles speak too, sorted and with what is kept of theirs."""
    both = f"COLLECT {{ UNWIND {kept} + {told} AS one RETURN DISTINCT one ORDER BY one }}"
    return f"CASE others WHEN [] THEN {told} ELSE {both} END"


@cache
def schema() -> Mapping[str, str]:
    """The statements of `cypher/schema.cypher`, which lies in the package where that is installed, else beside it,
    by the name of the constraint or index that each makes."""
    package = Path(__file__).parents[1]
    folder = next(f for f in (package / "cypher", package.parent / "cypher") if f.is_dir())
    lines = (folder / "schema.cypher").read_text(encoding="utf-8").splitlines()
    statements = [line.rstrip(";") for line in lines if line.startswith("CREATE ")]
    return {statement.split()[2]: statement for statement in statements}


def write_nodes(label: str) -> str:
    """Nodes that no other article adds to."""
    return f"UNWIND $rows AS row MERGE (n:{quoted(label)} {{id: row.id}}) SET n = row"


def write_entities(label: str, labels: Iterable[str]) -> str:
    """Entities of one type, of whatever of the types they were before; aliases that other articles use stay."""
    before = "".join(f":{quoted(other)}" for other in labels if other != label)
    kept = f"[alias IN it.aliases WHERE NOT {_BORNE_BY_THESE_ALONE}]"
    return f"""
        UNWIND $rows AS row
        MERGE (it:Entity {{id: row.id}})
        SET it.id = row.id
        WITH it, row, {_OTHERS} AS others
        WITH it, row, {_united("others", "row.articles")} AS articles, {_united(kept, "row.aliases")} AS aliases
        REMOVE it{before}
        SET it:{quoted(label)}, it = row
        SET it.articles = articles, it.aliases = aliases"""


def write_claims(type_: str) -> str:
    """Claims with the relationships of their type, which say the same; ids of claims that other articles give stay."""
    return f"""
        UNWIND $rows AS row
        MATCH (a:Entity {{id: row.source}})
        MATCH (b:Entity {{id: row.target}})
        MERGE (it:Claim {{id: row.claim.id}})
        SET it.id = row.claim.id
        WITH a, b, it, row.claim AS row, {_OTHERS} AS others
        WITH a, b, it, row,
            {_united("others", "row.articles")} AS articles, {_united("it.claims", "row.claims")} AS claims
        SET it = row
        SET it.articles = articles, it.claims = claims
        MERGE (it)-[:FROM_ENTITY]->(a)
        MERGE (it)-[:TO_ENTITY]->(b)
        MERGE (a)-[own:{quoted(type_)} {{claim: it.id}}]->(b)
        SET own = row
        SET own.claim = it.id, own.id = NULL, own.more = NULL, own.articles = it.articles, own.claims = it.claims"""


def write_pieces(label: str) -> str:
    """Pieces of text, each with the article and the entity or claim that it belongs to."""
    match, tie = _OWNERS.get(label, ("", ""))
    return f"""
        UNWIND $rows AS row
        MATCH (article:Article {{id: row.piece.article}})
        {match}
        MERGE (n:{quoted(label)} {{id: row.piece.id}})
        SET n = row.piece
        MERGE (n)-[:IN_ARTICLE]->(article)
        {tie}"""


def write_links(links: Links) -> str:
    """Relationships that say nothing but that they are there."""
    return f"""
        UNWIND $rows AS row
        MATCH (a:{quoted(links.source)} {{id: row.source}})
        MATCH (b:{quoted(links.target)} {{id: row.target}})
        MERGE (a)-[:{quoted(links.type)}]->(b)"""


def find(label: str, what: str) -> str:
    """What is asked of the nodes of a label that belong to the articles."""
    own = "any(a IN n.articles WHERE $of[a]) OR ($bare AND n.articles = [])" if label in ("Claim", "Entity") else ""
    return f"MATCH (n:{label}) WHERE {own or 'n.article IN $articles'} RETURN {what}"


REMOVE_PIECES = "UNWIND $ids AS id MATCH (n:{label} {{id: id}}) DETACH DELETE n"
REMOVE_CLAIMS = f"""
    UNWIND $ids AS id
    MATCH (it:Claim {{id: id}})
    SET it.articles = {_OTHERS}
    WITH it
    OPTIONAL MATCH (it)-[:FROM_ENTITY]->(a)-[own]->(b)<-[:TO_ENTITY]-(it) WHERE own.claim = it.id
    SET own.articles = it.articles
    WITH it, own WHERE it.articles = []
    DELETE own
    DETACH DELETE it"""
FORGET_ALIASES = f"""
    UNWIND $ids AS id
    MATCH (it:Entity {{id: id}})
    SET it.aliases = [alias IN it.aliases WHERE NOT {_BORNE_BY_THESE_ALONE}]"""
REMOVE_ENTITIES = f"""
    UNWIND $ids AS id
    MATCH (it:Entity {{id: id}})
    SET it.articles = {_OTHERS}
    WITH it WHERE it.articles = [] AND NOT EXISTS {{ (it)<-[:FROM_ENTITY|TO_ENTITY|CLAIMED_BY]-() }}
    DETACH DELETE it"""
