"""What is found out once for a document, however many of its claims ask for it."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar, cast

from graphbuild.model import Document
from graphbuild.ontology.countries import country_meant

P = ParamSpec("P")
T = TypeVar("T")


def once(find: Callable[Concatenate[Document, P], T]) -> Callable[Concatenate[Document, P], T]:
    """The function, called once for a document and each thing that it is asked of.

    In a long text a claim is one of thousands on a person whom the text names thousands of times.
    """

    @wraps(find)
    def found(document: Document, /, *asked: P.args, **named: P.kwargs) -> T:
        key = (find, *asked, *named.items())
        if key not in document.found:
            document.found[key] = find(document, *asked, **named)
        return cast(T, document.found[key])

    return found


@once
def names_of(document: Document, thing: int) -> frozenset[str]:
    """The names that the text has for a chain, by its index; none for one that is only described."""
    own = (document.mentions[m] for m in document.chains[thing].members)
    return frozenset(m.text for m in own if m.kind == "name")


@once
def country_of(document: Document, thing: int) -> str | None:
    """The country that the first of the words which the text has for a chain names, or is the adjective of."""
    meant = (country_meant(document.mentions[m].text) for m in document.chains[thing].members)
    return next((country for country in meant if country), None)
