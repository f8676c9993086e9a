"""GUM's coreference annotations (CC BY 4.0) as annotated articles without relations."""

import json
from collections.abc import Iterator
from pathlib import Path

from graphbuild.model import Article, Document, Mention, Span
from graphbuild.nlp.document import document_of, kind_of
from training.corpus import Annotated
from training.examples import chains_of

LONGEST = 3500  # characters read of each document


def read_gum(path: Path) -> Iterator[Annotated]:
    """The documents of a GUM file."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield _annotated(json.loads(line))


def _annotated(record: dict[str, object]) -> Annotated:
    article = Article(str(record["id"]), str(record["text"])[:LONGEST])
    bare = document_of(article)
    starts = {s.start for s in bare.sentences}
    rows, taken = [], set[int]()
    clusters: list[dict[str, object]] = record["clusters"]  # type: ignore[assignment]
    for c, cluster in enumerate(clusters):
        for start, end, _ in cluster["mentions"]:  # type: ignore[attr-defined]
            if end <= LONGEST and taken.isdisjoint(range(start, end)):
                taken.update(range(start, end))
                rows.append((Span(start, end), c, str(cluster["type"])))
    rows.sort(key=lambda r: r[0])
    mentions = tuple(
        Mention(
            s.start,
            s.end,
            article.text[s.start : s.end],
            t,
            kind_of(article.text[s.start : s.end], t, starts_sentence=s.start in starts),
        )  # type: ignore[arg-type]
        for s, _, t in rows
    )
    clustered = [[i for i, (_, k, _) in enumerate(rows) if k == c] for c in range(len(clusters))]
    chains = chains_of([c for c in clustered if c], mentions)
    return Annotated(Document(article, bare.sentences, bare.paragraphs, mentions, chains), (), "gum", "train")
