"""The chain that a name settles: the same country or people, the very same name, the only one that it shortens."""

from graphbuild.model import Mention
from graphbuild.nlp.coreference.growing import Growing, Linking, country_of
from graphbuild.nlp.coreference.people import person_named
from graphbuild.nlp.described import is_short_for_party
from graphbuild.nlp.namesakes import canonical, has_article, is_acronym, is_head, with_owner
from graphbuild.nlp.peoples import place_of
from graphbuild.nlp.plain import plain


def settled(i: int, at: Linking) -> Growing | None:
    """The chain of the same country, of the very same name and type, or the only one that the short name fits."""
    mention = at.mentions[i]
    if mention.kind not in ("name", "demonym"):
        return None
    if country := country_of(mention, at):
        return at.of_country.get(country)
    if mention.kind == "demonym":
        return _of_people(mention, at)
    name = canonical(mention)
    if mention.type == "Person":
        return person_named(name, mention, at)
    if same := at.of_name.get((mention.type, name)):
        return same
    own = [c for c in at.chains if mention.type in c.types]
    fitting = [c for c in own if _is_short(mention, c, at.text)] or [c for c in own if _is_head(mention, c, at.text)]
    if mention.type == "Party" and not fitting:
        fitting = [c for c in own if any(is_short_for_party(mention.text, n.text) for n in c.names.values())]
    return fitting[0] if len(fitting) == 1 else None


def _of_people(mention: Mention, at: Linking) -> Growing | None:
    """The place whose people it is, or that of the same demonym before."""
    people = plain(mention.text)
    own = (c for c in at.chains if "Place" in c.types)
    return next((c for c in own if people in c.peoples or place_of(people, c.names)), None)


def _is_short(mention: Mention, chain: Growing, text: str) -> bool:
    """Whether it is "GUP" to "Green Unity Party", or the other way round; "MGU" to "Mali's Green Union"."""
    if any(is_acronym(mention.text, other.text) for other in chain.names.values()):
        return True
    return any(is_acronym(mention.text, with_owner(other, text)) for other in chain.names.values())


def _is_head(mention: Mention, chain: Growing, text: str) -> bool:
    """Whether it is "the Front" to "Green Front" or "Front of the River"."""
    return has_article(mention, text) and any(is_head(mention.text, other.text) for other in chain.names.values())
