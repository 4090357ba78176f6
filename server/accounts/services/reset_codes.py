"""Six digits sent to the registry's mobile, with which a forgotten password is replaced.

Whoever asks hears the same whether or not anybody fits what he typed: there is a row for both.
"""

import secrets
from dataclasses import dataclass
from typing import Final

from server import db
from server.accounts.rules import Holder
from server.accounts.services import lockout, messages
from server.audit import services as audit
from server.audit.services import By
from server.crypto import keyring
from server.db import Statement
from server.errors import Conflict, InvalidInput
from server.registry.rules import InvalidIdentifier, parse_mobile
from server.settings import Accounts

_PURPOSE: Final = "password_reset.code"
_TEXT: Final = "【{site}】验证码 {code}，{minutes} 分钟内有效，用于重置登录密码。如非本人操作，请勿理会，切勿告诉他人。"


class WrongCode(InvalidInput):
    """Also for a code that is used, too old or tried too often."""

    code = "INVALID_INPUT"
    message = "验证码不正确或已失效。"

    def __init__(self) -> None:
        super().__init__({"code": "验证码不正确或已失效，请核对；多次输错或超过时间的，请重新获取。"})


class NoGateway(Conflict):
    """A province without a gateway for text messages resets passwords by telephone; the edges ask the settings."""

    message = "本系统暂未开通短信验证码，请拨打服务电话，由客服核实后重置密码。"


@dataclass(frozen=True)
class Recipient:
    """Who gets the code, and where."""

    holder_id: int
    mobile: str


def mobile_of(phone: str | None) -> str | None:
    """The registry's telephone, if it takes text messages."""
    try:
        return parse_mobile(phone or "")
    except InvalidIdentifier:
        return None


_KEEP = Statement(
    "INSERT INTO password_reset (subject, holder, holder_id, code, expires_ms, tries)"
    " VALUES (:subject, :holder, :holder_id::bigint, :code, :expires, 0) ON CONFLICT (subject) DO UPDATE SET"
    " holder_id = excluded.holder_id, code = excluded.code, expires_ms = excluded.expires_ms, tries = 0"
)
_TRY = Statement(
    "UPDATE password_reset SET tries = tries + 1"
    " WHERE subject = :subject AND expires_ms > :now AND tries < :most RETURNING holder_id, code"
)
_USE = Statement("DELETE FROM password_reset WHERE subject = :subject AND code = :code RETURNING subject")
_FORGET = Statement("DELETE FROM password_reset WHERE expires_ms <= :now")


async def issue(
    holder: Holder, subject: str, recipient: Recipient | None, *, site: str, policy: Accounts, by: By
) -> None:
    """A new code for `subject`, the blind index of what was typed; the one before is void.

    Effects: the code goes to the recipient's mobile, if there is one; audit entry. Refusals: TooManyRequests.
    """
    await lockout.refuse_busy_address(by.address, policy, by.at_ms)
    await lockout.count_request(subject, policy.reset_codes_per_day, 86_400, by.at_ms)
    code, expires_ms = f"{secrets.randbelow(1_000_000):06d}", by.at_ms + policy.reset_code_seconds * 1000
    async with db.transaction():
        await lockout.count_failure_of_address(by.address, policy, by.at_ms)
        values = {"holder": holder, "holder_id": recipient.holder_id if recipient else None, "expires": expires_ms}
        await _KEEP.rows(db.writer(), {**values, "subject": subject, "code": keyring().index(code, _PURPOSE)})
        if recipient:
            text = _TEXT.format(site=site, code=code, minutes=policy.reset_code_seconds // 60)
            await messages.add(recipient.mobile, text, until_ms=expires_ms, now_ms=by.at_ms)
        known = _known(holder, recipient.holder_id if recipient else None)
        await audit.record(f"{holder.lower()}:reset-code-asked", known, by=by)


async def try_code(subject: str, code: str, *, policy: Accounts, now_ms: int) -> tuple[int, str]:
    """Whose code it is, and what `use` asks for. WrongCode otherwise; every try counts."""
    values = {"subject": subject, "now": now_ms, "most": policy.reset_code_tries}
    row = await _TRY.row(db.writer(), values)
    if row is None or row["holder_id"] is None or not keyring().index_matches(row["code"], code, _PURPOSE):
        raise WrongCode
    return row["holder_id"], row["code"]


async def use(subject: str, kept: str) -> None:
    """Void the code in the caller's transaction; WrongCode for whoever comes second with it."""
    if not await _USE.rows(db.writer(), {"subject": subject, "code": kept}):
        raise WrongCode


async def forget_expired(now_ms: int) -> None:
    """The nightly broom: a code lives for minutes."""
    await _FORGET.rows(db.writer(), {"now": now_ms})


def _known(holder: Holder, holder_id: int | None) -> str:
    kind = "person" if holder is Holder.TRAINEE else "enterprise"
    return f"{kind}:{holder_id or 'unknown'}"
