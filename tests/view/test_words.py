"""The catalogue of what the page says: every language whole, every word used."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from graphbuild.ontology import load_ontology
from graphbuild.publish.guard import KIN_ONLY, REJECTED, UNLINKED
from graphbuild.publish.reasons import REASONS
from graphbuild.view import page
from graphbuild.view.render import FOLDER, SCRIPT
from graphbuild.view.words import LANGUAGES, words_in
from tests.view.graphs import varnia

OPTIONAL = ("types", "one_of")
ASSETS = FOLDER / "assets"


def _leaves(words: Mapping[str, Any], path: str = "") -> Iterator[tuple[str, str]]:
    for key, value in words.items():
        if isinstance(value, Mapping) and key not in OPTIONAL:
            yield from _leaves(value, f"{path}{key}.")
        elif key not in OPTIONAL:
            yield f"{path}{key}", str(value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_keys_and_blanks_to_fill(language: str) -> None:
    def shape(words: Mapping[str, Any]) -> dict[str, list[str]]:
        return {key: sorted(re.findall(r"\{\w+\}", text)) for key, text in _leaves(words)}

    assert shape(words_in(language)) == shape(words_in("en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_is_hidden_by_what_a_mapping_has(language: str) -> None:
    assert not [key for key in words_in(language) if hasattr(dict, key)]


def test_every_word_is_used_by_the_page() -> None:
    sources = [*ASSETS.glob("*.j2"), *(ASSETS / "script").glob("*.js"), *FOLDER.glob("*.py")]
    code = "\n".join(file.read_text(encoding="utf-8") for file in sources)
    made = {"alleged_by", "alleged_note", "denied_by", "denied_note", "through_country", "through_offence"}
    assert [key for key in words_in("en") if not re.search(rf"\b{key}\b", code) and key not in made] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_family_and_every_reason_of_the_guard_has_its_words(language: str) -> None:
    words = words_in(language)
    assert {relation.family for relation in load_ontology().relations} <= set(words["families"])
    assert {*REASONS, KIN_ONLY, REJECTED, UNLINKED} == set(words["withheld_reasons"])


def test_russian_names_every_type_of_the_ontology() -> None:
    types = {entity.type for entity in load_ontology().entities}
    assert types == set(words_in("ru")["types"]) == set(words_in("ru")["one_of"])


def test_no_word_stands_in_the_script_itself() -> None:
    """Texts that a reader sees come from the catalogue: the page in Russian holds no English of ours."""
    html = page(varnia(), language="ru").partition('<script type="application/json"')[0]
    for word in ("Search", "Legend", "Evidence", "Options", "Relations", "Show", "Table", "people"):
        assert f">{word}" not in html


def test_every_part_of_the_script_is_listed() -> None:
    assert sorted(SCRIPT) == sorted(Path(file).stem for file in (ASSETS / "script").glob("*.js"))
