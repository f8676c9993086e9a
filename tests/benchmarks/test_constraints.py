"""What a row takes away is what is there without it; what a rule changes is what is not there without it."""

from collections import Counter, defaultdict

from benchmarks.constraints import ROWS, Case, noticed, printed
from benchmarks.needed_rules import Use, measured
from benchmarks.report import side_by_side
from graphbuild.evaluate.figures import Rates
from graphbuild.evaluate.graphs import gold_graph_of
from graphbuild.evaluate.tables import Row
from graphbuild.ontology import load_ontology
from tests.extract.scoring import scored

GOLD = gold_graph_of(
    {
        "nodes": [
            {"id": "ann", "type": "Person", "names": ["Ann Lee"]},
            {"id": "tom", "type": "Person", "names": ["Tom Day"]},
        ],
        "edges": [{"source": "ann", "type": "MET_WITH", "target": "tom"}],
    },
    "test",
)


def test_a_row_is_told_by_what_it_alone_takes_away() -> None:
    """The weaker of two readings of one sentence falls to one row, and is wrong."""
    read = scored(
        "[Ann Lee|Person a] met [Tom Day|Person t].",
        ("Ann Lee", "MET_WITH", "Tom Day", 0.85, "met"),
        ("Tom Day", "URGES", "Ann Lee", 0.8, "met"),
    )
    case, busy = Case(read, GOLD, load_ontology(), "network"), set[str]()
    kept = case.ties([noticed(row, busy) for row in ROWS])
    assert list(kept.values()) == [True]
    assert busy == {"another_tie"}
    taken = Counter(case.taken(kept, busy))
    assert taken == {("another_tie", False): 1}
    assert [line.split()[1:3] for line in printed(taken, Counter(kept.values())) if "another_tie" in line] == [
        ["1", "0"]
    ]


def test_a_rule_is_needed_where_the_network_is_silent() -> None:
    """Where the network says the same the rule changes nothing."""
    marked = "[Ann Lee|Person a] met [Tom Day|Person t]."
    for scores, changed in (((), 1), ((("Ann Lee", "MET_WITH", "Tom Day", 0.9, "met"),), 0)):
        uses = defaultdict[tuple[str, str], Use](Use)
        measured(scored(marked, *scores), GOLD, load_ontology(), uses)
        ((relation, _),) = uses
        assert relation == "MET_WITH"
        (use,) = uses.values()
        assert (use.claims, use.right, use.network, use.changed) == (1, 1, 1 - changed, changed)


def test_families_stand_side_by_side() -> None:
    """A row that one extractor lacks has noughts there."""
    tables = {"rules": [], "both": [Row("office", Rates(3, 1, 2), {})]}
    head, line = side_by_side("family", tables)  # type: ignore[arg-type]
    assert "rules P" in head
    assert line.split()[:8] == ["office", "0.00", "0.00", "0.00", "0.75", "0.60", "0.67", "5"]
