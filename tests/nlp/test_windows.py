"""Word pieces, windows, and where mentions stand in them."""

from itertools import pairwise

import pytest

from graphbuild.model import Article, Mention
from graphbuild.nlp import document_of, load_network
from graphbuild.nlp.likeness import LIKENESSES, NEAR, candidate_pairs, likeness
from graphbuild.nlp.windows import WINDOW_PIECES, WINDOW_SENTENCES, Pieces, cut_pieces, cut_windows, placed

TEXT = " ".join(
    f"On day {n} Ann Lee of the Green Unity Party met the Registan.net people in Roeport." for n in range(40)
)


def pieces_of(text: str) -> Pieces:
    document = document_of(Article("a", text))
    return cut_pieces(text, document.sentences, load_network().tokenizer)


def test_windows_cover_all_pieces_and_overlap_by_a_sentence() -> None:
    pieces = pieces_of(TEXT)
    windows = cut_windows(pieces)
    assert (windows[0].first, windows[-1].last) == (0, len(pieces.ids))
    for a, b in pairwise(windows):
        assert a.first < b.first < a.last < b.last
        assert pieces.sentence[b.first] == pieces.sentence[a.last - 1]
    for w in windows:
        assert w.last - w.first <= WINDOW_PIECES
        assert len(set(pieces.sentence[w.first : w.last].tolist())) <= WINDOW_SENTENCES


@pytest.mark.parametrize("text", ["word " * 2000, "x" * 5000, "Registan.net/" * 400, "🔴" * 3000])
def test_a_sentence_too_long_for_a_window_is_cut(text: str) -> None:
    pieces = pieces_of(text)
    windows = cut_windows(pieces)
    assert all(0 < w.last - w.first <= WINDOW_PIECES for w in windows)
    assert {k for w in windows for k in range(w.first, w.last)} == set(range(len(pieces.ids)))


def test_offsets_count_characters() -> None:
    text = "🔴 É. Côté met Ann.\r\n\r\nShe left 𝓐."
    pieces = pieces_of(text)
    assert all(0 <= s < e <= len(text) for s, e in zip(pieces.starts.tolist(), pieces.ends.tolist(), strict=True))
    at = text.index("Côté")
    assert at in pieces.starts.tolist()


def test_mentions_are_found_in_each_window_that_holds_them() -> None:
    pieces = pieces_of(TEXT)
    starts = [m for m in range(len(TEXT)) if TEXT.startswith("Ann Lee", m)]
    mentions = [Mention(s, s + 7, "Ann Lee", "Person", "name") for s in starts]
    windows = cut_windows(pieces)
    rows = [placed(mentions, pieces, w) for w in windows]
    assert {n for own in rows for n, _, _ in own} == set(range(len(mentions)))
    for w, own in zip(windows, rows, strict=True):
        for n, first, last in own:
            assert pieces.starts[w.first + first] == mentions[n].start
            assert pieces.ends[w.first + last - 1] == mentions[n].end


def test_candidates_are_near() -> None:
    later, earlier = candidate_pairs(200)
    assert (later > earlier).all()
    assert (later - earlier).max() == NEAR


def test_likeness_of_names() -> None:
    mentions = [Mention(0, 7, "Ann Lee", "Person", "name"), Mention(9, 12, "Lee", "Person", "name")]
    row = likeness(mentions, [0, 1], *candidate_pairs(2))
    assert row.shape == (1, LIKENESSES)
    assert ((row >= 0) & (row <= 1)).all()
