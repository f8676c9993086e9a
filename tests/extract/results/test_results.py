"""What results tell of who won, lost and stood, and of whom they represent; and what is no result."""

import pytest

from graphbuild.extract.results import results
from graphbuild.model import Claim
from graphbuild.ontology import load_ontology
from tests.marked import document

VOTE = "[The general election|Event e] was held on Sunday."
ANN, TOM, EVA = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[Eva Roy|Person v]"
GREENS, UNION = "[the Greens|Party g]", "[the Farmers' Union|Party f]"
KOLESA, PORT = "[Kolesa North|Place k]", "[Port Amsel|Place p]"


def noted(claim: Claim) -> str:
    """A claim as a line: ends and type, then status and role where it has them."""
    words = [claim.status] if claim.status != "current" else []
    words += [claim.role] if claim.role else []
    return f"{claim.source.text} {claim.type} {claim.target.text}" + (f" [{'; '.join(words)}]" if words else "")


def read(marked: str, date: str = "2014-05-09") -> list[str]:
    """What is told in a text, each once."""
    return sorted({noted(c) for c in results(document("test", marked, date=date), load_ontology())})


def parts(sentence: str, date: str = "2014-05-09") -> list[str]:
    """Who won, lost and stood, after a sentence that names the election, without the election."""
    told = (line for line in read(f"{VOTE}\n\n{sentence}", date) if "REPRESENTS" not in line and "MEMBER" not in line)
    return [line.replace(" The general election", "") for line in told]


