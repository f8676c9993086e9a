"""The questions, read from `cypher/questions/NAME.cypher`.

The first comment of a file asks the question. A comment for each parameter follows:

    // $person (Person): whose family. Example: Ann Lee
    // $relations (relations): which ties count. Default: family, office

In brackets stand the types of nodes that it may be, or what else it is. A parameter with a default may be left out;
the default `none` asks about all. The comments after the query hold a worked answer.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from graphbuild.errors import QuestionError, unreadable

_PARAMETER = re.compile(
    r"// \$(?P<name>\w+) \((?P<kind>[\w|]+)\): (?P<means>.+?)\."
    r"(?: Example: (?P<example>.+?)\.?)?(?: Default: (?P<default>.+))?"
)


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a question needs to know. `kind` is `date`, `relations`, or types of nodes with bars between them.

    It must be given if it has no default; the default "none" stands for null.
    """

    name: str
    kind: str
    means: str
    example: str | None
    default: str | None


@dataclass(frozen=True, slots=True)
class Question:
    """A question: what it asks, what it needs, its Cypher without comments, and the worked answer beside it."""

    name: str
    asks: str
    parameters: tuple[Parameter, ...]
    cypher: str
    answer: tuple[str, ...]

    @property
    def examples(self) -> Mapping[str, str]:
        """What the worked answer was asked with; a parameter that has only a default is left to it."""
        return {p.name: p.example for p in self.parameters if p.example}


def questions_folder() -> Path:
    """Where the questions are: in the installed package, or beside it in a clone."""
    package = Path(__file__).parents[1]
    places = [place / "cypher" / "questions" for place in (package, package.parent)]
    return next((place for place in places if place.is_dir()), places[0])


def load_questions(folder: Path | None = None) -> tuple[Question, ...]:
    """All questions, by name."""
    found = sorted((folder or questions_folder()).glob("*.cypher"), key=lambda path: path.name)
    return tuple(question_of(path.stem, path.read_text(encoding="utf-8")) for path in found)


def question_called(name: str) -> Question:
    """The question of that name, or of a file of one's own, which ends in .cypher; QuestionError if there is none."""
    if name.endswith(".cypher"):
        return _own(Path(name))
    questions = {q.name: q for q in load_questions()}
    if name in questions:
        return questions[name]
    near = get_close_matches(name, questions, n=3, cutoff=0.5)
    hint = f"did you mean {' or '.join(near)}?" if near else "`graphbuild ask --list` prints them all"
    raise QuestionError(f"there is no question {name!r}; {hint}")


_LIKE_THOSE = "name a file like those of `graphbuild ask --list`"


def _own(path: Path) -> Question:
    try:
        return question_of(path.stem, path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise QuestionError(unreadable(path, error, _LIKE_THOSE)) from None
    except ValueError:
        raise QuestionError(f"{path}: cannot be read (it is no UTF-8); {_LIKE_THOSE}") from None


def question_of(name: str, text: str) -> Question:
    """The question that a file holds."""
    lines = text.splitlines()
    query = [n for n, line in enumerate(lines) if line and not line.startswith("//")]
    if not query or not lines[0].startswith("// "):
        raise QuestionError(f"{name}.cypher: it needs a comment that asks, then the query")
    head, tail = [line for line in lines[1 : query[0]] if line], lines[query[-1] + 1 :]
    return Question(
        name=name,
        asks=lines[0].removeprefix("// "),
        parameters=tuple(_parameter(name, line) for line in head),
        cypher="\n".join(lines[query[0] : query[-1] + 1]) + "\n",
        answer=tuple(line.removeprefix("//").removeprefix(" ") for line in tail if line.startswith("//")),
    )


def _parameter(question: str, line: str) -> Parameter:
    if (found := _PARAMETER.fullmatch(line)) is None:
        raise QuestionError(
            f"{question}.cypher: {line!r} is no parameter; write // $name (Person): what it means. Example: Ann Lee"
        )
    return Parameter(**found.groupdict())
