"""What verbs and nouns tell of acts in a sentence with marked mentions, and where they tell nothing."""

import pytest

from graphbuild.extract.readings import readings
from graphbuild.ontology import load_ontology
from tests.marked import document

ANN, TOM, EVA = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[Eva Roy|Person e]"
SHE, HIM = "[She|Person a]", "[him|Person t]"
GREENS, UNION = "[the Green Party|Party g]", "[the Dockers' Union|Organization u]"
PORTO, COURT = "[Porto|Place p]", "[the Coast Court|Institution c]"


def read(marked: str) -> list[str]:
    """What is read in a text, each once, with its status if that is not current."""
    found = document("test", marked)
    return sorted(
        {
            f"{found.mentions[r.source].text} {r.relation.type} {found.mentions[r.target].text}"
            + (f" [{r.status}]" if r.status != "current" else "")
            for r in readings(found, load_ontology())
        }
    )


SUBJECTS = [
    (f"{ANN} has also publicly accused {TOM} of theft.", ["Ann Lee ACCUSES Tom Day"]),
    (f"{ANN} on Monday accused {TOM} of theft.", ["Ann Lee ACCUSES Tom Day"]),
    (
        f"{ANN}, 45, who leads {GREENS}, accused {TOM} of theft.",
        ["Ann Lee ACCUSES Tom Day", "Ann Lee HEADS the Green Party"],
    ),
    (f"{ANN}, who sings, lives in {PORTO}.", ["Ann Lee BASED_IN Porto"]),
    (f"{ANN}, who sings, would like to live in {PORTO}.", []),
    (f"The mayor of {PORTO}, {ANN}, accused {TOM} of theft.", ["Ann Lee ACCUSES Tom Day"]),
    (f"{ANN} of {GREENS} accused {TOM} of theft.", ["Ann Lee ACCUSES Tom Day"]),
    (f"In May {SHE} accused {TOM} of theft.", ["She ACCUSES Tom Day"]),
    (f"He spoke to {ANN}, who sued {TOM}.", ["Ann Lee SUES Tom Day"]),
    (f"{ANN} met {EVA} and accused {TOM} of theft.", ["Ann Lee ACCUSES Tom Day", "Ann Lee MET_WITH Eva Roy"]),
    (f"{ANN} left the hall, accusing {TOM} of theft.", ["Ann Lee ACCUSES Tom Day"]),
    (f"One of the speakers, said to be {ANN}, ordered {TOM} to pay.", ["Ann Lee ORDERS Tom Day"]),
    (f"{ANN} appears to order the head of the fund, {TOM}, to pay.", ["Ann Lee ORDERS Tom Day"]),
    (f"Members of {UNION} sued {TOM}.", ["the Dockers' Union SUES Tom Day"]),
    (f"Secretary of State {ANN} accused {TOM} of theft.", ["Ann Lee ACCUSES Tom Day"]),
    (f"The former Minister of Health {ANN} accused {TOM} of theft.", ["Ann Lee ACCUSES Tom Day"]),
    (f"Deputy Secretary of State for Asian Affairs {ANN} accused {TOM} of theft.", ["Ann Lee ACCUSES Tom Day"]),
    (f"A secretary of State President {ANN} accused {TOM} of theft.", []),
    (f"A friend of Mayor {ANN} accused {TOM} of theft.", []),
    (f"Three unions, including {UNION}, sued {TOM}.", ["the Dockers' Union SUES Tom Day"]),
    (f"{ANN}, whom {UNION} sued in May, left.", ["the Dockers' Union SUES Ann Lee"]),
    (f"{ANN} (45) sued {TOM}.", ["Ann Lee SUES Tom Day"]),
    (f"After suing {TOM}, {ANN} left.", ["Ann Lee SUES Tom Day"]),
    (f"By contrast {UNION}, the larger of the two, sued {TOM}.", ["the Dockers' Union SUES Tom Day"]),
    (f"{PORTO} -- {UNION} left the hall and sued {TOM}.", ["the Dockers' Union SUES Tom Day"]),
    (f"[Green|Party g] councillor {ANN} resigned and sued {TOM}.", ["Ann Lee SUES Tom Day"]),
]
SAID_OF_SOMEBODY = [
    (f"{ANN} is said to have met {TOM}.", ["Ann Lee MET_WITH Tom Day"]),
    (f"{TOM} is reported to be backed by {ANN}.", ["Ann Lee SUPPORTS Tom Day"]),
    (f"{ANN} denied having met {TOM}.", ["Ann Lee MET_WITH Tom Day"]),
    (f"{ANN} is accused of paying {TOM}.", ["Ann Lee FUNDS Tom Day"]),
    (f"{ANN}, accused of paying {TOM}, left.", ["Ann Lee FUNDS Tom Day"]),
    (f"{ANN} is expected to meet {TOM}.", ["Ann Lee MET_WITH Tom Day [future]"]),
]
TOGETHER = [
    (f"{ANN} and {TOM} met in {PORTO}.", ["Ann Lee MET_WITH Tom Day"]),
    (f"{ANN} of {GREENS} and {TOM} will meet in May.", ["Ann Lee MET_WITH Tom Day [future]"]),
    (f"The mayor, {ANN}, and her deputy, {TOM}, held talks.", ["Ann Lee MET_WITH Tom Day"]),
    (f"{ANN} and {TOM} met {EVA}.", ["Tom Day MET_WITH Eva Roy"]),
]
OBJECTS = [
    (f"{COURT} shut down the weekly [Coast Star|Organization s].", ["the Coast Court BANS Coast Star"]),
    (f"{COURT} shut the weekly [Coast Star|Organization s] down.", ["the Coast Court BANS Coast Star"]),
    (f"{ANN} sued {UNION}'s chairman, {TOM}.", ["Ann Lee SUES Tom Day"]),
    (f"{ANN} sued the head of the harbour office, {TOM}, for libel.", ["Ann Lee SUES Tom Day"]),
    (f"{ANN} took {TOM} to court.", ["Ann Lee SUES Tom Day"]),
    (f"{ANN} criticised {TOM}'s plan.", ["Ann Lee OPPOSES Tom Day"]),
    (f"{PORTO} froze {TOM}'s assets.", ["Porto SANCTIONS Tom Day"]),
    (f"{ANN} threw her weight behind {TOM}.", ["Ann Lee SUPPORTS Tom Day"]),
    (f"{UNION} chose {TOM}, a crane driver, as its chairman.", ["the Dockers' Union APPOINTED Tom Day"]),
    (f"{ANN} sued two printers, {TOM} and {EVA}.", ["Ann Lee SUES Tom Day"]),
    (f"{ANN} criticised and sued {TOM}.", ["Ann Lee OPPOSES Tom Day", "Ann Lee SUES Tom Day"]),
    (f"{ANN} sued the {PORTO}-based printer {TOM}.", ["Ann Lee SUES Tom Day"]),
    (f"{ANN} sued the mayor of {PORTO} {TOM}.", ["Ann Lee SUES Tom Day"]),
    (f"{UNION} backs [Green|Party g] {COURT} candidate {TOM}.", ["the Dockers' Union SUPPORTS Tom Day"]),
    (f"{ANN} met [her|Person a] [Portuguese|Place p] counterpart {TOM}.", ["Ann Lee MET_WITH Tom Day"]),
    (f'{ANN} asked {TOM} "to count to ten".', ["Ann Lee URGES Tom Day"]),
]
PASSIVES = [
    (f"{TOM} is accused of theft ordered by {ANN}.", []),
    (f"{TOM} is accused of hiding a sum transferred to him by {ANN}.", []),
    (f"{TOM} is accused of theft by {ANN}.", ["Ann Lee ACCUSES Tom Day"]),
    (f"{TOM} was sued on Monday by {ANN}.", ["Ann Lee SUES Tom Day"]),
    (f"{TOM} has been sued by the former mayor, {ANN}.", ["Ann Lee SUES Tom Day"]),
    (f"{TOM}, sued for libel by {ANN}, left.", ["Ann Lee SUES Tom Day"]),
    (f"{EVA}, a painter backed by {UNION}, won.", ["the Dockers' Union SUPPORTS Eva Roy"]),
    (f"{TOM} is under investigation by {COURT}.", ["the Coast Court INVESTIGATES Tom Day"]),
    (f"{TOM} was elected chairman in May and is detained by {COURT}.", ["Tom Day ARRESTED_BY the Coast Court"]),
]
TIMES = [
    (f"{ANN} will sue {TOM}.", ["Ann Lee SUES Tom Day [future]"]),
    (f"{ANN} plans to sue {TOM}.", ["Ann Lee SUES Tom Day [future]"]),
    (f"{ANN} said that {SHE} would sue {TOM}.", ["She SUES Tom Day [future]"]),
    (f"{ANN} began to criticise {TOM}.", ["Ann Lee OPPOSES Tom Day"]),
    (f"{ANN} dropped her lawsuit against {TOM}.", ["Ann Lee SUES Tom Day [former]"]),
]
NOUNS = [
    (f"{ANN}'s lawsuit against {TOM} failed.", ["Ann Lee SUES Tom Day"]),
    (f"A lawsuit by {ANN} against {TOM} failed.", ["Ann Lee SUES Tom Day"]),
    (f"{COURT}'s ban on {UNION} stands.", ["the Coast Court BANS the Dockers' Union"]),
]


