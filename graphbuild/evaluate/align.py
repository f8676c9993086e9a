"""Which gold node a node of the measured graph means, judged by its names."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from graphbuild.evaluate.graphs import GoldNode, SystemNode

#: Part of the measure, not of the language that graphbuild reads: were it to grow with the ontology,
#: figures of different versions could not be compared.
_TITLES = frozenset(
    {"mr", "mrs", "ms", "dr", "sir", "president", "prime", "minister", "mayor", "governor", "senator"}
    | {"king", "queen", "prince", "general", "colonel", "judge", "chairman", "director", "ambassador"}
)
_POSSESSIVE = re.compile(r"[\u2019'`]s\b")
_NO_WORD = re.compile(r"[^\w]+")
_ARTICLE = re.compile(r"^(the|a|an) ")


def plain(name: str) -> str:
    """A name as it is compared: no case, accents, punctuation, possessive or leading article.

    "The Green-Front's" and "green front" are the same, "Ann Lee" and "Lee" are not.
    """
    letters = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(c for c in letters if not unicodedata.combining(c))
    words = _NO_WORD.sub(" ", _POSSESSIVE.sub("", bare)).strip()
    return _ARTICLE.sub("", words)


def alike(left: str | None, right: str | None) -> float:
    """The share of its words that the shorter of two phrases has in common with the other."""
    ours, theirs = set(plain(left or "").split()), set(plain(right or "").split())
    return len(ours & theirs) / min(len(ours), len(theirs)) if ours and theirs else 0.0


def align(gold: Iterable[GoldNode], system: Iterable[SystemNode]) -> dict[str, str]:
    """System node -> gold node, for every system node that shares a name with one.

    Every shared name is a vote; the node's own name has three, and a gold node of the same type half
    a vote more each time. Of equal ones the gold node that was named first wins.
    """
    named: dict[str, list[GoldNode]] = {}
    for node in gold:
        for name in node.names:
            named.setdefault(plain(name), []).append(node)
    aligned = {}
    for one in system:
        votes = _votes(one, named)
        if votes:
            aligned[one.id] = max(votes, key=votes.__getitem__)
    return aligned


def _votes(node: SystemNode, named: dict[str, list[GoldNode]]) -> dict[str, float]:
    votes: dict[str, float] = {}
    for rank, name in enumerate(_names(node)):
        for gold in named.get(name, []):
            weight = (3 if rank == 0 else 1) + (0.5 if gold.type == node.type else 0)
            votes[gold.id] = votes.get(gold.id, 0) + weight
    return votes


def _names(node: SystemNode) -> Iterator[str]:
    """The node's names as they are compared, a person's also without titles ("President Lee": "lee")."""
    for name in filter(None, map(plain, node.names)):
        yield name
        untitled = " ".join(word for word in name.split() if word not in _TITLES)
        if node.type == "Person" and untitled and untitled != name:
            yield untitled
