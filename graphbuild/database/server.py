"""The way to a server, and what its errors mean to whoever runs the export."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from neo4j import Driver, GraphDatabase, ManagedTransaction, Session
from neo4j.exceptions import (
    AuthError,
    ClientError,
    ConfigurationError,
    DriverError,
    Forbidden,
    Neo4jError,
    TransientError,
    UnsupportedServerProduct,
)

from graphbuild.errors import DatabaseError

#: seconds; a server on the other side of the world answers within two
_ANSWERS_WITHIN = 15.0
_SCHEMES = ("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc")
_ADDRESS = "name its address with --uri or NEO4J_URI, for instance neo4j://localhost:7687"

#: what the driver tells of itself beside the reason
_INNER = re.compile(r" (?:to|from server) Resolved\w+\(\(.*?\)\)| \(deadline .*")


@dataclass(frozen=True, slots=True)
class Server:
    """Where a server is and who asks. `database` is None for the user's own.

    `patience` is for how many seconds an answer is waited for, and a statement repeated while the server is away.
    """

    uri: str
    user: str
    password: str = field(repr=False)
    database: str | None = None
    patience: float = 30.0

    @property
    def address(self) -> str:
        """The URI without what stands before an @, where some write a password."""
        scheme, slashes, rest = self.uri.partition("//")
        return f"{scheme}{slashes}{rest.rpartition('@')[2]}"


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement of Cypher and the values of its parameters."""

    cypher: str
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Connection:
    """A session with a server that has answered."""

    session: Session

    def read(self, cypher: str, **values: Any) -> list[list[Any]]:
        """The values of every record."""
        return self.session.execute_read(_records, Statement(cypher, values))

    def table(self, cypher: str, values: Mapping[str, Any]) -> tuple[list[str], list[list[Any]]]:
        """The names of the columns, and the values of every record."""
        return self.session.execute_read(_table, Statement(cypher, values))

    def write(self, *statements: Statement) -> None:
        """Runs statements together: all take effect or none does, and none twice."""
        self.session.execute_write(_run, statements)

    def make(self, statement: Statement) -> None:
        """Makes a constraint or index, unless another session makes it at the same time."""
        try:
            self.write(statement)
        except ClientError as error:
            if error.code != "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists":
                raise


@contextmanager
def connected(server: Server) -> Iterator[Connection]:
    """A connection to a server; whatever driver and server complain of becomes a DatabaseError."""
    _ensure_address(server)
    answered = False
    try:
        with _driver(server) as driver, driver.session(database=server.database) as session:
            session.run("RETURN 1").consume()
            answered = True
            yield Connection(session)
    except (Neo4jError, DriverError, OverflowError) as error:
        what = _refusal(error, server) if isinstance(error, Neo4jError) else _failure(error, answered=answered)
        raise DatabaseError(f"{server.address}: {what}") from None


def _driver(server: Server) -> Driver:
    answers_within = min(server.patience, _ANSWERS_WITHIN)
    return GraphDatabase.driver(
        server.uri,
        auth=(server.user, server.password),
        connection_timeout=answers_within,
        connection_acquisition_timeout=answers_within,
        max_transaction_retry_time=server.patience,
        notifications_min_severity="OFF",
    )


def _records(transaction: ManagedTransaction, statement: Statement) -> list[list[Any]]:
    return transaction.run(statement.cypher, dict(statement.values)).values()


def _table(transaction: ManagedTransaction, statement: Statement) -> tuple[list[str], list[list[Any]]]:
    result = transaction.run(statement.cypher, dict(statement.values))
    return list(result.keys()), result.values()


def _run(transaction: ManagedTransaction, statements: tuple[Statement, ...]) -> None:
    for statement in statements:
        transaction.run(statement.cypher, dict(statement.values)).consume()


def _ensure_address(server: Server) -> None:
    scheme, _, rest = server.uri.partition("://")
    if "@" in rest:
        raise DatabaseError(
            f"{server.address}: an address may not hold a user or a password; "
            "give the user with --user and the password in NEO4J_PASSWORD"
        )
    if scheme not in _SCHEMES or not _names_a_host(server.uri):
        raise DatabaseError(f"{server.address}: is no address of a Neo4j server; {_ADDRESS}")


def _names_a_host(uri: str) -> bool:
    """Whether there is a host in it, and its port, if it has one, is a number that ports can have."""
    try:
        parts = urlsplit(uri)
        return bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _refusal(error: Neo4jError, server: Server) -> str:
    """What a server means that answers with an error."""
    code = error.code or ""
    if code.endswith("CredentialsExpired"):
        return f"the first password of {server.user} must be changed before anything else; see ALTER CURRENT USER"
    if code.endswith("AuthenticationRateLimit"):
        return "too many wrong passwords; wait a minute and set NEO4J_PASSWORD"
    if isinstance(error, AuthError):
        return f"the password of {server.user} is wrong, or there is no such user; set NEO4J_PASSWORD, or give --user"
    if code.endswith("DatabaseNotFound"):
        return f"there is no database {server.database}; name another with --database or NEO4J_DATABASE"
    if isinstance(error, Forbidden):
        return f"{server.user} may not do this ({_line(error.message)}); give --user"
    if isinstance(error, TransientError):
        return f"the server is too busy or short of memory ({_line(error.message)}); run the command again later"
    return f"the server refuses: {_line(error.message)} ({code}); is it Neo4j 5.7 or newer, and is the database ours?"


def _failure(error: Exception, *, answered: bool) -> str:
    """What it means that a server does not answer, or not as Neo4j does."""
    if isinstance(error, OverflowError):
        return f"Neo4j holds whole numbers of 64 bits only ({_line(str(error))}); mend the graph"
    if isinstance(error, UnsupportedServerProduct):
        return f"what answers there is no Neo4j 5 server; {_ADDRESS}"
    if isinstance(error, ConfigurationError):
        return f"cannot be used ({_line(str(error))}); {_ADDRESS}"
    if answered:
        return "the server went away; start it and run the command again: what is written already stays"
    reason = _INNER.sub("", _line(str(error)))
    return f"no Neo4j server answers there ({reason}); start it, or {_ADDRESS}"


def _line(text: str | None) -> str:
    """The last line of a message, which has the reason, without its full stop."""
    return ((text or "").strip() or "no reason given").splitlines()[-1].rstrip(".")
