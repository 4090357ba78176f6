"""The database: connections, transactions, and hand-written statements that read the same on SQLite and PostgreSQL."""

import re
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import date
from typing import Any, Final, cast, overload

import asyncpg
from tortoise import BaseDBAsyncClient, Tortoise
from tortoise.backends.base.client import TransactionalDBClient
from tortoise.backends.base.config_generator import expand_db_url
from tortoise.connection import get_connection, get_connections
from tortoise.exceptions import DBConnectionError, IntegrityError, OperationalError
from tortoise.models import Model
from tortoise.transactions import in_transaction

from server.connections.sqlite import Sqlite
from server.settings import Settings

DOMAINS: Final = (
    "audit",
    "outbox",
    "registry",
    "accounts",
    "catalogue",
    "enrolment",
    "banking",
    "invoicing",
    "proctoring",
    "learning",
    "qna",
    "exams",
    "review",
    "certification",
    "sittings",
)
MODELS: Final = [f"server.{domain}.models" for domain in DOMAINS]

# What a database that is away, restarting or overloaded raises; the answer to people is "busy".
UNAVAILABLE: Final = (
    OSError,
    TimeoutError,
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,  # shut down, starting up, statement cancelled
    asyncpg.InsufficientResourcesError,  # too many connections, disk full
    asyncpg.DeadlockDetectedError,
    asyncpg.InterfaceError,
)


# SQLite's ways of saying the same; its other operational errors are faults of ours.
_SQLITE_UNAVAILABLE: Final = ("locked", "busy", "disk", "unable to open", "full")


def is_unavailable(fault: BaseException) -> bool:
    """Whether the database is away or overloaded, so that the same request may succeed later."""
    if isinstance(fault, (*UNAVAILABLE, DBConnectionError)):
        return True
    # Tortoise wraps what a statement raises, but not what BEGIN and COMMIT do.
    cause = fault.args[0] if isinstance(fault, OperationalError) and fault.args else fault
    return isinstance(cause, sqlite3.OperationalError) and any(word in str(cause) for word in _SQLITE_UNAVAILABLE)


class ReadsOutsideTransactions:
    """Reads go to the read-only connection, except inside a transaction, which must see its own writes."""

    def db_for_read(self, _model: type[Model]) -> str:
        return "default" if _in_transaction() else "reader"

    def db_for_write(self, _model: type[Model]) -> str:
        return "default"


def config(settings: Settings) -> dict[str, Any]:
    """Tortoise's configuration. On SQLite `reader` is a second, read-only connection: a write in
    progress does not hold up reads. On PostgreSQL there is one pool."""
    connections = _sqlite(settings) if settings.embedded else _postgres(settings)
    return {
        "connections": connections,
        "apps": {"models": {"models": [*MODELS, "aerich.models"], "default_connection": "default"}},
        "routers": [ReadsOutsideTransactions] if "reader" in connections else [],
        "use_tz": True,
    }


def _sqlite(settings: Settings) -> dict[str, Any]:
    # Half for the turn within this process, half for the lock among processes: together no longer than a time-out.
    wait_ms = round(settings.database.timeout_seconds * 500)
    pragmas = f"busy_timeout={wait_ms}&synchronous={settings.database.synchronous}&cache_size=-16000"
    url = f"{settings.database_url.partition('?')[0]}?{pragmas}"
    return {"default": _engine("sqlite", url), "reader": _engine("sqlite", f"{url}&query_only=ON")}


def _postgres(settings: Settings) -> dict[str, Any]:
    pool, wait = settings.database, settings.database.timeout_seconds
    connection = _engine("postgres", re.sub(r"^postgres(ql)?://", "asyncpg://", settings.database_url))
    limits = {"minsize": pool.pool_min, "maxsize": pool.pool_max, "command_timeout": wait, "timeout": wait}
    connection["credentials"].update(limits, connection_class=Unreset)
    return {"default": connection}


class Unreset(asyncpg.Connection):  # type: ignore[misc] # asyncpg has no types
    """Given back to the pool as it is: no code of ours leaves a setting, a listener or a session's lock behind.

    asyncpg would ask the server to forget them after each statement, a second round trip as long as the first
    (measured on a bare UPDATE: 222 → 188 µs of CPU). A transaction left open is still rolled back.
    """

    def get_reset_query(self) -> str:
        return ""


def _engine(name: str, url: str) -> dict[str, Any]:
    """Tortoise's description of a connection, made by our engine of that name."""
    return {**expand_db_url(url), "engine": f"server.connections.{name}"}


