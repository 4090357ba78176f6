"""An inquiry that waits, and a teacher before the desk."""

from dataclasses import dataclass
from typing import Final

import pytest_asyncio

from server.accounts.models import Notice
from server.accounts.rules import Role
from server.enrolment.models import Enrolment
from server.qna.models import Inquiry
from tests.factories import make_certificate, make_enrolment, make_person, make_topic
from tests.pages import as_staff
from tests.qna.rows import make_inquiry
from tests.web.site import Browser

LIST: Final = "/admin/inquiries"


@dataclass
class Desk:
    visitor: Browser
    teacher: Browser
    enrolment: Enrolment
    inquiry: Inquiry

    @property
    def path(self) -> str:
        return f"{LIST}/{self.inquiry.id}"

    async def row(self) -> Inquiry:
        return await Inquiry.get(id=self.inquiry.id)

    async def told(self) -> list[str]:
        return [notice.text for notice in await Notice.filter(person_id=self.inquiry.person_id).order_by("id")]


@pytest_asyncio.fixture
async def desk(visitor: Browser) -> Desk:
    enrolment = await make_enrolment(await make_certificate(await make_person(name="王小明")))
    inquiry = await make_inquiry(enrolment, await make_topic(title="高处作业"))
    return Desk(visitor, await as_staff(visitor, Role.TEACHER), enrolment, inquiry)
