"""Members of staff with a password that they know, on their way in."""

import pyotp

from server.accounts.models import StaffAccount
from server.accounts.rules import Role
from server.accounts.rules.second_factor import STEP_MS
from server.accounts.services import passwords
from server.settings import Settings
from tests.pages import SECOND_FACTOR, make_staff
from tests.web.site import Browser, Shown

PASSWORD = "Anquan-2026"


async def make_member(settings: Settings, *roles: Role, username: str = "wang", **changes: object) -> StaffAccount:
    """Somebody who knows the password above."""
    account = await make_staff(*(roles or (Role.FINANCE,)), username=username)
    account.update_from_dict({"password_hash": await passwords.hashed(PASSWORD, settings.accounts), **changes})
    await account.save()
    return account


async def log_in(visitor: Browser, username: str = "wang", password: str = PASSWORD, query: str = "") -> Shown:
    return await send(visitor, f"/admin/login{query}", username=username, password=password)


async def send(browser: Browser, path: str, *, page: str = "", **fields: object) -> Shown:
    """What a form of a page of ours sends; `page` where the button stands on another one."""
    shown = await browser.get(page or path)
    return await browser.post(path, {"csrf_token": shown.token, **fields})


def code(now_ms: int, steps: int = 0, secret: str = SECOND_FACTOR) -> str:
    """What the telephone shows, so many steps from now."""
    return pyotp.TOTP(secret).generate_otp(now_ms // STEP_MS + steps)


def goes_to(answer: Shown) -> tuple[int, str]:
    return answer.status, answer.headers.get("Location", "")


def changed(settings: Settings, **accounts: object) -> Settings:
    """The settings with other ones in their section `accounts`."""
    return settings.model_copy(update={"accounts": settings.accounts.model_copy(update=accounts)})
