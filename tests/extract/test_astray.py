"""Where a phrase of an office says nothing of the mentions in its places."""

import pytest

from tests.extract.test_phrases import read

ANN, TOM = "[Ann Lee|Person a]", "[Tom Day|Person t]"
PORTO, BRAGA = "[Porto|Place p]", "[Braga|Place b]"
GREENS, HILL = "[the Green Party|Party g]", "[the Hill Alliance|Party h]"
KENYAN = "[Kenyan|Place k]"

CASES = [
    # the one who appoints, jails or exiles has the office
    (f"The {KENYAN} president appointed {TOM}.", []),
    (f"The {KENYAN} president jailed {TOM}.", []),
    (f"The {KENYAN} president re-elected {TOM}.", []),
    (f"{KENYAN} president, the newly elected {TOM}, left.", ["Tom Day -HEADS-> Kenyan [role: president]"]),
    (f"The mayor of {PORTO}, newly appointed judge {TOM}, left.", ["Tom Day -HEADS-> Porto [role: mayor]"]),
    # who speaks is not who is spoken of
    (f'"She is mayor of {PORTO}", {TOM} said.', []),
    (f'"The mayor of {PORTO}" {TOM} left.', []),
    (f'He told {TOM}, "{ANN} is mayor of {PORTO}."', ["Ann Lee -HEADS-> Porto [role: mayor]"]),
    (f'[She|Person r] told {TOM}, "[My|Person r] mother left."', []),
    (f"[She|Person r] heard of {TOM}, [her|Person r] father.", ["Tom Day -PARENT_OF-> her [role: father]"]),
    (f'{TOM}, editor of "[the Coast|Organization c]", left.', ["Tom Day -HEADS-> the Coast [role: editor]"]),
    # an apposition belongs to the name before it, or to the one right after it
    (f"{ANN}, leader of {GREENS}, {TOM} and others came.", ["Ann Lee -HEADS-> the Green Party [role: leader]"]),
    (f"{ANN}, leader of {GREENS}, former banker {TOM} came.", ["Ann Lee -HEADS-> the Green Party [role: leader]"]),
    (f"The leader of {GREENS}, {TOM}, came.", ["Tom Day -HEADS-> the Green Party [role: leader]"]),
    (f"With {ANN} came the leader of {GREENS}, {TOM}.", ["Tom Day -HEADS-> the Green Party [role: leader]"]),
    (f"{ANN}, mayor of {PORTO} {TOM} came.", ["Tom Day -HEADS-> Porto [role: mayor]"]),
    (f"{ANN}, {PORTO} mayor {TOM} and others came.", ["Tom Day -HEADS-> Porto [role: mayor]"]),
    (f"{ANN}, {PORTO}'s mayor, {TOM} and others came.", ["Tom Day -HEADS-> Porto [role: mayor]"]),
    (f"{ANN} is [the bank|Organization o]'s head of compliance.", []),
    (f"{GREENS}'s treasurer {TOM} came.", ["Tom Day -WORKS_FOR-> the Green Party [role: treasurer]"]),
    (f"{ANN}'s rival party, {GREENS}, won.", []),
    (f"{ANN} replaced {TOM} with [Bo Roy|Person r].", ["Bo Roy -SUCCEEDED-> Tom Day"]),
    (f"{ANN}'s [Green|Party g] (GP) coalition partners left.", []),
    (f"He met {GREENS} led by {TOM}.", ["Tom Day -HEADS-> the Green Party"]),
    (f"He met the envoys of {GREENS} led by {TOM}.", []),
    # whoever has a friend, a lawyer or a son does not what these do, whatever his title
    (f"Supporters of President {TOM} accused {GREENS} of theft.", []),
    (f"Lawyers for Mr {TOM} accused {GREENS} of theft.", []),
    (f"A son of former premier {TOM} met {ANN}.", []),
    (f"An adviser to President {TOM} accused {GREENS} of theft.", []),
    (f"She left after Mayor {TOM} accused {GREENS} of theft.", ["Tom Day -ACCUSES-> the Green Party"]),
    (f"Former premier {TOM} accused {GREENS} of theft.", ["Tom Day -ACCUSES-> the Green Party"]),
    # "which" takes up no person
    (f"The party of {TOM}, which left {HILL}, split.", []),
    (f"{TOM}, who left {HILL}, split.", ["Tom Day -MEMBER_OF-> the Hill Alliance"]),
]
ELECT = [
    (f"{KENYAN} President-elect {TOM} left.", ["Tom Day -HEADS-> Kenyan [future; role: President]"]),
    (f"{KENYAN} Prime Minister-designate {TOM} left.", ["Tom Day -HEADS-> Kenyan [future; role: Prime Minister]"]),
    (f"{TOM}, the mayor-elect of {PORTO}, left.", ["Tom Day -HEADS-> Porto [future; role: mayor]"]),
]


@pytest.mark.parametrize(("marked", "claims"), CASES + ELECT)
def test_says_it_of_the_right_one(marked: str, claims: list[str]) -> None:
    """Each office has its bearer, whoever stands beside; an office with "-elect" is to come."""
    assert read(marked) == claims
