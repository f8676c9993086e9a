"""One offline page that shows a graph of claims and the sentences behind it: `page(graph)`."""

from graphbuild.view.render import page

__all__ = ["page"]
