"""The reading of articles: sentences, mentions, chains, and the network's scores for pairs of mentions."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from graphbuild.model import Article, Document
from graphbuild.nlp.document import document_of
from graphbuild.nlp.furniture import credit_lines, furniture
from graphbuild.nlp.network import Network, load_network, weights_sha256
from graphbuild.nlp.read import read_stretch
from graphbuild.nlp.sections import cut_sections, of_a_credit, put_together, stretches_of

__all__ = ["Network", "Progress", "document_of", "load_network", "parse", "weights_sha256"]

#: told of an article and how many more of its characters are read
Progress = Callable[[Article, int], None]


def parse(
    articles: Iterable[Article], network: Network | None = None, progress: Progress | None = None
) -> Iterator[Document]:
    """Reads one article after the other; the network of the package is loaded when the first one comes."""
    for article in articles:
        yield read_article(article, network or load_network(), progress)


def read_article(article: Article, network: Network, progress: Progress | None = None) -> Document:
    """One article read: its mentions, its chains, its pair scores."""
    document = document_of(article)
    ignored = furniture(document)
    aside = sorted({*credit_lines(document)} - {*ignored})
    around = {*ignored, *aside}
    unread = tuple(sorted(around))
    sections = list(cut_sections([s for s in document.sentences if s not in around]))
    stretches = stretches_of(sections, len(article.text))
    read, at = [], 0
    for sentences, stretch in zip(sections, stretches, strict=False):
        read.append(read_stretch(document, stretch, sentences, unread, network))
        if progress:
            progress(article, sentences[-1].end - at)
            at = sentences[-1].end
    for line in aside:
        stretch = stretches[bisect_right(stretches, line.start, key=lambda s: s.start) - 1]
        read.append(of_a_credit(read_stretch(document, stretch, (line,), ignored, network)))
    if progress:
        progress(article, len(article.text) - at)
    if not read:
        return document
    whole = put_together(read)
    return replace(document, mentions=whole.mentions, chains=whole.chains, pairs=whole.pairs, linked=whole.linked)
