"""WeChat is slow, garbled, refuses or is gone: a login is told so in bounded time, binds nothing; others go on."""

import time
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from server.integrations.served import serving
from server.integrations.wechat.fake import FakeWeChat
from tests.faults.cast import CERTIFICATE_KEY, IDENTITY_NUMBER, seed
from tests.faults.site import Site, free_port
from tests.live import Client

TIMEOUT = 1.0


@pytest_asyncio.fixture
async def client(sqlite_site: Site) -> AsyncIterator[Client]:
    async with serving(FakeWeChat("demo", "demo", slow_seconds=10)) as wechat:
        sqlite_site.sections["wechat"] = {"base_url": wechat, "timeout_seconds": TIMEOUT}
        await seed(sqlite_site)
        sqlite_site.start("web")
        await sqlite_site.ready()
        async with sqlite_site.client() as found:
            yield found


async def bound(site: Site) -> list[str]:
    return [row["openid"] for row in await site.rows("SELECT openid FROM trainee_account WHERE openid IS NOT NULL")]


async def test_login_through_a_failing_wechat_is_told_in_time_and_binds_nothing(
    sqlite_site: Site, client: Client
) -> None:
    expected = {
        "slow": (502, "WECHAT_UNAVAILABLE"),
        "garbled": (502, "WECHAT_UNAVAILABLE"),
        "broken": (502, "WECHAT_UNAVAILABLE"),
        "busy": (502, "WECHAT_UNAVAILABLE"),
        "limited": (502, "WECHAT_UNAVAILABLE"),
        "invalid": (400, "WECHAT_CODE_INVALID"),
        "used": (400, "WECHAT_CODE_INVALID"),
        "blocked": (400, "WECHAT_CODE_INVALID"),
    }
    told = {}

    for code in expected:
        began = time.monotonic()
        answer = await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY, code)
        told[code] = (answer.status, answer.code)
        assert time.monotonic() - began < TIMEOUT + 1, code

    assert told == expected
    assert await bound(sqlite_site) == []
    assert (await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)).status == 201
    assert (await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY, "demo-li")).status == 201
    assert len(await bound(sqlite_site)) == 1


@pytest.mark.parametrize("code", ["slow", "garbled"])
async def test_silent_login_through_a_failing_wechat_is_told_in_time(client: Client, code: str) -> None:
    began = time.monotonic()

    answer = await client.post("/sessions/wechat", {"code": code})

    assert (answer.status, answer.code) == (502, "WECHAT_UNAVAILABLE")
    assert time.monotonic() - began < TIMEOUT + 1


async def test_login_while_nobody_answers_at_wechats_address(sqlite_site: Site) -> None:
    sqlite_site.sections["wechat"] = {"base_url": f"http://127.0.0.1:{free_port()}", "timeout_seconds": TIMEOUT}
    await seed(sqlite_site)
    sqlite_site.start("web")
    await sqlite_site.ready()
    async with sqlite_site.client() as client:
        answer = await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY, "demo-li")

        assert (answer.status, answer.code) == (502, "WECHAT_UNAVAILABLE")
        assert (await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)).status == 201
