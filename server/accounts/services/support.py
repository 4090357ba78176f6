"""What support does for enterprises and trainees who cannot log in: back to the first password."""

from server import db
from server.accounts.models import EnterpriseAccount, TraineeAccount
from server.accounts.rules import Holder, NoticeKind
from server.accounts.rules.reasons import ResetReason, ViewReason
from server.accounts.services import enterprise_login, lockout, login, notices, sessions
from server.audit import services as audit
from server.audit.services import By
from server.errors import Conflict
from server.registry import queries as registry
from server.registry.rules import fold_enterprise_name


class NothingToReset(Conflict):
    message = "没有设置过自己的密码，用初始密码即可登录，不需要重置。"


async def reset_enterprise(enterprise_id: int, reason: ResetReason, *, by: By) -> None:
    """The credit code logs in again, at once even after failures; all its sessions end.

    Whoever calls has made sure that the reader reaches it. Refusals: NothingToReset.
    """
    enterprise = await registry.enterprise(enterprise_id)
    async with db.transaction():
        own = EnterpriseAccount.filter(enterprise_id=enterprise_id, password_hash__not_isnull=True)
        if not await own.update(password_hash=None):
            raise NothingToReset
        await lockout.clear(enterprise_login.guard_of(fold_enterprise_name(enterprise.name)))
        await sessions.end_all(Holder.ENTERPRISE, enterprise_id, by.at_ms)
        await audit.record("enterprise:reset", f"enterprise:{enterprise_id}", by=by, note=reason.label)


async def reset_trainee(person_id: int, reason: ResetReason, *, by: By) -> None:
    """The certificate number logs in again, at once even after failures; WeChat is unbound, all sessions end, and the
    person is told. Whoever calls has made sure that the reader reaches them. Refusals: NothingToReset.
    """
    person = await registry.person(person_id)
    async with db.transaction():
        account = await TraineeAccount.filter(person_id=person_id).select_for_update().get_or_none()
        if account is None or not (account.password_hash or account.openid_index):
            raise NothingToReset
        await TraineeAccount.filter(person_id=person_id).update(password_hash=None, openid=None, openid_index=None)
        await lockout.clear(login.guard_of(person.identity_number))
        await sessions.end_all(Holder.TRAINEE, person_id, by.at_ms)
        text = "客服已按您的要求重置密码并解除微信绑定，请用证书编号登录。如非本人要求，请立即联系客服。"
        await notices.tell(person_id, NoticeKind.PASSWORD_CHANGED, text, now_ms=by.at_ms)
        await audit.record("person:reset", f"person:{person_id}", by=by, note=reason.label)


async def identity_number_of(person_id: int, reason: ViewReason, *, by: By) -> str:
    """The whole number, for somebody who may see it; that goes on record first."""
    person = await registry.person(person_id)
    async with db.transaction():
        await audit.record("person:unmasked", f"person:{person_id}", by=by, note=reason.label)
    return person.identity_number
