"""A trainee's device at the study calls: it follows lease, token and challenge as the real clients do."""

from dataclasses import dataclass
from typing import Any

from tests.conftest import TestClock
from tests.live import Answer, Client, jpeg


@dataclass
class Student:
    client: Client
    clock: TestClock
    enrolment_id: int
    topic_id: int
    lease: str = ""
    token: str = ""
    challenge: str = ""
    frames: int = 0

    @property
    def path(self) -> str:
        return f"/enrolments/{self.enrolment_id}"

    @property
    def topic_path(self) -> str:
        return f"{self.path}/topics/{self.topic_id}"

    async def start(self, device: str = "手机", **changes: Any) -> Answer:
        body = {"topic_id": str(self.topic_id), "device": device, **changes}
        answer = await self.client.post(f"{self.path}/study", body)
        if answer.status == 201:
            self.lease, self.token = answer.body["lease"], answer.body["token"]
            self.challenge = answer.body["snapshot"]["challenge"]
        return answer

    async def beat(self, seconds: float = 0, **changes: Any) -> Answer:
        """Wait, then beat; `changes` replace members of the body."""
        self.clock.advance(seconds)
        body = {"token": self.token, "playing": True, "position": 1.5, "rate": 1, "camera": True, **changes}
        answer = await self.client.post(f"/study/{self.lease}/beats", body)
        if answer.status == 200:
            self.token = answer.body["token"]
            self.challenge = answer.body["snapshot"]["challenge"] if answer.body["snapshot"] else ""
        return answer

    def frame(self) -> bytes:
        """A picture this person has not sent yet."""
        self.frames += 1
        return jpeg(self.enrolment_id * 1000 + self.frames)

    async def answer(self, frame: bytes | None = None) -> Answer:
        return await self.client.answer_challenge(self.challenge, frame or self.frame())

    async def settle(self) -> Answer:
        """Start, give the first photograph and beat once: from here on every second counts."""
        started = await self.start()
        await self.answer()
        await self.beat()
        return started

    async def finish(self) -> None:
        """Study the topic to its end."""
        await self.settle()
        for _ in range(100):
            beat = await self.beat(15)
            if beat.body["completed"]:
                return
            if self.challenge:
                await self.answer()
        raise AssertionError("the topic does not end")
