"""How sure a text makes a claim, and what it does not claim at all."""

from dataclasses import replace

import pytest

from graphbuild.extract.modality import is_hypothetical, modality
from graphbuild.extract.statements import statements
from graphbuild.ontology import load_cues
from tests.marked import claim, document

ANN, TOM, EVA = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[Eva Roy|Person e]"


def read(marked: str, type_: str, trigger: str, given: str = "asserted") -> str:
    """The modality of a claim of Ann Lee about Tom Day, the statements of the text read first."""
    made = document("test", marked)
    made = replace(made, statements=statements(made, load_cues()))
    return modality(
        claim(made, "Ann Lee", type_, "Tom Day", trigger=trigger, modality=given), made, load_cues()
    ).modality


ALLEGED = [
    (f"{ANN} reportedly met {TOM}.", "MET_WITH", "met"),
    (f"{ANN} allegedly paid {TOM}.", "FUNDS", "paid"),
    (f"{ANN} is said to have paid {TOM}.", "FUNDS", "paid"),
    (f"{ANN} is believed to own a share in {TOM}.", "OWNS", "own"),
    (f"{EVA} claims that {ANN} paid {TOM}.", "FUNDS", "paid"),
    (f"{EVA} said that {ANN} paid {TOM}.", "FUNDS", "paid"),
    (f"People say that {ANN} met {TOM}.", "MET_WITH", "met"),
    (f"{EVA} claims that the vote was bought, and that {ANN} paid {TOM}.", "FUNDS", "paid"),
    (f"{ANN} is said to have urged {TOM} to resign.", "URGES", "urged"),
    (f"{ANN} is accused of paying {TOM}.", "FUNDS", "paying"),
    (f"The daily [Morning Post|Organization m] said that {ANN} urged {TOM} to resign.", "URGES", "urged"),
    (f"Sources claim that {ANN} urged {TOM} to resign.", "URGES", "urged"),
    (f"The weekly [Blick|Organization m] reports that {ANN} was charged by {TOM}.", "CHARGED_WITH", "was charged"),
    (f"{ANN} is believed to be a citizen of {TOM}.", "CITIZEN_OF", "is believed to be a citizen"),
    (f"{ANN} is reported to hold the passport of {TOM}.", "CITIZEN_OF", "is reported to hold"),
    (f"{ANN} is regarded as a friend of {TOM}.", "ALLY_OF", "is regarded as a friend"),
    (f"{ANN} is the front-runner to follow {TOM}.", "SUCCEEDED", "is the front-runner to follow"),
    (f"{ANN}, rumour has it, paid {TOM}.", "FUNDS", "paid"),
    (f"{ANN}, according to two people who know her, pays {TOM}.", "FUNDS", "pays"),
]
DENIED = [
    (f"{ANN} did not meet {TOM}.", "MET_WITH", "meet"),
    (f"{ANN} has never worked for {TOM}.", "WORKS_FOR", "worked for"),
    (f"{ANN} refused to support {TOM}.", "SUPPORTS", "support"),
    (f"{ANN} denied having paid {TOM}.", "FUNDS", "paid"),
    (f"{ANN} denied on Monday that she paid {TOM}.", "FUNDS", "paid"),
    (f"{EVA} denied that {ANN} dismissed {TOM}.", "DISMISSED", "dismissed"),
    (f"{ANN} was never charged with [theft|Offence o] or {TOM}.", "CHARGED_WITH", "charged with"),
    (f"{EVA} claims that {ANN} paid {TOM}, which {TOM} denies.", "FUNDS", "paid"),
    (f'{EVA} claims that {ANN} paid {TOM}. {TOM} said that he had "never seen a cent".', "FUNDS", "paid"),
    (f"{EVA} dismissed reports that {ANN} met {TOM}.", "MET_WITH", "met"),
    (f"{ANN} allegedly paid {TOM}. [She|Person a] rejected the accusation.", "FUNDS", "paid"),
    (f"{ANN} has not been charged by {TOM}.", "CHARGED_WITH", "has not been charged"),
    (f"{ANN} was not detained by {TOM}.", "ARRESTED_BY", "was not detained"),
    (f"A court sentenced {EVA} and acquitted {ANN} of {TOM}.", "CONVICTED_OF", "of"),
    (f"{ANN} is not a member of {TOM}.", "MEMBER_OF", "member of"),
    (f"{ANN}, who is not a member of {TOM}, left.", "MEMBER_OF", "not a member of"),
    (f"The senate refused to confirm {ANN} as a judge of {TOM}.", "CANDIDATE_IN", "refused to confirm"),
    (f"{ANN}, who was struck off the ballot for {TOM}, left.", "CANDIDATE_IN", "was struck off the ballot"),
    (f"{ANN} sent an apology to {TOM}.", "PARTICIPATES_IN", "sent an apology"),
    (f"Rumours that {ANN} met {TOM} proved false.", "MET_WITH", "met"),
    (f"Reports that {ANN} owns {TOM} are entirely baseless.", "OWNS", "owns"),
    (f"Neither {EVA} nor {ANN} has met {TOM}.", "MET_WITH", "met"),
]
ASSERTED = [
    (f"{ANN} is not only a member of {TOM}.", "MEMBER_OF", "not only a member of"),
    (f"{ANN} met {TOM}.", "MET_WITH", "met"),
    (f"{ANN} accused {TOM} of theft.", "ACCUSES", "accused"),
    (f"{ANN} opposed {TOM}. [Tom Day|Person t] rejected it.", "OPPOSES", "opposed"),
    (f"{TOM} threatened to dismiss her successor, {ANN}.", "SUCCEEDED", "successor"),
    (f"{EVA} rejected the offer of the sister of {ANN}, {TOM}.", "SUPPORTS", "offer"),
    (f"Not only {ANN} met {TOM}.", "MET_WITH", "met"),
    (f"{EVA} said that the sister of {ANN}, {TOM}, left.", "SIBLING_OF", "the sister of"),
    (f"{EVA} confirmed that {ANN} met {TOM}.", "MET_WITH", "met"),
    (f"{ANN}, who met {TOM}, is said to be ill.", "MET_WITH", "met"),
    (f"{EVA} denied that the lawyer of {TOM}, {ANN}, left.", "REPRESENTS", "the lawyer of"),
    (f"{EVA} said that {ANN} was charged by {TOM}.", "CHARGED_WITH", "was charged"),
    (f"[Press Watch|Organization m] called on {ANN} to free {TOM}.", "URGES", "called on"),
    (f"{ANN} plans to urge {TOM} to resign, her lawyer said.", "URGES", "urge"),
    (f"The radio confirmed that {ANN} urged {TOM} to resign.", "URGES", "urged"),
    (f"The premier, {ANN}, is said to be ill in {TOM}.", "HEADS", "premier"),
    (f"A court acquitted {EVA} and convicted {ANN} of {TOM}.", "CONVICTED_OF", "of"),
]
HYPOTHETICAL = [
    (f"{ANN} said she would meet {TOM} if he came.", "would meet"),
    (f"{ANN} could be met by {TOM} unless it rains.", "be met by"),
    (f"If elected, {ANN} would appoint {TOM}.", "would appoint"),
    (f"It is not known whether {ANN} met {TOM}.", "met"),
    (f"There is no evidence that {ANN} paid {TOM}.", "paid"),
    (f"{ANN} would have paid {TOM}.", "would have paid"),
    (f"Did {ANN} meet {TOM}? Nobody knows.", "meet"),
    (f"Should {ANN} meet {TOM}, the talks would end.", "meet"),
]


