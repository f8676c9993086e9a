"""Who makes a claim."""

from dataclasses import replace

from graphbuild.extract.clauses import same_thing, told_in, wording
from graphbuild.model import Claim, Claimant, Document, Span
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
    ]
)
_SPEECH = frozenset(["ACCUSES", "SPOKE_TO", "OPPOSES", "ORDERS", "URGES", "THREATENS", "SUPPORTS"])


def attribution(claim: Claim, document: Document, cues: Cues) -> Claim:
    """The claim with whoever makes it: the speaker in whose words it stands, if the text names one.

    An alleged or denied claim is attributed always, an asserted one only where it rests on what someone said.
    The one whose own act of speech the claim is never claims it.
    """
    if claim.attributed_to or (claim.modality == "asserted" and claim.type not in _SAID):
        return claim
    denying = frozenset(cues.denials.verbs)
    for statement in told_in(wording(claim, document).place, document):
        speaker = statement.speaker
        if speaker is None or not denying.isdisjoint(statement.cue.lower().split()):
            continue  # whoever denies a claim does not make it
        if _is_source(claim, speaker, document):
            return claim
        text = document.article.text[speaker.start : speaker.end]
        return replace(claim, attributed_to=(Claimant(speaker.start, speaker.end, text),))
    return claim


def _is_source(claim: Claim, speaker: Span, document: Document) -> bool:
    """Whether the speaker is the claim's own source."""
    ends = [claim.source, claim.target] if claim.type == "MET_WITH" else [claim.source]
    return any(same_thing(end, speaker, document) for end in ends)
