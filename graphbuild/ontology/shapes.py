"""The shapes of the files of the ontology."""

from typing import NotRequired, TypedDict


class EntityNames(TypedDict):
    """The names of a node type in exports."""

    cypher: str
    rdf: str
    ftm: str


class EntityFile(TypedDict):
    """The shape of a file in `entities/`."""

    type: str
    label: str
    plural: str
    means: str
    colour: str
    shape: str
    names: EntityNames


class FtmNames(TypedDict):
    """How a relation is written in FollowTheMoney."""

    schema: str
    source: str
    target: str


class RelationNames(TypedDict):
    """The names of an edge type in exports; `ftm` is null where FollowTheMoney has nothing like it."""

    cypher: str
    rdf: str
    ftm: FtmNames | None


class PhraseEntry(TypedDict):
    """The shape of an entry under `says`."""

    pattern: str
    seen: int
    precision: float


class ActEntry(TypedDict):
    """The shape of an entry under `told_by`; the notation stands in graphbuild/ontology/acting.py."""

    act: str
    status: NotRequired[str]
    seen: NotRequired[int]
    precision: NotRequired[float]


class RelationFile(TypedDict):
    """The shape of a file in `relations/` up to its examples."""

    type: str
    means: str
    label: str
    former: str
    future: str
    inverse: str
    role_label: NotRequired[str]
    target_roles: NotRequired[list[str]]
    needs: NotRequired[list[str]]
    undone_by: NotRequired[list[str]]
    reaches_owner: NotRequired[bool]
    source: list[str]
    target: list[str]
    symmetric: bool
    family: str
    kind: str
    sensitive: bool
    names: RelationNames
    colour: str
    says: list[PhraseEntry]
    told_by: NotRequired[list[ActEntry]]


class ExampleEntry(TypedDict):
    """The shape of an entry under `yields`."""

    text: str
    date: NotRequired[str]
    claims: list[str]


class ExamplesFile(TypedDict):
    """The shape of the end of a file in `relations/`, from `yields` on."""

    yields: list[ExampleEntry]
    silent: list[str]
