"""工作人员登录: user name and password, and what comes of wrong ones."""

import pytest

from server.accounts.models import Session, StaffAccount
from server.audit.models import AuditEntry
from server.settings import Settings
from server.web.auth import COOKIE
from tests.admin.people import PASSWORD, changed, goes_to, log_in, make_member, send
from tests.conftest import TestClock
from tests.pages import visiting
from tests.web.site import Browser

FAILED = "用户名或密码不正确，请核对后重试。"


async def test_address_with_many_failures_is_refused(test_settings: Settings, clock: TestClock) -> None:
    chosen = changed(test_settings, address_failures=3)
    async with visiting(chosen, clock) as visitor:
        await make_member(chosen)
        for number in range(3):
            await log_in(visitor, f"nobody{number}", "wrong")

        answer = await log_in(visitor)

    assert (answer.status, answer.headers["Retry-After"]) == (429, "900")


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
