"""Whether a tie holds, has ended or is to come."""

from dataclasses import replace

import pytest

from graphbuild.extract.status import status
from graphbuild.ontology import load_cues
from tests.marked import claim, document, statement

ANN, TOM, PORTO = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[Porto|Place p]"


def read(marked: str, type_: str, target: str, trigger: str, given: str = "current") -> str:
    """The status of a claim of Ann Lee about the target."""
    made = document("test", marked, date="2020-05-06")
    return status(claim(made, "Ann Lee", type_, target, trigger=trigger, status=given), made, load_cues()).status


POSTS = [
    (f"{ANN}, a former mayor of {PORTO}, left.", "a former mayor of", "former"),
    (f"The ex-mayor of {PORTO}, {ANN}, left.", "ex-mayor of", "former"),
    (f"{ANN} was the mayor of {PORTO}.", "was the mayor of", "former"),
    (f"{ANN} was once the mayor of {PORTO}.", "once the mayor of", "former"),
    (f"{ANN} governed {PORTO} until 2015.", "governed", "former"),
    (f"{ANN} led {PORTO} from 2001 to 2009.", "led", "former"),
    (f"The late {ANN} was mayor of {PORTO}.", "mayor of", "former"),
    (f"{ANN}, who sat in {PORTO}, is said to have left.", "sat in", "former"),
    (f"{ANN}, who then chaired {PORTO}, wept.", "chaired", "former"),
    (f"The slain mayor {ANN} of {PORTO} wept.", "mayor", "former"),
    (f"The attack killed the mayor of {PORTO}, {ANN}.", "the mayor of", "former"),
    (f"The attack killed a guard of the mayor of {PORTO}, {ANN}.", "the mayor of", "current"),
    (f"{ANN} was re-elected as mayor of {PORTO}.", "re-elected as", "current"),
    (f"{ANN}, the then mayor of {PORTO}, signed.", "the then mayor of", "former"),
    (f"{ANN}, the mayor of {PORTO}, left.", "the mayor of", "current"),
    (f"{ANN}, the outgoing mayor of {PORTO}, left.", "outgoing mayor of", "current"),
    (f"{ANN} has governed {PORTO} since 2012.", "has governed", "current"),
    (f"{ANN} will head {PORTO} from May.", "will head", "future"),
    (f"{ANN} is to become mayor of {PORTO}.", "is to become mayor of", "future"),
    (f"{ANN}, the mayor-elect of {PORTO}, spoke.", "mayor-elect of", "future"),
    (f"{ANN}, the incoming mayor of {PORTO}, spoke.", "incoming mayor of", "future"),
    (f"{ANN}, the mayor of {PORTO} at the time, signed.", "the mayor of", "former"),
    (f"{ANN} had ruled {PORTO} together with the army.", "had ruled", "former"),
    (f"{ANN}, the mayor of {PORTO}, stays in office until May.", "the mayor of", "current"),
    (f"{ANN}, the mayor of {PORTO} until May, left.", "the mayor of", "former"),
    (f"{ANN}, then the mayor of {PORTO}, signed.", "mayor of", "former"),
    (f"{ANN}, the mayor of {PORTO} who built the bridge, died on Monday.", "the mayor of", "former"),
    (f"{ANN}, whose father was a judge and who now heads {PORTO}, left.", "heads", "current"),
    (f"{ANN}, a former banker who heads {PORTO}, left.", "a former banker who heads", "current"),
    (f"{ANN}, who was a judge and led {PORTO} until 2015, left.", "led", "former"),
    (f"She is to meet {ANN}, the mayor of {PORTO}, on Monday.", "the mayor of", "current"),
    (f"She will be succeeded by {ANN}, the mayor of {PORTO}.", "the mayor of", "current"),
    (f"The council dismissed the mayor of {PORTO}, {ANN}.", "mayor of", "former"),
    (f"The council refused to dismiss the mayor of {PORTO}, {ANN}.", "mayor of", "current"),
    (f"{ANN}, a mayor of {PORTO} in the 1980s, spoke.", "a mayor of", "former"),
    (f"Among them was {ANN}, the mayor of {PORTO}.", "Ann Lee, the mayor of", "current"),
    (f"The former judge {ANN} becomes mayor of {PORTO}.", "mayor of", "current"),
    (f"They march until the mayor of {PORTO}, {ANN}, is gone.", "mayor of", "current"),
    (f"{ANN} no longer heads {PORTO}.", "heads", "former"),
    (f"{ANN} no longer heads {PORTO}.", "Ann Lee no longer heads Porto", "former"),
    (f"{ANN} is no longer the mayor of {PORTO}.", "mayor of", "former"),
    (f"{ANN} has ceased to be mayor of {PORTO}.", "mayor of", "former"),
    (f"{ANN}, who no longer speaks to Tom, heads {PORTO}.", "heads", "current"),
    (f"{ANN}, who led {PORTO}, spoke.", "who led", "former"),
    (f"{ANN}, who advised {PORTO}, spoke.", "who advised", "former"),
    (f"{ANN}, the mayor of {PORTO}, whose father, {TOM}, died on Monday, left.", "the mayor of", "current"),
    (f"Former judge {ANN}, mayor of {PORTO}, left.", "Ann Lee, mayor of Porto", "current"),
    (f"Her late husband, {ANN}, mayor of {PORTO}, was mourned.", "Ann Lee, mayor of Porto", "former"),
    (f"The late judge {ANN}, mayor of {PORTO}, was mourned.", "Ann Lee, mayor of Porto", "former"),
    (f"The former {PORTO} mayor {ANN} left.", "Porto mayor Ann Lee", "former"),
    (f"They called for the resignation of the mayor of {PORTO}, {ANN}.", "mayor of", "current"),
    (f"They demanded the removal of {PORTO} mayor {ANN}.", "Porto mayor Ann Lee", "current"),
    (f"{ANN}, chairwoman of {PORTO}, the former judge, left.", "chairwoman of", "current"),
    (f"{ANN}, a retired judge of {PORTO}, left.", "a retired judge of", "former"),
    (f"{ANN}, the mayor of {PORTO} ousted in May, left.", "the mayor of", "former"),
    (f"{PORTO} mayor {ANN} resigned on Monday.", "Porto mayor Ann Lee", "former"),
    (f"{PORTO} mayor {ANN} resigned from [the Greens|Party g].", "Porto mayor Ann Lee", "current"),
    (f"{ANN}, the mayor of {PORTO}, facing trial, resigned on Monday.", "Ann Lee, the mayor of Porto", "former"),
    (f"[Tom Day|Person t], deputy to the mayor of {PORTO}, {ANN}, resigned.", "mayor of Porto, Ann Lee", "current"),
    (f"A former judge and mayor of {PORTO}, {ANN}, left.", "mayor of Porto, Ann Lee", "former"),
    (f"A former Malian deputy minister and mayor of {PORTO}, {ANN}, left.", "mayor of Porto, Ann Lee", "former"),
    (f"A former judge and now mayor of {PORTO}, {ANN}, left.", "mayor of Porto, Ann Lee", "current"),
    (f"{ANN} has been hired as an adviser by {PORTO}.", "adviser", "current"),
    (f"{ANN} resigned as mayor of {PORTO}.", "Ann Lee resigned as mayor of Porto", "former"),
    (f"{ANN} has stepped down as {PORTO} mayor.", "Ann Lee has stepped down as Porto mayor", "former"),
    (f"{ANN}, the mayor of {PORTO}, fell ill. [Her|Person a] death was hushed up.", "the mayor of", "former"),
    (f"She will meet the mayor of {PORTO}, {ANN}, next week.", "the mayor of", "current"),
    (f"{ANN} is the next mayor of {PORTO}.", "next mayor of", "future"),
    (f"{ANN} will remain mayor of {PORTO}.", "mayor of", "current"),
    (f"{ANN} is to stay on as mayor of {PORTO}.", "mayor of", "current"),
    (f"They voted against removing {ANN} as mayor of {PORTO}.", "as mayor of", "current"),
    (f"Reports that {PORTO} mayor {ANN} had resigned were untrue.", "Porto mayor Ann Lee", "current"),
    (f"If {PORTO} mayor {ANN} resigned, he would run.", "Porto mayor Ann Lee", "current"),
    (f"Asked whether {PORTO} mayor {ANN} had resigned, he laughed.", "Porto mayor Ann Lee", "current"),
]
READ_AS_OVER = [
    (f"The council voted to keep {ANN} as mayor of {PORTO}.", "mayor of"),
    (f"{ANN} was confirmed as mayor of {PORTO}.", "mayor of"),
    (f"{ANN} returned as mayor of {PORTO}.", "returned"),
    (f"They failed to oust {ANN} as mayor of {PORTO}.", "as"),
]
NAMES = [
    (f"{ANN} ([United Tomorrow|Party u]) heads {PORTO}.", "heads", "current"),
    (f"{ANN} of [the Late Night|Organization l] heads {PORTO}.", "of the Late Night heads", "current"),
    (f"Elected were {ANN} of {PORTO} and others.", "Ann Lee of", "current"),
    (f"{ANN} of [Once|Place o] was once the mayor of {PORTO}.", "was once the mayor of", "former"),
]
BEGUN = [
    (f"{ANN}, who was elected to {PORTO} in 2012, signed.", "MEMBER_OF", "elected", "current"),
    (f"{ANN} later married {TOM}.", "SPOUSE_OF", "married", "current"),
    (f"{ANN} has ruled {PORTO} since 1996.", "HEADS", "ruled", "current"),
    (f"{ANN} once lived in {PORTO}.", "BASED_IN", "once lived in", "former"),
    (f"{ANN} left [the Greens|Party g] for {PORTO} last year.", "MEMBER_OF", "left", "current"),
    (f"{ANN}, who left {PORTO} last year, is on trial.", "MEMBER_OF", "who left", "former"),
    (f"{ANN} left [the Greens|Party g] and {PORTO} last year.", "MEMBER_OF", "left", "former"),
]
TIES_NOW = [
    (f"{ANN}, who was ousted in 2006 and lives in {PORTO}, wrote to him.", "BASED_IN", "lives in", "current"),
    (f"{ANN} has lived in {PORTO} for thirty years.", "BASED_IN", "lived in", "current"),
    (f"{ANN}, who has worked with {PORTO} for six years, spoke.", "WORKS_FOR", "worked with", "current"),
    (f"In {PORTO}, where she lived with a cat, {ANN} wrote.", "BASED_IN", "where she lived", "former"),
    (f"{ANN} left {PORTO} on Monday.", "BASED_IN", "left", "former"),
    (f"{ANN} returned to {PORTO} on Monday.", "BASED_IN", "returned to", "current"),
    (f"{ANN} was stripped of her citizenship of {PORTO}.", "CITIZEN_OF", "citizenship of", "former"),
    (f"{ANN} is a citizen of {PORTO}.", "CITIZEN_OF", "citizen of", "current"),
    (f"The minister at the time, {ANN} of {PORTO}, spoke.", "MEMBER_OF", "of", "current"),
    (f"{ANN}, one of the closest allies of {PORTO}, spoke.", "ALLY_OF", "allies of", "current"),
]
UNFOUNDED = [
    (f"{ANN} of {PORTO} spoke.", "WORKS_FOR", "of", "current"),
    (f"{ANN} once worked for {PORTO}.", "WORKS_FOR", "worked for", "former"),
    (f"{ANN}, the new envoy of {PORTO}, spoke.", "REPRESENTS", "the new envoy of", "current"),
]
KIN = [
    (f"{TOM}'s ex-wife, {ANN}, left.", "SPOUSE_OF", "ex-wife", "former"),
    (f"{TOM}'s late wife, {ANN}, was rich.", "SPOUSE_OF", "late wife", "current"),
    (f"{ANN}, a cousin of the former mayor, {TOM}, left.", "RELATIVE_OF", "a cousin of the former mayor", "current"),
    (f"{ANN} was the sister of {TOM}.", "SIBLING_OF", "was the sister of", "current"),
]
OF_PLANS = [
    (f"They would name her daughter, {ANN}, and {TOM}.", "PARENT_OF", "daughter", "future", "current"),
    (f"His successor, mayor-elect {ANN}, met {TOM}.", "SUCCEEDED", "His successor", "current", "future"),
    (f"His successor, the mayor {ANN}, met {TOM}.", "SUCCEEDED", "His successor", "current", "current"),
    (f"He agreed to sell his shares in {TOM} to {ANN}.", "OWNS", "to", "current", "future"),
    (f"He sold his shares in {TOM} to {ANN}.", "OWNS", "to", "current", "current"),
    (f"{ANN} withdrew from the race for mayor of {TOM}.", "CANDIDATE_IN", "for mayor of", "current", "former"),
    (f"{ANN} may have met {TOM}.", "MET_WITH", "met", "current", "current"),
]
ACTS = [
    (f"{ANN} is on trial in {TOM}.", "ON_TRIAL_IN", "is on trial", "current"),
    (f"{ANN} will be on trial in {TOM} from May.", "ON_TRIAL_IN", "will be on trial", "future"),
    (f"{ANN} met {TOM} in 2009.", "MET_WITH", "met", "current"),
    (f"{ANN} will meet {TOM} on Monday.", "MET_WITH", "will meet", "future"),
    (f"{ANN} plans to meet {TOM} in June.", "MET_WITH", "plans to meet", "future"),
    (f"{ANN} nominated {TOM} as minister.", "APPOINTED", "nominated", "future"),
    (f"{ANN} named {TOM} minister.", "APPOINTED", "named", "current"),
    (f"{ANN} had once accused {TOM} of theft.", "ACCUSES", "accused", "current"),
    (f"{ANN} said that {TOM} will regret it.", "THREATENS", "will regret it", "current"),
]


