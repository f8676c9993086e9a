"""Text of articles does not steer the terminal."""

import pytest

from graphbuild.cli.terminal import plain


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Zoë Çelik – 市長 🎉", "Zoë Çelik – 市長 🎉"),
        ("two\r\nlines\tand   blanks", "two lines and blanks"),
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x9b31mred", "red"),
        ("\x1b]0;title\x07text", "text"),
        ("\x1b]8;;https://x.example\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x1bc\x08\x7f\x00end", "c end"),
        ("open\x1b]0;never closed", "open ]0;never closed"),
        ("a\u202eb\u2066c\u200b", "a b c"),
        ("half\ud800", "half"),
        ("[bold]not markup[/bold]", "[bold]not markup[/bold]"),
    ],
)
def test_text_is_shown_and_never_obeyed(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_a_long_text_that_opens_sequences_takes_no_time() -> None:
    assert len(plain("\x1b]" * 20_000)) < 80_000
