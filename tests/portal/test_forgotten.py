"""忘记密码: who gets a code, what it is good for, and that nobody learns which enterprises there are."""

import json
from typing import Any

import pytest

from server.accounts.models import EnterpriseAccount, PasswordReset
from server.accounts.services import passwords
from server.audit.models import AuditEntry
from server.outbox.models import Job
from server.registry.models import Enterprise
from server.settings import Settings
from tests.conftest import TestClock
from tests.factories import make_enterprise
from tests.messages import last_code, other_than, waiting
from tests.pages import as_clerk
from tests.web.site import Browser, Shown

PATH, CODE_PATH = "/enterprise/forgotten", "/enterprise/forgotten/code"
NAME, CREDIT_CODE, MOBILE, NEW = "山东示例（集团）有限公司", "91370100MA0000015D", "13800001234", "Anquan-2026"
WRONG = "验证码不正确或已失效"


@pytest.fixture
def test_settings(test_settings: Settings) -> Settings:
    """With a gateway: nothing is sent here, the worker does that."""
    return test_settings.model_copy(update={"sms": test_settings.sms.model_copy(update={"url": "http://127.0.0.1:9"})})


async def registered(**changes: Any) -> Enterprise:
    return await make_enterprise(**{"name": NAME, "credit_code": CREDIT_CODE, "phone": MOBILE} | changes)


async def ask(visitor: Browser, **changed: str) -> Shown:
    token = (await visitor.get(PATH)).token
    return await visitor.post(PATH, {"csrf_token": token, "name": NAME, "credit_code": CREDIT_CODE} | changed)


async def answer_code(visitor: Browser, code: str, **changed: str) -> Shown:
    token = (await visitor.get(CODE_PATH)).token
    return await visitor.post(CODE_PATH, {"csrf_token": token, "code": code, "new": NEW, "repeat": NEW} | changed)


async def has_password(firm: Enterprise, password: str, settings: Settings) -> bool:
    account = await EnterpriseAccount.get_or_none(enterprise=firm)
    return await passwords.matches(password, account.password_hash if account else None, settings.accounts)


@pytest.mark.parametrize(
    "written",
    [{}, {"name": "山东示例(集团) 有限公司"}, {"credit_code": " 91370100ma0000015d"}],
)
async def test_code_goes_to_the_registrys_mobile(visitor: Browser, written: dict[str, str]) -> None:
    await registered()

    answer = await ask(visitor, **written)

    [message] = await waiting()
    assert (answer.status, answer.headers["Location"], message.mobile) == (303, CODE_PATH, MOBILE)
    assert message.text == (
        f"【安管网教】验证码 {await last_code()}，10 分钟内有效，用于重置登录密码。"
        "如非本人操作，请勿理会，切勿告诉他人。"
    )


async def test_code_and_number_lie_nowhere_in_the_open(visitor: Browser) -> None:
    await registered()

    await ask(visitor)

    code, [job], [reset] = await last_code(), await Job.all(), await PasswordReset.all()
    entries = await AuditEntry.all().values()
    kept = json.dumps([job.args, reset.subject, reset.code, entries], ensure_ascii=False)
    assert [word for word in (code, MOBILE, NAME, CREDIT_CODE) if word in kept] == []


@pytest.mark.parametrize(
    "made",
    [
        {"name": "另一家公司"},
        {"credit_code": "91370700700000052K"},
        {"phone": "0531-88880000"},
        {"phone": None},
        {"active": False},
    ],
)
async def test_whoever_gets_no_code_hears_the_same(visitor: Browser, made: dict[str, Any]) -> None:
    await registered(**made)

    asked = await ask(visitor)
    page = await visitor.get(CODE_PATH)
    answered = await answer_code(visitor, "123456")

    assert (asked.status, asked.headers["Location"], await waiting()) == (303, CODE_PATH, [])
    assert ("验证码已经发出" in page.text, answered.status, WRONG in answered.text) == (True, 422, True)


async def test_code_replaces_the_password(visitor: Browser, test_settings: Settings) -> None:
    firm = await registered()
    await ask(visitor)

    answer = await answer_code(visitor, await last_code())

    entries = await AuditEntry.all().order_by("id").values_list("actor", "action", "subject", "note")
    assert (answer.status, answer.headers["Location"]) == (303, "/enterprise/login")
    assert entries == [
        ("anonymous", "enterprise:reset-code-asked", f"enterprise:{firm.id}", ""),
        ("anonymous", "enterprise:password-reset", f"enterprise:{firm.id}", "sms"),
    ]
    assert await has_password(firm, NEW, test_settings)


async def test_reset_ends_sessions_and_frees_a_locked_name(visitor: Browser) -> None:
    firm = await registered()
    clerk = await as_clerk(visitor, firm.id)
    login = {"name": NAME, "agree": "y"}
    for _ in range(6):
        token = (await visitor.get("/enterprise/login")).token
        await visitor.post("/enterprise/login", {"csrf_token": token, "password": "geheim", **login})
    await ask(visitor)

    await answer_code(visitor, await last_code())

    token = (await visitor.get("/enterprise/login")).token
    again = await visitor.post("/enterprise/login", {"csrf_token": token, "password": NEW, **login})
    assert ((await clerk.get("/enterprise/password")).status, again.status) == (303, 303)


