"""Which mentions are one thing: what the words settle, and what is left to the scores."""

import numpy as np
import pytest

from graphbuild.model import Chain
from graphbuild.nlp.certainty import certainty
from tests.nlp.chaining import chained, groups, marked


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        ("[Ann Lee|Person] left. [Lee|Person] wept.", [(0, 1)]),
        ("[Lee|Person] left. [Ann Lee|Person] wept.", [(0, 1)]),
        ("[Ann Lee|Person] met [Tom Roe|Person]. [Lee|Person] wept, [Roe|Person] left.", [(0, 2), (1, 3)]),
        ("[Ann Lee|Person] met [Tom Lee|Person].", [(0,), (1,)]),
        ("[Tom Lee|Person] is the son of [Tom Lee Sr.|Person].", [(0,), (1,)]),
        ("[Ann Lee|Person] left. [ANN LEE|Person] wept.", [(0, 1)]),
        ("[Étienne Côté|Person] left. [Etienne Cote|Person] wept.", [(0, 1)]),
        ("[AFYONKARAHİSAR|Place] burns. [Afyonkarahisar|Place] burns.", [(0, 1)]),
        ("[Karen Avetian|Person] met [Karen Avetyan|Person].", [(0,), (1,)]),
        ("[Ann al-Roe|Person] left. [al-Roe|Person] wept. [Roe|Person] left.", [(0, 1, 2)]),
        ("[the US|Place], [U.S.|Place], [United States|Place], [American|Place]", [(0, 1, 2, 3)]),
        ("[Egypt|Place] and [Kenya|Place], [Egyptian|Place] men", [(0, 2), (1,)]),
        ("[UN|Institution] and the [United Nations|Institution]", [(0, 1)]),
        ("the [Green Unity Party|Party] won. [GUP|Party] men wept.", [(0, 1)]),
        ("[GUP|Party] men wept. the [Green Unity Party|Party] won.", [(0, 1)]),
        ("[Organization for Trade and Co-operation in Roeland|Institution] ([OTCR|Institution])", [(0, 1)]),
        ("[Homeland Way Party|Party] ([YYP|Party]) won. [YYP|Party] men wept.", [(0, 1, 2)]),
        ("the [Green Unity Party|Party] won. [The GUP|Party] wept.", [(0, 1)]),
        ("[Ann Roe-Lee|Person] met [Tom Roe|Person]. [Roe|Person] wept.", [(0,), (1, 2)]),
        ("[Ann Roe-Lee|Person] left. [Roe|Person] wept.", [(0,), (1,)]),
        ("[Homeland Way Party|Party], [YYP|Party]", [(0,), (1,)]),
        ("the [Front of the River|Party] and [Nur|Party] met. the [Front|Party] left.", [(0, 2), (1,)]),
        ("the [Green Front|Party] met the [Blue Front|Party]. the [Front|Party] left.", [(0,), (1,), (2,)]),
        ("the [Green Party|Party] met. the [Party|Party] left.", [(0,), (1,)]),
        ("the [High Court|Institution] met. the [Court|Institution] left.", [(0,), (1,)]),
        ("the [Green Front|Party] met. [Front|Party] left.", [(0,), (1,)]),
        ("[Ali Roeman Rojas|Person] left. [Roeman|Person] wept.", [(0, 1)]),
        ("[Ali Roeman Rojas|Person] met [Tom Roeman|Person]. [Roeman|Person] wept.", [(0,), (1, 2)]),
        ("[Gulnoi Alimova|Person] left. [Gulnoy Alimova|Person] wept.", [(0, 1)]),
        ("[Karen Avetian|Person] left. [Karen Avetyan|Person] wept.", [(0, 1)]),
        ("[Ali Maria Luna|Person] left. Then [Maria Luna|Person] wept.", [(0, 1)]),
        ("[Roeland|Place]'s [Green Office|Institution] met. [RGO|Institution] men wept.", [(0,), (1, 2)]),
        ("[Tamara|Place] fell. [Sorvia|Place] won.", [(0,), (1,)]),
        (
            "[Kenyan police|Institution], [Kenya police|Institution], [Police of Kenya|Institution]",
            [(0, 1, 2)],
        ),
        ("[U.S. police|Institution] left. [American police|Institution] wept.", [(0, 1)]),
        ("[Kenyan police|Institution] met [Egyptian police|Institution].", [(0,), (1,)]),
        ("[St. Roeville|Place] burns. [Saint Roeville|Place] burns.", [(0, 1)]),
        ("[Ann Roeman|Person] left. Then [Roeman Ann|Person] wept.", [(0, 1)]),
        ("[Ann Roeman|Person] left. [Romean|Person] wept. [Ann #Roeman|Person] wept.", [(0, 1, 2)]),
        ("[Ann Magweny|Person] left. [Mageweny|Person] wept. [Magweni|Person] left.", [(0, 1), (2,)]),
        ("[Ann Aliev|Person] left. [Alieva|Person] wept. [Robert|Person] left.", [(0,), (1,), (2,)]),
        ("[Lee|Person] leads [Lee|Party].", [(0,), (1,)]),
        ("[Ann Lee|Person] leads the [Ann Lee Bloc|Party].", [(0,), (1,)]),
    ],
)
def test_what_the_words_settle_alone(text: str, chains: list[tuple[int, ...]]) -> None:
    assert groups(text) == chains


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        ("[Ann Lee|Person] met [Tom Lee|Person].", [(0,), (1,)]),
        ("[Tom Lee|Person], son of [Tom Lee Sr.|Person], met [Tom Lee Jr.|Person].", [(0,), (1,), (2,)]),
        ("[Egypt|Place] and [Kenya|Place]", [(0,), (1,)]),
        ("[Ann Lee|Person] leads the [Ann Lee Bloc|Party].", [(0,), (1,)]),
        ("[Nur Party|Party] and [Nur Youth Party|Party]", [(0,), (1,)]),
        ("[Nur Party|Party] left [the ministry|Institution].", [(0,), (1,)]),
        ("[Ann Lee|Person] left [it|Institution].", [(0,)]),
        ("[Egypt|Place] left [Cairo|Place].", [(0,), (1,)]),
    ],
)
def test_what_no_score_can_join(text: str, chains: list[tuple[int, ...]]) -> None:
    assert groups(text, rest=5.0) == chains


