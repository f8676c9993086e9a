"""Who tries, charges or arrests others is not the one who is tried: "Judge Lee sentenced Day to a year".

Nor is who stands for the one who is, or is named beside him.
"""

import re
from dataclasses import dataclass
from functools import cache

from graphbuild.extract.lists import in_one_list
from graphbuild.extract.worded import OF_DEFENDANTS
from graphbuild.model import Claim, Document, Mention
from graphbuild.ontology import Ontology, load_cues
from graphbuild.ontology.alternatives import alternatives

_WHO = re.compile(r",?\s+who\s+(?:is|was|are|were|has|had|faces?|faced|stands?|stood)\b[^,;.]*")
_AGAINST = re.compile(r"\s+(?:[a-z]+\s+){0,5}against\s+(?:[\w’'-]+\s+){0,5}(?:[a-z-]+,\s+)?")
_HAS = r"(?:has|have|had|is|are|was|were|been|being|also|\w+ly)"


@dataclass(frozen=True, slots=True)
class _Patterns:
    suffers: re.Pattern[str]
    charged: re.Pattern[str]
    somebody: re.Pattern[str]
    overturns: re.Pattern[str]
    sentences: re.Pattern[str]
    together: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    cues = load_cues()
    undoing, verdicts = alternatives(cues.denials.undoing), alternatives(cues.denials.verdicts)
    return _Patterns(
        suffers=re.compile(
            rf",?\s+(?:{_HAS}\s+)*(?:(?:is|are|was|were|been|being)\s|(?:{alternatives(cues.suffering)})\s)"
        ),
        charged=re.compile(
            r"\s+(?:(?:is|was|has|had|been|being|also|later|then|\w+ly)\s+)+"
            rf"(?:{alternatives(cues.told_of_defendants)})\b"
        ),
        somebody=re.compile(
            r"\bwho\s+(?:is|was|are|were|has\s+been|had\s+been)\s+(?:\w+\s+)?"
            rf"(?:{alternatives(cues.told_of_somebody)})\b[^,;.]*$"
        ),
        overturns=re.compile(
            rf"\s+(?:(?:has|had|later|then|since|\w+ly|on\s+\w+)\s+)*(?:{undoing})\s+"
            rf"(?:the|that|this|his|her|their|both|\S+['’]s?)\s+(?:[\w-]+\s+){{0,2}}?(?:{verdicts})\b"
        ),
        sentences=re.compile(rf"\b(?:{alternatives(cues.sentencing)})\b"),
        together=re.compile(rf"\b(?:{alternatives(cues.together)})\s+(?:[\w’'-]+\s+){{0,5}}$", re.IGNORECASE),
    )


