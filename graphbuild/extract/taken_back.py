"""What the rest of the sentence takes back: "convicted of theft and cleared on appeal"."""

import re

from graphbuild.extract.clauses import Wording, told_in
from graphbuild.extract.worded import ROLES, SPEECH_ACTS, is_verbal
from graphbuild.model import Claim, Document

_UNDONE = re.compile(
    r"[^.;]*?\b(?:(?:cleared|acquitted)\s+(?:on|in|by)\s+(?:an?\s+|the\s+)?(?:appeals?|higher|supreme)\b"
    r"|(?:conviction|verdict|sentence|charges?)\s+(?:\w+\s+){1,3}?(?:overturned|quashed|annulled|set\s+aside))"
)
_ANNULLED = re.compile(
    r"(?<!\bto )(?<!\bnot )\b"
    r"(?:overturned|quashed|annulled|reversed|vacated|set\s+aside|struck\s+down|threw\s+out|voided)\s+"
    r"(?:an?|the|his|her|their|its|that|this|both|all|\S+['’]s?)\s+(?:[\w-]+\s+){0,2}?(?:convictions?|verdicts?)\b"
)
_WAS_ANNULLED = re.compile(
    r"\s*(?:That|The|His|Her|Their)\s+(?:conviction|verdict)s?\s+(?:was|were|has\s+been|had\s+been)\s+(?:\w+\s+)?"
    r"(?:overturned|quashed|annulled|reversed|vacated|set\s+aside|struck\s+down|thrown\s+out|voided)\b"
)
_CLEARED_SINCE = re.compile(
    r"\b(?:acquitted|cleared|exonerated)\s+(?P<whom>[^.;]{0,120}?)\b(?:after|since)\s+(?:he|she|they)\s+(?:was|were|had\s+been)\b"
)
_CALLED_OFF = re.compile(
    r"[^.;]*?\b(?:and|but)\s+(?:(?:later|then)\s+)?(?:withdrew|cancelled|canceled|revoked)\s+"
    r"(?:the\s+(?:call|plan)|it)\b"
)
_TURNED_AWAY = re.compile(r"\b(?:refus(?:ed|es)|declin(?:ed|es))\s+to\s+(?:register|admit|accept)\b")
_REJECTED = re.compile(r"[^.;]*?,\s+(?:which|something)\s+(?:[\w’'-]+\s+){1,3}?(?:den(?:y|ies|ied)|reject(?:s|ed))\b")
_IS_NOT = re.compile(
    r"\s+(?:is|was|are|were)(?:n['’]t|\s+not)(?:,?\s+and\s+ha[sd]\s+never\s+been,?)?\s+"
    r"(?:(?:an?|the|its|one\s+of\s+its)\s+)?(?P<post>[\w-]+)"
)


def is_taken_back(claim: Claim, document: Document, words: Wording) -> bool:
    """Whether it is a conviction undone, a call withdrawn, a candidate refused, a post not held, a word rejected.

    Caught: "convicted of theft and cleared on appeal", "the union, of which Lee is not a member", "says that he led
    the militia, which he denies".
    """
    if claim.type == "CONVICTED_OF":
        return _is_undone(claim, document, words) or _is_cleared_since(claim, document)
    text, end = document.article.text, claim.evidence.end
    if claim.type == "ORGANIZES":
        return _CALLED_OFF.match(text, words.place.end, end) is not None
    if claim.type == "CANDIDATE_IN":
        return _TURNED_AWAY.search(words.before) is not None
    if claim.type in ROLES and (said := _IS_NOT.match(text, claim.source.end, end)):
        posts = ("member", "members") if claim.type == "MEMBER_OF" else f"{claim.role or ''} {words.core}".split()
        return said["post"].casefold() in posts
    if claim.type in SPEECH_ACTS or not told_in(words.place, document):
        return False
    return is_verbal(claim, words) and _REJECTED.match(text, words.place.end, end) is not None


def _is_undone(claim: Claim, document: Document, words: Wording) -> bool:
    """Whether a higher court cleared the one who was convicted, with nobody else named in between."""
    place, end = words.place.end, claim.evidence.end
    undone = _UNDONE.match(document.article.text, place, end)
    return undone is not None and not any(
        m.type == "Person" and m.kind == "name" and m != claim.source for m in document.between(place, undone.end())
    )


def _is_cleared_since(claim: Claim, document: Document) -> bool:
    """Whether the acquittal is told first: "acquitted Lee, a year after he was jailed for theft"."""
    start, end = claim.evidence.start, max(claim.evidence.start, claim.target.start)
    cleared = _CLEARED_SINCE.search(document.article.text, start, end)
    if cleared is None:
        return False
    whom = [m for m in document.between(cleared.start(), cleared.end("whom")) if m.type == "Person"]
    things = document.thing_at
    return any(things.get(m.start) == things.get(claim.source.start) for m in whom)


def is_annulled(claim: Claim, document: Document, words: Wording) -> bool:
    """Whether a conviction has ended: "overturned her conviction for theft", "That verdict was quashed" right after.

    What stands before the words counts where it is said of the same conviction, what stands after where nobody else is
    named in between.
    """
    if claim.type != "CONVICTED_OF":
        return False
    text, evidence = document.article.text, claim.evidence
    if _WAS_ANNULLED.match(text, evidence.end):
        return True
    for found in _ANNULLED.finditer(text, evidence.start, evidence.end):
        low, high = sorted((found.end(), claim.target.start))
        between = [m for m in document.between(low, high) if m.type == "Person" and m.kind == "name"]
        if all(document.thing_at.get(m.start) == document.thing_at.get(claim.source.start) for m in between):
            return True
    return False
