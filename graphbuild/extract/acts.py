"""Claims of acts that verbs and nouns tell.

What a wording was measured to tell rightly is claimed by itself; of the others the network must have seen some of it
too (`witnessed`), with a score that may be below that from which it is believed.
"""

from collections.abc import Iterator, Mapping

from graphbuild.extract.claims import evidence, proposed
from graphbuild.extract.readings import Reading, all_readings, readings, tells_of_the_described
from graphbuild.model import Claim, Document, Extractor
from graphbuild.ontology import Ontology

#: the score from which the network has seen something, and how often a wording that needs it was right then: 34 of 46
#: in 158 articles that nobody read while the wordings were written
SEEN = 0.3
WITNESSED = 0.74
#: the score from which the network is a witness of what is done by or to something that is only described
SURE = 0.9


def acts(document: Document, ontology: Ontology) -> Iterator[Claim]:
    """The claims of the wordings that tell an act surely enough by themselves."""
    for reading in readings(document, ontology):
        if reading.precision is not None:
            yield claimed(document, reading, reading.precision, "rules")


def witnessed(document: Document, ontology: Ontology) -> Iterator[Claim]:
    """The same, and the claims of all other wordings of which the network has seen something too.

    Not where an error hurts a person: of sensitive relations only 24 of 31 such claims were right.
    """
    scores = _scores(document, ontology)
    thing = document.chain_of
    for reading in all_readings(document, ontology):
        seen = scores.get((reading.relation.type, thing[reading.source], thing[reading.target]), 0.0)
        if tells_of_the_described(reading, document):
            if reading.precision is not None and seen >= SURE:
                yield claimed(document, reading, seen, "both")
        elif reading.precision is not None:
            yield claimed(document, reading, reading.precision, "rules")
        elif seen >= SEEN and not reading.relation.sensitive:
            yield claimed(document, reading, WITNESSED, "both")


def _scores(document: Document, ontology: Ontology) -> Mapping[tuple[str, int, int], float]:
    """The network's highest score of each relation between two things, from both ends if it is symmetric."""
    thing = document.chain_of
    best: dict[tuple[str, int, int], float] = {}
    for pair in document.pairs:
        if {pair.source, pair.target} <= thing.keys():
            source, target = thing[pair.source], thing[pair.target]
            turned = [(pair.relation, target, source)] if pair.relation in ontology.symmetric else []
            for key in [(pair.relation, source, target), *turned]:
                best[key] = max(best.get(key, 0.0), pair.score)
    return best


def claimed(document: Document, reading: Reading, confidence: float, by: Extractor) -> Claim:
    """The claim that a reading makes."""
    ends = document.mentions[reading.source], document.mentions[reading.target]
    told = evidence(document, reading.sentence, reading.trigger)
    return proposed(ends, reading.relation.type, told, confidence, status=reading.status, extractor=by)
