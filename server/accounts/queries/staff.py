"""Reads of staff accounts."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from tortoise.functions import Max

from server.accounts.models import RecoveryCode, Session, StaffAccount
from server.accounts.rules import CityScope, Holder, Permission, Role, permissions_of


@dataclass(frozen=True)
class Staff:
    """Somebody of the association or the authority, as pages ask for them."""

    id: int
    username: str
    name: str
    roles: tuple[Role, ...]
    scope: CityScope
    active: bool
    must_change_password: bool
    has_second_factor: bool

    @property
    def permissions(self) -> frozenset[Permission]:
        return permissions_of(self.roles)


async def staff(staff_id: int) -> Staff | None:
    found = await StaffAccount.get_or_none(id=staff_id)
    return as_staff(found) if found else None


async def staff_by_username(username: str) -> Staff | None:
    found = await StaffAccount.get_or_none(username=username)
    return as_staff(found) if found else None


def as_staff(row: StaffAccount) -> Staff:
    return Staff(
        id=row.id,
        username=row.username,
        name=row.name,
        roles=tuple(Role(role) for role in row.roles),
        scope=CityScope(frozenset(row.cities)),
        active=row.active,
        must_change_password=row.must_change_password,
        has_second_factor=row.totp_secret is not None,
    )


async def staff_names(staff_ids: Collection[int]) -> Mapping[int, str]:
    """Id → name, of those that are there."""
    if not staff_ids:
        return {}
    return dict(await StaffAccount.filter(id__in=list(staff_ids)).values_list("id", "name"))


@dataclass(frozen=True)
class StaffWanted:
    """Conditions of the list of accounts; empty: none. `text` is part of a user name or name."""

    text: str = ""
    role: str = ""
    city: str = ""
    active: bool | None = None

    def fits(self, row: StaffAccount) -> bool:
        return (
            self.text.lower() in f"{row.username}\n{row.name.lower()}"
            and (not self.role or self.role in row.roles)
            and (not self.city or self.city in row.cities)
            and self.active in (None, row.active)
        )


async def staff_page(
    wanted: StaffWanted, *, by_name: bool, descending: bool, offset: int, limit: int
) -> tuple[Sequence[Staff], int]:
    """Accounts in order, and how many there are. Roles are lists, and accounts a few hundred: chosen here, not by
    the database."""
    order = "name" if by_name else "username"
    rows = await StaffAccount.all().order_by(f"-{order}" if descending else order, "id")
    found = [row for row in rows if wanted.fits(row)]
    return [as_staff(row) for row in found[offset : offset + limit]], len(found)


async def staff_per_city(permission: Permission) -> Mapping[str, int]:
    """City → how many active accounts scoped to it may do this; those of the whole province count nowhere."""
    rows = [as_staff(row) for row in await StaffAccount.filter(active=True)]
    return Counter(code for row in rows if permission in row.permissions for code in row.scope.codes)


async def last_seen(staff_ids: Collection[int]) -> Mapping[int, int]:
    """Id → when the last page was shown, of those that have ever logged in."""
    rows = Session.filter(holder=Holder.STAFF, holder_id__in=list(staff_ids)).annotate(last=Max("seen_ms"))
    return dict(await rows.group_by("holder_id").values_list("holder_id", "last")) if staff_ids else {}


async def recovery_codes_left(staff_id: int) -> int:
    return await RecoveryCode.filter(staff_id=staff_id, used_ms=None).count()


@dataclass(frozen=True)
class OpenSession:
    """A session in force, as its holder is shown it."""

    id: int
    created_ms: int
    seen_ms: int
    address: str
    client: str


async def sessions_of(holder: Holder, holder_id: int, now_ms: int) -> Sequence[OpenSession]:
    """Those in force, the last used one first."""
    rows = Session.filter(holder=holder, holder_id=holder_id, revoked_ms=None, expires_ms__gt=now_ms)
    columns = ("id", "created_ms", "seen_ms", "address", "client")
    return [OpenSession(*row) for row in await rows.order_by("-seen_ms", "-id").values_list(*columns)]
