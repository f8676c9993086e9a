"""How surely a mention means what its chain means."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from graphbuild.model import Chain, Mention
from graphbuild.nlp.gender import gender_told
from graphbuild.nlp.namesakes import is_full, is_surname_of_kin, surname
from graphbuild.nlp.plain import plain
from graphbuild.nlp.posts_told import post_of, posts_told
from graphbuild.nlp.whose import stands_beside, surname_of_kin, whose

_ANOTHERS_POST = 0.9  # below it only claims on kin and the law are left out


def certainty(
    mentions: Sequence[Mention], chains: Sequence[Chain], scores: NDArray[np.float32], text: str = ""
) -> tuple[float, ...]:
    """How surely each mention means what its chain means: the chain's share of all that it might mean, or nothing.

    A name says itself what it means, and so does the mention that a chain begins with; a surname of two people does
    not say it for certain. "She" might mean no man. In "his wife, Ann Lee" he is the Lee of the text. "The president"
    is not sure enough for an accusation where the words beside another name call that one so.
    """
    sure = [1.0] * len(mentions)
    told = [gender_told(m, text) for m in mentions]
    of_chain = [next((told[m] for m in c.members if told[m]), None) for c in chains]
    genders = {m: gender for c, gender in zip(chains, of_chain, strict=True) for m in c.members}
    for chain, gender in zip(chains, of_chain, strict=True):
        for n, i in enumerate(chain.members):
            if n and mentions[i].kind in ("pronoun", "description") and not _is_told(i, chain, mentions, text):
                able = [j for j in range(i) if not (gender and genders.get(j) and genders[j] != gender)]
                sure[i] = _share(scores[i], list(chain.members[:n]), able)
    for i, own, able in _of_shared_surnames(mentions, chains):
        sure[i] = min(_share(scores[i], own, able), _ANOTHERS_POST)
    for i in _of_anothers_post(mentions, chains, text):
        sure[i] = min(sure[i], _ANOTHERS_POST)
    return tuple(sure)


def _is_told(i: int, chain: Chain, mentions: Sequence[Mention], text: str) -> bool:
    """Whether the words tell whom a pronoun means, and no score."""
    if whose(i, mentions, text) is not None:
        return True
    if i - 1 in chain.members and _is_owner_beside(mentions[i - 1], mentions[i], text):
        return True
    kin = surname_of_kin(i, mentions, text)
    names = [plain(mentions[m].text) for m in chain.members if mentions[m].kind == "name"] if kin else []
    return kin is not None and any(is_full(n) and is_surname_of_kin(kin, surname(n)) for n in names)


def _is_owner_beside(before: Mention, pronoun: Mention, text: str) -> bool:
    return before.type == "Person" and stands_beside(before, pronoun, text)


def _of_shared_surnames(
    mentions: Sequence[Mention], chains: Sequence[Chain]
) -> Iterator[tuple[int, list[int], list[int]]]:
    """The surnames that several people before have: with the mentions before of the own chain, and of all of them."""
    people = [c for c in chains if c.type == "Person"]
    called = [{surname(plain(mentions[m].text)) for m in c.members if _is_full_name(mentions[m])} for c in people]
    for chain, own in zip(people, called, strict=True):
        for i in chain.members:
            name = plain(mentions[i].text)
            others = [c for c, theirs in zip(people, called, strict=True) if c is not chain and name in theirs]
            before = [m for c in others for m in c.members if m < i]
            if mentions[i].kind == "name" and name in own and before:
                mine = [m for m in chain.members if m < i]
                yield i, mine, mine + before


def _is_full_name(mention: Mention) -> bool:
    return mention.kind == "name" and is_full(plain(mention.text))


def _of_anothers_post(mentions: Sequence[Mention], chains: Sequence[Chain], text: str) -> Iterator[int]:
    """The descriptions by a post that words beside some name tell, and those beside the names of the chain do not."""
    people = [c for c in chains if c.type == "Person"]
    posts = [frozenset().union(*(_posts_shown(mentions[m], text) for m in c.members)) for c in people]
    held = frozenset().union(*posts)
    for chain, own in zip(people, posts, strict=True):
        yield from (i for i in chain.members if (post := post_of(mentions[i])) and post in held - own)


def _posts_shown(mention: Mention, text: str) -> frozenset[str]:
    """The posts beside a name, and that of "a former senator", who is introduced so."""
    introduced = post_of(mention) if mention.text.casefold().startswith(("a ", "an ")) else None
    return posts_told(mention, text) | ({introduced} if introduced else frozenset())


def _share(row: NDArray[np.float32], own: list[int], able: list[int]) -> float:
    weights = np.exp(np.clip(row.astype(np.float64), -30, 30))
    return round(float(weights[own].sum() / (1 + weights[able].sum())), 3)
