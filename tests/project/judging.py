"""Merges two things of a project and undoes that, until it is killed: `python -m tests.project.judging DIR A B`."""

import sys
from itertools import count
from pathlib import Path

from graphbuild.project import opened, sole_writer
from graphbuild.project.merging import merge, take_back
from graphbuild.project.rulings import Word, rulings_in


def main(folder: str, a: str, b: str) -> None:
    """Prints the number of each judgement that it gave or took back."""
    with opened(Path(folder)) as project:
        for _ in count():
            with sole_writer(project, lambda: None):
                if rulings_in(project):
                    print(-take_back(project, None, Word("kim", "")).number, flush=True)
                else:
                    print(merge(project, a, b, Word("kim", "")).number, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
