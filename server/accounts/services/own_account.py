"""What members of staff do with their own account: password, second factor, recovery codes."""

import secrets
from typing import Final

from server import db
from server.accounts.models import RecoveryCode, Session, StaffAccount
from server.accounts.queries import Login
from server.accounts.rules import Holder, own_password_fault
from server.accounts.rules.second_factor import RECOVERY_CODES, folded_code, step_of
from server.accounts.services import lockout, passwords, sessions
from server.audit import services as audit
from server.audit.services import By
from server.crypto import digest
from server.errors import InvalidInput
from server.settings import Accounts

_SIGNS: Final = "abcdefghjkmnpqrstuvwxyz23456789"


async def change_password(login: Login, old: str, new: str, *, policy: Accounts, by: By) -> None:
    """Set another password; one's other sessions end. InvalidInput names the field; AccountLocked."""
    account = await StaffAccount.get(id=login.holder_id)

    async def is_right() -> bool:
        return await passwords.matches(old, account.password_hash, policy)

    await passwords.prove_old(login.who, is_right, policy=policy, now_ms=by.at_ms)
    fault = "新密码不能与原密码相同。" if new == old else own_password_fault(new, account.username)
    if fault:
        raise InvalidInput({"new": fault})
    password_hash = await passwords.hashed(new, policy)
    async with db.transaction():
        await StaffAccount.filter(id=account.id).update(password_hash=password_hash, must_change_password=False)
        await sessions.end_other_sessions(Holder.STAFF, account.id, login.session_id, by.at_ms)
        await audit.record("staff:password-changed", f"staff:{account.id}", by=by)


async def set_up_second_factor(login: Login, secret: str, typed: str, *, policy: Accounts, by: By) -> list[str]:
    """From now on codes of this secret are asked for; gives the recovery codes, to be shown once.

    `typed`: a code of it, so that nobody is locked out by a telephone that has not taken it. One's other sessions
    end, this one is proved. InvalidInput at `code`; AccountLocked after too many wrong ones.
    """
    guard = f"second-factor-setup:{login.who}"
    await lockout.count_try(guard, policy, by.at_ms, locked=lockout.PasswordLocked)
    step = step_of(secret, folded_code(typed), by.at_ms)
    if step is None:
        raise InvalidInput({"code": "验证码不正确，请确认手机时间准确，并输入当前显示的验证码。"})
    async with db.transaction():
        await lockout.clear(guard)
        await StaffAccount.filter(id=login.holder_id).update(totp_secret=secret, totp_step=step)
        await Session.filter(id=login.session_id).update(proved_ms=by.at_ms)
        await sessions.end_other_sessions(Holder.STAFF, login.holder_id, login.session_id, by.at_ms)
        await audit.record("staff:second-factor-set", f"staff:{login.holder_id}", by=by)
        return await _new_codes(login.holder_id)


async def renew_recovery_codes(login: Login, *, by: By) -> list[str]:
    """New ones, to be shown once; the former no longer log in."""
    async with db.transaction():
        await audit.record("staff:recovery-codes-renewed", f"staff:{login.holder_id}", by=by)
        return await _new_codes(login.holder_id)


async def _new_codes(staff_id: int) -> list[str]:
    """In the caller's transaction. 79 bits each, so that their digests give nothing away."""
    codes = [
        "-".join("".join(secrets.choice(_SIGNS) for _ in range(4)) for _ in range(4)) for _ in range(RECOVERY_CODES)
    ]
    await RecoveryCode.filter(staff_id=staff_id).delete()
    await RecoveryCode.bulk_create(
        [RecoveryCode(staff_id=staff_id, digest=digest(folded_code(code))) for code in codes]
    )
    return codes


async def end_other_sessions(login: Login, *, by: By) -> None:
    """All but the one that asks."""
    async with db.transaction():
        await sessions.end_other_sessions(Holder.STAFF, login.holder_id, login.session_id, by.at_ms)
        await audit.record("staff:sessions-ended", f"staff:{login.holder_id}", by=by)
