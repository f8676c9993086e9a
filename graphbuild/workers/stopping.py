"""Ctrl-C while articles are read: what is in hand is finished first."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def stopped_gently(tell: Callable[[], None]) -> Iterator[Callable[[], bool]]:
    """Gives what says whether Ctrl-C was pressed; the first time it only tells, the second time it interrupts."""
    pressed: list[int] = []

    def press(number: int, _: FrameType | None) -> None:
        if pressed:
            raise KeyboardInterrupt
        pressed.append(number)
        tell()

    before = signal.signal(signal.SIGINT, press)
    try:
        yield lambda: bool(pressed)
    finally:
        signal.signal(signal.SIGINT, before)
