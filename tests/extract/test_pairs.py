"""Which of the network's scores are believed, and as claims of which sentence."""

import math
from dataclasses import replace

import pytest

from graphbuild.extract.pairs import believed, pairs, thresholds
from graphbuild.model import Claim, Document
from graphbuild.ontology import load_ontology
from tests.extract.scoring import index, lines, scored

ANN, TOM, KIM, HER = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[Kim Park|Person k]", "[her|Person a]"
FUND, PORTO = "[the Sea Fund|Organization f]", "[Porto|Place p]"
ENOUGH = {relation.type: 0.5 for relation in load_ontology().relations}

Row = tuple[str, str, str, float, str | None]


def claims_of(document: Document) -> list[Claim]:
    return list(believed(document, load_ontology(), ENOUGH))


def read(marked: str, *scores: Row) -> list[str]:
    """The claims that are believed from a score of a half on."""
    return lines(claims_of(scored(marked, *scores)))


def test_every_relation_has_a_threshold() -> None:
    """Each relation of the ontology is believed from some score on; no other relation is listed."""
    assert set(thresholds()) == {relation.type for relation in load_ontology().relations}
    assert all(0 < least < 1 for least in thresholds().values())


def test_the_proposer_takes_the_thresholds_that_are_shipped() -> None:
    """A score at its threshold is believed, one below it is not."""
    least = thresholds()["MET_WITH"]
    at, below = (("Ann Lee", "MET_WITH", "Tom Day", sure, "met") for sure in (least, least - 0.01))
    assert lines(pairs(scored(f"{ANN} met {TOM}.", at), load_ontology())) == ["Ann Lee -MET_WITH-> Tom Day"]
    assert lines(pairs(scored(f"{ANN} met {TOM}.", below), load_ontology())) == []


def test_no_scores_no_claims() -> None:
    """Mentions alone state nothing."""
    assert read(f"{ANN} met {TOM}.") == []


@pytest.mark.parametrize(
    ("marked", "scores", "claims"),
    [
        (
            f"{ANN}, former deputy head of {FUND}, left.",
            [
                ("Ann Lee", "DEPUTY_HEAD_OF", "the Sea Fund", 0.8, "deputy head"),
                ("Ann Lee", "HEADS", "the Sea Fund", 0.7, "head"),
            ],
            ["Ann Lee -DEPUTY_HEAD_OF-> the Sea Fund"],
        ),
        (
            f"{TOM}, son of {ANN}, left.",
            [
                ("Ann Lee", "PARENT_OF", "Tom Day", 0.9, "son"),
                ("Tom Day", "PARENT_OF", "Ann Lee", 0.6, "son"),
                ("Tom Day", "SIBLING_OF", "Ann Lee", 0.7, "son"),
            ],
            ["Ann Lee -PARENT_OF-> Tom Day"],
        ),
        (
            f"{ANN} owns and funds {FUND}.",
            [
                ("Ann Lee", "OWNS", "the Sea Fund", 0.8, "owns"),
                ("Ann Lee", "FUNDS", "the Sea Fund", 0.7, "funds"),
            ],
            ["Ann Lee -FUNDS-> the Sea Fund", "Ann Lee -OWNS-> the Sea Fund"],
        ),
    ],
)
def test_two_things_have_one_office_kinship_or_place_in_a_sentence(
    marked: str, scores: list[Row], claims: list[str]
) -> None:
    """Of offices, kin and structure the surest reading stands; other relations do not rival each other."""
    assert read(marked, *scores) == claims


def test_several_weak_readings_of_one_tie_make_it_sure() -> None:
    """That Ann has some office in the fund is as sure as all readings together."""
    weak = [("Ann Lee", relation, "the Sea Fund", 0.3, "of") for relation in ("MEMBER_OF", "WORKS_FOR", "HEADS")]
    assert read(f"{ANN} of {FUND} left.", ("Ann Lee", "HEADS", "the Sea Fund", 0.31, "of"), *weak[:2]) == [
        "Ann Lee -HEADS-> the Sea Fund"
    ]
    assert read(f"{ANN} of {FUND} left.", weak[0]) == []


