"""Why two things of a project are one, or why they are two."""

from dataclasses import dataclass

from graphbuild.model import Judgement
from graphbuild.pipeline import compared
from graphbuild.project.graphs import judged
from graphbuild.project.ids import remembered
from graphbuild.project.judged import Judged
from graphbuild.project.meant import Meant, all_of, chains_in, meant
from graphbuild.project.sides import Place
from graphbuild.project.store import Project
from graphbuild.resolve import Comparison


@dataclass(frozen=True, slots=True)
class Why:
    """Two things that a user means, how they came to be one or two, and all that is known of the project."""

    meant: tuple[Meant, Meant]
    told: Comparison
    found: Judged

    def words(self, chain: Place) -> str:
        """What a chain is called, and where: "“Ann Lee” in vote-2019"."""
        article, n = chain
        return f"“{self.found.by_article[article].chains[n].name}” in {article}"

    @property
    def rivals(self) -> list[str]:
        """The ids of all that one of the two may be."""
        return sorted({self.found.owners[chain] for chain in self.told.rivals if chain in self.found.owners})


def why(project: Project, a: str, b: str) -> Why:
    """Why two are one, or why they are two. Of a retired id the first thing counts that it is now."""
    found, known = judged(project), remembered(project)
    one, other = meant(found, a, known)[0], meant(found, b, known)[0]
    sides = [m.mentions if one.id == other.id else all_of(found, m) for m in (one, other)]
    left, right = (chains_in(found, side) for side in sides)
    if left != right:
        left, right = left - right or left, right - left or right
    told = compared(found.readings, found.claims, (left, right), found.given, found.listed, found.memory)
    return Why((one, other), told, found)


def said(j: Judgement) -> str:
    """The reasons of a judgement as one line."""
    return "; ".join(f"{r.says.rstrip('.')} ({r.detail})" if r.detail else r.says.rstrip(".") for r in j.reasons)
