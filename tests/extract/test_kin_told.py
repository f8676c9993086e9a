"""How sure a clause is that two are kin, by the words that open it."""

import pytest

from graphbuild.extract.kin_told import kin_is_supposed, kin_modality
from graphbuild.model import Claim, Document
from graphbuild.ontology import load_cues
from tests.marked import claim, document

ANN, TOM, HE = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[he|Person t]"


def kin(marked: str, trigger: str) -> tuple[Claim, Document]:
    made = document("test", marked)
    return claim(made, "Tom Day", "SIBLING_OF", "Ann Lee", trigger=trigger), made


DENIED = [
    (f"{TOM} denied that {HE} is the brother of {ANN}.", "brother"),
    (f"{TOM} denied being a brother of {ANN}.", "brother"),
    (f"{TOM} denied {HE} was married to {ANN}.", "married"),
    (f"{TOM} denied reports that {HE} is the elder brother of {ANN}.", "brother"),
    (f"{ANN} rejected claims that {TOM} was [her|Person a] brother.", "brother"),
    (f"{TOM} denied on Monday that {HE}, a judge, is {ANN}'s brother.", "brother"),
    (f"It is not true that {TOM} is the brother of {ANN}.", "brother"),
    (f"{TOM} falsely claimed to be the brother of {ANN}.", "brother"),
    (f"{TOM} and {ANN} are not brothers.", "brothers"),
    (f"{TOM} is not {ANN}'s brother.", "brother"),
    (f"{TOM} is no brother of {ANN}.", "brother"),
    (f"{TOM} was not really the elder brother of {ANN}.", "brother"),
    (f"{TOM} is a cousin, not the brother of {ANN}.", "brother"),
]
ALLEGED = [
    (f"{TOM} is said to be the brother of {ANN}.", "brother"),
    (f"{TOM} is rumoured to be the half-brother of {ANN}.", "half-brother"),
    (f"There were rumours that {TOM} is the brother of {ANN}.", "brother"),
    (f"{TOM}, who claims to be a brother of {ANN}, left.", "brother"),
]
PLAIN = [
    (f"{TOM} was not told [his|Person t] sister, {ANN}, had left.", "sister"),
    (f"{TOM} is not [his|Person t] sister's friend, {ANN} said.", "sister"),
    (f"{TOM} is not only the brother of {ANN}.", "brother"),
    (f"{TOM} is not in town, and [his|Person t] sister, {ANN}, is.", "sister"),
    (f"{TOM}, who denied the charge, is the brother of {ANN}.", "brother"),
    (f"{TOM} denied that [his|Person t] sister, {ANN}, owns the bank.", "sister"),
    (f"{TOM} denied that {ANN}, [his|Person t] sister, was in Rome.", "sister"),
    (f"{TOM} denied that {HE} was paid by [his|Person t] sister, {ANN}.", "sister"),
    (f"{TOM} denied that {HE} was seen with [his|Person t] sister, {ANN}.", "sister"),
    (f"{TOM} denied that {HE} took it and said that {ANN} is [his|Person t] sister.", "sister"),
    (f"{TOM} denied the charge and is the brother of {ANN}.", "brother"),
    (f"{TOM} said that {ANN} was [his|Person t] sister.", "sister"),
    (f"The police accused {TOM}, who is married to {ANN}, of theft.", "married"),
    (f"{TOM} claims that the man who was {ANN}'s brother took it.", "brother"),
]
SUPPOSED = [
    (f"If {TOM} is the brother of {ANN}, he must go.", "brother"),
    (f"They asked whether {TOM} is the brother of {ANN}.", "brother"),
    (f"There is no evidence that {TOM} is the brother of {ANN}.", "brother"),
]


@pytest.mark.parametrize(("marked", "trigger"), DENIED)
def test_kin_is_denied_where_the_clause_that_says_so_is(marked: str, trigger: str) -> None:
    assert kin_modality(*kin(marked, trigger), load_cues()) == "denied"


@pytest.mark.parametrize(("marked", "trigger"), ALLEGED)
def test_kin_is_alleged_where_the_clause_is_hearsay(marked: str, trigger: str) -> None:
    assert kin_modality(*kin(marked, trigger), load_cues()) == "alleged"


@pytest.mark.parametrize(("marked", "trigger"), PLAIN)
def test_what_is_said_around_a_tie_leaves_it_alone(marked: str, trigger: str) -> None:
    """An apposition, a possessive and a clause of its own are vouched for."""
    assert kin_modality(*kin(marked, trigger), load_cues()) is None
    assert not kin_is_supposed(*kin(marked, trigger), load_cues())


@pytest.mark.parametrize(("marked", "trigger"), SUPPOSED)
def test_a_condition_or_a_question_makes_nobody_kin(marked: str, trigger: str) -> None:
    assert kin_is_supposed(*kin(marked, trigger), load_cues())
