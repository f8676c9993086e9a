"""The graphs that every format is tried on."""

from pathlib import Path

import networkx as nx
import pytest

from tests.export import graphs


@pytest.fixture(params=["hostile", "empty", "varnia"])
def graph(request: pytest.FixtureRequest, tmp_path: Path) -> nx.MultiDiGraph:
    """One of all that texts can do to a file, an empty one, a realistic one."""
    made: nx.MultiDiGraph = getattr(graphs, request.param)(tmp_path)
    return made


@pytest.fixture
def hostile(tmp_path: Path) -> nx.MultiDiGraph:
    return graphs.hostile(tmp_path)