def test_half_of_a_double_surname_follows_the_scores() -> None:
    """It may be the parent's: "Roe" is Ann Roe-Lee only where the scores say so, and no Mr Roe is."""
    assert groups("[Ann Roe-Lee|Person] left. [Roe|Person] wept.", {(1, 0): 1.0}) == [(0, 1)]
    assert groups("[Ann Roe-Lee|Person] left. Mr [Roe|Person] wept.", {(1, 0): 1.0}) == [(0,), (1,)]


def test_a_surname_of_two_people_follows_the_scores() -> None:
    text = "[Ann Lee|Person] met [Tom Lee|Person]. [Lee|Person] wept. [Lee|Person] left."
    assert groups(text, {(2, 1): 2.0, (2, 0): 1.0, (3, 0): 1.0}) == [(0, 3), (1, 2)]


def test_a_surname_of_two_people_of_whom_nothing_tells_which_is_nobody() -> None:
    assert groups("[Ann Lee|Person] met [Tom Lee|Person]. [Lee|Person] wept.") == [(0,), (1,)]


def test_a_surname_after_the_second_of_two_people_is_not_settled_by_the_first() -> None:
    text = "[Ann Lee|Person] left. [Lee|Person] wept. [Tom Lee|Person] came. [Lee|Person] sang."
    assert groups(text, {(3, 2): 1.0}) == [(0, 1), (2, 3)]


def test_a_surname_before_two_people_is_neither_for_certain() -> None:
    found = groups("[Lee|Person] won. [Ann Lee|Person] met [Tom Lee|Person].")
    assert {(1,), (2,)} <= set(found)


def test_two_ways_to_write_one_surname_follow_the_scores() -> None:
    assert groups("[Karen Avetian|Person] left. [Karen Avetyan|Person] wept.", {(1, 0): 1.0}) == [(0, 1)]


