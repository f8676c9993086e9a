"""Every example of every relation file, read by the whole pipeline."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import pytest

from graphbuild.notation import NotedClaim, format_claim
from graphbuild.ontology import Example, load_examples, load_ontology
from graphbuild.pipeline import claims_of

LIST = Path(__file__).parent / "known_failures.txt"
KNOWN = [line for line in LIST.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]


@dataclass(frozen=True)
class Case:
    """One example; as text it is its line in the list of known failures."""

    type: str
    part: str
    number: int
    example: Example

    def __str__(self) -> str:
        return f"{self.type} {self.part} {self.number}"


def cases() -> Iterator[Case]:
    for type_, examples in sorted(load_examples().items()):
        yield from (Case(type_, "yields", n, e) for n, e in enumerate(examples.yields, 1))
        silent = (Example(text, None, ()) for text in examples.silent)
        yield from (Case(type_, "silent", n, e) for n, e in enumerate(silent, 1))


CASES = list(cases())


@cache
def claims(text: str, date: str | None) -> tuple[NotedClaim, ...]:
    """What the pipeline reads in a text, once a session."""
    return tuple(claims_of(text, date))


def problem(case: Case) -> str | None:
    """What is wrong with the reading of an example; None if nothing is."""
    found = [c for c in claims(case.example.text, case.example.date) if c.type == case.type]
    lines = "; ".join(map(format_claim, found)) or "nothing"
    if case.part == "silent":
        return f"{case.example.text!r} must yield no {case.type}, but gave {lines}" if found else None
    missing = [format_claim(c) for c in case.example.claims if not any(fits(c, f) for f in found)]
    return f"{case.example.text!r} must yield {'; '.join(missing)}, but gave {lines}" if missing else None


def fits(noted: NotedClaim, found: NotedClaim) -> bool:
    """Whether the claim is found, from either end if its relation is symmetric."""
    turned = replace(found, source=found.target, target=found.source)
    return noted.fits(found) or (noted.type in load_ontology().symmetric and noted.fits(turned))


@pytest.mark.parametrize("case", CASES, ids=str)
def test_an_example_is_read_as_its_file_says(case: Case) -> None:
    """Its claims come out, or none of the type does; a known failure that passes must leave the list."""
    wrong = problem(case)
    if str(case) in KNOWN:
        assert wrong, f"passes now: remove the line {str(case)!r} from {LIST.name}"
    else:
        assert not wrong, wrong


def test_every_known_failure_is_an_example() -> None:
    """The list holds no line twice, and none whose example is gone."""
    assert len(set(KNOWN)) == len(KNOWN)
    assert [line for line in KNOWN if line not in map(str, CASES)] == []
