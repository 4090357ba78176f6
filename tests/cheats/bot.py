"""A client that cheats as its test tells it, and the truth about what it was credited."""

from dataclasses import dataclass, field
from typing import Any

from server.learning import queries
from server.learning.models import StudyClock, WatchStretch
from tests.conftest import TestClock
from tests.live import Answer, Client, jpeg

HOUR = 3600


@dataclass
class Bot:
    """One person at the study calls; `lease`, `token` and `challenge` follow the answers as a real client's would."""

    client: Client
    clock: TestClock
    person_id: int
    enrolment_id: int
    topic_id: int
    lease: str = ""
    token: str = ""
    challenge: str | None = None
    photos: int = field(default=0)

    @property
    def path(self) -> str:
        return f"/enrolments/{self.enrolment_id}"

    async def start(self, device: str = "手机", **forged: Any) -> Answer:
        body = {"topic_id": str(self.topic_id), "device": device, **forged}
        answer = await self.client.post(f"{self.path}/study", body)
        if answer.status == 201:
            self.lease, self.token = answer.body["lease"], answer.body["token"]
            self.challenge = answer.body["snapshot"]["challenge"]
        return answer

    def beat_body(self, **forged: Any) -> dict[str, Any]:
        return {"token": self.token, "playing": True, "position": 1, "rate": 1, "camera": True, **forged}

    async def beat(self, seconds: float = 0, *, lease: str | None = None, **forged: Any) -> Answer:
        """Wait, then beat; `forged` replaces or adds members of the body."""
        self.clock.advance(seconds)
        answer = await self.client.post(f"/study/{lease or self.lease}/beats", self.beat_body(**forged))
        if answer.status == 200:
            self.token = answer.body["token"]
            self.challenge = answer.body["snapshot"] and answer.body["snapshot"]["challenge"]
        return answer

    async def beats(self, count: int, seconds: float, **forged: Any) -> list[str | None]:
        """`count` beats that far apart; the reason (or the refusal) each of them got."""
        answers = [await self.beat(seconds, **forged) for _ in range(count)]
        return [answer.code or answer.body.get("reason") for answer in answers]

    def new_frame(self) -> bytes:
        """A picture nobody has sent yet."""
        self.photos += 1
        return jpeg(self.person_id * 1000 + self.photos)

    async def photo(self, frame: bytes | None = None) -> Answer:
        """Answer the open challenge."""
        assert self.challenge is not None
        return await self.client.answer_challenge(self.challenge, frame or self.new_frame())

    async def settle(self, device: str = "手机") -> None:
        """Start, beat once and give the first photo: from here on every honest second counts."""
        started = await self.start(device)
        assert started.status == 201, started.body
        await self.beat()
        taken = await self.photo()
        assert taken.status == 202, taken.body

    async def honest_beats(self, count: int, seconds: float = 15) -> None:
        """Beats whose challenges are answered at once."""
        for _ in range(count):
            await self.beat(seconds)
            if self.challenge:
                await self.photo()


async def credited(bot: Bot) -> float:
    """Credited seconds of the person: from the clock, held against the stretches, the wall and what the API shows."""
    clock = await StudyClock.get(person_id=bot.person_id)
    stretches = await WatchStretch.filter(person_id=bot.person_id)
    running = clock.stretch_ms if clock.lease else 0
    assert sum(stretch.credited_ms for stretch in stretches) + running == clock.credited_ms
    assert clock.credited_ms <= clock.beat_ms - clock.opened_ms <= bot.clock.ms - clock.opened_ms
    assert await queries.overlapping_stretches() == []
    shown = (await bot.client.get(f"{bot.path}/my-topics")).body
    lines = (await bot.client.get(f"{bot.path}/ledger")).body
    for told in (sum(t["watched_seconds"] for t in shown), sum(line["credited_seconds"] for line in lines)):
        assert told <= clock.credited_ms / 1000
    return float(clock.credited_ms / 1000)