async def test_wrong_code_changes_nothing(visitor: Browser) -> None:
    await registered()
    await ask(visitor)

    answer = await answer_code(visitor, other_than(await last_code()))

    assert (answer.status, WRONG in answer.text, await EnterpriseAccount.all().count()) == (422, True, 0)


async def test_sixth_try_is_refused_even_with_the_right_code(visitor: Browser) -> None:
    await registered()
    await ask(visitor)
    code = await last_code()

    statuses = [(await answer_code(visitor, sent)).status for sent in [other_than(code)] * 5 + [code]]

    assert (statuses, await EnterpriseAccount.all().count()) == ([422] * 6, 0)


async def test_fifth_try_is_still_good(visitor: Browser) -> None:
    await registered()
    await ask(visitor)
    code = await last_code()

    statuses = [(await answer_code(visitor, sent)).status for sent in [other_than(code)] * 4 + [code]]

    assert statuses == [422] * 4 + [303]


@pytest.mark.parametrize(("seconds", "status"), [(599, 303), (600, 422)])
async def test_code_lives_ten_minutes(visitor: Browser, clock: TestClock, seconds: int, status: int) -> None:
    await registered()
    await ask(visitor)
    clock.advance(seconds)

    assert (await answer_code(visitor, await last_code())).status == status


async def test_code_is_good_once(visitor: Browser) -> None:
    await registered()
    await ask(visitor)
    cookies, code = dict(visitor.cookies), await last_code()
    await answer_code(visitor, code)
    visitor.cookies = cookies

    answer = await answer_code(visitor, code, new="Anquan-2027", repeat="Anquan-2027")

    assert (answer.status, WRONG in answer.text) == (422, True)


async def test_new_code_voids_the_one_before(visitor: Browser) -> None:
    await registered()
    await ask(visitor)
    first = await last_code()
    await ask(visitor)

    statuses = [(await answer_code(visitor, code)).status for code in (first, await last_code())]

    assert statuses == [303, 303] if first == await last_code() else [422, 303]


async def test_code_is_of_no_use_without_having_asked(visitor: Browser) -> None:
    await registered()
    await ask(Browser(visitor.http, visitor.base))

    answer = await answer_code(visitor, await last_code())

    assert (answer.status, WRONG in answer.text) == (422, True)


@pytest.mark.parametrize("cookie", ["", "forged", "k1:00.forged", "é.é"])
async def test_forged_cookie_is_no_question_asked(visitor: Browser, cookie: str) -> None:
    await registered()
    await ask(visitor)
    visitor.cookies["__Host-reset"] = cookie

    assert (await answer_code(visitor, await last_code())).status == 422


@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        ({"code": "12345"}, "应为 6 位数字。"),
        ({"code": ""}, "请填写短信验证码。"),
        ({"code": "１２３４５６"}, "应为 6 位数字。"),
        ({"new": "anquan", "repeat": "anquan"}, "密码长度应为 8 至 64 个字符。"),
        ({"new": "91370100Ma0000015d", "repeat": "91370100Ma0000015d"}, "不能使用统一社会信用代码作为密码。"),
        ({"repeat": "Anquan-2027"}, "两次输入的新密码不一致。"),
    ],
)
async def test_faulty_field_is_named_and_the_code_stays_good(
    visitor: Browser, sent: dict[str, str], sentence: str
) -> None:
    await registered()
    await ask(visitor)
    code = await last_code()

    answer = await answer_code(visitor, **({"code": code} | sent))

    assert (answer.status, sentence in answer.text) == (422, True)
    assert (await answer_code(visitor, code)).status == 303


@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        ({"name": " "}, "请填写企业名称。"),
        ({"credit_code": ""}, "请填写统一社会信用代码。"),
        ({"credit_code": "91370100"}, "统一社会信用代码应为18位，现在是8位。"),
        ({"credit_code": "91370100MA0000016D"}, "统一社会信用代码校验不通过，请对照营业执照逐位核对。"),
    ],
)
async def test_faulty_question_is_named(visitor: Browser, sent: dict[str, str], sentence: str) -> None:
    answer = await ask(visitor, **sent)

    assert (answer.status, sentence in answer.text, await PasswordReset.all().count()) == (422, True, 0)


@pytest.mark.parametrize("known", [True, False])
async def test_sixth_code_of_a_day_is_refused_known_or_not(visitor: Browser, clock: TestClock, known: bool) -> None:
    if known:
        await registered()

    statuses = [(await ask(visitor)).status for _ in range(6)]
    clock.advance(86_400)

    assert (statuses, (await ask(visitor)).status) == ([303] * 5 + [429], 303)


async def test_address_that_asks_very_often_has_to_wait(visitor: Browser) -> None:
    statuses = [(await ask(visitor, name=f"第{number}家公司")).status for number in range(61)]

    assert statuses == [303] * 60 + [429]


@pytest.mark.parametrize("path", [PATH, CODE_PATH])
async def test_forged_page_does_nothing(visitor: Browser, path: str) -> None:
    await registered()

    sent = {"csrf_token": "forged", "name": NAME, "credit_code": CREDIT_CODE, "code": "1", "new": NEW, "repeat": NEW}
    answer = await visitor.post(path, sent)

    assert (answer.status, await PasswordReset.all().count()) == (403, 0)
