"""`ontology`: what the graph can say, and how texts say it."""

from collections.abc import Iterator
from difflib import get_close_matches
from typing import TYPE_CHECKING

import click

from graphbuild.cli.commands import quiet_option

if TYPE_CHECKING:
    from graphbuild.ontology import EntityType, Examples, Ontology, RelationType


@click.command(short_help="The types of nodes and edges.")
@click.argument("type_", metavar="[TYPE]", required=False)
@quiet_option
def ontology(type_: str | None) -> None:
    """Prints the types of nodes and edges: what each means, what may stand at its ends, and an example.

    With TYPE all about that one, with every example and every text that must not be read so.

    \b
    Example:
      graphbuild ontology
      graphbuild ontology SPOUSE_OF
    """
    from graphbuild.ontology import load_examples, load_ontology

    types, examples = load_ontology(), load_examples()
    click.echo("\n".join(_all(types, examples) if type_ is None else _one(types, examples, type_)))


def _all(types: "Ontology", examples: dict[str, "Examples"]) -> Iterator[str]:
    yield "NODES"
    for entity in types.entities:
        yield f"  {_entity(entity)}"
    for family in dict.fromkeys(relation.family for relation in types.relations):
        yield f"\n{family.upper()}"
        for relation in types.relations:
            if relation.family == family:
                yield f"  {_ends(relation)}"
                yield f"      {relation.means}"
                yield from (f'      "{e.text}"' for e in examples[relation.type].yields[:1])


def _one(types: "Ontology", examples: dict[str, "Examples"], asked: str) -> Iterator[str]:
    name = asked.strip().upper().replace("-", "_").replace(" ", "_")
    entities = {entity.type.upper(): entity for entity in types.entities}
    if name in entities:
        yield _entity(entities[name])
        yield from (f"  {_ends(r)}" for r in types.relations if entities[name].type in (*r.source, *r.target))
    elif name in types.relation_types:
        yield from _relation(types.relation(name), examples[name])
    else:
        known = [*entities, *types.relation_types]
        near = " or ".join(get_close_matches(name, known, n=3, cutoff=0.4)) or "one that `graphbuild ontology` prints"
        raise click.BadParameter(f"{asked!r} is no type; try {near}.", param_hint="TYPE")


def _relation(relation: "RelationType", examples: "Examples") -> Iterator[str]:
    from graphbuild.notation import format_claim

    yield _ends(relation)
    yield f"  {relation.means}"
    yield f"  reads: source {relation.label} target; former: {relation.former}; future: {relation.future}"
    yield f"  backwards: target {relation.inverse} source"
    yield f"  family {relation.family}; {'a standing tie' if relation.kind == 'tie' else 'an act'}"
    yield "  is read in:"
    for example in examples.yields:
        yield f"    {example.text}"
        yield from (f"      {format_claim(claim)}" for claim in example.claims)
    yield "  must not be read in:"
    yield from (f"    {text}" for text in examples.silent)


def _entity(entity: "EntityType") -> str:
    return f"{entity.type}: {entity.means}"


def _ends(relation: "RelationType") -> str:
    arrow = "<->" if relation.symmetric else "->"
    return f"{relation.type}  {', '.join(relation.source)} {arrow} {', '.join(relation.target)}"
