"""The real app with a visitor who is not logged in; see tests/pages.py for clerks and staff."""

from collections.abc import AsyncIterator

import pytest_asyncio

from server.settings import Settings
from tests.conftest import TestClock
from tests.pages import visiting
from tests.web.site import Browser


@pytest_asyncio.fixture
async def visitor(test_settings: Settings, clock: TestClock) -> AsyncIterator[Browser]:
    async with visiting(test_settings, clock) as found:
        yield found
