"""Pages: what of a page is the article's text, and what is not."""

import quopri
from pathlib import Path

import pytest

from graphbuild.errors import SourceError
from graphbuild.model import Article
from graphbuild.readers import read

LEAD = "The electoral commission checked the signatures of all candidates on Friday."
END = "The commission turned down a fifth application."


def page(body: str, head: str = "<title>Who runs for mayor</title>") -> str:
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8">{head}</head><body>'
        "<nav><ul><li><a href='/'>Home</a></li><li><a href='/p'>Politics</a></li></ul></nav>"
        f"<main><article><h1>Who runs for mayor</h1><p>{LEAD}</p>{body}<p>{END}</p></article></main>"
        "<aside><h2>Most read</h2><a href='/x'>Storm hits coast</a></aside>"
        "<footer>© 2024 The Daily</footer></body></html>"
    )


def article(tmp_path: Path, content: str | bytes, name: str = "page.html") -> Article:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    (found,) = read([str(path)])
    return found


def between(tmp_path: Path, body: str) -> list[str]:
    """The paragraphs that a page's body gives between its first and its last one."""
    first, *paragraphs, last = article(tmp_path, page(body)).text.split("\n\n")
    assert (first, last) == (LEAD, END)
    return paragraphs


@pytest.mark.parametrize(
    ("body", "paragraphs"),
    [
        ("", []),
        ("<p>Ana won.</p>\n<p>Bento\n  lost.</p>", ["Ana won.", "Bento lost."]),
        (
            "<p>Ana <a href='/a'>Cardigos</a> leads the <b>Coast</b> Party<i>.</i></p>",
            ["Ana Cardigos leads the Coast Party."],
        ),
        (
            "<ul><li><span>Ana, a lawyer</span></li><li><span>Bento, a judge</span></li></ul>",
            ["Ana, a lawyer", "Bento, a judge"],
        ),
        ("<ol><li>Ana</li><li>Bento</li></ol>", ["Ana", "Bento"]),
        ("<ul><li><p>Ana won.</p></li><li><p>Bento lost.</p></li></ul>", ["Ana won.", "Bento lost."]),
        (
            "<ul><li>Ana Cardigos<ul><li>a lawyer</li></ul></li><li>Bento</li></ul>",
            ["Ana Cardigos", "a lawyer", "Bento"],
        ),
        (
            "<ul><li><a href='/a'>Ana Cardigos</a>, a lawyer</li><li><a href='/b'>Bento Falq</a>, a judge</li></ul>",
            ["Ana Cardigos, a lawyer", "Bento Falq, a judge"],
        ),
        ("<dl><dt>Ana</dt><dd>a lawyer</dd></dl>", ["Ana", "a lawyer"]),
        (
            "<table><tr><td>Ana</td><td>lawyer</td></tr><tr><td>Bento</td><td>judge</td></tr></table>",
            ["Ana | lawyer", "Bento | judge"],
        ),
        (
            "<table><tr><th><p>Office</p></th><th><p>Name</p></th></tr>"
            "<tr><td><p>Mayor</p></td><td><ul><li>Ana</li><li>Bento</li></ul></td></tr>"
            "<tr><td>Judge</td><td>Clara<br>Porto</td></tr><tr><td>Vacant</td><td></td></tr></table>",
            ["Office | Name", "Mayor | Ana\nBento", "Judge | Clara\nPorto", "Vacant"],
        ),
        ("<table><tr><td></td><td>2019</td></tr><tr><td>Seats</td><td>7</td></tr></table>", ["| 2019", "Seats | 7"]),
        (
            "<p>The candidates of the Coast Party are:</p><ul><li><a href='/a'>Ana</a></li></ul>",
            ["The candidates of the Coast Party are:", "Ana"],
        ),
        (
            "<p>Read more:</p><ul><li><a href='/a'>Ana weds</a></li><li><a href='/b'>Bento left</a></li></ul>",
            ["Read more:"],
        ),
        (
            "<div>Ana won.<br><br>Bento lost.<br>Clara did not run.</div>",
            ["Ana won.", "Bento lost.", "Clara did not run."],
        ),
        ("<p>Ana won in Porto,<br>in Braga and<br>everywhere.</p>", ["Ana won in Porto, in Braga and everywhere."]),
        ("<div>Ana won.</div><div>Bento lost.</div>", ["Ana won.", "Bento lost."]),
        ("<div><span>Ana Cardigos</span><span>Bento Falqueiro</span></div>", ["Ana Cardigos", "Bento Falqueiro"]),
        ("<div><span>A</span><span>na won.</span></div>", ["Ana won."]),
        ("<h2>The others</h2><p>Ana won.</p>", ["The others", "Ana won."]),
        ("<blockquote><p>We won.</p><p>They lost.</p></blockquote>", ["We won.", "They lost."]),
        ("<p><!-- start -->Ana<!-- --> <!-- -->won.</p><!-- end --><p>Bento lost.</p>", ["Ana won.", "Bento lost."]),
        (
            "<p lang='de'>Ana hat gewonnen.</p><p lang='en-GB'>Ana won.</p><p>He reads <i lang='fr'>La Vie</i>.</p>",
            ["Ana won.", "He reads La Vie."],
        ),
        (
            "<p>Ana<sup>1</sup> met Bento<sup>[2]</sup>, a<sup><a href='#3'>3</a></sup> judge.</p>",
            ["Ana met Bento, a judge."],
        ),
        ("<p>It is 5 km<sup>2</sup> large on the 4<sup>th</sup>.</p>", ["It is 5 km2 large on the 4th."]),
        ("<p>Ana <del>Cardo</del><ins>Cardigos</ins> won.<s> Bento lost.</s></p>", ["Ana Cardigos won."]),
        ("<p>Ana said <q>we <b>won</b></q> and <q>left</q>.</p>", ["Ana said “we won” and “left”."]),
        (
            "<p>Ana won<o:p></o:p>.</p><p><o:p>&nbsp;</o:p></p><p><st1:city>Porto</st1:city> lost.</p>",
            ["Ana won.", "Porto lost."],
        ),
        ("<p>Ana won<span class='sr-only'> (opens in new window)</span>.</p>", ["Ana won."]),
        ("<p>AT&amp;T said that 1 &lt; 2.</p>", ["AT&T said that 1 < 2."]),
        ("<p>Ana&amp;rsquo;s&amp;nbsp;men, A&amp;amp;B &amp; so on; B&amp;B.</p>", ["Ana’s men, A&B & so on; B&B."]),
        ("<p>Ana Car&shy;di&shy;gos won the elec\u200btion.</p>", ["Ana Cardigos won the election."]),
        ("<p hidden>Ana won.</p><div style='color:red; display: none'><p>Bento won.</p></div>", []),
        ("<p style='VISIBILITY:hidden'>Ana won.</p><p style='display:block'>Bento won.</p>", ["Bento won."]),
        ("<script>var ana = 'x'</script><style>p {}</style><noscript>Enable it</noscript><!-- Ana -->", []),
    ],
)
def test_blocks_are_paragraphs(tmp_path: Path, body: str, paragraphs: list[str]) -> None:
    assert between(tmp_path, body) == paragraphs


