"""What phrase rules find in a sentence with marked mentions, and where they must stay silent."""

import pytest

from graphbuild.extract.phrases import phrases
from graphbuild.model import Claim
from graphbuild.ontology import load_ontology
from tests.marked import document

ANN, TOM, HER = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[her|Person a]"
THEFT = "[theft|Offence o]"
PORTO, GREENS = "[Porto|Place p]", "[the Green Party|Party g]"


def noted(claim: Claim) -> str:
    """A claim as a line: its ends and type, then its status and role where it has them."""
    words = [claim.status] if claim.status != "current" else []
    words += [f"role: {claim.role}"] if claim.role else []
    return f"{claim.source.text} -{claim.type}-> {claim.target.text}" + (f" [{'; '.join(words)}]" if words else "")


def read(marked: str) -> list[str]:
    """The claims of a text, in their order and each once."""
    claims = phrases(document("test", marked), load_ontology())
    return sorted({noted(c) for c in claims})


KIN = [
    (f"{ANN}'s brother, {TOM}, left.", ["Tom Day -SIBLING_OF-> Ann Lee [role: brother]"]),
    (f"{ANN} called {HER} elder sister [Eva Roy|Person e].", ["Eva Roy -SIBLING_OF-> her [role: elder sister]"]),
    (f"{TOM}, a nephew of {ANN}, left.", ["Tom Day -RELATIVE_OF-> Ann Lee [role: nephew]"]),
    (f"{ANN} took {HER} daughter [Eva|Person e].", ["her -PARENT_OF-> Eva [role: daughter]"]),
    (f"{TOM}, {ANN}'s former son-in-law, left.", ["Tom Day -CHILD_IN_LAW_OF-> Ann Lee [former; role: son-in-law]"]),
    (f"{TOM}'s ex-wife, {ANN}, left.", ["Ann Lee -SPOUSE_OF-> Tom Day [former; role: wife]"]),
    (f"{TOM}'s late wife, {ANN}, sang.", ["Ann Lee -SPOUSE_OF-> Tom Day [role: wife]"]),
    (f"{ANN}'s husband, the painter {TOM}, left.", ["Tom Day -SPOUSE_OF-> Ann Lee [role: husband]"]),
]
OFFICES = [
    (f"{ANN}, the mayor of {PORTO}, left.", ["Ann Lee -HEADS-> Porto [role: mayor]"]),
    (f"The mayor of {PORTO}, {ANN}, left.", ["Ann Lee -HEADS-> Porto [role: mayor]"]),
    (f"{PORTO} Mayor {ANN} left.", ["Ann Lee -HEADS-> Porto [role: Mayor]"]),
    ("[Kazakh|Place k] President [Bo Day|Person b] left.", ["Bo Day -HEADS-> Kazakh [role: President]"]),
    (f"[The party|Party g]'s longtime chairman, {TOM}, left.", ["Tom Day -HEADS-> The party [role: chairman]"]),
    (f"The former head of {GREENS}, {TOM}, left.", ["Tom Day -HEADS-> the Green Party [former; role: head]"]),
    (f"{TOM}, who heads {GREENS}, left.", ["Tom Day -HEADS-> the Green Party"]),
    (f"{TOM}, deputy governor of {PORTO}, left.", ["Tom Day -DEPUTY_HEAD_OF-> Porto [role: deputy governor]"]),
    (f"{TOM}, a member of [the Senate|Institution s], left.", ["Tom Day -MEMBER_OF-> the Senate [role: member]"]),
    (f"{TOM} of {GREENS} left.", ["Tom Day -MEMBER_OF-> the Green Party"]),
    (f"{ANN}'s lawyer, {TOM}, left.", ["Tom Day -REPRESENTS-> Ann Lee [role: lawyer]"]),
]
ACTS = [
    (f"{ANN} told [the Coast Times|Organization c] that it rained.", ["Ann Lee -SPOKE_TO-> the Coast Times"]),
    (
        f"{ANN} was charged in March with [fraud|Offence f] and [theft|Offence t].",
        ["Ann Lee -CHARGED_WITH-> fraud", "Ann Lee -CHARGED_WITH-> theft"],
    ),
    (f"{ANN}, who lives in {PORTO}, left.", ["Ann Lee -BASED_IN-> Porto"]),
    (f"{TOM}, a [Kazakh|Place k], left.", ["Tom Day -CITIZEN_OF-> Kazakh"]),
]
LAW = [
    (f"{ANN} was sentenced to 12 years in prison for {THEFT}.", ["Ann Lee -CONVICTED_OF-> theft"]),
    (f"{ANN} was sentenced in May to death for {THEFT}.", ["Ann Lee -CONVICTED_OF-> theft"]),
    (f"{ANN} was jailed for six years for {THEFT}.", ["Ann Lee -CONVICTED_OF-> theft"]),
    (f"A court sentenced {ANN} to two years in jail for {THEFT}.", ["Ann Lee -CONVICTED_OF-> theft"]),
    (f"{ANN} was convicted on two counts of {THEFT}.", ["Ann Lee -CONVICTED_OF-> theft"]),
    (f"{ANN} was jailed on {THEFT} charges.", ["Ann Lee -CONVICTED_OF-> theft"]),
    (f"{ANN}, who is serving a ten-year sentence for {THEFT}, fell ill.", ["Ann Lee -CONVICTED_OF-> theft"]),
    (f"{ANN} is serving a life term in a {PORTO} federal prison for {THEFT}.", ["Ann Lee -CONVICTED_OF-> theft"]),
    (f"The deputy of {ANN}, {TOM}, was convicted of {THEFT}.", ["Tom Day -CONVICTED_OF-> theft"]),
    (f"{ANN} was acquitted of {THEFT}.", ["Ann Lee -CONVICTED_OF-> theft"]),
    (f"The court cleared {ANN} of all charges of {THEFT}.", ["Ann Lee -CONVICTED_OF-> theft"]),
    (f"{ANN} was found not guilty of {THEFT}.", ["Ann Lee -CONVICTED_OF-> theft"]),
    (f"{ANN} pleaded not guilty to two counts of {THEFT}.", ["Ann Lee -CHARGED_WITH-> theft"]),
    (f"{ANN} pleaded not guilty to {THEFT} charges.", ["Ann Lee -CHARGED_WITH-> theft"]),
    (f"{ANN} faces fresh {THEFT} charges.", ["Ann Lee -CHARGED_WITH-> theft"]),
    (f"{ANN} was arrested on Monday on {THEFT} charges.", ["Ann Lee -CHARGED_WITH-> theft"]),
    (f"{ANN} is wanted by {GREENS} for {THEFT}.", ["Ann Lee -CHARGED_WITH-> theft"]),
]
UNPROVEN = [
    f"{ANN} was not sentenced to a year in prison for {THEFT}.",
    f"{ANN} could be sentenced to ten years in prison for {THEFT}.",
    f"{ANN} was sentenced to a year in prison for what she called {THEFT}.",
    f"If {ANN} is convicted on two counts of {THEFT}, she faces a year.",
    f"{ANN} asked the court to sentence him to a year in prison for {THEFT}.",
    f"{ANN} did not plead not guilty to {THEFT}.",
    f"{ANN} may face {THEFT} charges.",
    f"{ANN} faces possible {THEFT} charges.",
    f"{ANN} faces questions about {THEFT} charges.",
    f"A lawyer for {ANN} was sentenced to a year in prison for {THEFT}.",
    f"{ANN} is serving lunch in a {PORTO} prison for {THEFT}.",
]
PARTIES = [
    (f"{TOM} of {GREENS} party left.", ["Tom Day -MEMBER_OF-> the Green Party"]),
    (f"[Labour|Party g] MP {TOM} left.", ["Tom Day -MEMBER_OF-> Labour [role: MP]"]),
    (f"Ruling {GREENS} lawmaker {TOM} left.", ["Tom Day -MEMBER_OF-> the Green Party [role: lawmaker]"]),
    (f"[Labour|Party g] prime minister {TOM} left.", ["Tom Day -MEMBER_OF-> Labour [role: prime minister]"]),
    (f"{TOM}, a [Labour|Party g] councillor, left.", ["Tom Day -MEMBER_OF-> Labour [role: councillor]"]),
    (f"{TOM}, a lawmaker from {GREENS}, left.", ["Tom Day -MEMBER_OF-> the Green Party [role: lawmaker]"]),
    (f"{TOM} is a senior member of {GREENS}.", ["Tom Day -MEMBER_OF-> the Green Party [role: member]"]),
    (f"{TOM}, a former senator for {GREENS}, left.", ["Tom Day -MEMBER_OF-> the Green Party [former; role: senator]"]),
    (f"The MP from {GREENS}, {TOM}, left.", ["Tom Day -MEMBER_OF-> the Green Party [role: MP]"]),
    (f"{TOM}'s party, {GREENS}, won.", ["Tom Day -MEMBER_OF-> the Green Party"]),
    (f"{TOM}'s former party, {GREENS}, won.", ["Tom Day -MEMBER_OF-> the Green Party [former]"]),
    (f"{TOM}, whose party, {GREENS}, won, left.", ["Tom Day -MEMBER_OF-> the Green Party"]),
    (f"{TOM}'s ruling {GREENS} won.", ["Tom Day -MEMBER_OF-> the Green Party"]),
    (
        f"{TOM}, the [Labour|Party g] MP for {PORTO}, left.",
        ["Tom Day -MEMBER_OF-> Labour [role: MP]", "Tom Day -REPRESENTS-> Porto [role: MP]"],
    ),
    (f"The MLA from {PORTO}, {TOM}, left.", ["Tom Day -REPRESENTS-> Porto [role: MLA]"]),
]
LEADERS = [
    (f"{TOM} will lead {GREENS} into the vote.", ["Tom Day -HEADS-> the Green Party"]),
    (f"{TOM} leads [Kenya|Place k]'s {GREENS}.", ["Tom Day -HEADS-> the Green Party"]),
    (f"{TOM} took over the leadership of {GREENS} in May.", ["Tom Day -HEADS-> the Green Party"]),
    (f"{TOM}, who has been leading {GREENS}, left.", ["Tom Day -HEADS-> the Green Party"]),
    (f"He met with {GREENS} headed by {TOM}.", ["Tom Day -HEADS-> the Green Party"]),
    (
        f"{TOM}, mayor of {PORTO} and leader of {GREENS}, left.",
        ["Tom Day -HEADS-> Porto [role: mayor]", "Tom Day -HEADS-> the Green Party [role: leader]"],
    ),
    (
        f"The leader of {GREENS} and the MP for {PORTO}, {TOM}, left.",
        ["Tom Day -HEADS-> the Green Party [role: leader]", "Tom Day -REPRESENTS-> Porto [role: MP]"],
    ),
]
BODIES = [
    (
        f"{TOM}, leader of [Kenya|Place k]'s ruling {GREENS}, left.",
        ["Tom Day -HEADS-> the Green Party [role: leader]"],
    ),
    (f"{TOM} was re-elected as [Kenyan|Place k] president.", ["Tom Day -HEADS-> Kenyan [role: president]"]),
    (f"{TOM} has been sworn in as president of [Kenya|Place k].", ["Tom Day -HEADS-> Kenya [role: president]"]),
    (f"[Kenya|Place k]'s fifth and youngest president {TOM} left.", ["Tom Day -HEADS-> Kenya [role: president]"]),
    ("[Air|Organization c] has named [Bo Day|Person t] as its new chief.", ["Bo Day -HEADS-> Air [role: chief]"]),
    ("[Bo Day|Person t], currently [Air|Organization c] chairman, left.", ["Bo Day -HEADS-> Air [role: chairman]"]),
    ("[Bo Day|Person t], [Air|Organization c] spokesman, left.", ["Bo Day -WORKS_FOR-> Air [role: spokesman]"]),
    (f"{TOM}, {GREENS}'s leader, left.", ["Tom Day -HEADS-> the Green Party [role: leader]"]),
    (
        f"{TOM}, {GREENS}'s second-in-command, left.",
        ["Tom Day -DEPUTY_HEAD_OF-> the Green Party [role: second-in-command]"],
    ),
    (f"{GREENS}'s {TOM} won.", ["Tom Day -MEMBER_OF-> the Green Party"]),
    (f"{TOM}'s {GREENS} party won.", ["Tom Day -MEMBER_OF-> the Green Party"]),
]
POSTS = [
    (f"{TOM} worked for [Air|Organization c].", ["Tom Day -WORKS_FOR-> Air"]),
    (f"{ANN}, who used to work for {TOM}, left.", ["Ann Lee -WORKS_FOR-> Tom Day"]),
    (f"{ANN} teaches law at [the university|Organization u].", ["Ann Lee -WORKS_FOR-> the university"]),
    ("[Bo Day|Person b], who draws for [the Post|Organization c], left.", ["Bo Day -WORKS_FOR-> the Post"]),
    (f"{ANN}, who advised {TOM}, left.", ["Ann Lee -WORKS_FOR-> Tom Day"]),
    (f"Judge {ANN} of [the High Court|Institution h] left.", ["Ann Lee -WORKS_FOR-> the High Court [role: Judge]"]),
    (f"The reporter {ANN} with [Air|Organization c] left.", ["Ann Lee -WORKS_FOR-> Air [role: reporter]"]),
    (f"{TOM}, once a colonel in [the army|Institution i], left.", ["Tom Day -WORKS_FOR-> the army [role: colonel]"]),
    (f"{TOM}, {ANN}'s former chief of staff, left.", ["Tom Day -WORKS_FOR-> Ann Lee [former; role: chief of staff]"]),
    (f"{TOM} was {ANN}'s driver.", ["Tom Day -WORKS_FOR-> Ann Lee [former; role: driver]"]),
    (
        f"[The bank|Organization c]'s then finance director, {TOM}, left.",
        ["Tom Day -WORKS_FOR-> The bank [former; role: finance director]"],
    ),
    (f"{GREENS}, which {TOM} leads, won.", ["Tom Day -HEADS-> the Green Party"]),
    (
        "[The council|Institution c] is headed by [his|Person e] brother, [Tom Day|Person t].",
        ["Tom Day -HEADS-> The council", "Tom Day -SIBLING_OF-> his [role: brother]"],
    ),
    (f"[Air|Organization c] is run by {TOM}.", ["Tom Day -HEADS-> Air"]),
    (
        f"{GREENS}'s central committee elected {TOM} chairman.",
        ["Tom Day -HEADS-> the Green Party [role: chairman]"],
    ),
    (
        f"Bishop {TOM} of [the Island Church|Organization c] left.",
        ["Tom Day -HEADS-> the Island Church [role: Bishop]"],
    ),
]
SEATS = [
    (f"{TOM}, who sat in [the Senate|Institution s], left.", ["Tom Day -MEMBER_OF-> the Senate"]),
    (f"{TOM} was elected to [the Senate|Institution s].", ["Tom Day -MEMBER_OF-> the Senate"]),
    (f"{TOM} sits for {GREENS}.", ["Tom Day -MEMBER_OF-> the Green Party"]),
    (f"One of [its|Party g] lawmakers, {TOM}, left.", ["Tom Day -MEMBER_OF-> its [role: lawmakers]"]),
    (f"{GREENS} holds 12 seats in [the Senate|Institution s].", ["the Green Party -MEMBER_OF-> the Senate"]),
    (f"{GREENS} has 12 of the 40 seats in [the Senate|Institution s].", ["the Green Party -MEMBER_OF-> the Senate"]),
    (
        f"{GREENS}, a party with two seats in [the Senate|Institution s], won.",
        ["the Green Party -MEMBER_OF-> the Senate"],
    ),
    (f"The deputy {TOM} of {GREENS} left.", ["Tom Day -MEMBER_OF-> the Green Party [role: deputy]"]),
    (f"{GREENS}'s labour minister, {TOM}, left.", ["Tom Day -MEMBER_OF-> the Green Party [role: minister]"]),
    (f"{TOM}, expelled from {GREENS}, left.", ["Tom Day -MEMBER_OF-> the Green Party"]),
    (f"{GREENS} has suspended {TOM}.", ["Tom Day -MEMBER_OF-> the Green Party"]),
    (f"{PORTO} MP {TOM} left.", ["Tom Day -REPRESENTS-> Porto [role: MP]"]),
    (f"{GREENS}, represented by {TOM}, won.", ["Tom Day -REPRESENTS-> the Green Party"]),
]
TWO_OFFICES = [
    (f"{GREENS} president and energy secretary {TOM} left.", ["Tom Day -HEADS-> the Green Party [role: president]"]),
    (f"{GREENS} leader {ANN} and MP {TOM} left.", ["Ann Lee -HEADS-> the Green Party [role: leader]"]),
    (f"She named lawyer {TOM} as [Kenya|Place k]'s new premier.", ["Tom Day -HEADS-> Kenya [role: premier]"]),
    (f"[The Ministry|Institution m] will be headed by {TOM}.", ["Tom Day -HEADS-> The Ministry"]),
]
OWNED = [
    (
        f"{TOM}, a member of [Kenya|Place k]'s {GREENS}, left.",
        ["Tom Day -MEMBER_OF-> the Green Party [role: member]"],
    ),
    (f"{TOM} of the ruling [Kenyan|Place k] [Green Party|Party g] left.", ["Tom Day -MEMBER_OF-> Green Party"]),
    (f"{TOM}, who leads [Kenya|Place k]'s opposition {GREENS}, left.", ["Tom Day -HEADS-> the Green Party"]),
    (
        f"{TOM}, chair of [the union|Organization u]'s [Pay Board|Organization b], left.",
        ["Pay Board -PART_OF-> the union", "Tom Day -HEADS-> Pay Board [role: chair]"],
    ),
    (
        f"{TOM}, deputy head of the [Kenyan|Place k] [Tax Office|Institution i], left.",
        ["Tax Office -PART_OF-> Kenyan", "Tom Day -DEPUTY_HEAD_OF-> Tax Office [role: deputy head]"],
    ),
]
NAMED = [
    (f"A spokesman for [Air|Organization c], {TOM}, said so.", ["Tom Day -WORKS_FOR-> Air [role: spokesman]"]),
    (f"Professor {TOM} of [Air|Organization c] said so.", ["Tom Day -WORKS_FOR-> Air [role: Professor]"]),
    (f"{TOM}, a professor of law at [Air|Organization c], left.", ["Tom Day -WORKS_FOR-> Air [role: professor]"]),
    (f"{GREENS}'s candidate, {TOM}, left.", ["Tom Day -MEMBER_OF-> the Green Party [role: candidate]"]),
    (f"{TOM}, {GREENS}'s candidate for mayor, left.", ["Tom Day -MEMBER_OF-> the Green Party [role: candidate]"]),
    (f"{PORTO}'s new mayor is {TOM}.", ["Tom Day -HEADS-> Porto [role: mayor]"]),
    (f"{PORTO} has chosen {TOM} as its mayor.", ["Tom Day -HEADS-> Porto [role: mayor]"]),
    (f"{TOM} resigned as mayor of {PORTO}.", ["Tom Day -HEADS-> Porto [role: mayor]"]),
    (f"{TOM} has stepped down as {PORTO} mayor.", ["Tom Day -HEADS-> Porto [role: mayor]"]),
]
CAPITALS = [
    (f"In the [Kenyan|Place k] capital, {PORTO}, it rained.", ["Porto -LOCATED_IN-> Kenyan [role: capital]"]),
    (f"In the [Kenyan|Place k] capital of {PORTO} it rained.", ["Porto -LOCATED_IN-> Kenyan [role: capital]"]),
    (f"In [Kenya|Place k]'s capital {PORTO} it rained.", ["Porto -LOCATED_IN-> Kenya [role: capital]"]),
    (f"In {PORTO}, the capital of [Kenya|Place k], it rained.", ["Porto -LOCATED_IN-> Kenya [role: capital]"]),
    (f"The capital of [Kenya|Place k], {PORTO}, slept.", ["Porto -LOCATED_IN-> Kenya [role: capital]"]),
]
SILENT = [
    f"{TOM}'s [Labour|Party g] rival, {ANN}, left.",
    f"{TOM}'s [Labour|Party g] opponents left.",
    f"{TOM}'s sister party, {GREENS}, won.",
    f"{TOM}'s rival party, {GREENS}, won.",
    f"{GREENS} told MP {TOM} so.",
    f"{TOM}, a friend of a [Labour|Party g] MP, left.",
    f"{TOM}, a founder who left early, saw {GREENS}.",
    f"To a reporter of [Air|Organization c] {HER} said little.",
    f"{TOM} has not resigned as mayor of {PORTO}.",
    f"{TOM} would step down as mayor of {PORTO}.",
    f"{TOM}, a friend of [Kenya|Place k]'s president, left {PORTO}.",
    f"{TOM} might lead {GREENS} into the vote.",
    f"{TOM} will not lead {GREENS}.",
    f"{TOM}'s brother will lead {GREENS}.",
    f"[Kenyan|Place k] capital flowed to {PORTO}.",
    f"It left the capital for [Kenya|Place k] and {PORTO}.",
    f"{ANN} denied being a member of {GREENS}.",
    f"{ANN} was not the mayor of {PORTO}.",
    f"{ANN} was never charged with [fraud|Offence f].",
    f"If {ANN} were the mayor of {PORTO}, it would rain.",
    f"Is {ANN} the mayor of {PORTO}?",
    f"{ANN} is reportedly a member of {GREENS}.",
    f"{ANN} met a friend of {TOM}.",
    f"The self-styled mayor of {PORTO}, {ANN}, left.",
    f"{TOM}'s brother's lawyer saw {ANN}.",
    f"The mayor of {PORTO} and {ANN} left.",
    f"{ANN} is a pro-[Kazakh|Place k] painter.",
    f"{TOM} does not work for [Air|Organization c].",
    f"A friend of {TOM} worked for [Air|Organization c].",
    f"{ANN} is said to advise no [bank|Organization c].",
    f"{ANN}'s lawyer sat in [the Senate|Institution s].",
    f"{TOM} was not elected to [the Senate|Institution s].",
    f"{GREENS} could win 12 seats in [the Senate|Institution s].",
    f"[Kenyan|Place k] MP {TOM} left.",
    f"{GREENS} has not suspended {TOM}.",
    f"One of the members of the choir, {TOM}, saw [the council|Institution c].",
]


