"""When something happened, resolved against the article's date."""

from dataclasses import replace

import pytest

from graphbuild.extract.statements import statements
from graphbuild.extract.time import when
from graphbuild.ontology import load_cues
from tests.marked import claim, document

ANN, TOM, PORTO = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[Porto|Place p]"


def met(words: str, published: str | None, status: str = "current") -> str | None:
    """The date of "Ann Lee met Tom Day", followed by the words."""
    made = document("test", f"{ANN} met {TOM} {words}.", date=published)
    return when(claim(made, "Ann Lee", "MET_WITH", "Tom Day", trigger="met", status=status), made, load_cues()).date


PAST = [
    ("on Sunday", "2025-01-01", "2024-12-29"),
    ("on Wednesday", "2025-01-01", "2025-01-01"),
    ("last Sunday", "2025-01-01", "2024-12-29"),
    ("yesterday", "2025-01-01", "2024-12-31"),
    ("today", "2025-01-01", "2025-01-01"),
    ("on November 9", "2025-01-01", "2024-11-09"),
    ("on 9 November", "2024-11-20", "2024-11-09"),
    ("on November 9, 2007", "2025-01-01", "2007-11-09"),
    ("in November", "2025-01-01", "2024-11"),
    ("in March", "2025-06-01", "2025-03"),
    ("in March 2019", "2025-06-01", "2019-03"),
    ("in 2009", "2025-06-01", "2009"),
    ("last year", "2025-06-01", "2024"),
    ("last month", "2025-01-20", "2024-12"),
    ("two years ago", "2025-06-01", "2023"),
    ("three days ago", "2025-01-01", "2024-12-29"),
    ("on March 3, 2019", None, "2019-03-03"),
    ("on 3 April '98", "2020-01-31", "1998-04-03"),
    ("on April 3, ’18", "2020-01-31", "2018-04-03"),
    ("in May of ’98", "2020-01-31", "1998-05"),
    ("on April 3-5, 1998", "2020-01-31", "1998-04-03"),
    ("on April 3 and 4, 1998", "2020-01-31", "1998-04-03"),
    ("on 3 Sept. 1998", "2020-01-31", "1998-09-03"),
]
FUTURE = [
    ("on Sunday", "2025-01-01", "2025-01-05"),
    ("tomorrow", "2024-12-31", "2025-01-01"),
    ("next month", "2024-12-31", "2025-01"),
    ("in March", "2024-12-31", "2025-03"),
    ("on January 9", "2024-12-31", "2025-01-09"),
]
NEVER = [
    ("on Sunday", None),
    ("last week", None),
    ("in May", None),
    ("in May of that year", "2020-01-31"),
    ("on May 3 of the same year", "2020-01-31"),
    ("that Sunday", "2020-01-31"),
    ("the following March", "2020-01-31"),
    ("for 1,500 euros", "2025-01-01"),
    ("and may march", "2025-01-01"),
]


@pytest.mark.parametrize(("words", "published", "expected"), PAST)
def test_a_date_is_the_last_such_day_up_to_the_article(words: str, published: str | None, expected: str) -> None:
    assert met(words, published) == expected


@pytest.mark.parametrize(("words", "published", "expected"), FUTURE)
def test_a_plan_is_dated_forward(words: str, published: str, expected: str) -> None:
    assert met(words, published, status="future") == expected


@pytest.mark.parametrize(("words", "published"), NEVER)
def test_what_nothing_resolves_has_no_date(words: str, published: str | None) -> None:
    assert met(words, published) is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("since 2015", ("2015", None)),
        ("from 1990 to 1995", ("1990", "1995")),
        ("until June", (None, "2024-06")),
        ("in 2009", (None, None)),
    ],
)
def test_a_tie_has_a_start_and_an_end_and_no_date(words: str, expected: tuple[str | None, str | None]) -> None:
    made = document("test", f"{ANN} heads {PORTO} {words}.", date="2025-01-01")
    found = when(claim(made, "Ann Lee", "HEADS", "Porto", trigger="heads"), made, load_cues())
    assert (found.start, found.end) == expected
    assert found.date is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Yesterday", "2025-05-13"),
        ("Last month", "2025-04"),
        ("Two years ago", "2023"),
        ("Last Sunday", "2025-05-11"),
    ],
)
def test_a_date_may_begin_a_sentence(words: str, expected: str) -> None:
    made = document("test", f"{words} {ANN} met {TOM}.", date="2025-05-14")
    assert when(claim(made, "Ann Lee", "MET_WITH", "Tom Day", trigger="met"), made, load_cues()).date == expected


@pytest.mark.parametrize("name", ["Jan Roy", "April Roy", "May Roy", "June Roy"])
def test_no_name_is_a_date(name: str) -> None:
    made = document("test", f"[{name}|Person a] met {TOM}.", date="2025-05-14")
    assert when(claim(made, name, "MET_WITH", "Tom Day", trigger="met"), made, load_cues()).date is None


