"""Judgements in the words in which they are told at the terminal."""

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from graphbuild.cli.terminal import plain

if TYPE_CHECKING:
    from graphbuild.model import Judgement
    from graphbuild.project.explain import Why
    from graphbuild.project.judged import Judged
    from graphbuild.project.rulings import Ruling


def reasons_told(told: "Why") -> Iterator[str]:
    """What no judgement tells."""
    how = told.told.how
    if how == "in one article":
        yield "  an article speaks of both as of one, or a name stands for itself"
    if how == "unmet":
        yield "  their names have nothing in common that the rules go by"
    if how == "unclear":
        rivals = f": {plain(', '.join(told.rivals))}" if told.rivals else ""
        yield f"  they fit, but more than one does, so nothing was joined{rivals}"


def lines_told(told: "Why", j: "Judgement", since: str | None) -> Iterator[str]:
    """One judgement: between what, who, how surely, since when; then its reasons."""
    sign = {"same": "=", "different": "≠", "unsure": "?"}[j.verdict]
    how = f"{plain(j.by)}, score {j.score:g}{f', since {since[:10]}' if since else ''}"
    yield f"  {plain(told.words(j.left))} {sign} {plain(told.words(j.right))}  ({how})"
    for r in j.reasons:
        yield f"    {r.weight:+.2f}  {plain(r.says)}{f' {plain(r.detail)}' if r.detail else ''}"


def ruling_told(ruling: "Ruling") -> str:
    """What a judgement says, in a line."""
    record = json.loads(ruling.record)
    if ruling.act in ("merge", "split"):
        a, b = record["called"]
        return plain(f"{ruling.act}: {a!r} {'=' if ruling.act == 'merge' else '≠'} {b!r}")
    if ruling.act == "names":
        return plain(f"names: {record['file']}, {len(record['things'])} known things")
    claims = record["claims"] or record["becomes"]
    first = claims[0]
    more = f" and {len(claims) - 1} more" if len(claims) > 1 else ""
    ends = f"{first['source']['text']} {first['type']} {first['target']['text']}"
    return plain(f"{ruling.act}: {ends} ({first['article']}){more}")


def doubts_told(found: "Judged", ids: set[str]) -> list[str]:
    """What may be a known thing, and is not linked to it."""
    told = []
    for id_, chains in found.resolution.doubts:
        if id_ in ids:
            owners = sorted({found.owners[chain] for chain in chains if chain in found.owners})
            told.append(f"{id_} may be {' or '.join(owners[:5])}, which is not clear: they stay apart")
    for entity, several in found.resolution.listed:
        if len(several) > 1 and ids & set(several):
            told.append(f"{entity} would be {' and '.join(several)} at once: it bears neither id")
    return told
