"""What worker processes of the tests do: an article's text says what happens to it."""

import os
import signal
import time

from graphbuild.errors import WeightsError
from graphbuild.model import Article


def obey(article: Article) -> str:
    """The text in capitals, unless it says to hang, to fail or to die."""
    word, _, rest = article.text.partition(" ")
    if word == "hang":
        time.sleep(600)
    if word == "wait":
        time.sleep(float(rest))
    if word == "fail":
        raise ValueError(rest)
    if word == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    return f"{article.text.upper()} {os.getpid()}"


def nothing() -> None:
    """Nothing has to be loaded."""


def lacks_weights() -> None:
    raise WeightsError("words.npz missing; install graphbuild anew")


def dies() -> None:
    os.kill(os.getpid(), signal.SIGKILL)
