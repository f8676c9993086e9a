"""How two names of people fit."""

import pytest

from graphbuild.resolve.people import fit
from graphbuild.resolve.spelling import likeness

FITS = [
    ("ann lee", "ann lee", "same"),
    ("ann lee", "lee ann", "order"),
    ("ann lee", "ann maria lee", "part"),
    ("bakhyt nurlanovich", "bakhyt nurlanovich serik", "part"),
    ("mwale banda", "grace mwale banda", "family name"),
    ("ann lee", "joy ann lee", "none"),
    ("omar nasri", "ali bin omar al nasri", "none"),
    ("ali nasri", "ali bin omar al nasri", "part"),
    ("ana ruiz", "ana ruiz sol", "first words"),
    ("ali raza", "ali raza bin omar", "first words"),
    ("nur omar said", "omar said nur", "order"),
    ("said omar nur", "omar said nur", "none"),
    ("min jae bak", "park minjae", "order"),
    ("zhumin serik", "jumin serik", "spelling"),
    ("bill lee", "william lee", "spelling"),
    ("han doyun", "han do yun", "same"),
    ("al farid nasser", "farid nasser", "same"),
    ("a lee", "ann lee", "initials"),
    ("jk lee", "john kennard lee", "initials"),
    ("lee", "ann lee", "family name"),
    ("ann", "ann lee", "given name"),
    ("ann lee", "bo lee", "none"),
    ("do yun han", "do jin han", "none"),
    ("b lee", "ann lee", "none"),
    ("ann lee", "ann roy", "none"),
]


@pytest.mark.parametrize(("a", "b", "form"), FITS)
def test_fit(a: str, b: str, form: str) -> None:
    """The form in which two names fit, whichever comes first."""
    assert fit(a, b).form == fit(b, a).form == form


ALIKE = [
    ("serik", "serik", 1.0),
    ("zhumin", "jumin", 0.95),
    ("seitova", "seyitova", 0.95),
    ("novakova", "novak", 0.9),
    ("peter", "pyotr", 0.85),
    ("layla", "leila", 0.8),
    ("rashid", "rashed", 0.8),
    ("dumas", "dumar", 0.6),
    ("s", "serik", 0.5),
    ("bak", "park", 0.9),
    ("hassan", "hussein", 0.0),
    ("hassan", "hasan", 0.95),
    ("stefan", "bolat", 0.0),
    ("lee", "roy", 0.0),
]


@pytest.mark.parametrize(("a", "b", "score"), ALIKE)
def test_likeness(a: str, b: str, score: float) -> None:
    """How surely two words are one, from 0 to 1."""
    assert likeness(a, b) == likeness(b, a) == score
