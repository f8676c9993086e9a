"""What users say of who is who: it outranks every rule, outlives every new reading, and can be undone."""

from collections.abc import Sequence
from itertools import permutations
from pathlib import Path

import pytest

from graphbuild.errors import ProjectError
from graphbuild.graph import graph_json
from graphbuild.ontology import load_ontology
from graphbuild.project import opened, withdraw
from graphbuild.project.explain import why
from graphbuild.project.graphs import graph_of, judged
from graphbuild.project.ids import remember_ids
from graphbuild.project.merging import Given, merge, split, take_back
from graphbuild.project.rulings import Word, history
from tests.project.marked_project import put, story

KIM = Word("kim", "I know them")

#: two of one name, one who changed hers, one who is called by what he does, and a chain that mixes two
A = story("a", "[Ann Lee|Person x] heads the [Hill Party|Party h].", ("Ann Lee", "HEADS", "Hill Party"))
B = story("b", "[Ann Lee|Person x] sang in [Porto|Place p]. [Ann Lee|Person x] bowed.")
C = story("c", "[Ann Roy|Person x] left the [Hill Party|Party h].", ("Ann Roy", "MEMBER_OF", "Hill Party"))
D = story("d", "[Ann Lee|Person x] met [Bo Day|Person y]. [Bo Kimm|Person y] left. [He|Person y] smiled.")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    put(tmp_path / "p", A, B, C)
    return tmp_path / "p"


def things(folder: Path) -> list[str]:
    """Each person as its id and its articles."""
    with opened(folder) as project:
        entities = judged(project).resolution.entities
    return [f"{e.id}: {' '.join(sorted({a for a, _ in e.chains}))}" for e in entities if e.type == "Person"]


def merged(folder: Path, a: str, b: str) -> Given:
    with opened(folder) as project:
        return merge(project, a, b, KIM)


def parted(folder: Path, a: str, *others: str, articles: Sequence[str] = ()) -> Given:
    with opened(folder) as project:
        return split(project, a, others, articles, KIM)


def undone(folder: Path, number: int | None = None) -> None:
    with opened(folder) as project:
        take_back(project, number, Word("bo", ""))


def data(folder: Path) -> str:
    with opened(folder) as project:
        return graph_json(graph_of(project, load_ontology()))


RULES = ["person-ann-lee: a b", "person-ann-roy: c"]


def test_a_merge_makes_one_and_undo_two_again(folder: Path) -> None:
    """With the same bytes as before; the judgement is kept, with who undid it."""
    before = data(folder)
    assert things(folder) == RULES
    given = merged(folder, "Ann Lee", "person-ann-roy")
    assert given.after == (("person-ann-lee",), ("person-ann-lee",))
    assert things(folder) == ["person-ann-lee: a b c"]
    undone(folder)
    assert data(folder) == before
    with opened(folder) as project:
        (ruling,) = history(project)
    assert (ruling.who, ruling.why, ruling.undone_by, ruling.is_undone) == ("kim", "I know them", "bo", True)


def test_a_split_by_article_parts_what_the_rules_joined(folder: Path) -> None:
    """Each side stays one, and the id of the first stays."""
    put(folder, D)
    parted(folder, "person-ann-lee", articles=["b"])
    assert things(folder)[:2] == ["person-ann-lee: a d", "person-ann-lee-2: b"]


def test_a_split_by_names_cuts_the_chain_of_one_article(folder: Path) -> None:
    """What "he" means there is left open, for nothing tells."""
    put(folder, D)
    parted(folder, "Bo Day", "Bo Kimm")
    assert things(folder)[-2:] == ["person-bo-day: d", "person-bo-kimm: d"]
    with opened(folder) as project:
        graph = graph_of(project, load_ontology())
    assert "He" not in {m["text"] for _, node in graph.nodes(data=True) for m in node["mentions"]}


def test_a_place_of_an_article_is_enough_to_tell_what_goes_apart(folder: Path) -> None:
    """Of "a thing, but not here" the rest of its mentions stays together."""
    put(folder, D)
    start = D[0].article.text.index("Bo Kimm")
    parted(folder, "person-bo-kimm", f"d@{start}")
    assert things(folder)[-2:] == ["person-bo-day: d", "person-bo-kimm: d"]


def test_two_that_are_two_are_kept_apart(folder: Path) -> None:
    """Whatever comes that would join them."""
    parted(folder, "Ann Lee", "Ann Roy")
    put(folder, story("e", "[Ann Lee|Person x], née Ann Roy, left. [Ann Roy|Person x] won."))
    assert not [line for line in things(folder) if "a" in line.split(": ")[1] and "c" in line.split(": ")[1]]


def test_whom_a_new_article_means_by_a_name_of_two_is_left_open(folder: Path) -> None:
    """It is a third, unless what it says tells."""
    parted(folder, "Ann Lee", articles=["b"])
    put(folder, story("e", "[Ann Lee|Person x] spoke."))
    assert things(folder)[:3] == ["person-ann-lee: a", "person-ann-lee-2: b", "person-ann-lee-3: e"]


