"""A person or body may be called by name, alias or id; whatever is not clear is said."""

import pytest

from graphbuild.ask import Engine, node_called
from graphbuild.errors import QuestionError

PERSON = ("Person",)


@pytest.mark.parametrize(
    "name", ["Edda Sorrendal", "edda  SORRENDAL", "Sorrendal", "person-edda-sorrendal", "Sórrendal"]
)
def test_name_alias_and_id_mean_the_node(name: str, engine: Engine) -> None:
    """Capitals, blanks and accents do not matter."""
    assert node_called(name, PERSON, engine) == "person-edda-sorrendal"


def test_any_node_will_do_where_the_question_says_entity(engine: Engine) -> None:
    assert node_called("Harbour Alliance", ("Entity",), engine) == "party-harbour-alliance"


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("Benhadi", r"several: Farrukh Benhadi \(person-farrukh-benhadi\), Samira Benhadi \(person-samira-benhadi\)"),
        ("Edda", r"did you mean Edda Sorrendal \(person-edda-sorrendal\)"),
        ("Sorendal", r"did you mean Edda Sorrendal"),
        ("Bensomething", "no Person of the graph is called so; `graphbuild show GRAPH`"),
        ("Harbour Alliance", r"is no Person: Harbour Alliance \(party-harbour-alliance\) is a Party"),
        ("", "no Person of the graph is called so"),
        ("*", "no Person of the graph is called so"),
        ("' OR 1=1 //", "no Person of the graph is called so"),
    ],
)
def test_a_name_that_means_nobody_or_several_is_an_error(name: str, says: str, engine: Engine) -> None:
    with pytest.raises(QuestionError, match=says):
        node_called(name, PERSON, engine)
