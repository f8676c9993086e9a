"""Wordings that make two people kin in another way than a claim has it: "Lee married a daughter of Day"."""

import re

from graphbuild.extract.elsewhere import end_elsewhere
from graphbuild.model import Claim, Document

_ADJECTIVES = re.compile(r"\s+(?:[a-z-]+\s+){0,2}")
_MARRIED = re.compile(
    r"\b(?:(?:re)?marr(?:ied|ies|y|ying)(?:\s+to)?|divorced|(?:wife|husband|widow|widower)\s+of)\s+"
    r"(?:an?|one|the|another)\s+(?:[\w-]+\s+){0,2}?(?P<kin>son|daughter|brother|sister|niece|nephew|cousin)s?"
    r"\s+of\s+[^.;:,]{0,40}$"
)
_CHILD_MARRIED = re.compile(
    r",?\s+whose\s+(?:[\w-]+\s+){0,2}?(?P<kin>son|daughter|brother|sister|niece|nephew|cousin)\s+(?:[\w-]+\s+){0,2}?"
    r"(?:married|marries|(?:wife|husband|widow|widower)\s+of)\s+[^.;:]{0,60}$"
)
_BORN_TO = re.compile(r"(?:,?\s+who)?\s+(?:is|was|were)?\s*born\b[^.;:]{0,60}?\bto\s+[^.;:]{0,100}")
_WED = re.compile(r"\b(?:divorced|left|married|wed)\s+(?:[\w-]+\s+){0,3}$")
_AND_MARRIED = re.compile(r",?\s+(?:and|then|before|but)\s+(?:\w+\s+){0,2}(?:re)?married\s+(?:[\w-]+\s+){0,4}")


def is_told_otherwise(claim: Claim, document: Document) -> bool:
    """Whether the words between the two, or around them, say something else than the claim."""
    asked = (_is_one_person, _goes_through_another, _is_through_a_child, _married_both, _is_born_to, _is_named_later)
    return any(ask(claim, document) for ask in asked)


def _is_one_person(claim: Claim, document: Document) -> bool:
    """Whether one is described right before his name: "the 54-year-old widowed Lee" is nobody's father but Lee."""
    first, second = sorted((claim.source, claim.target), key=lambda m: m.start)
    described = first.kind == "description" and second.kind == "name"
    return described and _ADJECTIVES.fullmatch(document.article.text, first.end, second.start) is not None


def _goes_through_another(claim: Claim, document: Document) -> bool:
    """Whether an end is kin of whom the other married: "Lee married a daughter of Day" makes her no child of Day.

    It makes Lee Day's son-in-law, and who married a sister or a niece is a relative.
    """
    text, evidence = document.article.text, claim.evidence
    for end in (claim.source, claim.target):
        found = _MARRIED.search(text, evidence.start, end.start) if evidence.start < end.start < evidence.end else None
        if found is not None:
            through = "CHILD_IN_LAW_OF" if found["kin"] in ("son", "daughter") else "RELATIVE_OF"
            return claim.type != through
    return False


def _is_through_a_child(claim: Claim, document: Document) -> bool:
    """Whether it is somebody's kin who married the other: "Lee, whose daughter is married to Day" is no wife of his.

    Day is the child-in-law, and not Lee; by a sister, a niece or a cousin they are relatives.
    """
    first, second = sorted((claim.source, claim.target), key=lambda m: m.start)
    found = _CHILD_MARRIED.fullmatch(document.article.text, first.end, second.start)
    if found is None or any(
        m.type == "Person" and m.kind == "name" for m in document.between(first.end, second.start)
    ):
        return False
    if found["kin"] in ("son", "daughter"):
        return claim.type not in ("CHILD_IN_LAW_OF", "RELATIVE_OF") or (
            claim.type == "CHILD_IN_LAW_OF" and claim.source is first
        )
    return claim.type != "RELATIVE_OF"


def _married_both(claim: Claim, document: Document) -> bool:
    """Whether somebody else married both in turn: "she divorced Lee and married Day"."""
    first, second = sorted((claim.source, claim.target), key=lambda m: m.start)
    text, start = document.article.text, claim.evidence.start
    if claim.type != "SPOUSE_OF" or _AND_MARRIED.fullmatch(text, first.end, second.start) is None:
        return False
    return _WED.search(text, start, max(start, first.start)) is not None


def _is_born_to(claim: Claim, document: Document) -> bool:
    """Whether the parent would be the one who was born: "Lee was born in Porto to Ann and Tom Day"."""
    if claim.type != "PARENT_OF" or claim.source.end > claim.target.start:
        return False
    return _BORN_TO.fullmatch(document.article.text, claim.source.end, claim.target.start) is not None


def _is_named_later(claim: Claim, document: Document) -> bool:
    """Whether only a later sentence names the parent or the child: of six such claims two were right."""
    if claim.type != "PARENT_OF":
        return False
    end = end_elsewhere(claim, document)
    return end is not None and end.start >= claim.evidence.end