@pytest.mark.parametrize(("marked", "trigger", "expected"), POSTS)
def test_a_post_ends_or_is_to_come_by_the_words_beside_it(marked: str, trigger: str, expected: str) -> None:
    assert read(marked, "HEADS", "Porto", trigger) == expected


@pytest.mark.parametrize("given", ["former", "future"])
@pytest.mark.parametrize(("marked", "trigger"), READ_AS_OVER)
def test_who_is_kept_in_an_office_holds_it(marked: str, trigger: str, given: str) -> None:
    """Whatever the network reads."""
    assert read(marked, "HEADS", "Porto", trigger, given=given) == "current"


def test_a_former_mayor_who_is_kept_as_adviser_is_a_former_mayor() -> None:
    assert (
        read(f"She kept {ANN}, a former mayor of {PORTO}, as adviser.", "HEADS", "Porto", "former mayor of")
        == "former"
    )


@pytest.mark.parametrize(("marked", "trigger", "expected"), NAMES)
def test_no_word_of_a_name_tells_the_time(marked: str, trigger: str, expected: str) -> None:
    assert read(marked, "HEADS", "Porto", trigger) == expected


@pytest.mark.parametrize(("marked", "type_", "trigger", "expected"), BEGUN)
def test_what_began_a_tie_does_not_end_it(marked: str, type_: str, trigger: str, expected: str) -> None:
    """What the network takes for former."""
    target = "Tom Day" if TOM in marked else "Porto"
    assert read(marked, type_, target, trigger, given="former") == expected