def test_weak_readings_of_what_hurts_a_person_stay_weak() -> None:
    """Kinship is sensitive: three doubtful readings make no sure one."""
    kin = [("Ann Lee", r, "Tom Day", 0.4, "kin") for r in ("SIBLING_OF", "PARENT_OF", "SPOUSE_OF")]
    assert read(f"{ANN} is kin to {TOM}.", *kin) == []


@pytest.mark.parametrize(
    ("marked", "trigger", "claim"),
    [
        (f"{ANN} ordered {TOM} to leave.", "ordered", "Ann Lee -ORDERS-> Tom Day"),
        (f"{ANN}, ordered by {TOM} to leave, left.", "ordered", "Tom Day -ORDERS-> Ann Lee"),
    ],
)
def test_directions_as_sure_as_each_other_are_read_in_the_order_of_the_sentence(
    marked: str, trigger: str, claim: str
) -> None:
    """The reading in order wins a near tie, but not against "by"."""
    assert read(
        marked,
        ("Ann Lee", "ORDERS", "Tom Day", 0.69, trigger),
        ("Tom Day", "ORDERS", "Ann Lee", 0.71, trigger),
    ) == [claim]


def test_a_much_surer_direction_needs_no_order() -> None:
    """Order settles near ties alone."""
    assert read(
        f"{ANN} was ordered about; {TOM} did it.",
        ("Ann Lee", "ORDERS", "Tom Day", 0.6, "was ordered"),
        ("Tom Day", "ORDERS", "Ann Lee", 0.8, "was ordered"),
    ) == ["Tom Day -ORDERS-> Ann Lee"]


def test_a_symmetric_relation_is_one_claim_whatever_the_direction() -> None:
    """Ann met Tom and Tom met Ann are one meeting, told by the surer score."""
    (claim,) = claims_of(
        scored(
            f"{ANN} met {TOM}.",
            ("Ann Lee", "MET_WITH", "Tom Day", 0.7, "met"),
            ("Tom Day", "MET_WITH", "Ann Lee", 0.8, "met"),
        )
    )
    assert (claim.source.text, claim.confidence) == ("Tom Day", 0.8)


def test_of_several_mentions_of_one_thing_the_surest_pair_counts() -> None:
    """Two mentions of Ann in one sentence make one claim."""
    (claim,) = claims_of(
        scored(
            f"{ANN} said that {FUND} hired {HER}.",
            ("Ann Lee", "WORKS_FOR", "the Sea Fund", 0.6, "hired"),
            ("her", "WORKS_FOR", "the Sea Fund", 0.7, "hired"),
        )
    )
    assert (claim.source.text, claim.confidence) == ("her", 0.7)


def test_each_sentence_makes_its_own_claim() -> None:
    """What two sentences state is two claims, each with its sentence."""
    found = claims_of(
        scored(
            f"{ANN} met {TOM}. Later [she|Person a] saw [Day|Person t].",
            ("Ann Lee", "MET_WITH", "Tom Day", 0.8, "met"),
            ("she", "MET_WITH", "Day", 0.8, "saw"),
        )
    )
    assert sorted(c.evidence.text for c in found) == ["Ann Lee met Tom Day.", "Later she saw Day."]


@pytest.mark.parametrize(
    ("marked", "score", "evidence", "trigger"),
    [
        (
            f"It rained. {ANN} runs {FUND}. It was dry.",
            ("Ann Lee", "HEADS", "the Sea Fund", 0.8, "runs"),
            "Ann Lee runs the Sea Fund.",
            "runs",
        ),
        (
            f"{ANN} came. The head of {FUND} left.",
            ("Ann Lee", "HEADS", "the Sea Fund", 0.8, "head"),
            "The head of the Sea Fund left.",
            "head",
        ),
        (
            f"{ANN}, its head, came. [The Fund|Organization f] closed.",
            ("Ann Lee", "HEADS", "The Fund", 0.8, "its head"),
            "Ann Lee, its head, came.",
            "its head",
        ),
        (
            f"{ANN} came. [The Fund|Organization f] closed.",
            ("Ann Lee", "HEADS", "The Fund", 0.8, None),
            "The Fund closed.",
            None,
        ),
        (
            f"{ANN} came. Its head left. [The Fund|Organization f] closed.",
            ("Ann Lee", "HEADS", "The Fund", 0.8, "head"),
            "The Fund closed.",
            None,
        ),
    ],
)
def test_the_evidence_is_one_whole_sentence(marked: str, score: Row, evidence: str, trigger: str | None) -> None:
    """The sentence of the words that state it, if an end stands in it; else that of the later end, without words."""
    made = scored(marked, score)
    (claim,) = claims_of(made)
    said = claim.evidence
    assert said.text == evidence == made.article.text[said.start : said.end]
    assert (made.article.text[said.trigger.start : said.trigger.end] if said.trigger else None) == trigger


