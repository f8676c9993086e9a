"""`show`, `view`, `ontology` and `evaluate`."""

import json
from pathlib import Path

import pytest

from .conftest import Run


def test_show_prints_a_line_for_each_claim_with_its_sentence(run: Run, graph_file: Path) -> None:
    result = run("show", graph_file)
    assert (result.exit_code, result.stderr) == (0, "")
    lines = result.stdout.splitlines()
    assert len(lines) == 2
    assert lines[0].startswith("Ann Lee -> former daughter-in-law of -> Zoë Çelik  [alleged, ")
    assert "Lee was her kin." in lines[0]
    assert "[bold]party[/bold]" in lines[1]
    assert not set("\x1b\x07\u202e") & set(result.stdout)


@pytest.mark.parametrize("name", ["Ann Lee", "ann lee", "ANN LEE", "person-ann-lee"])
def test_show_with_a_name_prints_the_claims_of_that_node(run: Run, graph_file: Path, name: str) -> None:
    result = run("show", graph_file, name)
    assert len(result.stdout.splitlines()) == 1
    assert "Ann Lee" in result.stdout


@pytest.mark.parametrize("name", ["zoe celik", "Zoë Çelik", "ZOE CELIK", "z. celik", "celik"])
def test_accents_and_capitals_do_not_matter(run: Run, graph_file: Path, name: str) -> None:
    result = run("show", graph_file, name)
    assert (result.exit_code, len(result.stdout.splitlines())) == (0, 2)


def test_who_else_has_the_name_is_said(run: Run, graph_file: Path) -> None:
    """ "Lee" is Ann Lee, whom the article calls so, and there is a Tom Lee; --quiet says nothing of him."""
    text = graph_file.read_text().replace("Coast\\u001b]0;pwned\\u0007 Party\\u202e", "Tom Lee \\u001b]0;")
    graph_file.write_text(
        text.replace('"party-coast-party", "type": "Party"', '"party-coast-party", "type": "Person"')
    )
    result = run("show", graph_file, "Lee")
    assert len(result.stdout.splitlines()) == 1
    assert result.stderr.startswith(
        "graphbuild: note: 'Lee' is in the names of others, too, who are not shown: Tom Lee"
    )
    assert "\x1b" not in result.stderr
    assert run("show", "-q", graph_file, "Lee").stderr == run("show", graph_file, "Ann Lee").stderr == ""


def test_an_unknown_name_is_an_error_that_names_those_like_it(run: Run, graph_file: Path) -> None:
    result = run("show", graph_file, "Ann Leigh")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "'Ann Lee'" in result.stderr
    assert result.stderr.count("\n") == 1
    assert "graphbuild show" in run("show", graph_file, "Xxxxxxxx").stderr


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"nodes": 1}', "Ann Lee won.", '{"nodes": [], "edges": [{"source": "a"}]}']
)
def test_a_file_that_is_no_graph_is_an_error(run: Run, tmp_path: Path, text: str) -> None:
    (tmp_path / "x.json").write_text(text)
    for args in (["show", tmp_path / "x.json"], ["view", tmp_path / "x.json", "-o", tmp_path / "page.html"]):
        result = run(*args)
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr.startswith(f"graphbuild: error: {tmp_path / 'x.json'}: ")
    assert not (tmp_path / "page.html").exists()


def test_view_writes_the_page(run: Run, graph_file: Path, tmp_path: Path) -> None:
    result = run("view", graph_file, "-o", tmp_path / "deep" / "page.html")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "Ann Lee" in (tmp_path / "deep" / "page.html").read_text()
    assert run("view", graph_file, "-o", tmp_path / "page.html", "--quiet").output == ""


def test_view_says_where_it_cannot_write(run: Run, graph_file: Path) -> None:
    result = run("view", graph_file, "-o", graph_file / "page.html")
    assert result.exit_code == 1
    assert result.stderr.startswith(f"graphbuild: error: {graph_file / 'page.html'}: cannot be written")


