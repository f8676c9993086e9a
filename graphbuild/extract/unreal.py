"""What a text only asks, or tells as an attempt, is no claim."""

import re
from functools import cache

from graphbuild.extract.clauses import Wording, any_of, wording
from graphbuild.extract.neither import in_an_aside, where_stated
from graphbuild.extract.questions import asked_before
from graphbuild.extract.worded import FIXED, ROLES
from graphbuild.model import Claim, Document, Span
from graphbuild.ontology import Ontology, load_cues
from graphbuild.ontology.alternatives import alternatives

_IS_IT_SO = re.compile(r"\W*(?:is|are|was|were|can|could)\s", re.I)
#: who is asked, before the question
_ADDRESSED = re.compile(r"^\W*[^,]{1,40},\s+(?=(?:is|are|was|were|can|could)\s)")
_ASKED_OF = re.compile(
    r"\b(?:ask|urg|demand|want|request|call|press|implor|beg)\w*\s+(?:on\s+|for\s+)?(?:[\w’'-]+\s+){0,4}to\s+"
    r"(?:(?:sentence|convict|jail|imprison|find|arrest|charge|dismiss|sack|fire|ban)\b[^;]*)?$"
)
#: what another is asked to do, and only by whom it is done
_DONE_BY_ANOTHER = frozenset(["CONVICTED_OF", "SENTENCED_BY", "CHARGED_WITH", "ARRESTED_BY", "DISMISSED", "BANS"])
_LEAD = re.compile(r"^\W*(?:(?:so|and|but)\W+)?(?:(?:the|an?)\s+)?", re.I)
#: what one does by trying, or says by it
_TRIED_IS_DONE = frozenset(
    [
        "ATTACKED",
        "OPPOSES",
        "THREATENS",
        "ACCUSES",
        "URGES",
        "ORDERS",
        "SPOKE_TO",
        "SUPPORTS",
        "CANDIDATE_IN",
        "IMPLICATED_IN",
        "SEEKS_EXTRADITION_OF",
    ]
)

#: what of these could be is to come, as a plan is
_MAY_BE_PLANNED = ROLES | FIXED | {"CANDIDATE_IN", "SUCCEEDED"}


def is_only_asked(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether a question asks for it: "Is Lee the owner of the paper?", "Lee owns the paper?", "Q: Is Lee its owner?".

    What an aside of a question says of somebody stands: "Did Lee, the owner of the paper, know?".
    """
    evidence = claim.evidence
    if not evidence.start <= claim.source.start < evidence.end:
        return False
    stated = where_stated(claim, wording(claim, document))
    asked = asked_before(Span(stated, stated), Span(evidence.start, evidence.end), document)
    if asked is None or claim.source.start >= stated:
        return False
    asked = _LEAD.sub("", _ADDRESSED.sub("", asked, 1), 1)
    if in_an_aside(asked):
        return False
    return claim.source.start == stated - len(asked) or _IS_IT_SO.match(asked) is not None


def is_only_attempted(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether it is what somebody tried, wanted, could or should do, or nearly did: "tried to arrest Lee".

    So is what another is asked to do: "asked the judges to sentence Lee".
    """
    if claim.evidence.trigger is None:
        return False
    words = wording(claim, document)
    ends = [m.end for m in (claim.source, claim.target) if m.start == words.place.start]
    core = words.core[max(ends) - words.place.start :] if ends else words.core
    if claim.type in _DONE_BY_ANOTHER and _ASKED_OF.search(words.before):
        return True
    hedges = load_cues().hedges
    called_for = core.strip() in hedges.possible  # "said that Lee must go" is what is said of him
    if claim.type not in _MAY_BE_PLANNED and not called_for and _is_told_with(hedges.possible, words, core):
        return True
    return claim.type not in _TRIED_IS_DONE and _is_told_with(hedges.attempts, words, core)


def _is_told_with(phrases: tuple[str, ...], words: Wording, core: str) -> bool:
    """Whether one of these stands right before what is told, or begins it behind the one who does it."""
    return bool(_right_before(phrases).search(words.before)) or bool(_at_first(phrases).match(core + words.after))


@cache
def _right_before(phrases: tuple[str, ...]) -> re.Pattern[str]:
    carrying_out = alternatives(load_cues().hedges.carrying_out)
    doing = rf"(?:\s+(?:{carrying_out})(?:\s+(?:the|an?|new|more|further|fresh)\b)*)?"
    return re.compile(rf"{any_of(phrases).pattern}(?:\s+\w+ly)?(?:\s+be)?{doing}\s*$")


@cache
def _at_first(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:(?:had|has|have|was|were)\s+)?{any_of(phrases).pattern}(?!\s+(?:not|never|have)\b)")
