"""What rules and network both propose is one claim."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from graphbuild.extract.clauses import same_thing
from graphbuild.extract.lists import in_one_list
from graphbuild.model import Claim, Document, Mention
from graphbuild.ontology import Ontology


def joined(claims: Iterable[Claim], document: Document, ontology: Ontology) -> Iterator[Claim]:
    """One claim for each relation that a sentence states between two things, unless it has several roles.

    Where both agree, the words are the rule's, which knows where it found them, and the confidence is that
    at least one of the two is right.
    """
    groups: dict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.source.start in document.thing_at and claim.target.start in document.thing_at:
            groups[_key(claim, document, ontology)].append(claim)
    ones = [claim for group in groups.values() for claim in _one(group)]
    rules: dict[tuple[str, int], list[Claim]] = defaultdict(list)
    for rule in (c for c in ones if c.extractor != "network"):
        for start in _sentences(rule, document):
            rules[rule.type, start].append(rule)
    for claim in ones:
        near = (r for start in _sentences(claim, document) for r in rules.get((claim.type, start), ()))
        if claim.extractor != "network" or not any(_says_it_of_another(r, claim, document, ontology) for r in near):
            yield claim


def _sentences(claim: Claim, document: Document) -> set[int]:
    """Where the sentences start in which a claim is told: that of its evidence and those of its words."""
    words = claim.evidence.trigger
    told = () if words is None else (words.start, max(words.start, words.end - 1))
    return {claim.evidence.start, *(document.sentence_at(at).start for at in told)}


def _says_it_of_another(rule: Claim, claim: Claim, document: Document, ontology: Ontology) -> bool:
    """Whether a rule reads the same words of one office or tie of kin with one end in common and another holder.

    "Lee is married to the ambassador to Brazil, Tom Day": the rule knows whose post it is. Or it reads in the same
    sentence the same tie the other way round.
    """
    if rule.type != claim.type or ontology.relation(claim.type).family not in ("office", "family"):
        return False
    if same_thing(rule.source, claim.target.span, document) and same_thing(rule.target, claim.source.span, document):
        return rule.evidence.start == claim.evidence.start
    a, b = rule.evidence.trigger, claim.evidence.trigger
    if a is None or b is None or a.end <= b.start or b.end <= a.start:
        return False
    if same_thing(rule.target, claim.target.span, document):
        return not in_one_list(_at(rule.source, document), _at(claim.source, document), document)
    return same_thing(rule.source, claim.source.span, document) and not in_one_list(
        _at(rule.target, document), _at(claim.target, document), document
    )


def _at(mention: Mention, document: Document) -> int:
    return document.index_at[mention.start]


def _key(claim: Claim, document: Document, ontology: Ontology) -> tuple[object, ...]:
    ends = (document.thing_at[claim.source.start], document.thing_at[claim.target.start])
    if claim.type in ontology.symmetric:
        ends = (min(ends), max(ends))
    return claim.evidence.start, *ends, claim.type


def _one(group: list[Claim]) -> Iterator[Claim]:
    rules = [c for c in group if c.extractor != "network"]
    network = max((c for c in group if c.extractor == "network"), key=lambda c: c.confidence, default=None)
    if not rules and network:
        yield network
    for claim in _by_role(rules):
        if network:
            both = 1 - (1 - claim.confidence) * (1 - network.confidence)
            claim = replace(claim, extractor="both", confidence=round(both, 3), modality=network.modality)
        yield claim


def _by_role(rules: Iterable[Claim]) -> Iterator[Claim]:
    """The surest claim of each role; a person may hold two offices of one body."""
    best: dict[str | None, Claim] = {}
    for claim in rules:
        key = claim.role.casefold() if claim.role else None
        if key not in best or claim.confidence > best[key].confidence:
            best[key] = claim
    named = [c for c in best.values() if c.role]
    yield from named or best.values()
