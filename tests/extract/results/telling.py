"""What the reading of results says of a marked text."""

from graphbuild.extract.results import results
from graphbuild.ontology import load_ontology
from tests.marked import document


def won(marked: str, date: str = "2014-05-09") -> list[str]:
    """The elections that somebody is said to have won."""
    claims = results(document("test", marked, date=date), load_ontology())
    return sorted({c.target.text for c in claims if c.type == "WON"})