def test_descriptions_go_where_the_scores_say() -> None:
    text = "[Nur|Party] beat [Front|Party] in [Kenya|Place]. [the party|Party] left [the country|Place]."
    assert groups(text, {(3, 1): 1.0, (4, 2): 0.1}) == [(0,), (1, 3), (2, 4)]
    assert groups(text, {(3, 0): 1.0, (3, 1): 0.5}) == [(0, 3), (1,), (2,), (4,)]


def test_a_reflexive_means_nobody_of_another_sentence() -> None:
    """Only who stands in its own sentence can be "himself"."""
    text = "[Tom Day|Person] was freed. [Ali Roe|Person], who left in May, is [himself|Person] on trial."
    assert groups(text, {(2, 0): 5.0, (2, 1): 1.0}) == [(0,), (1, 2)]
    assert groups(text, {(2, 0): 5.0}) == [(0,), (1,)]


def test_who_speaks_for_someone_is_not_the_one_spoken_of() -> None:
    """ "According to his lawyer, Ali Roe, he is ill" tells of Tom Day, whatever the scores say."""
    text = "[Tom Day|Person] is free. According to [his|Person] lawyer, [Ali Roe|Person], [he|Person] is ill."
    assert groups(text, {(1, 0): 1.0, (3, 2): 5.0, (3, 0): 1.0}) == [(0, 1, 3), (2,)]
    text = "[Tom Day|Person] is free. According to [his|Person] lawyer, [Eva Roe|Person], [she|Person] is ill."
    assert groups(text, {(1, 0): 1.0, (3, 2): 5.0}) == [(0, 1), (2, 3)]


def test_a_description_never_joins_another_type() -> None:
    text = "[Nur|Party] left. [it|Institution] wept. [the ministry|Institution] burns."
    found = groups(text, {(1, 0): 3.0, (2, 1): 3.0, (2, 0): 3.0})
    assert found == [(0, 1), (2,)]


def test_the_pronoun_us_is_no_country() -> None:
    assert groups("[US|Place] men told [us|Person] so.", rest=3.0) == [(0,)]


def test_pronouns_and_people_without_a_name_are_nobody() -> None:
    assert groups("[He|Person] met [the president|Person] and [his wife|Person].", {(1, 0): 2.0}) == []


def test_a_bracket_holds_no_second_name_of_a_person() -> None:
    assert groups("[Ann Lee|Person] ([TDR|Person]) of [London|Place] ([UK|Place])") == [(0,), (1,), (2,), (3,)]


def test_each_mention_is_in_one_chain_at_most_and_members_ascend() -> None:
    text = "[Ann Lee|Person] and [Tom Roe|Person] of [Nur|Party]. [She|Person] and [he|Person] left [it|Party]."
    found = groups(text, rest=1.0)
    members = [m for group in found for m in group]
    assert len(members) == len(set(members))
    assert all(list(group) == sorted(group) for group in found)


@pytest.mark.parametrize(
    ("text", "name", "type_"),
    [
        ("[Lee|Person] and [Ann Lee|Person]", "Ann Lee", "Person"),
        ("[ANN LEE|Person] and [Ann Lee|Person]", "Ann Lee", "Person"),
        ("[American|Place] men", "United States", "Place"),
        ("[the Green Unity Party|Party] ([GUP|Party])", "Green Unity Party", "Party"),
        ("[a court|Institution] met", "court", "Institution"),
    ],
)
def test_names_of_chains(text: str, name: str, type_: str) -> None:
    (chain,) = chained(text)
    assert (chain.name, chain.type) == (name, type_)


def test_no_mentions_no_chains() -> None:
    assert groups("Nobody left.") == []


def test_a_description_by_a_post_is_nobody_with_another_post_where_somebody_has_it() -> None:
    """ "The minister" is not the president where the article speaks of a minister; else the scores tell."""
    text = "President [Ann Lee|Person] met the energy minister, [Tom Roe|Person]. [The minister|Person] left."
    assert groups(text, {(2, 0): 2.0, (2, 1): 1.0}) == [(0,), (1, 2)]
    assert groups(text, {(2, 0): 2.0}) == [(0,), (1, 2)]
    assert groups(text.replace("The minister", "The new minister"), {(2, 0): 2.0}) == [(0,), (1,)]
    assert groups(text.replace("energy minister", "envoy"), {(2, 0): 2.0}) == [(0, 2), (1,)]
    assert groups(text.replace("The minister", "The deputy minister"), {(2, 0): 2.0}) == [(0, 2), (1,)]


