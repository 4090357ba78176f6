"""A published sitting with two seats, and people who may sit in it."""

import pytest_asyncio

from server.audit.services import By
from server.enrolment.models import Enrolment
from server.settings import Settings
from server.sittings.models import Registration, Sitting
from server.sittings.rules import RegistrationStatus
from server.sittings.services import signing_up
from server.sittings.services.signing_up import Place
from tests.factories import NOW_MS, make_sitting


@pytest_asyncio.fixture
async def sitting(database: Settings) -> Sitting:
    return await make_sitting()


async def sign_up(enrolment: Enrolment, sitting: Sitting, now_ms: int = NOW_MS) -> Place:
    return await signing_up.sign_up(enrolment.person_id, enrolment.id, sitting.id, by=_by(enrolment, now_ms))


async def wait(enrolment: Enrolment, sitting: Sitting, now_ms: int = NOW_MS) -> Place:
    return await signing_up.wait(enrolment.person_id, enrolment.id, sitting.id, by=_by(enrolment, now_ms))


async def withdraw(enrolment: Enrolment, sitting: Sitting, now_ms: int = NOW_MS) -> None:
    await signing_up.withdraw(enrolment.person_id, enrolment.id, sitting.id, by=_by(enrolment, now_ms))


def _by(enrolment: Enrolment, now_ms: int) -> By:
    return By(f"trainee:{enrolment.person_id}", now_ms)


async def places(sitting: Sitting) -> list[tuple[RegistrationStatus, int | None]]:
    return [(row.status, row.seat) for row in await Registration.filter(sitting_id=sitting.id).order_by("id")]


async def taken(sitting: Sitting) -> int:
    return (await Sitting.get(id=sitting.id)).seats_taken
