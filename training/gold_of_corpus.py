"""Turns articles of a corpus into a gold folder, so that `graphbuild evaluate` can measure on them.

    python -m training.gold_of_corpus data/corpus/authored.jsonl out/gold --split test
    graphbuild extract out/gold/articles.jsonl -o out/system
    graphbuild evaluate out/gold out/system

For each article it writes NAME.txt and NAME.gold.json; articles.jsonl beside them holds the same texts
with what a text file cannot: title, date and source.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from graphbuild.model import Article, Chain, Document, Span
from graphbuild.ontology import load_cues
from graphbuild.outputs import write_text
from training.corpus import Annotated, GoldEdge, annotated, is_validation

Json = dict[str, Any]

#: what is trained on, what of the train split is kept for choosing thresholds, and what is never looked at
SPLITS = ("train", "validation", "test")


def articles_of(corpus: Path, split: str, ids: Sequence[str] = ()) -> Iterator[Annotated]:
    """The articles of one split of a corpus file, all or those of the ids."""
    with corpus.open(encoding="utf-8") as lines:
        records = (json.loads(line) for line in lines if line.strip())
        yield from (annotated(r) for r in records if split_of(r) == split and (not ids or r["id"] in ids))


def split_of(record: Json) -> str:
    """Which split a line of a corpus file belongs to."""
    if record.get("split") == "test":
        return "test"
    return "validation" if is_validation(record["id"]) else "train"


def gold_graph(read: Annotated) -> Json:
    """The gold graph of an annotated article, in the format of a `NAME.gold.json`."""
    document, article = read.document, read.document.article
    ids = _node_ids(document.chains)
    names = _names(document)
    return {
        "article": article.id,
        "title": article.title,
        "published": article.date,
        "source": article.source,
        "nodes": [{"id": ids[n], "type": chain.type, "names": names[n]} for n, chain in enumerate(document.chains)],
        "edges": [_edge(edge, ids, document) for edge in read.edges],
        "statements": list(_statements(document, ids)),
    }


def _node_ids(chains: Iterable[Chain]) -> list[str]:
    """A readable id for each chain; a second one of the same name gets "-2"."""
    seen: Counter[str] = Counter()
    ids = []
    for chain in chains:
        slug = "-".join("".join(c if c.isalnum() else " " for c in _full_name(chain).casefold()).split())
        seen[slug] += 1
        ids.append(slug if seen[slug] == 1 else f"{slug}-{seen[slug]}")
    return ids


def _names(document: Document) -> list[list[str]]:
    """The names and descriptions of each chain, the full name first; no surface is a name of two chains.

    A surface that means several things ("the party") goes to the one that it means most often, unless it is
    the full name of one.
    """
    uses = [_surfaces(document, chain) for chain in document.chains]
    full = [_full_name(chain) for chain in document.chains]
    owner: dict[str, int] = {}
    for n, name in enumerate(full):
        owner.setdefault(name.casefold(), n)
    for surface in dict.fromkeys(s for use in uses for s in use):
        key = surface.casefold()
        owner.setdefault(key, max(range(len(uses)), key=lambda n: _uses(key, uses[n])))
    return [_once(s for s in (name, *uses[n]) if owner[s.casefold()] == n) or [name] for n, name in enumerate(full)]


def _full_name(chain: Chain) -> str:
    """The annotated name; a country that the article knows by its demonym alone ("Chinese") has its own."""
    return load_cues().demonyms.get(chain.name.casefold(), chain.name) if chain.type == "Place" else chain.name


def _once(surfaces: Iterable[str]) -> list[str]:
    """The surfaces without those that differ from an earlier one in case alone."""
    first: dict[str, str] = {}
    for surface in surfaces:
        first.setdefault(surface.casefold(), surface)
    return list(first.values())


def _surfaces(document: Document, chain: Chain) -> Counter[str]:
    mentions = (document.mentions[m] for m in chain.members)
    return Counter(" ".join(m.text.split()) for m in mentions if m.kind in ("name", "description"))


def _uses(key: str, surfaces: Counter[str]) -> int:
    return sum(count for surface, count in surfaces.items() if surface.casefold() == key)


def _edge(edge: GoldEdge, ids: list[str], document: Document) -> Json:
    optional = {"role": edge.role, "topic": edge.topic, "date": edge.date}
    evidence = evidence_of(edge, document)
    return {
        "source": ids[edge.source],
        "type": edge.type,
        "target": ids[edge.target],
        **{key: value for key, value in optional.items() if value},
        "status": edge.status,
        "modality": edge.modality,
        "attributed_to": [ids[claimant] for claimant in edge.by],
        "evidence": document.article.text[evidence.start : evidence.end],
    }


def evidence_of(edge: GoldEdge, document: Document) -> Span:
    """The sentence with the trigger words; of several the first that names most of the two ends."""
    sentences = [s for s in document.sentences if any(s.start <= t.start < s.end for t in edge.triggers)]
    return max(sentences or document.sentences, key=lambda s: _ends_named(s, edge, document))


def _ends_named(sentence: Span, edge: GoldEdge, document: Document) -> int:
    ends = (document.chains[edge.source], document.chains[edge.target])
    return sum(any(sentence.covers(document.mentions[m].span) for m in end.members) for end in ends)


def _statements(document: Document, ids: list[str]) -> Iterator[Json]:
    chain_of = {document.mentions[m].span: n for n, chain in enumerate(document.chains) for m in chain.members}
    for statement in document.statements:
        span = Span(statement.spans[0].start, statement.spans[-1].end)
        yield {
            "speaker": None if statement.speaker is None else ids[chain_of[statement.speaker]],
            "cue": statement.cue,
            "text": document.article.text[span.start : span.end],
            "span": [span.start, span.end],
        }


def write_gold(folder: Path, articles: Iterable[Annotated]) -> int:
    """Write a gold folder; tells how many articles it holds."""
    lines = []
    for read in articles:
        article = read.document.article
        write_text(folder / f"{article.id}.txt", article.text)
        write_text(folder / f"{article.id}.gold.json", readable(gold_graph(read)))
        lines.append(_line(article))
    write_text(folder / "articles.jsonl", "".join(lines))
    return len(lines)


def readable(graph: Json) -> str:
    """JSON with a line for each node, edge and statement."""
    parts = []
    for key, value in graph.items():
        rows = [f"  {_json(row)}" for row in value] if isinstance(value, list) else []
        parts.append(f" {_json(key)}: " + ("[\n" + ",\n".join(rows) + "\n ]" if rows else _json(value)))
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _line(article: Article) -> str:
    keys = ("id", "title", "text", "date", "source")
    return _json({key: getattr(article, key) for key in keys}) + "\n"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


@click.command()
@click.argument("corpora", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("out", type=click.Path(file_okay=False, path_type=Path))
@click.option("--split", type=click.Choice(SPLITS), default="test", show_default=True)
@click.option("--id", "ids", multiple=True, help="Only this article; may be given several times.")
def main(corpora: tuple[Path, ...], out: Path, split: str, ids: tuple[str, ...]) -> None:
    """Write the articles of one split of CORPORA to the gold folder OUT."""
    count = write_gold(out, (a for corpus in corpora for a in articles_of(corpus, split, ids)))
    click.echo(f"{out}: {count} articles")


if __name__ == "__main__":
    main()
