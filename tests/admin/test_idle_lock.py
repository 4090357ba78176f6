"""The lock after a pause: the password alone leads back, and what was typed is kept."""

import logging

import pytest

from server.accounts.models import Session
from server.accounts.rules import Role
from server.settings import Settings
from tests.admin.people import PASSWORD, goes_to, make_member, send
from tests.conftest import TestClock
from tests.factories import NOW_MS
from tests.pages import as_member
from tests.web.site import Browser

PAUSE = 15 * 60


async def at_work(visitor: Browser, settings: Settings, *roles: Role) -> Browser:
    return await as_member(visitor, (await make_member(settings, *roles)).id)


async def test_pause_locks_every_page(visitor: Browser, test_settings: Settings, clock: TestClock) -> None:
    member = await at_work(visitor, test_settings)
    clock.advance(PAUSE + 1)

    answers = [await member.get(path) for path in ("/admin", "/admin/account?x=1", "/admin/password")]

    assert [goes_to(answer)[1] for answer in answers] == [
        "/admin/unlock?next=/admin",
        "/admin/unlock?next=/admin/account%3Fx%3D1",
        "/admin/unlock?next=/admin/password",
    ]


async def test_whoever_goes_on_working_is_not_locked(
    visitor: Browser, test_settings: Settings, clock: TestClock
) -> None:
    member = await at_work(visitor, test_settings)
    statuses = []
    for _ in range(3):
        clock.advance(PAUSE - 60)
        statuses.append((await member.get("/admin")).status)

    assert statuses == [200, 200, 200]


async def test_password_unlocks_and_leads_back(visitor: Browser, test_settings: Settings, clock: TestClock) -> None:
    member = await at_work(visitor, test_settings)
    clock.advance(PAUSE + 1)

    answer = await send(member, "/admin/unlock?next=/admin/account", password=PASSWORD)

    assert goes_to(answer) == (303, "/admin/account")
    assert (await member.get("/admin/account")).status == 200


async def test_wrong_password_leaves_it_locked(visitor: Browser, test_settings: Settings, clock: TestClock) -> None:
    member = await at_work(visitor, test_settings)
    clock.advance(PAUSE + 1)

    statuses = [(await send(member, "/admin/unlock", password="wrong")).status for _ in range(6)]

    assert statuses == [422, 422, 422, 422, 422, 423]
    assert goes_to(await member.get("/admin"))[0] == 303


async def test_forged_unlocking_is_refused(visitor: Browser, test_settings: Settings, clock: TestClock) -> None:
    member = await at_work(visitor, test_settings)
    clock.advance(PAUSE + 1)

    assert (await member.post("/admin/unlock", {"password": PASSWORD})).status == 403
    assert goes_to(await member.get("/admin"))[0] == 303


async def test_what_was_typed_is_kept_but_no_password(
    visitor: Browser, test_settings: Settings, clock: TestClock
) -> None:
    member = await at_work(visitor, test_settings, Role.ADMIN)
    page = await member.get("/admin/staff/new")
    clock.advance(PAUSE + 1)

    answer = await member.post("/admin/staff/new", {"csrf_token": page.token, "name": "张<三>", "username": "zhang"})

    assert (answer.status, "页面已锁定" in answer.text, 'href="/admin/unlock"' in answer.text) == (401, True, True)
    assert '<input type="hidden" name="name" value="张&lt;三&gt;">' in answer.text


async def test_htmx_is_sent_to_the_lock(visitor: Browser, test_settings: Settings, clock: TestClock) -> None:
    member = await at_work(visitor, test_settings)
    clock.advance(PAUSE + 1)

    answer = await member.get("/admin", {"hx-request": "true"})

    assert (answer.status, answer.headers["HX-Redirect"]) == (401, "/admin/unlock")


async def test_htmx_comes_back_to_its_page(visitor: Browser, test_settings: Settings, clock: TestClock) -> None:
    member = await at_work(visitor, test_settings, Role.ADMIN)
    clock.advance(PAUSE + 1)

    shown = "https://jxjy.example.cn/admin/staff?role=ADMIN"
    answer = await member.get("/admin/staff?page=2", {"hx-request": "true", "hx-current-url": shown})

    assert answer.headers["HX-Redirect"] == "/admin/unlock?next=/admin/staff%3Frole%3DADMIN"


async def test_page_seen_is_written_once_a_minute(visitor: Browser, test_settings: Settings, clock: TestClock) -> None:
    member = await at_work(visitor, test_settings)
    seen = []
    for seconds in (0, 59, 1, 30, 30):
        clock.advance(seconds)
        await member.get("/admin")
        seen.append(((await Session.get()).seen_ms - NOW_MS) // 1000)

    assert seen == [0, 0, 60, 60, 120]


async def test_page_within_the_minute_writes_nothing(
    visitor: Browser, test_settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    member = await at_work(visitor, test_settings)
    with caplog.at_level(logging.DEBUG, logger="tortoise.db_client"):
        caplog.clear()
        await member.get("/admin")

    said = [record.getMessage() for record in caplog.records]
    assert (len(said) <= 8, [line for line in said if "UPDATE" in line or "INSERT" in line]) == (True, [])
