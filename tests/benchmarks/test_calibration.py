"""Curves from claims that were judged: they follow what was seen, and where little was seen, the score."""

import random
from itertools import product

import pytest

from benchmarks.calibration import FAMILIES, LOWEST_SLOPE, Row, curve, fitted, fold_of, without_own, yaml_of
from benchmarks.reliability import bins, calibration_error, plot, table
from graphbuild.extract.calibration import UNNAMED, read_curves


def rows(count: int, share: float, score: float = 0.9, family: str = "office", **told: object) -> list[Row]:
    """So many claims with that score, of which this share is right."""
    own = {"article": "a", "asked": "both", "by": "network", "unnamed": (), **told}
    return [Row(family=family, score=score, right=n < round(count * share), **own) for n in range(count)]


def test_of_nothing_a_score_stands_as_it_is() -> None:
    """The curve is drawn towards a slope of 1."""
    assert curve([]).chance(0.7, "legal") == pytest.approx(0.7)


def test_what_was_seen_often_is_what_the_curve_says() -> None:
    """Scores of 0.9 that are right in 6 of 10, and scores of 0.6 that are right in 3 of 10."""
    made = curve(rows(1000, 0.6) + rows(1000, 0.3, 0.6))
    assert made.chance(0.9, "office") == pytest.approx(0.6, abs=0.02)
    assert made.chance(0.6, "office") == pytest.approx(0.3, abs=0.02)


def test_a_family_is_told_apart_by_what_was_seen_of_it() -> None:
    """Three claims say little, three hundred much."""
    few = curve(rows(1000, 0.8) + rows(3, 0.0, family="legal"))
    many = curve(rows(1000, 0.8) + rows(300, 0.2, family="legal"))
    assert few.chance(0.9, "legal") > 0.4
    assert many.chance(0.9, "legal") == pytest.approx(0.2, abs=0.05)
    assert many.chance(0.9, "office") == pytest.approx(0.8, abs=0.03)


def test_ends_that_are_no_names_are_told_apart() -> None:
    """A description is less sure where it was."""
    made = curve(rows(500, 0.8) + rows(500, 0.4, unnamed=("description",)))
    assert made.chance(0.9, "office", ["description"]) == pytest.approx(0.4, abs=0.05)


def test_a_curve_never_falls() -> None:
    """Where the surer were more often wrong all are alike, as nearly as can be."""
    made = curve(rows(500, 0.2, 0.95) + rows(500, 0.9, 0.5))
    assert made.slope == pytest.approx(LOWEST_SLOPE)
    assert made.chance(0.95, "office") > made.chance(0.5, "office")


@pytest.mark.parametrize("score", [0.0, 1.0])
def test_the_ends_of_the_scale_do_no_harm(score: float) -> None:
    """A score of 1 that is wrong, one of 0 that is right."""
    made = curve(rows(50, 1 - score, score) + rows(50, 0.5, 0.5))
    assert 0 < made.chance(score, "office") < 1


def test_curves_are_read_back_as_they_were_written(tmp_path) -> None:
    """To three digits, for all that can be asked and proposed; the same rows give the same text."""
    shuffled = some = rows(40, 0.5) + rows(40, 0.7, 0.97, "legal", by="both") + rows(9, 0.3, asked="network")
    shuffled = random.Random(1).sample(some, len(some))
    made = yaml_of(fitted(some), "# head\n")
    assert yaml_of(fitted(shuffled), "# head\n") == made
    (tmp_path / "curves.yaml").write_text(made)
    read = read_curves(tmp_path / "curves.yaml")
    for asked, own in fitted(some).items():
        for by, family, kind in product(own, FAMILIES, UNNAMED):
            given = own[by].chance(0.8, family, [kind])
            assert read[asked][by].chance(0.8, family, [kind]) == pytest.approx(given, abs=2e-3)


def test_an_article_has_no_part_in_the_curves_that_judge_it() -> None:
    """All its claims are wrong and all others right: it is called sure, for the others were."""
    others = [f"o{n}" for n in range(40) if fold_of(f"o{n}") != fold_of("own")]
    some = [row for name in others for row in rows(20, 1.0, article=name)] + rows(20, 0.0, article="own")
    after = without_own(some)
    assert min(after[r] for r in some if r.article == "own") > 0.9
    assert max(after[r] for r in some if r.article != "own") < 1


def test_the_calibration_error_is_the_mean_distance() -> None:
    """0.9 that is right in 5 of 10 is 0.4 off; half as many that are exact halve it."""
    off = [(0.95, n < 5) for n in range(10)]
    exact = [(0.5, n < 5) for n in range(10)]
    assert calibration_error(off) == pytest.approx(0.45)
    assert calibration_error(off + exact) == pytest.approx(0.225)
    assert calibration_error([]) == 0
    assert [(b.low, b.count, b.right) for b in bins([(1.0, True), (0.0, False)])] == [(0.0, 1, 0), (0.9, 1, 1)]


def test_the_table_and_the_plot_show_each_bin() -> None:
    """A line and a dot a bin; the plot is one picture that asks for nothing."""
    some = [(0.95, True), (0.55, False), (0.52, True)]
    assert [line.split()[0] for line in table("t", some)] == ["t", "0.5", "0.9", "all"]
    drawn = plot({"before": some, "after": some[:1]})
    assert drawn.count("<circle") == 3
    assert "href" not in drawn
    assert drawn == plot({"before": some, "after": some[:1]})