@pytest.mark.parametrize(
    "body",
    [
        "<figure><img src='a.jpg' alt='Ana'><figcaption>Ana leaves. Photo: Lars Ek / Nordfoto</figcaption></figure>",
        "<figure><picture><img src='a.jpg'></picture><p>Ana leaves parliament on Friday.</p></figure>",
        "<div class='image'><img src='a.jpg'><span class='wp-caption-text'>Ana leaves parliament.</span></div>",
        "<p><img src='a.jpg'><br><em>Ana leaves parliament on Friday.</em></p>",
        "<div><a href='/a.jpg'><img src='a.jpg'></a><small>Ana leaves parliament on Friday.</small></div>",
        "<p class='photo-credit'>Lars Ekdal for the agency</p>",
        "<p>Photo: Lars Ekdal / Nordfoto</p>",
        "<p>Image credit: Lars Ekdal</p>",
        "<p class='byline'>By Petra Oskarin, Helsinki</p>",
        "<div class='ArticleAuthor'><a href='/petra'>Petra Oskarin</a> covers courts.</div>",
        "<span itemprop='author'>Petra Oskarin</span>",
        "<p>By Petra Oskarin and Tom Day</p>",
        "<div class='bio'><p>Petra Oskarin covers courts for the Daily.</p></div>",
        "<div class='share-buttons'>Share this with your friends.</div>",
    ],
)
def test_captions_credits_and_bylines_are_no_text(tmp_path: Path, body: str) -> None:
    assert between(tmp_path, body) == []


