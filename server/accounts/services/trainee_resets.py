"""忘记密码 of trainees: identity number and mobile, a code to that mobile, then a new password or the first one."""

from server import db
from server.accounts.models import TraineeAccount
from server.accounts.rules import Holder, NoticeKind
from server.accounts.services import lockout, login, notices, passwords, reset_codes, sessions, trainees
from server.accounts.services.reset_codes import Recipient, mobile_of
from server.audit import services as audit
from server.audit.services import By
from server.clock import day_of
from server.crypto import keyring
from server.errors import InvalidInput
from server.registry import queries as registry
from server.settings import Accounts


async def ask_code(identity_number: str, mobile: str, *, site: str, policy: Accounts, by: By) -> None:
    """Send a code, if this is the person's mobile in the registry; the same answer if it is not.

    Both in canonical form. Refusals: TooManyRequests.
    """
    person = await registry.person_by_identity_number(identity_number)
    theirs = person is not None and mobile_of(person.mobile) == mobile
    recipient = Recipient(person.id, mobile) if person and theirs else None
    subject = _subject(identity_number, mobile)
    await reset_codes.issue(Holder.TRAINEE, subject, recipient, site=site, policy=policy, by=by)


async def reset_password(
    identity_number: str, mobile: str, code: str, new: str | None, *, policy: Accounts, by: By
) -> None:
    """Set the password that was forgotten; without a new one the certificate number logs in again.

    All sessions of the person end, a locked number is free again, and a notice tells.
    InvalidInput names the field at fault: `code` (WrongCode) or `new`.
    """
    subject = _subject(identity_number, mobile)
    person_id, kept = await reset_codes.try_code(subject, code, policy=policy, now_ms=by.at_ms)
    new_hash = await _hash_of_new(new, person_id, identity_number, policy, by) if new is not None else None
    async with db.transaction():
        await reset_codes.use(subject, kept)
        await TraineeAccount.update_or_create({"password_hash": new_hash}, person_id=person_id)
        await sessions.end_all(Holder.TRAINEE, person_id, by.at_ms)
        await lockout.clear(login.guard_of(identity_number))
        text = "您的登录密码已通过短信验证码重置，各设备上的登录已退出。如非本人操作，请立即联系客服。"
        await notices.tell(person_id, NoticeKind.PASSWORD_CHANGED, text, now_ms=by.at_ms)
        await audit.record("trainee:password-reset", f"person:{person_id}", by=by, note="sms")


async def _hash_of_new(new: str, person_id: int, identity_number: str, policy: Accounts, by: By) -> str:
    if fault := await trainees.new_password_fault(new, person_id, identity_number, day_of(by.at_ms).year):
        raise InvalidInput({"new": fault})
    return await passwords.hashed(new, policy)


def _subject(identity_number: str, mobile: str) -> str:
    return keyring().index(f"{identity_number} {mobile}", "password_reset.trainee")
