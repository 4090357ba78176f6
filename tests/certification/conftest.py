"""Somebody who has passed, a province that takes reports over HTTP, and the step from one to the other."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

import pytest_asyncio

from server.accounts.rules import PROVINCE
from server.audit.services import By
from server.certification.models import ScoreReport
from server.certification.services import reporting, sending
from server.enrolment.models import Enrolment
from server.enrolment.rules import EnrolmentStatus
from server.exams.models import Attempt
from server.exams.rules import AttemptStatus
from server.exams.services import outcomes
from server.integrations.province.client import GsaClient
from server.integrations.province.fake import DEMO, FakeProvince
from server.integrations.served import serving
from server.settings import Settings
from tests.conftest import TestClock
from tests.factories import SEALED, make_attempt, make_certificate, make_class, make_enrolment, make_person

BASE = "https://anguan.example"
STANDARD = {"pass_halves": 120, "multi_rule": "HALF_POINTS"}


async def passed_attempt(by: By, *, name: str = "李示例", city: str = "370100") -> Attempt:
    """Sat and passed; its report is not queued yet."""
    certificate = await make_certificate(await make_person(name=name))
    enrolment = await make_enrolment(
        certificate, await make_class(city_code=city), status=EnrolmentStatus.EXAM_REVIEW, credit_tenths=240
    )
    attempt = await make_attempt(enrolment, **{**SEALED, "blueprint": STANDARD, "score_halves": 177})
    await outcomes.pass_attempt(attempt.id, by=by)
    return attempt


@dataclass
class Road:
    """From the exam to the province and back, one step at a time."""

    clock: TestClock
    fake: FakeProvince
    province: GsaClient

    @property
    def by(self) -> By:
        return By("system", self.clock.ms)

    def staff(self, number: int = 1) -> By:
        return By(f"staff:{number}", self.clock.ms)

    async def queued(self, **about: str) -> ScoreReport:
        attempt = await passed_attempt(self.by, **about)
        await reporting.follow_attempt(attempt.id, by=self.by)
        return await ScoreReport.get(attempt_id=attempt.id)

    async def released(self, **about: str) -> ScoreReport:
        report = await self.queued(**about)
        await reporting.release(PROVINCE, base_url=BASE, by=self.staff())
        return await ScoreReport.get(id=report.id)

    async def landed(self, **about: str) -> ScoreReport:
        report = await self.released(**about)
        await self.send()
        self.clock.advance(120)
        await self.send()
        return await ScoreReport.get(id=report.id)

    async def send(self) -> int:
        return await sending.send_due(self.province, by=self.by)

    async def enrolment(self, report: ScoreReport) -> Enrolment:
        return await Enrolment.get(id=report.enrolment_id)

    async def attempt_status(self, report: ScoreReport) -> AttemptStatus:
        return (await Attempt.get(id=report.attempt_id)).status


@pytest_asyncio.fixture
async def road(database: Settings, clock: TestClock) -> AsyncIterator[Road]:
    fake = FakeProvince(now_ms=clock.now_ms)
    async with serving(fake) as address:
        told = {"base_url": address, "app_id": DEMO, "client_secret": DEMO, "sign_key": DEMO}
        yield Road(clock, fake, GsaClient(database.province.model_copy(update=told), now_ms=clock.now_ms))


States = Callable[[ScoreReport], object]