def test_a_sentence_that_begins_like_a_byline_stays(tmp_path: Path) -> None:
    assert between(tmp_path, "<p>By Friday, Ana Cardigos had won.</p>") == ["By Friday, Ana Cardigos had won."]


def test_a_picture_in_running_text_takes_none_of_it_along(tmp_path: Path) -> None:
    assert between(tmp_path, "<p><img src='a.jpg'>Ana <em>won</em>.</p>") == ["Ana won."]


def test_a_text_around_an_advertisement_is_whole(tmp_path: Path) -> None:
    """Of two elements of one class trafilatura would take the first alone."""
    body = f"<div class='text'><p>{LEAD}</p></div><div class='ad'>Buy</div><div class='text'><p>{END}</p></div>"
    assert article(tmp_path, f"<html><body>{body}</body></html>").text == f"{LEAD}\n\n{END}"


def test_a_title_set_in_old_elements_is_not_glued_to_the_text(tmp_path: Path) -> None:
    body = f"<center><b>Who runs</b></center><font size=2>{LEAD}<br><br>{END}</font>"
    assert article(tmp_path, f"<html><body>{body}</body></html>").text == f"Who runs\n\n{LEAD}\n\n{END}"


def test_a_long_or_deep_page_does_not_end_in_silence(tmp_path: Path) -> None:
    deep = "<div>" * 400 + "<p>Ana won the vote.</p>" + "</div>" * 400
    assert between(tmp_path, deep) == ["Ana won the vote."]
    assert len(between(tmp_path, f"<p>{'Ana won the vote. ' * 570_000}</p>")[0]) > 10_000_000


def test_an_article_within_an_element_named_after_its_author_stays(tmp_path: Path) -> None:
    text = "Ana Cardigos leads the Coast Party and has done so since she left the court. " * 8
    assert between(tmp_path, f"<div class='author-page'><p>{text}</p></div>") == [text.strip()]


def test_an_article_that_waits_for_a_script_is_read(tmp_path: Path) -> None:
    """A page is often saved before its script has shown the text."""
    text = "Ana Cardigos leads the Coast Party and has done so since she left the court. " * 8
    assert between(tmp_path, f"<div style='display:none'><p>{text}</p></div>") == [text.strip()]


def test_an_article_that_is_marked_with_a_wrong_language_is_read(tmp_path: Path) -> None:
    """As many a page of a template is."""
    text = "Ana Cardigos leads the Coast Party and has done so since she left the court. " * 8
    assert between(tmp_path, f"<div lang='de'><p>{text}</p></div>") == [text.strip()]


def test_metadata_comes_from_the_head(tmp_path: Path) -> None:
    head = (
        "<title>Who runs for mayor | The Daily</title>"
        "<meta property='og:title' content='Who runs for mayor'><meta property='og:site_name' content='The Daily'>"
        "<meta property='article:published_time' content='2019-03-04T10:00:00Z'>"
        "<link rel='canonical' href='https://www.daily.example/2019/mayor'>"
    )
    found = article(tmp_path, page("", head))
    assert (found.id, found.title, found.date) == ("page", "Who runs for mayor", "2019-03-04")
    assert (found.source, found.url) == ("The Daily", "https://www.daily.example/2019/mayor")
    assert "Who runs" not in found.text


