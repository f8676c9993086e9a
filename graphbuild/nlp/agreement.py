"""What the mentions of one article settle about each other: kinds and types."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from graphbuild.model import BODIES, Document, Mention, NodeType
from graphbuild.nlp.bodies import known_type
from graphbuild.nlp.halves import uncut
from graphbuild.nlp.introduced import types_of_other_names
from graphbuild.nlp.listed import with_lists_of_places, with_their_countries
from graphbuild.nlp.namesakes import has_article, is_acronym, is_head
from graphbuild.nlp.peoples import with_peoples
from graphbuild.nlp.plain import written
from graphbuild.nlp.seats import with_governments
from graphbuild.nlp.types_told import with_types_told
from graphbuild.nlp.types_told.in_name import type_in_name
from graphbuild.nlp.written import rest_of_title, without_titles
from graphbuild.ontology import load_cues
from graphbuild.ontology.countries import country_meant, country_named

_LAST_WORD = re.compile(r"(?P<word>[\w-]+)(?P<comma>,?) $")
_WHERE = re.compile(
    r"\b(?:in|near|at|to|from|of|for|across|outside|around|towards?|through|into|inside|the)\s+$", re.IGNORECASE
)
_PLACE_ROOM = 12  # characters
_OF = "of"


def agreed(mentions: Sequence[Mention], document: Document) -> tuple[Mention, ...]:
    """The mentions, in order, after each of these rules."""
    text = document.article.text
    whole = _by_occupation(_countries_read_as_people(uncut(mentions, document)), text)
    placed = tuple(with_their_countries(tuple(_kinds(whole, document)), text))
    listed = tuple(with_lists_of_places(placed, text))
    one_type = with_types_told(_one_type_a_name(listed), text)
    people = tuple(_bare(m, text) for m in _people_read_as_places(_people_by_surname(one_type), text))
    short = _types_of_acronyms(_types_of_short_names(people, text))
    return tuple(with_governments(tuple(types_of_other_names(with_peoples(short), text)), text))


def _by_occupation(mentions: Sequence[Mention], text: str) -> tuple[Mention, ...]:
    """Who has an occupation or is someone's kin is a person, wherever the name stands: "her brother, Tom Day"."""
    people = {m.text for m in mentions if _is_called_a_person(m, text)}
    return tuple(replace(m, type="Person") if m.kind == "name" and m.text in people else m for m in mentions)


def _is_called_a_person(mention: Mention, text: str) -> bool:
    """Whether the word before a name says so; before a comma a kin term alone does: "the broker, Day Invest"."""
    if mention.kind != "name" or mention.type in ("Person", "Place") or " " not in mention.text:
        return False
    before = _LAST_WORD.search(text[max(0, mention.start - 24) : mention.start])
    if before is None or before["word"] not in load_cues().occupations or not _is_name_of_words(mention.text):
        return False
    return not before["comma"] or load_cues().kin.find(before["word"]) is not None


def _is_name_of_words(name: str) -> bool:
    """Two or three words with capitals, none of them in capitals throughout."""
    words = name.split()
    return len(words) <= 3 and all(w[0].isupper() and not w.isupper() for w in words)


def _kinds(mentions: Sequence[Mention], document: Document) -> Iterator[Mention]:
    """A word that has its capital from the start of the sentence alone is no name: "Prosecutors said"."""
    starts = {s.start for s in document.sentences}
    lower = {m.text for m in mentions if m.text.islower()}
    for mention in mentions:
        plain = mention.text[:1].lower() + mention.text[1:]
        bare = mention.kind == "name" and mention.start in starts and plain.islower() and mention.type != "Person"
        yield replace(mention, kind="description") if bare and _is_common(plain, lower, document) else mention


def _is_common(plain: str, lower: set[str], document: Document) -> bool:
    if plain in load_cues().things.begin_sentences:
        return True
    start, end = document.sentences[0].start, document.sentences[-1].end
    pattern = re.compile(rf"(?<!\w){re.escape(plain)}(?!\w)")
    return plain in lower or pattern.search(document.article.text, start, end) is not None


