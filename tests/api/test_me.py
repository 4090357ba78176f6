"""GET /me: the person behind the session."""

from datetime import timedelta

import pytest

from server.accounts.models import Notice
from server.settings import Settings
from tests.api.conftest import Cast
from tests.conftest import TestClock
from tests.factories import CERTIFICATE_KEY, IDENTITY_NUMBER, TODAY, make_certificate, make_person
from tests.live import Client, live


async def test_me_tells_person_certificates_consents_and_counts(trainee: Client, cast: Cast, clock: TestClock) -> None:
    await make_certificate(cast.person, key="B20190001234", category="B", expires_on=TODAY, status="04")
    await Notice.create(person=cast.person, kind="BINDING_MOVED", text="…", created_ms=clock.ms)
    await Notice.create(person=cast.person, kind="BINDING_MOVED", text="…", created_ms=clock.ms, read_ms=clock.ms)

    answer = await trainee.get("/me")

    assert (answer.status, answer.body) == (
        200,
        {
            "person": {"name": "李示例", "id_number_masked": "370***********0015"},
            "certificates": [
                {
                    "number": "鲁建安A20151234567",
                    "category": "A",
                    "category_name": "企业主要负责人",
                    "status": "01",
                    "status_name": "有效",
                    "expires_on": "2027-01-08",
                    "days_to_expiry": 45,
                },
                {
                    "number": "鲁建安B20190001234",
                    "category": "B",
                    "category_name": "项目负责人",
                    "status": "04",
                    "status_name": "注销",
                    "expires_on": "2026-11-24",
                    "days_to_expiry": 0,
                },
            ],
            "consents": {"face": "PHOTO_AND_COMPARISON"},
            "unread": {"notices": 1},
            "wechat_bound": False,
            "must_set_password": True,
        },
    )


async def test_expired_certificate_has_negative_days(client: Client) -> None:
    yesterday = TODAY - timedelta(days=1)
    await make_certificate(await make_person(IDENTITY_NUMBER), key=CERTIFICATE_KEY, expires_on=yesterday)
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)

    assert (await client.get("/me")).body["certificates"][0]["days_to_expiry"] == -1


async def test_days_are_those_of_shanghai(trainee: Client, clock: TestClock) -> None:
    clock.advance(15 * 3600 - 1)
    before_midnight = (await trainee.get("/me")).body["certificates"][0]["days_to_expiry"]
    clock.advance(1)
    after_midnight = (await trainee.get("/me")).body["certificates"][0]["days_to_expiry"]

    assert (before_midnight, after_midnight) == (45, 44)


@pytest.mark.parametrize("name", ["艾力·买买提", "𠮷示例", "欧阳示例"])
async def test_rare_names_come_back_whole(client: Client, name: str) -> None:
    await make_certificate(await make_person(IDENTITY_NUMBER, name=name), key=CERTIFICATE_KEY)
    await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)

    assert (await client.get("/me")).body["person"]["name"] == name


async def test_demo_asks_for_no_password(test_settings: Settings, clock: TestClock) -> None:
    accounts = test_settings.accounts.model_copy(update={"force_password_change": False})
    async with live(test_settings.model_copy(update={"accounts": accounts}), clock) as client:
        await make_certificate(await make_person(IDENTITY_NUMBER), key=CERTIFICATE_KEY)
        opened = await client.log_in(IDENTITY_NUMBER, CERTIFICATE_KEY)

        me = await client.get("/me")

    assert (opened.body["must_set_password"], me.body["must_set_password"]) == (False, False)
