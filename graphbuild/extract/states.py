"""A state that acts through an organ which the text only describes: "arrested by Kenyan police" is by Kenya."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from graphbuild.extract.claims import identified
from graphbuild.extract.once import names_of
from graphbuild.extract.worded import OF_DEFENDANTS
from graphbuild.model import Claim, Document, Mention
from graphbuild.ontology import Ontology, load_cues
from graphbuild.ontology.articles import bare

_OF_A_PEOPLE = re.compile(r"(?:[Tt]he\s+|[Aa]n?\s+)?(?P<people>[^\W\d_a-z][\w-]+)\s+(?P<organ>[a-z]+)")
_WHOSE = re.compile(r",\s+whose\s+$")
_OF = re.compile(r"\s+of\s+(?:[a-z]+\s+)?(?:the\s+)?")


def as_state(claim: Claim, document: Document, ontology: Ontology) -> Claim:
    """A claim on the law with the state in place of its police, courts or government, where these have no name.

    "Kenyan police", "Kenya, whose government", "the government of independent Kenya" mean Kenya; "Kenya's Police
    Service" is a body of its own, and so is what the article goes on to tell of. Only where a place may stand.
    """
    relation = ontology.relation(claim.type)
    if relation.family != "legal":
        return claim
    may_act = "Place" in relation.source and claim.type not in OF_DEFENDANTS
    source = _state_of(claim.source, document) if may_act else None
    target = _state_of(claim.target, document) if "Place" in relation.target else None
    ends = source or claim.source, target or claim.target
    things = {document.thing_at.get(end.start) for end in ends}
    if (source is None and target is None) or len(things) < 2 or None in things:
        return claim
    return identified(replace(claim, source=ends[0], target=ends[1]))


def _state_of(organ: Mention, document: Document) -> Mention | None:
    """The place whose organ a description means, if the text has it right beside."""
    if organ.type != "Institution":
        return None
    if found := _OF_A_PEOPLE.fullmatch(organ.text):
        return _country_of(found, organ, document)
    if organ.kind != "description" or _has_a_name(organ, document):
        return None
    at, words = document.index_at[organ.start], bare(organ.text).casefold()
    before, after = document.mentions[:at][-1:], document.mentions[at + 1 : at + 2]
    near = (*_of_people(before, organ, words, document), *_itself(before, after, organ, words, document))
    return near[0] if near else None


def _of_people(before: Sequence[Mention], organ: Mention, words: str, document: Document) -> Iterator[Mention]:
    """The adjective of a country right before any of its organs."""
    text, arms = document.article.text, load_cues().arms_of_states
    yield from (m for m in before if words in arms and m.kind == "demonym" and text[m.end : organ.start].isspace())


def _itself(
    before: Sequence[Mention], after: Sequence[Mention], organ: Mention, words: str, document: Document
) -> Iterator[Mention]:
    """The country of which the words are the government."""
    text = document.article.text
    if words in load_cues().states_themselves:
        yield from (m for m in before if _is_named(m) and _WHOSE.fullmatch(text, m.end, organ.start))
        yield from (m for m in after if _is_named(m) and _OF.fullmatch(text, organ.end, m.start))


def _is_named(place: Mention) -> bool:
    return place.type == "Place" and place.kind == "name"


def _country_of(found: re.Match[str], organ: Mention, document: Document) -> Mention | None:
    """The country whose police or court it is, where the article speaks of it elsewhere too and not of the organ."""
    cues, thing = load_cues(), document.thing_at.get(organ.start)
    country = cues.demonyms.get(found["people"].casefold())
    if country is None or found["organ"] not in cues.arms_of_states or thing is None:
        return None
    if len(document.chains[thing].members) > 1:
        return None
    own = (c for c in document.chains if c.type == "Place" and c.name == country)
    mentions = [document.mentions[m] for chain in own for m in chain.members]
    return min(mentions, key=lambda m: (abs(m.start - organ.start), m.start), default=None)


def _has_a_name(organ: Mention, document: Document) -> bool:
    thing = document.thing_at.get(organ.start)
    return thing is None or bool(names_of(document, thing))
