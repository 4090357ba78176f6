"""Passwords, whosever they are: argon2id in a thread, so that nobody else waits, and the proof of the old one."""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import Final, TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from server.accounts.services import lockout
from server.errors import InvalidInput
from server.settings import Accounts

# Each computation holds 19 MiB: sixteen logins at once took the web process from 115 to 233 MB, and no core was
# the faster for it. A thread of its own, so that pieces of videos do not queue up behind them.
_thread: Final = ThreadPoolExecutor(max_workers=1, thread_name_prefix="passwords")
_Answer = TypeVar("_Answer")


@lru_cache(maxsize=4)
def _hasher(passes: int, memory_kib: int, lanes: int) -> PasswordHasher:
    return PasswordHasher(time_cost=passes, memory_cost=memory_kib, parallelism=lanes)


def hasher(policy: Accounts) -> PasswordHasher:
    return _hasher(policy.argon2_passes, policy.argon2_memory_kib, policy.argon2_lanes)


async def _in_thread(work: Callable[..., _Answer], *arguments: str) -> _Answer:
    return await asyncio.get_running_loop().run_in_executor(_thread, work, *arguments)


async def hashed(password: str, policy: Accounts) -> str:
    """What is kept of a password."""
    return await _in_thread(hasher(policy).hash, password)


async def matches(secret: str, password_hash: str | None, policy: Accounts) -> bool:
    """Whether `secret` is the password. Without a hash it never is, which takes as long to say."""
    if password_hash is None:
        await hashed(secret, policy)
        return False
    try:
        return await _in_thread(hasher(policy).verify, password_hash, secret)
    except (VerificationError, InvalidHashError):
        return False


async def prove_old(who: str, check: Callable[[], Awaitable[bool]], *, policy: Accounts, now_ms: int) -> None:
    """Before a change: InvalidInput at `old` unless `check` says that the old password was right.

    AccountLocked after too many wrong ones, so that whoever finds an open session cannot guess on; logging in is not
    locked by that. `who` as in `By`.
    """
    guard = f"password-change:{who}"
    await lockout.count_try(guard, policy, now_ms)
    if not await check():
        raise InvalidInput({"old": "原密码不正确。"})
    await lockout.clear(guard)
