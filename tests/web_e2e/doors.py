"""How the cast of the demo comes in: clerks and staff by their login pages, trainees by the API."""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final, TypeVar

import aiohttp
from playwright.sync_api import Page, expect

from tests.live import Client

PASSWORD: Final = "91370100MA0000015D"
_Told = TypeVar("_Told")


def log_in_as_clerk(page: Page, base: str) -> None:
    page.goto(f"{base}/enterprise/login")
    page.get_by_label("企业名称").fill("山东示例建设集团 有限公司")
    page.get_by_label("密码", exact=False).first.fill(PASSWORD)
    page.get_by_label("我已阅读并同意").check()
    page.get_by_role("button", name="登录").click()
    expect(page).to_have_url(f"{base}/enterprise")


def log_in_as_staff(page: Page, base: str, username: str) -> None:
    page.goto(f"{base}/admin/login")
    page.get_by_label("用户名").fill(username)
    page.get_by_label("密码", exact=False).first.fill("Demo-2026")
    page.get_by_role("button", name="登录").click()
    expect(page).to_have_url(f"{base}/admin")


def as_trainee(base: str, identity_number: str, certificate: str, ask: Callable[[Client], Awaitable[_Told]]) -> _Told:
    """What a trainee's own client is told; in a thread, since playwright's loop runs in this one."""

    async def asked() -> _Told:
        async with aiohttp.ClientSession() as http:
            client = Client(http, base)
            await client.log_in(identity_number, certificate)
            return await ask(client)

    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, asked()).result(20)
