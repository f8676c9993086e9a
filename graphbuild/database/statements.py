"""The Cypher that writes: values are parameters, names of labels and types come from the ontology.

`$of` has the articles that an export speaks for as its keys.
"""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

#: the articles of `it` that the export does not speak for; what they say stays
_OTHERS = "[a IN coalesce(it.articles, []) WHERE $of[a] IS NULL]"
#: what `it` is from now on, and what other articles add to it; writing the id first keeps everybody else out
_UNITED = f"""
    WITH it, row, {_OTHERS} AS others
    WITH it, row, others, CASE others WHEN [] THEN row.claims ELSE COLLECT {{
        UNWIND it.claims + row.claims AS claim RETURN DISTINCT claim ORDER BY claim }} END AS claims
    SET it = row
    SET it.articles = others + row.articles, it.claims = claims"""
#: whether only mentions in articles of `$of` have an alias as their words, on one line and without an article
_BORNE = """EXISTS {{ MATCH (m:Mention)-[:MEANS]->(it) WHERE $of[m.article] IS {here}
    AND trim(replace(replace(m.text, '\\r', ''), '\\n', ' ')) IN [alias, 'the ' + alias] }}"""
_BORNE_BY_THESE_ALONE = f"({_BORNE.format(here='NOT NULL')} AND NOT {_BORNE.format(here='NULL')})"


def quoted(name: str) -> str:
    """A label or type as Cypher writes it."""
    return "`" + name.replace("`", "``") + "`"


@cache
def schema() -> tuple[str, ...]:
    """The statements of `cypher/schema.cypher`, which lies in the package where that is installed, else beside it."""
    package = Path(__file__).parents[1]
    folder = next(f for f in (package / "cypher", package.parent / "cypher") if f.is_dir())
    lines = (folder / "schema.cypher").read_text(encoding="utf-8").splitlines()
    statements = " ".join(line for line in lines if not line.startswith("//")).split(";")
    return tuple(s.strip() for s in statements if s.strip())


def write_nodes(label: str) -> str:
    """Nodes that no other article adds to."""
    return f"UNWIND $rows AS row MERGE (n:{quoted(label)} {{id: row.id}}) SET n = row RETURN count(*)"


def write_entities(label: str, labels: Iterable[str]) -> str:
    """Entities of one type, of whatever of the types they were before; aliases that other articles use stay."""
    before = "".join(f":{quoted(other)}" for other in labels if other != label)
    return f"""
        UNWIND $rows AS row
        MERGE (it:Entity {{id: row.id}})
        SET it.id = row.id
        WITH it, row, {_OTHERS} AS others
        WITH it, row, others, CASE others WHEN [] THEN [] ELSE
            [alias IN it.aliases WHERE NOT alias IN row.aliases AND NOT {_BORNE_BY_THESE_ALONE}] END AS aliases
        REMOVE it{before}
        SET it:{quoted(label)}, it = row
        SET it.articles = others + row.articles, it.aliases = row.aliases + aliases
        RETURN count(*)"""


def write_claims() -> str:
    """Claims; evidence and ids of claims that other articles give stay."""
    return f"""
        UNWIND $rows AS row
        MERGE (it:Claim {{id: row.id}})
        SET it.id = row.id
        {_UNITED}
        RETURN count(*)"""


def write_links(type_: str, source: str, target: str) -> str:
    """Relationships that say nothing but that they are there."""
    return f"""
        UNWIND $rows AS row
        MATCH (a:{quoted(source)} {{id: row.source}})
        MATCH (b:{quoted(target)} {{id: row.target}})
        MERGE (a)-[:{quoted(type_)}]->(b)
        RETURN count(*)"""


def write_typed_links(type_: str) -> str:
    """The relationships of claims, each by the claim that it names."""
    return f"""
        UNWIND $rows AS row
        MATCH (a:Entity {{id: row.source}})
        MATCH (b:Entity {{id: row.target}})
        MERGE (a)-[it:{quoted(type_)} {{claim: row.properties.claim}}]->(b)
        SET it.claim = row.properties.claim
        WITH it, row.properties AS row
        {_UNITED}
        RETURN count(*)"""


FIND_PIECES = "MATCH (n:{label}) WHERE n.article IN $articles RETURN n.id"
FIND_SHARED = "MATCH (n:{label}) WHERE any(a IN n.articles WHERE $of[a]) OR ($bare AND n.articles = []) RETURN n.id"

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
REMOVE_ENTITIES = f"""
    UNWIND $ids AS id
    MATCH (it:Entity {{id: id}})
    SET it.articles = {_OTHERS}, it.aliases = [alias IN it.aliases WHERE NOT {_BORNE_BY_THESE_ALONE}]
    WITH it WHERE it.articles = []
    DETACH DELETE it"""
