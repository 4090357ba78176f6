"""SQLite: the write lock is taken at BEGIN, waited for in bounded time, and given back whatever happens."""

import asyncio
import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, Final

from tortoise.backends.base.client import ConnectionWrapper, TransactionalDBClient, TransactionContext
from tortoise.backends.sqlite.client import (
    SqliteClient,
    SqliteTransactionContext,
    SqliteTransactionWrapper,
    translate_exceptions,
)
from tortoise.connection import get_connections

Step = tuple[str, Sequence[Any]]  # a statement and its values


class Sqlite(SqliteClient):
    """One connection; its users wait for each other as long as `busy_timeout` says (in milliseconds)."""

    @property
    def patience(self) -> float:
        """Seconds."""
        return int(self.pragmas["busy_timeout"]) / 1000

    def acquire_connection(self) -> "Turn":
        return Turn(self._lock, self)

    def _in_transaction(self) -> TransactionContext:
        return Transaction(ImmediateTransaction(self), self._lock)

    @translate_exceptions
    async def change_together(self, steps: Sequence[Step]) -> bool:
        """All steps in one transaction, or none where the first finds no row; returns whether it did.

        One turn of the driver's thread for what else takes one for each statement, BEGIN and COMMIT. Whoever is
        cancelled leaves no transaction open: the thread ends it alone.
        """
        async with self.acquire_connection() as connection:
            return bool(await connection._execute(_change_together, connection._conn, steps))


def _change_together(connection: sqlite3.Connection, steps: Sequence[Step]) -> bool:
    connection.execute("BEGIN IMMEDIATE")
    try:
        found = bool(connection.execute(*steps[0]).fetchall())
        for step in steps[1:] if found else ():
            connection.execute(*step)
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):  # what went wrong before is what the caller must hear
            connection.execute("ROLLBACK")
        raise
    return found


async def _wait_for(lock: asyncio.Lock, seconds: float) -> None:
    """Raises TimeoutError."""
    if not lock.locked():  # the usual case costs no timer
        await lock.acquire()
        return
    async with asyncio.timeout(seconds):
        await lock.acquire()


class Turn(ConnectionWrapper[Any]):
    """One statement's use of the connection."""

    client: Sqlite

    async def __aenter__(self) -> Any:
        await _wait_for(self._lock, self.client.patience)
        try:
            await self.ensure_connection()
        except BaseException:
            self._lock.release()
            raise
        return self.connection


class ImmediateTransaction(SqliteTransactionWrapper):
    async def begin(self) -> None:
        """Take the write lock at BEGIN. Otherwise two processes that read and then write lose
        13-41 % of their transactions to "database is locked", whatever the busy timeout."""
        await self._connection.execute("BEGIN IMMEDIATE")


class Transaction(SqliteTransactionContext):
    """A transaction's use of the connection."""

    async def __aenter__(self) -> TransactionalDBClient:
        await _wait_for(self._trxlock, self.connection._parent.patience)
        try:
            await self.ensure_connection()
            await self.connection.begin()
        except BaseException:
            await asyncio.shield(self._abandon())
            raise
        self.token = get_connections().set(self.connection_name, self.connection)
        client: TransactionalDBClient = self.connection
        return client

    async def _abandon(self) -> None:
        """A BEGIN that was cancelled goes on in the driver's thread: the rollback queues up behind it."""
        try:
            await self._roll_back()
        finally:
            self._trxlock.release()

    async def _roll_back(self) -> None:
        with suppress(Exception):  # what went wrong before is what the caller must hear
            await self.connection._connection.rollback()

    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None:
        try:
            if not self.connection._finalized:
                await (self.connection.rollback() if exc_type else self.connection.commit())
        except BaseException:
            # A COMMIT that fails (disk full) leaves the transaction open.
            await asyncio.shield(self._roll_back())
            raise
        finally:
            get_connections().reset(self.token)
            self._trxlock.release()


client_class: Final = Sqlite