@pytest.mark.parametrize(("marked", "type_", "trigger"), ALLEGED)
def test_a_hedge_or_a_mere_word_makes_it_alleged(marked: str, type_: str, trigger: str) -> None:
    assert read(marked, type_, trigger) == "alleged"


@pytest.mark.parametrize(("marked", "type_", "trigger"), DENIED)
def test_a_negation_or_a_rejection_makes_it_denied(marked: str, type_: str, trigger: str) -> None:
    assert read(marked, type_, trigger) == "denied"


@pytest.mark.parametrize(("marked", "type_", "trigger"), ASSERTED)
def test_what_the_article_reports_as_fact_stays_asserted(marked: str, type_: str, trigger: str) -> None:
    assert read(marked, type_, trigger) == "asserted"


def test_a_denial_that_no_word_bears_out_does_not_outrank_a_hedge() -> None:
    """ "Reportedly met" denies nothing, whatever the network makes of it."""
    assert read(f"{ANN} reportedly met {TOM}.", "MET_WITH", "met", given="denied") == "alleged"


def test_a_denial_that_came_with_the_claim_outranks_a_hedge() -> None:
    told = f"{ANN} reportedly met {TOM}. {EVA} has never believed it."
    assert read(told, "MET_WITH", "met", given="denied") == "denied"
    assert read(told, "MET_WITH", "met") == "alleged"


