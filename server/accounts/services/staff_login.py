"""Staff come in: user name and password, then the second factor; and back in after a pause."""

from typing import Final

from server import db
from server.accounts.models import RecoveryCode, Session, StaffAccount
from server.accounts.queries import Login
from server.accounts.rules import Holder
from server.accounts.rules.second_factor import folded_code, step_of
from server.accounts.services import lockout, passwords, sessions
from server.audit import services as audit
from server.audit.services import By
from server.crypto import digest, keyring
from server.errors import InvalidInput, Refusal
from server.settings import Accounts

SEEN_EVERY_MS: Final = 60_000  # a page seen is written down at most once a minute


class StaffLoginFailed(Refusal):
    """The same words whether the name is unknown, the password wrong or the account out of use."""

    status = 401
    message = "用户名或密码不正确，请核对后重试。"


async def log_in(username: str, password: str, *, client: str, policy: Accounts, by: By) -> str:
    """Open a session, which shows pages once the second factor is shown too, and give its token.

    Effects: failures counted, audit entries. Refusals: StaffLoginFailed, AccountLocked, TooManyRequests.
    """
    name = username.lower()
    guard = keyring().index(name, "staff-login-guard")
    await lockout.refuse_busy_address(by.address, policy, by.at_ms)
    await lockout.count_try(guard, policy, by.at_ms, locked=lockout.PasswordLocked)
    found = await StaffAccount.get_or_none(username=name)
    right = await passwords.matches(password, found.password_hash if found else None, policy)
    if found is None or not found.active or not right:
        await _note_failure(found, policy, by)
        raise StaffLoginFailed
    by = By(f"staff:{found.id}", by.at_ms, by.address)
    async with db.transaction():
        await lockout.clear(guard)
        token, _ = await sessions.open_session(
            Holder.STAFF, found.id, hours=policy.staff_session_hours, client=client, by=by
        )
        await audit.record("staff:logged-in", f"staff:{found.id}", by=by)
    return token


async def _note_failure(found: StaffAccount | None, policy: Accounts, by: By) -> None:
    async with db.transaction():
        await lockout.count_failure_of_address(by.address, policy, by.at_ms)
        await audit.record("staff:login-failed", f"staff:{found.id}" if found else "staff:unknown", by=by)


async def prove(login: Login, typed: str, *, policy: Accounts, by: By) -> None:
    """Show the second factor: a code of the app, or a recovery code; each is taken once. InvalidInput at `code`.

    AccountLocked after too many wrong ones: six digits would be guessed otherwise.
    """
    guard = f"second-factor:{login.who}"
    await lockout.count_try(guard, policy, by.at_ms, locked=lockout.PasswordLocked)
    code = folded_code(typed)
    async with db.transaction():
        way = "app" if await _take_code(login.holder_id, code, by.at_ms) else "recovery"
        if way == "recovery" and not await _take_recovery_code(login.holder_id, code, by.at_ms):
            way = ""
        if way:
            await lockout.clear(guard)
            await Session.filter(id=login.session_id).update(proved_ms=by.at_ms)
        await audit.record(f"staff:{'proved' if way else 'proof-failed'}", f"staff:{login.holder_id}", by=by, note=way)
    if not way:
        raise InvalidInput({"code": "验证码不正确或已使用过，请输入当前显示的验证码。"})


async def _take_code(staff_id: int, code: str, now_ms: int) -> bool:
    """Whether it is the app's; the step is kept in the same breath, so that of two at once one is taken."""
    account = await StaffAccount.get(id=staff_id)
    step = step_of(account.totp_secret, code, now_ms) if account.totp_secret else None
    if step is None:
        return False
    return bool(await StaffAccount.filter(id=staff_id, totp_step__lt=step).update(totp_step=step))


async def _take_recovery_code(staff_id: int, code: str, now_ms: int) -> bool:
    return bool(await RecoveryCode.filter(staff_id=staff_id, digest=digest(code), used_ms=None).update(used_ms=now_ms))


async def unlock(login: Login, password: str, *, policy: Accounts, by: By) -> None:
    """Go on after a pause, by the password alone. InvalidInput at `password`; AccountLocked after too many."""
    guard = f"unlock:{login.who}"
    await lockout.count_try(guard, policy, by.at_ms, locked=lockout.PasswordLocked)
    account = await StaffAccount.get(id=login.holder_id)
    right = await passwords.matches(password, account.password_hash, policy)
    async with db.transaction():
        if right:
            await lockout.clear(guard)
            await Session.filter(id=login.session_id).update(seen_ms=by.at_ms)
        await audit.record(f"staff:{'unlocked' if right else 'unlock-failed'}", f"staff:{login.holder_id}", by=by)
    if not right:
        raise InvalidInput({"password": "密码不正确。"})


async def note_seen(login: Login, now_ms: int) -> None:
    """For the idle lock."""
    if now_ms - login.seen_ms >= SEEN_EVERY_MS:
        await Session.filter(id=login.session_id).update(seen_ms=now_ms)