def test_a_short_month_without_its_stop_is_a_name() -> None:
    """Where the mention has lost it."""
    made = document("test", f"Jan {ANN} met {TOM} in Jan. 2019.", date="2025-05-14")
    assert when(claim(made, "Ann Lee", "MET_WITH", "Tom Day", trigger="met"), made, load_cues()).date == "2019-01"


@pytest.mark.parametrize(
    ("words", "expected"),
    [("nominated", "2025-05-12"), ("plans to nominate", "2025-05-19")],
)
def test_whose_post_is_to_come_was_nominated_before(words: str, expected: str) -> None:
    made = document("test", f"{ANN} {words} {TOM} as judge on Monday.", date="2025-05-14")
    told = claim(made, "Ann Lee", "APPOINTED", "Tom Day", trigger=words, status="future")
    assert when(told, made, load_cues()).date == expected


def test_a_date_in_what_was_said_is_not_that_of_saying_it() -> None:
    made = document("test", f'"He came in June," {ANN} told {TOM} on Monday.', date="2025-05-14")
    made = replace(made, statements=statements(made, load_cues()))
    told = when(claim(made, "Ann Lee", "SPOKE_TO", "Tom Day", trigger="told"), made, load_cues())
    assert told.date == "2025-05-12"


def test_an_event_lends_its_date() -> None:
    made = document("test", f"{ANN} won [the May 12 election|Event e].", date="2024-06-01")
    found = when(claim(made, "Ann Lee", "WON", "the May 12 election", trigger="won"), made, load_cues())
    assert found.date == "2024-05-12"


def test_no_place_has_a_date_but_an_event_s_place_has() -> None:
    """ "The court in Porto ruled on Sunday": the court did not lie there on that day."""
    made = document("test", "[The court|Institution c] in [Porto|Place p] ruled on Sunday.", date="2025-01-01")
    assert when(claim(made, "The court", "LOCATED_IN", "Porto", trigger="in"), made, load_cues()).date is None
    made = document("test", "[The rally|Event r] in [Porto|Place p] on Sunday was small.", date="2025-01-01")
    assert when(claim(made, "The rally", "LOCATED_IN", "Porto", trigger="in"), made, load_cues()).date == "2024-12-29"


@pytest.mark.parametrize(
    ("words", "trigger", "type_", "expected"),
    [
        (f"accused {TOM} of hiding files in 2012", "accused", "ACCUSES", None),
        (f"accused {TOM} on Sunday of hiding files", "accused", "ACCUSES", "2024-12-29"),
        (f"accused {TOM}, who fled in 2012", "accused", "ACCUSES", None),
        (f"accused {TOM}, who is ill, on Sunday", "accused", "ACCUSES", "2024-12-29"),
        (f"urged {TOM} to leave by 2030", "urged", "URGES", None),
        (f"sued {TOM}, whom many have hated since 2012", "sued", "SUES", None),
    ],
)
def test_a_date_of_something_else_is_not_taken(words: str, trigger: str, type_: str, expected: str | None) -> None:
    """What is said of another, what was said, and what has lasted since then."""
    made = document("test", f"{ANN} {words}.", date="2025-01-01")
    assert when(claim(made, "Ann Lee", type_, "Tom Day", trigger=trigger), made, load_cues()).date == expected


@pytest.mark.parametrize(
    ("words", "trigger", "type_", "expected"),
    [
        (f"led [the firm|Organization f] until 2019, is mayor of {PORTO}", "mayor", "HEADS", (None, None)),
        (f"led [the firm|Organization f] since 2019 and is an ally of {TOM}", "ally", "ALLY_OF", (None, None)),
        (
            f"has led [the firm|Organization f] since 2017 and been mayor of {PORTO} since 2019",
            "mayor",
            "HEADS",
            ("2019", None),
        ),
        (
            f"was mayor of {PORTO} from 2001 to 2009 and led [the firm|Organization f]",
            "mayor",
            "HEADS",
            ("2001", "2009"),
        ),
        (f"from 2001 to 2009 was mayor of {PORTO}", "mayor", "HEADS", ("2001", "2009")),
        (f"is mayor of {PORTO}, is the fourth since 2014", "mayor of Porto", "HEADS", (None, None)),
    ],
)
def test_a_tie_has_the_time_beside_its_own_words(
    words: str, trigger: str, type_: str, expected: tuple[str | None, str | None]
) -> None:
    """Not that of what stands in an aside before it, or before "and"."""
    made = document("test", f"{ANN}, who {words}.", date="2025-01-01")
    target = "Tom Day" if type_ == "ALLY_OF" else "Porto"
    found = when(claim(made, "Ann Lee", type_, target, trigger=trigger), made, load_cues())
    assert (found.start, found.end) == expected
