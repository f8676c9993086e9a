"""What the rest of the sentence takes back."""

from dataclasses import replace

import pytest

from graphbuild.extract.clauses import wording
from graphbuild.extract.statements import statements
from graphbuild.extract.taken_back import is_annulled, is_taken_back
from graphbuild.ontology import load_cues
from tests.marked import claim, document

ANN, TOM, UNION, THEFT = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[Union|Organization u]", "[theft|Offence o]"


@pytest.mark.parametrize(
    ("marked", "type_", "target", "trigger", "back"),
    [
        (f"{ANN} was convicted of {THEFT} and cleared on appeal.", "CONVICTED_OF", "theft", "convicted of", True),
        (f"{ANN} was convicted of {THEFT}, a verdict later quashed.", "CONVICTED_OF", "theft", "convicted of", True),
        (f"{ANN} was convicted of {THEFT} and {TOM} cleared on appeal.", "CONVICTED_OF", "theft", "convicted", False),
        (f"{ANN} was convicted of {THEFT}, charges that were quashed.", "CONVICTED_OF", "theft", "convicted of", True),
        (f"{ANN} was convicted of {THEFT}, a verdict yet to be quashed.", "CONVICTED_OF", "theft", "convicted", False),
        (f"{ANN} was convicted of {THEFT} and has appealed.", "CONVICTED_OF", "theft", "convicted of", False),
        (
            f"The {UNION} cleared {ANN}, a year after she was jailed for {THEFT}.",
            "CONVICTED_OF",
            "theft",
            "jailed for",
            True,
        ),
        (
            f"The {UNION} cleared {TOM} after {ANN} was jailed for {THEFT}.",
            "CONVICTED_OF",
            "theft",
            "jailed for",
            False,
        ),
        (f"The {UNION}, of which {ANN} is not a member, met.", "MEMBER_OF", "Union", "of which", True),
        (f"{ANN} is not, and has never been, chairman of the {UNION}.", "HEADS", "Union", "chairman", True),
        (f"{ANN} is not the only member of the {UNION}.", "MEMBER_OF", "Union", "member", False),
        (f"{ANN} of the {UNION} is not a lawyer.", "MEMBER_OF", "Union", "of", False),
        (f"{TOM} says that {ANN} led the {UNION}, which she denies.", "HEADS", "Union", "{ann} led", True),
        (f"{TOM} says that {ANN} led the {UNION}, which met.", "HEADS", "Union", "{ann} led", False),
        (f"{ANN} called the {UNION} to a strike and withdrew the call.", "ORGANIZES", "Union", "called", True),
        (f"{ANN} called the {UNION} to a strike.", "ORGANIZES", "Union", "called", False),
        (f"{TOM} refused to register {ANN} for the {UNION}.", "CANDIDATE_IN", "Union", "for", True),
        (f"{TOM} registered {ANN} for the {UNION}.", "CANDIDATE_IN", "Union", "for", False),
        (f"{ANN} led the {UNION}, which she denies.", "HEADS", "Union", "{ann} led", False),
        (f"{TOM} says that {ANN} accused the {UNION}, which he denies.", "ACCUSES", "Union", "accused", False),
    ],
)
def test_what_is_taken_back(marked: str, type_: str, target: str, trigger: str, back: bool) -> None:
    """A conviction undone, a post not held, a word rejected; not what is said of somebody or something else."""
    made = document("test", marked)
    made = replace(made, statements=statements(made, load_cues()))
    told = claim(made, "Ann Lee", type_, target, trigger=trigger.format(ann="Ann Lee"))
    assert is_taken_back(told, made, wording(told, made)) is back


@pytest.mark.parametrize(
    ("marked", "annulled"),
    [
        (f"The court overturned the conviction of the mayor {ANN} for {THEFT}.", True),
        (f"{ANN} was convicted of {THEFT}, but the court quashed her conviction.", True),
        (f"{ANN} was convicted of {THEFT}. That conviction was later annulled.", True),
        (f"The court upheld the conviction of {ANN} for {THEFT}.", False),
        (f"The court refused to set aside the conviction of {ANN} for {THEFT}.", False),
        (f"The court overturned the conviction of {TOM}, and {ANN} was convicted of {THEFT}.", False),
        (f"{ANN} was convicted of {THEFT}. The sale was annulled.", False),
        (f"The court quashed {ANN}'s conviction for {THEFT}.", True),
        (f"{ANN}'s conviction for {THEFT} was quashed by the court.", True),
        (f"{ANN}, whose conviction for {THEFT} has since been overturned, left.", True),
        (f"{ANN} was convicted of {THEFT}. The court overturned the verdict last year.", True),
        (f"{ANN} was convicted of {THEFT}. She served a year. Judges quashed the ruling in May.", True),
        (f"{ANN} was convicted of {THEFT}. Her 2019 conviction was set aside.", True),
        (f"The court refused to overturn {ANN}'s conviction for {THEFT}.", False),
        (f"{ANN} wants her conviction for {THEFT} to be overturned.", False),
        (f"{ANN}'s conviction for {THEFT} has not been overturned.", False),
        (f"The court quashed {TOM}'s conviction, and {ANN} was convicted of {THEFT}.", False),
        (f"{TOM}'s conviction was quashed, and {ANN} was convicted of {THEFT}.", False),
        (f"{ANN} was convicted of {THEFT}. {TOM} won when judges overturned the verdict.", False),
        (f"{ANN} was convicted of {THEFT}. She was jailed for arson. Judges quashed the verdict.", False),
        (f"{ANN} was convicted of {THEFT}. Judges quashed the verdict, which a higher court reinstated.", False),
        (f"{ANN} was convicted of {THEFT}. She asked judges to have overturned the verdict.", False),
    ],
)
def test_a_conviction_that_is_no_more(marked: str, annulled: bool) -> None:
    """In its sentence or at the start of the next; not somebody else's, and not one that was only attacked."""
    made = document("test", marked)
    told = claim(made, "Ann Lee", "CONVICTED_OF", "theft")
    assert is_annulled(told, made, wording(told, made)) == annulled
