"""Invented articles for the tests that read with the real network."""

from itertools import pairwise

from graphbuild.model import Article, Document

STORIES = (
    "ROEPORT -- Ann Beatrix Lee, the leader of the Green Unity Party (GUP), met President Tom Roe of Kenya "
    "on Monday. Lee said that the GUP would leave the government. Her brother, Karl Lee, is an adviser to Roe.",
    "A court in Almaty sentenced Dana Omarova to five years in prison. The Kazakh court found that she had "
    "bribed an official of the Interior Ministry.\n\nOmarova denies it. U.S. diplomats were not allowed in.",
    "By Eva Day, Helsinki\n\nThe Finnish minister, Ilmo Rantanen, resigned on Monday. He had been accused of lying."
    "\n\nSubscribe to our newsletter",
    "He left.",
    "",
    "🔴 O’Neill-Roe met N'Djamena’s mayor.\r\n\r\n“We will talk,” she said.\r\n- Ann Lee\r\n- Tom Roe",
)
ARTICLES = tuple(Article(f"story-{n}", text, date="2020-05-04") for n, text in enumerate(STORIES))


def check(document: Document) -> None:
    """Every offset of a document cuts its text, every index points somewhere."""
    text, mentions = document.article.text, document.mentions
    assert all(text[m.start : m.end] == m.text and m.text for m in mentions)
    assert all(a.end <= b.start for a, b in pairwise(mentions))
    owners = [m for chain in document.chains for m in chain.members]
    assert len(owners) == len(set(owners))
    assert all(list(c.members) == sorted(c.members) and c.name for c in document.chains)
    chain_of = {m: n for n, c in enumerate(document.chains) for m in c.members}
    assert all(chain_of[p.source] != chain_of[p.target] and 0 < p.score <= 1 for p in document.pairs)
    assert all(p.trigger is None or text[p.trigger.start : p.trigger.end] for p in document.pairs)
