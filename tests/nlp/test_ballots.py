"""One election by several names, and the whole name of one."""

import pytest

from graphbuild.model import Chain
from graphbuild.nlp.ballots import whole_ballots, with_one_ballot
from tests.nlp.chaining import marked


def joined(text: str, date: str | None = "2014-05-09") -> list[tuple[int, ...]]:
    """The members of the chains, where each mention began as its own."""
    plain, mentions = marked(text)
    alone = [Chain((n,), m.type, m.text) for n, m in enumerate(mentions)]
    return [c.members for c in with_one_ballot(alone, mentions, plain, date)]


@pytest.mark.parametrize(
    "text",
    [
        "It was [Sunday's Assembly election|Event]. [The Assembly election|Event] was calm.",
        "It was [a general election|Event]. [The election|Event] was calm.",
        "It was [the 2014 general election|Event]. [the general election in 2014|Event] was calm.",
    ],
)
def test_what_differs_in_nothing_is_one(text: str) -> None:
    """The later name is definite and says nothing else than the earlier."""
    assert joined(text) == [(0, 1)]


@pytest.mark.parametrize(
    "text",
    [
        "It was [the local election|Event]. [The state election|Event] was calm.",
        "It was [the 2014 election|Event]. [The 2009 election|Event] was calm.",
        "It was [the May election|Event]. [The June election|Event] was calm.",
        "It was [the election|Event]. [The last election|Event] was calm.",
        "It was [the election|Event]. [The second election|Event] was calm.",
        "It was [the election|Event]. [The by-election|Event] was calm.",
        "It was [the general election|Event]. [an election|Event] was calm.",
        "It was [the general election|Event]. [The vote|Event] was calm.",
        "It was [the election protest|Event]. [The election|Event] was calm.",
        "It was [the local election|Event] and [the state election|Event]. [The election|Event] was calm.",
    ],
)
def test_what_may_be_another_stays_apart(text: str) -> None:
    """Another kind, time or turn, an indefinite name, a vote on whatever it be, and two that it could be."""
    assert all(len(members) == 1 for members in joined(text))


def names(text: str) -> list[tuple[str, str]]:
    plain, mentions = marked(text)
    return [(m.text, m.type) for m in whole_ballots(mentions, plain)]


def test_an_election_keeps_its_whole_name() -> None:
    """ "run-off" is no run, and a by-election is no place."""
    assert names("[the 2021 run|Event]-off was calm.") == [("the 2021 run-off", "Event")]
    assert names("The [Kumasi|Place] by-election was calm.") == [("Kumasi by-election", "Event")]


def test_a_constituency_stays_where_it_is_named_but_there() -> None:
    """The text names the election otherwise, and the place nowhere else."""
    told = names("The [Kumasi|Place] by-election was calm. [The election|Event] is over.")
    assert told[0] == ("Kumasi", "Place")
