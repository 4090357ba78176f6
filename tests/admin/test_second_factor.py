"""二次验证: after the password a code of the telephone, or a recovery code; each is taken once."""

import asyncio

import pytest

from server.accounts.models import RecoveryCode, Session
from server.accounts.rules.second_factor import STEP_MS
from server.audit.models import AuditEntry
from server.crypto import digest
from server.settings import Settings
from tests.admin.people import code, goes_to, log_in, make_member, send
from tests.conftest import TestClock
from tests.factories import NOW_MS
from tests.web.site import Browser, Shown

WRONG_CODE = "验证码不正确或已使用过，请输入当前显示的验证码。"


async def show(visitor: Browser, shown: str, query: str = "") -> Shown:
    return await send(visitor, f"/admin/code{query}", code=shown)


async def entries() -> list[tuple[str, str]]:
    return [(row.action, row.note) for row in await AuditEntry.all().order_by("id")]


async def test_password_alone_shows_no_page_but_the_code(visitor: Browser, test_settings: Settings) -> None:
    await make_member(test_settings)

    answer = await log_in(visitor)

    assert goes_to(answer) == (303, "/admin")
    assert goes_to(await visitor.get("/admin")) == (303, "/admin/code?next=/admin")
    assert goes_to(await visitor.get("/admin/account?x=1")) == (303, "/admin/code?next=/admin/account%3Fx%3D1")
    assert goes_to(await visitor.get("/admin/password")) == (303, "/admin/code?next=/admin/password")


async def test_code_of_the_telephone_opens_the_desk(
    visitor: Browser, test_settings: Settings, clock: TestClock
) -> None:
    await make_member(test_settings)
    await log_in(visitor)

    answer = await show(visitor, code(clock.ms))

    assert goes_to(answer) == (303, "/admin")
    assert (await visitor.get("/admin")).status == 200
    assert await entries() == [("staff:logged-in", ""), ("staff:proved", "app")]


@pytest.mark.parametrize("steps", [-1, 1])
async def test_code_of_the_neighbouring_step_is_taken(
    visitor: Browser, test_settings: Settings, clock: TestClock, steps: int
) -> None:
    await make_member(test_settings)
    await log_in(visitor)

    assert (await show(visitor, code(clock.ms, steps))).status == 303


@pytest.mark.parametrize("steps", [-2, 2])
async def test_code_further_off_is_refused(
    visitor: Browser, test_settings: Settings, clock: TestClock, steps: int
) -> None:
    await make_member(test_settings)
    await log_in(visitor)

    answer = await show(visitor, code(clock.ms, steps))

    assert (answer.status, WRONG_CODE in answer.text) == (422, True)
    assert goes_to(await visitor.get("/admin")) == (303, "/admin/code?next=/admin")


async def test_code_is_taken_once_and_none_of_an_earlier_step_after_it(
    visitor: Browser, test_settings: Settings, clock: TestClock
) -> None:
    await make_member(test_settings)
    await log_in(visitor)
    await show(visitor, code(clock.ms))

    again, earlier = await show(visitor, code(clock.ms)), await show(visitor, code(clock.ms, -1))

    assert (again.status, earlier.status, (await show(visitor, code(clock.ms, 1))).status) == (422, 422, 303)


@pytest.mark.parametrize("typed", ["000000", "abc", "12345", "１２３４５６", "1" * 40])
async def test_wrong_code_is_refused(visitor: Browser, test_settings: Settings, typed: str) -> None:
    await make_member(test_settings)
    await log_in(visitor)

    assert (await show(visitor, typed)).status == 422


async def test_code_shown_twice_at_once_is_taken_once(
    visitor: Browser, test_settings: Settings, clock: TestClock
) -> None:
    await make_member(test_settings)
    first = Browser(visitor.http, visitor.base)
    second = Browser(visitor.http, visitor.base)
    for browser in (first, second):
        await log_in(browser)

    answers = await asyncio.gather(show(first, code(clock.ms)), show(second, code(clock.ms)))

    assert sorted(answer.status for answer in answers) == [303, 422]


async def test_recovery_code_shown_twice_at_once_is_taken_once(visitor: Browser, test_settings: Settings) -> None:
    account = await make_member(test_settings)
    await RecoveryCode.create(staff=account, digest=digest("abcdefghjkmnpqrs"))
    await log_in(visitor)

    answers = await asyncio.gather(show(visitor, "abcd-efgh-jkmn-pqrs"), show(visitor, "abcd-efgh-jkmn-pqrs"))

    assert sorted(answer.status for answer in answers) == [303, 422]


async def test_code_may_be_typed_with_a_space(visitor: Browser, test_settings: Settings, clock: TestClock) -> None:
    await make_member(test_settings)
    await log_in(visitor)
    shown = code(clock.ms)

    assert (await show(visitor, f" {shown[:3]} {shown[3:]} ")).status == 303


async def test_sixth_wrong_code_locks_even_the_right_one(
    visitor: Browser, test_settings: Settings, clock: TestClock
) -> None:
    await make_member(test_settings)
    await log_in(visitor)

    statuses = [(await show(visitor, "000000")).status for _ in range(6)]
    clock.advance(STEP_MS / 1000)
    locked = await show(visitor, code(clock.ms))

    assert (statuses, locked.status) == ([422, 422, 422, 422, 422, 423], 423)
    assert "失败次数过多，已暂时锁定，请 15 分钟后再试。" in locked.text


async def test_recovery_code_logs_in_once(visitor: Browser, test_settings: Settings) -> None:
    account = await make_member(test_settings)
    await RecoveryCode.create(staff=account, digest=digest("abcdefghjkmnpqrs"))
    await log_in(visitor)

    first, again = await show(visitor, "ABCD-efgh jkmn-pqrs"), await show(visitor, "abcd-efgh-jkmn-pqrs")

    assert (first.status, again.status, (await RecoveryCode.get()).used_ms) == (303, 422, NOW_MS)


async def test_recovery_code_of_somebody_else_is_refused(visitor: Browser, test_settings: Settings) -> None:
    other = await make_member(test_settings, username="li")
    await RecoveryCode.create(staff=other, digest=digest("abcdefghjkmnpqrs"))
    await make_member(test_settings)
    await log_in(visitor)

    assert (await show(visitor, "abcd-efgh-jkmn-pqrs")).status == 422


async def test_whoever_had_a_page_in_mind_comes_to_it(
    visitor: Browser, test_settings: Settings, clock: TestClock
) -> None:
    await make_member(test_settings)
    first = await visitor.get("/admin/account")
    to_code = await log_in(visitor, query="?next=/admin/account")
    asked = await visitor.get("/admin/account")

    assert (goes_to(first), goes_to(to_code)) == ((303, "/admin/login?next=/admin/account"), (303, "/admin/account"))
    assert goes_to(asked) == (303, "/admin/code?next=/admin/account")
    assert goes_to(await show(visitor, code(clock.ms), "?next=/admin/account")) == (303, "/admin/account")


async def test_forged_code_is_refused(visitor: Browser, test_settings: Settings, clock: TestClock) -> None:
    await make_member(test_settings)
    await log_in(visitor)

    answer = await visitor.post("/admin/code", {"code": code(clock.ms)})

    assert (answer.status, (await Session.get()).proved_ms) == (403, None)
