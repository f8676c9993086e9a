"""Who stands after a verb: its object, or after "by" the one who did it."""

from functools import cache

from graphbuild.extract.heads import BREAKS, Found, ends_phrase
from graphbuild.extract.rows import Row
from graphbuild.ontology.acting import ActWords

_FARTHEST = 9  # words from a verb to its object
_FARTHEST_BY = 14  # words from a passive to "by"
_AFTER_AN_ASIDE = frozenset([",", ".", ";", "and", "of", "over", "for", "in", "on", "with"])
_OF_ANOTHER = frozenset(["by", "to", "from", "on", "into"])  # after a participle that tells of the noun before it


def object_after(row: Row, start: int, words: ActWords) -> Found | None:
    """The first mention after a verb that is its object, over articles, titles, adjectives and a noun that it names.

    "Shut down the weekly X" is X; "banned the book of X" and "banned X's book" are not, but X owns the book.
    """
    nouns = 0
    start = _past_another_verb(row, start, words)
    for place in range(start, min(len(row), start + _FARTHEST)):
        word = row.word(place)
        if row.at(place) is not None and row.word(place + 1) == "-":
            continue
        if row.at(place) is not None:
            return _at_mention(row, place, words)
        if word == "-" and row.at(place - 1) is not None:
            continue
        if word in ("both", "either", '"') or (word == "of" and row.word(place - 1) in words.names_of):
            continue
        if nouns and word == ",":
            return _apposed(row, place)
        if nouns and word in words.prepositions:
            return _named_after_comma(row, place, words) or _owner_after(row, place, words)
        if _ends_object(word, words):
            return None
        nouns += word not in words.articles and len(word) > 2
    return None


def _past_another_verb(row: Row, start: int, words: ActWords) -> int:
    """Where the object of two verbs begins: "arrested and charged the printer Tom Day"."""
    if row.word(start) not in ("and", "or"):
        return start
    return start + 2 if row.word(start + 1).endswith("ed") or row.word(start + 1) in _pasts(words) else start


@cache
def _pasts(words: ActWords) -> frozenset[str]:
    return frozenset(past for past, _ in words.irregular.values())


def _ends_object(word: str, words: ActWords) -> bool:
    return ends_phrase(word, words) or word in words.future | words.open | words.not_ or not word[:1].isalnum()


def _named_after_comma(row: Row, start: int, words: ActWords) -> Found | None:
    """ "The mayor of Porto, Ann Lee": the name after the comma."""
    for place in range(start + 1, min(len(row), start + 7)):
        word = row.word(place)
        if word == ",":
            return _apposed(row, place)
        if row.at(place) is None and (word in words.starts or word.endswith("ing") or not word[:1].isalpha()):
            return None
    return None


def _owner_after(row: Row, of: int, words: ActWords) -> Found | None:
    """Whose it is: "the plan of Lee"; a body or state if its people are meant: "members of the Union"."""
    if row.word(of) != "of":
        return None
    for place in range(of + 1, min(len(row), of + 5)):
        mention = row.at(place)
        if mention is not None:
            named = row.at(place + 1)
            if named is not None and named.type == "Person" and named.kind == "name":
                return Found(place + 1, "aside")
            people = row.word(of - 1) in words.hands and mention.type != "Person"
            return Found(place, "hands" if people else "owner") if not row.owns(place) else None
        if not row.is_noun(place) and row.word(place) not in words.articles:
            return None
    return None


def _apposed(row: Row, comma: int) -> Found | None:
    mention = row.at(comma + 1)
    if mention is None or mention.kind != "name" or row.owns(comma + 1):
        return None
    after = row.word(comma + 2)
    return Found(comma + 1, "aside") if after in _AFTER_AN_ASIDE else None


def _at_mention(row: Row, place: int, words: ActWords) -> Found | None:
    """What an object is that begins with a mention: it, what it owns, or a thing of whose name it is a part."""
    mention = row.at(place)
    owns = row.owns(place)
    if mention is None or not (owns or _is_modifier(row, place, words)):
        return Found(place) if mention is not None and mention.kind != "demonym" else None
    inner = place + 1 + (row.word(place + 1) in ("'s", "'"))
    named = _named_soon(row, inner, words)
    if named is not None:
        return Found(named, "aside")
    if row.word(inner) in words.hands and mention.type != "Person":
        return Found(place, "hands")
    return Found(place, "owner" if owns else "modifier")


def _named_soon(row: Row, start: int, words: ActWords) -> int | None:
    """The person or body whom a few words after an owner introduce: "the Union's chairman, Tom Day"."""
    for place in range(start, min(len(row), start + 6)):
        mention = row.at(place)
        if mention is not None and mention.type != "Person" and _is_modifier(row, place, words):
            continue
        if mention is not None:
            named = mention.kind in ("name", "description") and not row.owns(place)
            closed = row.word(place + 1) in (",", ".", ";", "")
            return place if named and (mention.type == "Person" or row.word(place - 1) != "," or closed) else None
        word = row.word(place)
        if word in words.prepositions and place > start:
            after = _named_after_comma(row, place, words)
            return after.place if after is not None else None
        if word != "," and (not word.isalpha() or ends_phrase(word, words)):
            return None
    return None


def _is_modifier(row: Row, place: int, words: ActWords) -> bool:
    """Whether a mention is a part of what the noun after it names: "sued the Union leader"."""
    mention, after = row.at(place), row.word(place + 1)
    if mention is None or mention.kind == "pronoun":
        return False
    if mention.kind == "demonym" or (mention.type != "Person" and row.at(place + 1) is not None):
        return True
    if not after.isalpha() or row.capital[place + 1]:
        return after in words.hands
    if mention.type == "Person" and after in words.posts:
        return False
    return after not in words.follows_a_name and not after.endswith(("ly", "ing", "ed"))


def agent_by(row: Row, start: int, words: ActWords) -> Found | None:
    """Who did it, after "by" in the clause of a passive; not what another participle tells: "theft ordered by Lee"."""
    for place in range(start, min(len(row), start + _FARTHEST_BY)):
        word = row.word(place)
        if word == "by":
            return _agent_at(row, place + 1, words)
        if place > start and row.is_noun(place - 1) and word.endswith("ed") and row.word(place + 1) in _OF_ANOTHER:
            return None
        if word in words.starts - {"after", "before", "since", "and", "as"} or word in BREAKS or word == ",":
            return None
        if word == "and" and (row.word(place + 1).endswith("ed") or row.word(place + 1) in words.be | words.perfect):
            return None
    return None


def _agent_at(row: Row, start: int, words: ActWords) -> Found | None:
    found = object_after(row, start, words)
    if found is None or found.how in ("next", "aside"):
        return found
    mention = row.at(found.place)
    body = mention is not None and mention.type != "Person"
    return found if found.how == "hands" and body else None
