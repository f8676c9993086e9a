"""Whether a sentence has the words without which a relation is not stated, or words that undo it."""

import re
from functools import cache

from graphbuild.model import Claim, Document
from graphbuild.ontology import Ontology


def is_unspoken(claim: Claim, _: Document, ontology: Ontology) -> bool:
    """Whether the sentence lacks every word that the relation needs, or has one that undoes it.

    No charge without a word for it; no sentence by a court that annulled one.
    """
    relation, told = ontology.relation(claim.type), claim.evidence.text
    if relation.undone_by and _any_of(relation.undone_by).search(told):
        return True
    return bool(relation.needs) and not _any_of(relation.needs).search(told)


@cache
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    """The words as whole words; a star stands for any letters."""
    choices = "|".join(re.escape(w).replace(r"\*", r"[\w'’-]*") for w in words)
    return re.compile(rf"(?<![\w-])(?:{choices})(?!\w)", re.IGNORECASE)
