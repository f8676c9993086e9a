"""The reading of one section: the network's answers put together to mentions, chains and pair scores."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from graphbuild.model import Chain, Document, Mention, PairScore, Span
from graphbuild.nlp.ballots import with_one_ballot
from graphbuild.nlp.certainty import certainty
from graphbuild.nlp.coreference import link
from graphbuild.nlp.datelines import EARLY
from graphbuild.nlp.likeness import candidate_pairs, likeness
from graphbuild.nlp.mentions import find_mentions
from graphbuild.nlp.naming import described_in_full
from graphbuild.nlp.network import Encoded, Floats, Ints, Network
from graphbuild.nlp.relations import score_pairs
from graphbuild.nlp.sections import Section, moved
from graphbuild.nlp.tagged import Tagged
from graphbuild.nlp.windows import Pieces, Window, cut_pieces, cut_windows, placed
from graphbuild.nlp.written import in_whole_words


def read_stretch(
    document: Document, stretch: Span, sentences: Sequence[Span], ignored: Sequence[Span], network: Network
) -> Section:
    """What stands in some sentences of a stretch of the text; no mention is read in what is ignored.

    Nothing but the stretch is looked at, of whose paragraphs only those count that are the first of the article: the
    time of a book is that of its stretches.
    """
    article = replace(document.article, text=document.article.text[stretch.start : stretch.end])
    first = bisect_right(ignored, stretch.start, key=lambda s: s.end)
    near = ignored[first : bisect_left(ignored, stretch.end, key=lambda s: s.start)]
    early = [p for p in document.paragraphs[:EARLY] if stretch.start <= p.start < stretch.end]
    own = Document(article, _within(stretch, sentences), _within(stretch, early))
    return moved(read_section(own, _within(stretch, near), network), stretch.start)


def _within(stretch: Span, spans: Sequence[Span]) -> tuple[Span, ...]:
    return tuple(Span(s.start - stretch.start, s.end - stretch.start) for s in spans)


def read_section(document: Document, ignored: Sequence[Span], network: Network) -> Section:
    """What stands in the sentences of the document; no mention is read in what is ignored."""
    text = document.article.text
    pieces = cut_pieces(text, document.sentences, network.tokenizer)
    windows = cut_windows(pieces)
    h = [network.encode(pieces, w) for w in windows]
    tagged = Tagged(document, pieces, _surest_tags(network, h, windows, pieces), network.labels, tuple(ignored))
    mentions = find_mentions(tagged)
    here = [placed(mentions, pieces, w) for w in windows]
    scores = _antecedents(network, h, here, mentions, document)
    linked = link(mentions, scores, text, document.sentences)
    linked = with_one_ballot(linked, mentions, text, document.article.date)
    chains = described_in_full(linked, mentions, text)
    pairs = (_in_whole_words(p, mentions, text) for p in _pairs(network, h, windows, pieces, here, mentions, chains))
    return Section(mentions, chains, tuple(pairs), certainty(mentions, chains, scores, text))


def _in_whole_words(pair: PairScore, mentions: Sequence[Mention], text: str) -> PairScore:
    """The score with no word of its trigger cut: "Judge" of "Judge Ann L", "re-elected" of "re"."""
    if pair.trigger is None:
        return pair
    start, end = pair.trigger.start, pair.trigger.end
    last = mentions[bisect_left(mentions, end, key=lambda m: m.start) - 1]
    if start < last.start < end < last.end:
        end = start + len(text[start : last.start].rstrip())
    return replace(pair, trigger=in_whole_words(text, Span(start, end)))


def _surest_tags(network: Network, h: Sequence[Encoded], windows: Sequence[Window], pieces: Pieces) -> Ints:
    """The tag of each piece as the window says in which it stands farthest from the edge."""
    tags, margin = np.zeros(len(pieces.ids), dtype=np.int64), np.full(len(pieces.ids), -1)
    for window_read, window in zip(h, windows, strict=True):
        at = np.arange(window.first, window.last)
        edge = np.minimum(at - window.first, window.last - 1 - at)
        better = edge > margin[at]
        tags[at[better]] = network.tag_row(window_read.tags[1:-1])[better]
        margin[at[better]] = edge[better]
    return tags


def _antecedents(
    network: Network,
    h: Sequence[Encoded],
    here: Sequence[list[tuple[int, int, int]]],
    mentions: Sequence[Mention],
    document: Document,
) -> Floats:
    """(mentions, mentions) scores that a mention means the same as an earlier one; -inf where it is not asked."""
    count = len(mentions)
    scores = np.full((count, count), -np.inf, dtype=np.float32)
    vectors = _mention_vectors(network, h, here, count)
    known = sorted(vectors)
    if len(known) < 2:
        return scores
    later, earlier = candidate_pairs(len(known))
    starts = [s.start for s in document.sentences]
    own = [mentions[m] for m in known]
    alike = likeness(own, [bisect_right(starts, m.start) - 1 for m in own], later, earlier)
    typed = np.array([network.labels.type_kind(m.type, m.kind) for m in own])
    found = network.antecedents(np.stack([vectors[m] for m in known]), typed, later, earlier, alike)
    index = np.array(known)
    scores[index[later], index[earlier]] = np.round(found, 3)
    return scores


def _mention_vectors(
    network: Network, h: Sequence[Encoded], here: Sequence[list[tuple[int, int, int]]], count: int
) -> dict[int, Floats]:
    """A vector for each mention, from the first window that holds it whole."""
    out: dict[int, Floats] = {}
    for read, rows in zip(h, here, strict=True):
        new = [row for row in rows if row[0] not in out]
        if new:
            first, last = (np.array([row[k] + 1 for row in new]) for k in (1, 2))
            found = network.mention_vectors(read, first, last)
            out |= {row[0]: found[n] for n, row in enumerate(new)}
    return out


def _pairs(
    network: Network,
    h: Sequence[Encoded],
    windows: Sequence[Window],
    pieces: Pieces,
    here: Sequence[list[tuple[int, int, int]]],
    mentions: Sequence[Mention],
    chains: Sequence[Chain],
) -> Iterator[PairScore]:
    """The scores of all windows; of a pair that two windows hold, the surer one."""
    chain_of = {m: n for n, chain in enumerate(chains) for m in chain.members}
    best: dict[tuple[int, int, str], PairScore] = {}
    for read, window, rows in zip(h, windows, here, strict=True):
        for score in score_pairs(network, read, window, pieces, rows, mentions, chain_of, chains):
            key = (score.source, score.target, score.relation)
            if key not in best or score.score > best[key].score:
                best[key] = score
    yield from (best[key] for key in sorted(best))
