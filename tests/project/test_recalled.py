"""What a project keeps of its articles changes no byte of its graph, and is asked only while it holds."""

from collections.abc import Callable
from pathlib import Path

import pytest

from graphbuild.graph import graph_json
from graphbuild.ontology import load_ontology
from graphbuild.project import opened, recalled, withdraw
from graphbuild.project.graphs import judged, judged_graph
from graphbuild.project.merging import merge
from graphbuild.project.rulings import Word
from tests.project.marked_project import put, story

A = story(
    "a",
    "[Ann Lee|Person x] heads the [Hill Party|Party h] with [Bo Day|Person y].",
    ("Ann Lee", "HEADS", "Hill Party"),
)
B = story("b", "[Anne Lee|Person x] left the [Hill Party|Party h].", ("Anne Lee", "MEMBER_OF", "Hill Party"))
C = story("c", "[A. Lee|Person x] met [Bo Day|Person y] at the [High Court|Institution c] of Orlen.")
#: from it the others learn that "Orlen" is a place
D = story("d", "[Orlen|Place o] is far from [Ann Lee|Person x].")
KIM = Word("kim", "I know them")


def told(folder: Path, *, keeping: bool = True) -> tuple[str, list[str]]:
    """The bytes of the graph and what the rules judged; what was found out is kept."""
    with opened(folder) as project:
        found = judged(project)
        if keeping:
            found.memory.write()
        graph = graph_json(judged_graph(found, load_ontology(), 0.0))
    return graph, [repr(j) for j in found.resolution.judgements]


def looked_at(folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The articles that are not recalled when the graph is made."""
    new: list[str] = []
    before: Callable[..., None] = recalled.Recalled.keep

    def keep(self: recalled.Recalled, article: str, line: str) -> None:
        new.append(article)
        before(self, article, line)

    with monkeypatch.context() as patch:
        patch.setattr(recalled.Recalled, "keep", keep)
        told(folder)
    return new


def test_kept_results_give_the_bytes_of_a_fresh_project(tmp_path: Path) -> None:
    """However the articles came, and whether or not anything was kept in between."""
    for n, stories in enumerate(([A], [B], [C, D])):
        put(tmp_path / "kept", *stories)
        told(tmp_path / "kept")
        put(tmp_path / f"fresh-{n}", *[A, B, C, D][: (1, 2, 4)[n]])
        assert told(tmp_path / "kept") == told(tmp_path / f"fresh-{n}", keeping=False)


def test_an_article_is_looked_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And again when another article tells that a name in it is that of a place."""
    put(tmp_path / "p", A, B, C)
    assert looked_at(tmp_path / "p", monkeypatch) == ["a", "b", "c"]
    assert looked_at(tmp_path / "p", monkeypatch) == []
    put(tmp_path / "p", D)
    assert "d" in looked_at(tmp_path / "p", monkeypatch)


def test_other_code_and_other_words_recall_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The version of what resolves is that of its code and of all YAML."""
    put(tmp_path / "p", A, B, C)
    before = told(tmp_path / "p")
    monkeypatch.setattr(recalled, "resolver_version", lambda: "0 code-0 words-1")
    assert looked_at(tmp_path / "p", monkeypatch) == ["a", "b", "c"]
    assert looked_at(tmp_path / "p", monkeypatch) == []
    with opened(tmp_path / "p") as project:
        monkeypatch.setattr(recalled, "resolver_version", lambda: "0 code-0 words-2")
        assert len(judged(project).memory.pairs("unlike")) == 0
    assert told(tmp_path / "p") == before


def test_an_article_that_is_read_anew_is_looked_at_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its reading is another, even if it says the same."""
    put(tmp_path / "p", A, B, C)
    told(tmp_path / "p")
    with opened(tmp_path / "p") as project:
        project.database.execute(
            "UPDATE reading SET read_at = 'later' WHERE article = (SELECT min(article) FROM reading)"
        )
    assert len(looked_at(tmp_path / "p", monkeypatch)) == 1


def test_what_is_withdrawn_counts_no_more_and_comes_back_as_it_was(tmp_path: Path) -> None:
    """Pairs that were kept of it join nothing, and nothing need be found out again once it is back."""
    put(tmp_path / "p", A, B, C)
    whole = told(tmp_path / "p")
    with opened(tmp_path / "p") as project:
        withdraw(project, ["b"])
    put(tmp_path / "fresh", A, C)
    assert told(tmp_path / "p") == told(tmp_path / "fresh", keeping=False)
    put(tmp_path / "p", B)
    assert told(tmp_path / "p") == whole


def test_who_is_judged_apart_or_one_is_not_recalled_otherwise(tmp_path: Path) -> None:
    """A judgement outranks what was kept before it, and undoing it leaves no trace."""
    put(tmp_path / "p", A, B, C)
    told(tmp_path / "p")
    with opened(tmp_path / "p") as project:
        merge(project, "person-bo-day", "party-hill-party", KIM)
    put(tmp_path / "fresh", A, B, C)
    with opened(tmp_path / "fresh") as project:
        merge(project, "person-bo-day", "party-hill-party", KIM)
    assert told(tmp_path / "p")[0] == told(tmp_path / "fresh", keeping=False)[0]


def test_what_is_damaged_is_found_out_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows that were changed by hand are not believed."""
    put(tmp_path / "p", A, B, C)
    before = told(tmp_path / "p")
    with opened(tmp_path / "p") as project:
        project.database.execute("UPDATE kept_portraits SET record = '[]'")
        project.database.execute("UPDATE kept_pairs SET hashes = x'00'")
    assert looked_at(tmp_path / "p", monkeypatch) == ["a", "b", "c"]
    assert told(tmp_path / "p") == before
