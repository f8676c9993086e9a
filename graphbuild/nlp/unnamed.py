"""People of whom the text gives no name, though it writes a capital: "the Malian president", "the King of Mali"."""

import re

from graphbuild.ontology import load_cues

_OF = re.compile(r"\s+(?:of|for)\s+")
_OWNER = re.compile(r"(?:[^\W\d_a-z][\w.-]*\s+){0,3}[^\W\d_a-z][\w.-]*['’]s?\s+")
_A = ("a", "an")


def tells_no_name(words: str) -> bool:
    """Whether the words for a person are a people, a post and whose it is, and no name.

    "Malian president", "Mali's Inspector General", "prime minister of Mali", "a Malian", "al-Nur leader".
    """
    found = words.split()
    if found[0] in _A and len(found) > 1:
        return True
    return len(found) > 1 and (_is_role(found[-1]) or _is_post(words))


def without_post_behind(words: str, before: str) -> str:
    """The name of "named Gen. Ann Lee chief of the army", whom a title or her first name tells from a body."""
    name, _, post = words.rpartition(" ")
    if name.count(" ") != 1 or not all(w[0].isupper() for w in name.split()) or not _is_role(post):
        return words
    title = before.split()[-1:] if before.endswith(" ") else []
    is_titled = bool(title) and title[0].rstrip(".") in load_cues().titles.before_name
    return name if is_titled or name.split()[0].casefold() in load_cues().given_names.known else words


def _is_role(word: str) -> bool:
    """Whether it is "leader" or "sister" in small letters."""
    cues = load_cues()
    return word.islower() and (
        word in cues.occupations or bool(cues.offices.find(word)) or cues.kin.find(word) is not None
    )


def _is_post(words: str) -> bool:
    """Whether a post is told with what it is of, or after a people or an owner."""
    main, *whose = _OF.split(words, maxsplit=1)
    bare = _without_people(main)
    return (bool(whose) or bare != main) and bool(load_cues().offices.find(bare))


def _without_people(words: str) -> str:
    """Without "the", "Malian", "Mali's", "new" before the post."""
    words = _OWNER.sub("", words, count=1)
    while (first := words.partition(" "))[2] and _stands_before_posts(first[0]):
        words = first[2]
    return words


def _stands_before_posts(word: str) -> bool:
    """Countries by their adjectives alone: "Jordan King" may be a man's name."""
    cues = load_cues()
    return any(
        word.casefold() in words
        for words in (cues.determiners, cues.demonyms, cues.region_adjectives, cues.status.in_office)
    )
