"""Which posts the words beside a name tell of, and which a description names."""

import pytest

from graphbuild.nlp.posts_told import post_of, posts_told
from tests.nlp.chaining import marked

TOLD = [
    ("President [Ann Lee|Person] left.", {"president"}),
    ("His energy minister, [Ann Lee|Person], left.", {"minister"}),
    ("[Ann Lee|Person], the former mayor of Porto, left.", {"mayor"}),
    ("[Ann Lee|Person], 59, mayor since May, left.", {"mayor"}),
    ("[Ann Lee|Person], who was deputy minister until May, left.", {"deputy minister"}),
    ("[Ann Lee|Person] is the governor of Porto.", {"governor"}),
    ("President [Ann Lee|Person], a former governor, left.", {"president", "governor"}),
    ("[Ann Lee|Person] met the mayor.", set()),
    ("[Ann Lee|Person], a baker, left.", set()),
    ("President of [Ann Lee|Organization] left.", set()),
    ("[The president|Person], a mayor once, left.", set()),
]


@pytest.mark.parametrize(("text", "posts"), TOLD)
def test_a_title_before_a_name_and_an_apposition_after_it(text: str, posts: set[str]) -> None:
    """Of people who are named; what else is said of them tells nothing."""
    plain, (mention,) = marked(text)
    assert posts_told(mention, plain) == posts


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("[The outgoing minister|Person] left.", "minister"),
        ("[the deputy minister|Person] left.", "deputy minister"),
        ("[The winner|Person] left.", None),
        ("[The ministry|Institution] closed.", None),
        ("[He|Person] left.", None),
    ],
)
def test_the_post_of_a_description_is_its_last_word(text: str, post: str | None) -> None:
    """With "deputy" before it it is another; a pronoun and a body have none."""
    assert post_of(marked(text)[1][0]) == post
