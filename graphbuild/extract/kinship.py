"""Whose kin a kin term speaks of, and who bears it: in "Day's first child, Kim" the child is Kim, and Day's."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from graphbuild.extract.clauses import same_thing
from graphbuild.extract.elsewhere import end_elsewhere
from graphbuild.extract.kin_otherwise import is_told_otherwise
from graphbuild.extract.lists import in_one_list
from graphbuild.model import Claim, Document, Evidence, Mention, Span
from graphbuild.ontology import KinWord, Ontology, load_cues

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LONGEST = 3  # words of a kin term: "first cousin once"
_OWNER = re.compile(r"(?:(?:['’]s|(?<=s)['’])|\b(?:his|her))\s+(?:[\w-]+\s+){0,3}$", re.IGNORECASE)
_BEARER = re.compile(r"(?:,|:|\s*[—–-]+)?\s+(?:[^\W\d_a-z][\w-]*\.?\s+){0,2}$")
_OF_NOBODY = re.compile(r"\bthe\s+(?:[\w-]+\s+){0,2}$", re.IGNORECASE)
_OF_SEVERAL = re.compile(r"\btheir\s+(?:[\w-]+\s+){0,2}$", re.IGNORECASE)
_OF = re.compile(r"\s+(?:of|to)\s+[^.;:]{0,60}?$")
_IS = re.compile(r"(?:\s+(?:is|was|are|were)|,)\s+(?:[^.;:]{0,60}\s)?(?:the|a|an)\s+(?:[\w-]+\s+){0,2}$")
_SUBJECTS = frozenset(["i", "we", "he", "she", "they"])
_LAST_WORD = re.compile(r"(?P<word>[^\W\d_]+(?:-[^\W\d_]+)*)\s+$")
_OF_WHOM = re.compile(r"\s+(?:born\s+)?(?:of|to)\s+(?:[\w-]+\s+){0,4}")
_CHILD_MARRIED = re.compile(
    r",?\s+whose\s+(?:[\w-]+\s+){0,2}?(?P<kin>son|daughter|brother|sister|niece|nephew|cousin)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:married|marries|(?:wife|husband|widow|widower)\s+of)\s+[^.;:]{0,60}$"
)
_OWN_TERM = re.compile(r"(?:(?:the|an?)\s+)?(?:[a-z-]+\s+){1,3}of\s", re.IGNORECASE)
_ROOM = 40  # characters before and after a kin term


@dataclass(frozen=True, slots=True)
class _Term:
    """A kin term in a text, where its owner ends and where the one who bears it starts, if the text has them there."""

    word: KinWord
    span: Span
    owner_end: int | None
    bearer: Mention | None


def contradicts_kin(claim: Claim, document: Document, ontology: Ontology) -> bool:
    """Whether the kin terms in the sentence of a claim say something else of the two.

    A rule falls only by a pronoun that begins a clause: "Lee, whose daughter he divorced" names no daughter.
    Caught: a term in its own words that is somebody else's ("Day's son" for a claim on Lee), and anywhere in the
    sentence a term that one of the two bears with another owner, or the other way round. Of the family ties of the
    train split, read so with the gold mentions, 19 of 1,114 would fall.
    """
    if ontology.relation(claim.type).family != "family":
        return False
    if any(_is_no_relative(end, claim) for end in (claim.source, claim.target)):
        return True
    if claim.extractor != "network":
        return _begins_a_clause(claim, document) or _is_of_the_one_before(claim, document)
    found = [t for t in _terms(claim.evidence, document) if t.word.relation == claim.type]
    if any(_is_left_open(t, claim, document) for t in found):
        return True
    if any(_is_told_of(t, claim, document, ontology) for t in found) or is_told_otherwise(claim, document):
        return True
    if _are_kin_of_a_third(claim, document):
        return True
    if any(_is_borne_by_another(t, claim, document) or _is_of_another(t, claim, document) for t in found):
        return True
    terms = [t for t in found if t.owner_end is not None]
    return any(_is_others(t, claim, document) for t in terms) or any(
        _is_turned_round(t, claim, document, ontology) for t in terms
    )


def _is_no_relative(end: Mention, claim: Claim) -> bool:
    """Whether an end is a whole house, or has the kin term in its name: "the Lee dynasty", "Mother Courage"."""
    trigger = claim.evidence.trigger
    named = trigger is not None and end.kind == "name" and end.span.covers(trigger)
    return named or end.text.split()[-1].casefold() in load_cues().kin.houses


def _begins_a_clause(claim: Claim, document: Document) -> bool:
    """Whether an end is "he" or "she" right after a kin term."""
    text, find = document.article.text, load_cues().kin.find
    nouns = (end for end in (claim.source, claim.target) if end.text.casefold() in _SUBJECTS)
    return any(
        (word := _LAST_WORD.search(text, claim.evidence.start, end.start)) is not None
        and find(word["word"]) is not None
        for end in nouns
    )


def _is_of_the_one_before(claim: Claim, document: Document) -> bool:
    """Whether the words begin with a kin term that the name before a comma bears: "Lee, mother of Day, Roy and Kim".

    There Roy and Kim are in a list with Day.
    """
    trigger, text = claim.evidence.trigger, document.article.text
    if trigger is None or _OWN_TERM.match(text, trigger.start, trigger.end) is None:
        return False
    before = document.ending_at.get(trigger.start - 2) if text[trigger.start - 2 : trigger.start] == ", " else None
    return before is not None and before.type == "Person" and before.kind == "name"


def _is_left_open(term: _Term, claim: Claim, document: Document) -> bool:
    """Whether the sentence leaves open whose kin the bearer is: "the younger son, Kim", "their son Kim" before Day.

    Who is meant stands before; what the claim takes for it stands in a later sentence, or after the term alone.
    """
    if term.bearer is None or not any(same_thing(term.bearer, e.span, document) for e in (claim.source, claim.target)):
        return False
    before = document.article.text[max(claim.evidence.start, term.span.start - _ROOM) : term.span.start]
    other = claim.source if same_thing(term.bearer, claim.target.span, document) else claim.target
    if _OF_NOBODY.search(before):
        return other.start > claim.evidence.end and end_elsewhere(claim, document) is not None
    earlier = document.between(claim.evidence.start, term.span.start)
    return (
        _OF_SEVERAL.search(before) is not None
        and other.start > term.span.end
        and not any(same_thing(m, other.span, document) for m in earlier)
    )


def _is_others(term: _Term, claim: Claim, document: Document) -> bool:
    """Whether somebody else owns a term in the words of the claim, or one that an end of it bears."""
    trigger = claim.evidence.trigger
    own = trigger is not None and trigger.covers(term.span)
    borne = any(_bears(e, term, document) for e in (claim.source, claim.target))
    if not own and not borne:
        return False
    owner = document.ending_at.get(term.owner_end) if term.owner_end is not None else None
    if owner is None:
        return term.owner_end is not None and document.article.text[term.owner_end] in "'’"
    return not _is_end(owner, claim, document)


def _bears(end: Mention, term: _Term, document: Document) -> bool:
    """Whether an end bears a term, or another in a list with it: "his sons, Ann, Bo and Kim"."""
    if term.bearer is None:
        return False
    at, of = document.index_at[term.bearer.start], document.index_at[end.start]
    return same_thing(term.bearer, end.span, document) or (at < of and in_one_list(at, of, document))


def _is_turned_round(term: _Term, claim: Claim, document: Document, ontology: Ontology) -> bool:
    """Whether the end that bears the term is the one that it is not the term of."""
    other = claim.target if term.word.bearer == "source" else claim.source
    return (
        not ontology.relation(claim.type).symmetric
        and term.bearer is not None
        and same_thing(term.bearer, other.span, document)
    )


def _is_told_of(term: _Term, claim: Claim, document: Document, ontology: Ontology) -> bool:
    """Whether the words say it of the two the other way round: "Lee is the father-in-law of the minister, Day"."""
    first, second = sorted((claim.source, claim.target), key=lambda m: m.start)
    if ontology.relation(claim.type).symmetric or not first.end <= term.span.start < term.span.end <= second.start:
        return False
    bearer = claim.source if term.word.bearer == "source" else claim.target
    text = document.article.text
    told = _IS.fullmatch(text, first.end, term.span.start) and _OF.fullmatch(text, term.span.end, second.start)
    return told is not None and bearer is second and not _others_between(first, second, document)


def _others_between(first: Mention, second: Mention, document: Document) -> bool:
    """Whether another stands between the two: not the one whose kin the second is, "the father of Day's wife, Kim"."""
    between = (m for m in document.between(first.end, second.start) if m.type == "Person")
    return any(document.article.text[m.end : m.end + 1] not in ("'", "’") for m in between)


def _is_borne_by_another(term: _Term, claim: Claim, document: Document) -> bool:
    """Whether the term that the claim rests on stands right before another's name: "the son-in-law, Lee, and Day"."""
    trigger = claim.evidence.trigger
    if term.bearer is None or trigger is None or not trigger.covers(term.span):
        return False
    return not any(_bears(end, term, document) for end in (claim.source, claim.target))


