"""How surely a mention means what its chain means."""

import numpy as np
import pytest

from graphbuild.model import Chain
from graphbuild.nlp.certainty import certainty
from tests.nlp.chaining import chained, marked


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


def test_whose_kin_bears_his_surname_is_sure() -> None:
    """Though the score of another is higher, "his" before "wife, Eva Lee" is Tom Lee's."""
    text = "[Tom Lee|Person] met [Max Roe|Person]. [His|Person] wife, [Eva Lee|Person], wept."
    plain, mentions = marked(text)
    scores = np.full((4, 4), -1.0, dtype=np.float32)
    scores[2, 1] = 5.0
    assert certainty(mentions, chained(text, {(2, 1): 5.0}), scores, plain)[2] == 1.0
