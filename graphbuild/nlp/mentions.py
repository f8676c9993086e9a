"""The mentions of a text: what the network tags, and bodies, countries, people, charges and posts that it passed over.

A mention never cuts a word: "Registan.net" and "Co-operation" stay whole; of a possessive and of a
compound such as "Vienna-based" the name alone is taken.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from graphbuild.model import BODIES, Mention, Span
from graphbuild.nlp.agreement import agreed
from graphbuild.nlp.ballots import whole_ballots
from graphbuild.nlp.bodies import body_type, full_names, is_of_a_longer_name, is_part_of, short_names
from graphbuild.nlp.datelines import outside_datelines
from graphbuild.nlp.money import is_money
from graphbuild.nlp.nicknames import with_nicknames
from graphbuild.nlp.no_person import names_nobody
from graphbuild.nlp.offences import is_no_offence, is_part_of_more, is_told_as_a_deed, offences_in
from graphbuild.nlp.owners_of_offices import without_owners_of_offices
from graphbuild.nlp.passed_over import surnames_told
from graphbuild.nlp.posts import bodies_of_posts, heads_an_item, is_portfolio
from graphbuild.nlp.repaired import repaired
from graphbuild.nlp.tagged import Tagged, from_network
from graphbuild.nlp.written import means_a_region, stands_after_a_name
from graphbuild.ontology import load_cues
from graphbuild.ontology.countries import country_pattern, demonym_pattern

_WORD_BEFORE = re.compile(r"([^\W\d_]+)\s+$")

#: of a tagged document and what the proposers before it found
MentionProposer = Callable[[Tagged, Sequence[Mention]], Iterator[Mention]]


def find_mentions(tagged: Tagged) -> tuple[Mention, ...]:
    """All mentions in the order of the text, none overlapping; an earlier proposer goes before a later one."""
    taken: list[Mention] = []
    covered: set[int] = set()
    text = tagged.document.article.text
    for propose in PROPOSERS:
        for mention in propose(tagged, tuple(taken)):
            place = range(mention.start, mention.end)
            if (
                covered.isdisjoint(place)
                and not _is_ignored(mention, tagged.ignored)
                and not _says_nothing(mention, text)
                and not is_money(mention, text)
            ):
                covered.update(place)
                taken.append(mention)
    read = repaired(with_nicknames(sorted(taken), text), text)
    told = without_owners_of_offices(whole_ballots(agreed(_surnames(read), tagged.document), text), text)
    return outside_datelines(told, tagged.document)


def _is_ignored(mention: Mention, ignored: Sequence[Span]) -> bool:
    n = bisect_left(ignored, mention.end, key=lambda s: s.start)
    return n > 0 and ignored[n - 1].end > mention.start


def _says_nothing(mention: Mention, text: str) -> bool:
    if stands_after_a_name(mention, text) or names_nobody(mention, text):
        return True
    if mention.type in BODIES and is_portfolio(mention, text):
        return True
    if mention.type == "Person" and heads_an_item(mention, text):
        return True
    if mention.type != "Offence":
        return False
    whole = is_told_as_a_deed(text[: mention.start]) or is_part_of_more(text, mention.span)
    return whole or is_no_offence(mention.text)


def _surnames(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """The word "Bishop" alone is a title, but a name where the article tells of "Ann Bishop" or "Pak Jae-won"."""
    full = [m.text.split() for m in mentions if m.type == "Person" and m.kind == "name" and " " in m.text]
    surnames = {w[-1] for w in full} | {w[0] for w in full if w[0] in load_cues().titles.surnames}
    return tuple(replace(m, kind="name") if m.type == "Person" and m.text in surnames else m for m in mentions)


def from_bodies(tagged: Tagged, _: Sequence[Mention]) -> Iterator[Mention]:
    """Full names of bodies that any reader knows: "the Organization for Security and Co-operation in Europe".

    Not where the network reads a longer name: the "World Bank Appeals Board" is another body.
    """
    read = tagged.read
    text = tagged.document.article.text
    for span in full_names(text, Span(*_room(tagged))):
        n = bisect_right(read, span.start, key=lambda r: r.start) - 1
        body, longer = _body(text, span), read[n] if n >= 0 and read[n].end >= span.end else None
        if longer and longer.text == f"The {body.text}":
            yield replace(longer, type=body.type)
        elif longer is None or not is_part_of(longer, span):
            yield body


def from_short_bodies(tagged: Tagged, _: Sequence[Mention]) -> Iterator[Mention]:
    """Bodies that any reader knows by one word, which the network passed over: "a UN prize"."""
    document = tagged.document
    for span in short_names(document.article.text, Span(*_room(tagged))):
        if not is_of_a_longer_name(document.article.text, span, document.sentence_at(span.start)):
            yield _body(document.article.text, span)


def _body(text: str, span: Span) -> Mention:
    words = text[span.start : span.end]
    return Mention(span.start, span.end, words, body_type(words), "name")


def from_countries(tagged: Tagged, _: Sequence[Mention]) -> Iterator[Mention]:
    """Country names that the network passed over, also those that lost their apostrophe ("Zimbabwes army")."""
    text = tagged.document.article.text
    for m in country_pattern().finditer(text, *_room(tagged)):
        yield Mention(m.start(1), m.end(1), m[1], "Place", "name")


def from_demonyms(tagged: Tagged, _: Sequence[Mention]) -> Iterator[Mention]:
    """Adjectives and people of countries that the network passed over ("the Egyptian activist")."""
    text = tagged.document.article.text
    for m in demonym_pattern().finditer(text, *_room(tagged)):
        before = _WORD_BEFORE.search(text[max(0, m.start() - 20) : m.start()])
        if before and means_a_region(f"{before[1]} {m.group()}", "Place"):
            continue
        yield Mention(m.start(), m.end(), m.group(), "Place", "demonym")


def from_charges(tagged: Tagged, _: Sequence[Mention]) -> Iterator[Mention]:
    """Offences that the network passed over in a list of them after a word for a charge."""
    text = tagged.document.article.text
    for sentence in tagged.document.sentences:
        for span in offences_in(text, sentence):
            yield Mention(span.start, span.end, text[span.start : span.end], "Offence", "description")


def from_posts(tagged: Tagged, found: Sequence[Mention]) -> Iterator[Mention]:
    """Bodies in small letters that the network passed over, between a post and the name of who holds it."""
    people = [m for m in found if m.type == "Person" and m.kind == "name"]
    for sentence in tagged.document.sentences:
        yield from bodies_of_posts(tagged.document.article.text, sentence, people)


def _room(tagged: Tagged) -> tuple[int, int]:
    sentences = tagged.document.sentences
    return sentences[0].start, sentences[-1].end


def from_repetition(tagged: Tagged, found: Sequence[Mention]) -> Iterator[Mention]:
    """Full names of people that the network read in one place and passed over in another."""
    names = {m.text for m in found if m.kind == "name" and m.type == "Person" and " " in m.text}
    text, (start, end) = tagged.document.article.text, _room(tagged)
    for name in sorted(names, key=lambda t: (-len(t), t)):
        at = text.find(name, start, end)
        while at >= 0:
            if not _cuts_word(text, at, at + len(name)):
                yield Mention(at, at + len(name), name, "Person", "name")
            at = text.find(name, at + len(name), end)


def from_surnames(tagged: Tagged, found: Sequence[Mention]) -> Iterator[Mention]:
    """Surnames of people named in full that the network passed over: "Price said"."""
    text = tagged.document.article.text
    for span in surnames_told(found, text, Span(*_room(tagged))):
        yield Mention(span.start, span.end, text[span.start : span.end], "Person", "name")


def _cuts_word(text: str, start: int, end: int) -> bool:
    return text[max(0, start - 1) : start].isalnum() or text[end : end + 1].isalnum()


#: Who proposes mentions, the surest first.
PROPOSERS: tuple[MentionProposer, ...] = (
    from_bodies,
    from_network,
    from_posts,
    from_charges,
    from_countries,
    from_demonyms,
    from_repetition,
    from_surnames,
    from_short_bodies,
)
