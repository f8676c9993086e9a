"""Writes the worked answers in the comments of `cypher/questions/`, on the graph that the repository ships.

python -m scripts.worked_answers
"""

from pathlib import Path

from graphbuild.ask import asked, in_process, load_questions, with_answer, worked
from graphbuild.ask.questions import questions_folder
from graphbuild.graph import read_graph
from graphbuild.ontology import load_ontology
from graphbuild.outputs import write_text

GRAPH = Path(__file__).parents[1] / "data" / "graphs" / "halmere.json"

if __name__ == "__main__":
    engine = in_process(read_graph(GRAPH), load_ontology())
    for question in load_questions():
        place = questions_folder() / f"{question.name}.cypher"
        lines = worked(question, asked(question, dict(question.examples), engine))
        write_text(place, with_answer(place.read_text(encoding="utf-8"), lines))