def test_a_claim_says_what_its_score_says() -> None:
    """Score, status and modality go over into the claim, which the network is known to have made."""
    score = ("Ann Lee", "HEADS", "the Sea Fund", 0.8, "head")
    made = scored(f"{ANN}, once head of {FUND}, left.", score, status="former", modality="alleged")
    (claim,) = claims_of(made)
    assert (claim.status, claim.modality, claim.confidence) == ("former", "alleged", 0.8)
    assert (claim.extractor, claim.article, len(claim.id)) == ("network", "test", 16)


def test_a_thing_is_nothing_to_itself() -> None:
    """Two mentions of one chain make no claim."""
    assert read(f"{ANN} likes {HER} job.", ("Ann Lee", "SUPPORTS", "her", 0.9, "likes")) == []


def test_the_same_words_say_a_relation_once() -> None:
    """ "President Ann Lee, who faces Tom Day" makes one of the two president."""
    assert read(
        f"{PORTO}'s president {ANN}, who faces {TOM}, left.",
        ("Ann Lee", "HEADS", "Porto", 0.95, "president"),
        ("Tom Day", "HEADS", "Porto", 0.92, "president"),
    ) == ["Ann Lee -HEADS-> Porto"]


def test_the_same_words_say_it_of_all_in_a_list() -> None:
    """ "funds Ann Lee and Tom Day" says so of both."""
    assert read(
        f"{FUND} backs {ANN} and {TOM}.",
        ("the Sea Fund", "SUPPORTS", "Ann Lee", 0.8, "backs"),
        ("the Sea Fund", "SUPPORTS", "Tom Day", 0.7, "backs"),
    ) == ["the Sea Fund -SUPPORTS-> Ann Lee", "the Sea Fund -SUPPORTS-> Tom Day"]


def test_other_words_may_say_it_again() -> None:
    """Two presidents, each with words of his own."""
    assert read(
        f"{PORTO}'s leader {ANN} beat its former president, {TOM}.",
        ("Ann Lee", "HEADS", "Porto", 0.8, "leader"),
        ("Tom Day", "HEADS", "Porto", 0.7, "president"),
    ) == ["Ann Lee -HEADS-> Porto", "Tom Day -HEADS-> Porto"]


@pytest.mark.parametrize(("sure", "claims"), [(0.91, 2), (0.89, 1)])
def test_a_second_reading_of_the_same_words_must_be_as_good_as_certain(sure: float, claims: int) -> None:
    """Beside offices and kin, what is near 1 stands even where the words are used up."""
    found = read(
        f"{FUND} backs {ANN}, who fears {TOM}.",
        ("the Sea Fund", "SUPPORTS", "Ann Lee", 0.95, "backs"),
        ("the Sea Fund", "SUPPORTS", "Tom Day", sure, "backs"),
    )
    assert len(found) == claims


@pytest.mark.parametrize(
    ("marked", "score", "claim"),
    [
        (
            f"{PORTO}'s mayor {ANN} and {TOM} left.",
            ("Ann Lee", "HEADS", "Porto", 0.8, "mayor"),
            "Ann Lee -HEADS-> Porto",
        ),
        (
            f"{ANN}'s sons {TOM} and {KIM} left.",
            ("Ann Lee", "PARENT_OF", "Tom Day", 0.8, "sons"),
            "Ann Lee -PARENT_OF-> Tom Day",
        ),
        (
            f"{ANN} lives in {PORTO} and [Lima|Place l] burns.",
            ("Ann Lee", "BASED_IN", "Porto", 0.8, "lives in"),
            "Ann Lee -BASED_IN-> Porto",
        ),
    ],
)
def test_offices_kin_and_places_are_each_ones_own(marked: str, score: Row, claim: str) -> None:
    """What is said of the first in a list is not said of the others there."""
    assert read(marked, score) == [claim]


