"""Claims as users reviewed them: confirmed, rejected, corrected, added; they hold on to words, not to numbers."""

from pathlib import Path

import pytest

from graphbuild.errors import ReviewError
from graphbuild.graph import edge_line, edges_of
from graphbuild.ontology import load_ontology
from graphbuild.project import opened, withdraw
from graphbuild.project.graphs import judged
from graphbuild.project.reviewing import Change, Desk, add, confirm, correct, desk_of, reject
from graphbuild.project.rulings import Word, undo
from tests.project.marked_project import put, story

KIM = Word("kim", "I was there")
TEXT = "[Ann Lee|Person a] heads the [Hill Party|Party h]. [Eva Roy|Person r] left the [Hill Party|Party h]."
HEADS, MEMBER = ("Ann Lee", "HEADS", "Hill Party"), ("Eva Roy", "MEMBER_OF", "Hill Party")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    put(tmp_path / "p", story("a", TEXT, HEADS, MEMBER))
    return tmp_path / "p"


def lines(folder: Path) -> list[str]:
    with opened(folder) as project:
        desk = desk_of(project, load_ontology())
    found = [(edge_line(desk.graph, s, t, e), e.get("confirmed_by")) for s, t, _, e in edges_of(desk.graph)]
    return sorted(line + (f" by {who}" if who else "") for line, who in found)


def key(desk: Desk, words: str) -> str:
    return next(key for s, t, key, e in edges_of(desk.graph) if words in edge_line(desk.graph, s, t, e))


def reviewed(folder: Path, act: object, words: str, *more: object) -> None:
    with opened(folder) as project:
        desk = desk_of(project, load_ontology())
        one = key(desk, words)
        act(desk, one if act is correct else [one], *more, KIM)  # type: ignore[operator]


BEFORE = ["Ann Lee -> heads -> Hill Party", "Eva Roy -> member of -> Hill Party"]


def test_a_rejected_claim_stands_no_more_until_that_is_undone(folder: Path) -> None:
    """It is known with who rejected it, and why."""
    reviewed(folder, reject, "heads")
    assert lines(folder) == BEFORE[1:]
    with opened(folder) as project:
        ((claim, ruling),) = judged(project).rejected
        assert (claim.type, ruling.who, ruling.why) == ("HEADS", "kim", "I was there")
        undo(project, None, KIM)
    assert lines(folder) == BEFORE


def test_a_confirmed_claim_says_so(folder: Path) -> None:
    reviewed(folder, confirm, "heads")
    assert lines(folder) == [f"{BEFORE[0]} by kim", BEFORE[1]]


CHANGES = {
    "status": (Change(status="former"), "Eva Roy -> former member of -> Hill Party by kim"),
    "type": (Change(type="SUPPORTS"), "Eva Roy -> supports -> Hill Party by kim"),
    "modality": (Change(modality="denied"), "Eva Roy -> member of -> Hill Party  [denied] by kim"),
    "direction and type": (Change(type="SUPPORTS", turned=True), "Hill Party -> supports -> Eva Roy by kim"),
}


@pytest.mark.parametrize(("change", "line"), CHANGES.values(), ids=CHANGES)
def test_a_corrected_claim_stands_in_the_place_of_the_first(folder: Path, change: Change, line: str) -> None:
    """It is a user's, and says so."""
    reviewed(folder, correct, "member", change)
    assert lines(folder) == sorted([BEFORE[0], line])
    with opened(folder) as project:
        assert [c.extractor for c in judged(project).claims] == ["rules", "user"]


def test_the_ends_of_a_claim_are_corrected_by_words_of_its_sentence(tmp_path: Path) -> None:
    text = "[Ann Lee|Person a] told [Eva Roy|Person r] that she heads the [Hill Party|Party h]."
    put(tmp_path / "p", story("a", text, ("Eva Roy", "HEADS", "Hill Party")))
    reviewed(tmp_path / "p", correct, "heads", Change(source="Lee"))
    assert lines(tmp_path / "p") == ["Ann Lee -> heads -> Hill Party by kim"]


def test_a_claim_is_added_with_its_sentence(folder: Path) -> None:
    """As the article has it, and not another."""
    with opened(folder) as project:
        desk = desk_of(project, load_ontology())
        change = Change(type="OPPOSES", source="Eva Roy", target="Hill Party")
        add(desk, "a", "left the", change, KIM)
        found = judged(project)
    assert "Eva Roy -> opposes -> Hill Party by kim" in lines(folder)
    claim = next(c for c in found.claims if c.type == "OPPOSES")
    assert claim.evidence.text == "Eva Roy left the Hill Party."
    assert any(claim.evidence.text in p.text for p in found.by_article["a"].passages)


