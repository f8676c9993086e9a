"""When a tie holds: what the articles say of its beginning and its end, and nothing that they do not say."""

import pytest

from graphbuild.graph import Interval, intervals
from graphbuild.graph.days import first_day, last_day, surely_before, surely_by
from graphbuild.ontology import load_ontology

from .over_time import graph_of, told

NOW = told("now", "2015-02-01")
LATER = told("later", "2017-06")
FORMER = told("former", "2019-03-01", status="former")
PLANNED = told("planned", "2014-01-01", status="future")
SINCE = told("since", "2016-01-01", start="2012-05")
UNTIL = told("until", "2019-04-01", status="former", end="2018-07-31")


def only(*some: object) -> Interval:
    (found,) = intervals(graph_of(some), load_ontology())  # type: ignore[arg-type]
    return found


def test_dates_may_be_months_and_years() -> None:
    """What is only surely so is so."""
    assert [(first_day(d), last_day(d)) for d in ("2016", "2016-02", "2016-02-03")] == [
        ("2016-01-01", "2016-12-31"),
        ("2016-02-01", "2016-02-29"),
        ("2016-02-03", "2016-02-03"),
    ]
    assert surely_before("2015", "2016")
    assert not surely_before("2016-02", "2016")
    assert surely_by("2016-02-03", "2016-02-03")
    assert not surely_by("2016-02", "2016-02-03")


def test_a_tie_that_was_last_heard_to_hold_is_open() -> None:
    """Nobody says since when: it began by the first article."""
    tie = only(NOW, LATER)
    assert (tie.start.known, tie.start.date, tie.start.not_after) == ("unknown", None, "2015-02-01")
    assert (tie.end.known, tie.end.not_before) == ("open", "2017-06")
    assert [e["article"] for e in (*tie.start.evidence, *tie.end.evidence)] == ["now", "later"]


def test_a_tie_that_ended_did_so_between_two_articles() -> None:
    """Nobody says when."""
    tie = only(NOW, LATER, FORMER)
    assert (tie.end.known, tie.end.date, tie.end.not_before, tie.end.not_after) == (
        "unknown",
        None,
        "2017-06",
        "2019-03-01",
    )
    assert [e["article"] for e in tie.end.evidence] == ["later", "former"]
    assert len(tie.keys) == 2


def test_what_is_stated_is_known_with_the_sentence_that_states_it() -> None:
    tie = only(NOW, SINCE, UNTIL)
    assert (tie.start.known, tie.start.date) == ("known", "2012-05")
    assert (tie.end.known, tie.end.date) == ("known", "2018-07-31")
    assert [e["article"] for e in tie.end.evidence] == ["until"]


def test_a_planned_tie_begins_between_the_plan_and_the_first_article_that_has_it() -> None:
    tie = only(PLANNED, NOW)
    assert (tie.start.not_before, tie.start.not_after) == ("2014-01-01", "2015-02-01")


@pytest.mark.parametrize(
    ("some", "states"),
    [
        ([NOW], {"2015-01-31": "unknown", "2015-02-01": "holds", "2030-01-01": "holds"}),
        ([NOW, FORMER], {"2015-02-01": "holds", "2017-01-01": "holds", "2019-03-01": "ended"}),
        ([NOW, LATER, FORMER], {"2016-01-01": "holds", "2017-06-15": "holds", "2020-01-01": "ended"}),
        ([SINCE], {"2012-04-30": "to come", "2012-05-15": "unknown", "2012-06-01": "holds"}),
        ([NOW, UNTIL], {"2018-07-31": "holds", "2018-08-01": "ended"}),
        ([SINCE, UNTIL], {"2018-07-31": "holds", "2018-08-01": "ended"}),
        ([PLANNED], {"2013-12-31": "unknown", "2014-06-01": "to come"}),
        ([PLANNED, NOW], {"2014-06-01": "to come", "2015-03-01": "holds"}),
        ([FORMER], {"2019-02-01": "unknown", "2019-03-02": "ended"}),
        ([told("bare", None)], {"2020-01-01": "unknown"}),
        ([NOW, told("x", "2015-02-01", status="former")], {"2015-02-02": "unknown"}),
    ],
)
def test_the_state_of_a_day_is_what_was_last_heard_by_then_unless_dates_are_stated(
    some: list[object], states: dict[str, str]
) -> None:
    """Before anybody speaks of the tie, and where the articles of one day disagree, it is unknown."""
    tie = only(*some)
    assert {day: tie.state_on(day) for day in states} == states
