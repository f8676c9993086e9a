"""The page: one HTML file that asks for nothing, its scripts and its style allowed by their hashes alone."""

import base64
import hashlib
import json
from dataclasses import fields, replace
from functools import cache
from pathlib import Path
from typing import Any

import networkx as nx
import pyvis
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from graphbuild.ontology import Ontology, load_ontology
from graphbuild.view.drawing import draw
from graphbuild.view.palette import by_night, tones, variables
from graphbuild.view.records import Article, Kind, View
from graphbuild.view.story import Story, scenes
from graphbuild.view.viewmodel import MOST, build
from graphbuild.view.words import Words, words_in

FOLDER = Path(__file__).parent
LANGUAGE = "en"
VIS = Path(pyvis.__file__).parent / "templates" / "lib" / "vis-9.1.2" / "vis-network.min.js"
#: The parts of the page's script, in the order in which they run: all of them are one module.
SCRIPT = (
    "data",
    "dom",
    "state",
    "shown",
    "drawing",
    "labels",
    "camera",
    "marks",
    "evidence",
    "panel",
    "names",
    "ways",
    "filters",
    "table",
    "story",
    "save",
    "link",
    "controls",
    "start",
)
#: What could end a script element, open one or a comment within it, or end a line of JavaScript.
_UNSAFE = str.maketrans({c: f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"})


def page(graph: nx.MultiDiGraph, *, most: int = MOST, language: str = LANGUAGE, story: Story | None = None) -> str:
    """The graph as an HTML page, the same text for the same graph; more than `most` things are cut, and it says so.

    `language` is one of `LANGUAGES`: that of the page, not of the articles. The page plays the `story` if it has one.
    """
    words = words_in(language)
    ontology = load_ontology()
    view = build(graph, ontology, most=most, doubts=words["doubts"])
    net = draw(view)
    net.templateEnv, net.path = _environment(), "page.html.j2"
    net.templateEnv.globals.update(
        view=view,
        words=words,
        title=title(view.articles, words),
        groups=_groups(view, words),
        shown=_plain(view, ontology),
        story=scenes(story, view.nodes) if story else None,
        story_title=(story.title if story else None) or words["story"],
        style=Markup(_style(view)),
        vis=Markup(_vis()),
        script=Markup(_script()),
    )
    return str(net.generate_html())


def _groups(view: View, words: Words) -> list[Kind]:
    """The groups as the legend calls them."""
    return [replace(group, label=words["group_named"].format(name=group.label)) for group in view.groups]


def title(articles: tuple[Article, ...], words: Words) -> str:
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
    dumped = json.dumps(
        data, default=_record, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    )
    return Markup(dumped.translate(_UNSAFE))


def _record(record: Any) -> dict[str, Any]:
    """A record of the view, field by field."""
    return {field.name: getattr(record, field.name) for field in fields(record)}


def _hash(source: str) -> Markup:
    """The source as the content security policy names it."""
    return Markup("'sha256-" + base64.b64encode(hashlib.sha256(source.encode()).digest()).decode() + "'")


def _filled(words: str, **values: object) -> str:
    return words.format(**{name: f"{value:,}" if isinstance(value, int) else value for name, value in values.items()})


def _plain(view: View, ontology: Ontology) -> dict[str, Any]:
    """What the script reads of a view: the legend stands in the page already."""
    return {
        "articles": view.articles,
        "nodes": view.nodes,
        "edges": view.edges,
        "types": [kind.id for kind in view.types],
        "families": [kind.id for kind in view.families],
        "outlets": [kind.id for kind in view.outlets],
        "groups": [kind.id for kind in view.groups],
        "labels": {entity.type: entity.label for entity in ontology.entities},
    }


def _style(view: View) -> str:
    """The style sheet, with the colours of the types, families and groups that this graph holds."""
    colours = {"type": view.types, "family": view.families, "group": view.groups}
    tokens = "".join(variables(name, (tones(kind.colour) for kind in kinds)) for name, kinds in colours.items())
    swatches = "".join(
        f".{name}-{i}{{color:var(--{name}-{i})}}" for name, kinds in colours.items() for i in range(len(kinds))
    )
    return _asset("page.css") + by_night(_asset("night.css")) + tokens + swatches + "\n"


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