@pytest.mark.parametrize(("marked", "type_", "trigger", "expected"), TIES_NOW)
def test_the_last_word_of_time_tells_whether_a_tie_holds(marked: str, type_: str, trigger: str, expected: str) -> None:
    marked = marked.replace("Place p", "Party p") if type_ == "MEMBER_OF" else marked
    assert read(marked, type_, "Porto", trigger) == expected


@pytest.mark.parametrize(("marked", "type_", "trigger", "expected"), UNFOUNDED)
def test_what_no_word_says_to_be_over_holds(marked: str, type_: str, trigger: str, expected: str) -> None:
    """What the network takes for former."""
    assert read(marked, type_, "Porto", trigger, given="former") == expected


@pytest.mark.parametrize("told", ["wife of the former mayor,", "wife of jailed former premier"])
def test_the_wife_of_a_former_mayor_is_no_former_wife(told: str) -> None:
    """Whatever the network read of the word "former"."""
    assert read(f"{ANN}, {told} {TOM}, left.", "SPOUSE_OF", "Tom Day", "wife", given="former") == "current"


@pytest.mark.parametrize(("marked", "type_", "trigger", "expected"), KIN)
def test_kinship_outlives_unless_it_is_said_to_be_over(marked: str, type_: str, trigger: str, expected: str) -> None:
    assert read(marked, type_, "Tom Day", trigger) == expected


