"""Which mentions of one article mean one thing.

The network scores each mention against those before it; what the words settle is not left to it: one
country has many words, one written name is one thing, two full names are two people.
"""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from graphbuild.model import Chain, Mention, Span
from graphbuild.nlp.coreference.bearers import bearer
from graphbuild.nlp.coreference.beside import apposed, called_otherwise, introduced
from graphbuild.nlp.coreference.descriptions import called_by_kind, in_the_post
from graphbuild.nlp.coreference.growing import Growing, Linking, join, started
from graphbuild.nlp.coreference.named import settled
from graphbuild.nlp.coreference.owners import spoken_for
from graphbuild.nlp.coreference.surest import surest
from graphbuild.nlp.gender_shown import genders_shown
from graphbuild.nlp.namesakes import canonical, full_names, is_full, surname
from graphbuild.nlp.naming import chain_name, chain_type
from graphbuild.nlp.plain import plain
from graphbuild.nlp.seats import governments_throughout
from graphbuild.ontology.countries import country_meant

#: of the number of a mention and the chains before it
ChainOf = Callable[[int, Linking], Growing | None]

#: Which chain a mention joins: the first that one of these finds, else its own.
CHAINS: tuple[ChainOf, ...] = (
    introduced,
    called_otherwise,
    apposed,
    bearer,
    settled,
    spoken_for,
    called_by_kind,
    in_the_post,
    surest,
)


def link(
    mentions: Sequence[Mention], scores: NDArray[np.float32], text: str = "", sentences: Sequence[Span] = ()
) -> tuple[Chain, ...]:
    """Chains of the mentions of a text; `scores` (mentions, mentions) are the network's, above 0 for "the same".

    Each mention joins the chain of its surest antecedent with which it agrees, or starts its own. What means
    nobody that the article names is left out: a pronoun or a person's description without an antecedent, a
    surname of two people of whom nothing tells which.
    """
    named = frozenset(c for m in mentions if m.type == "Place" and (c := country_meant(m.text)))
    seats = governments_throughout(mentions, text)
    shown = genders_shown(mentions, sentences, text)
    at = Linking(mentions, scores, text, full_names(mentions), shown, named, seats)
    for i in range(len(mentions)):
        found = (chain for find in CHAINS if (chain := find(i, at)) is not None)
        join(i, next(found, None) or started(at), at)
    return tuple(_finished(c, mentions) for c in at.chains if _means_something(c, at))


def _means_something(chain: Growing, at: Linking) -> bool:
    if "Person" not in chain.types:
        return bool(chain.types)
    return any(is_full(name) or len(at.of_surname.get(surname(name), ())) < 2 for name in chain.names)


def _finished(chain: Growing, mentions: Sequence[Mention]) -> Chain:
    own = [mentions[i] for i in chain.members]
    return Chain(tuple(chain.members), chain_type(own), chain.country or chain_name(_not_only_besides(own, chain)))


def _not_only_besides(own: Sequence[Mention], chain: Growing) -> Sequence[Mention]:
    """The mentions without what a person is called besides: "Ann Lee (formerly Ann Maria Day)" is Ann Lee."""
    first = [m for m in own if m.kind == "name" and canonical(m) not in chain.given]
    return first if chain.given and any(m.type == "Person" and is_full(plain(m.text)) for m in first) else own
