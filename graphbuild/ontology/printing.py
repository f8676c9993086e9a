"""Words as they are printed: in narrow columns, with signs that nobody sees."""

import re

#: soft hyphens, blanks and joiners without width, marks of direction, a stray byte order mark
INVISIBLE = dict.fromkeys(
    (0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), 0x2060, *range(0x2066, 0x206A), 0xFEFF)
)
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"})
_BEFORE_YOUNGER = re.compile(r",(?= (?:Jr|Sr|II|III|IV)\b)")
_CUT_WORD = re.compile(r"(?<=[^\W\d_])[-\u2010][^\S\n]*\n\s*(?=[a-zß-ÿ])")
_CUT_AT_HYPHEN = re.compile(r"(?<=[^\W\d_][-\u2010])[^\S\n]*\n\s*(?=[^\W_])")


def on_one_line(words: str) -> str:
    """The words on one line: "Weissen-" over "berger" is "Weissenberger", "Al-" over "Sadr" is "Al-Sadr".

    "Lee, Jr." is "Lee Jr.".
    """
    if not words.isascii():
        words = words.translate(INVISIBLE).translate(_LIGATURES)
    if "\n" in words:
        words = _CUT_AT_HYPHEN.sub("", _CUT_WORD.sub("", words))
    return _BEFORE_YOUNGER.sub("", " ".join(words.split()))