@pytest.mark.parametrize(
    ("head", "body", "date"),
    [
        ("", "", None),
        ("<meta name='pubdate' content='4 March 2019'>", "", "2019-03-04"),
        ("<meta itemprop='datePublished' content='2019-03-04'>", "", "2019-03-04"),
        ("<meta name='DC.date.issued' content='2019-03-04'>", "", "2019-03-04"),
        ("<meta property='article:modified_time' content='2020-01-01'>", "", None),
        ("<meta name='viewport' content='2019-03-04'>", "", None),
        ("<meta property='article:published_time' content='1970-01-01T00:00:00Z'>", "", None),
        (
            "<meta property='article:published_time' content='0001-01-01T00:00:00'>",
            "<time datetime='2019-03-04'>4 March</time>",
            "2019-03-04",
        ),
        ('<script type="application/ld+json">{"datePublished": "2019-03-04T10:00"}</script>', "", "2019-03-04"),
        (
            '<script type="application/ld+json">{"@graph": [{"@type": "WebPage", "datePublished": "2001-01-01"}, '
            '{"@type": ["Thing", "NewsArticle"], "datePublished": "2019-03-04"}]}</script>',
            "",
            "2019-03-04",
        ),
        (
            '<script type="application/ld+json">{"name": "a "b"", "datePublished": "2019-03-04",}</script>',
            "",
            "2019-03-04",
        ),
        ("<link rel='canonical' href='https://daily.example/2019/03/04/mayor'>", "", "2019-03-04"),
        ("", "<time datetime='2019-03-04'>yesterday</time>", "2019-03-04"),
        ("", "<p>PORTO, March 4, 2019 (Agency) -- Ana won.</p>", "2019-03-04"),
        ("", "<p>The law of 2017-05-06 ended on 4 March 2019.</p>", None),
    ],
)
def test_the_date_is_what_the_page_says_of_itself(tmp_path: Path, head: str, body: str, date: str | None) -> None:
    assert article(tmp_path, page(body, f"<title>Who runs</title>{head}")).date == date


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("utf-8", "utf-8"),
        ("iso-8859-1", "iso-8859-1"),
        ("cp1252", "windows-1252"),
        ("cp1252", "none"),
        ("utf-16", "utf-16"),
    ],
)
def test_a_page_is_decoded_as_it_declares(tmp_path: Path, encoding: str, declared: str) -> None:
    content = page("<p>Zoë Çelik won.</p>").replace('charset="utf-8"', f'charset="{declared}"')
    assert "Zoë Çelik won." in article(tmp_path, content.encode(encoding)).text


def test_a_broken_sign_breaks_no_other(tmp_path: Path) -> None:
    """A page of UTF-8 with one false byte is no page in Windows-1252."""
    content = page("<p>Zoë Çelik won – in Por?o.</p>").encode().replace(b"?", b"\xff")
    assert "Zoë Çelik won – in Por\ufffdo." in article(tmp_path, content).text


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Subscribe to continue reading this article. Already a subscriber? Log in to read it.", "subscription"),
        ("This article is for subscribers only. Create a free account to read it.", "subscription"),
        ("Please enable JavaScript and cookies to continue. Checking if the site connection is secure.", "JavaScript"),
        ("We and our partners use cookies. You may accept all of them, or manage preferences.", "cookies"),
        ("Sorry, the page you are looking for is not here. It may have been moved.", "gone"),
        ("You are being redirected. Click here if nothing happens.", "gone"),
    ],
)
def test_a_page_that_was_saved_before_its_article_is_none(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(SourceError, match=rf"page\.html: this page holds no article, it .*{says}"):
        article(tmp_path, f"<html><body><main><p>{text}</p></main></body></html>")


def test_an_article_about_walls_is_an_article(tmp_path: Path) -> None:
    text = "The Daily asks readers to subscribe now. Its editor, Ann Lee, said that a page may have been moved."
    assert article(tmp_path, f"<html><body><main><p>{text}</p></main></body></html>").text == text


@pytest.mark.parametrize("charset", ["", "; charset=utf-8", "; charset=windows-1250", "; charset=nonsense"])
def test_a_page_saved_as_one_file_is_read(tmp_path: Path, charset: str) -> None:
    saved = page("<p>Zoë Çelik won.</p>").encode("cp1250" if "1250" in charset else "utf-8")
    head = "Snapshot-Content-Location: https://daily.example/mayor\r\nSubject: Who\r\nMIME-Version: 1.0\r\n"
    part = f"Content-Type: text/html{charset}\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    head += 'Content-Type: multipart/related; boundary="--B"\r\n\r\n----B\r\n'
    found = article(tmp_path, (head + part).encode() + quopri.encodestring(saved) + b"\r\n----B--\r\n", "page.mhtml")
    assert found.text == f"{LEAD}\n\nZoë Çelik won.\n\n{END}"
    assert (found.url, found.source) == ("https://daily.example/mayor", "daily.example")


def test_a_short_page_is_not_run_together(tmp_path: Path) -> None:
    body = "<article><h1>Title</h1><p>By Ann Lee</p><p>Tom won.</p><p>Eva Roy leads it.</p></article>"
    assert article(tmp_path, f"<html><body>{body}</body></html>").text == "Tom won.\n\nEva Roy leads it."


def test_a_page_under_another_name_is_read_as_a_page(tmp_path: Path) -> None:
    assert article(tmp_path, page("<p>Ana won.</p>"), "page.txt").text == f"{LEAD}\n\nAna won.\n\n{END}"
