"""The pattern language: what can be read, and what is said of the rest."""

import pytest

from graphbuild.errors import OntologyError
from graphbuild.extract.lexicon import lexicon
from graphbuild.extract.patterns import compile_pattern
from graphbuild.extract.slots import slotted_sentences
from tests.marked import document

ENDS = {"source": ("Person",), "target": ("Place", "Party")}


def matches(pattern: str, marked: str) -> bool:
    """Whether a pattern holds somewhere in the first sentence."""
    words = lexicon([pattern])
    compiled = compile_pattern(pattern, ENDS, words.classes, words.vocabulary)
    sentence = next(slotted_sentences(document("test", marked), words.vocabulary))
    return compiled.regex.search(sentence.row) is not None


@pytest.mark.parametrize(
    ("pattern", "marked"),
    [
        ("{source} (lives|lived) in {target}", "[Ann Lee|Person a] lived in [Porto|Place p]."),
        ("{source},? of {target:Party}", "[Ann Lee|Person a], of [the Union|Party u], left."),
        ("{source} ({target:Party}", "[Ann Lee|Person a] ([the Union|Party u]) left."),
        ("{target's} ... saint, {source}", "[Porto|Place p]\u2019s old wooden saint, [Ann Lee|Person a], left."),
        ("{target's} saint, {source}", "[Porto|Place p], whose saint, [Ann Lee|Person a], left."),
        ("{source+} left {target}", "[Ann|Person a], [Tom|Person t] and Dr. [Roy|Person e] left [Porto|Place p]."),
        ("{source}, a saint of {target}", "[Ann Lee|Person a], 52, a saint of the city of [Porto|Place p], left."),
        ("{target} saw {source}", "[Porto|Place p] saw the old mayor, [Ann Lee|Person a], leave."),
        ("{target} saw {source}", "[Porto|Place p] saw the old mayor, [Ann Lee|Person a]."),
        ("{source} left {when?} for {target}", "[Ann Lee|Person a] left on May 3, 2016, for [Porto|Place p]."),
        ("{target}-based {source}", "The [Porto|Place p]-based painter [Ann Lee|Person a] left."),
    ],
)
def test_matches(pattern: str, marked: str) -> None:
    """Optional words, forms, lists, ages, times and titles are read as the pattern language says."""
    assert matches(pattern, marked)


@pytest.mark.parametrize(
    ("pattern", "marked"),
    [
        ("{source} of {target:Party}", "[Ann Lee|Person a] of [Porto|Place p] left."),
        ("{source} ... saw {target}", "[Ann Lee|Person a] never saw [Porto|Place p]."),
        ("{source} saw {target}", "[Ann Lee|Person a] saw [Porto|Place p]'s mayor."),
        ("{source} saw {target:Place}", "[Ann Lee|Person a] saw [Kazakh|Place k] painters."),
        ("{target} saw {source}", "[Porto|Place p] saw the old mayor, [Ann Lee|Person a] said."),
        ("{target} saw {source}", "[Porto|Place p] saw, [Ann Lee|Person a], said [Tom Day|Person t]."),
        ("{source} lived in {target}", "[Ann Lee|Person a] outlived in [Porto|Place p]."),
    ],
)
def test_does_not_match(pattern: str, marked: str) -> None:
    """Other types, denials and mentions that only belong to what follows do not match."""
    assert not matches(pattern, marked)


@pytest.mark.parametrize(
    ("pattern", "complaint"),
    [
        ("{source} {knows} {target}", "no words for {knows}"),
        ("{source} knows {target:Planet}", "'Planet' is neither a type nor a form"),
        ("{source} knows people", "must have a {source} and a {target}"),
        ("{source knows {target}", "cannot be read"),
    ],
)
def test_mistakes(pattern: str, complaint: str) -> None:
    """A pattern that cannot be read is an error that quotes it."""
    with pytest.raises(OntologyError, match=complaint.replace("{", r"\{").replace("}", r"\}")):
        matches(pattern, "[Ann Lee|Person a] left [Porto|Place p].")
