"""The real client and WeChat's stand-in, speaking HTTP on this machine."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from server.integrations.served import serving
from server.integrations.wechat.fake import FakeWeChat
from server.integrations.wechat.mini_program import MiniProgram


@pytest.fixture
def fake() -> FakeWeChat:
    return FakeWeChat("wx1234", "top-secret")


@pytest_asyncio.fixture
async def base_url(fake: FakeWeChat) -> AsyncIterator[str]:
    async with serving(fake) as url:
        yield url


@pytest_asyncio.fixture
async def wechat(base_url: str) -> AsyncIterator[MiniProgram]:
    mini_program = MiniProgram("wx1234", "top-secret", base_url=base_url)
    yield mini_program
    await mini_program.close()