def does_it_to_others(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether the one who would be tried, charged or jailed stands right before a verb for that and has an object.

    "Lee sentenced Day to a year for theft" and "Lee, who charged Day with theft" say of Day what the verb says. "Lee
    sentenced to a year" has no object.
    """
    source = claim.source
    if claim.type not in OF_DEFENDANTS or not claim.evidence.start <= source.start < claim.evidence.end:
        return False
    return _verb_with_object().match(document.article.text, source.end, claim.evidence.end) is not None


def acquits_him(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether a court would have sentenced whom it acquits: "the court in Porto acquitted Lee and sentenced Day".

    Nor does a court that "overturned her conviction" sentence her, whichever sentence tells of her.
    """
    court, text = claim.target, document.article.text
    if claim.type == "SENTENCED_BY" and _patterns().overturns.match(text, court.end):
        return True
    if claim.type != "SENTENCED_BY" or not claim.evidence.start <= court.start < claim.source.start:
        return False
    found = _acquits().match(text, court.end, claim.source.start)
    return found is not None and _patterns().sentences.search(text, found.end(), claim.source.start) is None


def is_of_the_one_named_before(claim: Claim, _: Document, __: Ontology) -> bool:
    """Whether it is somebody else in whose name the accused is named: "a lawyer representing Lee was charged"."""
    source, told = claim.source, claim.evidence
    if claim.type not in OF_DEFENDANTS or not told.start <= source.start < told.end:
        return False
    before, after = told.text[: source.start - told.start], told.text[source.end - told.start :]
    return _of_whom().search(before) is not None and _patterns().suffers.match(after) is not None


def is_of_another_accused(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether the offence of a claim is that of another: of whom "who" takes up, or of whom the verb before it speaks.

    "The charges against Lee are a blow for Day, who faces trial for fraud" says nothing of Lee's. "Day was charged
    with failing to report Lee" charges Day.
    """
    source, offence = claim.source, claim.target
    if claim.type not in ("CHARGED_WITH", "CONVICTED_OF"):
        return False
    things, own, text = document.thing_at, document.thing_at.get(source.start), document.article.text
    before = document.between(claim.evidence.start, offence.start)
    others = [m for m in before if _is_somebody(m) and things.get(m.start) != own]
    if claim.evidence.start <= source.start < offence.start:
        at = document.index_at[offence.start]
        listed = [m for m in before if m.type == "Offence" and in_one_list(document.index_at[m.start], at, document)]
        starts = [m.start for m in (*listed, offence)]
        return any(_WHO.fullmatch(text, m.end, start) for m in others if m.start > source.end for start in starts)
    if _is_against_another(claim, document):
        return True
    if not offence.end <= source.start < claim.evidence.end:
        return any(_patterns().charged.match(text, m.end, offence.start) for m in others)
    told_of = any(_patterns().charged.match(text, m.end, offence.start) for m in others) or _is_told_of_somebody(
        claim, text
    )
    return told_of and _patterns().together.search(text, offence.end, source.start) is None


def _is_against_another(claim: Claim, document: Document) -> bool:
    """Whether the first one behind "against" is another: "charges of fraud against Day were dropped" are not Lee's."""
    things, offence, own = document.thing_at, claim.target, document.thing_at.get(claim.source.start)
    text, end = document.article.text, claim.evidence.end
    after = [m for m in document.between(offence.end, end) if m.type in ("Person", "Organization")]
    first = next((m for m in after if _AGAINST.fullmatch(text, offence.end, m.start)), None)
    return first is not None and all(things.get(m.start) != own for m in after)


def _is_somebody(mention: Mention) -> bool:
    """Whether it is one person, and not "all five"."""
    return mention.type == "Person" and (mention.kind == "name" or mention.text.casefold() in ("he", "she"))


def _is_told_of_somebody(claim: Claim, text: str) -> bool:
    """ "A man who was jailed for theft met Lee", and not "the man who was jailed for theft, Lee"."""
    named = text[claim.target.end : claim.source.start].rstrip().endswith(",")
    return not named and _patterns().somebody.search(text, claim.evidence.start, claim.target.start) is not None


@cache
def _acquits() -> re.Pattern[str]:
    verdicts = alternatives(load_cues().denials.acquittals)
    return re.compile(
        rf"\s+(?:(?:in|at)\s+(?:[A-Z][\w’'-]*\s+){{1,4}})?(?:(?:has|had|have|also|then|later|on\s+\w+|\w+ly)\s+)*(?:{verdicts})\b"
    )


@cache
def _of_whom() -> re.Pattern[str]:
    people = alternatives((*load_cues().people_of_others, *load_cues().kin.forms))
    words = r"(?:[\w’'-]+\s+){0,5}(?:(?-i:[a-z])\w*,\s+)?"
    return re.compile(rf"\b(?:{people})\s+(?:of|for|to|representing|defending)\s+{words}$", re.IGNORECASE)


@cache
def _verb_with_object() -> re.Pattern[str]:
    cues = load_cues()
    return re.compile(
        rf"(?:,?\s+who)?\s+(?:(?:has|had|have|also|then|later|once|\w+ly)\s+)*(?:{alternatives(cues.verbs_of_courts)})\s+"
        rf"(?!(?:{alternatives(cues.after_convicts)})\b|\d|himself|herself|themselves)[^\W\d]"
    )
