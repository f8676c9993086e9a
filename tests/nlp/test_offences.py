"""Offences in a list after a word for a charge."""

import pytest

from graphbuild.model import Span
from graphbuild.nlp.offences import (
    is_no_offence,
    is_part_of_more,
    is_told_as_a_deed,
    offence_alone,
    offences_in,
    offences_of,
)


def found(text: str) -> list[str]:
    """The offences in the text, as one sentence."""
    return [text[s.start : s.end] for s in offences_in(text, Span(0, len(text)))]


LISTS = [
    ("The charges include abduction and abuse of office.", ["abduction", "abuse of office"]),
    ("She was charged with theft, fraud, and tax evasion in Porto.", ["theft", "fraud", "tax evasion"]),
    ("He was CONVICTED OF arson.", ["arson"]),
    ("He was found guilty of the murder of two men.", ["murder of two men"]),
    ("He was found\nguilty of\narson, they said.", ["arson"]),
    ("He was charged with hooliganism after the match.", ["hooliganism"]),
    ("He is wanted for money-laundering; she for arson.", ["money-laundering"]),
    ("He was charged with fraud and was jailed.", ["fraud"]),
    ("She was charged with fraud or theft by a court, and bribery.", ["fraud", "theft"]),
    ("He was convicted of theft, Ann Lee said.", ["theft"]),
    ("Tom Day, who was charged with fraud, denies that he took money.", ["fraud"]),
    ("Tom Day, charged with fraud, left the country.", ["fraud"]),
    ("Tom Day, charged with fraud, insists on his innocence and stays.", ["fraud"]),
    ("He was charged with two counts of fraud.", ["fraud"]),
    ("He was charged with two more counts of fraud and forgery.", ["fraud", "forgery"]),
    ("He was charged with 3 counts of fraud.", ["fraud"]),
    ("He was charged with arson but convicted of theft.", ["arson", "theft"]),
    ("She has been charged with fraud and will be tried in May.", ["fraud"]),
    ("Two have been charged with smuggling and are held in Porto.", ["smuggling"]),
    ("He was convicted of arson and released.", ["arson"]),
    ("He was convicted of forgery and sentenced to a year.", ["forgery"]),
    ("She was charged with cheating last year.", ["cheating"]),
    ("He was charged with arson, convicted of theft.", ["arson", "theft"]),
    ("He was tried on charges of arson and theft, lawyers in the case said.", ["arson", "theft"]),
    ("He was charged with theft together with Tom Day.", ["theft"]),
    ("He was charged with fraud to the detriment of 20 clients.", ["fraud"]),
    ("She was found guilty of taking bribes and of forging stamps.", ["taking bribes", "forging stamps"]),
    ("He was found guilty of theft and of not having paid.", ["theft"]),
    ("He was convicted of hiding sales of 3.1 million litres.", ["hiding sales"]),
]
SILENT = [
    "He spoke of theft and fraud.",
    "He was charged with “fraud”.",
    "He was convicted of Grand Theft.",
    "He was convicted of 12 thefts.",
    "He was convicted of what they had seen.",
    "He was convicted of having once been seen near the bank.",
    "He was charged with, and fined for, fraud.",
    "She is in charge of.",
    "He was wanted for eleven years.",
    "Both were convicted of the same offence.",
    "She is in charge of prisons.",
    "He took charge of fisheries and forests.",
    "He recharged with care.",
    "He discounts of late.",
    "Charges include",
    "He was found guilty of something else.",
    "He was charged with a charge that lapsed.",
    "They were convicted of lack of respect.",
    "She charged them with theft.",
]


@pytest.mark.parametrize(("text", "offences"), LISTS)
def test_offences_of_a_list(text: str, offences: list[str]) -> None:
    """Each item without its article, up to a word that ends it; a clause after the list is no item."""
    assert found(text) == offences


@pytest.mark.parametrize("text", SILENT)
def test_other_words_are_no_offence(text: str) -> None:
    """No word for a charge, a quotation, a name, a number, too many words."""
    assert found(text) == []


def test_nothing_is_read_beyond_the_sentence() -> None:
    """A list ends with its sentence, and an item that the sentence cuts is cut."""
    text = "The charges include theft and fraud"
    assert [text[s.start : s.end] for s in offences_in(text, Span(0, 25))] == ["theft"]
    assert list(offences_in(text, Span(13, len(text)))) == []


def test_a_list_without_end_is_cut() -> None:
    """A list is read for some 200 characters."""
    assert len(found("The charges include " + ", ".join(["theft"] * 100) + ".")) < 40


def test_what_an_offence_was_over_is_no_part_of_it() -> None:
    """A word that no offence has in it ends it, and whom a war crime was done to; "to" and "of" do not."""
    assert offence_alone("mischief over damage to a mast") == "mischief"
    assert offence_alone("conspiracy to commit fraud") == "conspiracy to commit fraud"
    assert offence_alone("fraud to the detriment of customers") == "fraud"
    assert offence_alone("murder of 27 prisoners") == "murder"
    assert offence_alone("murder of a prisoner") == "murder of a prisoner"
    assert offence_alone("taking bribes from exporters") == "taking bribes"
    assert offence_alone("fraud to the detriment") == "fraud"
    assert offence_alone("torture of prisoners") == "torture of prisoners"
    assert offence_alone("war crimes against civilians") == "war crimes"
    assert offence_alone("crimes against humanity") == "crimes against humanity"
    assert offence_alone("money laundering between 2013 and 2016") == "money laundering"
    assert offence_alone("fraud in connection with pumps") == "fraud"
    assert offence_alone("trafficking in precious wood") == "trafficking in precious wood"
    assert offence_alone("fraud against 6,000 depositors") == "fraud"
    assert offence_alone("trespassing in a separate trial") == "trespassing"
    assert offence_alone("overcharging") == "overcharging"


