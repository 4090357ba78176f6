"""One inquiry that waits for its first answer."""

import pytest_asyncio

from server.enrolment.rules import WorkCalendar
from server.qna.queries.policy import QnaPolicy
from server.settings import Settings
from tests.factories import make_certificate, make_enrolment, make_person
from tests.qna.desk import Asked
from tests.qna.rows import make_inquiry


@pytest_asyncio.fixture
async def asked(database: Settings) -> Asked:
    person = await make_person(name="王小明")
    inquiry = await make_inquiry(await make_enrolment(await make_certificate(person)))
    return Asked(inquiry.id, person.id)


@pytest_asyncio.fixture
async def policy(test_settings: Settings) -> QnaPolicy:
    return QnaPolicy(test_settings.qna, WorkCalendar())
