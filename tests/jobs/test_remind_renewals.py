"""Reminders of certificates that expire: at each threshold once, by every way that reaches the person, not at night."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest_asyncio
from structlog.testing import capture_logs

from server.accounts.models import Notice, TraineeAccount
from server.certification.models import Reminder
from server.crypto import Keyring
from server.enrolment.rules import EnrolmentStatus
from server.integrations.served import serving
from server.integrations.sms.fake import FakeSms
from server.integrations.wechat.fake import FakeWeChat
from server.jobs.handlers import HANDLERS
from server.jobs.periodic import remind_renewals
from server.outbox import services as outbox
from server.registry.models import Certificate
from server.registry.rules import CertificateStatus
from server.runtime import Runtime, store_of
from server.settings import Settings
from tests.conftest import TestClock
from tests.factories import TODAY, make_certificate, make_enrolment, make_person

DAY = 86_400
MOBILE = "13800001234"


@dataclass
class Road:
    """The chore, and the jobs it leaves."""

    runtime: Runtime
    clock: TestClock
    sms: FakeSms
    wechat: FakeWeChat

    async def remind(self) -> None:
        await remind_renewals(self.runtime)

    async def work(self) -> int:
        """Every job that is due, once."""
        lease, ids = await outbox.claim(self.clock.ms, 60_000, 100)
        for number in ids:
            work = await outbox.take(number, lease, self.clock.ms, 60_000)
            assert work is not None
            try:
                await HANDLERS[work.kind](self.runtime, work.args)
            except Exception as fault:
                await outbox.postpone(work, fault, self.clock.ms, 10)
            else:
                await outbox.finish(work, self.clock.ms)
        return len(ids)

    @property
    def texts(self) -> list[tuple[str, str]]:
        return [(message["mobile"], message["text"]) for message in self.sms.sent.values()]


@pytest_asyncio.fixture
async def road(database: Settings, clock: TestClock, keyring: Keyring) -> AsyncIterator[Road]:
    fake_sms, fake_wechat = FakeSms(), FakeWeChat("demo", "demo")
    async with serving(fake_sms) as sms_url, serving(fake_wechat) as wechat_url:
        sms = database.sms.model_copy(update={"url": f"{sms_url}/messages"})
        wechat = database.wechat.model_copy(update={"base_url": wechat_url, "reminder_template": "demo-renewal"})
        chosen = database.model_copy(update={"sms": sms, "wechat": wechat})
        runtime = Runtime(chosen, keyring, store_of(chosen), clock)
        yield Road(runtime, clock, fake_sms, fake_wechat)
        await runtime.close()


async def held(days: int, *, mobile: str | None = None, openid: str | None = None, **changes: Any) -> Certificate:
    person = await make_person(mobile=mobile)
    if openid:
        await TraineeAccount.create(person=person, openid=openid, openid_index=f"index-{openid}")
    return await make_certificate(person, expires_on=TODAY + timedelta(days=days), **changes)


async def reminders() -> list[tuple[int, str, str]]:
    found = await Reminder.all().order_by("id")
    return [(one.days, one.channel.value, one.outcome.value) for one in found]


async def test_whoever_is_near_the_expiry_is_told_the_one_thing_to_do(road: Road) -> None:
    await held(45)

    await road.remind()

    notice = await Notice.get()
    assert (notice.kind, notice.text) == (
        "RENEWAL",
        "您的企业主要负责人证书2027年1月8日到期，还有45天。请由所在企业报名继续教育。最晚日期：2026年11月27日。"
        "已办理的请忽略。",
    )
    assert await reminders() == [(45, "NOTICE", "SENT")]


async def test_each_threshold_is_told_once_however_often_it_is_looked(road: Road) -> None:
    await held(60)

    for _ in range(62):
        await road.remind()
        await road.remind()
        road.clock.advance(DAY)

    assert [days for days, _, _ in await reminders()] == [60, 45, 30, 20, 10]
    assert await Notice.all().count() == 5


async def test_two_workers_at_once_tell_once(road: Road) -> None:
    await held(45, mobile=MOBILE)

    await asyncio.gather(road.remind(), road.remind())
    await road.work()

    assert (await Notice.all().count(), len(road.texts)) == (1, 1)


async def test_who_is_renewed_expired_far_off_or_not_valid_is_left_alone(road: Road) -> None:
    renewed = await held(1000)
    await make_enrolment(renewed, status=EnrolmentStatus.CERTIFIED, cycle_expires_on=TODAY)
    await held(61)
    await held(-1)
    await held(30, status=CertificateStatus.LAPSED)

    await road.remind()

    assert await reminders() == []


async def test_phones_are_reached_by_message_and_wechat(road: Road) -> None:
    await held(45, mobile=MOBILE, openid="openid-li")

    await road.remind()
    await road.work()
    await road.work()

    [(mobile, text)] = road.texts
    assert (mobile, text) == (MOBILE, (await Notice.get()).text)
    assert [(sent["touser"], sent["data"]["time2"]["value"]) for sent in road.wechat.sent] == [
        ("openid-li", "2027年1月8日")
    ]
    assert sorted(await reminders()) == [(45, "NOTICE", "SENT"), (45, "SMS", "SENT"), (45, "WECHAT", "SENT")]


async def test_at_night_phones_wait_for_the_morning(road: Road) -> None:
    await held(45, mobile=MOBILE)
    road.clock.advance(12 * 3600)  # 21:00

    await road.remind()
    await road.work()
    silent = road.texts
    road.clock.advance(11 * 3600 - 1)
    await road.work()
    early = road.texts
    road.clock.advance(1)
    await road.work()

    assert (silent, early, len(road.texts)) == ([], [], 1)


async def test_renewed_before_the_morning_nothing_is_sent(road: Road) -> None:
    certificate = await held(45, mobile=MOBILE)
    await road.remind()
    await Certificate.filter(id=certificate.id).update(expires_on=TODAY + timedelta(days=1141))

    await road.work()

    assert (road.texts, await reminders()) == ([], [(45, "NOTICE", "SENT"), (45, "SMS", "DROPPED")])


async def test_job_done_twice_sends_once(road: Road) -> None:
    await held(45, mobile=MOBILE, openid="openid-li")
    await road.remind()
    await road.work()

    for one in await Reminder.exclude(channel="NOTICE"):
        await HANDLERS["send_reminder"](road.runtime, {"reminder": one.id})

    assert (len(road.texts), len(road.wechat.sent)) == (1, 1)


async def test_wechat_that_is_busy_is_asked_again_later(road: Road) -> None:
    await held(45, openid="openid-li")
    await road.remind()
    road.wechat.busy_answers = 2

    await road.work()
    waiting = await reminders()
    road.clock.advance(10)
    await road.work()

    assert (waiting[1], (await reminders())[1]) == ((45, "WECHAT", "WAITING"), (45, "WECHAT", "SENT"))
    assert len(road.wechat.sent) == 1


async def test_without_gateway_or_template_only_the_application_tells(
    database: Settings, clock: TestClock, keyring: Keyring
) -> None:
    await held(45, mobile=MOBILE, openid="openid-li")

    await remind_renewals(Runtime(database, keyring, store_of(database), clock))

    assert await reminders() == [(45, "NOTICE", "SENT")]


async def test_nothing_personal_is_logged(road: Road) -> None:
    await held(45, mobile=MOBILE, openid="openid-li")

    with capture_logs() as logs:
        await road.remind()
        await road.work()

    assert logs == [{"certificates": 1, "event": "renewals_reminded", "log_level": "info"}]
