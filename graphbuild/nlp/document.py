"""An article cut into paragraphs and sentences, and what kind of mention a piece of it is."""

import re

from graphbuild.model import Article, Document, Kind
from graphbuild.nlp.sentences import column_width, paragraphs, sentences
from graphbuild.ontology import load_cues


def document_of(article: Article) -> Document:
    """The article with its paragraphs and sentences, before anything is read in it."""
    blocks = paragraphs(article.text)
    abbreviations, column = load_cues().abbreviations, column_width(article.text, blocks)
    return Document(
        article,
        tuple(s for block in blocks for s in sentences(article.text, block, abbreviations, column)),
        blocks,
    )


_PARTS = re.compile(r"[-'’]")


def kind_of(text: str, type_: str, *, starts_sentence: bool) -> Kind:
    """Whether a mention is a name, a description, a pronoun or a demonym.

    "Ann Lee" is a name, "the former minister" a description, "his" a pronoun, "Kazakh" a demonym.
    A capital that only starts a sentence ("The court") makes no name, nor does one in what an indefinite
    description hangs on ("a court in Almaty"); "US" is no pronoun, "al-Nur" is a name.
    """
    cues = load_cues()
    words = text.split()
    if text.casefold() in cues.pronouns and not (text.isupper() and len(text) > 1):
        return "pronoun"
    if type_ == "Place" and text.casefold() in cues.demonyms:
        return "demonym"
    capitals = [w for w in words if any(p[:1].isupper() or p[:1].isdigit() for p in _PARTS.split(w))]
    if not capitals or (words[0].casefold() in ("a", "an") and words[1:2] and words[1].islower()):
        return "description"
    if (starts_sentence or words[1:]) and capitals == words[:1] and words[0].casefold() in cues.determiners:
        return "description"
    return "description" if type_ == "Place" and _is_land_of_a_region(words) else "name"


def _is_land_of_a_region(words: list[str]) -> bool:
    """Whether it is "the West African country", "a small Polynesian island nation": what no place is called."""
    cues = load_cues()
    told = [w for w in words if w.casefold() not in cues.determiners]
    if len(told) < 2 or not told[-1].islower() or cues.things.nouns.get(told[-1]) != "Place":
        return False
    region = " ".join(w for w in told if w[0].isupper()).casefold()
    return region in cues.region_adjectives or region in cues.demonyms
