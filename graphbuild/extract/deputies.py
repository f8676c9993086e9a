"""Whose deputy somebody is: "Lee's deputy, Tom Day" is the deputy of what Lee heads in the article.

Caught: "Lee's former deputy Tom Day", "her deputy, Tom Day", "Tom Day, Lee's deputy", "Day, who was his number two",
where the article tells of one thing alone that Lee heads. With the heads of the gold 46 of 49 were right in the 508
articles of the train split.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from graphbuild.extract.claims import ends, evidence, nearest, proposed
from graphbuild.extract.reference import ORDINARY, sureness
from graphbuild.model import Claim, Document, Mention, Span
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives

PRECISION = 0.94
_OWNERS = frozenset(["his", "her"])
_IS = re.compile(r",\s+(?:who\s+(?:is|was|had\s+been)\s+)?|\s+(?:who\s+)?(?:is|was|had\s+been)\s+")
_NAMED = re.compile(r",?\s+")
_ENDS = re.compile(r"[,.;:)]|\s+(?:until|till|when|while|in|at|for|from|since|there|before)\b")


def deputies_implied(claims: Sequence[Claim], document: Document) -> Iterator[Claim]:
    """A claim for each deputy of somebody who heads one thing alone, unless it stands already."""
    headed = _headed(claims, document)
    known = {ends(c, document) for c in claims if c.type == "DEPUTY_HEAD_OF"}
    for boss, deputy, words in _deputies(document):
        own = headed.get(document.thing_at[boss.start], {})
        for thing, claim in own.items() if len(own) == 1 else ():
            told = document.thing_at[deputy.start], thing
            if told not in known and told[0] not in (thing, document.thing_at[boss.start]):
                known.add(told)
                yield _claim(document, deputy, claim, words)


def _headed(claims: Iterable[Claim], document: Document) -> Mapping[int, dict[int, Claim]]:
    """What each person heads or headed, with the first claim that says so."""
    found: dict[int, dict[int, Claim]] = defaultdict(dict)
    for claim in claims:
        if claim.type == "HEADS" and claim.modality == "asserted" and claim.target.type != "Event":
            boss, thing = ends(claim, document)
            found[boss].setdefault(thing, claim)
    return found


def _deputies(document: Document) -> Iterator[tuple[Mention, Mention, Span]]:
    """Each boss with his deputy and the words that say so."""
    linked = [m for m in document.mentions if m.start in document.thing_at]
    for first, second in pairwise(linked):
        if first.type != "Person" or second.type != "Person":
            continue
        words = _office(first, document)
        if words and second.kind == "name" and _stand_so(_NAMED, words.end, second.start, document):
            yield first, second, words
            continue
        words = _office(second, document) if _stand_so(_IS, first.end, second.start, document) else None
        if words and first.kind != "description" and _ENDS.match(document.article.text, words.end):
            yield second, first, words


def _office(boss: Mention, document: Document) -> Span | None:
    """The word for a deputy right after the one whose deputy it is, if it is plain who that is."""
    own = boss.kind == "pronoun"
    if (own and boss.text.casefold() not in _OWNERS) or (document.linked and sureness(boss, document) < ORDINARY):
        return None
    found = (_after_his() if own else _after_a_name()).match(document.article.text, boss.end)
    return Span(*found.span("office")) if found else None


def _stand_so(pattern: re.Pattern[str], start: int, end: int, document: Document) -> bool:
    return pattern.fullmatch(document.article.text, start, end) is not None


def _claim(document: Document, deputy: Mention, heads: Claim, words: Span) -> Claim:
    thing = document.chains[document.thing_at[heads.target.start]]
    body = nearest([document.mentions[m] for m in thing.members], deputy)
    told = evidence(document, document.sentence_at(words.start), words)
    role, sure = document.article.text[words.start : words.end], round(PRECISION * heads.confidence, 3)
    return proposed((deputy, body), "DEPUTY_HEAD_OF", told, sure, role=role)


@cache
def _after_a_name() -> re.Pattern[str]:
    return re.compile(rf"(?:['’]s?){_deputy_of()}", re.IGNORECASE)


@cache
def _after_his() -> re.Pattern[str]:
    return re.compile(_deputy_of(), re.IGNORECASE)


def _deputy_of() -> str:
    cues = load_cues()
    offices = alternatives(word.noun for word in cues.offices.words if word.relation == "DEPUTY_HEAD_OF")
    before = alternatives((*cues.status.former, *cues.status.former_office, *cues.phrases.adjectives, "ex-"))
    return rf"\s+(?:(?:{before})[\s-]+)?(?P<office>{offices})\b"