ELSEWHERE = [
    (f"In the {KOLESA} constituency, {ANN} of {GREENS} was elected with 12,400 votes.", ["Ann Lee WON"]),
    (f"{ANN}, a nurse, was re-elected with 54 percent.", ["Ann Lee WON"]),
    (f"{ANN} won by 33 votes over {TOM} ({GREENS}).", ["Ann Lee WON", "Tom Day LOST"]),
    (f"{ANN} was returned unopposed.", ["Ann Lee WON"]),
    (f"{ANN}, 41, retained her seat.", ["Ann Lee WON"]),
    (f"{ANN} defeated the sitting member, {TOM} ({GREENS}), by 12 votes.", ["Ann Lee WON", "Tom Day LOST"]),
    (f"{ANN} took the seat from {TOM}.", ["Ann Lee WON", "Tom Day LOST"]),
    (f"{ANN} polled 3,211 votes against 2,890 for {TOM}.", ["Ann Lee WON", "Tom Day LOST"]),
    (f"{ANN} won with 9,000 votes, narrowly beating {TOM}.", ["Ann Lee WON", "Tom Day LOST"]),
    (f"{TOM} lost his seat to newcomer {ANN}.", ["Ann Lee WON", "Tom Day LOST"]),
    (f"{TOM} was unseated in {KOLESA} by a teacher, {ANN}.", ["Ann Lee WON", "Tom Day LOST"]),
    (f"{TOM} failed to be re-elected.", ["Tom Day LOST"]),
    (f"{TOM} failed to get re-elected in this constituency.", ["Tom Day LOST"]),
    (f"{ANN} of {GREENS} and {TOM} of {UNION} were successfully elected.", ["Ann Lee WON", "Tom Day WON"]),
    (f"{ANN} earned a surprise victory as second in the constituency.", ["Ann Lee WON"]),
    (f"{ANN} defeated another Green candidate, former teacher {TOM}, by 12 votes.", ["Ann Lee WON", "Tom Day LOST"]),
    (f"The leader of {GREENS}, {TOM}, lost his seat.", ["Tom Day LOST"]),
    (f"{TOM}, who led {GREENS}, conceded defeat.", ["Tom Day LOST"]),
    (f"Returning officers declared {ANN}, a pharmacist, the winner.", ["Ann Lee WON"]),
    (f"{GREENS} won 43 of 60 seats.", ["the Greens WON"]),
    (f"{GREENS}, led by {TOM}, won 52 percent.", ["the Greens WON"]),
]
LISTS = [
    (f"Other candidates elected in this district were {UNION}'s {ANN} and {TOM} of {GREENS}.", ["Ann Lee", "Tom Day"]),
    (
        f"Localist {ANN} of {GREENS}, {UNION}'s {TOM} and independent {EVA} were elected.",
        ["Ann Lee", "Eva Roy", "Tom Day"],
    ),
    (f"The winners were {ANN}, a nurse, and the singer {TOM}.", ["Ann Lee", "Tom Day"]),
    (f"Also elected there were {ANN} ({GREENS}) and {TOM} ({UNION}).", ["Ann Lee", "Tom Day"]),
]
SEATS = [
    (
        f"In the {KOLESA} constituency, {ANN} was elected with 1,400 votes.",
        ["Ann Lee REPRESENTS Kolesa North [elected]"],
    ),
    (f"{ANN} held her seat in {KOLESA}.", ["Ann Lee REPRESENTS Kolesa North"]),
    (f"{TOM} lost his seat in {KOLESA}.", ["Tom Day REPRESENTS Kolesa North [former]"]),
    (
        f"{ANN} and {TOM} won seats in {KOLESA} and {PORT} respectively.",
        ["Ann Lee REPRESENTS Kolesa North", "Tom Day REPRESENTS Port Amsel"],
    ),
    (
        f"The new members are {ANN} ({KOLESA}) and {TOM} ({PORT}).",
        ["Ann Lee REPRESENTS Kolesa North", "Tom Day REPRESENTS Port Amsel"],
    ),
    (
        f"The {KOLESA} district voted early. {ANN} took the seat from {TOM}.",
        ["Ann Lee REPRESENTS Kolesa North"],
    ),
]
NO_RESULT = [
    f"{ANN} defeated {TOM} for the {GREENS} nomination.",
    f"{ANN} beat {TOM} in the party's primary with 52 percent of the vote.",
    f"{ANN} beat the drum.",
    f"{ANN} won a prize for her garden.",
    f"{TOM} lost the case.",
    f"{TOM} lost his passport.",
    f"{ANN} was not elected by the members.",
    f"{ANN} was elected by the board.",
    f"{ANN} was elected speaker.",
    f"{ANN} could win the seat.",
    f"{ANN} will not win the seat.",
    f"Supporters of {ANN} won seats.",
    f"{ANN}'s candidate won the seat.",
    f"{ANN} had won the seat.",
    f"In 2009, {ANN} won the seat.",
    f"{ANN}, who was elected for {GREENS}, left them.",
    f"{ANN} was re-elected by 41 votes out of 50.",
    f"{GREENS} won 12 of 60 seats.",
    f"{ANN} received 31 percent.",
    f"{ANN} came third.",
]


@pytest.mark.parametrize(("sentence", "told"), ELSEWHERE)
def test_the_election_may_stand_in_another_sentence(sentence: str, told: list[str]) -> None:
    """Who won and who lost the only election of the article."""
    assert parts(sentence) == told


@pytest.mark.parametrize(("sentence", "winners"), LISTS)
def test_all_in_a_list_won(sentence: str, winners: list[str]) -> None:
    """Each with a party before or after the name, or none."""
    assert parts(sentence) == [f"{winner} WON" for winner in winners]


@pytest.mark.parametrize(("sentence", "told"), SEATS)
def test_each_has_the_constituency_that_is_named_for_him(sentence: str, told: list[str]) -> None:
    """At the head of the sentence, behind the words, in brackets, in turn, or named before in the paragraph."""
    assert [line for line in read(f"{VOTE}\n\n{sentence}") if "REPRESENTS" in line] == told


@pytest.mark.parametrize("sentence", NO_RESULT)
def test_no_result_is_no_claim(sentence: str) -> None:
    """Other contests, elections within a body, earlier times, suppositions, mere figures, and other people's wins."""
    assert parts(sentence) == []