READ_AS_ONE = [
    ("for [secession and terrorism].", ["secession", "terrorism"]),
    ("for [breach of trust and confidence].", ["breach of trust and confidence"]),
    ("for [damaging weights and measures].", ["damaging weights and measures"]),
    ("in [absentia of rebellion].", ["rebellion"]),
    ("of aggravated [fraud].", ["aggravated fraud"]),
    ("of accepting [bribes].", ["accepting bribes"]),
    ("of big [fraud].", ["fraud"]),
    ("of [murder over a partner].", ["murder"]),
]


@pytest.mark.parametrize(("marked", "offences"), READ_AS_ONE)
def test_offences_that_were_read_as_one(marked: str, offences: list[str]) -> None:
    """Two with "and" between them are two, unless they are done to the same; what tells the kind belongs to them."""
    span = Span(marked.index("["), marked.index("]") - 1)
    text = marked.replace("[", "").replace("]", "")
    assert [text[s.start : s.end] for s in offences_of(text, span)] == offences


@pytest.mark.parametrize(
    ("before", "deed"),
    [
        ("found him guilty of having ", True),
        ("of having\n", True),
        ("guilty of ", False),
        ("behaving ", False),
        ("", False),
    ],
)
def test_a_deed_that_is_told_is_no_name_of_an_offence(before: str, deed: bool) -> None:
    """ "Guilty of having sold rifles" does not say what the offence is called."""
    assert is_told_as_a_deed(before) is deed


def test_the_same_crime_is_no_name_of_one() -> None:
    """With or without its article."""
    assert is_no_offence("the same crime")
    assert is_no_offence("same crime")
    assert not is_no_offence("the theft")


@pytest.mark.parametrize(
    ("text", "read", "whole"),
    [
        ("for defamation of the head of state an hour before", "defamation", "defamation of the head of state"),
        ("with ordering the killing of editor Ann Lee", "ordering the killing", "ordering the killing"),
        ("of theft of state property in 2019", "theft", "theft of state property"),
        ("of misuse of office.", "misuse", "misuse of office"),
        ("of murder of 27 people", "murder", "murder"),
        ("of murder of Ann Lee", "murder", "murder"),
        ("of fraud in Porto", "fraud", "fraud"),
        ("of fraud, of which he knew", "fraud", "fraud"),
        ("of fraud of which he knew", "fraud", "fraud"),
        ("with embezzling 270 million crowns meant for a road", "embezzling", "embezzling 270 million crowns"),
        ("with stealing N41m.", "stealing", "stealing N41m"),
        ("with laundering about $34 million through it", "laundering", "laundering about $34 million"),
        ("with stealing $4.5m.", "stealing", "stealing $4.5m"),
        ("of smuggling 40 crates of tea", "smuggling", "smuggling"),
        ("of smuggling in 2019", "smuggling", "smuggling"),
        ("of fraud worth 3 million crowns", "fraud", "fraud"),
        ("of theft 3 million crowns later", "theft", "theft"),
        ("of hiding sales of 3 million litres", "hiding sales of", "hiding sales"),
    ],
)
def test_what_an_offence_is_done_to_is_part_of_it(text: str, read: str, whole: str) -> None:
    """In small letters, up to a word that ends an offence; of a deed also the sum that it was about."""
    start = text.index(read)
    assert [text[s.start : s.end] for s in offences_of(text, Span(start, start + len(read)))] == [whole]


@pytest.mark.parametrize(
    ("text", "read", "whole"),
    [
        ("with abusing his power for years", "abusing", "abusing his power"),
        ("of forging a passport.", "forging", "forging a passport"),
        ("with offering a 300-dollar bribe", "offering", "offering"),
        ("with insulting the president and theft", "insulting", "insulting the president"),
        ("with smuggling the same day", "smuggling", "smuggling"),
        ("of fraud, the court said", "fraud", "fraud"),
        ("with beating her.", "beating", "beating"),
    ],
)
def test_a_deed_goes_with_its_object(text: str, read: str, whole: str) -> None:
    """A lone word in -ing that names no offence by itself; an object with a number is left out."""
    start = text.index(read)
    assert [text[s.start : s.end] for s in offences_of(text, Span(start, start + len(read)))] == [whole]


@pytest.mark.parametrize(
    ("words", "nothing"),
    [
        ("abusing", True),
        ("offering a", True),
        ("anti-terrorism", True),
        ("closed court hearing", True),
        ("other gifts", True),
        ("preventing money laundering", True),
        ("smuggling", False),
        ("obstructing an investigation", False),
        ("interference with an inquiry", False),
        ("anti-state agitation", False),
    ],
)
def test_what_is_cut_or_a_step_of_the_law_names_no_offence(words: str, nothing: bool) -> None:
    """A deed without its object, an article at the end, a hearing, what somebody is to prevent."""
    assert is_no_offence(words) is nothing


@pytest.mark.parametrize(
    ("text", "read", "part"),
    [
        ("under terrorism laws", "terrorism", True),
        ("by the fraud squad.", "fraud", True),
        ("with abusing his power to take bribes", "power to take bribes", True),
        ("demanded an end to corruption", "corruption", True),
        ("for reporting on the smuggling", "smuggling", True),
        ("an end. Corruption is a crime", "Corruption", False),
        ("of fraud, laws say", "fraud", False),
        ("over his theft", "theft", False),
        ("of fraud in court", "fraud", False),
    ],
)
def test_what_tells_of_a_law_or_was_misused_is_no_offence(text: str, read: str, part: bool) -> None:
    """The word stands right before the law or those who look after it, or is the object of a deed."""
    start = text.index(read)
    assert is_part_of_more(text, Span(start, start + len(read))) is part