@pytest.mark.parametrize(
    ("marked", "found"), SUBJECTS + SAID_OF_SOMEBODY + TOGETHER + OBJECTS + PASSIVES + TIMES + NOUNS
)
def test_an_act_is_read(marked: str, found: list[str]) -> None:
    """Who did it stands in the subject's place, to whom in the object's; in the passive the other way round."""
    assert read(marked) == found


SILENT = [
    f"{ANN} has not sued {TOM}.",
    f"{ANN} never sued {TOM}.",
    f"{ANN} could sue {TOM}.",
    f"{ANN} refused to sue {TOM}.",
    f"{ANN} waited for {EVA} to sue {TOM}.",
    f"Did {ANN} sue {TOM}?",
    f"A friend of {ANN} sued {TOM}.",
    f"{ANN}'s lawyer sued {TOM}.",
    f"{ANN} sued the brother of {TOM}.",
    f"{ANN} sued {TOM}'s brother.",
    f"{ANN} sued {GREENS} chairwoman.",
    f"{ANN} sued nobody; {TOM} left.",
    f"{COURT} banned the book of {TOM}.",
    f"{ANN} accused a clerk of helping a friend, {TOM}, last year.",
    f"{TOM} was sued before {ANN} left.",
    f"{ANN} sued a newspaper and [a printer|Organization n].",
    f"{ANN} will please nobody by suing {TOM}.",
    f"{ANN} is wrong to have met {TOM}.",
    f"The friend of {ANN} and {TOM} met nobody.",
    f"A rumour accused of paying {TOM} left.",
]


