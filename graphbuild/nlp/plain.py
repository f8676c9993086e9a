"""Names and words as they are compared."""

import re
import unicodedata
from functools import lru_cache

from graphbuild.ontology.articles import bare
from graphbuild.ontology.printing import on_one_line

_INITIAL = re.compile(r"(?<!\w)(\w)\.\s*")
_WHOLE_LETTERS = str.maketrans(
    {"ı": "i", "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "ß": "ss"}
)
_LETTERS = re.compile(r"[A-Za-z]+(?: [A-Za-z]+)*")  # as most names are, which are soon made plain
_QUOTES = re.compile(r"[\"“”„«»]|(?<!\w)['‘(]|['’)](?!\w)")


@lru_cache(maxsize=1 << 14)
def plain(text: str) -> str:
    """The words as they are compared: without case, accents, article, possessive; "A.B. Lee" as "A. B. Lee".

    So is a nickname without its marks: "Ann “Crab” Lee".
    """
    if _LETTERS.fullmatch(text):
        return bare(text.casefold())
    seen = on_one_line(text).replace("’", "'").replace("\u2010", "-").replace("\u2011", "-").replace("#", "")
    letters = _QUOTES.sub("", without_marks(seen.casefold()).removesuffix("'s"))
    named = bare(letters.lstrip())  # before the full stop of "A. Lee" goes
    return " ".join(_INITIAL.sub(r"\1 ", named).split()).removesuffix("'s").rstrip(".")


def without_marks(text: str) -> str:
    """The text as agencies print it, without accents."""
    if text.isascii():
        return text
    folded = unicodedata.normalize("NFKD", text.translate(_WHOLE_LETTERS))
    return "".join(c for c in folded if not unicodedata.combining(c))


def one_blank(words: str) -> str:
    """The words in small letters with one blank between them."""
    return " ".join(words.split()).casefold()


def written(name: str) -> str:
    """A name as it is written, but for case, blanks and an article."""
    return bare(one_blank(name))
