"""To each his own: "Lee and Day head the police and the army respectively"."""

import re
from collections.abc import Iterator, Sequence

from graphbuild.extract.claims import ends
from graphbuild.extract.rosters import listed_holders
from graphbuild.model import Claim, Document, Mention, Span
from graphbuild.ontology import Ontology, load_cues

_RESPECTIVELY = re.compile(r"\brespectively\b", re.IGNORECASE)
_JOINT = re.compile(r"\s*(?:,\s*(?:and\s+)?|and\s+)(?:[a-z][\w’'-]*\s+){0,6}", re.IGNORECASE)
#: between the last of a row and the word
_LEADS_TO_IT = re.compile(r"[^.;:]{0,40}")

Row = tuple[int, ...]


def of_another_in_the_row(claims: Sequence[Claim], document: Document, ontology: Ontology) -> Iterator[Claim]:
    """What is claimed of one in a row and belongs to another: Lee and the army, Day and the police.

    Where there are not as many things as people, no office is any one's: "Lee and Day became minister of finance and
    minister of justice of Mali, respectively".
    """
    rows = tuple(_pairs_of_rows(document))
    for claim in claims if rows else ():
        own = document.thing_at.get(claim.source.start), document.thing_at.get(claim.target.start)
        in_office = ontology.relation(claim.type).family == "office"
        told = (r for sentence, *r in rows if sentence.start == claim.evidence.start)
        if any(_crosses(own, first, second, in_office) for first, second in told):
            yield claim


def office_of_the_next(claims: Sequence[Claim], document: Document, ontology: Ontology) -> Iterator[Claim]:
    """The office of the next in a row in which each name stands behind its office.

    In "the leader of the Greens, Lee, the mayor of Porto, Day, and the bishop, Roy" Lee is no mayor.
    """
    offices = [c for c in claims if ontology.relation(c.type).family == "office" and c.evidence.trigger is not None]
    has_his_own = {c.source.start for c in offices if c.evidence.trigger and c.evidence.trigger.end == c.source.end}
    for claim in offices:
        told, source = claim.evidence.trigger, claim.source
        if told is None or source.start not in has_his_own or not told.start <= source.start < source.end < told.end:
            continue
        text, end = document.article.text, told.end
        if text[end : end + 1] == "," and any(_may_be_a_person(m) for m in document.between(end, end + 3)):
            yield claim


def office_of_another_in_turn(claims: Sequence[Claim], document: Document, _: Ontology) -> Iterator[Claim]:
    """What the network crosses in "the leaders of the Greens and the Reds, Lee and Day": Lee heads no Reds."""
    held = {(c.evidence.start, *ends(c, document)) for c in listed_holders(document)}
    people, bodies = {(told, person) for told, person, _ in held}, {(told, body) for told, _, body in held}
    for claim in claims if held else ():
        told, (person, body) = claim.evidence.start, ends(claim, document)
        of_both = (told, person) in people and (told, body) in bodies
        if claim.type == "HEADS" and claim.extractor == "network" and of_both and (told, person, body) not in held:
            yield claim


def _may_be_a_person(mention: Mention) -> bool:
    """Whether it is one, or is called by a first name: in a row of places a person looks like another of them."""
    known = load_cues().given_names.known
    return mention.kind == "name" and (mention.type == "Person" or mention.text.split()[0].casefold() in known)


def _crosses(own: tuple[int | None, int | None], first: Row, second: Row, in_office: bool) -> bool:
    for a, b in (own, own[::-1]):
        if a in first and b in second:
            return first.index(a) != second.index(b) if len(first) == len(second) else in_office
    return False


def _pairs_of_rows(document: Document) -> Iterator[tuple[Span, Row, Row]]:
    """The sentences that say "respectively", with the things of the two rows that it pairs."""
    text = document.article.text
    for word in _RESPECTIVELY.finditer(text):
        sentence = document.sentence_at(word.start())
        rows = list(_rows(document.between(sentence.start, sentence.end), text))
        before = [r for r in rows if r[-1].end <= word.start()]
        after = [r for r in rows if r[0].start >= word.end()]
        if before and after and len(after[0]) == len(before[-1]) > 1:
            paired = before[-1], after[0]
        elif len(before) > 1 and _LEADS_TO_IT.fullmatch(text, before[-1][-1].end, word.start()):
            paired = before[-2], before[-1]
        else:
            continue
        first, second = (tuple(document.thing_at.get(m.start, -1) for m in row) for row in paired)
        if max(len(first), len(second)) > 1:
            yield sentence, first, second


def _rows(mentions: Sequence[Mention], text: str) -> Iterator[list[Mention]]:
    """The mentions in rows of one type, between which stand commas, "and" and words in small letters."""
    row: list[Mention] = []
    for m in mentions:
        if row and (m.type != row[-1].type or not _JOINT.fullmatch(text, row[-1].end, m.start)):
            yield row
            row = []
        row.append(m)
    if row:
        yield row