async def connect(settings: Settings) -> None:
    """Open the database for this process."""
    await Tortoise.init(config=config(settings), _enable_global_fallback=True)


async def disconnect() -> None:
    await Tortoise.close_connections()


def transaction() -> AbstractAsyncContextManager[TransactionalDBClient]:
    """One transaction; nested ones are savepoints. Nothing outside the database is awaited inside."""
    return cast(AbstractAsyncContextManager[TransactionalDBClient], in_transaction("default"))


def writer() -> BaseDBAsyncClient:
    """The connection that writes; inside a transaction, that transaction."""
    return get_connection("default")


def reader() -> BaseDBAsyncClient:
    """The connection for hand-written reads; inside a transaction, that transaction."""
    return get_connection("reader" if "reader" in get_connections().db_config and not _in_transaction() else "default")


def changes_in_queries() -> bool:
    """Whether one statement may change several tables (WITH … AS (UPDATE …)), as PostgreSQL's may."""
    return writer().capabilities.dialect == "postgres"


def _in_transaction() -> bool:
    return isinstance(get_connection("default"), TransactionalDBClient)


class Statement:
    """A hand-written statement with `:name` parameters, compiled once per dialect.

    PostgreSQL gets `$1::type` where a parameter's type cannot be guessed: write `:now::bigint`,
    which SQLite is given without the type. `FOR UPDATE` and its like are dropped for SQLite,
    whose writers hold the only write lock anyway.
    """

    _PARAMETER = re.compile(r"(?<!:):(?P<name>[a-z_]+)(?P<type>::[a-z]+)?")
    _LOCK = re.compile(r"\s+FOR (NO KEY )?(UPDATE|SHARE)( OF [a-z]+)?( SKIP LOCKED)?")

    def __init__(self, text: str) -> None:
        self.names = list(dict.fromkeys(match["name"] for match in self._PARAMETER.finditer(text)))
        place = {name: position for position, name in enumerate(self.names, 1)}
        self._postgres = self._PARAMETER.sub(lambda m: f"${place[m['name']]}{m['type'] or ''}", text)
        self._sqlite = self._LOCK.sub("", self._PARAMETER.sub(lambda m: f"?{place[m['name']]}", text))

    async def rows(self, connection: BaseDBAsyncClient, values: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
        """Run it; the rows of the SELECT or of RETURNING."""
        text = self._sqlite if connection.capabilities.dialect == "sqlite" else self._postgres
        return await connection.execute_query_dict(text, [values[name] for name in self.names])

    async def row(self, connection: BaseDBAsyncClient, values: Mapping[str, Any]) -> Mapping[str, Any] | None:
        rows = await self.rows(connection, values)
        return rows[0] if rows else None

    def step(self, values: Mapping[str, Any]) -> tuple[str, Sequence[Any]]:
        """For `change_together`."""
        return self._sqlite, [values[name] for name in self.names]


async def change_together(steps: Sequence[tuple[Statement, Mapping[str, Any]]]) -> bool:
    """SQLite, outside a transaction: all changes at once, or none where the first one finds no row (RETURNING);
    returns whether it did. PostgreSQL has one statement for that: see `changes_in_queries`."""
    connection = cast(Sqlite, writer())
    return bool(await connection.change_together([statement.step(values) for statement, values in steps]))


@overload
def day(value: date | str) -> date: ...
@overload
def day(value: date | str | None) -> date | None: ...
def day(value: date | str | None) -> date | None:
    """A day out of a hand-written statement: SQLite hands it out as text."""
    return date.fromisoformat(value[:10]) if isinstance(value, str) else value


def containing(text: str) -> str:
    """The pattern for LIKE … ESCAPE '!': percent and underscore as people type them, not as LIKE takes them."""
    return "%" + re.sub("([!%_])", r"!\1", text) + "%"


def broken_constraint(fault: IntegrityError) -> str:
    """The name of the constraint or unique index that refused, e.g. `uq_topic_progress_unfinished`.

    SQLite names the index only for expressions, and the columns otherwise: "table.column" is given then.
    """
    cause = fault.args[0] if fault.args else fault
    if isinstance(cause, asyncpg.IntegrityConstraintViolationError):
        return cause.constraint_name or ""
    text = str(cause)
    return (
        text.partition(": ")[2].removeprefix("index '").removesuffix("'") if isinstance(cause, sqlite3.Error) else text
    )
