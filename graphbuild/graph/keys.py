"""Which claims say the same thing: the keys of edges are hashes of what tells two edges apart."""

import hashlib
import json
import unicodedata
from collections.abc import Sequence

from graphbuild.model import Modality, Status
from graphbuild.ontology import RelationType

#: 64 bits: in a graph of a million edges two keys are the same by chance once in 40 million graphs
_DIGITS = 16
_ARTICLES = ("the ", "a ", "an ")
_encoded = json.JSONEncoder(ensure_ascii=True, sort_keys=True).encode
_MARKS = " .,;:'\"\u2018\u2019\u201c\u201d"


def edge_key(
    relation: RelationType,
    ends: tuple[str, str],
    *,
    role: str | None,
    status: Status,
    modality: Modality,
    attributed_to: Sequence[str],
    topic: str | None,
    date: str | None,
) -> str:
    """The key of an edge.

    A standing tie that has ended is another edge than the one that stands, an act is another edge on
    another date or over another topic; whatever else differs merges.
    """
    told_apart = [status] if relation.kind == "tie" else [date, normal(topic)]
    return content_hash(*ends, relation.type, normal(role), modality, sorted(attributed_to), *told_apart)


def tie_key(relation: RelationType, ends: tuple[str, str]) -> str:
    """The hash that all edges of one type between the same two nodes share."""
    return content_hash(*ends, relation.type)


def ends_in_order(relation: RelationType, source: str, target: str) -> tuple[str, str]:
    """Both ends, sorted where the relation reads the same from either."""
    return (min(source, target), max(source, target)) if relation.symmetric else (source, target)


def normal(words: str | None) -> str | None:
    """A role or topic without what does not change its meaning: "The Prime  Minister" is "prime minister"."""
    if words is None:
        return None
    bare = " ".join(unicodedata.normalize("NFKC", words).casefold().split()).strip(_MARKS)
    return next((bare[len(a) :] for a in _ARTICLES if bare.startswith(a)), bare) or None


def content_hash(*content: object) -> str:
    return hashlib.sha256(_encoded(content).encode("ascii")).hexdigest()[:_DIGITS]
