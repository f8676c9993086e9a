"""Who makes a claim."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from graphbuild.extract.claims import ends, identified
from graphbuild.extract.clauses import Wording, after_what_was_said, any_of, same_thing, told_in, wording
from graphbuild.extract.denied import is_denied
from graphbuild.extract.hearsay import is_taken_for_granted
from graphbuild.extract.neither import is_of_neither
from graphbuild.model import Claim, Claimant, Document, Mention, Span
from graphbuild.ontology import Cues

#: ties and acts that a bare "X said" makes X's word; of others an article vouches for what it quotes
_SAID = frozenset(
    [
        "SUPPORTS",
        "FUNDS",
        "OPPOSES",
        "MET_WITH",
        "CHARGED_WITH",
        "CONVICTED_OF",
        "ARRESTED_BY",
        "SUES",
        "ATTACKED",
        "URGES",
        "ORDERS",
        "ALLY_OF",
        "INVESTIGATES",
    ]
)


#: of these both ends know first-hand
_BOTH_TELL = frozenset(["MET_WITH", "ARRESTED_BY", "SENTENCED_BY", "ON_TRIAL_IN"])


def attribution(claim: Claim, document: Document, cues: Cues) -> Claim:
    """The claim with whoever makes it: the speaker in whose words it stands, if the text names one.

    An alleged or denied claim is attributed always, an asserted one only where it rests on what someone said.
    The one whose own act of speech the claim is never claims it.
    """
    if claim.attributed_to or (claim.modality == "asserted" and not _is_said(claim, document, cues)):
        return claim
    denying = frozenset(cues.denials.verbs)
    words = wording(claim, document)
    for statement in told_in(words.place, document):
        speaker = statement.speaker
        if speaker is None or not denying.isdisjoint(statement.cue.lower().split()):
            continue  # whoever denies a claim does not make it
        if claim.modality == "denied" and _is_denied_there(claim, document, words, cues):
            continue  # nor does who says that it is not so
        if _is_source(claim, speaker, document):
            return claim
        text = document.article.text[speaker.start : speaker.end]
        return replace(claim, attributed_to=(Claimant(speaker.start, speaker.end, text),))
    named = _named_in_the_passive(claim, document, cues) if claim.modality != "asserted" else None
    return claim if named is None else replace(claim, attributed_to=(Claimant(named.start, named.end, named.text),))


def _is_denied_there(claim: Claim, document: Document, words: Wording, cues: Cues) -> bool:
    """Whether the words in which it is told deny it: "said that Lee had not paid", "said that neither had paid"."""
    if any_of(cues.denials.negations).search(words.core):
        return True
    return is_denied(claim, after_what_was_said(words, document), cues) or is_of_neither(claim, document, words)


def _is_said(claim: Claim, document: Document, cues: Cues) -> bool:
    """Whether a bare "X said" makes it X's word: not the invasion of which "X said that the invasion had failed"."""
    return claim.type in _SAID and not is_taken_for_granted(claim, document, cues)


def _named_in_the_passive(claim: Claim, document: Document, cues: Cues) -> Mention | None:
    """Who says it in "is said by Ann Lee to have paid"."""
    place, text = wording(claim, document).place, document.article.text
    passive = list(_passive(cues.hedges.directed).finditer(text, claim.evidence.start, place.end))
    if not passive or "," in text[passive[-1].end() : place.start]:
        return None
    start = passive[-1].end()
    return next((m for m in document.between(start, start + 5) if m.type != "Event"), None)


@cache
def _passive(verbs: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:is|are|was|were)\s+(?:\w+ly\s+)?{any_of(verbs).pattern}\s+by\s+")


def _is_source(claim: Claim, speaker: Span, document: Document) -> bool:
    """Whether the speaker is the claim's own source, or whoever did it to him: "the police said they had held Lee"."""
    own = [claim.source, claim.target] if claim.type in _BOTH_TELL else [claim.source]
    return any(same_thing(end, speaker, document) for end in own)


def vouched_for(claims: Iterable[Claim], document: Document) -> Iterator[Claim]:
    """The claims, without the claimants of what the text itself asserts elsewhere, in nobody's words."""
    read = list(claims)
    own = {
        _tie(c, document) for c in read if not c.attributed_to and not told_in(wording(c, document).place, document)
    }
    for claim in read:
        known = claim.modality == "asserted" and claim.attributed_to and _tie(claim, document) in own
        yield identified(replace(claim, attributed_to=())) if known else claim


def _tie(claim: Claim, document: Document) -> tuple[object, ...]:
    return claim.type, *ends(claim, document), claim.status, claim.modality
