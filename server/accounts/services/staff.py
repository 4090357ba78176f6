"""Accounts of staff, as an administrator or the command line keeps them."""

import secrets
from dataclasses import dataclass
from typing import Any, Final

from tortoise.exceptions import IntegrityError

from server import db
from server.accounts.models import RecoveryCode, StaffAccount
from server.accounts.rules import Holder, Role, roles_fault, username_fault
from server.accounts.services import passwords, sessions
from server.audit import services as audit
from server.audit.services import By
from server.errors import Conflict, InvalidInput, NotFound
from server.settings import Accounts, cities

# Without the signs that look alike when they are read out.
_LETTERS: Final = "abcdefghjkmnpqrstuvwxyz"
_DIGITS: Final = "23456789"


class LastAdministrator(Conflict):
    message = "至少须保留一位在用的系统管理员。"


class NotOneself(Conflict):
    message = "不能对自己的账号进行此操作：自己的密码和二次验证请在“我的账号”中修改，其余请由另一位系统管理员操作。"


@dataclass(frozen=True)
class Duties:
    """What an administrator says of somebody: name, roles, and the cities they are for (none: the whole province)."""

    name: str
    roles: tuple[Role, ...]
    cities: tuple[str, ...] = ()

    @property
    def in_words(self) -> str:
        towns = "、".join(cities()[code].name for code in self.cities) or "全省"
        return f"{'、'.join(role.label for role in self.roles)}；{towns}"


def first_password() -> str:
    """For once only: it has to be changed at the first login. 50 bits, easily typed."""
    parts = (_LETTERS.upper(), _LETTERS, _DIGITS)
    return "-".join("".join(secrets.choice(signs) for _ in range(4)) for signs in parts)


async def create_staff(
    username: str, duties: Duties, *, password: str, must_change: bool = True, policy: Accounts, by: By
) -> int:
    """A new account; gives its id. InvalidInput names the field at fault."""
    name = username.lower()
    _check(duties, username=username_fault(name))
    password_hash = await passwords.hashed(password, policy)
    try:
        async with db.transaction():
            made = await StaffAccount.create(
                username=name, password_hash=password_hash, must_change_password=must_change, created_ms=by.at_ms,
                **_columns(duties),
            )  # fmt: skip
            await audit.record("staff:created", f"staff:{made.id}", by=by, note=duties.in_words)
    except IntegrityError as fault:
        raise InvalidInput({"username": "此用户名已被使用。"}) from fault
    return int(made.id)


def _check(duties: Duties, **faults: str | None) -> None:
    """InvalidInput names the fields at fault."""
    faults |= {"roles": roles_fault(duties.roles), "name": None if duties.name.strip() else "请填写姓名。"}
    faults["cities"] = None if set(duties.cities) <= set(cities()) else "请从列出的地市中选择。"
    if named := {field: fault for field, fault in faults.items() if fault}:
        raise InvalidInput(named)


def _columns(duties: Duties) -> dict[str, Any]:
    return {"name": duties.name, "roles": [str(role) for role in duties.roles], "cities": list(duties.cities)}


async def change_duties(staff_id: int, duties: Duties, *, by: By) -> None:
    """Another name, other roles or cities. Refusals: NotFound, InvalidInput, NotOneself, LastAdministrator."""
    _check(duties)
    async with db.transaction():
        if await _is_administrator(staff_id) and Role.ADMIN not in duties.roles:
            _refuse_oneself(staff_id, by)
            await _refuse_last_administrator(staff_id)
        await StaffAccount.filter(id=staff_id).update(**_columns(duties))
        await audit.record("staff:changed", f"staff:{staff_id}", by=by, note=duties.in_words)


async def deactivate(staff_id: int, *, by: By) -> None:
    """Out of use: no login, all sessions end. Refusals: NotFound, NotOneself, LastAdministrator."""
    _refuse_oneself(staff_id, by)
    async with db.transaction():
        if await _is_administrator(staff_id):
            await _refuse_last_administrator(staff_id)
        if await StaffAccount.filter(id=staff_id, active=True).update(active=False):
            await sessions.end_all(Holder.STAFF, staff_id, by.at_ms)
            await audit.record("staff:deactivated", f"staff:{staff_id}", by=by)


async def activate(staff_id: int, *, by: By) -> None:
    """In use again. Refusals: NotFound."""
    async with db.transaction():
        await _locked(staff_id)
        if await StaffAccount.filter(id=staff_id, active=False).update(active=True):
            await audit.record("staff:activated", f"staff:{staff_id}", by=by)


async def reset_password(staff_id: int, *, password: str, policy: Accounts, by: By) -> None:
    """`password` logs in once, to be changed; all sessions end. Refusals: NotFound, NotOneself."""
    _refuse_oneself(staff_id, by)
    password_hash = await passwords.hashed(password, policy)
    async with db.transaction():
        await _locked(staff_id)
        await StaffAccount.filter(id=staff_id).update(password_hash=password_hash, must_change_password=True)
        await sessions.end_all(Holder.STAFF, staff_id, by.at_ms)
        await audit.record("staff:password-reset", f"staff:{staff_id}", by=by)


async def reset_second_factor(staff_id: int, *, by: By) -> None:
    """The telephone is lost: the next login sets up another; all sessions end. Refusals: NotFound, NotOneself."""
    _refuse_oneself(staff_id, by)
    async with db.transaction():
        await _locked(staff_id)
        await StaffAccount.filter(id=staff_id).update(totp_secret=None, totp_step=0)
        await RecoveryCode.filter(staff_id=staff_id).delete()
        await sessions.end_all(Holder.STAFF, staff_id, by.at_ms)
        await audit.record("staff:second-factor-reset", f"staff:{staff_id}", by=by)


async def end_sessions(staff_id: int, *, by: By) -> None:
    """All of them. Refusals: NotFound."""
    async with db.transaction():
        await _locked(staff_id)
        if await sessions.end_all(Holder.STAFF, staff_id, by.at_ms):
            await audit.record("staff:sessions-ended", f"staff:{staff_id}", by=by)


async def _locked(staff_id: int) -> StaffAccount:
    account = await StaffAccount.filter(id=staff_id).select_for_update().get_or_none()
    if account is None:
        raise NotFound
    return account


def _refuse_oneself(staff_id: int, by: By) -> None:
    if by.who == f"staff:{staff_id}":
        raise NotOneself


async def _is_administrator(staff_id: int) -> bool:
    """All accounts are locked in one order, so that two administrators cannot put each other out of use at once."""
    accounts = {account.id: account for account in await StaffAccount.all().order_by("id").select_for_update()}
    if staff_id not in accounts:
        raise NotFound
    return Role.ADMIN in accounts[staff_id].roles


async def _refuse_last_administrator(staff_id: int) -> None:
    others = await StaffAccount.filter(active=True).exclude(id=staff_id)
    if not any(Role.ADMIN in account.roles for account in others):
        raise LastAdministrator
