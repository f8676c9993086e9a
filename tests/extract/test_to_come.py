"""What tells that a tie is still to come."""

from graphbuild.extract.status import status
from graphbuild.ontology import load_cues
from tests.marked import claim, document


def test_a_long_name_takes_no_longer() -> None:
    """Names are blanked letter by letter; what is sought behind them is sought once, however long they are."""
    name = " ".join(["Annabella"] * 20)
    made = document("test", f"The nominee [{name}|Person a] of [Porto|Organization p] spoke.")
    told = claim(made, name, "WORKS_FOR", "Porto", trigger=f"{name} of")
    assert status(told, made, load_cues()).status == "future"
