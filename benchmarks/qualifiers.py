"""How well the cue rules qualify claims, on the annotated corpora with gold mentions and gold claims.

    python benchmarks/qualifiers.py CORPUS.jsonl... [--share read|judged|all] [--no-triggers] [--errors KIND]

Of each train article's id a stable hash decides whether it may be read while rules are written (two thirds)
or only judges them (a third).
"""

import argparse
import hashlib
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from graphbuild.extract.attribution import attribution
from graphbuild.extract.modality import modality
from graphbuild.extract.roles import role
from graphbuild.extract.statements import statements
from graphbuild.extract.status import status
from graphbuild.extract.time import when
from graphbuild.extract.topics import topic
from graphbuild.model import Claim, Document, Evidence, Mention, Span, Statement
from graphbuild.ontology import Cues, load_cues
from training.corpus import Annotated, GoldEdge, read_corpus

QUALIFIERS: tuple[Callable[[Claim, Document, Cues], Claim], ...] = (status, role, modality, attribution, topic, when)


@dataclass(frozen=True, slots=True)
class Case:
    """A gold edge, the claim made of it, and what the rules make of that."""

    document: Document
    edge: GoldEdge
    said: Claim
    chains: dict[Span, int]


def is_judged(article_id: str) -> bool:
    """Whether an article only judges the rules: a third of them, by a hash of the id."""
    return int(hashlib.sha256(article_id.encode()).hexdigest(), 16) % 3 == 0


def claim_of(document: Document, edge: GoldEdge, *, triggers: bool) -> Claim | None:
    """A gold edge as an unqualified claim: its surest trigger, and the mentions of its ends that stand nearest."""

    def near(chain: int, place: Span) -> tuple[int, Mention]:
        rows = (document.mentions[i] for i in document.chains[chain].members)
        return min((max(0, m.start - place.end, place.start - m.end), m) for m in rows)

    if not edge.triggers:
        return None
    trigger = min(edge.triggers, key=lambda t: (near(edge.source, t)[0] + near(edge.target, t)[0], t))
    sentence = next((s for s in document.sentences if s.start <= trigger.start < s.end), None)
    if sentence is None:
        return None
    text = document.article.text
    evidence = Evidence(
        document.article.id,
        sentence.start,
        sentence.end,
        text[sentence.start : sentence.end],
        trigger if triggers else None,
    )
    return Claim(
        id="",
        article=document.article.id,
        source=near(edge.source, trigger)[1],
        target=near(edge.target, trigger)[1],
        type=edge.type,
        status="current",
        modality="asserted",
        confidence=1.0,
        extractor="rules",
        evidence=evidence,
    )


def words(text: str | None) -> list[str]:
    """The words of a text in lower case, without punctuation."""
    return re.findall(r"\w+", (text or "").lower())


def shared(one: str | None, other: str | None) -> int:
    """How many words two texts have in common."""
    return sum((Counter(words(one)) & Counter(words(other))).values())


def overlap(one: str | None, other: str | None) -> float:
    """Share of words that the shorter of two texts has in common with the other, as score.py counts roles."""
    least = min(len(set(words(one))), len(set(words(other))))
    return len(set(words(one)) & set(words(other))) / least if least else 0.0


def dice(one: str, other: str) -> float:
    """Twice the shared words by all words."""
    total = len(words(one)) + len(words(other))
    return 2 * shared(one, other) / total if total else 0.0


def chains_by_span(document: Document) -> dict[Span, int]:
    """Which chain each mention belongs to."""
    return {document.mentions[m].span: i for i, chain in enumerate(document.chains) for m in chain.members}


def same_statement(gold: Statement, said: Statement, chains: dict[Span, int], text: str) -> bool:
    """Speaker right and content alike by 0.8, for all of what was said or one piece of it."""

    def speaker(s: Statement) -> int | None:
        return chains.get(s.speaker) if s.speaker else None

    if speaker(gold) != speaker(said):
        return False
    pieces = [said.text, *(text[s.start : s.end] for s in said.spans)]
    return any(dice(gold.text, piece) >= 0.8 for piece in pieces)


