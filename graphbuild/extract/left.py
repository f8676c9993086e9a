"""Who is dismissed or replaced no longer has the post that the same sentence gives him."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from graphbuild.extract.claims import identified
from graphbuild.extract.once import once
from graphbuild.extract.resigned import is_unconfirmed, left_another_post
from graphbuild.model import Claim, Document, Mention

_END_A_POST = frozenset(["DISMISSED", "SUCCEEDED"])
_POSTS = frozenset(["HEADS", "DEPUTY_HEAD_OF", "MEMBER_OF", "WORKS_FOR", "REPRESENTS", "AMBASSADOR_TO"])
#: of these a person who "resigned" has left the one that he is told to hold
_LEFT = frozenset(["HEADS", "DEPUTY_HEAD_OF", "WORKS_FOR", "AMBASSADOR_TO"])
_GONE = re.compile(
    r"(?:,\s+who|,(?:\s+[\w’'-]+){1,8},)?\s+(?:(?:has|had)\s+)?(?:since\s+)?(?:resigned|stepped\s+down"
    r"|(?:was|been)\s+(?:dismissed|sacked|fired|ousted|removed|forced\s+out|replaced)|lost\s+(?:his|her)\s+(?:post|job))\b"
    r"(?!\s+(?:from|in|by|last|on|to|as)\s+(?:parliament|the\s+party))"
)
#: after who is replaced: the post to which he goes, "Lee, who was named head of the Fund", "Lee, is now envoy"
_BEGINS = re.compile(
    r",?\s+(?:who\s+)?(?:(?:was|is|has been|will be|had been)\s+(?:\w+ly\s+|also\s+)?"
    r"(?:named|appointed|elected|made|chosen)|is\s+(?:now|currently)|became|becomes|becoming|takes?\s+over|took\s+over|will\s+(?:head|lead|become))\b"
)
#: "she succeeded Lee, now the mayor of Porto"
_HOLDS_NOW = re.compile(r",?\s+(?:who\s+is\s+|who\s+)?(?:now|currently|at\s+present)\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def former_posts(claims: Iterable[Claim], document: Document) -> list[Claim]:
    """The claims, the post of whoever lost it in the same sentence as former.

    "The president dismissed the mayor of Porto, Ann Lee" and "she succeeds Ann Lee as mayor". Whom a party expels
    stays mayor, and whom a president dismisses in the party. What is alleged, denied or to come ends nothing.
    """
    told = list(claims)
    ends: defaultdict[int, list[Claim]] = defaultdict(list)
    for claim in told:
        if claim.type in _END_A_POST and claim.modality == "asserted" and claim.status == "current":
            ends[claim.evidence.start].append(claim)
    told = [_former(c) if any(_takes(end, c, document) for end in ends.get(c.evidence.start, ())) else c for c in told]
    gone = _of_who_has_gone(told, document)
    return [_former(c) if c.id in gone else c for c in told]


def _of_who_has_gone(told: Sequence[Claim], document: Document) -> set[str]:
    """The only post of a person of whom the article says somewhere that he resigned or was dismissed."""
    posts: defaultdict[int, list[Claim]] = defaultdict(list)
    for claim in told:
        if claim.type in _LEFT and claim.source.start in document.thing_at and claim.modality == "asserted":
            posts[document.thing_at[claim.source.start]].append(claim)
    return {
        claim.id
        for thing, own in posts.items()
        if len({document.thing_at.get(c.target.start) for c in own}) == 1
        for claim in own
        if claim.status == "current"
        and any(_has_gone(mention, claim, document) for mention in _told_gone(document, thing))
    }


@once
def _told_gone(document: Document, thing: int) -> tuple[Mention, ...]:
    """Where words follow that he "resigned" or "was sacked"."""
    own = (document.mentions[m] for m in document.chains[thing].members)
    return tuple(m for m in own if _GONE.match(document.article.text, m.end))


def _has_gone(mention: Mention, claim: Claim, document: Document) -> bool:
    """Whether he "resigned" or "was sacked", and not in a year long past, nor as what he is besides."""
    text, published = document.article.text, document.article.date
    gone = _GONE.match(text, mention.end)
    if gone is None or is_unconfirmed(mention.start, document) or left_another_post(claim, document, mention.end):
        return False
    year = _YEAR.search(text, gone.end(), document.sentence_at(mention.start).end)
    return year is None or (published is not None and int(year[0]) >= int(published[:4]) - 1)


def _takes(end: Claim, post: Claim, document: Document) -> bool:
    """Whether an end of a post that the same sentence tells is that of this one."""
    things = document.thing_at
    return (
        post.type in _POSTS
        and (post.status, post.modality) == ("current", "asserted")
        and things.get(post.source.start) == things.get(end.target.start)
        and (end.type == "SUCCEEDED" or (end.source.type == "Party") == (post.target.type == "Party"))
        and not any(
            begins.match(document.article.text, post.source.end, max(post.source.end, post.target.start))
            for begins in (_BEGINS, _HOLDS_NOW)
        )
    )


def _former(claim: Claim) -> Claim:
    return identified(replace(claim, status="former"))
