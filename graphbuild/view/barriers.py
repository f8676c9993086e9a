"""Things that link those who have nothing to do with each other: countries and offences.

"How are A and B connected?" has no answer in "both live in Austria" or "both are charged with bribery".
"""

from collections.abc import Iterable
from functools import cache

from graphbuild.ontology import load_cues

OFFENCE, COUNTRY = "offence", "country"
_TYPES = {"Offence": OFFENCE}
_LANDS = "Place"


def barrier(type_: str, names: Iterable[str]) -> str | None:
    """Why no path leads through a thing of this type and these names; None where one may."""
    if type_ == _LANDS and any(_plain(name) in _countries() for name in names):
        return COUNTRY
    return _TYPES.get(type_)


@cache
def _countries() -> frozenset[str]:
    return frozenset(_plain(name) for land in load_cues().countries for name in (land.name, *land.aliases))


def _plain(name: str) -> str:
    return name.casefold().removeprefix("the ").replace("’", "'")
