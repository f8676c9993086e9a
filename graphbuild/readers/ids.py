"""Article ids: made safe for file names on every system, and one text an id."""

import hashlib
import re
import unicodedata

from graphbuild.errors import DuplicateArticle
from graphbuild.model import Article

_RESERVED = re.compile(r"(?i)(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)")
_FORBIDDEN = frozenset('/\\<>:"|?*')
_MOST_BYTES = 150


def safe_id(raw: str) -> str:
    """The id as a file name can hold it: "../x" gives "_x", "2019/03/vote" gives "2019_03_vote".

    An id that would be too long is cut and keeps a mark of the whole, so two long ids stay two.
    """
    plain = "".join("_" if _unsafe(c) else c for c in unicodedata.normalize("NFC", raw.strip()))
    plain = plain.lstrip(". ").rstrip(". ") or "article"
    if _RESERVED.match(plain):
        plain = "_" + plain
    return plain if len(plain.encode()) <= _MOST_BYTES else _shortened(plain)


def _unsafe(c: str) -> bool:
    return c in _FORBIDDEN or unicodedata.category(c) in {"Cc", "Cf", "Cs", "Zl", "Zp"}


def _shortened(plain: str) -> str:
    mark = hashlib.sha256(plain.encode()).hexdigest()[:8]
    return plain.encode()[: _MOST_BYTES - 9].decode(errors="ignore").rstrip(". ") + "-" + mark


class Seen:
    """The articles read so far in one run."""

    def __init__(self) -> None:
        self._by_id: dict[str, tuple[str, str]] = {}

    def is_new(self, article: Article, origin: str) -> bool:
        """False for an article read before; raises DuplicateArticle where another text bears the id.

        Ids that differ only in capitals are one: on many systems their files would be.
        """
        key = article.id.casefold()
        if key not in self._by_id:
            self._by_id[key] = (article.sha256, origin)
            return True
        digest, first = self._by_id[key]
        if digest != article.sha256:
            raise DuplicateArticle(
                f"two different texts have the id {article.id!r}: {first} and {origin}; rename one of them"
            )
        return False
