"""One offline page that shows a graph of claims and the sentences behind it: `page(graph)`."""

from graphbuild.view.render import page
from graphbuild.view.story import Story, read_story
from graphbuild.view.viewmodel import MOST
from graphbuild.view.words import LANGUAGES

__all__ = ["LANGUAGES", "MOST", "Story", "page", "read_story"]
