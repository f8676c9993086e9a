"""Lists of known names: what is read, what is refused, and which nodes are then known."""

from pathlib import Path

import pytest

from graphbuild.errors import NamesError
from graphbuild.graph import graph_json
from graphbuild.model import KnownThing
from graphbuild.ontology import load_ontology
from graphbuild.project import opened
from graphbuild.project.graphs import graph_of, judged
from graphbuild.project.merging import split
from graphbuild.project.names import READERS, names_json, read_names
from graphbuild.project.rulings import Word, give, undo
from tests.project.marked_project import put, story

LEE = KnownThing("lee", ("Ann Lee", "Ann Roy"), "Q1", ("Person",))
HILL = KnownThing("hill", ("Hill Party",), None, ("Party", "Institution", "Organization"))

FILES = {
    "list.yaml": "- {id: lee, names: [Ann Roy, Ann Lee], wikidata: Q1, type: Person}\n",
    "list.yml": "- {id: lee, name: Ann Lee, wikidata: Q1, type: Person}\n- {id: lee, name: Ann Roy, type: Person}\n",
    "list.csv": "id,names,wikidata,type\nlee,Ann Lee|Ann Roy,Q1,Person\n\n",
    "list.jsonl": '{"id": "lee", "names": ["Ann Lee", "Ann  Roy"], "wikidata": "Q1", "type": "Person"}\n',
    "entities.json": (
        '{"id": "lee", "schema": "Person", "properties":'
        ' {"name": ["Ann Lee"], "alias": ["Ann Roy"], "wikidataId": ["Q1"], "gender": ["female"]}}\n'
        '{"id": "deal", "schema": "Directorship", "properties": {"role": ["head"]}}\n'
    ),
    "entities.ijson": (
        '{"id": "lee", "schema": "Person", "properties": {"name": ["Ann Lee", "Ann Roy"], "wikidataId": ["Q1"]}}'
    ),
}


@pytest.mark.parametrize(("name", "text"), FILES.items(), ids=FILES)
def test_a_list_is_read(tmp_path: Path, name: str, text: str) -> None:
    """In every format that it may have."""
    (tmp_path / name).write_text(text)
    assert read_names(tmp_path / name) == [LEE]


def test_every_format_is_tried() -> None:
    assert {Path(name).suffix for name in FILES} == set(READERS)


