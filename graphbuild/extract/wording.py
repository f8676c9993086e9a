"""Whether a sentence has the words without which a relation is not stated."""

import re
from functools import cache

from graphbuild.model import Claim, Document
from graphbuild.ontology import Ontology


def is_unspoken(claim: Claim, _: Document, ontology: Ontology) -> bool:
    """Whether the sentence lacks every word that the relation needs: no charge without a word for it."""
    needs = ontology.relation(claim.type).needs
    return bool(needs) and not _any_of(needs).search(claim.evidence.text)


@cache
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """The words as whole words; a star stands for any letters."""
    choices = "|".join(re.escape(w).replace(r"\*", r"[\w'’-]*") for w in words)
    return re.compile(rf"(?<![\w-])(?:{choices})(?!\w)", re.IGNORECASE)
