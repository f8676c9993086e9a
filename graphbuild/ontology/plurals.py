"""Nouns of the word lists, with their plurals."""

#: words of a list; one with an irregular plural stands with it
Words = list[str | list[str]]


def plural_of(word: str) -> str:
    """The regular plural: mayors, deputies, bosses, chairmen."""
    if word.endswith("man"):
        return word[:-2] + "en"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")


def noun_with_plural(word: str | list[str]) -> tuple[str, str]:
    """A word of a list with its plural, which the list gives where it is not regular."""
    return (word, plural_of(word)) if isinstance(word, str) else (word[0], word[1])