def test_a_list_that_the_network_read_itself_is_not_told_twice() -> None:
    """One claim for each of two names that have scores of their own."""
    made = scored(
        f"{FUND} dismissed {ANN} and {TOM}.",
        ("the Sea Fund", "DISMISSED", "Ann Lee", 0.8, "dismissed"),
        ("the Sea Fund", "DISMISSED", "Tom Day", 0.7, "dismissed"),
    )
    assert len(claims_of(made)) == 2


def test_a_list_names_its_source_only_once() -> None:
    """ "Ann Lee dismissed Tom Day and her own deputy": nobody dismissed herself."""
    assert read(
        f"{ANN} dismissed {TOM} and [herself|Person a].", ("Ann Lee", "DISMISSED", "Tom Day", 0.8, "dismissed")
    ) == ["Ann Lee -DISMISSED-> Tom Day"]


@pytest.mark.parametrize(
    ("marked", "scores", "claims"),
    [
        (
            f"{ANN}, not {TOM}, heads {FUND}.",
            [("Tom Day", "HEADS", "the Sea Fund", 0.9, "heads")],
            ["Ann Lee -HEADS-> the Sea Fund"],
        ),
        (
            f"{ANN}, not {TOM}, heads {FUND}.",
            [
                ("Tom Day", "HEADS", "the Sea Fund", 0.9, "heads"),
                ("Ann Lee", "HEADS", "the Sea Fund", 0.6, "heads"),
            ],
            ["Ann Lee -HEADS-> the Sea Fund"],
        ),
        (f"Unlike {TOM}, she left {FUND}.", [("Tom Day", "WORKS_FOR", "the Sea Fund", 0.9, "left")], []),
        (
            f"[his wife|Person w], not {TOM}, heads {FUND}.",
            [("Tom Day", "HEADS", "the Sea Fund", 0.9, "heads")],
            ["his wife -HEADS-> the Sea Fund"],
        ),
        (f"{ANN} met not {TOM} but {KIM}.", [("Ann Lee", "MET_WITH", "Tom Day", 0.9, "met")], []),
    ],
)
def test_who_is_not_meant_has_no_claim(marked: str, scores: list[Row], claims: list[str]) -> None:
    """What is scored of the one after "not" is said of the one right before it, or of nobody."""
    assert read(marked, *scores) == claims


def test_a_mention_that_means_nobody_has_no_claim() -> None:
    """Neither one with a score nor one that takes the place of another needs to be in a chain."""
    made = scored(f"[His wife|Person w], not {TOM}, heads {FUND}.", ("Tom Day", "HEADS", "the Sea Fund", 0.9, "heads"))
    wife = index(made, "His wife")
    assert claims_of(replace(made, chains=tuple(c for c in made.chains if wife not in c.members))) == []


def test_the_order_of_the_scores_is_of_no_account() -> None:
    """The same claims come of the same scores."""
    scores: list[Row] = [
        ("the Sea Fund", "SUPPORTS", "Ann Lee", 0.8, "backs"),
        ("the Sea Fund", "SUPPORTS", "Kim Park", 0.8, "backs"),
        ("the Sea Fund", "FUNDS", "Ann Lee", 0.7, "backs"),
        ("Tom Day", "OPPOSES", "the Sea Fund", 0.6, "fears"),
    ]
    marked = f"{FUND} backs {ANN}, who met {KIM}; {TOM} fears it."
    assert read(marked, *scores) == read(marked, *reversed(scores))


def test_confidence_is_never_the_sum_of_readings() -> None:
    """Weak readings help a claim over the threshold, but its confidence stays its own score."""
    weak = [("Ann Lee", r, "the Sea Fund", 0.4, "of") for r in ("MEMBER_OF", "WORKS_FOR")]
    (claim,) = claims_of(scored(f"{ANN} of {FUND} left.", *weak))
    assert math.isclose(claim.confidence, 0.4)
