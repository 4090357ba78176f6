"""A trainee who has chosen a topic: the calls about its questions."""

from dataclasses import dataclass
from typing import Any

from server import db
from server.audit.services import By
from server.catalogue.models import Question, Topic
from server.catalogue.services.question_versions import write_questions
from tests.conftest import TestClock
from tests.factories import NOW_MS, make_question
from tests.live import Answer, Client


@dataclass
class Practice:
    client: Client
    clock: TestClock
    enrolment_id: int
    topic: Topic

    @property
    def enrolment(self) -> str:
        return f"/enrolments/{self.enrolment_id}"

    @property
    def path(self) -> str:
        return f"{self.enrolment}/topics/{self.topic.id}/exercise"

    async def question(self, **changes: Any) -> Question:
        return await make_question(self.topic, **changes)

    async def correct(self, question: Question, **values: Any) -> Question:
        """The version that takes its place."""
        async with db.transaction():
            await write_questions([(question, values)], By("staff:1", NOW_MS))
        return await Question.get(item=question.item, version=question.version + 1)

    async def ask(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = (await self.client.get(self.path)).body
        return found

    async def items(self) -> list[str]:
        return [question["item"] for question in await self.ask()]

    async def hand_in(self, answers: dict[str, str]) -> Answer:
        """A second later than whatever came before."""
        self.clock.advance(1)
        return await self.client.post(self.path, {"answers": answers})

    async def wrong(self, query: str = "") -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = (await self.client.get(f"{self.enrolment}/wrong-answers{query}")).body
        return found

    async def report(self, item: int | str, text: str = "答案应为C。") -> Answer:
        return await self.client.post(f"{self.enrolment}/question-reports", {"item": str(item), "text": text})