def _one_type_a_name(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """One written name has one type over the article, that of most of its mentions; "who" has no vote on the WHO."""
    votes: dict[str, Counter[NodeType]] = defaultdict(Counter)
    for m in mentions:
        if m.kind != "pronoun":
            votes[written(m.text)][m.type] += 1
    of_most = {name: max(sorted(types), key=types.__getitem__) for name, types in votes.items()}
    return tuple(m if m.kind == "pronoun" else replace(m, type=of_most[written(m.text)]) for m in mentions)


def _types_of_short_names(mentions: Sequence[Mention], text: str) -> tuple[Mention, ...]:
    """ "Lee" is a person where "Ann Lee" is the only full name with that word, "Talmar" what "Talmar Mining" is."""
    full = {m.text: m.type for m in mentions if m.kind == "name" and " " in m.text}
    owners: dict[str, set[NodeType]] = defaultdict(set)
    for name, type_ in full.items():
        words = name.split()
        if type_ == "Person":
            for n in range(1, len(words) if _OF not in words else 0):
                owners[" ".join(words[n:])].add(type_)
        elif type_ in BODIES:
            owners[words[0]].add(type_)
    bodies = [m for m in mentions if m.kind == "name" and m.type in BODIES and " " in m.text]
    return tuple(_as_its_owner(m, owners.get(m.text) or _owners_of_head(m, bodies, text)) for m in mentions)


def _owners_of_head(mention: Mention, bodies: Sequence[Mention], text: str) -> set[NodeType]:
    """The types of those of which it may be the head: "the Front" of "Green Front"."""
    if mention.kind != "name" or not has_article(mention, text):
        return set()
    return {m.type for m in bodies if is_head(mention.text, m.text)}


def _as_its_owner(mention: Mention, owners: Collection[NodeType]) -> Mention:
    """A short name with the one type of what has it in its name; if that is a body, unless any reader knows it."""
    if mention.kind != "name" or mention.type == "Place" or len(owners) != 1:
        return mention
    if "Person" not in owners and known_type(mention.text):
        return mention
    return replace(mention, type=next(iter(owners)))


def _bare(mention: Mention, text: str) -> Mention:
    """A person's name without its titles, also what was no person's at first, and with the title cut in two before."""
    if mention.type != "Person" or mention.kind != "name":
        return mention
    start, end = without_titles(mention.text)
    if (
        start == 0
        and " " in mention.text
        and (last := _LAST_WORD.search(text[max(0, mention.start - 24) : mention.start]))
    ):
        start = rest_of_title(last["word"], mention.text) if not last["comma"] else 0
    return (
        replace(mention, start=mention.start + start, end=mention.start + end, text=mention.text[start:end])
        if start < end
        else mention
    )


def _people_read_as_places(mentions: Sequence[Mention], text: str) -> tuple[Mention, ...]:
    """ "Lee" read as a place is Ann Lee, where it stands nowhere as places do: "in Lee", "of Lee"."""
    full = {m.text for m in mentions if m.kind == "name" and m.type == "Person" and 1 < len(m.text.split()) < 5}
    names = {word for name in full for word in (name.split()[0], name.split()[-1])}
    own = [m for m in mentions if m.kind == "name" and m.type == "Place" and m.text in names]
    open_ = {m.text for m in own if not country_meant(m.text)} - {
        m.text for m in own if _WHERE.search(text[max(0, m.start - _PLACE_ROOM) : m.start])
    }
    return tuple(replace(m, type="Person") if m.type == "Place" and m.text in open_ else m for m in mentions)


def _countries_read_as_people(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """ "Chad" read as a person is the country, unless somebody of the text is called Chad Lee or Ann Chad."""
    full = (m.text for m in mentions if m.kind == "name" and m.type == "Person" and " " in m.text)
    words = {word for name in full if not country_named(name) for word in name.split()}
    return tuple(replace(m, type="Place") if _is_country(m) and m.text not in words else m for m in mentions)


def _is_country(mention: Mention) -> bool:
    return mention.type == "Person" and mention.kind == "name" and country_named(mention.text) is not None


def _people_by_surname(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """ "Ann Lee" read as a body is a person where the article goes on to tell of the person "Lee"."""
    people = {m.text for m in mentions if m.kind == "name" and m.type == "Person" and " " not in m.text}
    bodies = {m.text for m in mentions if m.kind == "name" and m.type in BODIES}
    return tuple(replace(m, type="Person") if _is_persons_name(m, people, bodies) else m for m in mentions)


def _is_persons_name(mention: Mention, people: set[str], bodies: set[str]) -> bool:
    """Whether a body's name ends in a person's, no body is called by its first word, and no word tells of a body."""
    if mention.kind != "name" or mention.type not in ("Organization", "Party") or not _is_name_of_words(mention.text):
        return False
    first, last = mention.text.split()[0], mention.text.split()[-1]
    return first != last in people and first not in bodies and type_in_name(mention.text, mention.type) is None


def _types_of_acronyms(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """ "GUP" is what the only thing is that it may stand for: "the Green Unity Party"."""
    full = {m.text: m.type for m in mentions if m.kind == "name" and m.type in BODIES and " " in written(m.text)}
    told = {name: {full[f] for f in full if f != name and is_acronym(name, f)} for name in {m.text for m in mentions}}
    return tuple(
        replace(m, type=next(iter(told[m.text])))
        if m.kind == "name" and m.type in BODIES and m.text not in full and len(told[m.text]) == 1
        else m
        for m in mentions
    )
