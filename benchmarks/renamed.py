"""As many articles as a benchmark needs: those of the corpus, again and again, with other people, parties and places.

Within an article a name is replaced everywhere. Surnames keep their share, a third of the people recur in every round
under their own names, countries stay what they are; the first round is the corpus itself.
"""

import json
import random
import re
from collections.abc import Iterator
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

from graphbuild.model import Article
from graphbuild.ontology import load_cues
from training.corpus import plain_text

CORPUS = Path(__file__).parent.parent / "data" / "corpus" / "authored.jsonl"
_MENTION = re.compile(r"\[([^\[\]|]+)\|([^\[\]|]+)\]")
_WORD = re.compile(r"[^\W\d_]{2,}")
_SYLLABLES = ("ba", "dor", "el", "gar", "im", "ka", "lun", "mi", "nor", "os", "pel", "ra", "sun", "ta", "ur", "vel")


def renamed_articles() -> Iterator[Article]:
    """Articles without end, each with an id of its own."""
    for row in renamed_rows():
        yield Article(row["id"], plain_text(row["text"])[0], date=row["date"], source=row["source"])


def renamed_rows() -> Iterator[dict[str, Any]]:
    """The same articles as they stand in the corpus: annotated."""
    rows = _rows()
    for number in count():
        round_, row = divmod(number, len(rows))
        yield _renamed(rows[row], round_)


def _renamed(row: dict[str, Any], round_: int) -> dict[str, Any]:
    chance = random.Random(f"{row['id']} {round_}")
    new = {
        key: _other_words(type_, name, chance) if round_ else {} for key, (type_, name, *_) in row["entities"].items()
    }
    marked = _MENTION.sub(lambda m: f"[{_replaced(m[1], new.get(m[2], {}))}|{m[2]}]", row["text"])
    entities = {
        key: [type_, _replaced(name, new[key]), *more] for key, (type_, name, *more) in row["entities"].items()
    }
    words = {old: other for own in new.values() for old, other in own.items()}
    statements = [[who, cue, _replaced(said, words)] for who, cue, said in row.get("statements", [])]
    return {**row, "id": f"{row['id']}-{round_}", "text": marked, "entities": entities, "statements": statements}


def _other_words(type_: str, name: str, chance: random.Random) -> dict[str, str]:
    """For each word of a name the one that stands for it in this round."""
    words = _WORD.findall(name)
    if type_ == "Person" and len(words) > 1 and random.Random(name).random() > 1 / 3:
        given, surnames = _person_words()
        return {**{w: chance.choice(given) for w in words[:-1]}, words[-1]: chance.choice(surnames)}
    if type_ in ("Party", "Place") and name not in _countries():
        return {w: "".join(chance.choices(_SYLLABLES, k=3)).capitalize() for w in words[:1] if w[0].isupper()}
    return {}


def _replaced(text: str, words: dict[str, str]) -> str:
    return _WORD.sub(lambda m: words.get(m[0], m[0]), text)


@cache
def _rows() -> list[dict[str, Any]]:
    with CORPUS.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


@cache
def _person_words() -> tuple[list[str], list[str]]:
    names = [_WORD.findall(e[1]) for row in _rows() for e in row["entities"].values() if e[0] == "Person"]
    full = [words for words in names if len(words) > 1]
    return [words[0] for words in full], [words[-1] for words in full]


@cache
def _countries() -> frozenset[str]:
    return frozenset(name for c in load_cues().countries for name in (c.name, *c.aliases))
