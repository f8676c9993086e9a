"""How many articles and how many independent sources state an edge, and when."""

from dataclasses import replace

from graphbuild.graph import build_graph, edges_of, graph_data
from graphbuild.graph.copies import copied
from graphbuild.graph.sources import find_sources
from graphbuild.model import Citation, Document
from graphbuild.ontology import load_cues, load_ontology
from graphbuild.resolve import resolve
from graphbuild.sketch import sketch
from tests.marked import claim, document

WIRE = (
    "[Ann Lee|Person x], the leader of the [Reform Party|Party p], met [Tom Day|Person y] in a hotel by the harbour "
    "on Monday evening, two people at the next table told the agency, and both left after an hour without a word."
)
OWN = "It was raining when [Ann Lee|Person x] met [Tom Day|Person y] again, our reporter saw through the window."


def citation(id_: str, text: str, date: str | None = None, source: str | None = None) -> Citation:
    return Citation(id_, None, date, source, None, "", sketch(text))


def _of_paper(found: Document, source: str) -> Document:
    return replace(found, article=replace(found.article, source=source))


def words(start: int, end: int) -> str:
    return " ".join(f"word{n}" for n in range(start, end))


def test_a_copy_is_of_the_one_that_appeared_first() -> None:
    """By date, then by id; an article without a date is never the first of those with one."""
    text = words(0, 200)
    some = [citation("d", text), citation("c", text, "2020-01-02"), citation("b", text, "2020-01-02")]
    assert copied(some) == {"c": "b", "d": "b"}
    assert copied(reversed([*some, citation("z", text, "2019")])) == dict.fromkeys("bcd", "z")


def test_a_shortened_story_is_a_copy_and_a_quotation_is_none() -> None:
    """Half of it is; a paragraph within another story is not."""
    story = citation("a", words(0, 300), "2020")
    assert copied([story, citation("b", words(0, 150), "2021")]) == {"b": "a"}
    assert copied([story, citation("b", words(0, 40) + words(500, 800), "2021")]) == {}


def test_copies_are_found_through_each_other() -> None:
    """The first and the last of a chain of rewritten stories share too little to be compared by themselves."""
    chain = [citation(str(n), words(100 * n, 100 * n + 300), f"202{n}") for n in range(4)]
    assert copied(chain) == {"1": "0", "2": "0", "3": "0"}


def test_articles_of_one_paper_are_one_source_and_copies_are_that_of_the_first() -> None:
    """Of whom no paper is known each is a source by itself."""
    sources = find_sources(
        [
            citation("a", words(0, 200), "2020-01-01", "Daily  Coast"),
            citation("b", words(0, 200), "2020-01-02", "Hill Post"),
            citation("c", words(300, 500), "2020-01-03", "daily coast"),
            citation("d", words(600, 700)),
            citation("e", words(800, 900)),
        ]
    )
    assert [sources.independent(some) for some in ("abc", "ac", "ad", "abcde", "e")] == [1, 1, 2, 3, 1]
    assert sources.span("abc") == ("2020-01-01", "2020-01-03")
    assert sources.span("d") == (None, None)


def test_an_edge_carries_what_stands_behind_it() -> None:
    """Three articles, one of them a reprint in another paper: two sources."""
    papers = [("a", WIRE, "2020-01-01"), ("b", WIRE, "2020-01-05"), ("c", OWN, "2020-02-01")]
    documents = [_of_paper(document(id_, text, date=date), f"Paper {id_}") for id_, text, date in papers]
    claims = [claim(d, "Ann Lee", "MET_WITH", "Tom Day") for d in documents]
    graph = build_graph(documents, claims, resolve(documents, load_cues()), load_ontology())
    ((*_, edge),) = edges_of(graph)
    assert (edge["article_count"], edge["source_count"]) == (3, 2)
    assert (edge["first_date"], edge["last_date"]) == ("2020-01-01", "2020-02-01")
    assert [a["copy_of"] for a in graph_data(graph)["articles"]] == [None, "a", None]
