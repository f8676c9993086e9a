"""The ontology that is shipped, and what the loader says of one that is broken."""

import shutil
from pathlib import Path
from typing import get_args

import pytest

from graphbuild.errors import OntologyError
from graphbuild.model import NodeType
from graphbuild.ontology import load_cues, load_examples, load_ontology
from graphbuild.ontology.loader import FOLDER, mistakes

LETTERS = {
    "P": "Person", "Y": "Party", "I": "Institution", "O": "Organization", "L": "Place", "E": "Event", "F": "Offence",
}  # fmt: skip
#: which types of node may stand at each end, by their letters
ENDS = """
SPOUSE_OF P P
PARENT_OF P P
SIBLING_OF P P
CHILD_IN_LAW_OF P P
RELATIVE_OF P P
HEADS P YIOLE
DEPUTY_HEAD_OF P YIOL
MEMBER_OF PYIOL YIO
WORKS_FOR P PYIOL
REPRESENTS PO PYIOL
AMBASSADOR_TO P IL
FOUNDED PYIOL YIO
APPOINTED PYIOL P
DISMISSED PYIOL P
SUCCEEDED P P
CANDIDATE_IN PYL YIOLE
ACCUSES PYIOL PYIOL
CHARGED_WITH PYIOL F
CONVICTED_OF PYIOL F
ON_TRIAL_IN PYIOL ILE
SENTENCED_BY PYIOL IL
ARRESTED_BY P IOL
IMPLICATED_IN PYIOL EF
INVESTIGATES PYIOL PYIOLE
SUES PYIOL PYIOL
SEEKS_EXTRADITION_OF IL P
SANCTIONS IL PYIOL
BANS PYIOL PYIOLE
ALLY_OF PYIOL PYIOL
COALITION_WITH YIO YIO
OPPOSES PYIOL PYIOLE
SUPPORTS PYIOL PYIOLE
GOVERNS YIO L
MET_WITH PYIOL PYIOL
ORDERS PYIOL PYIOL
URGES PYIOL PYIOL
THREATENS PYIOL PYIOL
ATTACKED PYIOL PYIOLE
FUNDS PYIOL PYIOLE
OWNS PYIOL YIO
PART_OF YIOL YIOL
LOCATED_IN YIOLE L
BASED_IN P L
CITIZEN_OF P L
BORN_IN P L
PARTICIPATES_IN PYIOL E
ORGANIZES PYIOL E
WON PYIOL E
LOST PYIOL E
SPOKE_TO PYIOL IO
"""
ROWS = [tuple(line.split()) for line in ENDS.split("\n") if line]


def test_nothing_is_wrong_with_the_shipped_ontology() -> None:
    """All definitions and all examples keep the rules."""
    assert mistakes() == []


def test_every_relation_type_has_a_file_and_no_other_has() -> None:
    """The types of the files are those of the table of ends."""
    assert {r.type for r in load_ontology().relations} == {row[0] for row in ROWS}


def test_every_node_type_has_a_file() -> None:
    """Each with a colour and a shape of its own."""
    entities = load_ontology().entities
    assert {e.type for e in entities} == set(get_args(NodeType))
    assert len({e.colour for e in entities}) == len({e.shape for e in entities}) == len(entities)


@pytest.mark.parametrize(("type_", "source", "target"), ROWS)
def test_the_ends_of_a_relation_are_those_of_the_table(type_: str, source: str, target: str) -> None:
    """Which types may stand where is fixed; a file cannot widen it."""
    relation = load_ontology().relation(type_)
    assert set(relation.source) == {LETTERS[letter] for letter in source}
    assert set(relation.target) == {LETTERS[letter] for letter in target}


def test_the_symmetric_relations_are_six() -> None:
    """All others have a direction."""
    assert load_ontology().symmetric == {
        "SPOUSE_OF", "SIBLING_OF", "RELATIVE_OF", "ALLY_OF", "COALITION_WITH", "MET_WITH",
    }  # fmt: skip


def test_family_and_legal_relations_are_sensitive() -> None:
    """A wrong family tie, charge or trial hurts a person."""
    assert [r.type for r in load_ontology().relations if r.family in ("family", "legal") and not r.sensitive] == []


