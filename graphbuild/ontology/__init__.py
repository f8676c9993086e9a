"""The meaning of the graph as data: node types, edge types, cue words.

`load_ontology` reads the types, `load_examples` the sentences that show them, `load_cues` the words of a language.
"""

from graphbuild.ontology.cues import Cues, load_cues
from graphbuild.ontology.kin import KinWord, KinWords
from graphbuild.ontology.loader import load_examples, load_ontology
from graphbuild.ontology.naming import Body, Country, TitleWords
from graphbuild.ontology.offices import OfficeWord, OfficeWords
from graphbuild.ontology.schema import EntityType, Example, Examples, Ontology, Phrase, RelationType

__all__ = [
    "Body",
    "Country",
    "Cues",
    "EntityType",
    "Example",
    "Examples",
    "KinWord",
    "KinWords",
    "OfficeWord",
    "OfficeWords",
    "Ontology",
    "Phrase",
    "RelationType",
    "TitleWords",
    "load_cues",
    "load_examples",
    "load_ontology",
]
