"""Every address of every audience, walked: no change without a page of ours, no page without a login."""

import re
from collections.abc import AsyncIterator, Sequence
from itertools import product

import pytest_asyncio

from server.accounts.rules import Role
from server.app import AUDIENCES
from server.audit.models import AuditEntry
from server.settings import Settings
from server.web.pages import Pages, Route
from tests.conftest import TestClock
from tests.factories import make_enterprise
from tests.pages import as_clerk, as_settled_clerk, as_staff, visiting
from tests.web.site import Browser

CLOSED: Sequence[Pages] = [audience for audience in AUDIENCES if audience.who is not None]


def address(route: Route) -> str:
    return re.sub(r"<\w+(:\w+)?>", "1", route.path)


def routes(audiences: Sequence[Pages], method: str) -> list[str]:
    return [address(route) for audience in audiences for route in audience.routes if method in route.methods]


@pytest_asyncio.fixture
async def visitor(test_settings: Settings, clock: TestClock) -> AsyncIterator[Browser]:
    async with visiting(test_settings, clock) as found:
        yield found


async def test_no_page_of_a_closed_audience_is_shown_without_a_login(visitor: Browser) -> None:
    shown = {path: (await visitor.get(path)).status for path in routes(CLOSED, "GET")}

    assert {path: status for path, status in shown.items() if status != 303} == {}


async def test_no_change_is_made_without_a_token_of_our_page(visitor: Browser) -> None:
    """With sessions that may do everything; 404: a form's row is looked for before the form is shown again."""
    enterprise = await make_enterprise()
    people = [visitor, await as_settled_clerk(visitor, enterprise.id), await as_staff(visitor, *Role)]
    before = await AuditEntry.all().count()

    answers = {
        (who, path): (await somebody.post(path, {})).status
        for (who, somebody), path in product(enumerate(people), routes(AUDIENCES, "POST"))
    }

    assert {call: status for call, status in answers.items() if status not in {401, 403, 404}} == {}
    assert await AuditEntry.all().count() == before


async def test_token_of_another_session_is_no_token(visitor: Browser) -> None:
    mine, theirs = [await as_settled_clerk(visitor, (await make_enterprise()).id) for _ in range(2)]
    stolen = (await theirs.get("/")).token

    answers = {path: (await mine.post(path, {"csrf_token": stolen})).status for path in routes(AUDIENCES, "POST")}

    assert {path: status for path, status in answers.items() if status not in {401, 403, 404}} == {}


async def test_a_clerk_is_no_member_of_staff_and_the_reverse(visitor: Browser) -> None:
    clerk, staff = await as_clerk(visitor, (await make_enterprise()).id), await as_staff(visitor, *Role)
    refused = {
        path: (await (staff if path.startswith("/enterprise") else clerk).get(path)).status
        for path in routes(CLOSED, "GET")
    }

    assert {path: status for path, status in refused.items() if status != 403} == {}
