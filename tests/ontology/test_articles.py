"""Articles are no part of a name."""

import pytest

from graphbuild.ontology.articles import bare


@pytest.mark.parametrize(
    ("name", "left"),
    [
        ("the Green Front", "Green Front"),
        ("The Green Front", "Green Front"),
        ("A bank", "bank"),
        ("an\nagency", "agency"),
        ("Theatre Union", "Theatre Union"),
        ("An-Nur", "An-Nur"),
        ("Front of the River", "Front of the River"),
    ],
)
def test_an_article_is_left_out_before_a_name_alone(name: str, left: str) -> None:
    assert bare(name) == left
