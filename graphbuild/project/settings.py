"""What a project was told about its reading and its graph, and goes by until it is told otherwise."""

from dataclasses import dataclass
from typing import cast, get_args

from graphbuild.errors import ProjectError
from graphbuild.model import Extractor
from graphbuild.project.store import Project, transaction

# A project that was never told anything, or made by an older graphbuild, has no such table.
_TABLE = "CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"


@dataclass(frozen=True, slots=True)
class Settings:
    """Who proposes the claims, and the confidence below which a claim is left out of the graph."""

    extractor: Extractor = "both"
    min_confidence: float = 0.0


def settings(project: Project) -> Settings:
    """What the project was told last; ProjectError if that is nonsense."""
    known = project.database.execute("SELECT 1 FROM sqlite_master WHERE name = 'setting'").fetchone()
    told = dict(project.database.execute("SELECT name, value FROM setting")) if known else {}
    extractor, least = told.get("extractor", "both"), told.get("min_confidence", "0")
    try:
        if extractor not in get_args(Extractor) or not 0 <= float(least) <= 1:
            raise ValueError
    except ValueError:
        cure = f"`graphbuild add {project.folder} --extractor both --min-confidence 0` sets it right"
        raise ProjectError(f"{project.folder}: extractor {extractor!r} from confidence {least!r}: {cure}") from None
    return Settings(cast(Extractor, extractor), float(least))


def remember(project: Project, *, extractor: Extractor | None, min_confidence: float | None) -> None:
    """Keeps what the project is told now; None leaves it as it was."""
    told = {"extractor": extractor, "min_confidence": min_confidence}
    rows = [(name, str(value)) for name, value in told.items() if value is not None]
    if rows:
        with transaction(project) as database:
            database.execute(_TABLE)
            database.executemany("REPLACE INTO setting VALUES (?, ?)", rows)
