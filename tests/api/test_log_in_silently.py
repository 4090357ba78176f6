"""POST /sessions/wechat: the next launch needs no typing."""

import pytest

from server.accounts.models import Session
from server.audit.models import AuditEntry
from tests.api.conftest import OTHER_KEY, OTHER_NUMBER, Cast, another
from tests.factories import CERTIFICATE_KEY, IDENTITY_NUMBER
from tests.live import Client


async def test_bound_wechat_account_logs_in(client: Client, cast: Cast) -> None:
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY, "demo-li")
    await client.agree()

    answer = await another(client).post("/sessions/wechat", {"code": "demo-li"})

    token = answer.body.pop("token")
    assert (answer.status, answer.body) == (
        201,
        {
            "expires_at": "2026-12-24T09:00:00.000+08:00",
            "person": {"name": "李示例", "id_number_masked": "370***********0015"},
            "face_consent": True,
            "must_set_password": True,
        },
    )
    assert (await client.get("/me", headers={"authorization": f"Bearer {token}"})).status == 200


async def test_unbound_wechat_account_is_told_to_log_in_once(client: Client, cast: Cast) -> None:
    answer = await client.post("/sessions/wechat", {"code": "demo-li"})

    detail = "此微信尚未绑定学员，请用身份证号和证书编号登录一次。"
    assert (answer.status, answer.code, answer.body["detail"]) == (404, "NOT_BOUND", detail)


async def test_another_wechat_account_is_not_bound(client: Client, cast: Cast) -> None:
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY, "demo-li")

    assert (await client.post("/sessions/wechat", {"code": "demo-wang"})).code == "NOT_BOUND"


async def test_rebound_wechat_account_logs_in_its_new_person(client: Client, cast: Cast, stranger: Client) -> None:
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY, "demo-phone")
    await stranger.log_in(OTHER_NUMBER, OTHER_KEY, "demo-phone")

    answer = await another(client).post("/sessions/wechat", {"code": "demo-phone"})

    assert answer.body["person"]["name"] == "王示例"


async def test_silent_login_goes_on_record(client: Client, cast: Cast) -> None:
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY, "demo-li")

    await another(client).post("/sessions/wechat", {"code": "demo-li"})

    last = await AuditEntry.all().order_by("-id").first()
    assert last is not None
    assert (last.action, last.actor, last.note) == ("trainee:logged-in", f"trainee:{cast.person.id}", "wechat")


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        ({}, "请填写此项。"),
        ({"code": ""}, "请填写此项。"),
        ({"code": None}, "应为文字。"),
        ({"code": 1}, "应为文字。"),
        ({"code": "x" * 257}, "内容过长，最多 256 个字符。"),
    ],
)
async def test_wrong_code_field_is_named(client: Client, body: dict[str, object], sentence: str) -> None:
    answer = await client.post("/sessions/wechat", body)

    assert (answer.status, answer.body["fields"]) == (422, {"code": sentence})
    assert await Session.all().count() == 0
