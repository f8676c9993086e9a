"""What the network reads in words that a rule reads otherwise, and offices that the one who is named cannot have."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from graphbuild.extract.claims import ends
from graphbuild.extract.clauses import any_of
from graphbuild.extract.lists import in_one_list
from graphbuild.model import Claim, Document, Mention
from graphbuild.ontology import Ontology, load_cues

_UNDER = re.compile(r"\bunder\s+(?:the\s+)?(?:[\w’'-]+\s+){0,4}$")


def head_of_no_country(claims: Sequence[Claim], _: Document, __: Ontology) -> Iterator[Claim]:
    """A speaker, who presides over a chamber, or the leader of the opposition at the head of a country."""
    words = load_cues().others
    lesser = any_of((*words.of_chambers, *words.of_oppositions))
    for claim in claims:
        heads = claim.type == "HEADS" and claim.target.type == "Place" and claim.extractor == "network"
        if heads and lesser.fullmatch((claim.role or "").casefold()):
            yield claim


def read_of_another(claims: Sequence[Claim], document: Document, ontology: Ontology) -> Iterator[Claim]:
    """What the network alone reads of one end and another in words that a rule reads of that end and somebody else.

    Of "his rival Day, who is backed by the union" the union backs Day only. Those of one list or clause stand.
    """
    read: defaultdict[tuple[int, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.extractor != "network" and claim.evidence.trigger is not None:
            read[claim.evidence.start, claim.type].append(claim)
    for claim in claims:
        rules = read.get((claim.evidence.start, claim.type), ())
        if claim.extractor == "network" and any(_reads_otherwise(rule, claim, document) for rule in rules):
            yield claim


def _reads_otherwise(rule: Claim, claim: Claim, document: Document) -> bool:
    words, own = rule.evidence.trigger, claim.evidence.trigger
    if words is None or own is None or not (own.start >= words.start and own.end <= words.end):
        return False
    told, read = ends(claim, document), ends(rule, document)
    if claim.target.type == "Offence" or (told[0] == read[0]) == (told[1] == read[1]):
        return False
    one, other = (claim.target, rule.target) if told[0] == read[0] else (claim.source, rule.source)
    return _stand_apart(one, other, claim, document)


def _stand_apart(one: Mention, other: Mention, claim: Claim, document: Document) -> bool:
    """Whether another sentence names one of two, or another clause begins between them: "Day spoke, while Lee"."""
    places = document.index_at.get(one.start), document.index_at.get(other.start)
    if None not in places and in_one_list(*places, document):  # type: ignore[arg-type]
        return False
    first, last = sorted((one, other), key=lambda m: m.start)
    if first.start < claim.evidence.start or last.start >= claim.evidence.end:
        return True
    clauses = any_of(load_cues().others.clause_starts)
    return clauses.search(document.article.text, first.end, last.start) is not None


def under_its_head(claims: Sequence[Claim], document: Document, _: Ontology) -> Iterator[Claim]:
    """Who would head what another headed under him: "Lee headed the service under President Day"."""
    heads = [c for c in claims if c.type == "HEADS"]
    for claim in heads:
        body, own = claim.target, claim.source
        if claim.extractor != "network" or not body.end <= own.start:
            continue
        under = _UNDER.search(document.article.text, body.end, own.start)
        others = (c for c in heads if c.evidence.start == claim.evidence.start)
        if under and any(ends(c, document)[1] == ends(claim, document)[1] and c is not claim for c in others):
            yield claim
