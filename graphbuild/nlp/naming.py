"""What a chain of mentions is called, and of what type it is."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from graphbuild.model import Chain, Kind, Mention, NodeType
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives
from graphbuild.ontology.printing import on_one_line

_ARTICLE = re.compile(r"^(?:the|a|an|this|that|his|her|its|their|our)\s+", re.IGNORECASE)
_HANGS_ON = re.compile(r"\s+(?:in|of|for|at)\s+(?:the\s+)?")
_SITS_IN = re.compile(r"\s+in\s+(?:the\s+)?")
_OWNED_BY = re.compile(r"['’]s?\s$")
_TITLE_ROOM = 24  # characters
_DESCRIBED = frozenset({"Party", "Institution", "Organization", "Event"})
_QUALIFYING = frozenset({"Party", "Institution", "Organization", "Place"})
#: how much a mention's type says about its chain's
_VOTE: dict[Kind, float] = {"name": 3, "demonym": 3, "description": 1, "pronoun": 0.3}


def chain_type(mentions: Sequence[Mention]) -> NodeType:
    """The type that most mentions give, names before descriptions before pronouns; the first on a tie."""
    votes: Counter[NodeType] = Counter()
    for mention in mentions:
        votes[mention.type] += _VOTE[mention.kind]  # type: ignore[assignment]
    return max(votes, key=votes.__getitem__)


def chain_name(mentions: Sequence[Mention]) -> str:
    """The fullest name: most words, then longest, then not in capitals, then first; else the first description."""
    names = [m for m in mentions if m.kind == "name"]
    if names:
        best = max(names, key=lambda m: (*_size(without_article(m.text)), not m.text.isupper(), -m.start))
        return without_article(best.text)
    described = [m for m in mentions if m.kind == "description"] or list(mentions)
    return without_article(described[0].text)


def _size(name: str) -> tuple[int, int]:
    return len(name.split()), len(name)


def described_in_full(chains: Sequence[Chain], mentions: Sequence[Mention], text: str) -> tuple[Chain, ...]:
    """The chains, those without a name called by a description and what it hangs on, a court by its place too.

    "A court in Almaty" is called "court in Almaty", "Nur Party's analytical center" by all its words, the
    "court" of "Kazakh court" by both; where no description hangs on anything, the first gives the name. "The High
    Court in Porto" is called so, for there are many, but the "Supreme Court in Porto" is the only one.
    """
    starts, ends = {m.start: m for m in mentions}, {m.end: m for m in mentions}
    return tuple(replace(c, name=_in_full(c, mentions, text, starts, ends)) for c in chains)


def _in_full(
    chain: Chain, mentions: Sequence[Mention], text: str, starts: Mapping[int, Mention], ends: Mapping[int, Mention]
) -> str:
    own = [mentions[i] for i in chain.members]
    if chain.type == "Person":
        return _with_title(chain.name, own, text)
    if chain.type == "Institution" and any(m.kind == "name" for m in own):
        return _with_its_place(chain.name, own, text, starts)
    if chain.type not in _DESCRIBED or any(m.kind in ("name", "demonym") for m in own):
        return chain.name
    hung = (_hung(m, text, starts, ends) for m in own if m.kind == "description")
    return next((without_article(text[s:e]) for s, e in hung if s < e), chain.name)


def _with_title(name: str, own: Sequence[Mention], text: str) -> str:
    """The name of one word with the title without which nobody is called so: "Pope Leo", "Lord Roe", "King Leo"."""
    if " " in name:
        return name
    named = (m for m in own if m.kind == "name" and m.text == name)
    before = (_title_before().search(text[max(0, m.start - _TITLE_ROOM) : m.start]) for m in named)
    return next((f"{found['title']} {name}" for found in before if found), name)


@cache
def _title_before() -> re.Pattern[str]:
    titles = load_cues().titles
    return re.compile(rf"(?<![\w-])(?P<title>{alternatives(titles.royal | titles.of_one_name)})\s$")


def _with_its_place(name: str, own: Sequence[Mention], text: str, starts: Mapping[int, Mention]) -> str:
    """The name of a body that each place has its own of, with the only place where the text has it sit."""
    main = name.split(" of ")[0].casefold().replace("’", "'")
    things = load_cues().things
    kinds = things.one_in_each_place
    if not (main.split()[-1] in kinds or " ".join(main.split()[-2:]) in kinds) or things.one_of_a_kind & set(
        main.split()
    ):
        return name
    named = (m for m in own if m.kind == "name" and without_article(m.text) == name)
    sits = ((m, _SITS_IN.match(text, m.end)) for m in named)
    whole = {
        f"{name} in {place.text}"
        for m, link in sits
        if link and (place := starts.get(link.end())) and place.kind == "name" and place.type == "Place"
    }
    return whole.pop() if len(whole) == 1 else name


def _hung(
    described: Mention, text: str, starts: Mapping[int, Mention], ends: Mapping[int, Mention]
) -> tuple[int, int]:
    """The description and the name that it hangs on; nothing if it hangs on none."""
    start, end = described.start, described.end
    after = _HANGS_ON.match(text, end)
    if after and (other := starts.get(after.end())) and other.kind == "name":
        return start, other.end
    owned = _OWNED_BY.search(text[max(0, start - 4) : start])
    if owned and (owner := ends.get(start - len(owned.group()))) and owner.kind == "name":
        return owner.start, end
    before = ends.get(start - 1) if text[max(0, start - 1) : start].isspace() else None
    if before and (before.kind == "demonym" or (before.kind == "name" and before.type in _QUALIFYING)):
        return before.start, end
    return start, start


def without_article(words: str) -> str:
    """The words on one line, without "the", "a", "his" before them."""
    plain = on_one_line(words)
    return _ARTICLE.sub("", plain) or plain
