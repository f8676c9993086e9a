"""What decides how an article is read: when any of it changes, what was read before is stale."""

import hashlib
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from graphbuild.model import Extractor

_PACKAGE = Path(__file__).parent.parent
#: what an article goes through from its text to its claims
_STAGES = ("nlp", "extract", "ontology", "model.py", "sketch.py")
#: what decides whether two things are one
_JUDGES = ("resolve", "ontology", "model.py", "sketch.py")
#: what makes a graph of the claims
_GRAPH = ("resolve", "graph", "ontology", "pipeline.py", "project", "model.py", "sketch.py")
_CODE, _WEIGHTS, _WORDS = (".py",), (".npz", ".onnx", ".json"), (".yaml",)


@cache
def extractor_version(extractor: Extractor = "both") -> str:
    """The version of the package, hashes of code, weights and YAML, and who proposes the claims.

    "0.1.0 code-1f.. weights-2e.. words-3d.. extractor-both"
    """
    parts = {"code": _CODE, "weights": _WEIGHTS, "words": _WORDS}
    hashes = (f"{name}-{_digest(_STAGES, endings)}" for name, endings in parts.items())
    return " ".join([_package(), *hashes, f"extractor-{extractor}"])


@cache
def resolver_version() -> str:
    """The version of what judges pairs of things, in the same form."""
    return f"{_package()} code-{_digest(_JUDGES, _CODE)} words-{_digest(_JUDGES, _WORDS)}"


@cache
def graph_version() -> str:
    """The hash of the code and the YAML that make a graph of what was read."""
    return _digest(_GRAPH, _CODE + _WORDS)


def changed(before: str, after: str) -> list[str]:
    """What tells two versions apart, in words."""
    old, new = before.split(), after.split()
    return [
        b.partition("-")[0] if n else f"version {b}" for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b
    ]


def _package() -> str:
    try:
        return version("graphbuild")
    except PackageNotFoundError:
        return "unknown"


def _digest(stages: tuple[str, ...], endings: tuple[str, ...]) -> str:
    digest = hashlib.sha256()
    for path in _files(stages, endings):
        digest.update(f"{path.relative_to(_PACKAGE).as_posix()}\0".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:12]


def _files(stages: tuple[str, ...], endings: tuple[str, ...]) -> list[Path]:
    places = [_PACKAGE / stage for stage in stages]
    found = [p for place in places for p in ([place] if place.is_file() else place.rglob("*"))]
    return sorted(p for p in found if p.suffix in endings)
