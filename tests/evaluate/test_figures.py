from math import sqrt

import pytest

from graphbuild.evaluate.figures import Rates, wilson
from graphbuild.evaluate.kept import Kept, dates, roles
from tests.evaluate.graphs import compared, given, wanted


def test_rates_of_nothing_are_zero() -> None:
    nothing = Rates(0, 0, 0)
    assert (nothing.precision, nothing.recall, nothing.f1) == (0, 0, 0)


def test_rates() -> None:
    rates = Rates(6, 2, 4)
    assert (rates.precision, rates.recall) == (0.75, 0.6)
    assert rates.f1 == pytest.approx(2 / 3)


@pytest.mark.parametrize(("right", "of"), [(0, 10), (5, 10), (10, 10), (85, 100)])
def test_the_observed_rate_is_1_645_standard_errors_from_both_ends_of_its_interval(right: int, of: int) -> None:
    ends = [p for p in wilson(right, of) if 0 < p < 1]
    assert ends
    for p in ends:
        assert abs(right / of - p) / sqrt(p * (1 - p) / of) == pytest.approx(1.6449, abs=1e-4)


def test_the_interval_of_no_observation_is_everything() -> None:
    assert wilson(0, 0) == (0, 1)


def test_a_date_is_close_if_one_is_the_beginning_of_the_other() -> None:
    gold = [wanted("ann HEADS party", date="2014-05"), wanted("ann OPPOSES tom"), wanted("tom BANS ann", date="2012")]
    edges = [given("ann HEADS party", date="2014"), given("ann OPPOSES tom", date="2014"), given("tom BANS ann")]
    assert dates(compared(gold, edges).found) == Kept(of=2, given=1, exact=0, close=1, extra=1)


def test_a_role_is_exact_whatever_its_case_and_close_with_half_its_words() -> None:
    gold = [wanted("ann HEADS party", role="leader"), wanted("tom HEADS court", role="foreign minister")]
    edges = [given("ann HEADS party", role="Leader"), given("tom HEADS court", role="prime minister")]
    assert roles(compared(gold, edges).found) == Kept(of=2, given=2, exact=1, close=2, extra=0)
