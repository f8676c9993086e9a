"""Where the entities stand in the articles, and which of them the graph shows."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from graphbuild.graph.shape import MentionData
from graphbuild.model import Entity, Kind, NodeType, Reading
from graphbuild.ontology import load_cues

#: what may be a node by its description alone: "a court in Almaty", "the leak", "abuse of office"
_DESCRIBED: tuple[NodeType, ...] = ("Party", "Institution", "Organization", "Event", "Offence")


@dataclass(frozen=True, slots=True)
class Places:
    """The entities by id, all mentions of each in the order of the text, their kinds, and whose stands where."""

    entities: Mapping[str, Entity]
    mentions: Mapping[str, Sequence[MentionData]]
    kinds: Mapping[str, frozenset[Kind | None]]
    owners: Mapping[tuple[str, int, int], str]

    def node_at(self, article: str, start: int, end: int) -> str | None:
        """The id of the entity that is mentioned exactly there, if the graph may show it."""
        owner = self.owners.get((article, start, end))
        return owner if owner is not None and self.belongs(owner, used=True) else None

    def belongs(self, id_: str, *, used: bool) -> bool:
        """Whether an entity is a node: if it is named anywhere, or if an edge uses it and it is a body, an
        event or an offence that is only described, or a country that only an adjective names.

        "Officials", "the lawmakers" and "his wife" are no nodes; "a court in Almaty" is one where it tries somebody.
        """
        kinds = self.kinds[id_]
        if "name" in kinds:
            return True
        entity = self.entities[id_]
        type_ = entity.type
        if "demonym" not in kinds and entity.name.split()[-1].casefold() in load_cues().things.groups:
            return False
        return used and (("description" in kinds and type_ in _DESCRIBED) or ("demonym" in kinds and type_ == "Place"))


def find_places(readings: Iterable[Reading], entities: Iterable[Entity]) -> Places:
    """Where the entities stand. One place belongs to one entity: the first by id."""
    by_id = {e.id: e for e in sorted(entities, key=lambda e: e.id)}
    by_article = {r.article.id: r for r in readings}
    mentions = {id_: _mentions(entity, by_article) for id_, entity in by_id.items()}
    owners: dict[tuple[str, int, int], str] = {}
    for id_, own in mentions.items():
        for m in own:
            owners.setdefault((m["article"], m["start"], m["end"]), id_)
    kinds = {id_: frozenset(m["kind"] for m in own) for id_, own in mentions.items()}
    return Places(by_id, mentions, kinds, owners)


def _mentions(entity: Entity, by_article: Mapping[str, Reading]) -> list[MentionData]:
    found = [
        (article, by_article[article].mentions[m])
        for article, chain in entity.chains
        for m in by_article[article].chains[chain].members
    ]
    return [
        MentionData(article=article, start=m.start, end=m.end, text=m.text, kind=m.kind)
        for article, m in sorted(found, key=lambda f: (f[0], f[1].start, f[1].end))
    ]
