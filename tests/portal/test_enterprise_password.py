"""修改密码: what a new password must be, what ends with the old one, and who has to set one first."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from server.accounts.models import EnterpriseAccount
from server.accounts.services import passwords
from server.audit.models import AuditEntry
from server.registry.models import Enterprise
from server.settings import Settings
from server.web.auth import COOKIE
from tests.factories import make_enterprise
from tests.pages import as_clerk
from tests.web.site import Browser, Shown

PATH = "/enterprise/password"
CODE, NEW = "91370100MA0000015D", "Anquan-2026"


@pytest_asyncio.fixture
async def firm(visitor: Browser) -> AsyncIterator[Enterprise]:
    yield await make_enterprise(credit_code=CODE)


async def change(browser: Browser, **changed: Any) -> Shown:
    token = (await browser.get(PATH)).token
    return await browser.post(PATH, {"csrf_token": token, "old": CODE, "new": NEW, "repeat": NEW} | changed)


async def password_is(firm: Enterprise, password: str, settings: Settings) -> bool:
    account = await EnterpriseAccount.get_or_none(enterprise=firm)
    return await passwords.matches(password, account.password_hash if account else None, settings.accounts)


async def test_own_password_takes_the_credit_codes_place(
    visitor: Browser, firm: Enterprise, test_settings: Settings
) -> None:
    clerk = await as_clerk(visitor, firm.id)

    answer = await change(clerk)

    entry = await AuditEntry.get()
    assert (answer.status, answer.headers["Location"]) == (303, "/enterprise")
    assert (entry.action, entry.subject, entry.note) == ("enterprise:password-changed", f"enterprise:{firm.id}", "")
    assert await password_is(firm, NEW, test_settings)


async def test_next_change_asks_for_the_own_password(visitor: Browser, firm: Enterprise) -> None:
    clerk = await as_clerk(visitor, firm.id)
    await change(clerk)

    statuses = [(await change(clerk, old=old, new="Anquan-2027", repeat="Anquan-2027")).status for old in (CODE, NEW)]

    assert statuses == [422, 303]


async def test_other_sessions_of_the_enterprise_end(visitor: Browser, firm: Enterprise) -> None:
    clerk, colleague = await as_clerk(visitor, firm.id), await as_clerk(visitor, firm.id)
    stranger = await as_clerk(visitor, (await make_enterprise()).id)

    await change(clerk)

    assert [(await one.get(PATH)).status for one in (clerk, colleague, stranger)] == [200, 303, 200]


@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        ({"old": "geheim"}, "原密码不正确。"),
        ({"old": ""}, "请填写密码。"),
        ({"new": "Aq-2026", "repeat": "Aq-2026"}, "密码长度应为 8 至 64 个字符。"),
        ({"new": "anquan2026", "repeat": "anquan2026"}, "密码须包含大写字母、小写字母、数字、符号中的至少三种。"),
        ({"new": CODE, "repeat": CODE}, "密码须包含大写字母、小写字母、数字、符号中的至少三种。"),
        ({"new": "91370100Ma0000015d", "repeat": "91370100Ma0000015d"}, "不能使用统一社会信用代码作为密码。"),
        ({"repeat": "Anquan-2027"}, "两次输入的新密码不一致。"),
        ({"new": "A" * 65, "repeat": "A" * 65}, "最多 64 个字符。"),
    ],
)
async def test_refused_change_says_why_and_shows_no_password(
    visitor: Browser, firm: Enterprise, sent: dict[str, str], sentence: str
) -> None:
    answer = await change(await as_clerk(visitor, firm.id), **sent)

    assert (answer.status, sentence in answer.text, await EnterpriseAccount.all().count()) == (422, True, 0)
    assert [word for word in (CODE, NEW, "geheim") if f'value="{word}"' in answer.text] == []


async def test_guessing_the_old_password_is_locked(visitor: Browser, firm: Enterprise) -> None:
    clerk = await as_clerk(visitor, firm.id)

    statuses = [(await change(clerk, old="geheim")).status for _ in range(6)]

    assert statuses == [422] * 5 + [423]


async def test_forged_page_changes_nothing(visitor: Browser, firm: Enterprise) -> None:
    answer = await change(await as_clerk(visitor, firm.id), csrf_token="forged")

    assert (answer.status, await EnterpriseAccount.all().count()) == (403, 0)


async def test_ended_session_keeps_no_password_in_its_page(visitor: Browser, firm: Enterprise) -> None:
    clerk = await as_clerk(visitor, firm.id)
    token = (await clerk.get(PATH)).token
    clerk.cookies[COOKIE] = "ended"

    answer = await clerk.post(PATH, {"csrf_token": token, "old": CODE, "new": NEW, "repeat": NEW})

    assert (answer.status, "登录已过期" in answer.text) == (401, True)
    assert [word for word in (CODE, NEW) if word in answer.text] == []


async def test_first_password_opens_no_page_but_this(visitor: Browser, firm: Enterprise) -> None:
    clerk = await as_clerk(visitor, firm.id)

    elsewhere = await clerk.get("/enterprise/guide")
    here = await clerk.get(PATH)

    assert (elsewhere.status, elsewhere.headers["Location"]) == (303, PATH)
    assert "初始密码是公开的统一社会信用代码，请先设置新密码。" in here.text


async def test_own_password_opens_every_page(visitor: Browser, firm: Enterprise) -> None:
    clerk = await as_clerk(visitor, firm.id)
    await change(clerk)

    assert (await clerk.get("/enterprise/guide")).status == 200


async def test_visitor_is_sent_to_the_login(visitor: Browser) -> None:
    answer = await visitor.get(PATH)

    assert (answer.status, answer.headers["Location"]) == (303, "/enterprise/login?next=/enterprise/password")
