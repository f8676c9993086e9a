"""Who proposes claims, and under which name of `--extractor`."""

from collections.abc import Iterator, Mapping, Sequence

from graphbuild.extract.acts import acts, witnessed
from graphbuild.extract.applied import Implied, Proposer
from graphbuild.extract.cabinets import listed_offices
from graphbuild.extract.deputies import deputies_implied
from graphbuild.extract.home import at_home
from graphbuild.extract.organs import organs
from graphbuild.extract.pairs import pairs
from graphbuild.extract.phrases import phrases
from graphbuild.extract.results import results
from graphbuild.extract.rosters import rosters
from graphbuild.extract.titles_alone import titles_alone
from graphbuild.extract.whereabouts import whereabouts
from graphbuild.model import Claim, Document, Extractor
from graphbuild.ontology import Ontology

#: Who proposes claims.
PROPOSERS: Mapping[str, Proposer] = {
    "rules": phrases,
    "organs": organs,
    "whereabouts": whereabouts,
    "rosters": rosters,
    "results": results,
    "acts": acts,
    "witnessed": witnessed,
    "network": pairs,
}

#: Who proposes claims under each name of `--extractor`.
EXTRACTORS: Mapping[Extractor, tuple[str, ...]] = {
    "rules": ("rules", "organs", "whereabouts", "rosters", "results", "acts"),
    "network": ("network",),
    "both": ("rules", "organs", "whereabouts", "rosters", "results", "witnessed", "network"),
}

#: What the claims of an article say of others in it, where these proposers may propose.
IMPLIED: Mapping[str, tuple[Implied, ...]] = {"rules": (deputies_implied, listed_offices, at_home, titles_alone)}


def all_proposed(document: Document, ontology: Ontology, extractor: Extractor) -> Iterator[Claim]:
    """The claims of all who propose under a name."""
    return (c for name in EXTRACTORS[extractor] for c in PROPOSERS[name](document, ontology))


def all_implied(claims: Sequence[Claim], document: Document, extractor: Extractor) -> Iterator[Claim]:
    """What the claims of an article say of others in it."""
    return (c for name in EXTRACTORS[extractor] for imply in IMPLIED.get(name, ()) for c in imply(claims, document))
