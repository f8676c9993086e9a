"""Claims of the network with an end in another sentence than the words that state them."""

from dataclasses import replace

import pytest

from graphbuild.extract.elsewhere import stands_elsewhere
from graphbuild.model import Claim
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

ANN, TOM, KIM = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[Kim Park|Person k]"
COURT, FIRM = "[the High Court|Institution c]", "[Day Mills|Organization f]"
FALLS = [
    (f"{KIM} left. {ANN} urged {TOM} to stay.", "Kim Park", "URGES", "Tom Day", "urged"),
    (f"{TOM} sold pumps. {ANN} bought the rest of {FIRM}.", "Tom Day", "OWNS", "Day Mills", "bought"),
    (f"{KIM} is back. {ANN} was arrested by {COURT}.", "Kim Park", "ARRESTED_BY", "the High Court", "arrested"),
    (
        f"{KIM} testified. {ANN}, who has been tried in {COURT}, left.",
        "Kim Park",
        "ON_TRIAL_IN",
        "the High Court",
        "tried",
    ),
    (f"{KIM} is back. {ANN}, 58, was tried in {COURT}.", "Kim Park", "ON_TRIAL_IN", "the High Court", "was tried"),
    (
        f"{KIM} is back. {ANN}, a former mayor, is being tried in {COURT}.",
        "Kim Park",
        "ON_TRIAL_IN",
        "the High Court",
        "being tried",
    ),
    (
        f"{KIM} left. In 2011 {COURT} sentenced [her|Person a] to a year.",
        "Kim Park",
        "SENTENCED_BY",
        "the High Court",
        "sentenced",
    ),
]
STANDS = [
    ("[Chile|Place c] votes. The ruling [Unity Party|Party u] is calm.", "Unity Party", "GOVERNS", "Chile", "ruling"),
    (f"{KIM} left. {ANN} urged {TOM} to stay.", "Ann Lee", "URGES", "Tom Day", "urged"),
    (f"{KIM} left. [She|Person k] urged {TOM} to stay.", "Kim Park", "URGES", "Tom Day", "urged"),
    (f"{KIM} stayed. {TOM} resigned, and a new mayor of {FIRM} came.", "Kim Park", "HEADS", "Day Mills", "mayor"),
    (f"{KIM} is back. The charges before {COURT} were read.", "Kim Park", "ON_TRIAL_IN", "the High Court", "charges"),
    (f"{KIM} left. In 2011 {COURT} sentenced two people.", "Kim Park", "SENTENCED_BY", "the High Court", "sentenced"),
    (f"{KIM} was there. {ANN} says so: tried in {COURT}.", "Kim Park", "ON_TRIAL_IN", "the High Court", "tried"),
]


def elsewhere(marked: str, source: str, type_: str, target: str, trigger: str, extractor: str = "network") -> bool:
    """Whether the claim falls."""
    made = document("test", marked)
    told = claim(made, source, type_, target, trigger=trigger, extractor=extractor)
    return stands_elsewhere(told, made, load_ontology())


@pytest.mark.parametrize(("marked", "source", "type_", "target", "trigger"), FALLS)
def test_an_end_of_another_sentence(marked: str, source: str, type_: str, target: str, trigger: str) -> None:
    """What one says or does to another is told in one sentence; of the law the words have an end of their own."""
    assert elsewhere(marked, source, type_, target, trigger)


@pytest.mark.parametrize(("marked", "source", "type_", "target", "trigger"), STANDS)
def test_what_may_be_told_so(marked: str, source: str, type_: str, target: str, trigger: str) -> None:
    """Both ends in the sentence, one by a pronoun; an office; a trial whose words have nobody else beside them."""
    assert not elsewhere(marked, source, type_, target, trigger)


def test_a_target_elsewhere_where_the_words_have_their_own() -> None:
    """ "Lee accused the mill of theft. She spoke of Day" accuses nobody but the mill."""
    made = document("test", f"{ANN} accused {FIRM} of theft. She spoke of {TOM}.")
    told = claim(made, "Ann Lee", "ACCUSES", "Day Mills", trigger="accused", extractor="network")
    assert not stands_elsewhere(told, made, load_ontology())
    of_tom = claim(made, "Ann Lee", "ACCUSES", "Tom Day", trigger="accused", extractor="network")
    assert stands_elsewhere(within_first_sentence(of_tom, told), made, load_ontology())


def test_both_are_not_a_third_who_is_named_later() -> None:
    """ "Both were tried in the court. Lee, the third, was not": the words tell of those before."""
    made = document("test", f"Both were tried in {COURT}. {ANN}, the third, left.")
    told = claim(made, "Ann Lee", "ON_TRIAL_IN", "the High Court", trigger="tried", extractor="network")
    assert stands_elsewhere(told, made, load_ontology())


def test_a_court_before_the_words_is_no_defendant() -> None:
    """ "A court sentenced two people for theft. Lee got three years": what stands there is of another type."""
    made = document("test", f"{COURT} sentenced two people for [theft|Offence o]. {ANN} got three years.")
    told = claim(made, "Ann Lee", "CONVICTED_OF", "theft", trigger="sentenced", extractor="network")
    assert not stands_elsewhere(told, made, load_ontology())


def within_first_sentence(told: Claim, like: Claim) -> Claim:
    """The claim with the evidence of the other."""
    return replace(told, evidence=like.evidence)


def test_a_rule_knows_what_stands_beside_its_words() -> None:
    """Only claims of the network fall."""
    assert not elsewhere(*FALLS[0], extractor="rules")
