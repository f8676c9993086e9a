"""Words that tell another tie than the one that is read in them."""

import pytest

from graphbuild.extract.other_words import tells_another_thing
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

ANN, TOM = "[Ann Lee|Person a]", "[Tom Day|Person t]"
CHAMBER, VOTE, PORTO = "[parliament|Institution i]", "[the May vote|Event v]", "[Porto|Place p]"
GREENS, REDS = "[the Greens|Party g]", "[the Reds|Party r]"


def is_other(marked: str, source: str, type_: str, target: str, trigger: str, by: str = "network") -> bool:
    """Whether the words tell something else."""
    made = document("test", marked)
    own = claim(made, source, type_, target, trigger=trigger, extractor=by)
    return tells_another_thing(own, made, load_ontology())


OTHER = [
    (f"{ANN} won 61 votes in the 128-seat {CHAMBER}.", "Ann Lee", "MEMBER_OF", "parliament", "won"),
    (f"{ANN} got 61 of the votes in {CHAMBER}.", "Ann Lee", "MEMBER_OF", "parliament", "got"),
    (f"In {CHAMBER} {ANN} got 49.", "Ann Lee", "MEMBER_OF", "parliament", "got 49"),
    (f"{ANN} won 61 votes in {VOTE}, four short of a majority.", "Ann Lee", "WON", "the May vote", "won"),
    (f"{GREENS}, which he joined after leaving {REDS}, won.", "the Greens", "COALITION_WITH", "the Reds", "leaving"),
    (f"{ANN}, who was arrested in {PORTO}, left.", "Ann Lee", "BASED_IN", "Porto", "arrested in"),
    (f"{ANN}, who is wanted in {PORTO} for theft, left.", "Ann Lee", "BASED_IN", "Porto", "in"),
    (f"{ANN} was acquitted of planning {VOTE}.", "Ann Lee", "PARTICIPATES_IN", "the May vote", "acquitted"),
    (f"{GREENS} is made up of {REDS}.", "the Reds", "FOUNDED", "the Greens", "made"),
    (f"{ANN} met them on the orders of {TOM}.", "Ann Lee", "ORDERS", "Tom Day", "orders"),
    (f"{ANN} was backed in {VOTE} by {GREENS}.", "the Greens", "SUPPORTS", "the May vote", "backed"),
    (f"He stays as premier of {PORTO} while {ANN} looks on.", "Ann Lee", "HEADS", "Porto", "premier"),
    (f"He named a mayor of {PORTO}, and later replacing {TOM}.", "Tom Day", "HEADS", "Porto", "mayor"),
    (f"The former minister, {ANN}, who is in {PORTO}, left.", "Ann Lee", "HEADS", "Porto", "minister"),
    (f"{ANN} was summoned to {CHAMBER}.", "parliament", "URGES", "Ann Lee", "summoned"),
    (f"{GREENS} gave {ANN} hours of airtime.", "the Greens", "FUNDS", "Ann Lee", "gave"),
    (f"{ANN} sat at the table as {TOM} spoke.", "Ann Lee", "MET_WITH", "Tom Day", "sat at the table"),
    (f"{ANN}, who lost the race, will represent {PORTO}.", "Ann Lee", "REPRESENTS", "Porto", "represent"),
    (f"{ANN} ran to represent {PORTO} but lost.", "Ann Lee", "REPRESENTS", "Porto", "represent"),
    (f"{PORTO}, once a [French|Place f] colony, won.", "Porto", "LOCATED_IN", "French", "French"),
]
SAME = [
    (f"{CHAMBER} urged {ANN} to pay.", "parliament", "URGES", "Ann Lee", "urged"),
    (f"{GREENS} gave {ANN} airtime worth two million.", "the Greens", "FUNDS", "Ann Lee", "gave"),
    (f"{ANN} sat at the table with {TOM}.", "Ann Lee", "MET_WITH", "Tom Day", "sat at the table"),
    (f"{ANN} met {TOM} and sat at the table.", "Ann Lee", "MET_WITH", "Tom Day", "met"),
    (f"{ANN} beat {TOM}, who lost, and will represent {PORTO}.", "Ann Lee", "REPRESENTS", "Porto", "represent"),
    (f"{ANN}, who lost in May, represents {PORTO}.", "Ann Lee", "REPRESENTS", "Porto", "represents"),
    (f"{GREENS} won 49 seats in {CHAMBER}.", "the Greens", "MEMBER_OF", "parliament", "won"),
    (f"{ANN} won a seat in {CHAMBER}.", "Ann Lee", "MEMBER_OF", "parliament", "won"),
    (f"{ANN} won {VOTE} by 61 votes.", "Ann Lee", "WON", "the May vote", "won"),
    (f"{ANN} won 61 votes in {VOTE}, enough for a majority.", "Ann Lee", "WON", "the May vote", "won"),
    (f"{GREENS} formed a coalition with {REDS}.", "the Greens", "COALITION_WITH", "the Reds", "coalition"),
    (f"{ANN}, who lives in {PORTO}, was arrested.", "Ann Lee", "BASED_IN", "Porto", "lives in"),
    (f"{ANN}, arrested in May, lives in {PORTO}.", "Ann Lee", "BASED_IN", "Porto", "lives in"),
    (f"{ANN} took part in {VOTE}.", "Ann Lee", "PARTICIPATES_IN", "the May vote", "took part"),
    (f"{REDS} founded {GREENS}.", "the Reds", "FOUNDED", "the Greens", "founded"),
    (f"{ANN} orders {TOM} to pay.", "Ann Lee", "ORDERS", "Tom Day", "orders"),
    (f"{GREENS} in {PORTO} backed {VOTE}.", "the Greens", "SUPPORTS", "the May vote", "backed"),
    (f"The mayor of {PORTO}, {ANN}, left.", "Ann Lee", "HEADS", "Porto", "mayor"),
    (f"The mayor of {PORTO}, the outgoing {ANN}, left.", "Ann Lee", "HEADS", "Porto", "mayor"),
    (f"{ANN}, who is mayor of {PORTO}, left.", "Ann Lee", "HEADS", "Porto", "mayor"),
    (f"{PORTO} is a [French|Place f] port.", "Porto", "LOCATED_IN", "French", "French"),
]


@pytest.mark.parametrize(("marked", "source", "type_", "target", "trigger"), OTHER)
def test_such_words_tell_something_else(marked: str, source: str, type_: str, target: str, trigger: str) -> None:
    """Votes of a chamber, leaving, what befell somebody, a verdict, an order obeyed, a time, another's office."""
    assert is_other(marked, source, type_, target, trigger)


@pytest.mark.parametrize(("marked", "source", "type_", "target", "trigger"), SAME)
def test_the_words_of_the_tie_itself_stand(marked: str, source: str, type_: str, target: str, trigger: str) -> None:
    """Their positive neighbours."""
    assert not is_other(marked, source, type_, target, trigger)


def test_a_rule_knows_its_words() -> None:
    """Only claims of the network are held against them."""
    assert not is_other(*OTHER[0], by="rules")