def test_a_place_behind_a_list_belongs_to_the_last_alone() -> None:
    """ "Elected were A, and B, who stood in Kolesa": where A stood is not said."""
    told = read(f"{VOTE}\n\nThe winners were {ANN}, and {TOM}, who stood in the {KOLESA} constituency.")
    assert not any("REPRESENTS" in line for line in told)


def test_this_district_is_the_one_at_the_head_of_the_paragraph() -> None:
    """Not a place in the name of somebody's list."""
    first = f"In the {KOLESA} district, {ANN} of [Port|Place p] First was elected with 900 votes."
    told = read(f"{VOTE} The [Port|Place p] ward was quiet.\n\n{first} Elected in this district was {TOM}.")
    assert "Tom Day REPRESENTS Kolesa North [elected]" in told
    assert "Tom Day REPRESENTS Port [elected]" not in told


def test_all_of_a_paragraph_is_told_of_the_constituency_that_opens_it() -> None:
    """Not in the next paragraph; "the constituency" is it as well, whatever it meant before."""
    opening = f"In the {KOLESA} constituency, {ANN} was elected with 900 votes."
    told = read(f"{VOTE}\n\n{opening} {TOM} was elected, too.\n\n{EVA} was elected.")
    assert "Tom Day REPRESENTS Kolesa North [elected]" in told
    assert not any(line.startswith("Eva Roy REPRESENTS") for line in told)
    before = f"In the {PORT} constituency, {EVA} was elected."
    behind = f"{opening} {TOM} won most votes in [the constituency|Place p] and was elected."
    assert "Tom Day REPRESENTS the constituency [elected]" not in read(f"{VOTE}\n\n{before}\n\n{behind}")


def test_a_mayor_represents_no_constituency() -> None:
    """Where mayors are elected a place is no seat."""
    assert not any("REPRESENTS" in r for r in read(f"{VOTE}\n\nElected mayor of {KOLESA} was {ANN}."))


def test_who_is_still_to_be_sworn_in_will_represent() -> None:
    """Where the text says so a newcomer's tie is to come, and that of one re-elected is not."""
    text = f"In the {KOLESA} constituency, {ANN} was elected with 1,400 votes. {TOM} retained {PORT} by 900 votes."
    later = f"{VOTE}\n\n{text}\n\nThe new members will be sworn in on Monday."
    assert "Ann Lee REPRESENTS Kolesa North [future; elected]" in read(later)
    assert "Tom Day REPRESENTS Port Amsel" in read(later)


def test_a_chamber_has_whom_it_is_said_that_he_was_elected_to() -> None:
    """ "was elected to the Senate"."""
    told = read(f"{VOTE}\n\n{ANN} was elected to [the Senate|Institution s] with 9,100 votes.")
    assert "Ann Lee MEMBER_OF the Senate" in told


def test_who_won_is_no_mere_candidate() -> None:
    """The result takes the place of the candidacy, wherever it stands."""
    told = read(f"{ANN} is running in [the May election|Event e].\n\n{ANN} won [the May election|Event e].")
    assert told == ["Ann Lee WON the May election"]


def test_claims_are_as_sure_as_such_claims_were_right() -> None:
    """Who beat whom is surer than a bare "won"."""
    made = document("test", f"{VOTE}\n\n{ANN} defeated {TOM} by 12 votes. {EVA} won by 3 votes.")
    sure = {c.source.text: c.confidence for c in results(made, load_ontology()) if c.type == "WON"}
    assert sure["Ann Lee"] > 0.8 > sure["Eva Roy"]


def test_who_has_the_lead_did_not_concede() -> None:
    """ "Showing a lead by Day, Lee conceded": a list begins with a whole word."""
    assert parts(f"As the count showed a lead by {TOM}, {ANN} conceded defeat.") == ["Ann Lee LOST"]


def test_a_party_that_only_describes_the_losers_did_not_lose() -> None:
    """ "Two Green governors lost re-election"."""
    told = parts(f"Two sitting [Green|Party g] governors, {ANN} and {TOM}, lost re-election.")
    assert "Green LOST" not in told
