"""Whose a person is said to be beside the name: "Ann Lee of the Reform Party", "the party's leader, Ann Lee"."""

import re
from collections.abc import Iterator, Sequence

from graphbuild.model import BODIES, Mention
from graphbuild.ontology import load_cues
from graphbuild.resolve.beside import ROOM, posts_before
from graphbuild.resolve.portrait import OF
from graphbuild.resolve.told import Page

_THE = "(?:the )?$"
_AFTER = re.compile(
    rf",? (?:of|from|at|for) {_THE}"  # Ann Lee of the Reform Party
    rf"|, (?:the |a |an |now |then )?(?:[a-z-]+ ){{1,4}}(?:of|at|for|in) {_THE}"  # Ann Lee, the leader of the
    rf"|,? (?:is|was) (?:the |a |an )?(?:[a-z-]+ ){{1,3}}(?:of|at|for) {_THE}"  # Ann Lee is the leader of the
    rf"|, who (?:now |then |has |had |once )?[a-z]+(?: for| in)? {_THE}"  # Ann Lee, who leads the
    r"|, whose $"
)
_BEFORE = re.compile(r"(?:['’]s?)? (?:[a-z-]+,? ){1,3}")
_OF_BODY = re.compile(r"\b[a-z-]+ (?:of|at) (?:the )?$")


def bodies_of(named: Sequence[Mention], page: Page) -> Iterator[tuple[str, str]]:
    """The bodies that a person is said to be of, each as a tie."""
    for m in named:
        before, after = page.told.around(m)
        for other, chain in page.close(m):
            if other.type in BODIES and other.kind == "name" and _is_of(other, m, before, after):
                yield OF, page.names.get(chain, "")


def _is_of(body: Mention, person: Mention, before: str, after: str) -> bool:
    """Whether what stands between a person and a body says that the one is of the other."""
    gap, back = body.start - person.end, person.start - body.end
    if 0 < gap < ROOM:
        return _AFTER.match(after[:gap]) is not None
    if not 0 < back < ROOM:
        return False
    if before[-back:] == ", ":
        return _OF_BODY.search(before[: -back - len(body.text)]) is not None
    return bool(_BEFORE.fullmatch(before[-back:]) and posts_before(before[-back:], load_cues()))
