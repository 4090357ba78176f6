"""The real app's pages in a browser without a window, with sessions of clerks and staff at hand."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp

from server import db
from server.accounts.models import EnterpriseAccount, Session, StaffAccount
from server.accounts.rules import Holder, Role
from server.accounts.services import sessions
from server.audit.services import By
from server.clock import Clock
from server.crypto import digest
from server.settings import Settings
from server.web.auth import COOKIE
from tests.factories import NOW_MS
from tests.live import serving_app
from tests.web.site import Browser

# Valid hash of nobody's password: these members of staff come in through their session.
SECOND_FACTOR = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
NO_PASSWORD = "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"


@asynccontextmanager
async def visiting(settings: Settings, clock: Clock | None = None) -> AsyncIterator[Browser]:
    """A visitor before the app, not logged in."""
    async with (
        serving_app(settings, clock) as base,
        aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as http,
    ):
        yield Browser(http, base)


async def as_clerk(visitor: Browser, enterprise_id: int) -> Browser:
    """Another browser, logged in for the enterprise with the public first password."""
    return await _with_session(visitor, Holder.ENTERPRISE, enterprise_id)


async def as_settled_clerk(visitor: Browser, enterprise_id: int) -> Browser:
    """The same, past the first password."""
    await EnterpriseAccount.create(enterprise_id=enterprise_id, password_hash=NO_PASSWORD)
    return await as_clerk(visitor, enterprise_id)


async def make_staff(
    *roles: Role, cities: tuple[str, ...] = (), username: str = "", name: str = "王审核"
) -> StaffAccount:
    """An account past its first steps; without `cities` of the whole province."""
    number = await StaffAccount.all().count() + 1
    return await StaffAccount.create(
        username=username or f"staff{number}", name=name, password_hash=NO_PASSWORD, must_change_password=False,
        roles=[str(role) for role in roles], cities=list(cities), created_ms=NOW_MS, totp_secret=SECOND_FACTOR,
    )  # fmt: skip


async def as_staff(visitor: Browser, *roles: Role, cities: tuple[str, ...] = ()) -> Browser:
    """Another browser, logged in as a new member of staff with these roles."""
    return await as_member(visitor, (await make_staff(*roles, cities=cities)).id)


async def as_member(visitor: Browser, staff_id: int) -> Browser:
    """Another browser, logged in as this member of staff, second factor shown."""
    browser = await _with_session(visitor, Holder.STAFF, staff_id)
    await Session.filter(digest=digest(browser.cookies[COOKIE])).update(proved_ms=NOW_MS)
    return browser


async def _with_session(visitor: Browser, holder: Holder, holder_id: int) -> Browser:
    async with db.transaction():
        by = By(f"{holder.lower()}:{holder_id}", NOW_MS)
        token, _ = await sessions.open_session(holder, holder_id, days=1, client="", by=by)
    return Browser(visitor.http, visitor.base, {COOKIE: token})
