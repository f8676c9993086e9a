"""Chooses the score from which each relation type is believed: `python -m benchmarks.thresholds CORPUS...`.

On the validation articles of the corpora (a part of their train split that is not trained on), and on all but the
test split of those that the weights were not trained on (`--unseen`), it asks how often a score is right: a
logistic curve over the score, with a shift for each relation type that is drawn towards none. What is wanted is one
figure a family, and one for the relations of other families that hurt a person if they are wrong. The threshold of
a type is where its curve reaches the wanted chance. For kinship and the law, which accusations belong to, it is the
lowest score from which on the wanted share of all claims is right, the count of a type drawn towards that of all of
them. `--wanted office=0.5` sets the figure of a family. It writes graphbuild/extract/thresholds.yaml, the figures
of the families first.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import get_args

import click
import numpy as np
from numpy.typing import NDArray

from graphbuild.extract.pairs import believed
from graphbuild.model import Claim, Document
from graphbuild.nlp import parse
from graphbuild.ontology import Ontology, load_ontology
from graphbuild.ontology.schema import Family
from graphbuild.outputs import write_text
from training.corpus import Annotated, is_validation, training_articles

HERE = Path(__file__).resolve().parents[1] / "graphbuild" / "extract" / "thresholds.yaml"
GRAVE = ("family", "legal")
LOWEST = 0.2
PSEUDO = 2.0  # claims
SHRINKAGE = 2.0  # strength of the pull of a type's shift towards none
#: how likely a claim of the network must be right, by its family; of GRAVE ones, how many of all that score as high
WANTED: Mapping[str, float] = {family: 0.85 if family in GRAVE else 0.36 for family in get_args(Family)}
HEAD = """\
# From when on the network is believed, written by benchmarks/thresholds.py from {articles} articles not trained on.
# One figure a family: how likely a claim must be right, and at least {sensitive} for sensitive relations; of kinship
# and the law, accusations too, the share of all that score as high.
families:
{families}# The score at which each relation type reaches that.
relations:
"""


def judged(articles: Iterable[Annotated], ontology: Ontology) -> Iterator[tuple[str, float, bool]]:
    """(relation type, score, right) of each claim of the network; right as `evaluate` would find it by names."""
    least = dict.fromkeys((r.type for r in ontology.relations), LOWEST)
    for gold in articles:
        document = next(iter(parse([gold.document.article])))
        right = _gold_pairs(gold)
        for claim in believed(document, ontology, least):
            ends = (_means(claim.source.start, gold, document), _means(claim.target.start, gold, document))
            if None not in ends:
                yield claim.type, claim.confidence, _is_gold(claim, ends, right, ontology)
            else:
                yield claim.type, claim.confidence, False


def _gold_pairs(gold: Annotated) -> set[tuple[int, str, int]]:
    return {(e.source, e.type, e.target) for e in gold.edges}


def _is_gold(
    claim: Claim, ends: tuple[int | None, int | None], right: set[tuple[int, str, int]], ontology: Ontology
) -> bool:
    a, b = ends
    assert a is not None
    assert b is not None
    return (a, claim.type, b) in right or (claim.type in ontology.symmetric and (b, claim.type, a) in right)


def _means(start: int, gold: Annotated, document: Document) -> int | None:
    """The gold chain that most mentions of the chain read there belong to."""
    own = next(c for c in document.chains if any(document.mentions[m].start == start for m in c.members))
    chain_of = {gold.document.mentions[m].span: n for n, c in enumerate(gold.document.chains) for m in c.members}
    votes = [n for m in own.members for s, n in chain_of.items() if _overlap(document.mentions[m].span, s)]
    return max(sorted(set(votes)), key=votes.count, default=None)


def _overlap(a: object, b: object) -> bool:
    return a.start < b.end and b.start < a.end  # type: ignore[attr-defined]


def curve(rows: list[tuple[str, float, bool]], types: list[str]) -> tuple[float, float, NDArray[np.float64]]:
    """Slope, level and the types' shifts of the logistic curve, by Newton's method on the penalised likelihood."""
    x = np.zeros((len(rows), 2 + len(types)))
    x[:, 0] = [np.log(s / (1 - s)) for _, s, _ in rows]
    x[:, 1] = 1
    x[np.arange(len(rows)), [2 + types.index(t) for t, _, _ in rows]] = 1
    y, penalty = np.array([r for *_, r in rows], dtype=float), np.r_[1e-3, 1e-3, np.full(len(types), SHRINKAGE)]
    w = np.zeros(x.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ w))
        hessian = x.T * (p * (1 - p)) @ x + np.diag(penalty)
        w = w + np.linalg.solve(hessian, x.T @ (y - p) - penalty * w)
    return float(w[0]), float(w[1]), w[2:]


def lowest_with_share(rows: list[tuple[str, float, bool]], type_: str, share: float) -> float:
    """The lowest score from which on that share is right, with PSEUDO claims more, as good as all grave ones."""
    best = 0.99
    for _, least, _ in sorted((r for r in rows if r[0] == type_), key=lambda r: -r[1]):
        own = [right for t, score, right in rows if t == type_ and score >= least]
        everyone = [right for _, score, right in rows if score >= least]
        prior = sum(everyone) / len(everyone)
        if (sum(own) + PSEUDO * prior) / (len(own) + PSEUDO) >= share:
            best = min(best, least)
    return best


def _wanted(_: click.Context, __: click.Parameter, given: tuple[str, ...]) -> dict[str, float]:
    """What is wanted of each family: WANTED, but for what is given as "office=0.5"."""
    told = dict(WANTED)
    for family, _, least in (text.partition("=") for text in given):
        if family not in told or not least.replace(".", "", 1).isdecimal() or not 0 < float(least) < 1:
            raise click.BadParameter(f"{family}={least} is not one of {', '.join(told)} with a figure between 0 and 1")
        told[family] = float(least)
    return told


@click.command()
@click.argument("corpora", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--wanted", multiple=True, callback=_wanted, metavar="FAMILY=X", help="The figure of a family.")
@click.option("--unseen", multiple=True, type=click.Path(exists=True, path_type=Path), help="A corpus not trained on.")
@click.option("--sensitive", default=0.55, show_default=True, help="The wanted chance of a sensitive claim.")
def main(corpora: tuple[Path, ...], unseen: tuple[Path, ...], wanted: dict[str, float], sensitive: float) -> None:
    """Write the thresholds from the validation articles of CORPORA."""
    ontology = load_ontology()
    kept = [a for a in training_articles(corpora) if is_validation(a.document.article.id)]
    kept += training_articles(unseen)
    rows = [(t, min(s, 0.999), r) for t, s, r in judged(kept, ontology)]
    types = [r.type for r in ontology.relations]
    graves = {r.type for r in ontology.relations if r.family in GRAVE}
    slope, level, shifts = curve(rows, types)
    families = "".join(f"  {family}: {least}\n" for family, least in wanted.items())
    lines = [HEAD.format(articles=len(kept), sensitive=sensitive, families=families)]
    for relation, shift in zip(ontology.relations, shifts, strict=True):
        least = wanted[relation.family]
        sure = max(least, sensitive) if relation.sensitive else least
        score = 1 / (1 + np.exp(-(np.log(sure / (1 - sure)) - level - shift) / slope))
        if relation.type in graves:
            score = lowest_with_share([r for r in rows if r[0] in graves], relation.type, least)
        lines.append(f"  {relation.type}: {min(max(float(score), LOWEST), 0.99):.2f}\n")
    write_text(HERE, "".join(lines))
    click.echo(f"{len(kept)} articles, {len(rows)} scores, {sum(r for *_, r in rows)} right; slope {slope:.2f}")


if __name__ == "__main__":
    main()
