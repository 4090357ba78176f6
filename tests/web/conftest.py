"""A browser before the small site of site.py."""

from collections.abc import AsyncIterator

import pytest_asyncio

from server import settings
from tests.web.site import Browser, browsing


@pytest_asyncio.fixture
async def browser() -> AsyncIterator[Browser]:
    async with browsing(settings.load()) as found:
        yield found
