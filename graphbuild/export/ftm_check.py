"""What the library `followthemoney` has against entities. Needs the extra `graphbuild[ftm]`.

It reads ICU's data through PyICU, which pip builds from source: on Debian that needs libicu-dev, pkg-config and g++.
"""

from collections.abc import Iterator, Mapping, Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from followthemoney.schema import Schema


def is_installed() -> bool:
    """Whether the library is there."""
    return find_spec("followthemoney") is not None


def mistakes(entities: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """Each mistake in entities that belong together: schemata, properties, values, and what they point at."""
    from followthemoney import model

    schemata = {entity["id"]: model.get(entity["schema"]) for entity in entities}
    for entity in entities:
        schema = schemata[entity["id"]]
        if schema is None or schema.abstract:
            yield f"{entity['id']}: {entity['schema']} is no schema for entities"
        else:
            yield from (f"{entity['id']}: {mistake}" for mistake in _in_entity(entity, schema, schemata))


def _in_entity(entity: Mapping[str, Any], schema: "Schema", schemata: Mapping[str, "Schema | None"]) -> Iterator[str]:
    from followthemoney.types import registry

    properties: Mapping[str, Sequence[str]] = entity["properties"]
    yield from (f"{name} is missing" for name in schema.required if not properties.get(name))
    if not registry.entity.validate(entity["id"]):
        yield "its id is none"
    for name, values in properties.items():
        if (prop := schema.get(name)) is None:
            yield f"{schema.name} has no property {name}"
            continue
        for value in values:
            if prop.type.clean(value) is None or len(value) > prop.max_length:
                yield f"{name} cannot be {value[:80]!r}"
            elif prop.type == registry.entity and prop.range is not None:
                meant = schemata.get(value)
                if meant is None or not meant.is_a(prop.range):
                    yield f"{name} cannot be {value}"
