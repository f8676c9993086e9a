"""Whether a sentence has the words without which a relation is not stated, or words that undo it."""

import re
from functools import cache

from graphbuild.extract.clauses import any_of
from graphbuild.model import Claim, Document
from graphbuild.ontology import Ontology, load_cues


def is_unspoken(claim: Claim, _: Document, ontology: Ontology) -> bool:
    """Whether the sentence lacks every word that the relation needs, or has one that undoes it.

    No charge without a word for it; no sentence by a court that annulled one.
    """
    relation, told = ontology.relation(claim.type), claim.evidence.text
    if relation.undone_by and _any_of(relation.undone_by).search(told):
        return True
    return bool(relation.needs) and not _any_of(relation.needs).search(told)


_SHARE = re.compile(
    r"\b(?:won|wins|received|got|took|with)\s+(?:[\w-]+\s+){0,2}?(\d+(?:\.\d+)?)\s*(?:per\s?cent|%)", re.IGNORECASE
)
_LEAST = 20  # per cent: with less nobody is said to win who "won 12 per cent"


def wins_a_mere_share(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether who "won 12 per cent", or "came second with 29 seats", is taken for the winner of the election."""
    if claim.type != "WON":
        return False
    text, end = document.article.text, claim.evidence.end
    share = _SHARE.search(text, claim.source.end, end)
    return (share is not None and float(share[1]) < _LEAST) or _runner_up().match(
        text, claim.source.end, end
    ) is not None


@cache
def _runner_up() -> re.Pattern[str]:
    """What follows the name of somebody who was beaten, over what stands between commas."""
    words = any_of(load_cues().others.runners_up).pattern
    return re.compile(rf"(?:\s*,[^.;:]*?,)?\s+(?:\([^)]*\)\s+)?(?:\w+\s+){{0,2}}?{words}")


_SOMEBODY = re.compile(r",\s+(?:an?|one|two|three|several|some)\s+(?:[a-z][\w'’-]*\s+){1,4}$")


def is_told_by_somebody_unnamed(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether it is another who spoke: "Lee met Day, a diplomat told the paper"; not "Lee, a diplomat, told it"."""
    trigger, text = claim.evidence.trigger, document.article.text
    if claim.type != "SPOKE_TO" or trigger is None or not claim.source.end < trigger.start < claim.target.start:
        return False
    return _SOMEBODY.search(text, claim.source.end, trigger.start) is not None


_OBJECT = re.compile(r"(?:him|her|them|us|me)\s+(?:is|was|are|were|has|had|have|will|became)\b", re.IGNORECASE)


def is_told_of_an_object(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether the words begin with a pronoun that is no subject: "beside her was the head of the bank, Tom Day"."""
    trigger = claim.evidence.trigger
    if trigger is None or trigger.start not in (claim.source.start, claim.target.start):
        return False
    return _OBJECT.match(document.article.text, trigger.start, trigger.end) is not None


@cache
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """The words as whole words; a star stands for any letters."""
    choices = "|".join(re.escape(w).replace(r"\*", r"[\w'’-]*") for w in words)
    return re.compile(rf"(?<![\w-])(?:{choices})(?!\w)", re.IGNORECASE)
