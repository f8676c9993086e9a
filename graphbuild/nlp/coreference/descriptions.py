"""The chain of what a description calls so alone: "the bank", "the county", "the minister"."""

from graphbuild.nlp.coreference.growing import Growing, Linking, may_be
from graphbuild.nlp.described import named_so
from graphbuild.nlp.posts_told import post_of

_CALLED_BY_KIND = frozenset({"Party", "Institution", "Organization", "Place"})


def called_by_kind(i: int, at: Linking) -> Growing | None:
    """For "the bank" the only body so far that has it in its name, for "the county" the only place."""
    mention = at.mentions[i]
    if mention.kind != "description" or mention.type not in _CALLED_BY_KIND:
        return None
    own = (c for c in at.chains if mention.type in c.types)
    fitting = [c for c in own if named_so(mention, (m.text for m in c.names.values()))]
    return fitting[0] if len(fitting) == 1 else None


def in_the_post(i: int, at: Linking) -> Growing | None:
    """For "the minister" the only person so far who was spoken of as one."""
    mention = at.mentions[i]
    post = post_of(mention)
    if post is None or len(mention.text.split()) != 2 or mention.text.split()[0].casefold() != "the":
        return None
    fitting = [c for c in at.chains if post in c.posts]
    return fitting[0] if len(fitting) == 1 and may_be(mention, fitting[0], at) else None
