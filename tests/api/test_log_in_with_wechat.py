"""POST /sessions with wx.login's code: the full login binds the WeChat account."""

import asyncio

import pytest

from server.accounts.models import Notice, Session, TraineeAccount
from server.settings import Settings
from tests.api.conftest import OTHER_KEY, OTHER_NUMBER, Cast, another
from tests.conftest import TestClock
from tests.factories import CERTIFICATE_KEY, IDENTITY_NUMBER, make_certificate, make_person
from tests.live import Client, live


async def bound(client: Client) -> bool:
    return bool((await client.get("/me")).body["wechat_bound"])


async def test_code_binds_the_wechat_account(client: Client, cast: Cast) -> None:
    answer = await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY, "demo-li")

    account = await TraineeAccount.get(person_id=cast.person.id)
    assert (answer.status, account.openid) == (201, "openid-li")


async def test_without_a_code_nothing_is_bound(client: Client, cast: Cast) -> None:
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)

    account = await TraineeAccount.get(person_id=cast.person.id)
    assert (account.openid, account.openid_index) == (None, None)


async def test_login_without_a_code_keeps_the_binding(client: Client, cast: Cast) -> None:
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY, "demo-li")
    await another(client).log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)

    assert await bound(client)


async def test_wrong_certificate_number_binds_nothing(client: Client, cast: Cast) -> None:
    await client.log_in(IDENTITY_NUMBER, "A20151234568", "demo-li")

    assert await TraineeAccount.all().count() == 0


@pytest.mark.parametrize(
    ("code", "status", "refusal"),
    [
        ("invalid", 400, "WECHAT_CODE_INVALID"),
        ("used", 400, "WECHAT_CODE_INVALID"),
        ("blocked", 400, "WECHAT_CODE_INVALID"),
        ("busy", 502, "WECHAT_UNAVAILABLE"),
        ("garbled", 502, "WECHAT_UNAVAILABLE"),
        ("broken", 502, "WECHAT_UNAVAILABLE"),
    ],
)
@pytest.mark.parametrize("path", ["/sessions", "/sessions/wechat"])
async def test_code_that_wechat_refuses_opens_no_session(
    client: Client, cast: Cast, path: str, code: str, status: int, refusal: str
) -> None:
    body = {"id_number": IDENTITY_NUMBER, "certificate_number": CERTIFICATE_KEY, "agree_licence": True, "code": code}
    answer = await client.post(path, body)

    assert (answer.status, answer.code) == (status, refusal)
    assert await Session.all().count() == 0


async def test_slow_wechat_is_given_up_after_the_setting(test_settings: Settings, clock: TestClock) -> None:
    hasty = test_settings.wechat.model_copy(update={"timeout_seconds": 0.3})
    async with live(test_settings.model_copy(update={"wechat": hasty}), clock) as client:
        await make_certificate(await make_person(IDENTITY_NUMBER), key=CERTIFICATE_KEY)

        async with asyncio.timeout(2):
            answer = await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY, "slow")

    assert (answer.status, answer.code) == (502, "WECHAT_UNAVAILABLE")


async def test_rebinding_moves_the_account_and_tells_the_former_person(
    client: Client, cast: Cast, stranger: Client
) -> None:
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY, "demo-phone")

    await stranger.log_in(OTHER_NUMBER, OTHER_KEY, "demo-phone")

    assert (await bound(client), await bound(stranger)) == (False, True)
    assert ((await client.get("/me")).body["unread"], (await stranger.get("/me")).body["unread"]) == (
        {"notices": 1},
        {"notices": 0},
    )
    notice = await Notice.get()
    assert (notice.person_id, notice.kind, notice.text) == (
        cast.person.id,
        "BINDING_MOVED",
        "您绑定的微信已由另一位学员登录并绑定，您的微信登录已解除。如非本人操作，请联系客服。",
    )


async def test_former_person_stays_logged_in_when_the_binding_moves(
    client: Client, cast: Cast, stranger: Client
) -> None:
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY, "demo-phone")

    await stranger.log_in(OTHER_NUMBER, OTHER_KEY, "demo-phone")

    assert (await client.get("/enrolments")).status == 200


async def test_new_phone_replaces_the_persons_own_binding_without_a_notice(client: Client, cast: Cast) -> None:
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY, "demo-old")
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY, "demo-new")

    old = await another(client).post("/sessions/wechat", {"code": "demo-old"})
    new = await another(client).post("/sessions/wechat", {"code": "demo-new"})
    assert (old.code, new.status, await Notice.all().count()) == ("NOT_BOUND", 201, 0)


async def test_two_people_binding_one_phone_at_once_leave_one_binding(
    client: Client, cast: Cast, stranger: Client
) -> None:
    for phone in range(5):
        answers = await asyncio.gather(
            client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY, f"demo-phone{phone}"),
            stranger.log_in(OTHER_NUMBER, OTHER_KEY, f"demo-phone{phone}"),
        )

        assert [answer.status for answer in answers] == [201, 201]
        assert sorted([await bound(client), await bound(stranger)]) == [False, True]