def test_a_new_article_joins_what_a_user_merged(folder: Path) -> None:
    """By whichever of its names."""
    merged(folder, "Ann Lee", "Ann Roy")
    put(folder, story("e", "[Ann Roy|Person x] spoke."), story("f", "[Ann Lee|Person x] spoke."))
    assert things(folder) == ["person-ann-lee: a b c e f"]


def test_the_same_articles_and_judgements_give_the_same_bytes(tmp_path: Path) -> None:
    """In whatever order both came."""
    given = [
        lambda folder: merged(folder, "Ann Roy", "Bo Day"),
        lambda folder: parted(folder, "Ann Lee", articles=["b"]),
        lambda folder: parted(folder, "Porto", "Hill Party"),
    ]
    found = set()
    for n, order in enumerate(permutations(range(3))):
        folder = tmp_path / str(n)
        put(folder, *[(A, B, C)[i] for i in order])
        put(folder, D)
        for i in order:
            given[i](folder)
        found.add(data(folder))
    assert len(found) == 1


def test_what_is_withdrawn_comes_back_with_its_judgements(folder: Path) -> None:
    """While it is away, the judgement waits, and says so."""
    merged(folder, "Ann Lee", "Ann Roy")
    before = data(folder)
    with opened(folder) as project:
        withdraw(project, ["c"])
        assert judged(project).unmet[1].startswith("waits")
    assert things(folder) == ["person-ann-lee: a b"]
    put(folder, C)
    assert data(folder) == before


def test_a_judgement_outlives_a_new_reading(folder: Path) -> None:
    """It holds on to places and words: other chains, and mentions of more words, change nothing."""
    merged(folder, "Ann Lee", "Ann Roy")
    put(folder, story("c", "[Ann Roy|Person x] left the [Hill|Place q] [Party|Party h]."))
    assert things(folder) == ["person-ann-lee: a b c"]


def test_a_judgement_outlives_another_text_of_the_article(folder: Path) -> None:
    """If the name still stands for one thing there."""
    merged(folder, "Ann Lee", "Ann Roy")
    with opened(folder) as project:
        withdraw(project, ["c"])
    put(folder, story("c", "Yesterday [Ann Roy|Person x] left."))
    assert things(folder) == ["person-ann-lee: a b c"]


def test_a_judgement_of_words_that_are_gone_waits(folder: Path) -> None:
    """Nothing else is taken for them."""
    merged(folder, "Ann Lee", "Ann Roy")
    with opened(folder) as project:
        withdraw(project, ["c"])
    put(folder, story("c", "[Eva Roy|Person x] left."))
    assert things(folder) == ["person-ann-lee: a b", "person-eva-roy: c"]
    with opened(folder) as project:
        assert "stand in no article" in judged(project).unmet[1]


def test_a_judgement_that_contradicts_another_is_refused_with_the_cure(folder: Path) -> None:
    """Nothing is kept of it."""
    merged(folder, "Ann Lee", "Ann Roy")
    with pytest.raises(ProjectError, match=r"judgement 1 of kim on .* says that they are one; undo it first: .* 1"):
        parted(folder, "Ann Lee", "Ann Roy")
    undone(folder)
    parted(folder, "Ann Lee", "Ann Roy")
    with pytest.raises(ProjectError, match=r"judgement 2 of kim .* says that they are two; .*undo .* 2"):
        merged(folder, "Ann Lee", "Ann Roy")
    with opened(folder) as project:
        assert [r.number for r in history(project)] == [1, 2]


def test_what_was_merged_by_way_of_a_third_is_not_parted(folder: Path) -> None:
    """a is b and b is c: then a is c."""
    put(folder, story("e", "[Eva Roy|Person x] left."))
    merged(folder, "Ann Lee", "Ann Roy")
    merged(folder, "Ann Roy", "Eva Roy")
    with pytest.raises(ProjectError, match="judgement 2"):
        parted(folder, "a@0", "e@0")


def test_something_may_be_taken_out_of_what_was_merged(folder: Path) -> None:
    """As long as both sides of the merge still have something in common."""
    merged(folder, "Ann Lee", "Ann Roy")
    parted(folder, "Ann Lee", articles=["b"])
    assert things(folder) == ["person-ann-lee: a c", "person-ann-lee-2: b"]


NOTES = {
    "two types": (
        "[Avak|Person x] left. The [Avak|Party y] won.",
        (),
        ("f@0", "f@16"),
        "is a Person and party-avak a Party; the thing is a Person from now on",
    ),
    "father and son": (
        "[Tom Lee|Person x] is the father of [Tom Lee Jr|Person y].",
        [("Tom Lee", "PARENT_OF", "Tom Lee Jr")],
        ("f@0", "Tom Lee Jr"),
        "1 claim between the two will be in the graph no more: PARENT_OF (f)",
    ),
    "one article that tells of two": (
        "[Eva Roy|Person x] met [Eva Day|Person y].",
        (),
        ("Eva Roy", "Eva Day"),
        "the rules would never join them: One article speaks of both, as of two (f)",
    ),
}


