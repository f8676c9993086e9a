"""The ids of entities: `<type>-<slug of the name>`, safe in file names, URLs and Cypher."""

import unicodedata
from collections.abc import Iterable, Iterator

from graphbuild.model import NodeType
from graphbuild.resolve.names import folded

#: longer names are cut at a word: file systems take 255 bytes
_LENGTH = 60


def slug(name: str) -> str:
    """The name in small letters and digits, with hyphens between the words; letters that ASCII lacks stay."""
    letters = "".join(c if _is_kept(c) else "-" for c in folded(name).replace("'", "").replace("\u2019", ""))
    words = [w for w in unicodedata.normalize("NFC", letters).split("-") if w]
    while len(words) > 1 and len("-".join(words)) > _LENGTH:
        words.pop()
    return "-".join(words)[:_LENGTH] or "unnamed"


def numbered(things: Iterable[tuple[NodeType, str]]) -> Iterator[str]:
    """An id for each thing, in order. Who comes later under one id gets the next number that no name has by itself."""
    plain = [f"{type_.lower()}-{slug(name)}" for type_, name in things]
    taken = set(plain)
    met: set[str] = set()
    for id_ in plain:
        yield _free(id_, taken) if id_ in met else id_
        met.add(id_)


def _free(id_: str, taken: set[str]) -> str:
    number = 2
    while f"{id_}-{number}" in taken:
        number += 1
    taken.add(f"{id_}-{number}")
    return f"{id_}-{number}"


def _is_kept(character: str) -> bool:
    """Letters and digits; marks too, which are half of a letter in many scripts."""
    return character.isalnum() or unicodedata.category(character) in ("Mn", "Mc")
