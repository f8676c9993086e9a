"""What the rules judged when the graph of a project was made last, kept with since when they do."""

from collections.abc import Iterator

from graphbuild.model import Judgement
from graphbuild.outputs import json_line
from graphbuild.project.judged import Judged
from graphbuild.project.sides import Place
from graphbuild.project.spots import Spot, spot_of_chain
from graphbuild.project.store import Project, now, transaction

_WHAT = "verdict, score, reasons, who"
_WHERE = "left_article, left_start, right_article, right_start"
_COLUMNS = f"left_article, left_start, left_text, right_article, right_start, right_text, {_WHAT}, at"


def remember_rules(project: Project, found: Judged) -> None:
    """Keeps what the rules joined or left open, all or nothing; what they judge as before keeps its time."""
    rows = {_key(row): row for j in found.resolution.judgements if j not in found.given for row in _rows(found, j)}
    with transaction(project) as database:
        before = {
            tuple(row[:4]): (tuple(row[4:8]), row[8])
            for row in database.execute(f"SELECT {_WHERE}, {_WHAT}, at FROM rule_judgement")
        }
        at = now()
        database.execute("DELETE FROM rule_judgement")
        database.executemany(
            f"INSERT INTO rule_judgement ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [(*row, _since(before.get(key), row[6:], at)) for key, row in sorted(rows.items())],
        )


def since(project: Project, found: Judged, judgement: Judgement) -> str | None:
    """Since when the rules judge so, None if no graph was made since."""
    left, right = (_spot(found, chain) for chain in (judgement.left, judgement.right))
    row = project.database.execute(
        "SELECT at FROM rule_judgement"
        " WHERE left_article = ? AND left_start = ? AND right_article = ? AND right_start = ?",
        (left.article, left.start, right.article, right.start),
    ).fetchone()
    return None if row is None else str(row[0])


Row = tuple[str, int, str, str, int, str, str, float, str, str]


def _rows(found: Judged, j: Judgement) -> Iterator[Row]:
    left, right = (_spot(found, chain) for chain in (j.left, j.right))
    reasons = json_line([{"detail": r.detail, "says": r.says, "weight": r.weight} for r in j.reasons])
    ends = (left.article, left.start, left.text, right.article, right.start, right.text)
    yield (*ends, j.verdict, j.score, reasons, j.by)


def _key(row: Row) -> tuple[str, int, str, int]:
    return row[0], row[1], row[3], row[4]


def _since(before: tuple[tuple[object, ...], str] | None, what: tuple[object, ...], at: str) -> str:
    return before[1] if before and before[0] == what else at


def _spot(found: Judged, chain: Place) -> Spot:
    return spot_of_chain(found.by_article[chain[0]], chain[1])
