"""Who is dismissed or replaced no longer has the post that the same sentence gives him."""

from collections.abc import Iterable
from dataclasses import replace

from graphbuild.extract.claims import identified
from graphbuild.model import Claim, Document

_END_A_POST = frozenset(["DISMISSED", "SUCCEEDED"])
_POSTS = frozenset(["HEADS", "DEPUTY_HEAD_OF", "MEMBER_OF", "WORKS_FOR", "REPRESENTS", "AMBASSADOR_TO"])


def former_posts(claims: Iterable[Claim], document: Document) -> list[Claim]:
    """The claims, the post of whoever lost it in the same sentence as former.

    "The president dismissed the mayor of Porto, Ann Lee" and "she succeeds Ann Lee as mayor". Whom a party expels
    stays mayor, and whom a president dismisses in the party. What is alleged, denied or to come ends nothing.
    """
    told = list(claims)
    ends = [c for c in told if c.type in _END_A_POST and c.modality == "asserted" and c.status == "current"]
    return [_former(c) if any(_takes(end, c, document) for end in ends) else c for c in told]


def _takes(end: Claim, post: Claim, document: Document) -> bool:
    things = document.thing_at
    return (
        post.type in _POSTS
        and (post.status, post.modality) == ("current", "asserted")
        and post.evidence.start == end.evidence.start
        and things.get(post.source.start) == things.get(end.target.start)
        and (end.type == "SUCCEEDED" or (end.source.type == "Party") == (post.target.type == "Party"))
    )


def _former(claim: Claim) -> Claim:
    return identified(replace(claim, status="former"))
