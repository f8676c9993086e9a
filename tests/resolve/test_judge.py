"""Evidence explains itself, guards come first, and pairs stay few."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from benchmarks.resolution_growth import HIGHEST, exponent, invented, resolved
from graphbuild.resolve.block import LARGEST, REACH, pairs
from graphbuild.resolve.guards import GUARDS
from graphbuild.resolve.judge import FEATURES
from graphbuild.resolve.portrait import Portrait

FUNCTIONS: list[Callable[..., object]] = [*GUARDS, *(f.tells for f in FEATURES)]


@pytest.mark.parametrize("function", FUNCTIONS, ids=lambda f: f.__name__)
def test_the_first_line_is_a_sentence_for_users(function: Callable[..., object]) -> None:
    """It says what is true of two things, in one sentence."""
    assert function.__doc__ is not None
    assert function.__doc__.splitlines()[0].rstrip().endswith(".")


def test_no_two_say_the_same() -> None:
    """A reason tells which evidence it comes from."""
    said = [(f.__doc__ or "").splitlines()[0] for f in FUNCTIONS]
    assert len(set(said)) == len(said)


def test_only_qualifiers_lower_a_score() -> None:
    """What a name earns is above nothing."""
    assert all(f.weight > 0 for f in FEATURES if not f.qualifier)
    assert all(f.qualifier for f in FEATURES if f.of_article)


def _named(number: int, name: str) -> Portrait:
    nothing: frozenset[str] = frozenset()
    return Portrait(
        chains=((f"{number:04}", 0),),
        type="Person",
        shown=name,
        country=None,
        names=frozenset({name}),
        acronyms=nothing,
        common=False,
        described=False,
        younger=None,
        genders=nothing,
        posts=frozenset(),
        owners=nothing,
        outlets=nothing,
        homes=nothing,
        dates=nothing,
        times=nothing,
        named=(nothing,),
        own=("",),
        near=(),
        words=(),
        said=(),
        ties=frozenset(),
        kin=frozenset(),
    )


def test_names_with_a_key_in_common_are_compared() -> None:
    """ "Ann Lee" and "A. Lee" are, "Bo Roy" is with neither."""
    names = ["ann lee", "a lee", "lee ann", "bo roy"]
    assert pairs([_named(n, name) for n, name in enumerate(names)]) == [(0, 1), (0, 2), (1, 2)]


def test_a_key_of_too_many_tells_nothing() -> None:
    """A surname of thousands makes no pairs."""
    assert pairs([_named(n, "lee") for n in range(LARGEST + 1)]) == []


def test_bodies_of_one_name_are_compared_however_many_they_are() -> None:
    """Each with those that follow it, so that a party of a hundred articles is no hundred parties."""
    parties = [replace(_named(n, "coast party"), type="Party") for n in range(LARGEST * 5)]
    found = list(pairs(parties))
    assert [(n, n + 1) in found for n in range(len(parties) - 1)] == [True] * (len(parties) - 1)
    assert len(found) <= REACH * len(parties)


def test_the_load_is_the_same_each_time() -> None:
    """What is invented for measuring is the same for the same seed, and things in it come back."""
    told = list(invented(40))
    assert told == list(invented(40))
    assert len(resolved(told).entities) < sum(len(t.reading.chains) for t in told)


def test_the_exponent_is_a_slope() -> None:
    """1 where time grows as the things do, 2 where it grows with their square."""
    assert exponent([(10, 1.0), (20, 2.0), (40, 4.0)]) == pytest.approx(1)
    assert exponent([(10, 1.0), (20, 4.0)]) == pytest.approx(2)
    assert exponent([(10, 1.0), (20, 2.5)]) > HIGHEST
