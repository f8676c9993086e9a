"""Libraries that only notebooks need."""

from importlib import import_module
from typing import Any

from graphbuild.errors import MissingExtra


def needs(module: str) -> Any:
    """The module; MissingExtra if it is not installed."""
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        name = module.partition(".")[0]
        raise MissingExtra(f'this needs {name}; install it with: pip install "graphbuild[notebook]"') from error
