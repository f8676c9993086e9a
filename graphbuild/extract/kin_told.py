"""Under which words a clause tells that somebody is kin: "denied that he is her brother", "whether she is his wife".

A tie in an apposition ("denied that his brother, Tom, took it") is vouched for whatever is said around it; one that
the clause itself states is as sure as the words that open the clause.
"""

import re
from functools import cache

from graphbuild.extract.clauses import any_of
from graphbuild.model import Claim, Document, Modality
from graphbuild.ontology import Cues, load_cues
from graphbuild.ontology.qualifying import DenialWords, HedgeWords

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_MARRIED = re.compile(r"(?:re)?marr(?:y|ies|ied|ying)|wed|weds|fathered|adopted", re.IGNORECASE)
_BE = r"(?:is|was|are|were|be|been|being|became|become|has|had|have|having)"
#: what stands between the verb and the word for kin: "is the late president's elder", not "was seen with his"
_TO_KIN = (
    r"(?:\s+(?!(?:by|with|to|for|from|in|at|of|on|about|against|who|whose|that|which)\b|\w+ing\b)[\w.’'-]+){0,6}\s+"
)
_GAP = r"(?P<gap>\b[^.;:\"“”]{0,140}?\b)"
_WHO = re.compile(r"\b(?:who|which|whose)\W*$")
_ANOTHER_CLAUSE = re.compile(r",|\b(?:and|but|who|which|whose|while)\b")
_TOLD_BY_ANOTHER_VERB = re.compile(r"\b(?:and|but)\s+(?:\w+\s+){1,3}that\b")
_OPENS = re.compile(r"\b(?:that|whether|if|unless)\b")
#: what stands between "is not" and the word for kin: "the", "Ann Lee's elder"
_OWNERS = r"(?:the|an?|his|her|their|my|(?:[A-Z][\w.-]*\s+){0,3}[A-Z][\w-]*['’]s?)"
_OWN = rf"(?:\s+\w+ly)?(?:\s+{_OWNERS})?(?:\s+[a-z][\w-]*)?\s+$"
_OF_KIN = re.compile(r"[\w-]+['’]")


def kin_is_supposed(claim: Claim, document: Document, cues: Cues) -> bool:
    """Whether a clause only asks or supposes that they are kin: "if he is her brother", "no proof that she is"."""
    return _stands_under(claim, document, _supposed(cues.hedges))


def kin_modality(claim: Claim, document: Document, cues: Cues) -> Modality | None:
    """Denied or alleged where the words that open the clause say so, None where nothing does."""
    if _stands_under(claim, document, _undenied(cues.denials)):
        return "alleged"
    if _stands_under(claim, document, _untrue(cues.denials)) or _is_negated(claim, document, cues.denials):
        return "denied"
    return "alleged" if _stands_under(claim, document, _hedged(cues.hedges)) else None


def _is_negated(claim: Claim, document: Document, denials: DenialWords) -> bool:
    """Whether it stands in so many words that they are not: "Lee and Day are not brothers", "is not Day's wife"."""
    kin, text = _kin_word(claim, document), document.article.text
    if kin is None or _OF_KIN.match(text, kin):
        return False
    return _negated(denials).search(text, claim.evidence.start, kin) is not None


@cache
def _negated(denials: DenialWords) -> re.Pattern[str]:
    return re.compile(rf"{any_of(denials.negated_kin).pattern}(?!\s+{any_of(denials.harmless).pattern}){_OWN}")


@cache
def _supposed(hedges: HedgeWords) -> re.Pattern[str]:
    return _telling((*hedges.conditions, *(h for h in hedges.hypotheticals if h.endswith("that"))))


@cache
def _undenied(denials: DenialWords) -> re.Pattern[str]:
    return _telling(denials.undenied)


@cache
def _untrue(denials: DenialWords) -> re.Pattern[str]:
    return _telling((*denials.verbs, *denials.untrue))


@cache
def _hedged(hedges: HedgeWords) -> re.Pattern[str]:
    return _telling((*hedges.openings, *(f"{word} to" for word in (*hedges.directed, *hedges.claiming))))


def _telling(opening: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?=(?P<opening>{any_of(opening).pattern}){_GAP}\s?\b{_BE}{_TO_KIN}$)")


def _stands_under(claim: Claim, document: Document, opened: re.Pattern[str]) -> bool:
    start, kin = claim.evidence.start, _kin_word(claim, document)
    if kin is None:
        return False
    told = document.article.text[start:kin].lower()
    return any(_reaches(m["opening"], m["gap"]) for m in opened.finditer(told))


def _kin_word(claim: Claim, document: Document) -> int | None:
    """Where the last word for kin in the words of the claim begins."""
    place = claim.evidence.trigger
    if place is None:
        return None
    find = load_cues().kin.find
    own = _WORD.finditer(document.article.text, place.start, place.end)
    return max((w.start() for w in own if find(w[0]) is not None or _MARRIED.fullmatch(w[0])), default=None)


def _reaches(opening: str, gap: str) -> bool:
    """Whether what stands between lets the clause go on: no other clause without "that", no half of an aside."""
    if gap.count(",") % 2 or _WHO.search(gap) or _TOLD_BY_ANOTHER_VERB.search(gap):
        return False
    return _OPENS.search(f"{opening} {gap}") is not None or _ANOTHER_CLAUSE.search(gap) is None