@pytest.mark.parametrize(("marked", "type_", "trigger", "given", "expected"), OF_PLANS)
def test_a_plan_is_of_what_is_planned(marked: str, type_: str, trigger: str, given: str, expected: str) -> None:
    """Kinship is not to come, what is agreed to be sold is, and who has withdrawn runs no more."""
    assert read(marked, type_, "Tom Day", trigger, given=given) == expected


@pytest.mark.parametrize(("marked", "type_", "trigger", "expected"), ACTS)
def test_an_act_is_current_unless_it_is_planned(marked: str, type_: str, trigger: str, expected: str) -> None:
    assert read(marked, type_, "Tom Day", trigger) == expected


def test_a_trial_that_is_on_is_not_still_to_come() -> None:
    assert read(f"{ANN} is on trial in {TOM}.", "ON_TRIAL_IN", "Tom Day", "is on trial", given="future") == "current"


@pytest.mark.parametrize(("when", "expected"), [("on May 2", "current"), ("in 2009", "former")])
def test_a_trial_that_has_begun_is_not_over(when: str, expected: str) -> None:
    """Unless the text tells the year."""
    began = f"{ANN} left. [A court in Porto|Institution c] began the trial of [her|Person a] {when}."
    made = document("test", began, date="2020-05-06")
    read = claim(made, "Ann Lee", "ON_TRIAL_IN", "A court in Porto", trigger="trial", status="former")
    assert status(read, made, load_cues()).status == expected


