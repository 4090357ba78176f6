"""Logging in: with identity number and certificate number or password, or silently with WeChat."""

from dataclasses import dataclass
from typing import Final

from tortoise.exceptions import IntegrityError
from tortoise.expressions import Q

from server import db
from server.accounts import queries
from server.accounts.models import TraineeAccount
from server.accounts.queries import Known
from server.accounts.rules import Holder, NoticeKind
from server.accounts.services import lockout, notices, passwords, sessions, trainees
from server.audit import services as audit
from server.audit.services import By
from server.clock import day_of
from server.crypto import keyring
from server.db import Statement
from server.errors import Busy, NotFound, Refusal
from server.settings import Accounts


class LoginFailed(Refusal):
    """The same words whether the person is unknown or the password wrong."""

    status = 401
    message = "身份证号或证书编号（密码）不正确，请核对后重试。"


class NotBound(NotFound):
    message = "此微信尚未绑定学员，请用身份证号和证书编号登录一次。"


_TRIES: Final = 3


@dataclass(frozen=True)
class Opened:
    """A login that succeeded."""

    token: str
    expires_ms: int
    name: str
    identity_number: str
    consented: bool
    must_set_password: bool


def guard_of(identity_number: str) -> str:
    """Where failures of this number are counted, whether anybody has it or not."""
    return keyring().index(identity_number, "login-guard")


async def log_in(
    identity_number: str, secret: str, *, openid: str | None, client: str, policy: Accounts, by: By
) -> Opened:
    """Check the two words and open a session; with an `openid` (already asked from WeChat) bind it.

    Effects: account made at the first login, openid bound and taken from whoever had it (who is told),
    failures counted, audit entries. Refusals: LoginFailed, AccountLocked, TooManyRequests.
    """
    guard = guard_of(identity_number)
    await lockout.refuse_busy_address(by.address, policy, by.at_ms)
    await lockout.count_try(guard, policy, by.at_ms)
    known = await queries.known_by_identity_number(identity_number)
    if known is None or not await _right(known, secret, policy, by.at_ms):
        await _note_failure(known, policy, by)
        raise LoginFailed
    for _ in range(_TRIES):
        try:
            return await _admit(known, guard, openid, client, policy, by)
        except IntegrityError as fault:
            # Somebody else bound this WeChat account at the same moment; next time their row is there to be found.
            if "openid_index" not in db.broken_constraint(fault):
                raise
    raise Busy


async def _admit(known: Known, guard: str, openid: str | None, client: str, policy: Accounts, by: By) -> Opened:
    async with db.transaction():
        await lockout.clear(guard)
        await _keep_account(known, openid, by)
        return await _open(known, client, policy, By(f"trainee:{known.person_id}", by.at_ms, by.address), "password")


async def log_in_silently(openid: str, *, client: str, policy: Accounts, by: By) -> Opened:
    """Open a session for whoever has bound this WeChat account; NotBound when nobody has."""
    known = await queries.known_by_openid(openid)
    if known is None:
        raise NotBound
    async with db.transaction():
        return await _open(known, client, policy, By(f"trainee:{known.person_id}", by.at_ms, by.address), "wechat")


async def _right(known: Known, secret: str, policy: Accounts, now_ms: int) -> bool:
    if known.password_hash:
        return await passwords.matches(secret, known.password_hash, policy)
    return await trainees.is_first_password(secret, known.person_id, day_of(now_ms).year)


async def _note_failure(known: Known | None, policy: Accounts, by: By) -> None:
    async with db.transaction():
        await lockout.count_failure_of_address(by.address, policy, by.at_ms)
        subject = f"person:{known.person_id}" if known else "person:unknown"
        await audit.record("trainee:login-failed", subject, by=by)


async def _open(known: Known, client: str, policy: Accounts, by: By, way: str) -> Opened:
    days = policy.session_days
    token, expires_ms = await sessions.open_session(Holder.TRAINEE, known.person_id, days=days, client=client, by=by)
    await audit.record("trainee:logged-in", f"person:{known.person_id}", by=by, note=way)
    must_set = policy.force_password_change and known.password_hash is None
    return Opened(token, expires_ms, known.name, known.identity_number, known.consented, must_set)


# Two first logins at once: the second finds the first one's row. A reset password makes one before any login.
_FIRST_LOGIN = Statement(
    "INSERT INTO trainee_account (person_id, licence_ms) VALUES (:person, :now)"
    " ON CONFLICT (person_id) DO UPDATE SET licence_ms = COALESCE(trainee_account.licence_ms, excluded.licence_ms)"
)


async def _keep_account(known: Known, openid: str | None, by: By) -> None:
    if not known.accepted_licence:
        await _FIRST_LOGIN.rows(db.writer(), {"person": known.person_id, "now": by.at_ms})
    if openid and known.openid_index not in keyring().indexes(openid, "trainee_account.openid"):
        await _bind(known.person_id, openid, by)


async def _bind(person_id: int, openid: str, by: By) -> None:
    """Bind a WeChat account; a former holder loses it and is told (rebinding needs a full login).

    Both rows are locked in one order, so that two bindings at once do not wait for each other in a circle.
    """
    indexes = keyring().indexes(openid, "trainee_account.openid")
    concerned = TraineeAccount.filter(Q(openid_index__in=indexes) | Q(person_id=person_id)).order_by("person_id")
    accounts = {account.person_id: account for account in await concerned.select_for_update()}
    account = accounts.pop(person_id)
    for former in accounts.values():
        await TraineeAccount.filter(person_id=former.person_id).update(openid=None, openid_index=None)
        text = "您绑定的微信已由另一位学员登录并绑定，您的微信登录已解除。如非本人操作，请联系客服。"
        kind = NoticeKind.BINDING_MOVED
        await notices.tell(former.person_id, kind, text, now_ms=by.at_ms)
    account.openid, account.openid_index = openid, keyring().index(openid, "trainee_account.openid")
    await account.save(update_fields=["openid", "openid_index"])
    await audit.record("trainee:wechat-bound", f"person:{person_id}", by=by)


async def unbind_wechat(person_id: int, *, by: By) -> None:
    """Idempotent."""
    async with db.transaction():
        await TraineeAccount.filter(person_id=person_id).update(openid=None, openid_index=None)
        await audit.record("trainee:wechat-unbound", f"person:{person_id}", by=by)
