"""How sure a marked text makes one claim."""

from dataclasses import replace

from graphbuild.extract.modality import modality
from graphbuild.extract.statements import statements
from graphbuild.model import Document
from graphbuild.ontology import load_cues
from tests.marked import claim, document

ANN, TOM, EVA = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[Eva Roy|Person e]"


def with_statements(marked: str) -> Document:
    """A marked text with the statements in it."""
    made = document("test", marked)
    return replace(made, statements=statements(made, load_cues()))


def modality_told(marked: str, type_: str, trigger: str, given: str = "asserted") -> str:
    """The modality of a claim of Ann Lee about Tom Day, the statements of the text read first."""
    made = with_statements(marked)
    return modality(
        claim(made, "Ann Lee", type_, "Tom Day", trigger=trigger, modality=given), made, load_cues()
    ).modality
