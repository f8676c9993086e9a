"""A world of data/resolution as one text that a person can write and correct, and back.

    python -m benchmarks.resolution_marks show data/resolution/NAME > NAME.txt
    python -m benchmarks.resolution_marks keep NAME.txt data/resolution/NAME

The text begins with the things, one a line (`% id | type | name | note`, then `| family: name` and `| may be: ids`
where there is such a thing). The articles follow, each with a heading (`## date | source | title`, with a further
`| reprint of 3` for a copy of the third) and its text with the mentions marked `[words|id]`.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.worlds import Thing, Told, World, read_world
from graphbuild.outputs import write_text
from training.corpus import plain_text

_REPRINT = re.compile(r"reprint of (\d+)")


def main() -> None:
    match sys.argv[1:]:
        case ["show", folder]:
            sys.stdout.write(marked(read_world(Path(folder))))
        case ["keep", text, folder]:
            keep(Path(text).read_text("utf-8"), Path(folder))
        case _:
            sys.exit(__doc__)


def marked(world: World) -> str:
    """The world as one text."""
    things = "".join(_thing_line(id_, thing) for id_, thing in world.things.items())
    numbers = {article.id: number for number, article in enumerate(world.articles, 1)}
    return things + "".join(_marked_article(article, numbers) for article in world.articles)


def keep(text: str, folder: Path) -> None:
    """Writes the world that a text tells of into a folder."""
    things, *articles = text.split("\n## ")
    rows = [_row(article, number, folder.name) for number, article in enumerate(articles, 1)]
    entities = dict(map(_entity, things.strip().splitlines()))
    write_text(folder / "entities.json", json.dumps(entities, ensure_ascii=False, indent=1) + "\n")
    write_text(folder / "articles.jsonl", "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows))


def _thing_line(id_: str, thing: Thing) -> str:
    family = [f"family: {thing.family}"] if thing.family else []
    may_be = [f"may be: {' '.join(thing.may_be)}"] if thing.may_be else []
    return f"% {' | '.join([id_, thing.type, thing.name, thing.note, *family, *may_be])}".rstrip() + "\n"


def _marked_article(article: Told, numbers: dict[str, int]) -> str:
    copy = [f"reprint of {numbers[article.reprint_of]}"] if article.reprint_of else []
    heading = " | ".join([article.date, article.source, article.title, *copy])
    return f"\n## {heading}\n{''.join(_pieces(article))}\n"


def _pieces(article: Told) -> Iterator[str]:
    position = 0
    for span, thing in article.mentions:
        yield f"{article.text[position : span.start]}[{article.text[span.start : span.end]}|{thing}]"
        position = span.end
    yield article.text[position:]


def _entity(line: str) -> tuple[str, dict[str, Any]]:
    id_, type_, name, *rest = (column.strip() for column in line.removeprefix("% ").split("|"))
    thing: dict[str, Any] = {"type": type_, "name": name, "note": rest[0] if rest else ""}
    more = dict(column.split(": ") for column in rest[1:])
    family = {"family": more["family"]} if "family" in more else {}
    return id_, thing | family | ({"may_be": more["may be"].split()} if "may be" in more else {})


def _row(article: str, number: int, world: str) -> dict[str, Any]:
    heading, _, body = article.partition("\n")
    date, source, title, *copy = (column.strip() for column in heading.split("|"))
    text, marks = plain_text(body.strip())
    original = _REPRINT.fullmatch(copy[0]) if copy else None
    return {
        "world": world,
        "id": f"{world}-{number:02}",
        "title": title,
        "date": date,
        "source": source,
        "text": text,
        "mentions": [[span.start, span.end, thing] for span, thing in marks],
        "reprint_of": f"{world}-{int(original[1]):02}" if original else None,
    }


if __name__ == "__main__":
    main()
