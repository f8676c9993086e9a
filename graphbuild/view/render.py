"""The page: one HTML file that asks for nothing, its scripts and its style allowed by their hashes alone."""

import base64
import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any

import networkx as nx
import pyvis
import yaml
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from graphbuild.ontology import load_ontology
from graphbuild.view.drawing import draw
from graphbuild.view.palette import tones, variables
from graphbuild.view.records import Article, View
from graphbuild.view.viewmodel import MOST, build

FOLDER = Path(__file__).parent
VIS = Path(pyvis.__file__).parent / "templates" / "lib" / "vis-9.1.2" / "vis-network.min.js"
#: The parts of the page's script, in the order in which they run: all of them are one module.
SCRIPT = (
    "data",
    "dom",
    "state",
    "drawing",
    "labels",
    "camera",
    "panel",
    "filters",
    "search",
    "controls",
    "start",
)
#: What could end a script element, open one or a comment within it, or end a line of JavaScript.
_UNSAFE = str.maketrans({c: f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"})


def page(graph: nx.MultiDiGraph, *, most: int = MOST) -> str:
    """The graph as an HTML page, the same text for the same graph; more than `most` things are cut, and it says so."""
    view = build(graph, load_ontology(), most=most)
    words = _words("en")
    net = draw(view)
    net.templateEnv, net.path = _environment(), "page.html.j2"
    net.templateEnv.globals.update(
        view=view,
        words=words,
        title=title(view.articles, words),
        shown=_plain(view),
        style=Markup(_style(view)),
        vis=Markup(_vis()),
        script=Markup(_script()),
    )
    return str(net.generate_html())


def title(articles: tuple[Article, ...], words: Mapping[str, Any]) -> str:
    """The article's title; the first one's and how many more of several."""
    if not articles:
        return str(words["untitled"])
    first = articles[0].title or str(words["untitled"])
    return first if len(articles) == 1 else words["more_articles"].format(title=first, count=len(articles) - 1)


def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(FOLDER / "assets"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(block=_block, hash=_hash, filled=_filled)
    return environment


def _block(data: object) -> Markup:
    """JSON that can stand in a script element, whatever texts it holds."""
    dumped = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return Markup(dumped.translate(_UNSAFE))


def _hash(source: str) -> Markup:
    """The source as the content security policy names it."""
    return Markup("'sha256-" + base64.b64encode(hashlib.sha256(source.encode()).digest()).decode() + "'")


def _filled(words: str, **values: object) -> str:
    return words.format(**{name: f"{value:,}" if isinstance(value, int) else value for name, value in values.items()})


def _plain(view: View) -> dict[str, Any]:
    """What the script reads of a view: the legend stands in the page already."""
    return {
        "articles": [asdict(article) for article in view.articles],
        "nodes": [asdict(node) for node in view.nodes],
        "edges": [asdict(edge) for edge in view.edges],
        "types": [kind.id for kind in view.types],
        "families": [kind.id for kind in view.families],
    }


def _style(view: View) -> str:
    """The style sheet, with the colours of the types and families that this graph holds."""
    types = variables("type", (tones(kind.colour) for kind in view.types))
    families = variables("family", (tones(kind.colour) for kind in view.families))
    swatches = "".join(f".type-{i}{{color:var(--type-{i})}}" for i in range(len(view.types)))
    swatches += "".join(f".family-{i}{{color:var(--family-{i})}}" for i in range(len(view.families)))
    return _asset("page.css") + types + families + swatches + "\n"


@cache
def _vis() -> str:
    """vis-network as pyvis ships it, less the last line, by which developer tools would look for another file."""
    return VIS.read_text(encoding="utf-8").rpartition("\n//# sourceMappingURL")[0] + "\n"


@cache
def _script() -> str:
    return "\n".join(_asset(f"script/{part}.js") for part in SCRIPT)


@cache
def _asset(name: str) -> str:
    return (FOLDER / "assets" / name).read_text(encoding="utf-8")


@cache
def _words(language: str) -> Mapping[str, Any]:
    words: Mapping[str, Any] = yaml.safe_load((FOLDER / "words" / f"{language}.yaml").read_text(encoding="utf-8"))
    return words
