"""Which mentions of one article mean one thing.

The network scores each mention against those before it; what the words settle is not left to it: one
country has many words, one written name is one thing, two full names are two people.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from graphbuild.model import Chain, Mention
from graphbuild.nlp.countries import country_meant
from graphbuild.nlp.naming import chain_name, chain_type

_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)


@dataclass(slots=True)
class _Growing:
    """A chain while it grows: its members and what they have settled about it."""

    members: list[int]
    country: str | None
    types: set[str]
    full_names: set[str]


def link(mentions: Sequence[Mention], scores: NDArray[np.float32], text: str = "") -> tuple[Chain, ...]:
    """Chains of the mentions of a text; `scores` (mentions, mentions) are the network's, above 0 for "the same".

    Each mention joins the chain of its surest antecedent with which it agrees, or starts its own. A pronoun
    without an antecedent is left out: it means nobody that the article names.
    """
    chains: list[_Growing] = []
    for i, mention in enumerate(mentions):
        chain = _introduced(i, mentions, chains, text) or _settled(mention, mentions, chains)
        chain = chain or _surest(i, mentions, scores, chains)
        if chain is None:
            chains.append(_Growing([], None, set(), set()))
            chain = chains[-1]
        _join(i, mention, chain)
    kept = [c for c in chains if any(mentions[i].kind != "pronoun" for i in c.members)]
    return tuple(_finished(c, mentions) for c in kept)


def _finished(chain: _Growing, mentions: Sequence[Mention]) -> Chain:
    own = [mentions[i] for i in chain.members]
    return Chain(tuple(chain.members), chain_type(own), chain.country or chain_name(own))


def _join(i: int, mention: Mention, chain: _Growing) -> None:
    chain.members.append(i)
    chain.types.add(mention.type)
    chain.country = chain.country or _country(mention)
    if mention.kind == "name":
        chain.full_names.add(_plain(mention.text))


def _country(mention: Mention) -> str | None:
    return country_meant(mention.text) if mention.type == "Place" and mention.kind in ("name", "demonym") else None


def _plain(text: str) -> str:
    """The words as they are compared: without case, accents, article, possessive."""
    folded = unicodedata.normalize("NFKD", text.replace("’", "'").casefold())
    letters = "".join(c for c in folded if not unicodedata.combining(c))
    return _ARTICLE.sub("", " ".join(letters.split())).removesuffix("'s").rstrip(".")


def _introduced(i: int, mentions: Sequence[Mention], chains: Sequence[_Growing], text: str) -> _Growing | None:
    """The chain of the name before the bracket in which this short form stands: "Homeland Way Party (YYP)"."""
    if i == 0 or mentions[i].kind != "name" or mentions[i].type == "Person" or " " in mentions[i].text:
        return None
    before = mentions[i - 1]
    if before.kind == "pronoun" or before.type != mentions[i].type:
        return None
    if text[before.end : mentions[i].start].strip(" '’\"“") != "(" or text[mentions[i].end : mentions[i].end + 2].find(")") < 0:
        return None
    return next(c for c in chains if i - 1 in c.members) if sum(c.isupper() for c in mentions[i].text) > 1 else None


def _settled(mention: Mention, mentions: Sequence[Mention], chains: Sequence[_Growing]) -> _Growing | None:
    """The chain of the same country, of the very same name and type, or the only one that the surname fits."""
    if mention.kind not in ("name", "demonym"):
        return None
    country, plain = _country(mention), _plain(mention.text)
    for chain in chains:
        if country and chain.country == country:
            return chain
        if not country and plain in chain.full_names and mention.type in chain.types:
            return chain
    fitting = [] if country else [c for c in chains if mention.type in c.types and _is_short_for(plain, mention.type, c)]
    return fitting[0] if len(fitting) == 1 else None


def _is_short_for(plain: str, type_: str, chain: _Growing) -> bool:
    """"Lee" for "Ann Lee"; "gup" for "Green Unity Party"."""
    if type_ == "Person":
        return " " not in plain and any(n.split()[-1] == plain for n in chain.full_names if " " in n)
    return any(_is_acronym(plain.upper(), n.title()) for n in chain.full_names if " " in n)


def _surest(
    i: int, mentions: Sequence[Mention], scores: NDArray[np.float32], chains: Sequence[_Growing]
) -> _Growing | None:
    owner = {m: c for c in chains for m in c.members}
    for j in np.argsort(-scores[i, :i], kind="stable").tolist():
        if scores[i, j] <= 0:
            return None
        if _agrees(mentions[i], mentions, owner[j]):
            return owner[j]
    return None


def _agrees(mention: Mention, mentions: Sequence[Mention], chain: _Growing) -> bool:
    """Whether nothing speaks against it: another type, another country, another full name."""
    own = [mentions[i] for i in chain.members]
    if not _types_agree(mention, own):
        return False
    country = _country(mention)
    if country or (chain.country and mention.kind == "name"):
        return country == chain.country
    if mention.kind != "name":
        return True
    return all(_names_agree(mention, m) for m in own if m.kind == "name")


def _types_agree(mention: Mention, own: Sequence[Mention]) -> bool:
    types = {m.type for m in own}
    if mention.type in types:
        return True
    return mention.kind == "pronoun" and "Person" not in types | {mention.type}


def _names_agree(a: Mention, b: Mention) -> bool:
    """"Aliev" may be "Rakhat Aliev"; "Dariga Aliev" may not, nor may "Nur Party" be "Nur Youth Party"."""
    x, y = _plain(a.text).split(), _plain(b.text).split()
    short, long = sorted((x, y), key=len)
    if a.type != "Person":
        return _is_acronym(a.text, b.text) or set(short) <= set(long)
    return len(short) == 1 and short[0] in long or _inside(short, long)


def _inside(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether the words of the shorter name stand in the longer one, in that order; an initial is its word."""
    rest = iter(long)
    return all(any(w == v or (len(w.rstrip(".")) == 1 and v.startswith(w[0])) for v in rest) for w in short)


def _is_acronym(a: str, b: str) -> bool:
    short, long = sorted((a.replace(".", ""), b), key=len)
    letters = re.findall(r"\b\w", long)
    capitals = [c for c in letters if c.isupper() or c.isdigit()]
    return short.isupper() and len(short) > 1 and short in ("".join(letters).upper(), "".join(capitals))
