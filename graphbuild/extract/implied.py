"""What a verdict says besides: whoever was acquitted of an offence had been charged with it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from graphbuild.extract.claims import ends, identified
from graphbuild.extract.clauses import any_of
from graphbuild.model import Claim, Document
from graphbuild.ontology import load_cues


def charges_implied(claims: Iterable[Claim], document: Document) -> Iterator[Claim]:
    """A former charge for each acquittal whose charge the article does not tell by itself.

    "Lee was acquitted of theft" denies a conviction and says that there was a charge. Of 12 offences of which someone
    was acquitted in the articles that nothing was learnt from, all were charges too.
    """
    claims = list(claims)
    charged = {ends(c, document) for c in claims if c.type == "CHARGED_WITH"}
    for claim in claims:
        acquitted = claim.type == "CONVICTED_OF" and claim.modality == "denied"
        if acquitted and _acquittals().search(claim.evidence.text.lower()) and ends(claim, document) not in charged:
            charged.add(ends(claim, document))
            yield identified(replace(claim, type="CHARGED_WITH", status="former", modality="asserted"))


@cache
def _acquittals() -> re.Pattern[str]:
    return any_of(load_cues().denials.acquittals)
