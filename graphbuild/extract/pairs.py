"""Claims that the network proposes, from its scores for pairs of mentions."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from importlib.resources import files
from math import prod

import yaml

from graphbuild.extract.claims import evidence, proposed
from graphbuild.extract.exclusion import excluded_mentions, meant_instead
from graphbuild.extract.lists import in_one_list
from graphbuild.model import Claim, Document, PairScore, Span
from graphbuild.ontology import Ontology, load_cues

#: a second claim in the same words needs this score: below it, three in four were wrong on the validation articles
CERTAIN = 0.9
#: of two directions with scores as near as this, the one in the order of the sentence is read
IN_ORDER = 0.05


@cache
def thresholds() -> Mapping[str, float]:
    """The score from which each relation type is believed."""
    text = (files("graphbuild.extract") / "thresholds.yaml").read_text(encoding="utf-8")
    record = yaml.load(text, yaml.CSafeLoader)
    own: dict[str, float] = record["relations"]
    return own


def pairs(document: Document, ontology: Ontology) -> Iterator[Claim]:
    """The surest pair of mentions for each relation between two things in each sentence."""
    return believed(document, ontology, thresholds())


def believed(document: Document, ontology: Ontology, least: Mapping[str, float]) -> Iterator[Claim]:
    """The claims whose score is at least that of their relation type."""
    chain_of = document.chain_of
    cues = load_cues()
    excluded = excluded_mentions(document, cues)
    instead = meant_instead(document, excluded, cues)
    meant = (
        replace(s, source=instead.get(s.source, s.source), target=instead.get(s.target, s.target))
        for s in document.pairs
    )
    scored = (
        s
        for s in meant
        if excluded.isdisjoint((s.source, s.target))
        and {s.source, s.target} <= chain_of.keys()
        and chain_of[s.source] != chain_of[s.target]
    )
    surest = _surest_mentions(scored, chain_of, document, ontology)
    undisputed = _undisputed(surest, chain_of, ontology, least, document)
    for score, sentence in _one_reading(undisputed, chain_of, document, ontology):
        yield _claim(document, score, sentence)


def _surest_mentions(
    scores: Iterable[PairScore], chain_of: Mapping[int, int], document: Document, ontology: Ontology
) -> list[tuple[PairScore, Span]]:
    """For each relation between two things in a sentence, the surest pair of mentions."""
    best: dict[tuple[object, ...], tuple[PairScore, Span]] = {}
    for score in scores:
        sentence = _sentence(document, score)
        ends = (chain_of[score.source], chain_of[score.target])
        if score.relation in ontology.symmetric:
            ends = (min(ends), max(ends))
        key = (sentence, ends, score.relation)
        if key not in best or score.score > best[key][0].score:
            best[key] = (score, sentence)
    return list(best.values())


def _sentence(document: Document, score: PairScore) -> Span:
    """The sentence of the words that state it, if one of the two stands in it; else that of the later one."""
    source, target = document.mentions[score.source], document.mentions[score.target]
    later = document.sentence_at(max(source.start, target.start))
    if score.trigger is None:
        return later
    stated = document.sentence_at(score.trigger.start)
    return stated if stated.covers(source.span) or stated.covers(target.span) else later


def _undisputed(
    found: Iterable[tuple[PairScore, Span]],
    chain_of: Mapping[int, int],
    ontology: Ontology,
    least: Mapping[str, float],
    document: Document,
) -> Iterator[tuple[PairScore, Span]]:
    """Of the claims of one family that one sentence makes about two things, the surest, if it is sure enough.

    A person who is the "former deputy head" of a body is not its head too, and the son of a man not his father. That
    there is some such tie is as sure as all of its readings together; where a wrong reading hurts, each stands alone.
    """
    groups: dict[tuple[object, ...], list[tuple[PairScore, Span]]] = defaultdict(list)
    for score, sentence in found:
        groups[_rivals(score, sentence, chain_of, ontology)].append((score, sentence))
    for group in groups.values():
        score, sentence = max(group, key=lambda f: f[0].score + IN_ORDER * _reads_in_order(f[0], document))
        together = 1 - prod(1 - other.score for other, _ in group)
        sure = score.score if ontology.relation(score.relation).sensitive else together
        if sure >= least[score.relation]:
            yield score, sentence


def _reads_in_order(score: PairScore, document: Document) -> bool:
    """Whether the source stands before the words and the target after them: "Lee ordered Day", not "by Day"."""
    source, target = document.mentions[score.source], document.mentions[score.target]
    if score.trigger is None or not source.start < score.trigger.start < target.start:
        return False
    return not document.article.text[score.trigger.end : target.start].endswith(" by ")


def _rivals(score: PairScore, sentence: Span, chain_of: Mapping[int, int], ontology: Ontology) -> tuple[object, ...]:
    family = ontology.relation(score.relation).family
    ends = sorted((chain_of[score.source], chain_of[score.target]))
    rival = family if family in ("family", "office", "structure") else score.relation
    return sentence, *ends, rival


def _one_reading(
    found: Iterable[tuple[PairScore, Span]], chain_of: Mapping[int, int], document: Document, ontology: Ontology
) -> Iterator[tuple[PairScore, Span]]:
    """The same words say a relation of one thing once, unless the second is as good as certain or in a list with it.

    "President Ann Lee, who faces Tom Day" makes one of the two president, however sure; "nominated Ann Lee and Tom
    Day" both.
    """
    kept: dict[tuple[Span, str], list[PairScore]] = defaultdict(list)
    for score, sentence in sorted(found, key=lambda f: (-f[0].score, f[0].source, f[0].target, f[0].relation)):
        before = kept[sentence, score.relation]
        certain = score.score >= CERTAIN and ontology.relation(score.relation).family not in ("office", "family")
        if certain or not any(_same_words(score, other, chain_of, document) for other in before):
            before.append(score)
            yield score, sentence


def _same_words(a: PairScore, b: PairScore, chain_of: Mapping[int, int], document: Document) -> bool:
    """Whether two scores read one relation, with one end in common, in words that overlap."""
    if a.relation != b.relation or a.trigger is None or b.trigger is None:
        return False
    if a.trigger.end <= b.trigger.start or b.trigger.end <= a.trigger.start:
        return False
    if chain_of[a.source] == chain_of[b.source]:
        return not in_one_list(a.target, b.target, document)
    return chain_of[a.target] == chain_of[b.target] and not in_one_list(a.source, b.source, document)


def _claim(document: Document, score: PairScore, sentence: Span) -> Claim:
    trigger = score.trigger if score.trigger and sentence.covers(score.trigger) else None
    return proposed(
        (document.mentions[score.source], document.mentions[score.target]),
        score.relation,
        evidence(document, sentence, trigger),
        score.score,
        status=score.status,
        modality=score.modality,
        extractor="network",
    )
