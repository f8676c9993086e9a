"""Who undoes a ban has not imposed it."""

import pytest

from graphbuild.extract.lifted import undoes_what_was_imposed
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

COURT, UNION = "[The High Court|Institution c]", "[the Dockers' Union|Organization u]"


@pytest.mark.parametrize(
    ("marked", "trigger", "undone"),
    [
        (f"{COURT} overturned a government ban on {UNION}.", "ban on", True),
        (f"{COURT} struck down the closure of {UNION}.", "closure of", True),
        (f"{COURT} on Friday annulled the Interior Ministry's two-year ban on {UNION}.", "ban on", True),
        (f"{COURT} upheld a government ban on {UNION}.", "ban on", False),
        (f"{COURT} banned {UNION}.", "banned", False),
        (f"{COURT} banned {UNION}, a decision that was later overturned.", "banned", False),
    ],
)
def test_who_quashes_a_ban_has_not_imposed_it(marked: str, trigger: str, undone: bool) -> None:
    made = document("test", marked)
    told = claim(made, "The High Court", "BANS", "the Dockers' Union", trigger=trigger, extractor="network")
    assert undoes_what_was_imposed(told, made, load_ontology()) is undone
