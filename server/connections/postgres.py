"""PostgreSQL: waiting for a connection ends, and a connection in doubt is closed instead of waited for."""

from contextlib import suppress
from typing import Any, Final

import asyncpg
from asyncpg.pool import PoolAcquireContext
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import TransactionalDBClient, TransactionContext, TransactionContextPooled
from tortoise.connection import get_connections

# A connection given back is asked to forget its state: an answer takes a millisecond or does not come.
_GIVE_BACK_SECONDS: Final = 0.5


class Postgres(AsyncpgDBClient):
    """A pool whose users wait for a connection no longer than for a statement (`command_timeout`)."""

    async def create_pool(self, **options: Any) -> asyncpg.Pool:
        return await Pool(None, **_COMPLETE | options)

    def _in_transaction(self) -> TransactionContext:
        return Transaction(TransactionWrapper(self), self._pool_init_lock)


# What asyncpg.create_pool gives its own class.
_COMPLETE: Final[dict[str, Any]] = {
    "max_queries": 50_000,
    "max_inactive_connection_lifetime": 300.0,
    "connect": None,
    "setup": None,
    "init": None,
    "reset": None,
    "record_class": asyncpg.Record,
}


class Pool(asyncpg.Pool):  # type: ignore[misc] # asyncpg has no types
    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._patience: float = options["command_timeout"]

    def acquire(self, *, timeout: float | None = None) -> PoolAcquireContext:
        """Raises TimeoutError. A timer costs 20 µs, and nobody waits while a connection is free."""
        waits = self._queue is not None and self._queue.empty()
        return super().acquire(timeout=timeout or (self._patience if waits else None))

    async def release(self, connection: Any, *, timeout: float | None = None) -> None:  # noqa: ASYNC109
        """When the server does not answer even this, the connection is closed and its place is free."""
        with suppress(TimeoutError):
            await super().release(connection, timeout=timeout or _GIVE_BACK_SECONDS)


class Transaction(TransactionContextPooled):
    """A transaction's use of a pooled connection."""

    async def __aenter__(self) -> TransactionalDBClient:
        await self.ensure_connection()
        pool = self.client._parent._pool
        self.client._connection = await pool.acquire()
        try:
            await self.client.begin()
        except BaseException:
            await pool.release(self.client._connection)
            raise
        self.token = get_connections().set(self.connection_name, self.client)
        return self.client

    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None:
        try:
            await self._end(exc_val)
        finally:
            get_connections().reset(self.token)
            await self.client._parent._pool.release(self.client._connection)

    async def _end(self, fault: BaseException | None) -> None:
        if isinstance(fault, TimeoutError):
            # A ROLLBACK would wait for the statement that does not end; a closed connection is rolled back.
            self.client._connection.terminate()
        elif not self.client._finalized:
            await (self.client.rollback() if fault else self.client.commit())


client_class: Final = Postgres
