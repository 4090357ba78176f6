"""Passwords of enterprises: the public first one is the credit code, the next is their own."""

from server import db
from server.accounts import queries
from server.accounts.queries import Login
from server.accounts.rules import Holder, password_fault
from server.accounts.services import passwords, sessions
from server.accounts.services.enterprise_login import is_credit_code
from server.audit import services as audit
from server.audit.services import By
from server.db import Statement
from server.errors import InvalidInput
from server.registry import queries as registry
from server.settings import Accounts


async def change_password(login: Login, old: str, new: str, *, policy: Accounts, by: By) -> None:
    """Set an own password; the credit code never logs in again, all other sessions of the enterprise end.

    InvalidInput names the field at fault (`old`, `new`); AccountLocked after too many wrong old ones.
    """
    enterprise = await registry.enterprise(login.holder_id)
    account = await queries.enterprise_account(enterprise.id)
    known_hash = account.password_hash if account else None

    async def is_right() -> bool:
        if known_hash:
            return await passwords.matches(old, known_hash, policy)
        return is_credit_code(old, enterprise.credit_code)

    await passwords.prove_old(login.who, is_right, policy=policy, now_ms=by.at_ms)
    new_hash = await hash_of_new(new, enterprise.credit_code, policy)
    async with db.transaction():
        await set_password(enterprise.id, new_hash)
        await sessions.end_other_sessions(Holder.ENTERPRISE, enterprise.id, login.session_id, by.at_ms)
        await audit.record("enterprise:password-changed", f"enterprise:{enterprise.id}", by=by)


async def hash_of_new(new: str, credit_code: str, policy: Accounts) -> str:
    """What is kept of a new password; InvalidInput at `new` where it is too simple or public."""
    fault = password_fault(new)
    if not fault and is_credit_code(new, credit_code):
        fault = "不能使用统一社会信用代码作为密码。"
    if fault:
        raise InvalidInput({"new": fault})
    return await passwords.hashed(new, policy)


_SET = Statement(
    "INSERT INTO enterprise_account (enterprise_id, password_hash) VALUES (:enterprise, :hash)"
    " ON CONFLICT (enterprise_id) DO UPDATE SET password_hash = excluded.password_hash"
)


async def set_password(enterprise_id: int, password_hash: str) -> None:
    """In the caller's transaction; whoever has never logged in may have one, too."""
    await _SET.rows(db.writer(), {"enterprise": enterprise_id, "hash": password_hash})
