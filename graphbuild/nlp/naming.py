"""What a chain of mentions is called, and of what type it is."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from graphbuild.model import Chain, Kind, Mention, NodeType

_ARTICLE = re.compile(r"^(?:the|a|an|this|that|his|her|its|their|our)\s+", re.IGNORECASE)
_HANGS_ON = re.compile(r"\s+(?:in|of|for|at)\s+(?:the\s+)?")
_OWNED_BY = re.compile(r"['’]s?\s$")
_DESCRIBED = frozenset({"Party", "Institution", "Organization", "Event"})
#: how much a mention's type says about its chain's
_VOTE: dict[Kind, float] = {"name": 3, "demonym": 3, "description": 1, "pronoun": 0.3}


def chain_type(mentions: Sequence[Mention]) -> NodeType:
    """The type that most mentions give, names before descriptions before pronouns; the first on a tie."""
    votes: Counter[NodeType] = Counter()
    for mention in mentions:
        votes[mention.type] += _VOTE[mention.kind]  # type: ignore[assignment]
    return max(votes, key=votes.__getitem__)


def chain_name(mentions: Sequence[Mention]) -> str:
    """The fullest name: most words, then longest, then first; without a name, the first description."""
    names = [m for m in mentions if m.kind == "name"]
    if names:
        best = max(names, key=lambda m: (len(m.text.split()), len(m.text), -m.start))
        return without_article(best.text)
    described = [m for m in mentions if m.kind == "description"] or list(mentions)
    return without_article(described[0].text)


def described_in_full(chains: Sequence[Chain], mentions: Sequence[Mention], text: str) -> tuple[Chain, ...]:
    """The chains, those without a name called by their first description and what it hangs on.

    "A court in Almaty" is called "court in Almaty", "Nur Party's analytical center" by all three words.
    """
    starts, ends = {m.start: m for m in mentions}, {m.end: m for m in mentions}
    return tuple(replace(c, name=_in_full(c, mentions, text, starts, ends)) for c in chains)


def _in_full(
    chain: Chain, mentions: Sequence[Mention], text: str, starts: Mapping[int, Mention], ends: Mapping[int, Mention]
) -> str:
    own = [mentions[i] for i in chain.members]
    first = next((m for m in own if m.kind == "description"), None)
    if first is None or chain.type not in _DESCRIBED or any(m.kind in ("name", "demonym") for m in own):
        return chain.name
    end, start = first.end, first.start
    if (m := _HANGS_ON.match(text, end)) and (other := starts.get(m.end())) and other.kind == "name":
        end = other.end
    elif (m := _OWNED_BY.search(text[max(0, start - 4) : start])) and (other := ends.get(start - len(m.group()))):
        start = other.start if other.kind == "name" else start
    return without_article(text[start:end])


def without_article(words: str) -> str:
    """The words on one line, without "the", "a", "his" before them."""
    plain = " ".join(words.split())
    return _ARTICLE.sub("", plain) or plain