@pytest.mark.parametrize("marked", SILENT)
def test_nothing_is_read(marked: str) -> None:
    """What is denied, open, asked or wished, what is another's, and who is only described."""
    assert read(marked) == []


def test_the_object_is_not_the_subject() -> None:
    """ "She accused her": the only other one who was spoken of is meant, and such a reading needs a witness."""
    marked = f"{TOM} spoke first. {ANN} accused [him|Person a] of theft."
    (reading,) = readings(document("test", marked), load_ontology())
    assert (reading.source, reading.target, reading.precision) == (1, 0, None)
    assert read(f"{TOM} met {EVA}. {ANN} accused [him|Person a] of theft.") == ["Tom Day MET_WITH Eva Roy"]


def test_through_the_hands_of_others_nothing_stands_by_itself() -> None:
    """Thousands of a union's members are not yet the union: the network must have seen it too."""
    (reading,) = readings(document("test", f"Members of {UNION} accused {TOM} of theft."), load_ontology())
    assert reading.precision is None


def test_a_tie_is_told_by_its_verb_and_not_by_what_stands_before_it() -> None:
    """Lest what she left ends what she heads; of an act the whole is shown."""
    for text, words in (
        (f"{ANN}, who left the police in 2009, heads {UNION}.", "heads the Dockers' Union"),
        (f"{ANN}, who left the police in 2009, sued {TOM}.", "Ann Lee, who left the police in 2009, sued Tom Day"),
    ):
        made = document("test", text)
        (reading,) = readings(made, load_ontology())
        assert made.article.text[reading.trigger.start : reading.trigger.end] == words
