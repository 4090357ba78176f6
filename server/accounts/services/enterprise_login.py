"""Logging in for an enterprise: its full name, and the password or, until one is set, the credit code."""

import hmac
from collections.abc import Sequence

from server import db
from server.accounts import queries
from server.accounts.models import EnterpriseAccount
from server.accounts.queries import KnownEnterprise
from server.accounts.rules import Holder
from server.accounts.services import lockout, passwords, sessions
from server.audit import services as audit
from server.audit.services import By
from server.crypto import keyring
from server.db import Statement
from server.errors import Refusal
from server.registry.rules import fold_enterprise_name
from server.registry.rules.identifiers import folded
from server.settings import Accounts


class EnterpriseLoginFailed(Refusal):
    """The same words whether the enterprise is unknown or the password wrong."""

    status = 401
    message = "企业名称或密码不正确，请核对后重试。"


def guard_of(folded_name: str) -> str:
    """Where failures of this name are counted, whether an enterprise has it or not."""
    return keyring().index(folded_name, "enterprise-login-guard")


async def log_in(name: str, secret: str, *, licence_version: str, client: str, policy: Accounts, by: By) -> str:
    """Open a session and give its token; whoever asks has accepted this version of the licence agreement.

    Effects: account made at the first login, acceptance noted, failures counted, audit entries.
    Refusals: EnterpriseLoginFailed, AccountLocked, TooManyRequests.
    """
    folded_name = fold_enterprise_name(name)
    guard = guard_of(folded_name)
    await lockout.refuse_busy_address(by.address, policy, by.at_ms)
    await lockout.count_try(guard, policy, by.at_ms)
    known = await queries.enterprises_named(folded_name)
    found = await _right_one(known, secret, policy)
    if found is None:
        await _note_failure(known, policy, by)
        raise EnterpriseLoginFailed
    by = By(f"enterprise:{found.id}", by.at_ms, by.address)
    async with db.transaction():
        await lockout.clear(guard)
        await _keep_account(found.id, by.at_ms)
        token, _ = await sessions.open_session(
            Holder.ENTERPRISE, found.id, days=policy.session_days, client=client, by=by
        )
        note = f"licence {licence_version}"
        await audit.record("enterprise:logged-in", f"enterprise:{found.id}", by=by, note=note)
    return token


async def _right_one(known: Sequence[KnownEnterprise], secret: str, policy: Accounts) -> KnownEnterprise | None:
    """Of the enterprises with this name the one whose password it is.

    A failure costs one computation at least, so that its time does not tell whether there is such an enterprise.
    """
    for one in known:
        if one.password_hash is None and is_credit_code(secret, one.credit_code):
            return one
    for one in known:
        if one.password_hash and await passwords.matches(secret, one.password_hash, policy):
            return one
    if not any(one.password_hash for one in known):
        await passwords.matches(secret, None, policy)
    return None


def is_credit_code(secret: str, credit_code: str) -> bool:
    """Whether it is the credit code in whatever spelling: width, case and spaces do not count."""
    return hmac.compare_digest(folded(secret).upper().encode(errors="replace"), credit_code.encode())


async def _note_failure(known: Sequence[KnownEnterprise], policy: Accounts, by: By) -> None:
    async with db.transaction():
        await lockout.count_failure_of_address(by.address, policy, by.at_ms)
        subject = f"enterprise:{known[0].id}" if len(known) == 1 else "enterprise:unknown"
        await audit.record("enterprise:login-failed", subject, by=by)


# Two first logins at once: the second finds the first one's row.
_FIRST_LOGIN = Statement(
    "INSERT INTO enterprise_account (enterprise_id, licence_ms) VALUES (:enterprise, :now)"
    " ON CONFLICT (enterprise_id) DO NOTHING"
)


async def _keep_account(enterprise_id: int, now_ms: int) -> None:
    await _FIRST_LOGIN.rows(db.writer(), {"enterprise": enterprise_id, "now": now_ms})
    await EnterpriseAccount.filter(enterprise_id=enterprise_id).update(licence_ms=now_ms)