@pytest.mark.parametrize(
    ("type_", "source", "target", "allowed"),
    [
        ("HEADS", "Person", "Place", True),
        ("HEADS", "Place", "Person", False),
        ("CHARGED_WITH", "Person", "Offence", True),
        ("CHARGED_WITH", "Person", "Person", False),
        ("NO_SUCH_TYPE", "Person", "Person", False),
    ],
)
def test_allowed_follows_the_direction(type_: str, source: NodeType, target: NodeType, allowed: bool) -> None:
    """An edge may run one way only between its types, and an unknown type nowhere."""
    assert load_ontology().allowed(type_, source, target) is allowed


@pytest.mark.parametrize(
    ("edge", "label"),
    [
        (("CHILD_IN_LAW_OF", "former", "son-in-law"), "former son-in-law of"),
        (("CHILD_IN_LAW_OF", "former", None), "former son- or daughter-in-law of"),
        (("CHILD_IN_LAW_OF", "current", "father-in-law"), "son- or daughter-in-law of"),
        (("PARENT_OF", "current", "mother"), "mother of"),
        (("PARENT_OF", "current", "eldest daughter"), "parent of"),
        (("HEADS", "current", None), "heads"),
        (("HEADS", "future", "mayor"), "future mayor of"),
        (("SPOUSE_OF", "former", "wife"), "former spouse of (wife)"),
        (("ON_TRIAL_IN", "current", None), "on trial in"),
    ],
)
def test_an_edge_reads_from_its_source(edge: tuple[str, str, str | None], label: str) -> None:
    """A role stands in the label only where it is the source's: a daughter is no "daughter of" her child."""
    type_, status, role = edge
    assert load_ontology().label(type_, status, role) == label  # type: ignore[arg-type]


def test_every_word_of_kin_and_office_leads_to_a_relation_that_takes_a_person() -> None:
    """The relations and targets in the word files are those of the ontology."""
    ontology, cues = load_ontology(), load_cues()
    assert [k.noun for k in cues.kin.words if ontology.relation(k.relation).family != "family"] == []
    wrong = [(o.noun, t) for o in cues.offices.words for t in o.of if not ontology.allowed(o.relation, "Person", t)]
    assert wrong == []


def test_all_relations_have_examples() -> None:
    """Five that yield the relation and five that do not, each a text of its own."""
    examples = load_examples()
    assert set(examples) == set(load_ontology().relation_types)
    assert all(len(e.yields) >= 5 and len(e.silent) >= 5 for e in examples.values())


GOOD = FOLDER / "relations" / "heads.yaml"


def broken(folder: Path, *edits: tuple[str, str], name: str = "heads.yaml") -> Path:
    """An ontology of one relation whose file is edited."""
    shutil.copytree(FOLDER / "entities", folder / "entities")
    (folder / "relations").mkdir()
    text = GOOD.read_text(encoding="utf-8")
    for old, new in edits:
        assert old in text
        text = text.replace(old, new, 1)
    (folder / "relations" / name).write_text(text, encoding="utf-8")
    return folder


def test_all_mistakes_are_told_at_once_with_their_file(tmp_path: Path) -> None:
    """One run is enough to mend a file."""
    folder = broken(
        tmp_path,
        ("family: office", "family: offices"),
        ("kind: tie", "kind: knot"),
        ("cypher: HEADS", "cypher: HEAD"),
        ("source: [Person]", "source: [Persona]"),
        ('colour: "#0072B2"', "colour: blue"),
    )
    with pytest.raises(OntologyError) as raised:
        load_ontology(folder)
    message = str(raised.value)
    assert message.count("relations/heads.yaml: ") == 5
    for word in ("'offices'", "'knot'", "must be HEADS, not HEAD", "'Persona'", "'blue'"):
        assert word in message