def test_ontology_prints_every_type_with_an_example(run: Run) -> None:
    text = run("ontology").output
    assert "  Person: " in text
    assert "  SPOUSE_OF  Person <-> Person\n" in text
    assert text.count(" -> ") + text.count(" <-> ") >= 40


@pytest.mark.parametrize("name", ["SPOUSE_OF", "spouse-of", "Spouse of"])
def test_ontology_of_a_type_prints_all_its_examples(run: Run, name: str) -> None:
    text = run("ontology", name).output
    assert text.startswith("SPOUSE_OF  Person <-> Person\n")
    assert text.count(" -SPOUSE_OF-> ") >= 5
    assert "must not be read in:" in text


def test_ontology_of_a_node_type_prints_the_edges_it_can_have(run: Run) -> None:
    text = run("ontology", "offence").output
    assert text.startswith("Offence: ")
    assert "CHARGED_WITH" in text
    assert "SPOUSE_OF" not in text


def test_ontology_suggests_types_like_an_unknown_one(run: Run) -> None:
    assert "SPOUSE_OF" in run("ontology", "SPOUSEOF").stderr


def test_evaluate_prints_how_much_is_right(run: Run, tmp_path: Path) -> None:
    nodes = [
        {"id": "a", "type": "Person", "names": ["Ann Lee"]},
        {"id": "c", "type": "Party", "names": ["Coast Party"]},
    ]
    edge = {"source": "a", "type": "HEADS", "target": "c", "status": "current", "modality": "asserted"}
    gold = {
        "article": "vote",
        "nodes": nodes,
        "edges": [edge | {"attributed_to": [], "evidence": "Ann Lee heads it."}],
    }
    system_nodes = [{"id": n["id"], "type": n["type"], "name": n["names"][0], "aliases": []} for n in nodes]
    system = {"nodes": system_nodes, "edges": [edge | {"attributed_to": [], "key": "k"}]}
    for folder, name, content in (("gold", "vote.gold.json", gold), ("graphs", "vote.json", system)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_text(json.dumps(content))
    result = run("evaluate", tmp_path / "gold", tmp_path / "graphs")
    assert result.exit_code == 0
    assert result.output.startswith("vote: node P 1.00 R 1.00 F1 1.00 | edge P 1.00 R 1.00 F1 1.00")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--language", "ru"), "Поиск по именам"),
        (("--most", "1"), "1 of 3 things shown"),
        (("--around", "Zoe Celik"), "3 things, 2 relations"),
    ],
)
def test_view_takes_the_readers_language_a_size_and_a_place(
    run: Run, graph_file: Path, tmp_path: Path, options: tuple[str, str], words: str
) -> None:
    assert run("view", graph_file, *options, "-o", tmp_path / "page.html").exit_code == 0
    assert words in (tmp_path / "page.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        (("--language", "xx"), 2, "'xx' is none of en, ru"),
        (("--around", "Zoe Cellik"), 1, "or 'Zoë Çelik' or"),
        (("--story", "none.yaml"), 1, "none.yaml: cannot be read"),
    ],
)
def test_what_view_cannot_do_is_named_and_nothing_written(
    run: Run, graph_file: Path, tmp_path: Path, options: tuple[str, str], code: int, words: str
) -> None:
    result = run("view", graph_file, *options, "-o", tmp_path / "page.html")
    assert result.exit_code == code
    assert words in result.stderr
    assert not (tmp_path / "page.html").exists()


def test_view_writes_a_story_into_the_page(run: Run, graph_file: Path, tmp_path: Path) -> None:
    story = tmp_path / "story.yaml"
    story.write_text("steps: [{text: 'Once upon a time', nodes: [Lee]}]")
    assert run("view", graph_file, "--story", story, "-o", tmp_path / "page.html").exit_code == 0
    assert "Once upon a time" in (tmp_path / "page.html").read_text(encoding="utf-8")
