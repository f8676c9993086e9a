"""A long text in sections, and what they read put together."""

from graphbuild.model import Chain, Kind, Mention, NodeType, PairScore, Span
from graphbuild.nlp.sections import LONGEST, Section, cut_sections, moved, put_together, stretches_of


def section(*chains: tuple[str, NodeType, Kind], at: int = 0, pairs: tuple[PairScore, ...] = ()) -> Section:
    mentions = tuple(
        Mention(at + 10 * n, at + 10 * n + len(name), name, type_, kind)
        for n, (name, type_, kind) in enumerate(chains)
    )
    return Section(mentions, tuple(Chain((n,), m.type, m.text) for n, m in enumerate(mentions)), pairs)


def test_sections_are_runs_of_whole_sentences() -> None:
    sentences = [Span(n * 100, n * 100 + 90) for n in range(1000)]
    sections = list(cut_sections(sentences))
    assert [s for run in sections for s in run] == sentences
    assert all(run[-1].end - run[0].start <= LONGEST for run in sections)
    assert len(sections) == 3


def test_a_sentence_longer_than_a_section_is_one() -> None:
    assert list(cut_sections([Span(0, 9), Span(10, LONGEST * 2), Span(LONGEST * 2 + 1, LONGEST * 2 + 9)])) == [
        (Span(0, 9),),
        (Span(10, LONGEST * 2),),
        (Span(LONGEST * 2 + 1, LONGEST * 2 + 9),),
    ]
    assert list(cut_sections([])) == []


def test_one_full_name_is_one_chain_over_all_sections() -> None:
    whole = put_together([section(("Ann Lee", "Person", "name")), section(("ANN LEE", "Person", "name"), at=100)])
    assert whole.chains == (Chain((0, 1), "Person", "Ann Lee"),)


def test_a_surname_joins_the_only_person_who_has_it() -> None:
    sections = [section(("Lee", "Person", "name")), section(("Ann Lee", "Person", "name"), at=100)]
    assert put_together(sections).chains == (Chain((0, 1), "Person", "Ann Lee"),)


def test_a_surname_of_two_people_joins_nobody() -> None:
    sections = [
        section(("Ann Lee", "Person", "name"), ("Tom Lee", "Person", "name")),
        section(("Lee", "Person", "name"), at=100),
    ]
    assert len(put_together(sections).chains) == 3


def test_what_is_only_described_stays_in_its_section() -> None:
    sections = [section(("court", "Institution", "description"), at=at) for at in (0, 100)]
    assert len(put_together(sections).chains) == 2


def test_one_name_of_two_types_is_two_chains() -> None:
    sections = [section(("Nur", "Party", "name")), section(("Nur", "Place", "name"), at=100)]
    assert len(put_together(sections).chains) == 2


def test_pairs_count_the_mentions_of_the_whole_text() -> None:
    pair = PairScore(0, 1, "HEADS", 0.5, "current", "asserted", None)
    parts = [section(("A B", "Person", "name"), ("C", "Party", "name"), at=at, pairs=(pair,)) for at in (0, 100)]
    assert [(p.source, p.target) for p in put_together(parts).pairs] == [(0, 1), (2, 3)]


def test_a_section_may_lie_inside_of_another() -> None:
    """The mentions are in the order of the text, and what is told of them follows."""
    story = Section(
        (Mention(0, 3, "Ann", "Person", "name"), Mention(50, 53, "Tom", "Person", "name")),
        (Chain((0,), "Person", "Ann"), Chain((1,), "Person", "Tom")),
        (PairScore(0, 1, "ALLY_OF", 0.5, "current", "asserted", None),),
        (0.5, 0.25),
    )
    line = Section((Mention(20, 23, "Eva", "Person", "name"),), (Chain((0,), "Person", "Eva"),), (), (1.0,))
    whole = put_together([story, line])
    assert [m.text for m in whole.mentions] == ["Ann", "Eva", "Tom"]
    assert [(c.members, c.name) for c in whole.chains] == [((0,), "Ann"), ((1,), "Eva"), ((2,), "Tom")]
    assert [(p.source, p.target) for p in whole.pairs] == [(0, 2)]
    assert whole.linked == (0.5, 1.0, 0.25)


def test_stretches_go_from_one_section_to_the_next() -> None:
    sections = [(Span(3, 9),), (Span(12, 20), Span(21, 25)), (Span(30, 33),)]
    assert stretches_of(sections, 40) == [Span(0, 12), Span(12, 30), Span(30, 40)]


def test_a_text_without_sections_is_one_stretch() -> None:
    assert stretches_of([], 40) == [Span(0, 40)]


def test_what_was_read_in_a_stretch_stands_where_the_text_has_it() -> None:
    pair = PairScore(0, 1, "HEADS", 0.5, "current", "asserted", Span(4, 6))
    read = moved(section(("A B", "Person", "name"), ("C", "Party", "name"), pairs=(pair,)), 100)
    assert [(m.start, m.end) for m in read.mentions] == [(100, 103), (110, 111)]
    assert [p.trigger for p in read.pairs] == [Span(104, 106)]
