"""A corpus that lives on: a folder that knows what was read in which article, and by which graphbuild.

It is one SQLite database. Measured on two busy cores with articles of 12 KB, each in a transaction of its own: SQLite
takes 16 KB and 8 ms an article (10,000 of them), comes with Python, lets others read while one process writes, and
lost nothing in 20 kills of two writers at once. DuckDB takes 9 KB and 25 ms (2,000 of them), installs 67 MB more, and
refuses every other process, even one that only reads. Parquet has no transactions.

What users judged is kept in it (`rulings`) and applied when the graph is made (`graphs`): who is who (`identity`),
known names (`names`), reviews of claims (`reviewed`). `merging`, `reviewing` and `explain` are what commands call.

What costs much and follows from the articles alone is kept (`kept`, `recalled`) until code, words or readings change.

What needs networkx or the network stands in `graphbuild.project.graphs` and what imports it.
"""

from graphbuild.project.articles import (
    Fate,
    Waiting,
    articles_set_aside,
    finish,
    key_of,
    queue_set_aside,
    queue_stale,
    set_aside,
    stale_readings,
    take_in,
    waiting,
    waiting_articles,
    withdraw,
)
from graphbuild.project.engines import ENGINES, Means, Place
from graphbuild.project.reading import READINGS, read_waiting
from graphbuild.project.settings import Settings, remember, settings
from graphbuild.project.states import State, state_before, states
from graphbuild.project.store import Project, init, is_project, opened, snapshot, sole_writer
from graphbuild.project.version import changed, extractor_version

__all__ = [
    "ENGINES",
    "READINGS",
    "Fate",
    "Means",
    "Place",
    "Project",
    "Settings",
    "State",
    "Waiting",
    "articles_set_aside",
    "changed",
    "extractor_version",
    "finish",
    "init",
    "is_project",
    "key_of",
    "opened",
    "queue_set_aside",
    "queue_stale",
    "read_waiting",
    "remember",
    "set_aside",
    "settings",
    "snapshot",
    "sole_writer",
    "stale_readings",
    "state_before",
    "states",
    "take_in",
    "waiting",
    "waiting_articles",
    "withdraw",
]
