"""From a document to its claims: who proposes them, what makes them none, what qualifies them, in visible tables.

A proposer reads a document and yields claims; a re-reading gives a claim back as what its words say, a qualifier with
what it has found out; a constraint takes all claims and tells which of them cannot stand beside the others. None of
them knows of another. Last, the confidence of each claim becomes the share of such claims that is right.
"""

from collections.abc import Sequence
from dataclasses import replace

from graphbuild.extract.applied import (
    Constraint,
    Misreading,
    Qualifier,
    Rereading,
    by_place,
    constrained,
    meant,
    qualified,
    reread,
)
from graphbuild.extract.asides import told_of_the_one_before
from graphbuild.extract.attribution import attribution, vouched_for
from graphbuild.extract.branches import branch
from graphbuild.extract.calibration import calibrated, curves
from graphbuild.extract.constraints import (
    another_holder,
    another_kin,
    another_part,
    another_seat,
    another_tie,
    holds_no_office,
    office_of_another,
    out_of_sight,
    place_in_between,
    rests_on_a_description,
    second_at_once,
    second_head,
    settled_by_the_result,
    told_the_other_way,
    turned_round,
)
from graphbuild.extract.convicted import as_convicted
from graphbuild.extract.fitting import office_of_a_part, seat_of_a_country
from graphbuild.extract.holders import (
    belongs_to_what_is_his,
    former_beside_current,
    lesser_office,
    minister_of_no_state,
    office_of_no_party,
    only_hopes_for_it,
    prosecutor_of_no_court,
    second_country,
    title_of_another,
)
from graphbuild.extract.hypothetical import is_hypothetical
from graphbuild.extract.implied import charges_implied
from graphbuild.extract.jailed import as_arrested
from graphbuild.extract.join import joined
from graphbuild.extract.kin_doubted import kin_of_his_victim, partner_in_business
from graphbuild.extract.lawmakers import as_lawmaker
from graphbuild.extract.left import former_posts
from graphbuild.extract.lists import with_lists
from graphbuild.extract.misreadings import MISREADINGS
from graphbuild.extract.modality import modality
from graphbuild.extract.of_others import of_the_body
from graphbuild.extract.proposers import all_implied, all_proposed
from graphbuild.extract.respective import of_another_in_the_row, office_of_another_in_turn, office_of_the_next
from graphbuild.extract.roles import role
from graphbuild.extract.same_office import share_roles
from graphbuild.extract.same_words import head_of_no_country, read_of_another, under_its_head
from graphbuild.extract.statements import statements
from graphbuild.extract.states import as_state
from graphbuild.extract.status import status
from graphbuild.extract.successors import as_successor
from graphbuild.extract.suspicion import as_suspected
from graphbuild.extract.time import when
from graphbuild.extract.topics import topic
from graphbuild.model import Claim, Document, Extractor
from graphbuild.ontology import Ontology, load_cues

#: What a proposed claim says in its words of another relation or another end, in this order.
REREADINGS: tuple[Rereading, ...] = (
    as_suspected,
    as_convicted,
    as_arrested,
    told_of_the_one_before,
    of_the_body,
    as_successor,
    as_lawmaker,
    as_state,
)

#: What cannot stand beside the other claims of its article, in this order.
CONSTRAINTS: tuple[Constraint, ...] = (
    rests_on_a_description,
    holds_no_office,
    office_of_another,
    office_of_no_party,
    another_tie,
    told_the_other_way,
    turned_round,
    another_kin,
    partner_in_business,
    kin_of_his_victim,
    another_part,
    another_holder,
    out_of_sight,
    of_another_in_the_row,
    office_of_another_in_turn,
    office_of_the_next,
    second_head,
    second_at_once,
    settled_by_the_result,
    another_seat,
    place_in_between,
    office_of_a_part,
    seat_of_a_country,
    title_of_another,
    second_country,
    belongs_to_what_is_his,
    lesser_office,
    minister_of_no_state,
    prosecutor_of_no_court,
    only_hopes_for_it,
    former_beside_current,
    head_of_no_country,
    read_of_another,
    under_its_head,
)

#: What is found out about each claim, in this order.
QUALIFIERS: tuple[Qualifier, ...] = (role, branch, status, modality, attribution, topic, when)


def extract(
    document: Document, ontology: Ontology, extractor: Extractor = "both"
) -> tuple[Document, tuple[Claim, ...]]:
    """The document with its statements, and its claims in the order of the text.

    Their confidence is the share that was right of such claims in articles that nobody learnt from. WeightsError if
    there is no measure of it.
    """
    told, claims = scored(document, ontology, extractor)
    own = curves()[extractor]
    return told, tuple(sorted((calibrated(c, ontology, own) for c in claims), key=by_place))


def scored(
    document: Document,
    ontology: Ontology,
    extractor: Extractor = "both",
    misreadings: Sequence[Misreading] = MISREADINGS,
    constraints: Sequence[Constraint] = CONSTRAINTS,
) -> tuple[Document, tuple[Claim, ...]]:
    """The same with the bare scores: the network's own, and the measured precision of the rules."""
    cues = load_cues()
    told = replace(document, statements=tuple(sorted(statements(document, cues), key=lambda s: s.spans[0])))
    read = (reread(c, told, ontology, REREADINGS) for c in all_proposed(told, ontology, extractor))
    listed = with_lists(meant(read, told, ontology, misreadings), told, ontology)
    known = (
        qualified(c, told, cues, QUALIFIERS)
        for c in joined(listed, told, ontology)
        if not is_hypothetical(c, told, cues)
    )
    shared = share_roles(former_posts(known, told), told, ontology)
    claims = constrained(vouched_for(shared, told), told, ontology, constraints)
    implied = meant(all_implied(claims, told, extractor), told, ontology, misreadings)
    besides = (qualified(c, told, cues, QUALIFIERS) for c in implied)
    return told, tuple(sorted((*claims, *charges_implied(claims, told), *besides), key=by_place))
