"""When a claim holds, as the range of dates needs it."""

import pytest

from graphbuild.view.when import days, span


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2021", ("2021-01-01", "2021-12-31")),
        ("2020-02", ("2020-02-01", "2020-02-29")),
        ("2021-03-14", ("2021-03-14", "2021-03-14")),
        ("0000-02", ("0000-02-01", "0000-02-29")),
        ("2021-13", None),
        ("March", None),
        ("2021-03-14T10:00", None),
        (None, None),
    ],
)
def test_a_month_or_a_year_is_all_of_its_days(date: str | None, expected: tuple[str, str] | None) -> None:
    assert days(date) == expected


@pytest.mark.parametrize(
    ("date", "start", "end", "told", "expected"),
    [
        ("2019", None, None, ["2021-03-14"], ("2019-01-01", "2019-12-31")),
        (None, "2004", "2008-05", [], ("2004-01-01", "2008-05-31")),
        (None, "2004", None, ["2021-03-14"], ("2004-01-01", "2021-03-14")),
        (None, "2004", None, [None], ("2004-01-01", "2004-12-31")),
        (None, None, "2008", ["2021-03-14"], ("2008-01-01", "2008-12-31")),
        (None, None, None, ["2021-03-14", "2020"], ("2020-01-01", "2021-03-14")),
        (None, None, None, ["soon", None], None),
        ("soon", None, None, ["2021-03-14"], ("2021-03-14", "2021-03-14")),
    ],
)
def test_a_claim_holds_at_its_own_date_else_at_that_of_its_articles(
    date: str | None, start: str | None, end: str | None, told: list[str | None], expected: tuple[str, str] | None
) -> None:
    assert span(date, start, end, told) == expected