@pytest.mark.parametrize(("marked", "trigger"), HYPOTHETICAL)
def test_conditions_and_suppositions_are_no_claims(marked: str, trigger: str) -> None:
    made = document("test", marked)
    assert is_hypothetical(claim(made, "Ann Lee", "MET_WITH", "Tom Day", trigger=trigger), made, load_cues())


@pytest.mark.parametrize(
    ("marked", "type_", "trigger", "is_so"),
    [
        (f"If {ANN} ever marries {TOM}, she will leave.", "SPOUSE_OF", "marries", True),
        (f"If she is found, {ANN} could stand trial in {TOM}.", "ON_TRIAL_IN", "trial in", True),
        (f"If {ANN} buys {TOM}, they would be rich.", "OWNS", "buys", True),
        (f"{ANN} marries {TOM} in May.", "SPOUSE_OF", "marries", False),
        (f"If it rains, the husband of {ANN}, {TOM}, could leave.", "SPOUSE_OF", "the husband of", False),
        (f"{ANN} is on trial in {TOM}, if only for theft.", "ON_TRIAL_IN", "on trial in", False),
    ],
)
def test_a_tie_that_hangs_on_a_condition_is_no_claim(marked: str, type_: str, trigger: str, is_so: bool) -> None:
    """Where a verb tells it; what an apposition says of someone holds whatever happens."""
    made = document("test", marked)
    assert is_hypothetical(claim(made, "Ann Lee", type_, "Tom Day", trigger=trigger), made, load_cues()) is is_so


@pytest.mark.parametrize(
    ("marked", "trigger"),
    [
        (f"{ANN} met {TOM}.", "met"),
        (f"{ANN} said he should meet {TOM} and met him.", "met"),
        (f"{ANN} plans to meet {TOM} in June.", "plans to meet"),
        (f"{ANN} met {TOM}, who would leave if she stayed.", "met"),
        (f"{ANN} said that it would rain and met {TOM}, if only for an hour.", "met"),
        (f"{ANN} said she would meet {TOM} in June.", "would meet"),
    ],
)
def test_facts_and_plans_are_claims(marked: str, trigger: str) -> None:
    made = document("test", marked)
    assert not is_hypothetical(claim(made, "Ann Lee", "MET_WITH", "Tom Day", trigger=trigger), made, load_cues())


@pytest.mark.parametrize(
    ("marked", "trigger", "expected"),
    [
        (f"{ANN}, who says she won {TOM}, left.", "won", "alleged"),
        (f"{ANN} claims to have won {TOM}.", "won", "alleged"),
        (f"{ANN} declared herself the winner of {TOM}.", "the winner of", "alleged"),
        (f"{ANN}, who won {TOM}, said she was glad.", "won", "asserted"),
        (f"{EVA} said that {ANN} won {TOM}.", "won", "asserted"),
    ],
)
def test_a_victory_is_no_fact_because_the_victor_says_so(marked: str, trigger: str, expected: str) -> None:
    assert read(marked, "WON", trigger) == expected


@pytest.mark.parametrize(
    ("following", "expected"),
    [
        ("[She|Person a] denies it.", "denied"),
        ("[She|Person a] denied that.", "denied"),
        ("[She|Person a] denied that [she|Person a] had paid [him|Person t].", "denied"),
        (f"{TOM} has always denied that he was a spy.", "alleged"),
    ],
)
def test_what_is_denied_is_what_was_said_before_or_what_follows(following: str, expected: str) -> None:
    """Who denies that something else is so leaves the claim before it alone."""
    assert read(f"{ANN} is said to have paid {TOM}. {following}", "FUNDS", "paid") == expected


def test_what_was_to_have_happened_did_not() -> None:
    made = document("test", f"{ANN}, who was to have met {TOM}, stayed at home.")
    assert is_hypothetical(claim(made, "Ann Lee", "MET_WITH", "Tom Day", trigger="met"), made, load_cues())


@pytest.mark.parametrize(
    ("marked", "type_", "expected"),
    [
        (f"{ANN} was held in connection with {TOM}. The court sat.", "IMPLICATED_IN", "alleged"),
        (f"{ANN} was held in connection with {TOM}. She denies it.", "IMPLICATED_IN", "denied"),
        (f"{ANN} was held in connection with {TOM}. The court sat.", "FUNDS", "denied"),
    ],
)
def test_suspicion_is_denied_only_where_a_word_says_so(marked: str, type_: str, expected: str) -> None:
    """Whatever the network read."""
    assert read(marked, type_, "in connection with", given="denied") == expected
