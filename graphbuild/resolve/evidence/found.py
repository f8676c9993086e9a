"""What one kind of evidence finds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """How much one kind of evidence tells, from 0 to 1, and the values that it rests on."""

    score: float
    detail: str