@pytest.mark.parametrize(
    ("edits", "mistake"),
    [
        ([("kind: tie\n", "")], "kind is missing"),
        ([("kind: tie\n", "kind: tie\nkinds: tie\n")], "kinds is no key that is known here"),
        ([("symmetric: false", "symmetric: maybe")], "symmetric must be true or false, not 'maybe'"),
        ([("symmetric: false", "symmetric: true")], "symmetric, but source and target differ"),
        ([('role_label: "{role} of"', 'role_label: "of"')], "role_label must hold {role}"),
        ([("source: [Person]", "source: Person")], "source must be a list"),
        ([("source: [Person]", "source: []")], "source must list at least one type, and each once"),
        ([("means: ", "means: [")], "is no YAML"),
        ([("\nyields:", "\ntold_by:\n  - act: 3\nyields:")], "told_by 1.act must be a text, not 3"),
        (
            [("\nyields:", '\ntold_by:\n  - act: "{source} <lead> it"\nyields:')],
            "must have one {source} and one {target}",
        ),
        (
            [("\nyields:", '\ntold_by:\n  - act: "{source} <lead> {target}"\n    seen: 30\nyields:')],
            "must have both seen and precision, or neither",
        ),
        (
            [("\nyields:", '\ntold_by:\n  - act: "{source} <lead> {target}"\n    status: over\nyields:')],
            "told_by status 'over' is unknown",
        ),
        ([("silent:\n", "silent: []\nmore:\n")], "more is no key that is known here"),
        ([(" -HEADS-> ", " -HEADS- ")], "is no claim"),
        ([(" -HEADS-> ", " -GOVERNS-> ")], "only HEADS belongs here"),
        ([("[role: mayor]", "[office: mayor]")], "unknown qualifier 'office: mayor'"),
    ],
)
def test_each_kind_of_mistake_is_named(tmp_path: Path, edits: list[tuple[str, str]], mistake: str) -> None:
    """Mistakes in definitions and examples alike."""
    found = mistakes(broken(tmp_path, *edits))
    assert any(m.startswith("relations/heads.yaml: ") and mistake in m for m in found), found


def test_a_file_is_named_after_its_type(tmp_path: Path) -> None:
    """HEADS stands in heads.yaml."""
    assert "relations/head.yaml: the file must be named heads.yaml after its type" in mistakes(
        broken(tmp_path, name="head.yaml")
    )


def test_too_few_examples_are_a_mistake(tmp_path: Path) -> None:
    """Five texts that yield a relation and five that do not are the least."""
    folder = broken(tmp_path)
    path = folder / "relations" / "heads.yaml"
    path.write_text(path.read_text(encoding="utf-8").partition("\nyields:")[0] + "\nyields: []\nsilent: []\n", "utf-8")
    assert mistakes(folder) == [
        "relations/heads.yaml: yields has 0 examples: at least 5 are needed",
        "relations/heads.yaml: silent has 0 examples: at least 5 are needed",
    ]


def test_one_family_has_one_colour(tmp_path: Path) -> None:
    """The colour of a line tells the family."""
    folder = broken(tmp_path, ("#0072B2", "#0072B3"))
    shutil.copy(FOLDER / "relations" / "member_of.yaml", folder / "relations")
    assert mistakes(folder) == ["relations/member_of.yaml: colour #0072B2 differs from #0072B3 of its family"]


def test_the_hash_changes_with_any_file(tmp_path: Path) -> None:
    """Words, entities and relations all count; the same files give the same hash."""
    shutil.copytree(FOLDER, tmp_path / "a")
    shutil.copytree(FOLDER, tmp_path / "b")
    same = load_ontology(tmp_path / "a").sha256
    assert same == load_ontology().sha256
    assert len(same) == 64
    words = tmp_path / "b" / "words" / "en" / "kin.yaml"
    words.write_text(words.read_text(encoding="utf-8") + "# more\n", encoding="utf-8")
    assert load_ontology(tmp_path / "b").sha256 != same


def test_an_example_notes_what_stands_in_its_text() -> None:
    """Names, roles and topics are words of the text; only a country may be there by its people's name."""
    lands = set(load_cues().country_names.values())
    for type_, examples in load_examples().items():
        for number, example in enumerate(examples.yields, 1):
            for claim in example.claims:
                words = (claim.source, claim.target, *claim.attributed_to, claim.role or "", claim.topic or "")
                assert [w for w in words if w not in example.text and w not in lands] == [], f"{type_} {number}"
