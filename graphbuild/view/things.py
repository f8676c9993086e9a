"""The articles, the things and what they said, as the graph has them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from graphbuild.view import loose, outlets
from graphbuild.view.barriers import barrier
from graphbuild.view.loose import Loose
from graphbuild.view.quotes import Quotes
from graphbuild.view.records import Article, Node, Said

OTHER = "other"


def read_articles(data: Loose) -> tuple[Article, ...]:
    """The articles in the order of the graph; one without a title is called by its id."""
    found = []
    for row in loose.rows(data, "articles"):
        id_ = loose.text(row, "id") or ""
        title, date, source = loose.text(row, "title"), loose.text(row, "date"), loose.text(row, "source")
        url = _web(loose.text(row, "url"))
        found.append(Article(id_, title or id_, date, source, url, outlets.outlet(source, url)))
    return tuple(found)


def _web(url: str | None) -> str | None:
    """The address if it leads to the web: nothing else becomes a link."""
    return url if url and url.lower().startswith(("http://", "https://")) else None


def read_statements(data: Loose, quotes: Quotes) -> Mapping[str, list[Said]]:
    """What is said, by the id of its speaker."""
    said: dict[str, list[Said]] = defaultdict(list)
    for row in loose.rows(data, "statements"):
        speaker, text = loose.text(row, "speaker"), loose.text(row, "text")
        if speaker and text:
            said[speaker].append(Said(quotes.article(row), loose.text(row, "cue"), text))
    return said


def read_node(id_: object, data: Loose, said: Sequence[Said], quotes: Quotes, degree: int) -> Node:
    """A thing with its names, what is said of it by description, and what it said."""
    name = loose.text(data, "name") or loose.name(id_)
    mentions = loose.rows(data, "mentions")
    called = [loose.text(m, "text") for m in mentions if loose.text(m, "kind") == "description"]
    seen = {quotes.article(m) for m in mentions} - {None}
    type_, aliases = loose.text(data, "type") or OTHER, loose.texts(data, "aliases")
    return Node(
        id=loose.name(id_),
        type=type_,
        name=name,
        aliases=tuple(alias for alias in dict.fromkeys(aliases) if alias != name),
        called=tuple(dict.fromkeys(text for text in called if text)),
        mentions=len(mentions),
        articles=tuple(sorted(place for place in seen if place is not None)),
        attributes=tuple(_attributes(loose.mapping(data, "attributes"))),
        said=tuple(said),
        degree=degree,
        barrier=barrier(type_, (name, *aliases)),
    )


def _attributes(data: Loose) -> Iterable[tuple[str, str]]:
    for key in sorted(data, key=loose.name):
        value = ", ".join(loose.texts(data, key))
        if value:
            yield loose.name(key).replace("_", " "), value
