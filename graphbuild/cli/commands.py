"""What all commands share: how errors end them, and `--quiet`."""

import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from graphbuild.cli.terminal import say
from graphbuild.errors import GraphbuildError

_QUIET = "graphbuild.quiet"
#: what an argument names; whoever opens it says why it may not be read, in one line with the cure
file_or_folder = click.Path(path_type=Path, readable=False)
#: the exit code of a command that was stopped
STOPPED = 130


class Commands(click.Group):
    """A group whose commands end with one line on stderr where something goes wrong, never with a traceback.

    GRAPHBUILD_DEBUG=1 in the environment gives the traceback of what graphbuild did not expect.
    """

    def invoke(self, ctx: click.Context) -> Any:
        """Runs the command that was asked for."""
        logging.getLogger().addHandler(logging.NullHandler())
        try:
            return super().invoke(ctx)
        except GraphbuildError as error:
            say("error", str(error))
            ctx.exit(1)
        except KeyboardInterrupt:
            say("stopped", "what was finished is there, nothing is half-written")
            ctx.exit(STOPPED)
        except (click.ClickException, click.Abort, click.exceptions.Exit, BrokenPipeError):
            raise
        except Exception as error:
            if os.environ.get("GRAPHBUILD_DEBUG"):
                raise
            fault = f"{type(error).__name__}: {error}"
            say("error", f"a fault of graphbuild itself, {fault}; with GRAPHBUILD_DEBUG=1 it shows where")
            ctx.exit(1)


def quiet_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds `--quiet`, before or after the command's name."""

    def remember(ctx: click.Context, _: click.Parameter, value: bool) -> None:
        ctx.meta[_QUIET] = value or ctx.meta.get(_QUIET, False)

    option = click.option(
        "-q", "--quiet", is_flag=True, expose_value=False, callback=remember, help="Print nothing but errors."
    )
    return option(command)


def is_quiet() -> bool:
    """Whether the running command shall print nothing but errors."""
    return bool(click.get_current_context().meta.get(_QUIET, False))
