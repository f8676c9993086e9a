"""Proposes the claims that the phrase patterns of the ontology find in a sentence.

Each relation says in its file how it is said (`says`), with the precision that was measured for every
pattern. A pattern within reach of a word that denies, doubts or supposes finds nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from graphbuild.extract.astray import goes_astray
from graphbuild.extract.claims import evidence, proposed
from graphbuild.extract.lexicon import Lexicon, lexicon
from graphbuild.extract.patterns import Compiled, compile_pattern, literal_words
from graphbuild.extract.slots import SlottedSentence, slotted_sentences
from graphbuild.model import Claim, Document, Span, Status
from graphbuild.ontology import Ontology, RelationType

_REACH = 5  # words before a phrase in which a denial or a doubt silences it
_STOPS = frozenset('.;:"()')


@dataclass(frozen=True, slots=True)
class Rule:
    """One wording of a pattern of a relation, ready to be looked for."""

    relation: RelationType
    pattern: str
    wording: str
    compiled: Compiled
    precision: float
    #: the characters of its own words, which silence nothing: "pleaded not guilty to"
    own: frozenset[str]


@dataclass(frozen=True, slots=True)
class Firing:
    """A place where a rule holds: the mentions by their index, and the words that say so."""

    rule: Rule
    source: int
    target: int
    role: str | None
    status: Status
    trigger: Span


def phrases(document: Document, ontology: Ontology) -> Iterator[Claim]:
    """The claims that phrase rules find, sentence by sentence."""
    chain_of = document.chain_of
    for sentence, firing in firings(document, ontology.relations):
        if firing.source in chain_of and chain_of[firing.source] != chain_of.get(firing.target, -1):
            yield _claim(document, sentence, firing)


def firings(document: Document, relations: tuple[RelationType, ...]) -> Iterator[tuple[SlottedSentence, Firing]]:
    """Every place where a rule of these relations holds."""
    words, rules = _compiled(relations)
    for sentence in slotted_sentences(document, words.vocabulary):
        present = frozenset(sentence.row)
        for rule in rules:
            if not any(map(present.isdisjoint, rule.compiled.needs)):
                yield from ((sentence, f) for f in _found(rule, sentence, document, words))


@cache
def _compiled(relations: tuple[RelationType, ...]) -> tuple[Lexicon, tuple[Rule, ...]]:
    """The rules of the relations; a rule for each wording of a pattern."""
    words = lexicon(phrase.pattern for relation in relations for phrase in relation.says)
    return words, tuple(rule for relation in relations for rule in _rules(relation, words))


def _rules(relation: RelationType, words: Lexicon) -> Iterator[Rule]:
    """A rule for each wording; of a symmetric relation nothing need be said from both ends."""
    ends = {"source": relation.source, "target": relation.target}
    for phrase in relation.says:
        for wording in phrase.pattern.split(" OR "):
            if not (relation.symmetric and "{kin<}" in wording):
                compiled = compile_pattern(wording, ends, words.classes, words.vocabulary)
                own = frozenset(words.vocabulary.words[w] for w in literal_words(wording))
                yield Rule(relation, phrase.pattern, wording, compiled, phrase.precision, own)


def _found(rule: Rule, sentence: SlottedSentence, document: Document, words: Lexicon) -> Iterator[Firing]:
    seen: set[tuple[int, int]] = set()
    position = 0
    while m := rule.compiled.regex.search(sentence.row, position):
        position = m.start() + 1
        if _silenced(rule, sentence.row, m, words) or goes_astray(rule.wording, sentence, m, words):
            continue
        for source in _listed(sentence, m, "source", words):
            for target in _mentions(sentence, m, "target"):
                firing = _firing(rule, sentence, document, m, (source, target), words)
                if firing and (source, target) not in seen:
                    seen.add((source, target))
                    yield firing


def _mentions(sentence: SlottedSentence, m: re.Match[str], slot: str) -> list[int]:
    return [sentence.mentions[i] for i in range(*m.span(slot)) if i in sentence.mentions]


def _listed(sentence: SlottedSentence, m: re.Match[str], slot: str, words: Lexicon) -> list[int]:
    """The mentions of a slot; of two that only commas set apart the last: "the deputy of Lee, Day, was charged"."""
    start, end = m.span(slot)
    found, row = _mentions(sentence, m, slot), sentence.row
    no_list = row[end : end + 1] == "," and words.vocabulary.words["and"] not in row[start:end]
    return found[-1:] if no_list and "," in row[start:end] else found


def _silenced(rule: Rule, row: str, m: re.Match[str], words: Lexicon) -> bool:
    """Whether a question, or a word that denies, doubts or supposes, is within reach of the phrase."""
    if row.rstrip('"').endswith("?"):
        return True
    before = row[max(0, m.start() - _REACH) : m.start()]
    if before and before[-1] in words.undoers:
        return True
    for n, character in enumerate(reversed(before)):
        if character in _STOPS:
            before = before[len(before) - n :]
            break
    return not words.silencers.isdisjoint(before) or not (words.silencers - rule.own).isdisjoint(m[0])


def _firing(
    rule: Rule, sentence: SlottedSentence, document: Document, m: re.Match[str], ends: tuple[int, int], words: Lexicon
) -> Firing | None:
    """The firing between two of the mentions that matched; None if the role says something else of them."""
    status = words.status(m, rule.relation)
    trigger = sentence.place(*m.span())
    if "role" not in m.groupdict():
        return Firing(rule, *ends, None, status, trigger)
    place = sentence.place(*m.span("role"))
    said = document.article.text[place.start : place.end]
    role: str | None = said
    if "{office}" in rule.wording:
        role = words.office(said, rule.relation.type, document.mentions[ends[1]].type)
    elif "{kin" in rule.wording:
        found = words.kin(said, rule.relation, "target" if "{kin<}" in rule.wording else "source")
        status = found if found and status == "current" else status
        role = said if found else None
    return Firing(rule, *ends, role, status, trigger) if role else None


def _claim(document: Document, sentence: SlottedSentence, firing: Firing) -> Claim:
    ends = document.mentions[firing.source], document.mentions[firing.target]
    told, rule = evidence(document, sentence.span, firing.trigger), firing.rule
    return proposed(ends, rule.relation.type, told, rule.precision, role=firing.role, status=firing.status)
