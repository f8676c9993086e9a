"""What the page says, in the reader's language: one YAML file a language, all with the same keys."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent / "words"
LANGUAGES = tuple(sorted(file.stem for file in FOLDER.glob("*.yaml")))

Words = Mapping[str, Any]


@cache
def words_in(language: str) -> Words:
    """The catalogue of one of `LANGUAGES`."""
    words: Words = yaml.safe_load((FOLDER / f"{language}.yaml").read_text(encoding="utf-8"))
    return words
