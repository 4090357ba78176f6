"""A question that a trainee has reported, and a member of the academic staff before the desk."""

from dataclasses import dataclass
from typing import Any, Final

import pytest_asyncio

from server.accounts.models import Notice
from server.accounts.rules import Role
from server.catalogue.models import Question, QuestionReport
from server.registry.models import Person
from tests.factories import NOW_MS, make_person, make_question, make_topic
from tests.pages import as_staff
from tests.web.site import Browser

LIST: Final = "/admin/question-reports"


@dataclass
class Reports:
    visitor: Browser
    member: Browser
    question: Question
    person: Person
    report: QuestionReport

    @property
    def path(self) -> str:
        return f"{LIST}/{self.report.id}"

    async def status(self) -> str:
        return (await QuestionReport.get(id=self.report.id)).status

    async def told(self) -> list[str]:
        return [notice.text for notice in await Notice.filter(person_id=self.person.id).order_by("id")]


async def make_report(question: Question, person: Person | None = None, **changes: Any) -> QuestionReport:
    values: dict[str, Any] = {"text": "答案应为C。", "created_ms": NOW_MS} | changes
    return await QuestionReport.create(question=question, person=person or await make_person(), **values)


@pytest_asyncio.fixture
async def reports(visitor: Browser) -> Reports:
    topic = await make_topic(title="脚手架安全")
    question = await make_question(topic, stem="安全帽应当（ ）。", explanation="见第三条。")
    person = await make_person()
    member = await as_staff(visitor, Role.ACADEMIC)
    return Reports(visitor, member, question, person, await make_report(question, person))
