"""Which mentions are one thing: what the words settle, and what is left to the scores."""

import pytest

from tests.nlp.chaining import chained, groups


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


def test_the_pronoun_us_is_no_country() -> None:
    assert groups("[US|Place] men told [us|Person] so.", rest=3.0) == [(0,)]


def test_pronouns_and_people_without_a_name_are_nobody() -> None:
    assert groups("[He|Person] met [the president|Person] and [his wife|Person].", {(1, 0): 2.0}) == []


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
        ("[Ann Lee|Person] (formerly [Ann Maria Day|Person])", "Ann Lee", "Person"),
        ("[Lee|Person], née [Ann Day|Person]", "Ann Day", "Person"),
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
