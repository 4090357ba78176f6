"""An honest client on a bad line: what a careful mini-program does, in simulated time over real HTTP.

It beats every 15 s, repeats a lost request or answer word for word after a time-out, starts again when its token or
lease is gone, and answers every challenge within seconds. When the picture really ran is kept aside, to compare.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import count
from random import Random
from typing import Any, Final

from tests.cheats.bot import Bot
from tests.live import Answer

BEAT: Final = 15.0  # seconds between two beats, as the server's answers say
TIMEOUT: Final = 5.0  # seconds after which a request counts as lost
ALONE: Final = 25.0  # seconds without an accepted beat after which the player stops by itself
FOR_EVER: Final = -1

Interval = tuple[int, int]  # milliseconds
Step = Callable[[], Awaitable[None]]


@dataclass
class Line:
    """Loses a share of the requests before the server and the same share of the answers after it."""

    draw: Random
    loss: float
    dead: bool = False
    lost: int = 0

    async def send(self, request: Callable[[], Awaitable[Answer]]) -> Answer | None:
        """The answer; None when request or answer was lost."""
        answer = None if self._loses() else await request()
        if answer is None or self._loses():
            self.lost += 1
            return None
        return answer

    def _loses(self) -> bool:
        return self.dead or self.draw.random() < self.loss


@dataclass
class Agenda:
    """What is planned, in the order of simulated time."""

    bot: Bot
    visit: int = 0
    _steps: list[tuple[int, int, int, Step]] = field(default_factory=list)
    _serial: Any = field(default_factory=count)

    def after(self, seconds: float, step: Step, *, lasting: bool = False) -> None:
        """Plan a step; unless `lasting`, it is dropped when the visit ends before."""
        at_ms = self.bot.clock.ms + round(seconds * 1000)
        heappush(self._steps, (at_ms, next(self._serial), FOR_EVER if lasting else self.visit, step))

    async def run(self, seconds: float) -> None:
        until_ms = self.bot.clock.ms + round(seconds * 1000)
        while self._steps and self._steps[0][0] <= until_ms:
            self.bot.clock.ms, _, visit, step = heappop(self._steps)
            if visit in {FOR_EVER, self.visit}:
                await step()
        self.bot.clock.ms = until_ms


@dataclass
class Honest:
    """One trainee in front of the lesson. `watched` holds the spans in which the picture really ran."""

    bot: Bot
    line: Line
    agenda: Agenda
    watched: list[Interval] = field(default_factory=list)
    playing_from: int | None = None
    accepted_ms: int = 0  # when the last beat was
    told: dict[str, Any] | None = None  # the beat under way
    asked: str | None = None  # the challenge in hand
    alone: bool = False  # the player stopped by itself

    @property
    def playing(self) -> bool:
        return self.playing_from is not None

    def play(self) -> None:
        self.playing_from = self.bot.clock.ms if self.playing_from is None else self.playing_from

    def stop(self) -> None:
        if self.playing_from is not None:
            self.watched.append((self.playing_from, self.bot.clock.ms))
        self.playing_from = None

    def leave(self) -> None:
        """The page is gone, and with it whatever was under way."""
        self.stop()
        self.agenda.visit += 1
        self.told, self.asked, self.alone = None, None, False

    def visit(self, device: str) -> None:
        """Open the lesson on a device, trying until that works; the picture runs from then on."""
        self.leave()

        async def start() -> None:
            answer = await self.line.send(lambda: self.bot.start(device))
            if answer is None:
                return self.agenda.after(TIMEOUT, start)
            assert answer.status == 201, answer.body
            self.accepted_ms = self.bot.clock.ms
            self.play()
            return await self.beat()

        self.agenda.after(0, start)

    async def change(self, *, playing: bool) -> None:
        """The trainee's finger on the play button; told at once, or right after the beat under way."""
        (self.play if playing else self.stop)()
        if self.told is None:
            await self.beat()

    async def beat(self) -> None:
        """Say how things are; a beat under way is repeated as it was, whatever has changed since."""
        body = self.told = self.told or self.bot.beat_body(playing=self.playing)
        answer = await self.line.send(lambda: self.bot.beat(**body))
        if answer is None:
            self._stop_when_alone()
            self.agenda.after(TIMEOUT, self.beat)
        elif answer.status == 409:
            self.visit("手机")
        else:
            assert answer.status == 200, answer.body
            await self._accepted(body)

    def _stop_when_alone(self) -> None:
        """What is shown from here on could not count: stop, and go on as soon as the line is back."""
        if self.playing and self.bot.clock.ms - self.accepted_ms >= ALONE * 1000:
            self.alone = True
            self.stop()

    async def _accepted(self, body: dict[str, Any]) -> None:
        self.told, self.accepted_ms = None, self.bot.clock.ms
        self._mind_challenge()
        if self.alone:
            self.alone = False
            self.play()
        if body["playing"] is not self.playing:
            return await self.beat()
        return self.agenda.after(BEAT, self._next_after(self.accepted_ms))

    def _next_after(self, accepted_ms: int) -> Step:
        async def beat() -> None:
            if self.accepted_ms == accepted_ms and self.told is None:  # no other beat came between
                await self.beat()

        return beat

    def _mind_challenge(self) -> None:
        challenge, frame = self.bot.challenge, self.bot.new_frame()
        if challenge is None or challenge == self.asked:
            return

        async def take() -> None:
            answer = await self.line.send(lambda: self.bot.client.answer_challenge(challenge, frame))
            if answer is None and self.asked == challenge:
                self.agenda.after(TIMEOUT, take)

        self.asked = challenge
        self.agenda.after(self.line.draw.uniform(2, 6), take)


def disturb(honest: Honest, kind: str) -> None:
    """What happens on a building site: a tunnel, a call, another device, an empty battery."""
    draw, after = honest.line.draw, honest.agenda.after

    async def daylight() -> None:
        honest.line.dead = False

    async def hang_up() -> None:
        await honest.change(playing=True)

    async def back() -> None:
        honest.visit("电脑" if kind == "device" else "手机")

    async def strike() -> None:
        if kind == "tunnel":
            honest.line.dead = True
            return after(draw.uniform(5, 20), daylight, lasting=True)
        if kind != "battery":
            await honest.change(playing=False)
        if kind == "call":
            return after(draw.uniform(20, 120), hang_up)
        honest.leave()
        return after(draw.uniform(5, 60), back)

    after(0, strike)