def test_a_surname_does_not_settle_what_the_gender_speaks_against() -> None:
    """ "Mrs Lee" is not Tom Lee, nor is a widow called Lee the Tom Lee who is named later."""
    assert groups("[Tom Lee|Person] left. Mrs [Lee|Person] wept.") == [(0,), (1,)]
    widow = "[Lee|Person] left. [Her|Person] car burnt. [Fernando Lee|Person] wept."
    assert groups(widow, {(1, 0): 2.0}) == [(0, 1), (2,)]


def test_an_offence_in_other_words_is_another() -> None:
    """Whatever the scores say: "tax evasion" is not "aiding tax evasion"."""
    text = "[tax evasion|Offence] and [aiding tax evasion|Offence], then [the tax evasion|Offence]"
    assert groups(text, rest=5.0) == [(0, 2), (1,)]


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        ("The mayor, [Ann Lee|Person], met [Tom Roe|Person]. [the mayor|Person] wept.", [(0, 2), (1,)]),
        ("The mayor, [Ann Lee|Person], met [Tom Roe|Person]. [her mayor|Person] wept.", [(0,), (1, 2)]),
        ("The mayor, [Ann Lee|Person], met [Tom Roe|Person]. [the old mayor|Person] wept.", [(0,), (1, 2)]),
        ("The mayor, [Ann Lee|Person], met the mayor, [Tom Roe|Person]. [the mayor|Person] wept.", [(0,), (1, 2)]),
        ("The actor, [Ann Lee|Person], met [Tom Roe|Person]. [the actor|Person] wept.", [(0,), (1, 2)]),
    ],
)
def test_the_holder_of_a_post_is_the_only_one_spoken_of_so(text: str, chains: list[tuple[int, ...]]) -> None:
    """Against the scores, which say the second; not another's mayor, not an old one, not one of two."""
    assert groups(text, {(2, 1): 2.0}) == chains


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        ("[The bank|Organization], [Porto Credit|Organization], sued.", [(0, 1)]),
        (
            "She left, and [a court|Institution], the [Court of May|Institution], met. [The army|Institution] rose.",
            [(0, 1), (2,)],
        ),
        (
            "[Porto Credit|Organization] left. He sued [the bank|Organization], [Porto Credit|Organization].",
            [(0, 1, 2)],
        ),
        (
            "[The bank|Organization], [Porto Credit|Organization], and [Day Mills|Organization] met.",
            [(0,), (1,), (2,)],
        ),
        ("He met [a union|Organization], [the bank|Organization], [Porto Credit|Organization].", [(0,), (1,), (2,)]),
        ("The head of [the bank|Organization], [Porto Credit|Organization], left.", [(0,), (1,)]),
        ("[The bank|Organization], [Porto Credit|Organization] [said|Event].", [(0,), (1,), (2,)]),
        ("[The mayor|Person], [Ann Lee|Person], left.", [(1,)]),
    ],
)
def test_a_name_after_a_comma_is_what_is_described_before_it(text: str, chains: list[tuple[int, ...]]) -> None:
    """Of bodies, where both stand between commas and in no list."""
    assert groups(text) == chains


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("[Tom Day|Person] spoke. The mayor, [Ann Lee|Person], left. [The mayor|Person] wept.", 0.9),
        ("[Tom Day|Person] spoke. [Ann Lee|Person] left. [The mayor|Person] wept.", 0.999),
        ("[A former mayor|Person] spoke. The mayor, [Ann Lee|Person], left. [The mayor|Person] wept.", 0.999),
    ],
)
def test_the_holder_of_anothers_post_is_not_sure(text: str, sure: float) -> None:
    """ "The mayor" is the first for the scores, but the words beside another name call her so."""
    plain, mentions = marked(text)
    scores = np.full((3, 3), -9.0, dtype=np.float32)
    scores[2, 0] = 7
    chains = (Chain((0, 2), "Person", "Tom Day"), Chain((1,), "Person", "Ann Lee"))
    assert certainty(mentions, chains, scores, plain)[2] == pytest.approx(sure, abs=0.001)


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        ("[Ann Lee Roe|Person] left. [Lee Roe|Person] wept.", [(0, 1)]),
        ("[Lee Roe|Person] left. [Ann Lee Roe|Person] wept.", [(0, 1)]),
        ("[Tom Lee Roe|Person] left. [Lee Roe|Person] met his nephew [Ann Lee Roe|Person].", [(0, 1), (2,)]),
        ("[Tom Lee Roe|Person] met [Ann Lee Roe|Person].", [(0,), (1,)]),
        ("[Ann Lee Roe|Person] left. [Ann|Person] slept. [Lee Roe|Person] wept.", [(0, 1, 2)]),
        ("[Al-Nur|Organization] said so. [Al Nur|Organization] wept.", [(0, 1)]),
    ],
)
def test_a_row_of_the_words_of_one_full_name_means_its_bearer(text: str, chains: list[tuple[int, ...]]) -> None:
    assert groups(text) == chains


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        ("[Tom Lee|Person] and his son [Viktor|Person] left. [Viktor Roe|Person] wept.", [(0,), (1,), (2,)]),
        ("[Tom Lee|Person] and his son [Viktor|Person] left. [Viktor Lee|Person] wept.", [(0,), (1, 2)]),
        ("[Tom Lee|Person] and his aide [Viktor|Person] left. [Viktor Roe|Person] wept.", [(0,), (1, 2)]),
    ],
)
def test_a_son_is_no_stranger_of_his_first_name(text: str, chains: list[tuple[int, ...]]) -> None:
    assert groups(text) == chains


