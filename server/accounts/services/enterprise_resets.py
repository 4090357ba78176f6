"""忘记密码 of enterprises: name and credit code, a code to the registry's mobile, then a new password."""

from server import db
from server.accounts.rules import Holder
from server.accounts.services import lockout, reset_codes, sessions
from server.accounts.services.enterprise_login import guard_of
from server.accounts.services.enterprise_passwords import hash_of_new, set_password
from server.accounts.services.reset_codes import Recipient, mobile_of
from server.audit import services as audit
from server.audit.services import By
from server.crypto import keyring
from server.registry import queries as registry
from server.registry.rules import fold_enterprise_name
from server.settings import Accounts


async def ask_code(name: str, credit_code: str, *, site: str, policy: Accounts, by: By) -> str:
    """Send a code to the enterprise's mobile; gives the subject that `reset_password` asks for.

    `credit_code` in its canonical form. The same answer for an enterprise that is unknown or has no mobile.
    Refusals: TooManyRequests.
    """
    folded_name = fold_enterprise_name(name)
    subject = keyring().index(f"{folded_name} {credit_code}", "password_reset.enterprise")
    recipient = await _recipient(folded_name, credit_code)
    await reset_codes.issue(Holder.ENTERPRISE, subject, recipient, site=site, policy=policy, by=by)
    return subject


async def _recipient(folded_name: str, credit_code: str) -> Recipient | None:
    enterprise = await registry.enterprise_by_credit_code(credit_code)
    if enterprise is None or not enterprise.active or enterprise.folded_name != folded_name:
        return None
    mobile = mobile_of(enterprise.phone)
    return Recipient(enterprise.id, mobile) if mobile else None


async def reset_password(subject: str, code: str, new: str, *, policy: Accounts, by: By) -> None:
    """Set the password that was forgotten; all sessions of the enterprise end, a locked name is free again.

    InvalidInput names the field at fault: `code` (WrongCode) or `new`.
    """
    enterprise_id, kept = await reset_codes.try_code(subject, code, policy=policy, now_ms=by.at_ms)
    enterprise = await registry.enterprise(enterprise_id)
    new_hash = await hash_of_new(new, enterprise.credit_code, policy)
    async with db.transaction():
        await reset_codes.use(subject, kept)
        await set_password(enterprise_id, new_hash)
        await sessions.end_all(Holder.ENTERPRISE, enterprise_id, by.at_ms)
        await lockout.clear(guard_of(fold_enterprise_name(enterprise.name)))
        await audit.record("enterprise:password-reset", f"enterprise:{enterprise_id}", by=by, note="sms")
