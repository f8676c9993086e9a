"""Whether it is plain whom "her" and "the minister" mean, where a claim rests on them."""

import re
from bisect import bisect_left, bisect_right
from functools import cache

from graphbuild.extract.once import names_of, once
from graphbuild.model import BODIES, Claim, Document, Mention
from graphbuild.ontology import Ontology, RelationType, load_cues
from graphbuild.ontology.alternatives import alternatives

# How surely both ends must mean what their chains mean. On the validation articles half of the claims below the
# first bound were wrong; of those on kinship and the law, two in nine between 0.8 and the second.
ORDINARY, SENSITIVE = 0.6, 0.95
# Of the posts that a rule reads, 3 of 3 were right between this and the first bound, and 3 of 7 below.
OF_A_POST = 0.5
_FAR = 2  # sentences
_SAYING = 40  # characters of "told reporters that"
_HE = frozenset(["he", "she"])


def is_vague(claim: Claim, document: Document, ontology: Ontology) -> bool:
    """Whether an end of the claim may well be somebody else: "her brother" where two women were spoken of."""
    if not document.linked:
        return False
    ends, relation = (claim.source, claim.target), ontology.relation(claim.type)
    if any(sureness(end, document) < _bound(end, claim, document, relation) for end in ends):
        return True
    if relation.sensitive and any(_speaks_of_himself(end, document) for end in ends):
        return True
    if relation.family == "legal" and any(_is_overtaken(end, claim, document) for end in ends):
        return True
    return relation.sensitive and any(_is_called_otherwise(end, document) for end in ends)


def _bound(end: Mention, claim: Claim, document: Document, relation: RelationType) -> float:
    """How surely an end must mean what its chain means."""
    if relation.family == "office" and claim.extractor == "rules":
        return OF_A_POST
    alone = relation.family == "family" and _is_nobody_else(end, claim, document)
    return SENSITIVE if relation.sensitive and not alone else ORDINARY


def sureness(mention: Mention, document: Document) -> float:
    """How surely a mention means what its chain means."""
    return document.linked[document.index_at[mention.start]]


def _is_nobody_else(mention: Mention, claim: Claim, document: Document) -> bool:
    """Whether in its sentence and the one before, up to a pronoun, nobody but the one it means was spoken of.

    Of the ties of kin that rest on such a pronoun, with less than SENSITIVE, 5 in 6 were right in 540 articles, of
    others half.
    """
    if mention.kind != "pronoun":
        return False
    start = document.sentence_at(max(0, document.sentence_at(mention.start).start - 1)).start
    things = document.thing_at
    told = {things.get(m.start) for m in document.between(start, mention.start) if m.type == "Person"}
    return told - {things.get(claim.source.start), things.get(claim.target.start)} == set() != told


def _is_called_otherwise(mention: Mention, document: Document) -> bool:
    """Whether a description would be of a body whose name says nothing of the kind: "the government" of the OSCE.

    In articles that nothing was learnt from 3 of 8 such claims on the law were wrong, of those in which the name bears
    the description out ("the association" of the Tappers' Association) none of 7.
    """
    if mention.kind != "description" or mention.type not in BODIES:
        return False
    thing = document.thing_at.get(mention.start)
    own = names_of(document, thing) if thing is not None else frozenset[str]()
    head = mention.text.casefold().split()[-1]
    return bool(own) and not any(head.rstrip("s") in word for name in own for word in name.casefold().split())


def _speaks_of_himself(mention: Mention, document: Document) -> bool:
    """Whether "he" would be somebody else than the one who says it: "Lee said he was charged" speaks of Lee."""
    if mention.kind != "pronoun" or mention.text.casefold() not in _HE:
        return False
    speaker = document.mentions[document.index_at[mention.start] - 1]
    if speaker.kind != "name" or speaker.type != "Person" or not 0 < mention.start - speaker.end < _SAYING:
        return False
    same = document.thing_at.get(speaker.start) == document.thing_at.get(mention.start)
    return not same and _says().fullmatch(document.article.text, speaker.end, mention.start) is not None


@cache
def _says() -> re.Pattern[str]:
    verbs = alternatives(load_cues().reporting.neutral)
    return re.compile(rf"\s+(?:(?:has|had|also|later|then|\w+ly)\s+)*(?:{verbs})\s+(?:\w+\s+)?(?:that\s+)?")


def _is_overtaken(mention: Mention, claim: Claim, document: Document) -> bool:
    """Whether since a person was named, two sentences ago or more, another was of whom the pronoun might speak.

    Of such claims on the law in 350 articles 4 of 9 were wrong, of all others that rest on a pronoun 9 in 180.
    """
    thing = document.thing_at.get(mention.start)
    if mention.kind != "pronoun" or mention.type != "Person" or thing is None:
        return False
    members = document.chains[thing].members
    earlier = reversed(members[: bisect_left(members, document.index_at[mention.start])])
    named_last = next((m for n in earlier if (m := document.mentions[n]).kind != "pronoun"), None)
    if named_last is None or _sentences_between(named_last, mention, document) < _FAR:
        return False
    since = document.between(named_last.end, mention.start)
    named = {document.thing_at.get(m.start) for m in since if m.kind == "name" and m.type == "Person"}
    others = named - {None, document.thing_at.get(claim.source.start), document.thing_at.get(claim.target.start)}
    return any(_may_mean(mention, other, document) for other in others if other is not None)


def _sentences_between(first: Mention, second: Mention, document: Document) -> int:
    a, b = (bisect_right(document.sentences, m.start, key=lambda s: s.start) for m in (first, second))
    return b - a


@once
def _described_as(document: Document, thing: int) -> frozenset[str]:
    """The last words of all that is no name of a thing."""
    own = (document.mentions[m] for m in document.chains[thing].members)
    return frozenset(m.text.casefold().split()[-1] for m in own if m.kind != "name")


def _may_mean(pronoun: Mention, thing: int, document: Document) -> bool:
    """Whether a person is not shown by pronouns and descriptions to be a man where "she" stands, or a woman."""
    cues = load_cues()
    word = pronoun.text.casefold()
    other = cues.female if word in cues.male else cues.male if word in cues.female else frozenset()
    return other.isdisjoint(_described_as(document, thing))
