"""Posts that name no body, of the only body of their kind that the article names: "Judge Lee" where one court is told.

Caught: "MP Ann Lee", "the lawmaker Ann Lee", "Judge Lee", "the judge, Ann Lee", and "Mayor Lee" where the text calls
one place alone the city. Measured and left out, for less than eight in ten were right: senators, councillors,
commissioners, chairmen, officers, bishops, speakers and editors.
"""

import re
from collections.abc import Iterator
from functools import cache

from graphbuild.extract.claims import evidence, identified
from graphbuild.model import Chain, Claim, Document, Mention, Span
from graphbuild.ontology import Ontology, load_cues
from graphbuild.ontology.alternatives import alternatives
from graphbuild.ontology.offices import Home

#: 32 of 36 were right in the articles of the train split, with the gold's mentions
PRECISION = 0.89
_ROOM = 60  # characters before a name
_OF_A_BODY = re.compile(r",?\s+(?:of|at|from|in|for)\s+(?:the\s+)?")


def homes(document: Document, _: Ontology) -> Iterator[Claim]:
    """The claims of each person whose post stands right before the name and names no body."""
    for home in load_cues().offices.homes:
        if (body := _only_body(document, home)) is not None:
            yield from (_claim(document, person, body, home, post) for person, post in _holders(document, home))


def _only_body(document: Document, home: Home) -> Mention | None:
    """The first mention of the only body of that kind; a thing that is no organ of a state is called so by itself."""
    found = [chain for chain in document.chains if chain.type in home.of and _is_called(document, chain, home)]
    return document.mentions[found[0].members[0]] if len(found) == 1 else None


def _is_called(document: Document, chain: Chain, home: Home) -> bool:
    """Whether a word for such a body stands at the head of its name, or of a description of a place."""
    own = [document.mentions[m] for m in chain.members]
    called = [chain.name] if chain.type == "Institution" else [m.text for m in own if m.kind == "description"]
    return any(_patterns(home)[1].fullmatch(c) for c in called)


def _holders(document: Document, home: Home) -> Iterator[tuple[Mention, Span]]:
    """Each person with such a post right before the name, and where the post stands; the first time only."""
    seen = set[int]()
    for person in document.mentions:
        thing = document.thing_at.get(person.start)
        if person.type != "Person" or person.kind != "name" or thing is None or thing in seen:
            continue
        post = _post_before(document, person, home)
        if post is not None and not _tells_a_body(document, person, post):
            seen.add(thing)
            yield person, post


def _post_before(document: Document, person: Mention, home: Home) -> Span | None:
    start = max(document.sentence_at(person.start).start, person.start - _ROOM)
    found = _patterns(home)[0].search(document.article.text[start : person.start])
    if found is None or _makes_another().search(found.string[: found.start("post")]):
        return None
    return Span(start + found.start("post"), start + found.end("post"))


def _tells_a_body(document: Document, person: Mention, post: Span) -> bool:
    """Whether a body or a country stands beside it: "the Chadian judge Ann Lee", "Judge Ann Lee of the High Court"."""
    place = document.index_at[person.start]
    before = document.mentions[place - 1 : place] if place else ()
    after = document.mentions[place + 1 : place + 2]
    beside = any(0 <= post.start - m.end <= 1 for m in before)
    of_a_body = any(m.type in ("Institution", "Organization") and _follows(document, person, m) for m in after)
    return beside or of_a_body


def _follows(document: Document, person: Mention, body: Mention) -> bool:
    return _OF_A_BODY.fullmatch(document.article.text, person.end, body.start) is not None


def _claim(document: Document, person: Mention, body: Mention, home: Home, post: Span) -> Claim:
    return identified(
        Claim(
            id="",
            article=document.article.id,
            source=person,
            target=body,
            type=home.relation,
            role=document.article.text[post.start : post.end],
            status="current",
            modality="asserted",
            confidence=PRECISION,
            extractor="rules",
            evidence=evidence(document, document.sentence_at(person.start), post),
        )
    )


@cache
def _patterns(home: Home) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A post at the end of what stands before a name; a word for a body at the head of what it is called."""
    posts, bodies = alternatives(home.posts), alternatives(home.bodies)
    cues = load_cues()
    titles = alternatives(t for t in cues.titles.before_name if not cues.offices.find(t))  # no "Justice Minister Lee"
    return (
        re.compile(
            rf"(?P<the>\bthe\s+)?\b(?P<post>{posts})(?(the),?|)\s+(?:(?:the\s+)?(?:{titles})\.?\s+)?$", re.IGNORECASE
        ),
        re.compile(rf"(?:[\w’'-]+\s+)*(?:{bodies})(?:\s+(?:of|in|for)\s.*)?", re.IGNORECASE | re.DOTALL),
    )


@cache
def _makes_another() -> re.Pattern[str]:
    """What stands before a post of another body, or of none any more: "former", "district", "Lee's"."""
    words = alternatives(load_cues().offices.other_homes)
    return re.compile(rf"(?:\b(?:{words})[\s-]+(?:[\w-]+\s+)?|['’]s?\s+)$", re.IGNORECASE)
