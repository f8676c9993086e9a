"""Who is dead, as the article says: his posts are over, his kin is not."""

import re
from dataclasses import dataclass
from functools import cache

from graphbuild.extract.once import once
from graphbuild.model import Document, Mention, Span
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives

_APPOSITION_DIED = re.compile(r",[^.;]+,\s+(?:has\s+)?died\b")


@dataclass(frozen=True, slots=True)
class _Patterns:
    death: re.Pattern[str]
    own_death: re.Pattern[str]
    late: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    status = load_cues().status
    deaths = alternatives(status.deaths)
    return _Patterns(
        death=re.compile(
            rf",?\s+(?:who\s+)?(?:died\b|was\s+(?:{alternatives(status.killed)})\b)|(?:['’]s)?\s+(?:{deaths})\b"
        ),
        own_death=re.compile(rf"\s+(?:{deaths})\b"),
        late=re.compile(
            rf"\blate\s+(?:[\w'’-]+\s+){{0,3}}$|\blate\s+(?:{alternatives(status.mourned)}),\s+$", re.IGNORECASE
        ),
    )


def is_dead(mention: Mention, document: Document) -> bool:
    """Whether the text says of this person, at any of his mentions, that he is dead.

    Caught: "the late X", "her late husband, X", "X died".
    """
    thing = document.thing_at.get(mention.start)
    return _told_dead(mention, document) if thing is None else _is_dead(document, thing)


@once
def _is_dead(document: Document, thing: int) -> bool:
    return any(_told_dead(document.mentions[m], document) for m in document.chains[thing].members)


def _told_dead(mention: Mention, document: Document) -> bool:
    text = document.article.text
    if mention.kind == "pronoun":
        return _patterns().own_death.match(text, mention.end) is not None
    if _patterns().death.match(text, mention.end) or _patterns().late.search(
        text[max(0, mention.start - 40) : mention.start]
    ):
        return True
    died = _APPOSITION_DIED.match(text, mention.end, document.sentence_at(mention.start).end)
    return died is not None and not _names_another(mention, Span(mention.end, died.end()), document)


def _names_another(mention: Mention, place: Span, document: Document) -> bool:
    """Whether a person is named in a place of the text after a mention: "Ann Lee, whose father, Tom, died"."""
    later = document.between(mention.start + 1, place.end)
    return any(m.type == "Person" and m.kind == "name" for m in later)
