"""What is found out once for a document."""

from graphbuild.extract.once import country_of, names_of, once
from graphbuild.model import Article, Chain, Document, Mention, Span

TEXT = "Ann Lee left Ghana. The Ghanaian was tired."
DOCUMENT = Document(
    Article("a", TEXT),
    (Span(0, 19), Span(20, 43)),
    (Span(0, 43),),
    (
        Mention(0, 7, "Ann Lee", "Person", "name"),
        Mention(13, 18, "Ghana", "Place", "name"),
        Mention(24, 32, "Ghanaian", "Place", "demonym"),
    ),
    (Chain((0,), "Person", "Ann Lee"), Chain((1, 2), "Place", "Ghana")),
)


def test_a_document_is_asked_once_for_each_thing() -> None:
    asked: list[int] = []

    @once
    def length(document: Document, thing: int) -> int:
        asked.append(thing)
        return len(document.chains[thing].members)

    assert [length(DOCUMENT, thing) for thing in (0, 1, 1, 0)] == [1, 2, 2, 1]
    assert asked == [0, 1]


def test_names_are_names_alone() -> None:
    assert names_of(DOCUMENT, 1) == {"Ghana"}


def test_a_country_is_known_by_any_of_its_words() -> None:
    assert (country_of(DOCUMENT, 0), country_of(DOCUMENT, 1)) == (None, "Ghana")


def test_a_mention_is_found_by_where_it_ends_and_by_what_lies_in_it() -> None:
    assert DOCUMENT.ending_at[18].text == "Ghana"
    assert [m and m.text for m in map(DOCUMENT.mention_over, (0, 6, 7, 17, 43))] == [
        "Ann Lee",
        "Ann Lee",
        None,
        "Ghana",
        None,
    ]
