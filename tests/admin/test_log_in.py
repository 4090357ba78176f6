"""工作人员登录: user name and password, then the second factor."""

import asyncio

import pytest

from server.accounts.models import RecoveryCode, Session, StaffAccount
from server.accounts.rules.second_factor import STEP_MS
from server.audit.models import AuditEntry
from server.crypto import digest
from server.settings import Settings
from server.web.auth import COOKIE
from tests.admin.people import PASSWORD, changed, code, goes_to, log_in, make_member, send
from tests.conftest import TestClock
from tests.factories import NOW_MS
from tests.pages import visiting
from tests.web.site import Browser, Shown

FAILED = "用户名或密码不正确，请核对后重试。"
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


async def test_address_with_many_failures_is_refused(test_settings: Settings, clock: TestClock) -> None:
    chosen = changed(test_settings, address_failures=3)
    async with visiting(chosen, clock) as visitor:
        await make_member(chosen)
        for number in range(3):
            await log_in(visitor, f"nobody{number}", "wrong")

        answer = await log_in(visitor)

    assert (answer.status, answer.headers["Retry-After"]) == (429, "900")


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


@pytest.mark.parametrize("target", ["//evil.example/admin", "https://evil.example/", "/enterprise", "/administration"])
async def test_login_leads_to_pages_of_the_staff_only(visitor: Browser, test_settings: Settings, target: str) -> None:
    await make_member(test_settings)

    assert goes_to(await log_in(visitor, query=f"?next={target}")) == (303, "/admin")


@pytest.mark.parametrize(("username", "password"), [("nobody", PASSWORD), ("wang", "wrong"), ("wang", f" {PASSWORD}")])
async def test_unknown_name_and_wrong_password_get_the_same_words(
    visitor: Browser, test_settings: Settings, username: str, password: str
) -> None:
    await make_member(test_settings)

    answer = await log_in(visitor, username, password)

    assert (answer.status, FAILED in answer.text, COOKIE in visitor.cookies) == (401, True, False)
    assert f'value="{username}"' in answer.text
    assert password.strip() not in answer.text


async def test_account_out_of_use_gets_the_same_words(visitor: Browser, test_settings: Settings) -> None:
    await make_member(test_settings, active=False)

    answer = await log_in(visitor)

    assert (answer.status, FAILED in answer.text, await Session.all().count()) == (401, True, 0)


async def test_failures_go_on_record_without_the_name_that_was_typed(visitor: Browser, test_settings: Settings) -> None:
    account = await make_member(test_settings)
    await log_in(visitor, password="wrong")
    await log_in(visitor, "370102198001010015", "x")

    rows = await AuditEntry.all().order_by("id")
    assert [(row.action, row.subject, row.actor, row.note) for row in rows] == [
        ("staff:login-failed", f"staff:{account.id}", "anonymous", ""),
        ("staff:login-failed", "staff:unknown", "anonymous", ""),
    ]


@pytest.mark.parametrize("username", ["wang", "nobody"])
async def test_five_failures_lock_a_name_known_or_not(visitor: Browser, test_settings: Settings, username: str) -> None:
    await make_member(test_settings)

    statuses = [(await log_in(visitor, username, "wrong")).status for _ in range(6)]

    assert statuses == [401, 401, 401, 401, 401, 423]


async def test_lock_of_a_name_opens_after_fifteen_minutes(
    visitor: Browser, test_settings: Settings, clock: TestClock
) -> None:
    await make_member(test_settings)
    for _ in range(6):
        await log_in(visitor, password="wrong")
    locked = await log_in(visitor)
    clock.advance(901)

    assert (locked.status, (await log_in(visitor)).status) == (423, 303)


async def test_user_name_may_be_typed_in_capitals(visitor: Browser, test_settings: Settings) -> None:
    await make_member(test_settings)

    assert (await log_in(visitor, " WANG ")).status == 303


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"username": "", "password": "x"}, "请填写用户名。"),
        ({"username": "wang", "password": ""}, "请填写密码。"),
        ({"username": "w" * 41, "password": "x"}, "最多 40 个字符。"),
        ({"username": "wang", "password": "x" * 65}, "最多 64 个字符。"),
        ({"username": "wa\x00ng", "password": "x"}, "包含不允许的字符。"),
    ],
)
async def test_form_says_what_is_missing(visitor: Browser, fields: dict[str, str], sentence: str) -> None:
    answer = await send(visitor, "/admin/login", **fields)

    assert (answer.status, sentence in answer.text) == (422, True)


async def test_forged_login_is_refused(visitor: Browser, test_settings: Settings) -> None:
    await make_member(test_settings)
    await visitor.get("/admin/login")

    answer = await visitor.post("/admin/login", {"username": "wang", "password": PASSWORD, "csrf_token": "forged"})

    assert (answer.status, COOKIE in visitor.cookies) == (403, False)


async def test_forged_code_is_refused(visitor: Browser, test_settings: Settings, clock: TestClock) -> None:
    await make_member(test_settings)
    await log_in(visitor)

    answer = await visitor.post("/admin/code", {"code": code(clock.ms)})

    assert (answer.status, (await Session.get()).proved_ms) == (403, None)


async def test_session_lasts_twelve_hours(visitor: Browser, test_settings: Settings) -> None:
    await make_member(test_settings)
    await log_in(visitor)

    session = await Session.get()
    assert session.expires_ms - session.created_ms == 12 * 3_600_000


async def test_logging_out_ends_the_session(visitor: Browser, test_settings: Settings) -> None:
    await make_member(test_settings)
    await log_in(visitor)
    kept = dict(visitor.cookies)

    answer = await send(visitor, "/admin/logout", page="/admin/code")
    out = COOKIE in visitor.cookies
    visitor.cookies.update(kept)

    assert (goes_to(answer), out) == ((303, "/admin/login"), False)
    assert goes_to(await visitor.get("/admin")) == (303, "/admin/login?next=/admin")


async def test_password_is_kept_as_argon2id_only(visitor: Browser, test_settings: Settings) -> None:
    await make_member(test_settings)

    assert (await StaffAccount.get()).password_hash.startswith("$argon2id$v=19$m=19456,t=2,p=1$")
