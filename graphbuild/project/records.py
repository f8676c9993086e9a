"""What one article gave, as the lines in which a project keeps it."""

from dataclasses import dataclass

from graphbuild.model import Article, Extractor


@dataclass(frozen=True, slots=True)
class Records:
    """A line of mentions.jsonl, and the article's lines of claims.jsonl."""

    reading: str
    claims: tuple[str, ...]


def read_article(article: Article, extractor: Extractor = "both") -> Records:
    """One article read, wherever that is done: it depends on the article, the extractor and the package alone."""
    # Here, so that the process that hands out the articles need not load the network's libraries.
    from graphbuild.jsonl import claim_lines, reading_lines
    from graphbuild.ontology import load_ontology
    from graphbuild.pipeline import extracted

    (found,) = extracted([article], load_ontology(), extractor)
    (reading,) = reading_lines([found.reading])
    return Records(reading, tuple(claim_lines(found.claims)))


def load_reader() -> None:
    """Loads all that `read_article` needs, also what it loads late, so that no article waits for it."""
    read_article(Article("first", "Ann Lee, the mayor of Porto, met Tom Day."))