REFUSED = {
    "no sentence": ("b", "x", Change(type="HEADS", source="Eva", target="Hill"), "has no article 'b'"),
    "words that are not there": ("a", "won", Change(type="HEADS", source="Eva", target="Hill"), "no sentence has"),
    "words of two sentences": ("a", "Hill", Change(type="HEADS", source="Eva", target="Hill"), "2 sentences have"),
    "a name that is not there": ("a", "left", Change(type="HEADS", source="Tom", target="Hill"), "'Eva Roy', 'Hill"),
    "no relation": ("a", "left", Change(type="HATES", source="Eva", target="Hill"), "is no type of claim"),
    "types that it has not": ("a", "left", Change(type="SIBLING_OF", source="Eva", target="Hill"), "cannot run from"),
    "one end": ("a", "left", Change(type="HEADS", source="Eva"), "has a --source, a --type and a --target"),
    "nobody who alleges": (
        "a",
        "left",
        Change(type="HEADS", source="Eva", target="Hill", modality="alleged"),
        "who says what is alleged",
    ),
}


@pytest.mark.parametrize(("article", "words", "change", "says"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_a_claim_is_refused(folder: Path, article: str, words: str, change: Change, says: str) -> None:
    """Nothing is kept of it."""
    with opened(folder) as project:
        desk = desk_of(project, load_ontology())
        with pytest.raises(ReviewError, match=says):
            add(desk, article, words, change, KIM)
        assert judged(project).rulings == []


ANEW = {
    "another status and confidence": (TEXT, [HEADS, MEMBER], {"status": "former", "confidence": 0.5}),
    "ends with more words": (
        "[Ann Lee|Person a] heads [the Hill Party|Party h]. [Eva Roy|Person r] left the [Hill Party|Party h].",
        [("Ann Lee", "HEADS", "the Hill Party"), MEMBER],
        {},
    ),
    "other claims before it": (TEXT, [MEMBER, ("Ann Lee", "SUPPORTS", "Hill Party"), HEADS], {}),
}


@pytest.mark.parametrize(("text", "claims", "told"), ANEW.values(), ids=ANEW)
def test_a_review_outlives_a_new_reading(
    folder: Path, text: str, claims: list[tuple[str, str, str]], told: dict[str, object]
) -> None:
    """What was rejected stays so, and what was confirmed stays as it was then."""
    reviewed(folder, reject, "heads")
    reviewed(folder, confirm, "member")
    put(folder, story("a", text, *claims, **told))
    assert not [line for line in lines(folder) if "head" in line]
    assert "Eva Roy -> member of -> Hill Party by kim" in lines(folder)


def test_what_is_confirmed_stands_though_it_is_read_no_more(folder: Path) -> None:
    """A user's word outranks a new extractor; what nobody confirmed goes."""
    reviewed(folder, confirm, "heads")
    put(folder, story("a", TEXT))
    assert lines(folder) == [f"{BEFORE[0]} by kim"]


def test_a_review_of_one_claim_leaves_its_like(folder: Path) -> None:
    """Another sentence that states the same is another claim of the same edge."""
    reviewed(folder, reject, "heads")
    put(folder, story("b", "The [Hill Party|Party h] is led by [Ann Lee|Person a].", HEADS))
    assert BEFORE[0] in lines(folder)


def test_a_review_waits_while_its_article_is_away(folder: Path) -> None:
    """And holds again when it comes back, also with a sentence before it."""
    reviewed(folder, confirm, "heads")
    put(folder, story("b", "[Tom Day|Person t] left."))
    with opened(folder) as project:
        withdraw(project, ["a"])
        assert "waits" in judged(project).unmet[1]
    put(folder, story("a", f"It rained. {TEXT}", MEMBER))
    assert f"{BEFORE[0]} by kim" in lines(folder)


def test_a_review_whose_sentence_is_gone_waits(folder: Path) -> None:
    """No other sentence is taken for it."""
    reviewed(folder, confirm, "heads")
    with opened(folder) as project:
        withdraw(project, ["a"])
    put(folder, story("a", "[Ann Lee|Person a] met the [Hill Party|Party h]."))
    assert lines(folder) == []


def test_a_key_is_enough_by_its_beginning(folder: Path) -> None:
    """If it is of four characters, and the only one."""
    with opened(folder) as project:
        desk = desk_of(project, load_ontology())
        one = key(desk, "heads")
        reject(desk, [one[:4]], KIM)
        with pytest.raises(ReviewError, match="no claim of the graph has that key"):
            reject(desk, [one[:3]], KIM)


def test_a_correction_that_changes_nothing_is_refused(folder: Path) -> None:
    with pytest.raises(ReviewError, match="nothing of it would change"):
        reviewed(folder, correct, "heads", Change(status="current"))
