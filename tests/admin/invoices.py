"""What the tests of invoice pages share: multipart posts, and a member of staff of another city."""

from collections.abc import Mapping

import aiohttp

from server.accounts.rules import Role
from tests.pages import as_staff
from tests.web.site import Browser, Shown

ELSEWHERE = ("370700",)


async def finance(visitor: Browser, *cities: str) -> Browser:
    return await as_staff(visitor, Role.FINANCE, cities=cities)


async def send(
    browser: Browser, path: str, fields: Mapping[str, str] | None = None, *, page: str = "", token: str | None = None
) -> Shown:
    """Post a form with the token of `page` (its own by default), or with the token given."""
    if token is None:
        token = (await browser.get(page or path)).token
    return await browser.post(path, {"csrf_token": token, **(fields or {})})


async def send_files(browser: Browser, path: str, field: str, files: Mapping[str, bytes]) -> Shown:
    form = aiohttp.FormData()
    form.add_field("csrf_token", (await browser.get(path)).token)
    for name, content in files.items():
        form.add_field(field, content, filename=name, content_type="application/octet-stream")
    return await browser.call("POST", path, data=form)
