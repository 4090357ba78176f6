"""企业登录: every way of writing the name and the first password, the licence box, the lock, where it leads."""

from typing import Any

import pytest

from server.accounts.models import EnterpriseAccount, Session
from server.accounts.rules import Holder
from server.accounts.services import passwords
from server.audit.models import AuditEntry
from server.registry.models import Enterprise
from server.settings import Settings
from server.web.auth import COOKIE
from tests.conftest import TestClock
from tests.factories import NOW_MS, make_enterprise
from tests.web.site import Browser, Shown

PATH = "/enterprise/login"
NAME, CODE = "山东示例（集团）建设有限公司", "91370100MA0000015D"
OWN = "Anquan-2026"
WRONG = "企业名称或密码不正确，请核对后重试。"


async def log_in(visitor: Browser, path: str = PATH, **changed: Any) -> Shown:
    token = (await visitor.get(path)).token
    sent = {"csrf_token": token, "name": NAME, "password": CODE, "agree": "y"} | changed
    return await visitor.post(path, {key: value for key, value in sent.items() if value is not None})


async def registered(**changes: Any) -> Enterprise:
    return await make_enterprise(**{"name": NAME, "credit_code": CODE} | changes)


async def set_own_password(enterprise: Enterprise, settings: Settings, password: str = OWN) -> None:
    password_hash = await passwords.hashed(password, settings.accounts)
    await EnterpriseAccount.create(enterprise=enterprise, password_hash=password_hash)


@pytest.mark.parametrize(
    "name",
    [NAME, "山东示例(集团)建设有限公司", " 山东示例 （集团） 建设有限公司 ", "山东示例﹙集团﹚建设有限公司\u200b"],
)
@pytest.mark.parametrize(
    "code", [CODE, "91370100ma0000015d", "９１３７０１００ＭＡ０００００１５Ｄ", " 913701 00MA 0000015D"]
)
async def test_name_and_credit_code_are_taken_however_written(visitor: Browser, name: str, code: str) -> None:
    enterprise = await registered()

    answer = await log_in(visitor, name=name, password=code)

    opened = await Session.get()
    assert (answer.status, answer.headers["Location"]) == (303, "/enterprise")
    assert (opened.holder, opened.holder_id) == (Holder.ENTERPRISE, enterprise.id)


async def test_cookie_is_for_this_host_alone_and_ends_with_the_browser(visitor: Browser) -> None:
    await registered()

    answer = await log_in(visitor)

    [cookie] = [text for text in answer.headers.getall("Set-Cookie") if text.startswith(COOKIE)]  # type: ignore[attr-defined]
    assert sorted(cookie.lower().split("; ")[1:]) == ["httponly", "path=/", "samesite=lax", "secure"]


async def test_accepted_licence_is_recorded(visitor: Browser) -> None:
    enterprise = await registered()

    await log_in(visitor)

    account, entry = await EnterpriseAccount.get(), await AuditEntry.get(action="enterprise:logged-in")
    assert (account.licence_ms, account.password_hash) == (NOW_MS, None)
    assert (entry.actor, entry.note) == (f"enterprise:{enterprise.id}", "licence 2026-01")


async def test_unticked_licence_lets_nobody_in(visitor: Browser) -> None:
    await registered()

    answer = await log_in(visitor, agree=None)

    assert (answer.status, answer.text.count("请先阅读协议，同意后勾选。"), await Session.all().count()) == (422, 2, 0)
    assert (NAME in answer.text, CODE in answer.text) == (True, False)


@pytest.mark.parametrize(
    ("field", "sent", "sentence"),
    [
        ("name", "  ", "请填写企业名称。"),
        ("name", "山" * 201, "最多 200 个字符。"),
        ("password", "", "请填写密码。"),
        ("password", "9" * 65, "最多 64 个字符。"),
        ("name", "山\x00东", "包含不允许的字符。"),
    ],
)
async def test_faulty_field_is_named(visitor: Browser, field: str, sent: str, sentence: str) -> None:
    answer = await log_in(visitor, **{field: sent})

    assert (answer.status, sentence in answer.text) == (422, True)


async def test_bytes_that_are_no_text_name_nobody(visitor: Browser) -> None:
    token = (await visitor.get(PATH)).token
    body = f"csrf_token={token}&name=%FF%FE&password=%ED%A0%80&agree=y"

    answer = await visitor.call("POST", PATH, {"content-type": "application/x-www-form-urlencoded"}, data=body)

    assert (answer.status, WRONG in answer.text) == (401, True)


@pytest.mark.parametrize(
    ("name", "secret"), [("没有这家公司", CODE), (NAME, "91370700700000052K"), (NAME, OWN), ("<b>山东", "' OR 1=1")]
)
async def test_unknown_enterprise_and_wrong_password_hear_the_same(visitor: Browser, name: str, secret: str) -> None:
    await registered()

    answer = await log_in(visitor, name=name, password=secret)

    assert (answer.status, WRONG in answer.text, await Session.all().count()) == (401, True, 0)


async def test_failure_is_written_into_the_log_without_what_was_typed(visitor: Browser) -> None:
    enterprise = await registered()

    await log_in(visitor, password="geheim")
    await log_in(visitor, name="没有这家公司")

    entries = await AuditEntry.all().order_by("id").values_list("actor", "action", "subject", "note")
    assert entries == [
        ("anonymous", "enterprise:login-failed", f"enterprise:{enterprise.id}", ""),
        ("anonymous", "enterprise:login-failed", "enterprise:unknown", ""),
    ]


