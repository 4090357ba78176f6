"""Counting failed logins by name and by address. A try counts as failed until it has succeeded, so that
many tries at once cannot outrun the count."""

from server import db
from server.db import Statement
from server.errors import Refusal, TooManyRequests
from server.settings import Accounts


class AccountLocked(Refusal):
    status = 423
    message = "登录失败次数过多，账号已暂时锁定，请稍后再试，或用微信登录。"


class PasswordLocked(AccountLocked):
    """For those who have no other way in."""

    code = "ACCOUNT_LOCKED"
    message = "失败次数过多，已暂时锁定，请 15 分钟后再试。"


_COUNT = Statement(
    "INSERT INTO login_guard (key, failures, window_from_ms, locked_until_ms)"
    " VALUES (:key, 1, :now, NULL) ON CONFLICT (key) DO UPDATE SET"
    " failures = CASE WHEN {over} THEN 1 ELSE login_guard.failures + 1 END,"
    " window_from_ms = CASE WHEN {over} THEN :now ELSE login_guard.window_from_ms END,"
    " locked_until_ms = CASE WHEN {over} THEN NULL"
    "  WHEN login_guard.locked_until_ms IS NULL AND login_guard.failures + 1 >= :allowed THEN :until"
    "  ELSE login_guard.locked_until_ms END"
    " RETURNING failures, locked_until_ms".replace(
        "{over}",
        "(COALESCE(login_guard.locked_until_ms <= :now,"
        " login_guard.window_from_ms <= :since AND login_guard.failures < :allowed))",
    )
)
_FAILURES = Statement("SELECT failures FROM login_guard WHERE key = :key AND window_from_ms > :since")
_CLEAR = Statement("DELETE FROM login_guard WHERE key = :key")


async def count_try(key: str, policy: Accounts, now_ms: int, *, locked: type[AccountLocked] = AccountLocked) -> None:
    """Count one try under `key`; `locked` is raised once `lockout_failures` have failed within the window."""
    row = await _COUNT.row(db.writer(), _values(key, policy, policy.lockout_failures, now_ms))
    assert row is not None
    if row["failures"] > policy.lockout_failures:
        raise locked(retry_after=max(1, -(-(row["locked_until_ms"] - now_ms) // 1000)))


async def count_request(key: str, allowed: int, seconds: int, now_ms: int) -> None:
    """Count one request under `key`; TooManyRequests for every one past `allowed` within the time."""
    times = {"now": now_ms, "since": now_ms - seconds * 1000, "until": now_ms + seconds * 1000}
    row = await _COUNT.row(db.writer(), {"key": f"request:{key}", "allowed": allowed, **times})
    assert row is not None
    if row["failures"] > allowed:
        raise TooManyRequests(max(1, -(-(row["locked_until_ms"] - now_ms) // 1000)))


async def clear(key: str) -> None:
    """The try succeeded; in the caller's transaction."""
    await _CLEAR.rows(db.writer(), {"key": key})


async def refuse_busy_address(address: str, policy: Accounts, now_ms: int) -> None:
    """Only failures count: an office behind one address has many honest people."""
    since = now_ms - policy.lockout_window_seconds * 1000
    row = await _FAILURES.row(db.reader(), {"key": _address_key(address), "since": since})
    if row and row["failures"] >= policy.address_failures:
        raise TooManyRequests(policy.lockout_window_seconds)


async def count_failure_of_address(address: str, policy: Accounts, now_ms: int) -> None:
    await _COUNT.rows(db.writer(), _values(_address_key(address), policy, 1 << 30, now_ms))


def _values(key: str, policy: Accounts, allowed: int, now_ms: int) -> dict[str, object]:
    since, until = now_ms - policy.lockout_window_seconds * 1000, now_ms + policy.lockout_seconds * 1000
    return {"key": key, "now": now_ms, "since": since, "allowed": allowed, "until": until}


def _address_key(address: str) -> str:
    return f"address:{address}"
