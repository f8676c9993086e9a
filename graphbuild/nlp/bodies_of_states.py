"""One organ of a state under the country's name, its adjective or "of": "Iraqi police", "the police of Iraq"."""

import re
from functools import cache, lru_cache

from graphbuild.nlp.plain import plain
from graphbuild.ontology import load_cues

_OF = re.compile(r"^(?P<main>[^,]+?) of (?:the )?(?P<owner>[^,]+)$")
_LONGEST = 4  # words of a country's name


@lru_cache(maxsize=1 << 14)
def name_by_country(name: str) -> str:
    """A plain name with the country's name first: "iraq police" for all three; the name itself where it has none."""
    if (found := _OF.match(name)) and (country := _countries().get(found["owner"])):
        return f"{country} {found['main']}"
    words = name.split()
    for count in range(min(_LONGEST, len(words) - 1), 0, -1):
        if country := _countries().get(" ".join(words[:count]).removesuffix("'s").removesuffix("'")):
            return " ".join((country, *words[count:]))
    return name


@cache
def _countries() -> dict[str, str]:
    """Names, other names and adjectives of countries, plain, with the country of each."""
    return {
        plain(word): plain(country.name)
        for country in load_cues().countries
        for word in (country.name, *country.aliases, *country.demonyms)
    }
