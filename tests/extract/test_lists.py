"""Names in a row, and what is said of one of them."""

import pytest

from graphbuild.extract.lists import in_one_list, is_of_the_last_alone, with_lists
from graphbuild.extract.pairs import believed
from graphbuild.ontology import load_ontology
from tests.extract.scoring import scored
from tests.marked import claim, document

ANN, TOM, KIM, EVA = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[Kim Park|Person k]", "[Eva Roy|Person e]"


@pytest.mark.parametrize(
    "marked",
    [
        f"{ANN} and {TOM} left.",
        f"{ANN}, {TOM} left.",
        f"{ANN}, {KIM} or {TOM} left.",
        f"{ANN}, {KIM}, and {TOM} left.",
        f"{ANN}; {KIM} & {TOM} left.",
        f"{ANN} as well as {TOM} left.",
        f"{ANN},\n{KIM}, [the poet|Person p], and\n{TOM} left.",
        f"{ANN} and [Egyptian|Place g] [painter|Person p] {TOM} left.",
    ],
)
def test_names_in_a_row(marked: str) -> None:
    """Commas, "and", "or" and other mentions alone stand between, whichever is named first."""
    made = document("test", marked)
    first, last = 0, next(n for n, m in enumerate(made.mentions) if m.text == "Tom Day")
    assert in_one_list(first, last, made)
    assert in_one_list(last, first, made)


@pytest.mark.parametrize(
    "marked",
    [
        f"{ANN} met {TOM}.",
        f"{ANN}, who met {TOM}, left.",
        f"{ANN} and the wife of {TOM} left.",
        f"{ANN}, not {TOM}, left.",
        f"{ANN}'s {TOM} left.",
        f"{ANN}. {TOM} left.",
        f"{ANN}\n\n{TOM} left.",
        f"{ANN}, {KIM} said, and {TOM} left.",
        f"According to {ANN}, [he|Person t] left.",
    ],
)
def test_names_that_are_in_no_list(marked: str) -> None:
    """A word, an owner, the end of a sentence or of a paragraph stands between."""
    made = document("test", marked)
    assert not in_one_list(0, len(made.mentions) - 1, made)


def test_a_name_right_after_a_comma_ends_no_list() -> None:
    """Before Judge Lee, lawyer Day speaks alone; "and" before the last says it of all."""
    marked = f"Before [Judge|Person j] {ANN}, lawyer {TOM} dismissed {KIM}."
    assert rest(marked, "Tom Day", "Kim Park", "dismissed") == []
    assert rest(f"{ANN}, {EVA} and {TOM} dismissed {KIM}.", "Tom Day", "Kim Park", "dismissed") == [
        ("Ann Lee", "Kim Park"),
        ("Eva Roy", "Kim Park"),
    ]


def rest(marked: str, source: str, target: str, trigger: str | None) -> list[tuple[str, str]]:
    """The other pairs of which the same words tell."""
    made, ontology = scored(marked, (source, "DISMISSED", target, 0.8, trigger)), load_ontology()
    claims = list(believed(made, ontology, dict.fromkeys((r.type for r in ontology.relations), 0.1)))
    return [(c.source.text, c.target.text) for c in with_lists(claims, made, ontology) if c not in claims]


def test_targets_right_after_the_words() -> None:
    """ "dismissed Tom Day, Kim Park and Eva Roy" tells of three."""
    found = rest(f"{ANN} dismissed {TOM}, {KIM} and {EVA}.", "Ann Lee", "Tom Day", "dismissed")
    assert found == [("Ann Lee", "Kim Park"), ("Ann Lee", "Eva Roy")]


def test_agents_after_the_words() -> None:
    """ "was dismissed on Monday by Ann Lee, Tom Day and the surgeon Kim Park" tells of three."""
    found = rest(f"{EVA} was dismissed on Monday by {ANN}, {TOM} and {KIM}.", "Ann Lee", "Eva Roy", "dismissed")
    assert found == [("Tom Day", "Eva Roy"), ("Kim Park", "Eva Roy")]
    assert rest(f"{EVA} was dismissed by {ANN}. {TOM} and {KIM} left.", "Ann Lee", "Eva Roy", "dismissed") == []


def test_sources_right_before_the_words() -> None:
    """ "Ann Lee, Tom Day and Kim Park sacked Eva Roy" tells of three."""
    found = rest(f"{ANN}, {TOM} and {KIM} sacked {EVA}.", "Kim Park", "Eva Roy", "sacked")
    assert found == [("Ann Lee", "Eva Roy"), ("Tom Day", "Eva Roy")]


