"""From `name=value` as people type it to the values that a query takes; nothing of it ever becomes Cypher."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from graphbuild.ask.answers import Engine, Value
from graphbuild.ask.naming import node_called
from graphbuild.ask.questions import Parameter, Question
from graphbuild.errors import QuestionError
from graphbuild.ontology import load_ontology
from graphbuild.readers import valid_date


def given_parameters(arguments: Iterable[str]) -> dict[str, str]:
    """The parameters of a command line: `person="Ann Lee"` is `person` with "Ann Lee"."""
    given: dict[str, str] = {}
    for argument in arguments:
        name, equals, value = argument.partition("=")
        if not equals:
            raise QuestionError(f'{argument!r} is no parameter; write name=value, for instance person="Ann Lee"')
        if name in given:
            raise QuestionError(f"{name} is given twice; give it once")
        given[name] = value
    return given


def values_of(question: Question, given: Mapping[str, str], engine: Engine) -> dict[str, Value]:
    """A value for each parameter of the question: what was given, else its default."""
    known = {p.name: p for p in question.parameters}
    if unknown := sorted(given.keys() - known):
        takes = f"it takes {', '.join(known)}" if known else "it takes none"
        raise QuestionError(f"{question.name} has no parameter {unknown[0]}; {takes}")
    return {name: _value(question, p, given.get(name, p.default), engine) for name, p in known.items()}


def _value(question: Question, parameter: Parameter, text: str | None, engine: Engine) -> Value:
    if text is None:
        shown = f'{parameter.name}="{parameter.example}"'
        raise QuestionError(f"{question.name} needs {parameter.name}, {parameter.means}; for instance {shown}")
    if text == "none" and parameter.default == "none":
        return None
    if parameter.kind == "date":
        return _date(parameter, text)
    if parameter.kind == "relations":
        return _relations(text)
    return node_called(text, parameter.kind.split("|"), engine)


def _date(parameter: Parameter, text: str) -> str:
    if valid_date(text) is None:
        raise QuestionError(f"{parameter.name}={text}: no ISO date or part of one; write 2019-03-04, 2019-03 or 2019")
    return text


def _relations(text: str) -> list[str]:
    """The names in Cypher of the families and types in a list: "family, OWNS"."""
    relations = load_ontology().relations
    known: dict[str, set[str]] = {}
    for relation in relations:
        known.setdefault(relation.family, set()).add(relation.cypher)
        known[relation.type] = {relation.cypher}
    return sorted({name for word in text.split(",") for name in known[_known(word.strip(), known)]})


def _known(word: str, known: Mapping[str, object]) -> str:
    if word in known:
        return word
    near = get_close_matches(word, known, n=3, cutoff=0.5)
    hint = f"did you mean {' or '.join(near)}?" if near else "`graphbuild ontology` prints them all"
    raise QuestionError(f"{word!r} is neither a family nor a type of relations; {hint}")
