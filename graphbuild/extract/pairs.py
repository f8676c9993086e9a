"""Claims that the network proposes, from its scores for pairs of mentions."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

import yaml

from graphbuild.extract.claims import identified
from graphbuild.model import Claim, Document, Evidence, PairScore, Span
from graphbuild.ontology import Ontology


@cache
def thresholds() -> Mapping[str, float]:
    """The score from which each relation type is believed."""
    text = (files("graphbuild.extract") / "thresholds.yaml").read_text(encoding="utf-8")
    record = yaml.load(text, yaml.CSafeLoader)
    own: dict[str, float] = record["relations"]
    return own


def pairs(document: Document, ontology: Ontology) -> Iterator[Claim]:
    """The surest pair of mentions for each relation between two things in each sentence."""
    best: dict[tuple[object, ...], tuple[PairScore, Span]] = {}
    chain_of = {m: n for n, chain in enumerate(document.chains) for m in chain.members}
    for score in document.pairs:
        if score.score < thresholds()[score.relation]:
            continue
        sentence = _sentence(document, score)
        ends = (chain_of[score.source], chain_of[score.target])
        if score.relation in ontology.symmetric:
            ends = (min(ends), max(ends))
        key = (sentence, ends, score.relation)
        if key not in best or score.score > best[key][0].score:
            best[key] = (score, sentence)
    for score, sentence in _undisputed(list(best.values()), chain_of, ontology):
        yield _claim(document, score, sentence)


def _sentence(document: Document, score: PairScore) -> Span:
    """The sentence of the words that state the relation; without them, of the later mention."""
    later = max(document.mentions[score.source].start, document.mentions[score.target].start)
    at = score.trigger.start if score.trigger else later
    return document.sentences[bisect_right(document.sentences, at, key=lambda s: s.start) - 1]


def _undisputed(
    found: list[tuple[PairScore, Span]], chain_of: Mapping[int, int], ontology: Ontology
) -> Iterator[tuple[PairScore, Span]]:
    """Of the claims of one family that one sentence makes about two things, the surest.

    A person who is the "former deputy head" of a body is not its head too, and the son of a man not his father.
    """
    best: dict[tuple[object, ...], float] = {}
    for score, sentence in found:
        key = _rivals(score, sentence, chain_of, ontology)
        best[key] = max(best.get(key, 0.0), score.score)
    for score, sentence in found:
        if score.score >= best[_rivals(score, sentence, chain_of, ontology)]:
            yield score, sentence


def _rivals(score: PairScore, sentence: Span, chain_of: Mapping[int, int], ontology: Ontology) -> tuple[object, ...]:
    family = ontology.relation(score.relation).family
    ends = sorted((chain_of[score.source], chain_of[score.target]))
    rival = family if family in ("family", "office", "structure") else score.relation
    return sentence, *ends, rival


def _claim(document: Document, score: PairScore, sentence: Span) -> Claim:
    text = document.article.text[sentence.start : sentence.end]
    trigger = score.trigger if score.trigger and sentence.covers(score.trigger) else None
    return identified(
        Claim(
            id="",
            article=document.article.id,
            source=document.mentions[score.source],
            target=document.mentions[score.target],
            type=score.relation,
            status=score.status,
            modality=score.modality,
            confidence=score.score,
            extractor="network",
            evidence=Evidence(document.article.id, sentence.start, sentence.end, text, trigger),
        )
    )
