"""Passwords of trainees: the public first one is a certificate number, the next is their own."""

from server import db
from server.accounts import queries
from server.accounts.models import TraineeAccount
from server.accounts.queries import Login
from server.accounts.rules import Holder, NoticeKind, password_fault
from server.accounts.services import notices, passwords, sessions
from server.audit import services as audit
from server.audit.services import By
from server.errors import InvalidInput
from server.registry import queries as registry
from server.registry.rules import InvalidIdentifier, certificate_key
from server.registry.rules.identifiers import folded
from server.settings import Accounts


async def is_first_password(secret: str, person_id: int, year_now: int) -> bool:
    """Whether `secret` is one of the person's certificate numbers, however it is written."""
    numbers = await registry.login_numbers(person_id)
    try:
        return certificate_key(secret, year_now) in numbers
    except InvalidIdentifier:
        return _loosely(secret) in map(_loosely, numbers)  # a constructor's registration number


def _loosely(number: str) -> str:
    return folded(number).upper()


async def new_password_fault(new: str, person_id: int, identity_number: str, year_now: int) -> str | None:
    """Why a new password is refused: too simple, or printed on the certificate, in whatever spelling."""
    if fault := password_fault(new):
        return fault
    printed = _loosely(new) == identity_number or await is_first_password(new, person_id, year_now)
    return "不能使用身份证号或证书编号作为密码。" if printed else None


async def change_password(login: Login, old: str, new: str, *, policy: Accounts, year_now: int, by: By) -> None:
    """Set an own password; all other sessions of the person end, and a notice tells.

    The first password never logs in again. InvalidInput names the field at fault; AccountLocked after too many
    wrong old ones.
    """
    person = await registry.person(login.holder_id)
    account = await queries.account(person.id)
    known_hash = account.password_hash if account else None

    async def is_right() -> bool:
        if known_hash:
            return await passwords.matches(old, known_hash, policy)
        return await is_first_password(old, person.id, year_now)

    await passwords.prove_old(login.who, is_right, policy=policy, now_ms=by.at_ms)
    if fault := await new_password_fault(new, person.id, person.identity_number, year_now):
        raise InvalidInput({"new": fault})
    new_hash = await passwords.hashed(new, policy)
    async with db.transaction():
        await TraineeAccount.filter(person_id=person.id).update(password_hash=new_hash)
        await sessions.end_other_sessions(Holder.TRAINEE, person.id, login.session_id, by.at_ms)
        text = "您的登录密码已修改，其他设备上的登录已退出。如非本人操作，请立即联系客服。"
        await notices.tell(person.id, NoticeKind.PASSWORD_CHANGED, text, now_ms=by.at_ms)
        await audit.record("trainee:password-changed", f"person:{person.id}", by=by)
