"""The words of a language that decide what a name is worth, in the form in which names are compared."""

from collections.abc import Mapping
from dataclasses import dataclass

from graphbuild.ontology import Cues
from graphbuild.resolve.names import normal


@dataclass(frozen=True, slots=True)
class NameWords:
    """`countries` and `bodies` map every normal name to the plain one, `demonyms` a people to its country."""

    titles: frozenset[str]
    determiners: frozenset[str]
    #: months and weekdays: with them an event is named only within its article
    calendar: frozenset[str]
    countries: Mapping[str, str]
    demonyms: Mapping[str, str]
    bodies: Mapping[str, str]
    #: words that are in no body's name of its own: "high", "court"
    organs: frozenset[str]


def name_words(cues: Cues) -> NameWords:
    """The words that names are judged by, from the cue words."""
    return NameWords(
        titles=frozenset(normal(t) for t in cues.titles.before_name),
        determiners=cues.determiners,
        calendar=frozenset(word for word, _ in (*cues.dates.months, *cues.dates.weekdays)),
        countries={normal(n): c.name for c in cues.countries for n in (c.name, *c.aliases)},
        demonyms=cues.demonyms,
        bodies={normal(n): b.name for b in cues.bodies if b.aliases for n in b.names},
        organs=cues.organs,
    )