@pytest.mark.parametrize(
    ("marked", "claims"),
    KIN + OFFICES + ACTS + POSTS + SEATS + PARTIES + LEADERS + BODIES + TWO_OFFICES + OWNED + NAMED + CAPITALS,
)
def test_says(marked: str, claims: list[str]) -> None:
    """A phrase of the ontology yields its claim, with direction, role and status."""
    assert read(marked) == claims


@pytest.mark.parametrize("marked", SILENT)
def test_stays_silent(marked: str) -> None:
    """What is denied, doubted, asked or supposed, or belongs to someone else, yields nothing."""
    assert read(marked) == []


def test_object_of_a_preposition_is_no_subject() -> None:
    """ "a lawyer for Lee told the paper": not Lee told it."""
    told = f"{TOM}, a lawyer for {ANN}, told [the Coast Times|Organization c] so."
    assert "Ann Lee -SPOKE_TO-> the Coast Times" not in read(told)


def test_a_thing_is_nothing_to_itself() -> None:
    """Two mentions of one chain make no claim."""
    assert read(f"{ANN}, {HER} own sister {ANN}.") == []


def test_evidence_is_the_whole_sentence_with_its_trigger() -> None:
    """The evidence is the sentence as it stands, line ends and all, and the trigger the words that say so."""
    text = f"It rained. {ANN}, the\nformer mayor of {PORTO},\nleft. It was dry."
    found = document("test", text)
    (claim,) = phrases(found, load_ontology())
    assert claim.evidence.text == "Ann Lee, the\nformer mayor of Porto,\nleft."
    assert claim.evidence.text == found.article.text[claim.evidence.start : claim.evidence.end]
    assert claim.evidence.trigger is not None
    words = found.article.text[claim.evidence.trigger.start : claim.evidence.trigger.end]
    assert words == "Ann Lee, the\nformer mayor of Porto"
    assert (claim.status, claim.modality, claim.extractor) == ("former", "asserted", "rules")


def test_confidence_is_the_measured_precision() -> None:
    """A claim is as sure as its rule was on articles that it was not written on."""
    (claim,) = phrases(document("test", OFFICES[0][0]), load_ontology())
    assert claim.confidence >= 0.8


def test_private_characters_of_a_text_are_no_mentions() -> None:
    """A text cannot forge the characters that stand for mentions."""
    assert read(f"\ue001, the mayor of {PORTO}, left [the Coast|Place c]. \U000f0001") == []


def test_every_shipped_rule_was_measured() -> None:
    """A rule was seen at least 20 times where it was not written."""
    for relation in load_ontology().relations:
        assert all(p.seen >= 20 and p.precision >= 0.8 for p in relation.says), relation.type


@pytest.mark.parametrize(("marked", "claims"), LAW)
def test_what_courts_do_is_said_in_set_phrases(marked: str, claims: list[str]) -> None:
    """Sentences, terms, pleas and acquittals, of which the modality is told by their words later on."""
    assert read(marked) == claims


@pytest.mark.parametrize("marked", UNPROVEN)
def test_what_no_court_has_done_is_silent(marked: str) -> None:
    """What is denied, possible, asked for, or done to somebody else."""
    assert read(marked) == []