def test_who_is_called_so_stays_so_when_his_brother_comes() -> None:
    """ "Lee" of "Ann Lee Roe" is no "Tom Lee", whom the article names in between."""
    text = "[Ann Lee Roe|Person] left. [Lee|Person] wept. [Tom Lee|Person] came. [Lee|Person] rose."
    assert groups(text, {(1, 0): 1.0}) == [(0, 1, 3), (2,)]


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        ("[Ann Lee|Person] left [Hill Way|Party] and [its|Party] leader.", [(0,), (1, 2)]),
        ("[Tom Day|Person] met [Ann Lee|Person] and [her|Person] husband.", [(0,), (1, 2)]),
    ],
)
def test_whose_it_is_stands_before_and(text: str, chains: list[tuple[int, ...]]) -> None:
    assert groups(text) == chains


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        ("[Tom Lee|Person] met [Max Roe|Person]. [His|Person] wife, [Eva Lee|Person], wept.", [(0, 2), (1,), (3,)]),
        ("[Tom Karlow|Person] met [Max Roe|Person]. [His|Person] wife, [Eva Karlowa|Person].", [(0, 2), (1,), (3,)]),
        ("[Tom Lee|Person] met [Max Roe|Person]. [His|Person] wife, [Eva Day|Person].", [(0,), (1, 2), (3,)]),
        ("[Tom Lee|Person], [Jim Lee|Person], [Max Roe|Person]: [his|Person] son [Al Lee|Person].", None),
        ("[Tom Lee|Person] met [Max Roe|Person]. [His|Person] ally, [Eva Lee|Person].", [(0,), (1, 2), (3,)]),
        ("[Ann Lee|Person] met [Max Roe|Person]. [His|Person] wife, [Eva Lee|Person].", [(0,), (1, 2), (3,)]),
    ],
)
def test_kin_who_bears_a_surname_is_kin_of_its_only_bearer(text: str, chains: list[tuple[int, ...]] | None) -> None:
    """Not with another surname, of two who bear it, of a friend, or of a woman where it is "his"."""
    found = groups(text, rest=-1.0, scores={(2, 1): 5.0} if chains else {(3, 2): 5.0})
    assert found == (chains or [(0,), (1,), (2, 3), (4,)])


