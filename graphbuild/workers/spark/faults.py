"""What goes wrong in Spark, in one line."""

import re

_JAVA = re.compile(r"^\s*(at [\w.$]+\(|\.\.\. \d+ more)")
_PYTHON = re.compile(r"^[A-Za-z_][\w.]*(?:Error|Exception|Exit|Interrupt): (.+)")


def faults() -> tuple[type[Exception], ...]:
    """What PySpark raises where Spark cannot do what it shall; a broken connection to it is an OSError."""
    from py4j.protocol import Py4JError
    from pyspark.errors import PySparkException

    return (PySparkException, Py4JError, OSError)


def reason_of(error: Exception) -> str:
    """The line that says most in pages of stack traces: what Python said last, or else what Spark said first."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip() and not _JAVA.match(line)]
    own = [line for line in lines if _PYTHON.match(line) and not line.startswith(("org.", "java.", "py4j."))]
    return (own or lines or [type(error).__name__])[0]
