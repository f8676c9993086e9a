"""Questions to a graph: each a file of Cypher that says in its comments what it asks and what it needs.

One file runs on a graph.json with no server, in process, and on Neo4j, with the same answer.
"""

from graphbuild.ask.answers import Answer, Engine, Value, answer_json, answer_lines, cell
from graphbuild.ask.in_process import in_process
from graphbuild.ask.naming import node_called
from graphbuild.ask.on_server import on_server
from graphbuild.ask.questions import Parameter, Question, load_questions, question_called, questions_folder
from graphbuild.ask.values import given_parameters, values_of
from graphbuild.ask.worked import with_answer, worked

__all__ = [
    "Answer",
    "Engine",
    "Parameter",
    "Question",
    "Value",
    "answer_json",
    "answer_lines",
    "asked",
    "cell",
    "given_parameters",
    "in_process",
    "load_questions",
    "node_called",
    "on_server",
    "question_called",
    "questions_folder",
    "values_of",
    "with_answer",
    "worked",
]


def asked(question: Question, given: dict[str, str], engine: Engine) -> Answer:
    """The answer to a question with the parameters as people type them.

    QuestionError if one is missing or unknown, or means no node of the graph, or several.
    """
    return engine(question.cypher, values_of(question, given, engine))
