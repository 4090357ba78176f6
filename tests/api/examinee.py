"""A trainee's device at an exam: it numbers its answers and follows the challenges as the real clients do."""

from dataclasses import dataclass, field
from typing import Any

from tests.conftest import TestClock
from tests.live import Answer, Client, jpeg


@dataclass
class Examinee:
    client: Client
    clock: TestClock
    enrolment_id: int
    attempt: str = ""
    seq: int = 0
    challenge: str = ""
    frames: int = 0
    questions: list[dict[str, Any]] = field(default_factory=list)

    @property
    def path(self) -> str:
        return f"/attempts/{self.attempt}"

    async def start(self, kind: str = "FINAL", **changes: Any) -> Answer:
        answer = await self.client.post(f"/enrolments/{self.enrolment_id}/attempts", {"kind": kind, **changes})
        if answer.status == 201:
            self.attempt = answer.body["id"]
        return self._follow(answer)

    def _follow(self, answer: Answer) -> Answer:
        if answer.status < 400:
            self.challenge = answer.body["snapshot"]["challenge"] if answer.body["snapshot"] else ""
            if "seq_base" in answer.body:  # the paper
                self.seq, self.questions = answer.body["seq_base"], answer.body["questions"]
        return answer

    async def show(self) -> Answer:
        return await self.client.get(self.path)

    async def resume(self, device: str = "另一台手机") -> Answer:
        return self._follow(await self.client.post(f"{self.path}/resume", {"device": device}))

    def right(self, question: dict[str, Any]) -> str:
        """The letters on this screen of the bank's B, ABD and T: 乙, 甲乙丁, 正确."""
        texts = {"SINGLE": {"乙"}, "MULTIPLE": {"甲", "乙", "丁"}, "TRUE_FALSE": {"正确"}}[question["type"]]
        return "".join(option["key"] for option in question["options"] if option["text"] in texts)

    def of(self, kind: str) -> str:
        """The first question of that type."""
        return next(str(question["item"]) for question in self.questions if question["type"] == kind)

    def entries(self, count: int = 80, seq: int = 1) -> list[dict[str, Any]]:
        """The right answers to the first questions, numbered from `seq`."""
        return [
            {"item": question["item"], "choice": self.right(question), "seq": seq + place}
            for place, question in enumerate(self.questions[:count])
        ]

    async def chosen(self) -> dict[str, tuple[str, int]]:
        """Item → choice and number in force, of those answered, as the server shows them."""
        shown = (await self.show()).body["questions"]
        return {one["item"]: (one["choice"], one["seq"]) for one in shown if one["seq"] or one["choice"]}

    async def answer(self, item: str, choice: str, seq: int | None = None) -> Answer:
        self.seq += 1
        return await self.send([{"item": item, "choice": choice, "seq": self.seq if seq is None else seq}])

    async def send(self, entries: list[dict[str, Any]]) -> Answer:
        return await self.client.put(f"{self.path}/answers", {"entries": entries})

    async def beat(self, seconds: float = 0, *, camera: bool = True) -> Answer:
        self.clock.advance(seconds)
        return self._follow(await self.client.post(f"{self.path}/beats", {"camera": camera}))

    async def photograph(self, frame: bytes | None = None) -> Answer:
        """Answer the open challenge with a picture this person has not sent yet."""
        self.frames += 1
        return await self.client.answer_challenge(self.challenge, frame or jpeg(self.enrolment_id * 999 + self.frames))

    async def hand_in(self, entries: list[dict[str, Any]] | None = None) -> Answer:
        body = {} if entries is None else {"entries": entries}
        return self._follow(await self.client.post(f"{self.path}/submission", body))
