"""What is not in English is not read, and is said to be so: whole articles, and paragraphs of English ones."""

from graphbuild.errors import LanguageError
from graphbuild.model import Article
from graphbuild.ontology.languages import foreign_language, foreign_paragraphs, has_english

_NAMED = 3


def ensure_english(article: Article) -> None:
    """Raises LanguageError, which says what the article seems to be, unless some of it reads as English.

    English full of foreign names passes, and so do headlines and texts too short to tell.
    """
    found = foreign_language(article.text)
    if found and not has_english(article.text):
        raise LanguageError(f"article {article.id!r} is not in English but seems to be in {found}; it was not read")


def left_out(article: Article) -> LanguageError | None:
    """What is to be said of an English article with paragraphs that are not in English, in which nothing is read."""
    found = foreign_paragraphs(article.text)
    if not found:
        return None
    languages = list(dict.fromkeys(language for _, language in found))
    said = " and ".join(languages[:_NAMED])
    many = "a paragraph" if len(found) == 1 else f"{len(found)} paragraphs"
    it = "it was" if len(found) == 1 else "they were"
    return LanguageError(f"article {article.id!r}: {many} not in English but seemingly in {said}; {it} not read")
