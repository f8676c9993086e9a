"""Which phrase rules still add something beside the network, on articles that it was not trained on.

    python -m benchmarks.needed_rules CORPUS... [--split validation|unseen]

For each rule that fires: how many claims it gives, how many of them are right, how many the network gives as well, and
how many it changes: what the network lacks, or words otherwise (role, status, dates, claimants), or what a rule of the
sentence takes away from the network. A rule that changes nothing could go.
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import click

from benchmarks.judged import judged
from benchmarks.kept_out import kept_out
from benchmarks.phrase_rules import rule_of
from graphbuild.errors import GraphbuildError
from graphbuild.evaluate.graphs import GoldGraph
from graphbuild.extract import scored
from graphbuild.extract.phrases import firings
from graphbuild.model import Article, Claim, Document
from graphbuild.nlp import parse
from graphbuild.ontology import Ontology, load_ontology

Key = tuple[int, int, int, str]  # where the sentence starts, the two things, the relation


@dataclass(slots=True)
class Use:
    """What a rule is good for."""

    claims: int = 0
    right: int = 0
    network: int = 0
    changed: int = 0
    changed_right: int = 0


def measured(document: Document, gold: GoldGraph, ontology: Ontology, uses: Mapping[tuple[str, str], Use]) -> None:
    """Counts what each rule does in one article."""
    told, claims = scored(document, ontology, "both")
    own = {_key(c, told, ontology): c for c in claims}
    alone = {_key(c, told, ontology): c for c in scored(document, ontology, "network")[1]}
    right = {c.id: one.right for one in judged(told, claims, gold, ontology) for c in one.claims}
    silenced = {key[0] for key in alone.keys() - own.keys()}
    for rule, key in _fired(told, ontology):
        if key in own:
            use, claim, other = uses[rule], own[key], alone.get(key)
            changed = other is None or _told(claim) != _told(other) or key[0] in silenced
            use.claims += 1
            use.right += right.get(claim.id, False)
            use.network += other is not None
            use.changed += changed
            use.changed_right += changed and right.get(claim.id, False)


def _fired(document: Document, ontology: Ontology) -> Iterator[tuple[tuple[str, str], Key]]:
    """Each rule with each claim that it gives, once."""
    seen = set()
    for sentence, firing in firings(document, ontology.relations):
        source, target = (document.thing_at.get(document.mentions[m].start) for m in (firing.source, firing.target))
        if source is not None and target is not None and source != target:
            relation = firing.rule.relation
            ends = (min(source, target), max(source, target)) if relation.symmetric else (source, target)
            seen.add((rule_of(firing), (sentence.span.start, *ends, relation.type)))
    return iter(sorted(seen))


def _key(claim: Claim, document: Document, ontology: Ontology) -> Key:
    source, target = (document.thing_at[end.start] for end in (claim.source, claim.target))
    ends = (min(source, target), max(source, target)) if claim.type in ontology.symmetric else (source, target)
    return claim.evidence.start, *ends, claim.type


def _told(claim: Claim) -> tuple[object, ...]:
    """What a claim says of its tie."""
    role = claim.role and claim.role.casefold()
    return role, claim.status, claim.modality, claim.attributed_to, claim.topic, claim.date, claim.start, claim.end


def printed(uses: Mapping[tuple[str, str], Use], ontology: Ontology) -> Iterator[str]:
    """A line for each rule, those that change nothing first."""
    yield "claims right network changes right  relation              pattern"
    for (relation, pattern), use in sorted(uses.items(), key=lambda u: (u[1].changed > 0, -u[1].claims, u[0])):
        figures = f"{use.claims:>6}{use.right:>6}{use.network:>8}{use.changed:>8}{use.changed_right:>6}"
        yield f"{figures}  {relation:<21} {pattern}"
    written = {("family" if r.family == "family" else r.type, p.pattern) for r in ontology.relations for p in r.says}
    total: Counter[str] = Counter(
        fired=len(uses), silent=len(written - uses.keys()), idle=sum(not use.changed for use in uses.values())
    )
    yield f"of {len(written)} rules {total['silent']} gave no claim; of the others {total['idle']} changed nothing"


@click.command()
@click.argument("corpora", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--split", type=click.Choice(("validation", "unseen")), default="validation", show_default=True)
def main(corpora: tuple[Path, ...], split: str) -> None:
    """Print what each phrase rule adds beside the network in the articles of CORPORA."""
    ontology, uses = load_ontology(), defaultdict[tuple[str, str], Use](Use)
    try:
        articles: list[tuple[Article, GoldGraph]] = list(kept_out(corpora, split))
    except GraphbuildError as error:
        sys.exit(f"error: {error}")
    for article, gold in articles:
        (document,) = parse([article])
        measured(document, gold, ontology, uses)
    click.echo("\n".join(printed(uses, ontology)))


if __name__ == "__main__":
    main()