async def test_own_password_logs_in_and_the_credit_code_no_longer_does(
    visitor: Browser, test_settings: Settings
) -> None:
    await set_own_password(await registered(), test_settings)

    statuses = [(await log_in(visitor, password=secret)).status for secret in (OWN, CODE)]

    assert statuses == [303, 401]


async def test_enterprise_out_of_force_is_unknown(visitor: Browser) -> None:
    await registered(active=False)

    assert (await log_in(visitor)).status == 401


@pytest.mark.parametrize(("secret", "who"), [(CODE, 0), ("91370700700000052K", 1), (OWN, 2)])
async def test_of_several_with_one_name_the_password_decides(
    visitor: Browser, test_settings: Settings, secret: str, who: int
) -> None:
    several = [
        await registered(),
        await registered(name="山东示例(集团)建设有限公司", credit_code="91370700700000052K"),
        await registered(credit_code="91370100MA00000230"),
    ]
    await set_own_password(several[2], test_settings)

    await log_in(visitor, password=secret)

    assert (await Session.get()).holder_id == several[who].id


async def test_sixth_try_is_locked_even_with_the_right_password(visitor: Browser, clock: TestClock) -> None:
    await registered()
    failed = [(await log_in(visitor, password="geheim")).status for _ in range(5)]

    locked, other_spelling = await log_in(visitor), await log_in(visitor, name="山东示例(集团) 建设有限公司")
    clock.advance(15 * 60)

    assert (failed, locked.status, other_spelling.status) == ([401] * 5, 423, 423)
    assert ("账号已暂时锁定" in locked.text, (await log_in(visitor)).status) == (True, 303)


async def test_unknown_name_is_locked_alike(visitor: Browser) -> None:
    statuses = [(await log_in(visitor, name="没有这家公司")).status for _ in range(6)]

    assert statuses == [401] * 5 + [423]


async def test_success_forgets_the_failures_before(visitor: Browser) -> None:
    await registered()
    secrets = ["geheim"] * 4 + [CODE] + ["geheim"] * 4 + [CODE]

    assert [(await log_in(visitor, password=secret)).status for secret in secrets] == ([401] * 4 + [303]) * 2


async def test_running_session_survives_a_locked_name(visitor: Browser) -> None:
    await registered()
    await log_in(visitor)
    other = Browser(visitor.http, visitor.base)
    for _ in range(6):
        await log_in(other, password="geheim")

    assert (await visitor.get("/enterprise/password")).status == 200


async def test_address_with_very_many_failures_has_to_wait(visitor: Browser) -> None:
    await registered()
    for number in range(60):
        await log_in(visitor, name=f"没有第{number}家公司")

    answer = await log_in(visitor)

    assert (answer.status, answer.headers["Retry-After"]) == (429, "900")


@pytest.mark.parametrize(
    ("asked", "sent_to"),
    [
        ("/enterprise/orders?status=REJECTED", "/enterprise/orders?status=REJECTED"),
        ("https://evil.example/", "/enterprise"),
        ("/admin", "/enterprise"),
        ("//evil.example", "/enterprise"),
        ("", "/enterprise"),
    ],
)
async def test_login_leads_back_but_never_away(visitor: Browser, asked: str, sent_to: str) -> None:
    await registered()
    path = f"{PATH}?next={asked.replace('?', '%3F').replace('=', '%3D')}" if asked else PATH

    assert (await log_in(visitor, path)).headers["Location"] == sent_to


@pytest.mark.parametrize("token", ["", "forged"])
async def test_forged_page_lets_nobody_in(visitor: Browser, token: str) -> None:
    await registered()

    answer = await log_in(visitor, csrf_token=token)

    assert (answer.status, "页面已过期，请再提交一次。" in answer.text, await Session.all().count()) == (403, True, 0)


async def test_second_click_logs_in_again(visitor: Browser) -> None:
    await registered()
    token = (await visitor.get(PATH)).token
    sent = {"csrf_token": token, "name": NAME, "password": CODE, "agree": "y"}
    before = dict(visitor.cookies)

    first = await visitor.post(PATH, sent)
    visitor.cookies = before
    second = await visitor.post(PATH, sent)

    assert (first.status, second.status) == (303, 303)


async def test_logging_out_ends_the_session_and_the_cookie(visitor: Browser) -> None:
    await registered()
    await log_in(visitor)
    kept = dict(visitor.cookies)
    token = (await visitor.get("/enterprise/password")).token

    answer = await visitor.post("/enterprise/logout", {"csrf_token": token})

    assert (answer.status, answer.headers["Location"], COOKIE in visitor.cookies) == (303, "/", False)
    visitor.cookies = kept
    assert (await visitor.get("/enterprise/password")).status == 303


async def test_logging_out_twice_is_no_fault(visitor: Browser) -> None:
    await registered()
    await log_in(visitor)
    token, kept = (await visitor.get("/enterprise/password")).token, dict(visitor.cookies)
    await visitor.post("/enterprise/logout", {"csrf_token": token})
    visitor.cookies = kept

    answer = await visitor.post("/enterprise/logout", {"csrf_token": token})

    assert (answer.status, answer.headers["Location"]) == (303, "/")


async def test_forged_page_logs_nobody_out(visitor: Browser) -> None:
    await registered()
    await log_in(visitor)

    answer = await visitor.post("/enterprise/logout", {"csrf_token": "forged"})

    assert (answer.status, (await visitor.get("/enterprise/password")).status) == (403, 200)