@pytest.mark.parametrize(("text", "claims", "said", "note"), NOTES.values(), ids=NOTES)
def test_what_speaks_against_a_merge_is_said(
    folder: Path, text: str, claims: list[tuple[str, str, str]], said: tuple[str, str], note: str
) -> None:
    """The user may merge all the same."""
    put(folder, story("f", text, *claims))
    given = merged(folder, *said)
    assert any(note in n for n in given.notes)
    assert given.after[0] == given.after[1]


def test_the_first_of_two_types_is_that_of_the_thing(folder: Path) -> None:
    put(folder, story("f", "[Avak|Person x] left. The [Avak|Party y] won."))
    merged(folder, "party-avak", "person-avak")
    with opened(folder) as project:
        assert [e.type for e in judged(project).resolution.entities if e.name == "Avak"] == ["Party"]


def test_retired_ids_are_known_by_every_judgement(folder: Path) -> None:
    """Also those that no graph was written with."""
    merged(folder, "Ann Lee", "Ann Roy")
    put(folder, story("e", "[Eva Day|Person x] left."))
    merged(folder, "Eva Day", "person-ann-roy")
    assert things(folder) == ["person-ann-lee: a b c e"]
    with opened(folder) as project:
        told = why(project, "person-eva-day", "person-ann-roy")
    assert told.told.is_one
    assert {j.by for j in told.told.way} == {"kim"}


def test_an_id_that_is_another_things_now_is_refused(folder: Path) -> None:
    """What the user saw under it is named with its id of today."""
    parted(folder, "Ann Lee", articles=["b"])
    with opened(folder) as project:
        remember_ids(project, graph_of(project, load_ontology()))
    put(folder, story("0", "[Ann Lee|Person x] spoke."))
    with pytest.raises(ProjectError, match=r"was person-ann-lee-3 \(b\) when the graph .* is another thing now"):
        merged(folder, "person-ann-lee-2", "Ann Roy")


REFUSED = {
    "a name that nothing bears": ("Ann Le", "Ann Roy", "did you mean 'Ann Lee'"),
    "one thing": ("Ann Lee", "person-ann-lee", "are one already: person-ann-lee"),
    "a place without a name": ("a@9", "Ann Roy", "nothing is named there"),
    "an article that is not there": ("aa@9", "Ann Roy", "has no article 'aa' in its graph; did you mean 'a'"),
}


@pytest.mark.parametrize(("a", "b", "says"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_merged_is_refused(folder: Path, a: str, b: str, says: str) -> None:
    with pytest.raises(ProjectError, match=says):
        merged(folder, a, b)


def test_a_name_of_several_things_is_refused_with_their_ids(folder: Path) -> None:
    parted(folder, "Ann Lee", articles=["b"])
    with pytest.raises(ProjectError, match=r"may be person-ann-lee \(a\) or person-ann-lee-2 \(b\)"):
        merged(folder, "Ann Lee", "Ann Roy")


WHY = {
    "names that are those of two": (
        "Ann Lee",
        "Ann Roy",
        False,
        "weighed",
        "Their full names are those of two people.",
    ),
    "the same name": ("a@0", "b@0", True, "joined", "Both bear the same full name."),
    "nothing in common": ("Ann Lee", "Porto", False, "weighed", "One is not of the kind of thing that the other is."),
    "one article": ("b@0", "b@25", True, "in one article", None),
}


@pytest.mark.parametrize(("a", "b", "is_one", "how", "says"), WHY.values(), ids=WHY)
def test_why_tells_the_reasons(folder: Path, a: str, b: str, is_one: bool, how: str, says: str | None) -> None:
    """Of rules as of users."""
    with opened(folder) as project:
        told = why(project, a, b).told
    assert (told.is_one, told.how) == (is_one, how)
    assert [r.says for j in told.way for r in j.reasons][:1] == ([says] if says else [])


def test_why_tells_what_a_user_judged(folder: Path) -> None:
    parted(folder, "Ann Lee", articles=["b"])
    with opened(folder) as project:
        (judgement,) = why(project, "a@0", "b@0").told.way
    assert (judgement.by, judgement.verdict) == ("kim", "different")
    assert judgement.reasons[0].detail.endswith(": I know them")


def test_why_tells_of_what_fits_several(folder: Path) -> None:
    """With all that it may be."""
    put(folder, story("e", "[Ann Lee|Person x] met [Bo Lee|Person y] in [Porto|Place p] with [Eva Roy|Person r]."))
    put(folder, story("f", "[Lee|Person x] spoke in [Porto|Place p] with [Eva Roy|Person r]."))
    with opened(folder) as project:
        told = why(project, "f@0", "e@0")
    assert (told.told.is_one, told.told.how) == (False, "unclear")
    assert told.rivals == ["person-ann-lee", "person-bo-lee"]


def test_the_graph_of_an_earlier_state_is_that_of_its_judgements(folder: Path) -> None:
    """So `diff` tells what a judgement changed."""
    merged(folder, "Ann Lee", "Ann Roy")
    undone(folder)
    with opened(folder) as project:
        counts = [sum(n.startswith("person") for n in graph_of(project, load_ontology(), s)) for s in (1, 2, 3)]
    assert counts == [2, 1, 2]