def test_without_a_word_of_status_the_given_one_stays() -> None:
    assert read(f"{ANN}, the mayor of {PORTO}, left.", "HEADS", "Porto", "the mayor of", given="former") == "former"


def test_reported_words_shift_the_tense() -> None:
    """ "He said he was a member" tells that he is one, "that he had been" that he no longer is."""
    told = statement(
        made := document("test", f"{ANN} said she was a member of {PORTO}."),
        "Ann Lee",
        "said",
        "she was a member of Porto",
    )
    made = replace(made, statements=(told,))
    own = claim(made, "Ann Lee", "MEMBER_OF", "Porto", trigger="member", status="former")
    assert status(own, made, load_cues()).status == "current"


def test_who_sat_sits_no_more_in_reported_words_too() -> None:
    """The tense of a clause of its own is not shifted."""
    made = document("test", f"{ANN} said {TOM}, who sat in {PORTO}, wept.")
    made = replace(made, statements=(statement(made, "Ann Lee", "said", "Tom Day, who sat in Porto, wept"),))
    own = claim(made, "Tom Day", "MEMBER_OF", "Porto", trigger="Tom Day, who sat in Porto")
    assert status(own, made, load_cues()).status == "former"


@pytest.mark.parametrize(
    "words", ["has been sworn in as mayor of", "was re-elected mayor of", "took office as mayor of"]
)
def test_who_has_been_sworn_in_holds_the_office(words: str) -> None:
    """Not only to come, as the network may think."""
    assert read(f"{ANN} {words} {PORTO}.", "HEADS", "Porto", f"{words}", given="future") == "current"
