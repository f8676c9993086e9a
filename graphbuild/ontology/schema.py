"""What the YAML of the ontology means: its records."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from graphbuild.model import NodeType, Status
from graphbuild.notation import NotedClaim

Family = Literal["family", "office", "legal", "politics", "money", "structure", "events", "media"]
#: a standing tie that a status can end, or something that happens at a time
RelationKind = Literal["tie", "act"]


@dataclass(frozen=True, slots=True)
class FtmName:
    """A relation as a FollowTheMoney schema: which of its properties hold the source and the target."""

    schema: str
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class EntityType:
    """A type of node. `shape` is a shape of vis.js; `cypher`, `rdf`, `ftm` name the type in exports."""

    type: NodeType
    label: str
    plural: str
    means: str
    colour: str
    shape: str
    cypher: str
    rdf: str
    ftm: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase pattern. It was seen so often in articles that it was not written on, and so often it was right."""

    pattern: str
    seen: int
    precision: float


@dataclass(frozen=True, slots=True)
class Act:
    """Wordings of an act by a verb or a noun, with how often they were seen and right in articles not read for them.

    Where these are None, they do not stand by themselves. The status is "former" where they say that it is over:
    "dropped its lawsuit".
    """

    act: str
    status: Status = "current"
    seen: int | None = None
    precision: float | None = None


@dataclass(frozen=True, slots=True)
class RelationType:
    """A type of edge. `label` reads "source label target"; `inverse` reads from target to source.

    `role_label` is the label of an edge whose role is known, unless the role ends with one of
    `target_roles`: in "the president's son", "son" is the role of the target of PARENT_OF.
    A sentence that has none of the words it `needs` ("charg*": any word that begins so) does not state it,
    nor does one that has a word it is `undone_by`: a court that annulled a sentence did not pass it.
    It `reaches_owner` if what is said of somebody's thing is said of him: "criticised Lee's plan" opposes Lee.
    `sensitive` relations hurt a person if they are wrong. `says` holds the phrase patterns, `told_by` the verbs and
    nouns that tell of it from farther off.
    """

    type: str
    means: str
    label: str
    former: str
    future: str
    inverse: str
    role_label: str | None
    target_roles: tuple[str, ...]
    needs: tuple[str, ...]
    undone_by: tuple[str, ...]
    reaches_owner: bool
    source: tuple[NodeType, ...]
    target: tuple[NodeType, ...]
    symmetric: bool
    family: Family
    kind: RelationKind
    sensitive: bool
    colour: str
    cypher: str
    rdf: str
    ftm: FtmName | None
    says: tuple[Phrase, ...]
    told_by: tuple[Act, ...] = ()

    def read_as(self, status: Status, role: str | None) -> str:
        """The label of one edge: "former son-in-law of" for a role of its source, else the label of the status."""
        if role and self.role_label and not role.casefold().endswith(self.target_roles):
            prefix = "" if status == "current" else f"{status} "
            return prefix + self.role_label.replace("{role}", role)
        return {"current": self.label, "former": self.former, "future": self.future}[status]


@dataclass(frozen=True, slots=True)
class Example:
    """A text and the claims of one relation type that must be read in it."""

    text: str
    date: str | None
    claims: tuple[NotedClaim, ...]


@dataclass(frozen=True, slots=True)
class Examples:
    """What a relation type must be read in, and the texts that must not give any claim of it."""

    yields: tuple[Example, ...]
    silent: tuple[str, ...]


@dataclass(frozen=True)
class Ontology:
    """The types of nodes and edges. `sha256` is that of all YAML files, the cue words too."""

    entity_types: Mapping[NodeType, EntityType]
    relation_types: Mapping[str, RelationType]
    sha256: str

    def entity(self, type_: NodeType) -> EntityType:
        """The node type of that name."""
        return self.entity_types[type_]

    def relation(self, type_: str) -> RelationType:
        """The edge type of that name."""
        return self.relation_types[type_]

    @cached_property
    def entities(self) -> tuple[EntityType, ...]:
        """All node types, by name."""
        return tuple(self.entity_types[t] for t in sorted(self.entity_types))

    @cached_property
    def relations(self) -> tuple[RelationType, ...]:
        """All edge types, by name."""
        return tuple(self.relation_types[t] for t in sorted(self.relation_types))

    @cached_property
    def symmetric(self) -> frozenset[str]:
        """The edge types that read the same from both ends."""
        return frozenset(r.type for r in self.relations if r.symmetric)

    def allowed(self, type_: str, source: NodeType, target: NodeType) -> bool:
        """Whether an edge of this type may run between nodes of these types; False for an unknown type."""
        relation = self.relation_types.get(type_)
        return relation is not None and source in relation.source and target in relation.target

    def label(self, type_: str, status: Status, role: str | None) -> str:
        """How an edge of this type reads from source to target, for instance "former son-in-law of"."""
        return self.relation_types[type_].read_as(status, role)
