"""Parameters become values of the kind that the question wants, or a clear error."""

import pytest

from graphbuild.ask import Engine, given_parameters, question_called, values_of
from graphbuild.errors import QuestionError


def test_parameters_are_names_with_values() -> None:
    assert given_parameters(['person=Ann "=" Lee', "day=2020"]) == {"person": 'Ann "=" Lee', "day": "2020"}


@pytest.mark.parametrize(("words", "says"), [(["Ann Lee"], "write name=value"), (["a=1", "a=2"], "a is given twice")])
def test_what_is_no_parameter_is_said(words: list[str], says: str) -> None:
    with pytest.raises(QuestionError, match=says):
        given_parameters(words)


@pytest.mark.parametrize(
    ("question", "given", "values"),
    [
        ("family", {"person": "Niko Vreeland"}, {"person": "person-niko-vreeland"}),
        ("office-holders", {"day": "2019-05"}, {"day": "2019-05", "body": None}),
        ("office-holders", {"day": "2019", "body": "none"}, {"day": "2019", "body": None}),
        ("single-source", {"relations": "OWNS, FUNDS"}, {"relations": ["FUNDS", "OWNS"]}),
        ("single-source", {"relations": "money"}, {"relations": ["FUNDS", "OWNS"]}),
        ("two-posts", {}, {}),
    ],
)
def test_values_are_of_their_kind(
    question: str, given: dict[str, str], values: dict[str, object], engine: Engine
) -> None:
    """Names become ids, families the types in them, and what is left out its default."""
    assert values_of(question_called(question), given, engine) == values


@pytest.mark.parametrize(
    ("question", "given", "says"),
    [
        ("family", {}, 'family needs person, whose family; for instance person="Edda Sorrendal"'),
        ("family", {"persn": "x"}, "family has no parameter persn; it takes person"),
        ("two-posts", {"person": "x"}, "it takes none"),
        ("office-holders", {"day": "yesterday"}, "day=yesterday: no ISO date"),
        ("office-holders", {"day": "2019-02-30"}, "no ISO date"),
        ("single-source", {"relations": "famly"}, "'famly' is neither a family nor a type of relations; did you mean"),
        ("single-source", {"relations": "OWNS|x"}, "neither a family nor a type"),
        ("family", {"person": "none"}, "'none': no Person"),
    ],
)
def test_a_wrong_value_names_the_cure(question: str, given: dict[str, str], says: str, engine: Engine) -> None:
    with pytest.raises(QuestionError, match=says):
        values_of(question_called(question), given, engine)
