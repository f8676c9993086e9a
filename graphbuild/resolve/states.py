"""Of which states a person is: whose offices are held, whose people it is one of."""

from collections.abc import Mapping, Sequence

from graphbuild.model import Claim
from graphbuild.resolve.portrait import STATE

#: of a person these tell of a state only where they tell of its bodies or its places
_OFFICES = frozenset(["HEADS", "DEPUTY_HEAD_OF", "MEMBER_OF", "REPRESENTS"])
_PEOPLE = "CITIZEN_OF"
_WITHIN = frozenset(["LOCATED_IN", "PART_OF"])


def states_by_chain(
    told: Sequence[tuple[Claim, int, int]], countries: Mapping[int, str]
) -> dict[int, set[tuple[str, str]]]:
    """For each chain of a person the states, each as a tie; `countries` are those chains that are one."""
    within = {source: countries[target] for claim, source, target in told if _is_within(claim, target, countries)}
    states: dict[int, set[tuple[str, str]]] = {}
    for claim, source, target in told:
        if claim.source.type == "Person" and _tells(claim) and (land := countries.get(target) or within.get(target)):
            states.setdefault(source, set()).add((STATE, land.casefold()))
    return states


def _is_within(claim: Claim, target: int, countries: Mapping[int, str]) -> bool:
    return claim.type in _WITHIN and claim.source.type != "Person" and target in countries


def _tells(claim: Claim) -> bool:
    return claim.type == _PEOPLE or (claim.type in _OFFICES and claim.target.type in ("Place", "Institution"))
