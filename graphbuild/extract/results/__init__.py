"""Proposes who won, lost and stood in an election, and whom they now represent: what news of results tells.

The winner stands in one sentence, the election often in another, and the constituency at the head of the paragraph;
so this reads an article as a whole. `told` reads sentences and `lines` tables; `contest` finds the election and
`seats` the constituency; `doubts` lists what else the words may mean. Where two elections could be meant, nothing is
proposed.
"""

from collections.abc import Iterator

from graphbuild.extract.claims import evidence, proposed
from graphbuild.extract.results.held import Result, of_lines, of_sentences
from graphbuild.extract.results.setting import setting
from graphbuild.model import Claim, Document
from graphbuild.ontology import Ontology, load_cues


def results(document: Document, _: Ontology) -> Iterator[Claim]:
    """The claims of the results that an article tells."""
    return (_claim(r, document) for r in told_results(document))


def told_results(document: Document) -> Iterator[Result]:
    """What an article tells; who won or lost an election is no mere candidate in it."""
    place = setting(document)
    found = [*of_lines(place), *of_sentences(place)] if place else []
    things = document.thing_at
    ends = [tuple(things.get(document.mentions[m].start) for m in (r.source, r.target)) for r in found]
    decided = {pair for r, pair in zip(found, ends, strict=True) if r.type in ("WON", "LOST")}
    for r, pair in zip(found, ends, strict=True):
        if None not in pair and pair[0] != pair[1] and not (r.type == "CANDIDATE_IN" and pair in decided):
            yield r


def _sureness(r: Result) -> float:
    """The measured share of such claims that was right."""
    of_type = dict(dict(load_cues().elections.sureness)[r.type])
    return of_type.get(r.how, of_type["else"])


def _claim(r: Result, document: Document) -> Claim:
    ends = document.mentions[r.source], document.mentions[r.target]
    told = evidence(document, r.told.span, r.told.place(r.start, r.end))
    return proposed(ends, r.type, told, _sureness(r), role=r.role, status=r.status)
