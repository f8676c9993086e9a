"""What the words beside a name tell of its bearer: the post, whether a man or a woman, the name at birth."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from graphbuild.ontology import Cues
from graphbuild.resolve.names import normal

#: characters before and after a mention that are read
ROOM = 80
_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_STOP = re.compile(r"[.;:!?\"“”()](?:\s|$)|\n|--")
_LONGEST = 3  # words of a post
_PAST = 4  # words beside a name within which "former" is said of its bearer
_NEAR = 8  # words beside a name that are remembered, in pieces of so many:
_SHINGLE = 4
_LONG = 5  # letters of a word that tells something
_ROOT = 6  # letters of it that its forms have in common
_BORN = re.compile(r"^,? ?\(?(?:née|nee|né|born|formerly|then)\s+((?:[A-ZÀ-Ž][\w'’-]+\s?){1,3})")
_OF_ANOTHER = re.compile(r"\b[a-z]+ (?:of|to|for|with|than) (?:the|a|an|his|her|its|their) [a-z -]+$")
_IS = re.compile(
    r"^,? (?:who )?(?:is|was|has been|had been|became|has become|will be|remains) "
    r"(?:now |once |since )?(?=[a-z])"
)
_DOES = re.compile(r"^,? who (?:has |had |now |then |once )?([a-z]+) ")
_OF_PLACE = re.compile(
    r"^(?P<post>.+) (?:of|in|at|for) (?:the )?[A-ZÀ-Ž][\w'’-]*(?: (?:of |for |and )?[A-ZÀ-Ž][\w'’-]*){0,4}$"
)


def posts_before(before: str, cues: Cues) -> tuple[str, ...]:
    """The post that ends the text before a name: of "the mayor of Polje, " it is "mayor".

    None of "a namesake of the mayor, ", which is the post of another. "The judge, Dr " is a judge.
    """
    before = _without_honorific(before, cues)
    piece = _last_piece(before)
    if before.rstrip().endswith(","):
        if found := _OF_PLACE.match(piece):
            piece = found["post"]
        elif _OF_ANOTHER.search(piece):
            return ()
    words = _WORD.findall(piece)
    return next((p for n in range(_LONGEST, 0, -1) if (p := _post(words[-n:], n, cues))), ())


def _without_honorific(before: str, cues: Cues) -> str:
    """The text before a name without "Dr" or "Mrs", but with what is a post as well: "Chief "."""
    told, _, last = before.rstrip().rpartition(" ")
    plain = last.rstrip(".").casefold()
    return told if plain in _plain_titles(cues.titles.honorifics) and not _named(plain, cues) else before


def posts_after(after: str, cues: Cues) -> tuple[str, ...]:
    """The post in the apposition or predicate after a name.

    Of ", the former minister of defence, " it is "defence minister", of " has been deputy mayor of" "deputy mayor", of
    ", who leads the party" it is "leader".
    """
    if (does := _DOES.match(after)) and (post := cues.lore.office_verbs.get(does[1])):
        return (post,)
    told = _told_after(after)
    words = _WORD.findall(told)[:10]
    kin = next((i for i, w in enumerate(words) if cues.kin.find(w)), len(words))
    if "and" in words[kin:]:  # "the mayor's sister and the new minister"
        words = words[words.index("and", kin) + 1 :]
        kin = len(words)
    spans = ((i, n) for i in range(min(5, kin)) for n in range(_LONGEST, 0, -1))
    return next((p for i, n in spans if (p := _post(words[i : i + n], n, cues))), ())


def is_past(before: str, after: str, cues: Cues) -> bool:
    """Whether the words beside a name say that a post is a former one: "the former mayor, ", ", once mayor"."""
    former = {*cues.status.former, *cues.status.former_office, *cues.lore.past_post}
    beside = (_last_piece(before).split()[-_PAST:], _told_after(after).split()[:_PAST])
    return any(not former.isdisjoint(" ".join(words).casefold().replace("-", " ").split()) for words in beside)


def kin_beside(before: str, after: str, cues: Cues) -> Iterator[str]:
    """What kin a person is said to be, of whomever: of "his son " it is "son", of ", a cousin of Lee's, " "cousin"."""
    words = _WORD.findall(_last_piece(before).casefold())
    if found := next((k for n in (3, 2, 1) if (k := cues.kin.find(" ".join(words[-n:])))), None):
        yield found.noun
    words = _WORD.findall(_told_after(after).casefold())[:6]
    spans = (" ".join(words[i : i + n]) for i in range(len(words)) for n in (2, 1))
    if found := next((k for span in spans if (k := cues.kin.find(span))), None):
        yield found.noun


def _told_after(after: str) -> str:
    """The apposition or the predicate right after a name."""
    if after.startswith(","):
        return _STOP.split(after[1:].split(",")[0])[0]
    found = _IS.match(after)
    return _STOP.split(after[found.end() :].split(",")[0])[0] if found else ""


def _last_piece(before: str) -> str:
    """The last words of a sentence, without those before an earlier comma."""
    sentence = _STOP.split(before)[-1].rstrip()
    return sentence.removesuffix(",").split(",")[-1].strip()


def _post(words: Sequence[str], number: int, cues: Cues) -> tuple[str, ...]:
    if len(words) < number:
        return ()
    return _named(" ".join(words).casefold(), cues)


@lru_cache(maxsize=1 << 14)
def _plain_titles(titles: frozenset[str]) -> frozenset[str]:
    return frozenset(normal(t) for t in titles)


@lru_cache(maxsize=1 << 13)
def _named(phrase: str, cues: Cues) -> tuple[str, ...]:
    """The post that a phrase is, in one form: "minister of defence" is "defence minister"."""
    titles = cues.titles
    phrase = titles.abbreviated.get(phrase.capitalize(), phrase)
    if ("minister" in phrase and " of " in phrase) or " for " in phrase:
        head, _, field = phrase.partition(" of " if " of " in phrase else " for ")
        phrase = f"{field} {head}" if cues.offices.find(f"{head} of {field}") else phrase
    if cues.kin.find(phrase):
        return ()
    if office := cues.offices.find(phrase):
        return (office[0].noun.casefold(),)
    known = phrase in cues.posts or phrase in cues.occupations or phrase in cues.lore.trades
    if known or phrase in _plain_titles(titles.ranks | titles.political | titles.royal | titles.religious):
        return (phrase,)
    return ()


def gender_beside(before: str, cues: Cues) -> str | None:
    """Whether the words right before a name are said of a man or a woman: "Mrs ", "his sister, ", "Mrs Justice "."""
    words = _WORD.findall(_last_piece(before).casefold())[-3:]
    if before.endswith((",", ", ")) and not _is_relation(words, cues):
        return None
    told = [w for w in words if (w in cues.male or w in cues.female) and w not in cues.pronouns]
    titles = {t.casefold() for t in cues.titles.honorifics}
    certain = words[-1:] if told and told[-1] == words[-1] else [w for w in told if w in titles]
    return next(("male" if w in cues.male else "female" for w in certain), None)


def _is_relation(words: Sequence[str], cues: Cues) -> bool:
    """ "His sister, " but not "by the minister's sister and his wife, "."""
    owners = cues.determiners | cues.pronouns | {"s"}
    return len(words) > 1 and words[-2] in owners | cues.kin.role_modifiers | cues.kin.other_modifiers


def shingles(before: str, after: str) -> Iterator[str]:
    """Each four words that follow each other beside a name: one story printed twice has them in common."""
    for words in (_WORD.findall(before.casefold())[-_NEAR:], _WORD.findall(after.casefold())[:_NEAR]):
        yield from (" ".join(words[n : n + _SHINGLE]) for n in range(len(words) - _SHINGLE + 1))


def said(before: str, after: str) -> Iterator[str]:
    """How the longer words in small letters beside a name begin, in the sentences that the name is in."""
    piece = f"{_STOP.split(before)[-1]} | {_STOP.split(after)[0]}"
    yield from (w[:_ROOT] for w in _WORD.findall(piece) if len(w) >= _LONG and w.islower())


def is_another_name(before: str, cues: Cues) -> bool:
    """Whether the text says that a name is another of the same person: "her maiden name, ", "(born "."""
    return before.rstrip(' ,:(\u201c"').casefold().endswith(cues.lore.another_name)


def born_as(after: str) -> Iterator[str]:
    """The name that a person bore before, where the text says so: ", née Ann Day"."""
    if found := _BORN.match(after):
        yield found[1].strip()
