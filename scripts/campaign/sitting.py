"""One simulated sitting: what somebody answers is planned from a seed, what happens to them meanwhile is chance."""

import asyncio
import hashlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from io import BytesIO
from random import Random
from typing import Final

from benchmarks.people import Trainee
from benchmarks.web_cases import stamped
from PIL import Image

from campaign.device import Device, Lost, Over, TakenOver
from campaign.ledger import Entry, Ledger, Question
from tests.live import Client

# Of a hundred choices, after how many this happens.
DIES, HANDED_OVER, REPEATED, CHANGED, GOES_OFFLINE = 1.0, 0.6, 2.0, 3.0, 6.0
OFFLINE_CHOICES: Final = 6  # at most: they wait in the journal
BEAT_CHOICES: Final = 8  # between two beats
SKIPPED, THOUGHT_OVER, PHOTOGRAPHED = 0.05, 0.1, 0.5


class Ending(StrEnum):
    HANDS_IN = "hands in"
    LEAVES = "never comes back"
    TOO_LATE = "answers on after the deadline"


@dataclass
class Sitting:
    """`seconds`: how long the exam lasts; some are quicker, some too slow."""

    trainee: Trainee
    second_token: str
    client: Client
    chance: Random
    seconds: float
    ledger: Ledger = field(default_factory=Ledger)
    happened: list[str] = field(default_factory=list)

    async def sit(self) -> None:
        """From the first request to the hand-in, or to wherever this person gets."""
        device, ending = self._device(self.trainee.token), self._ending()
        with suppress(Over):
            await self._begin(device)
            device = await self._answer_all(device, ending)
            if ending is Ending.TOO_LATE:
                await self._answer_too_late(device)
        if ending is not Ending.LEAVES and device.attempt:
            await self._hand_in(device)

    def _ending(self) -> Ending:
        ending: Ending = self.chance.choices(list(Ending), (60, 25, 15))[0]
        self.happened.append(ending)
        return ending

    def _device(self, token: str) -> Device:
        client = Client(self.client.http, self.client.base, {"authorization": f"Bearer {token}"})
        return Device(client, self.chance, self.ledger)

    async def _begin(self, device: Device) -> None:
        kind = "MOCK" if self.chance.random() < 0.2 else "FINAL"
        while True:
            with suppress(Lost):
                return await device.begin(self.trainee.id, kind)
            await self._pause()

    async def _pause(self) -> None:
        await asyncio.sleep(self.chance.uniform(0.1, 0.6))

    async def _answer_all(self, device: Device, ending: Ending) -> Device:
        """Choose what is planned, one after the other; returns the device that sits before it in the end."""
        plan = list(self._plan())
        if ending is Ending.LEAVES:
            plan = plan[: self.chance.randrange(len(plan))]
        pause = self.seconds * self.chance.uniform(0.3, 1.1) / max(1, len(plan))
        offline = 0
        for number, (item, choice) in enumerate(plan):
            await asyncio.sleep(pause * self.chance.uniform(0.5, 1.5))
            entry = device.choose(item, choice)
            offline = self.chance.randrange(OFFLINE_CHOICES) if self._hits(GOES_OFFLINE) else max(0, offline - 1)
            try:
                if not offline:
                    await self._send(device, entry)
                    await self._look_in(device, number)
                device = await self._misfortune(device)
            except Lost:
                continue  # it stays in the journal
            except TakenOver:
                await self._come_back(device)
        return device

    def _plan(self) -> Iterator[tuple[str, str]]:
        """Whoever knows more is right more often; some questions are skipped, some are thought over."""
        knows = self.chance.uniform(0.3, 1.0)
        for item, question in self.ledger.questions.items():
            if self.chance.random() >= SKIPPED:
                yield item, self._choice(question, knows)
            if self.chance.random() < THOUGHT_OVER:
                earlier = self.chance.randint(1, int(item))
                yield str(earlier), self._choice(self.ledger.questions[str(earlier)], knows)

    def _choice(self, question: Question, knows: float) -> str:
        if self.chance.random() < knows:
            return question.right
        most = len(question.letters) if question.several else 1
        return "".join(sorted(self.chance.sample(question.letters, self.chance.randint(0, most))))

    def _hits(self, percent: float) -> bool:
        return self.chance.random() * 100 < percent

    async def _send(self, device: Device, entry: Entry) -> None:
        """Everything in the journal; now and then twice, or two changes of mind in the wrong order."""
        if self._hits(CHANGED):
            self.happened.append("sent out of order")
            second = device.choose(entry.item, self._choice(self.ledger.questions[entry.item], 0.5))
            await asyncio.gather(device.send([second]), device.send([entry]))
        await device.flush()
        if self._hits(REPEATED):
            self.happened.append("sent twice")
            await device.send([entry])

    async def _look_in(self, device: Device, number: int) -> None:
        if number % BEAT_CHOICES == 0:
            await device.beat()
        if device.challenge and self.chance.random() < PHOTOGRAPHED:
            self.happened.append("photographed")
            await device.photograph(_frame(device.challenge))

    async def _misfortune(self, device: Device) -> Device:
        if self._hits(DIES):
            self.happened.append("app died and came back")
            await self._pause()
            await self._come_back(device)
        if self._hits(HANDED_OVER):
            self.happened.append("went on with another device")
            return await self._hand_over(device)
        return device

    async def _come_back(self, device: Device) -> None:
        """Until it works, or the attempt is over."""
        while True:
            with suppress(Lost):
                return await device.resume()
            await self._pause()

    async def _hand_over(self, old: Device) -> Device:
        """A device without the journal goes on; sometimes with the same login. The old one tries once more."""
        new = self._device(self.chance.choice((self.trainee.token, self.second_token)))
        new.attempt = old.attempt
        await self._come_back(new)
        with suppress(Lost, Over, TakenOver):
            await self._try_as_old(old)
        return new

    async def _try_as_old(self, old: Device) -> None:
        entry = old.choose("1", self.ledger.questions["1"].letters[0])
        body = {"entries": [entry.body]}
        answer = await old.call("PUT", f"/attempts/{old.attempt}/answers", body)
        if answer.status == 200 and answer.body["saved"]:
            self.ledger.faults.append("accepted from a device that was taken over")

    async def _answer_too_late(self, device: Device) -> None:
        """On and on until the server says that it is over; raises Over."""
        while True:
            item = self.chance.choice(list(self.ledger.questions))
            device.choose(item, self._choice(self.ledger.questions[item], 0.5))
            await self._pause()
            with suppress(Lost):
                await self._flush_or_come_back(device)

    async def _flush_or_come_back(self, device: Device) -> None:
        try:
            await device.flush()
        except TakenOver:
            await device.resume()

    async def _hand_in(self, device: Device) -> None:
        """Until it is answered; then once more, which must tell the same."""
        times = 2 if self._hits(20) else 1
        while times:
            try:
                await device.hand_in()
                times -= 1
            except Lost:
                await self._pause()
            except TakenOver:
                with suppress(Over):
                    await self._come_back(device)


def _frame(challenge: str) -> bytes:
    """The picture for this challenge: nobody else's, and the same again when it is sent again."""
    return stamped(_PICTURE, int(hashlib.sha256(challenge.encode()).hexdigest(), 16) % 10**16)


def _picture() -> bytes:
    buffer = BytesIO()
    Image.effect_noise((320, 240), 60).save(buffer, "JPEG", quality=60)
    return buffer.getvalue()


_PICTURE: Final = _picture()
