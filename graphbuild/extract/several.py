"""Several who are one thing to somebody: "Ann Lee's sons, Tom and Bo", "aides of the mayor, Ann Lee and Tom Day"."""

import re

from graphbuild.model import Claim, Document, Mention
from graphbuild.ontology import load_cues

_AND = re.compile(r"\band\b")


def is_of_several(claim: Claim, document: Document) -> bool:
    """Whether the words of a rule call several by an office or a kin term, right before a name that ends them."""
    told, names = claim.evidence.trigger, (claim.source, claim.target)
    last = next((m for m in names if told is not None and m.end == told.end and m.type == "Person"), None)
    if claim.extractor == "network" or told is None or last is None:
        return False
    first = next(m for m in names if m is not last)
    words = document.article.text[told.start : last.start].replace(first.text, "").casefold().split()
    return any(_is_plural(word.strip(",")) for word in words)


def stands_beside_them(claim: Claim, ends: tuple[Mention, Mention], document: Document) -> bool:
    """Whether one comes after the last of several: "Ann Lee's sons, Tom and Bo, and the judge Kim Park"."""
    known = claim.source if ends[0] is not claim.source else claim.target
    other = ends[0] if ends[0] is not claim.source else ends[1]
    return len(_AND.findall(document.article.text, known.end, other.start)) > 1


def _is_plural(word: str) -> bool:
    cues = load_cues()
    kin = cues.kin.find(word)
    if kin is not None:
        return word == kin.plural.casefold() != kin.noun.casefold()
    return any(word == o.plural.casefold() != o.noun.casefold() for o in cues.offices.find(word))
