"""Reading with the real network: valid offsets, the same bytes however it is called, long texts."""

import os
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest

from graphbuild.errors import WeightsError
from graphbuild.model import Article, Document
from graphbuild.nlp import Network, load_network, parse
from tests.nlp.story import ARTICLES, STORIES, check


def read(*articles: Article, network: Network | None = None) -> list[Document]:
    return list(parse(articles, network))


@pytest.mark.parametrize("article", ARTICLES, ids=lambda a: a.id)
def test_offsets_and_indices_are_valid(article: Article) -> None:
    check(*read(article))


def test_names_that_any_weights_find() -> None:
    (document,) = read(ARTICLES[0])
    names = {c.name: c for c in document.chains}
    assert {"Ann Beatrix Lee", "Tom Roe", "Karl Lee", "Kenya"} <= set(names)


def test_furniture_holds_no_mention() -> None:
    (document,) = read(ARTICLES[2])
    assert not {"Eva Day", "Helsinki"} & {m.text for m in document.mentions}


def test_an_article_reads_the_same_alone_and_among_others_in_any_order() -> None:
    alone = [read(article)[0] for article in ARTICLES]
    assert read(*ARTICLES) == alone
    assert read(*reversed(ARTICLES)) == alone[::-1]
    assert read(*ARTICLES, *ARTICLES) == alone * 2


def test_an_article_reads_the_same_on_one_thread_and_two() -> None:
    folder = Path(str(files("graphbuild.nlp") / "weights"))
    assert read(*ARTICLES, network=Network(folder, threads=2)) == read(*ARTICLES, network=Network(folder, threads=1))


def test_two_processes_give_the_same_bytes() -> None:
    code = (
        "from tests.nlp.story import ARTICLES; from graphbuild.nlp import parse; print(ascii(list(parse(ARTICLES))))"
    )
    root = Path(__file__).parents[2]
    found = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=root,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(root)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(found) == 1
    assert b"Ann Beatrix Lee" in found.pop()


def test_a_long_text_is_read_in_sections() -> None:
    """Offsets hold, and one full name is one chain; blank lines stand for the rest of 200,000 characters."""
    article = Article("long", (STORIES[0] + "\n" * 20_000) * 10)
    heard: list[int] = []
    (document,) = parse([article], load_network(), lambda _, characters: heard.append(characters))
    check(document)
    assert len(article.text) > 200_000
    assert sum(heard) == len(article.text)
    assert len(heard) > 4
    names = [c.name for c in document.chains if c.type == "Person"]
    assert names.count("Ann Beatrix Lee") == 1
    assert len(document.chains[[c.name for c in document.chains].index("Ann Beatrix Lee")].members) >= 10


def test_missing_weights_are_named(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match=r"words\.npz"):
        Network(tmp_path)