def _is_of_another(term: _Term, claim: Claim, document: Document) -> bool:
    """Whether the term that the claim rests on is followed by whose kin it names: "Lee, the third son of Day"."""
    trigger, text = claim.evidence.trigger, document.article.text
    if trigger is None or not trigger.covers(term.span):
        return False
    near = document.between(term.span.end + 1, term.span.end + _ROOM)
    owner = next((m for m in near if m.type == "Person"), None)
    if owner is None or _OF_WHOM.fullmatch(text, term.span.end, owner.start) is None:
        return False
    return text[owner.end : owner.end + 1] not in ("'", "’") and not _is_end(owner, claim, document)


def _are_kin_of_a_third(claim: Claim, document: Document) -> bool:
    """Whether each of the two bears a kin term of a third: "his family - daughter Ann and son-in-law Day"."""
    first, second = sorted((claim.source, claim.target), key=lambda m: m.start)
    borne = {id(m): t for t in _terms(claim.evidence, document) for m in (first, second) if t.bearer is m}
    of_second = borne.get(id(second))
    return id(first) in borne and of_second is not None and of_second.owner_end is None


def _is_end(owner: Mention, claim: Claim, document: Document) -> bool:
    """Whether it is an end of the claim, or stands in a list with one: "Lee and Day's son".

    "Lee and his son" is no list: he may be anybody.
    """
    at = document.index_at[owner.start]
    return any(
        same_thing(owner, end.span, document)
        or (owner.kind != "pronoun" and in_one_list(at, document.index_at[end.start], document))
        for end in (claim.source, claim.target)
    )


def _terms(evidence: Evidence, document: Document) -> Iterator[_Term]:
    text = document.article.text
    words = list(_WORD.finditer(text, evidence.start, evidence.end))
    for n, first in enumerate(words):
        for last in reversed(words[n : n + _LONGEST]):
            if word := load_cues().kin.find(text[first.start() : last.end()]):
                yield _Term(
                    word,
                    Span(first.start(), last.end()),
                    _owner_end(text, max(evidence.start, first.start() - _ROOM), first.start()),
                    _bearer(text, last.end(), evidence.end, document),
                )
                break


def _owner_end(text: str, start: int, end: int) -> int | None:
    """Where the last words before a kin term end that say whose it is: before "'s", or after "his"."""
    found = _OWNER.search(text, start, end)
    if found is None:
        return None
    return found.start() if found.group()[0] in "'’" else found.start() + len(found.group().split()[0])


def _bearer(text: str, start: int, end: int, document: Document) -> Mention | None:
    near = (m for m in document.between(start + 1, min(end, start + _ROOM)) if m.type == "Person")
    return next((m for m in near if _BEARER.fullmatch(text, start, m.start)), None)
