"""Dates of metadata and of first lines; a date inside of a sentence is none of the article's."""

import time

import pytest

from graphbuild.readers.dateline import dateline, metadata_date, valid_date


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("A billboard in June (file) (epa) November 15, 2007 (RFE/RL) -- New tapes appeared.", "2007-11-15"),
        ("ATHENS, March 3, 2019 (Agency) - A court in Athens met.", "2019-03-03"),
        ("ATHENS, March 3, 2019 – A court in Athens met.", "2019-03-03"),
        ("KYIV/MOSCOW, Jan 2, 2020 (ABC) -- Talks began.", "2020-01-02"),
        ("New Delhi (15 November 2007) - The parliament met.", "2007-11-15"),
        ("Court clears magnate\n\nThursday, 15 November 2007 10:15 GMT\n\nATHENS -- A court met.", "2007-11-15"),
        ("15 November 2007", "2007-11-15"),
        ("Nov. 15th, 2007\r\n\r\nA court met.", "2007-11-15"),
        ("Published: 15 November 2007", "2007-11-15"),
        ("Last updated on 3 May 2019, 10:15 a.m.", "2019-05-03"),
        ("November 15, 2007 | By Ann Lee", "2007-11-15"),
        ("2007-11-15\nA court met.", "2007-11-15"),
        ("15.11.2007\nA court met.", "2007-11-15"),
        ("March 2019\nA court met.", "2019-03"),
    ],
)
def test_a_dateline_or_a_line_of_its_own_is_the_articles_date(text: str, date: str) -> None:
    assert dateline(text) == date


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A court in Athens met.",
        "On 15 November 2007, the court met - for the first time - in Athens.",
        "On March 3, 2019 (a Sunday) - nobody knows why - he left.",
        "The treaty of 15 November 2007 -- signed in Porto -- ended.",
        "He was born on 3 May 1960 (in Porto) -- and died there.",
        "In Porto, March 3, 2019 was a day of protest.",
        "ATHENS, March 3 (Agency) -- A court met.",
        "May 35, 2019",
        "31.02.2019",
        "2019",
        "Marche 2, 2019",
        "A court met.\n" * 20 + "15 November 2007",
    ],
)
def test_other_dates_are_not(text: str) -> None:
    assert dateline(text) is None


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2007", "2007"),
        ("2007-11", "2007-11"),
        ("2007-11-15", "2007-11-15"),
        ("2007-11-15T10:00:00Z", "2007-11-15"),
        ("2007-11-15 10:00", "2007-11-15"),
        ("Thu, 15 Nov 2007 10:00:00 GMT", "2007-11-15"),
        ("November 15, 2007", "2007-11-15"),
        ("2007/11/15", "2007-11-15"),
        ("20071115", "2007-11-15"),
        ("20071115T100000Z", "2007-11-15"),
        ("2007/15/11", None),
        ("20071315", None),
        ("15/11/2007", None),
        ("11/12/2007", None),
        ("2007-13-01", None),
        ("2007-02-30", None),
        ("today", None),
        ("1195084800", None),
        ("", None),
    ],
)
def test_metadata_is_a_date_only_where_it_is_plain_which(text: str, date: str | None) -> None:
    assert metadata_date(text) == date


@pytest.mark.parametrize(
    ("text", "valid"), [("2007", True), ("2007-11", True), ("2007-11-15", True), ("2007-11-31", False)]
)
def test_a_date_is_valid_in_iso_form_only(text: str, valid: bool) -> None:
    assert valid_date(text) == (text if valid else None)
    assert all(valid_date(t) is None for t in (f" {text}", f"{text}T", text[1:], "٢٠٠٧"))


@pytest.mark.parametrize(
    "text", ["a" * 3000, "A " * 1500, "A.B " * 800, "Word " * 600 + "(", "1 " * 1500, "May " * 800]
)
def test_no_text_takes_long(text: str) -> None:
    dateline("warm")
    began = time.process_time()
    dateline(text)
    assert time.process_time() - began < 0.5
