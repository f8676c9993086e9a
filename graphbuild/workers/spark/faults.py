"""What goes wrong in Spark, in one line."""

import re

_JAVA = re.compile(r"^\s*(at [\w.$]+\(|\.\.\. \d+ more)")
_PYTHON = re.compile(r"^[A-Za-z_][\w.]*(?:Error|Exception|Exit|Interrupt): (.+)")
_CALLED = "An error occurred while calling"  # in front of the error itself
_CAUSE = "Caused by: "


def faults() -> tuple[type[Exception], ...]:
    """What PySpark raises where Spark cannot do what it shall; a broken connection to it is an OSError."""
    from py4j.protocol import Py4JError
    from pyspark.errors import PySparkException

    return (PySparkException, Py4JError, OSError)


def reason_of(error: Exception) -> str:
    """The line that says most in pages of traces: what Python said, what Spark said first, or the deepest cause."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip() and not _JAVA.match(line)]
    python = [line for line in lines if _PYTHON.match(line) and not line.startswith(("org.", "java.", "py4j."))]
    spark = [line for line in lines if not line.startswith((_CALLED, _CAUSE, ":"))]
    causes = [line.removeprefix(_CAUSE) for line in lines if line.startswith(_CAUSE)]
    is_told = bool(lines) and not lines[0].startswith(_CALLED)
    return [*python[:1], *(spark[:1] if is_told else causes[-1:]), *lines, type(error).__name__][0]