@pytest.mark.parametrize(
    ("marked", "trigger"),
    [
        (f"{ANN} dismissed {TOM} and met {KIM}.", "dismissed"),
        (f"{ANN} dismissed {TOM} and {KIM} became chief.", "dismissed"),
        (f"{ANN} dismissed {TOM}; {KIM} has left.", "dismissed"),
        (f"{ANN} dismissed {TOM}. {KIM} left.", "dismissed"),
        (f"{ANN} dismissed {TOM} and [the Sea Fund|Organization f].", "dismissed"),
        (f"{ANN} dismissed the old doctor {TOM} and {KIM}.", "dismissed"),
        (f"{ANN} dismissed {TOM} and {KIM}.", None),
        (f"{KIM} and {ANN}, on Monday, dismissed {TOM}.", "dismissed"),
        (f"{ANN} saw {TOM}, {KIM} and others dismissed.", "dismissed"),
        (f"{ANN} dismissed {TOM}, {KIM}'s brother, and left.", "dismissed"),
        (f"{ANN} dismissed {TOM} and {KIM}'s wife.", "dismissed"),
    ],
)
def test_no_list_tells_of_others(marked: str, trigger: str | None) -> None:
    """Other words, another type, words far from the list or none at all: it is said of one alone."""
    assert rest(marked, "Ann Lee", "Tom Day", trigger) == []


HIS = "[his|Person a]"


def test_his_kin_stand_in_a_list() -> None:
    """ "Ann Lee, his son Tom Day and the judge Kim Park sacked Eva Roy" tells of three, "Lee said his son" of two."""
    three = f"{ANN}, {HIS} son {TOM} and the judge {KIM} sacked {EVA}."
    assert rest(three, "Kim Park", "Eva Roy", "sacked") == [("Ann Lee", "Eva Roy"), ("Tom Day", "Eva Roy")]
    two = f"{ANN} said {HIS} son {TOM} and the judge {KIM} sacked {EVA}."
    assert rest(two, "Kim Park", "Eva Roy", "sacked") == [("Tom Day", "Eva Roy")]
    objects = f"{EVA} sacked {ANN}, {HIS} son {TOM} and the judge {KIM}."
    assert rest(objects, "Eva Roy", "Ann Lee", "sacked") == [("Eva Roy", "Tom Day"), ("Eva Roy", "Kim Park")]
    assert rest(f"{EVA} sacked {ANN}, {HIS} son {TOM} said.", "Eva Roy", "Ann Lee", "sacked") == []


def test_what_the_second_of_a_couple_is_besides_may_stand_between() -> None:
    two = f"{ANN} and {HIS} son {TOM}, a former judge, have sacked {EVA}."
    assert rest(two, "Tom Day", "Eva Roy", "sacked") == [("Ann Lee", "Eva Roy")]
    one = f"{ANN} and {HIS} son {TOM}, a former judge, has sacked {EVA}."
    assert rest(one, "Tom Day", "Eva Roy", "sacked") == []


@pytest.mark.parametrize(
    ("marked", "others"),
    [
        (f"{ANN}'s sons, {TOM} and {KIM}, left.", ["Kim Park"]),
        (f"{ANN}'s sons, {TOM} and {KIM}, and the judge {EVA} left.", ["Kim Park"]),
        (f"{ANN}'s sons {TOM}, {KIM}, and {EVA}.", ["Kim Park", "Eva Roy"]),
        (f"{ANN}'s son {TOM} and {KIM} left.", []),
    ],
)
def test_several_sons_stand_in_a_list(marked: str, others: list[str]) -> None:
    made = document("test", marked)
    own = claim(made, "Ann Lee", "PARENT_OF", "Tom Day", trigger=f"{made.article.text.split(' Day')[0]} Day")
    found = list(with_lists([own], made, load_ontology()))[1:]
    assert [c.target.text for c in found] == others


@pytest.mark.parametrize(("verb", "alone"), [("was", True), ("were", False)])
def test_a_verb_in_the_singular_is_of_the_last_of_a_row_alone(verb: str, alone: bool) -> None:
    """Whom "Eva Roy met Ann Lee and Tom Day was arrested" names first was not arrested."""
    made = document("test", f"{EVA} met {ANN} and {TOM} {verb} arrested by [the police|Institution p].")
    words = f"Ann Lee and Tom Day {verb} arrested by the police"
    first = claim(made, "Ann Lee", "ARRESTED_BY", "the police", trigger=words)
    last = claim(made, "Tom Day", "ARRESTED_BY", "the police", trigger=words)
    met = claim(made, "Eva Roy", "MET_WITH", "Ann Lee", trigger="met")
    told = [is_of_the_last_alone(c, made, load_ontology()) for c in (first, last, met)]
    assert told == [alone, False, False]


def test_a_list_without_end_is_cut() -> None:
    """A dozen names at most are taken for one list."""
    names = ", ".join(f"[Kim Park{chr(97 + n)}|Person k{n}]" for n in range(20))
    assert len(rest(f"{ANN} dismissed {TOM}, {names}.", "Ann Lee", "Tom Day", "dismissed")) == 11
