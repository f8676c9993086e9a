"""What somebody resigned as or from, if the text says so: who "resigned as an MP" is still the party's secretary."""

import re
from functools import cache

from graphbuild.extract.clauses import any_of
from graphbuild.model import Claim, Document
from graphbuild.ontology import load_cues

_LEFT = (
    r"(?:(?:has|had|have|is|are)\s+)?(?:\w+ly\s+)?(?:resign(?:ed|s|ing)|step(?:ped|s|ping)\s+down|st(?:ood|ands)\s+down|quit|quits)"
    r"(?:\s+(?:\w+ly|(?:on|last|this)\s+\w+))?"
)
_AS = re.compile(
    rf"[^.;]{{0,45}}?\b{_LEFT}\s+as\s+(?:(?:an?|the|its|his|her)\s+)?(?P<post>[\w'’-]+(?:\s+[\w'’-]+){{0,4}})"
)
_FROM = re.compile(rf"[^.;]{{0,45}}?\b{_LEFT}\s+from\s+(?:(?:the|its|his|her)\s+)?")


def left_another_post(claim: Claim, document: Document, start: int) -> bool:
    """Whether the words from a place on tell that another post than this was left, or another body."""
    text, end = document.article.text, document.sentence_at(start).end
    post = _AS.match(text, start, end)
    if post is not None and claim.role:
        return claim.role.casefold().split()[-1] not in post["post"].casefold().split()
    body = _FROM.match(text, start, end)
    return body is not None and _is_another_body(claim, document, body.end())


def is_unconfirmed(place: int, document: Document) -> bool:
    """Whether what begins at a place is only a rumour, a condition or untrue: "reports that Lee had resigned"."""
    return _unconfirmed().search(document.article.text, document.sentence_at(place).start, place) is not None


@cache
def _unconfirmed() -> re.Pattern[str]:
    cues = load_cues()
    told = (w for w in (*cues.hedges.openings, *cues.denials.untrue) if w.endswith(" that"))
    denied = (f"{w} that" for w in cues.denials.verbs)
    return re.compile(rf"{any_of((*told, *denied, *cues.hedges.conditions)).pattern}[^;.]{{0,40}}$", re.IGNORECASE)


def _is_another_body(claim: Claim, document: Document, start: int) -> bool:
    named = document.mention_over(start)
    if named is None or named.type not in ("Party", "Institution", "Organization"):
        return False
    if named.text.casefold().split()[-1] in load_cues().offices.governments:
        return False
    return document.thing_at.get(named.start) != document.thing_at.get(claim.target.start)
