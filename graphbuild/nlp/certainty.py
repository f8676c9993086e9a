"""How surely a mention means what its chain means."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from graphbuild.model import Chain, Mention
from graphbuild.nlp.gender import gender_told
from graphbuild.nlp.namesakes import is_full, is_surname_of_kin, plain, surname
from graphbuild.nlp.posts_told import post_of, posts_told
from graphbuild.nlp.whose import surname_of_kin, whose

_ANOTHERS_POST = 0.9  # below it only claims on kin and the law are left out


def certainty(
    mentions: Sequence[Mention], chains: Sequence[Chain], scores: NDArray[np.float32], text: str = ""
) -> tuple[float, ...]:
    """How surely each mention means what its chain means: the chain's share of all that it might mean, or nothing.

    A name says itself what it means, and so does the mention that a chain begins with. "She" might mean no man. In
    "his wife, Ann Lee" he is the Lee of the text. "The president" is not sure enough for an accusation where the words
    beside another name call that one so.
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
    for i in _of_anothers_post(mentions, chains, text):
        sure[i] = min(sure[i], _ANOTHERS_POST)
    return tuple(sure)


def _is_told(i: int, chain: Chain, mentions: Sequence[Mention], text: str) -> bool:
    """Whether the words tell whom a pronoun means, and no score."""
    if whose(i, mentions, text) is not None:
        return True
    kin = surname_of_kin(i, mentions, text)
    names = [plain(mentions[m].text) for m in chain.members if mentions[m].kind == "name"] if kin else []
    return kin is not None and any(is_full(n) and is_surname_of_kin(kin, surname(n)) for n in names)


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
