"""The worked answer that stands in the comments of a question, on the graph that the repository ships."""

from collections.abc import Iterator, Sequence

from graphbuild.ask.answers import Answer, cell
from graphbuild.ask.questions import Question

_ROWS = 6
_WIDTH = 36


def worked(question: Question, answer: Answer) -> tuple[str, ...]:
    """What was asked, and the answer as a table with bars: its first rows, each cell cut to what can be read."""
    told = " ".join(f'{name}="{value}"' for name, value in question.examples.items())
    return (f"graphbuild ask {question.name} {told}".rstrip(), *_table(answer))


def with_answer(text: str, lines: Sequence[str]) -> str:
    """The text of a question's file with these lines as the comments after its query."""
    own = text.splitlines()
    last = max(n for n, line in enumerate(own) if line and not line.startswith("//"))
    return "\n".join((*own[: last + 1], "", *(f"// {line}" for line in lines))) + "\n"


def _table(answer: Answer) -> tuple[str, ...]:
    rows = [answer.columns, *([_cut(cell(value)) for value in row] for row in answer.rows[:_ROWS])]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    more = len(answer.rows) - _ROWS
    return tuple(_lines(rows, widths)) + ((f"and {more} more",) if more > 0 else ())


def _lines(rows: Sequence[Sequence[str]], widths: Sequence[int]) -> Iterator[str]:
    for row in rows:
        yield " | ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip()


def _cut(text: str) -> str:
    return text if len(text) <= _WIDTH else text[: _WIDTH - 1].rstrip() + "…"