BROKEN = {
    "no.txt": ("x", "its name ends with none of .yaml, .yml, .csv"),
    "a.yaml": ("id: lee", "it is no list"),
    "b.yaml": ("- [", "cannot be read as yaml"),
    "c.yaml": ("- lee", "'lee' is no object"),
    "d.csv": ("name\nAnn Lee\n", "names no column id"),
    "e.csv": ("id,names\nlee,\n", "line 2: lee has no names"),
    "f.jsonl": ('{"id": "lee"\n', "line 1: "),
    "g.jsonl": ('{"names": ["Ann Lee"]}\n', "line 1: it has no id"),
    "h.jsonl": ('{"id": "lee", "names": ["Ann"], "type": "Man"}\n', "'Man' is none of the types Person"),
    "i.jsonl": ('{"id": "lee", "names": ["Ann"], "wikidata": "1"}\n', "'1' is no Wikidata id such as Q42"),
    "j.jsonl": ('{"id": "lee", "names": [1]}\n', "'names' holds what is no text"),
    "k.jsonl": ('{"id": "lee", "schema": "Person"}\n', 'lee has no "properties"'),
    "l.jsonl": ("\n", "lists nothing with a name"),
    "m.csv": ("id,names,wikidata\nlee,Ann,Q1\nlee,Bo,Q2\n", "lee has another type or Wikidata id above"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_list_is_refused_with_its_row(tmp_path: Path, name: str) -> None:
    """In one line."""
    text, says = BROKEN[name]
    (tmp_path / name).write_text(text)
    with pytest.raises(NamesError) as error:
        read_names(tmp_path / name)
    assert says in str(error.value)
    assert "\n" not in str(error.value)


def test_a_list_that_is_not_there_or_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"id\xff\xfe")
    for name, says in (("a.csv", "no text in UTF-8"), ("b.csv", "cannot be read")):
        with pytest.raises(NamesError, match=says):
            read_names(tmp_path / name)


def known(folder: Path, *things: KnownThing) -> dict[str, object]:
    """The nodes that bear an id of the list, and the articles of each."""
    with opened(folder) as project:
        give(project, "names", {"file": "list", "things": names_json(things)}, Word("kim", ""))
        graph = graph_of(project, load_ontology())
    rows = {n: (row["attributes"], {m["article"] for m in row["mentions"]}) for n, row in graph.nodes(data=True)}
    return {
        n: (told.get("known_id"), told.get("wikidata"), " ".join(sorted(a))) for n, (told, a) in rows.items() if told
    }


A = story("a", "[Ann Lee|Person x] heads the [Hill Party|Party h].")
B = story("b", "[Ann Roy|Person x] sang. [Roy|Person x] bowed.")
TWICE = story("c", "[Ann Lee|Person x] met her aunt [Ann Lee|Person y].")


def test_mentions_with_names_of_one_thing_are_one_and_bear_its_ids(tmp_path: Path) -> None:
    """Though the rules would hold the names for those of two; the same bytes whatever comes first."""
    put(tmp_path / "p", A, B)
    assert known(tmp_path / "p", LEE, HILL) == {
        "person-ann-lee": ("lee", "Q1", "a b"),
        "party-hill-party": ("hill", None, "a"),
    }
    put(tmp_path / "q", B)
    known(tmp_path / "q", HILL, LEE)
    put(tmp_path / "q", A)
    with opened(tmp_path / "p") as p, opened(tmp_path / "q") as q:
        assert graph_json(graph_of(p, load_ontology())) == graph_json(graph_of(q, load_ontology()))


def test_without_the_list_all_is_as_before(tmp_path: Path) -> None:
    put(tmp_path / "p", A, B)
    with opened(tmp_path / "p") as project:
        before = graph_json(graph_of(project, load_ontology()))
    known(tmp_path / "p", LEE)
    with opened(tmp_path / "p") as project:
        undo(project, None, Word("kim", ""))
        assert graph_json(graph_of(project, load_ontology())) == before


NOT_KNOWN = {
    "another type": (KnownThing("lee", ("Ann Lee",), "Q1", ("Place",)),),
    "a bare surname of somebody with a full name": (KnownThing("roy", ("Roy",), "Q2", ("Person",)),),
    "a name of two of the list": (KnownThing("l1", ("Ann Lee",)), KnownThing("l2", ("Ann Lee",))),
}


@pytest.mark.parametrize("things", NOT_KNOWN.values(), ids=NOT_KNOWN)
def test_what_is_not_sure_is_not_known(tmp_path: Path, things: tuple[KnownThing, ...]) -> None:
    put(tmp_path / "p", A, B)
    assert known(tmp_path / "p", *things) == {}


def test_a_name_that_the_list_gives_to_two_is_in_doubt_and_joins_nothing(tmp_path: Path) -> None:
    """Two articles with that name are two things then."""
    put(tmp_path / "p", A, story("d", "[Ann Lee|Person x] spoke."))
    known(tmp_path / "p", KnownThing("l1", ("Ann Lee",)), KnownThing("l2", ("Ann Lee",)))
    with opened(tmp_path / "p") as project:
        found = judged(project).resolution
    assert [id_ for id_, _ in found.doubts] == ["l1", "l2"]
    assert [e.id for e in found.entities if e.type == "Person"] == ["person-ann-lee", "person-ann-lee-2"]


def test_two_of_one_article_are_not_both_the_known_thing(tmp_path: Path) -> None:
    """The other articles' is; these two are in doubt."""
    put(tmp_path / "p", A, TWICE)
    assert known(tmp_path / "p", LEE) == {"person-ann-lee": ("lee", "Q1", "a")}
    with opened(tmp_path / "p") as project:
        assert judged(project).resolution.doubts == (("lee", (("c", 0), ("c", 1))),)


def test_a_user_outranks_the_list(tmp_path: Path) -> None:
    """Two that a user told apart are not one by the list; neither is known then."""
    put(tmp_path / "p", A, B)
    with opened(tmp_path / "p") as project:
        split(project, "Ann Lee", ["Ann Roy"], [], Word("kim", ""))
    assert known(tmp_path / "p", LEE) == {}


def test_things_of_two_ids_never_join(tmp_path: Path) -> None:
    """Whatever their names."""
    put(tmp_path / "p", A, story("e", "[Lee Ann|Person x] spoke."))
    found = known(tmp_path / "p", LEE, KnownThing("other", ("Lee Ann",), "Q5", ("Person",)))
    assert found == {"person-ann-lee": ("lee", "Q1", "a"), "person-lee-ann": ("other", "Q5", "e")}