def judge_statements(document: Document, said: tuple[Statement, ...], count: Counter[str], show: bool) -> None:
    """Counts gold statements found and statements that are gold."""
    chains, text = chains_by_span(document), document.article.text
    pairs = [(g, s) for g in document.statements for s in said if same_statement(g, s, chains, text)]
    count["statement_gold"] += len(document.statements)
    count["statement_said"] += len(said)
    count["statement_found"] += len({id(g) for g, _ in pairs})
    count["statement_right"] += len({id(s) for _, s in pairs})
    for g in document.statements:
        count["content_found"] += any(
            dice(g.text, p) >= 0.8 for s in said for p in [s.text, *(text[x.start : x.end] for x in s.spans)]
        )
    if show:
        for g in document.statements:
            if not any(g is x for x, _ in pairs):
                print("MISSED", document.article.id, repr(g.speaker_text), "|", g.cue, "|", g.text[:150])
        for s in said:
            if not any(s is x for _, x in pairs):
                print(
                    "EXTRA ",
                    document.article.id,
                    repr(s.speaker_text),
                    s.speaker is not None,
                    "|",
                    s.cue,
                    "|",
                    s.text[:150],
                )


def marks(name: str, true: str, said: str, plain: str, count: Counter[str]) -> None:
    """Counts marks as score.py does."""
    count[name + "_tp"] += said == true != plain
    count[name + "_fp"] += said not in (plain, true)
    count[name + "_fn"] += true not in (plain, said)


def judge_claim(case: Case, count: Counter[str]) -> None:
    """Counts what is right of one claim."""
    edge, said = case.edge, case.said
    count["claims"] += 1
    marks("status", edge.status, said.status, "current", count)
    marks("modality", edge.modality, said.modality, "asserted", count)
    count["asserted_wrongly"] += edge.modality != "asserted" and said.modality == "asserted"
    claimants = {case.chains.get(Span(c.start, c.end)) for c in said.attributed_to}
    hits = claimants & set(edge.by)
    count["attribution_tp"] += len(hits)
    count["attribution_fp"] += len(claimants) - len(hits)
    count["attribution_fn"] += len(set(edge.by) - hits)
    if edge.role:
        count["roles"] += 1
        count["roles_ok"] += overlap(edge.role, said.role) >= 0.5
    count["roles_said"] += said.role is not None
    count["roles_extra"] += said.role is not None and not edge.role
    if edge.topic:
        count["topics"] += 1
        count["topics_said"] += said.topic is not None
        count["topics_ok"] += overlap(edge.topic, said.topic) >= 0.5
        count["topics_dice"] += dice(edge.topic, said.topic or "") >= 0.6
    count["topics_extra"] += said.topic is not None and not edge.topic
    if edge.date:
        count["dates"] += 1
        count["dates_ok"] += edge.date == when_of(said)
    count["dates_said"] += when_of(said) is not None
    count["dates_said_ok"] += when_of(said) is not None and when_of(said) == edge.date


def when_of(claim: Claim) -> str | None:
    """The date of an act; of a tie the time from which it holds."""
    return claim.date or claim.start


def cases(
    articles: Iterable[Annotated], cues: Cues, *, triggers: bool, count: Counter[str], show: bool
) -> Iterator[Case]:
    """Every gold edge with what the rules make of it; statements are read by the rules too."""
    for article in articles:
        document = article.document
        began = time.process_time()
        said = statements(document, cues)
        count["ms_statements"] += round(1e6 * (time.process_time() - began))
        judge_statements(document, said, count, show)
        read = replace(document, statements=said)
        chains = chains_by_span(document)
        for edge in article.edges:
            claim = claim_of(read, edge, triggers=triggers)
            if claim is not None:
                began = time.process_time()
                for qualify in QUALIFIERS:
                    claim = qualify(claim, read, cues)
                count["ms_claims"] += round(1e6 * (time.process_time() - began))
                yield Case(read, edge, claim, chains)


def _prf(p: float, r: float) -> str:
    return f"P {p:.2f} R {r:.2f} F1 {2 * p * r / max(1e-9, p + r):.2f}"