def test_whose_kin_bears_his_surname_is_sure() -> None:
    """Though the score of another is higher, "his" before "wife, Eva Lee" is Tom Lee's."""
    text = "[Tom Lee|Person] met [Max Roe|Person]. [His|Person] wife, [Eva Lee|Person], wept."
    plain, mentions = marked(text)
    scores = np.full((4, 4), -1.0, dtype=np.float32)
    scores[2, 1] = 5.0
    assert certainty(mentions, chained(text, {(2, 1): 5.0}), scores, plain)[2] == 1.0


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        (
            "[Tom Day|Person]: [his|Person] son, [Al Day|Person], and [his|Person] daughter-in-law [Eva|Person].",
            (0, 3),
        ),
        ("[Tom Day|Person]: [his|Person] father [Al Day|Person] and [his|Person] mother [Eva Roe|Person].", (0, 3)),
        (
            "[Tom Day|Person]: [his|Person] sister [Ann Roe|Person] and [his|Person] half-brother [Al|Person].",
            (0, 3),
        ),
        ("[Ann Day|Person]: [her|Person] sister, [Eva Roe|Person], and [her|Person] husband [Al Roe|Person].", (2, 3)),
        ("[Ann Day|Person]: [her|Person] sister, [Eva Roe|Person], and [her|Person] son [Al Roe|Person].", (2, 3)),
    ],
)
def test_kin_of_one_generation_are_listed_as_of_one_person(text: str, chains: tuple[int, int]) -> None:
    """The husband after "and" is hers who stands before it."""
    found = groups(text, {(1, 0): 1.0})
    assert any(set(chains) <= set(chain) for chain in found)


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        ("[Eva Roe|Person] left. [Lee|Person] admits that [she|Person] met [Tom Day|Person].", [(0,), (1, 2), (3,)]),
        ("[Eva Roe|Person] left. [Ann Lee|Person] later vowed [she|Person] would stay.", [(0,), (1, 2)]),
        ("[Eva Roe|Person] left. [Tom Lee|Person] admits that [she|Person] won.", [(0, 2), (1,)]),
        ("[Eva Roe|Person] left. [Ann Lee|Person] denied that [she|Person] stole.", [(0, 2), (1,)]),
    ],
)
def test_what_one_owns_up_to_is_ones_own(text: str, chains: list[tuple[int, ...]]) -> None:
    """A lawyer may deny it for a client."""
    assert groups(text, {(2, 0): 5.0}) == chains


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        (
            "[Tom Lee|Person] left. [He|Person] met the chair's daughter, [Ann Lee|Person]. [Lee|Person] wept.",
            [(0, 1, 3), (2,)],
        ),
        (
            "[Tom Lee|Person] met the chair's daughter, [Ann Lee|Person]. [She|Person] rose. [Lee|Person] wept.",
            [(0,), (1, 2, 3)],
        ),
    ],
)
def test_a_surname_means_nobody_who_was_named_as_kin_in_passing(text: str, chains: list[tuple[int, ...]]) -> None:
    """Where more was told of the other; else the scores decide."""
    third = 1 if "He" in text else 2
    assert groups(text, {(1, 0): 1.0, (2, 1): 1.0, (3, third): 1.0, (3, 2): 3.0}) == chains


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        ("the [Porto Communist Party|Party] won. the [Communist|Party] leader wept.", [(0, 1)]),
        ("the [Farmers’ Party|Party] won. the [Farmers|Party]’ leader wept.", [(0, 1)]),
        ("the [Liberal Party|Party] won. She joined the [Liberals|Party].", [(0, 1)]),
        ("the [Liberal Party|Party] and the [Liberal Youth|Party]", [(0,), (1,)]),
        ("the [Green Party of Porto|Party] and the [Blue Green Party|Party]; the [Greens|Party]", [(0,), (1,), (2,)]),
        ("[Porto North|Place] and [Porto|Place]", [(0,), (1,)]),
        ("[Porto|Place] and [Upper Porto|Place]", [(0,), (1,)]),
        ("[Porto City|Place] and [Porto|Place]", [(0,), (1,)]),
    ],
)
def test_a_party_is_called_by_its_idea_and_a_part_of_a_town_is_not_the_town(
    text: str, chains: list[tuple[int, ...]]
) -> None:
    assert (
        groups(text, {(1, 0): 5.0} if "Porto North" in text or "City" in text or "Upper" in text else None) == chains
    )
