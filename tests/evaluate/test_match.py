from graphbuild.evaluate.counts import counted
from graphbuild.evaluate.match import Comparison
from graphbuild.evaluate.tables import by_family, by_type, reason
from tests.evaluate.graphs import compared, given, wanted


def edges(comparison: Comparison) -> tuple[int, int, int]:
    """Right, false and missed."""
    counts = counted(comparison)
    return counts["edge_tp"], counts["edge_fp"], counts["edge_fn"]


def test_an_edge_is_right_with_its_type_direction_and_ends() -> None:
    assert edges(compared([wanted("ann HEADS party")], [given("ann HEADS party")])) == (1, 0, 0)
    for false in ("party HEADS ann", "ann FOUNDED party", "tom HEADS party", "nobody HEADS party"):
        assert edges(compared([wanted("ann HEADS party")], [given(false)])) == (0, 1, 1)


def test_a_symmetric_edge_has_no_direction() -> None:
    assert edges(compared([wanted("ann SPOUSE_OF tom")], [given("tom SPOUSE_OF ann")])) == (1, 0, 0)


def test_either_node_of_a_split_thing_carries_the_edge() -> None:
    assert edges(compared([wanted("ann OPPOSES tom")], [given("ann OPPOSES tom~")])) == (1, 0, 0)


def test_an_optional_edge_is_neither_missed_nor_counted() -> None:
    optional = wanted("ann HEADS party", optional=True)
    assert edges(compared([optional], [])) == edges(compared([optional], [given("ann HEADS party")])) == (0, 0, 0)


def test_another_allowed_type_is_as_good_but_not_beside_the_first() -> None:
    choice = wanted("ann HEADS party", alt=("FOUNDED",))
    assert edges(compared([choice], [given("ann FOUNDED party")])) == (1, 0, 0)
    assert edges(compared([choice], [given("ann FOUNDED party"), given("ann HEADS party")])) == (1, 0, 0)


def test_claims_of_one_role_count_once_as_the_surest() -> None:
    twice = [given("ann HEADS party", confidence=0.2, status="former"), given("ann HEADS party", confidence=0.9)]
    comparison = compared([wanted("ann HEADS party")], twice)
    assert edges(comparison) == (1, 0, 0)
    assert comparison.found[0].system.status is None


def test_the_surest_claim_speaks_for_the_claimants_of_those_that_agree() -> None:
    claims = [
        given("ann HEADS party", confidence=0.9, attributed_to=("tom-1",)),
        given("ann HEADS party", attributed_to=("court-1", "tom-1")),
        given("ann HEADS party", status="former", attributed_to=("nobody-1",)),
    ]
    assert compared([wanted("ann HEADS party")], claims).found[0].system.attributed_to == ("tom-1", "court-1")


def test_two_offices_of_one_body_are_told_apart_by_role() -> None:
    both = [wanted("ann HEADS party", role="chair"), wanted("ann HEADS party", role="treasurer", status="former")]
    found = compared(both, [given("ann HEADS party", role="Treasurer"), given("ann HEADS party", role="chair")]).found
    assert [(f.gold.role, f.system.role) for f in found] == [("chair", "chair"), ("treasurer", "Treasurer")]


def test_a_third_role_is_false() -> None:
    comparison = compared([wanted("ann HEADS party")], [given("ann HEADS party", role=r) for r in ("chair", "cook")])
    assert edges(comparison) == (1, 1, 0)
    assert [reason(f, comparison) for f in comparison.spurious] == ["repeated"]


def test_false_edges_are_told_apart_by_what_is_false() -> None:
    false = {
        "party HEADS ann": "reversed",
        "ann FOUNDED party": "mistyped",
        "tom HEADS court": "unrelated",
        "nobody HEADS party": "unknown",
    }
    comparison = compared([wanted("ann HEADS party")], [given(edge) for edge in false])
    assert [reason(f, comparison) for f in comparison.spurious] == list(false.values())


def test_pairs_count_whatever_the_type_and_direction() -> None:
    counts = counted(compared([wanted("ann HEADS party")], [given("party BANS ann"), given("tom HEADS court")]))
    assert (counts["pair_tp"], counts["pair_fp"], counts["pair_fn"]) == (1, 1, 0)


def test_a_second_node_for_one_thing_is_a_split_and_an_unknown_one_false() -> None:
    counts = counted(compared([], []))
    assert (counts["node_tp"], counts["node_fp"], counts["node_split"], counts["node_fn"]) == (4, 2, 1, 0)


def test_marks_are_counted_on_found_edges_and_what_is_not_said_is_the_default() -> None:
    gold = [wanted("ann OPPOSES tom", modality="alleged"), wanted("ann HEADS party", status="former")]
    counts = counted(compared(gold, [given("ann OPPOSES tom"), given("ann HEADS party", status="former")]))
    assert (counts["status_tp"], counts["status_ok"]) == (1, 2)
    assert (counts["modality_fn"], counts["modality_ok"], counts["asserted_wrongly"]) == (1, 1, 1)


def test_claimants_are_right_as_nodes_or_in_words() -> None:
    gold = [wanted("ann OPPOSES tom", attributed_to=("court", "party"))]
    edge = given("ann OPPOSES tom", attributed_to=("court-1", "The Greens", "somebody"))
    counts = counted(compared(gold, [edge]))
    assert (counts["attribution_tp"], counts["attribution_fp"], counts["attribution_fn"]) == (2, 1, 0)


def test_rows_are_types_by_name_and_families_in_their_order() -> None:
    comparison = compared([wanted("ann SPOUSE_OF tom"), wanted("ann HEADS party")], [given("ann FOUNDED party")])
    rows = [(r.name, r.rates.tp, r.rates.fp, r.rates.fn) for r in by_type([comparison])]
    assert rows == [("FOUNDED", 0, 1, 0), ("HEADS", 0, 0, 1), ("SPOUSE_OF", 0, 0, 1)]
    families = {"SPOUSE_OF": "family", "HEADS": "office"}
    assert [r.name for r in by_family([comparison], families)] == ["family", "office", "other"]