def figures(count: Counter[str]) -> Iterator[str]:
    """The figures as lines."""

    def ratio(a: str, b: str) -> float:
        return count[a] / count[b] if count[b] else 0.0

    for name in ("status", "modality", "attribution"):
        tp, fp, fn = (count[f"{name}_{x}"] for x in ("tp", "fp", "fn"))
        p, r = tp / max(1, tp + fp), tp / max(1, tp + fn)
        yield f"{name:12} {_prf(p, r)}   ({tp} right, {fp} wrong, {fn} missed)"
    p, r = ratio("statement_right", "statement_said"), ratio("statement_found", "statement_gold")
    yield (
        f"{'statements':12} {_prf(p, r)}   ({count['statement_said']} said, {count['statement_gold']} gold;"
        f" content alone R {ratio('content_found', 'statement_gold'):.2f})"
    )
    marked = count["modality_tp"] + count["modality_fn"]
    yield f"{'modality':12} {count['asserted_wrongly']} alleged or denied edges given as asserted, of {marked}"
    for name in ("role", "topic"):
        extra = f"{count[name + 's_said']} said, {count[name + 's_extra']} where gold has none"
        yield f"{name:12} {ratio(name + 's_ok', name + 's'):.2f} of {count[name + 's']} overlap; {extra}"
    yield f"{'topic':12} {ratio('topics_dice', 'topics'):.2f} of {count['topics']} alike"
    right = f"of {count['dates_said']} said {ratio('dates_said_ok', 'dates_said'):.2f} are gold"
    yield f"{'date':12} exact {ratio('dates_ok', 'dates'):.2f} of {count['dates']}; {right}"
    each = count["ms_statements"] / 1000 / max(1, count["articles"])
    yield f"{'time':12} {ratio('ms_claims', 'claims') / 1000:.3f} ms a claim, {each:.2f} ms an article for statements"


def wrong(kind: str, case: Case) -> bool:
    """Whether a claim is wrong in the respect asked for."""
    edge, said = case.edge, case.said
    by = {case.chains.get(Span(c.start, c.end)) for c in said.attributed_to}
    return {
        "status": edge.status != said.status,
        "modality": edge.modality != said.modality,
        "attribution": by != set(edge.by),
        "role": (edge.role is not None or said.role is not None) and overlap(edge.role, said.role) < 0.5,
        "topic": (edge.topic is not None or said.topic is not None) and dice(edge.topic or "", said.topic or "") < 0.6,
        "date": edge.date != when_of(said),
        "statements": False,
    }[kind]


def line(case: Case) -> str:
    """One claim as a line, its trigger marked."""
    edge, said, text = case.edge, case.said, case.document.article.text
    t = said.evidence.trigger or Span(said.evidence.start, said.evidence.start)
    piece = (
        f"{text[said.evidence.start : t.start]}«{text[t.start : t.end]}»{text[t.end : max(t.end, said.evidence.end)]}"
    )
    names = [case.document.chains[b].name for b in edge.by]
    gold = (edge.status, edge.modality, names, edge.role, edge.topic, edge.date)
    ours = (
        said.status,
        said.modality,
        [c.text for c in said.attributed_to],
        said.role,
        said.topic,
        said.date,
        said.start,
        said.end,
    )
    ends = f"{said.source.text} -{edge.type}-> {said.target.text}"
    return f"{ends}  gold {gold} said {ours} {case.document.article.date}\n      {' '.join(piece.split())}"


def main() -> None:
    """Prints the figures of each file."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("corpora", type=Path, nargs="+")
    parser.add_argument("--share", choices=["read", "judged", "all"], default="judged")
    parser.add_argument("--no-triggers", action="store_true")
    parser.add_argument(
        "--errors", choices=["status", "modality", "attribution", "role", "topic", "date", "statements"]
    )
    options = parser.parse_args()
    if options.errors and options.share != "read":
        sys.exit("errors are shown of the read share only: --share read")
    cues = load_cues()
    for corpus in options.corpora:
        articles = [
            a
            for a in read_corpus(corpus)
            if a.split == "train"
            and options.share in ("all", "judged" if is_judged(a.document.article.id) else "read")
        ]
        count: Counter[str] = Counter(articles=len(articles))
        for case in cases(
            articles, cues, triggers=not options.no_triggers, count=count, show=options.errors == "statements"
        ):
            judge_claim(case, count)
            if options.errors and wrong(options.errors, case):
                print(line(case))
        print(f"{corpus.stem}, {options.share}: {len(articles)} articles, {count['claims']} claims")
        print("\n".join(f"  {f}" for f in figures(count)))


if __name__ == "__main__":
    main()
