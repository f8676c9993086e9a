"""A graph in memory to ask."""

import pytest

from graphbuild.ask import Engine, in_process
from graphbuild.graph import read_graph
from graphbuild.ontology import load_ontology

from .graphs import SHIPPED


@pytest.fixture(scope="session")
def engine() -> Engine:
    """What answers questions to the graph that the repository ships."""
    return in_process(read_graph(SHIPPED), load_ontology())
