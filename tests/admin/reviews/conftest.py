"""Two reviewers at their desks."""

from dataclasses import dataclass

import pytest_asyncio

from server.accounts.rules import Role
from server.review.models import ReviewCase
from tests.admin.people import send
from tests.pages import as_member, make_staff
from tests.web.site import Browser, Shown

REVIEWS = "/admin/reviews"


def page_of(case: ReviewCase) -> str:
    return f"{REVIEWS}/{case.id}"


@dataclass
class Seat:
    """A reviewer with the browser that is logged in."""

    browser: Browser
    who: str

    async def get(self, path: str) -> Shown:
        return await self.browser.get(path)

    async def do(self, case: ReviewCase, verb: str, **fields: object) -> Shown:
        """Press a button of the case's page."""
        return await send(self.browser, f"{page_of(case)}/{verb}", page=REVIEWS, **fields)


async def seat(visitor: Browser, *roles: Role, cities: tuple[str, ...] = (), name: str = "王审核") -> Seat:
    account = await make_staff(*roles, cities=cities, name=name)
    return Seat(await as_member(visitor, account.id), f"staff:{account.id}")


@pytest_asyncio.fixture
async def first(visitor: Browser) -> Seat:
    return await seat(visitor, Role.REVIEWER, name="甲审核")


@pytest_asyncio.fixture
async def second(visitor: Browser) -> Seat:
    return await seat(visitor, Role.REVIEWER, name="乙审核")
