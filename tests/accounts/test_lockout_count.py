"""The count of tries under load: a try counts as failed until it has succeeded."""

import asyncio

from server import db
from server.accounts.models import LoginGuard
from server.accounts.services import lockout
from server.accounts.services.lockout import AccountLocked
from server.settings import Settings
from tests.conftest import TestClock


async def test_tries_at_once_pass_five_times(database: Settings, clock: TestClock) -> None:
    tries = [lockout.count_try("k1:name", database.accounts, clock.ms) for _ in range(40)]

    results = await asyncio.gather(*tries, return_exceptions=True)

    assert sorted(type(result).__name__ for result in results) == ["AccountLocked"] * 35 + ["NoneType"] * 5


async def test_success_forgets_the_name(database: Settings, clock: TestClock) -> None:
    await lockout.count_try("k1:name", database.accounts, clock.ms)
    async with db.transaction():
        await lockout.clear("k1:name")

    assert await LoginGuard.all().count() == 0


async def test_lock_tells_whole_seconds_and_never_none(database: Settings, clock: TestClock) -> None:
    left = []
    for advance in (0, 0, 0, 0, 0, 0, 899.5):
        clock.advance(advance)
        try:
            await lockout.count_try("k1:name", database.accounts, clock.ms)
        except AccountLocked as refusal:
            left.append(refusal.extra["retry_after"])

    assert left == [900, 1]


async def test_addresses_count_beyond_the_limit_of_names(database: Settings, clock: TestClock) -> None:
    for _ in range(7):
        await lockout.count_failure_of_address("203.0.113.7", database.accounts, clock.ms)

    guard = await LoginGuard.get()
    assert (guard.key, guard.failures, guard.locked_until_ms) == ("address:203.0.113.7", 7, None)
