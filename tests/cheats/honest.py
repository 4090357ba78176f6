"""An honest client on a bad line: what a careful mini-program does, in simulated time over real HTTP.

It beats every 15 s, repeats a lost request or answer with the same body after a time-out, starts again when its token
or lease is gone, and answers every challenge within seconds. What it really showed to its trainee is kept aside.
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
STOP: Final = 25.0  # seconds without an accepted beat after which the player stops by itself

Interval = tuple[int, int]  # milliseconds


def overlap(ones: list[Interval], others: list[Interval]) -> int:
    """Milliseconds in both lists; within each list nothing overlaps."""
    return sum(max(0, min(a[1], b[1]) - max(a[0], b[0])) for a in ones for b in others)


@dataclass
class Line:
    """Loses a share of the requests before the server and the same share of the answers after it."""

    draw: Random
    loss: float
    dead: bool = False
    lost: int = 0

    async def send(self, request: Callable[[], Awaitable[Answer]]) -> Answer | None:
        answer = None
        if not self._loses():
            answer = await request()
            if not self._loses():
                return answer
        self.lost += 1
        return None

    def _loses(self) -> bool:
        return self.dead or self.draw.random() < self.loss


@dataclass
class Honest:
    """One trainee in front of the lesson. `watched` holds the spans in which the picture really ran."""

    bot: Bot
    line: Line
    watched: list[Interval] = field(default_factory=list)
    _agenda: list[tuple[int, int, int, Callable[[], Awaitable[None]]]] = field(default_factory=list)
    _serial: Any = field(default_factory=count)
    _visit: int = 0  # what an earlier visit had planned no longer happens
    _playing_from: int | None = None
    _answered_ms: int = 0
    _told: dict[str, Any] | None = None  # the body under way
    _asked: str | None = None

    def after(self, seconds: float, do: Callable[[], Awaitable[None]], *, lasting: bool = False) -> None:
        """Plan something; unless `lasting`, it is dropped when the visit ends."""
        at = self.bot.clock.ms + round(seconds * 1000)
        heappush(self._agenda, (at, next(self._serial), -1 if lasting else self._visit, do))

    async def run(self, until_ms: int) -> None:
        while self._agenda and self._agenda[0][0] <= until_ms:
            at, _, visit, do = heappop(self._agenda)
            self.bot.clock.ms = max(at, self.bot.clock.ms)
            if visit in (-1, self._visit):
                await do()
        self.bot.clock.ms = until_ms

    def play(self) -> None:
        if self._playing_from is None:
            self._playing_from = self.bot.clock.ms

    def stop(self) -> None:
        if self._playing_from is not None:
            self.watched.append((self._playing_from, self.bot.clock.ms))
            self._playing_from = None

    def leave(self) -> None:
        """The page is gone, whatever was under way with it."""
        self.stop()
        self._visit += 1
        self._told = self._asked = None

    def visit(self, device: str) -> None:
        """Open the lesson on a device, until that works."""
        self.leave()

        async def start() -> None:
            answer = await self.line.send(lambda: self.bot.start(device))
            if answer is None:
                return self.after(TIMEOUT, start)
            assert answer.status == 201, answer.body
            self._answered_ms = self.bot.clock.ms
            self.play()
            self._mind_challenge()
            return await self.beat()

        self.after(0, start)

    async def beat(self) -> None:
        """Say how things are. A beat under way is repeated word for word, whatever has changed since."""
        self._told = self._told or self.bot.beat_body(playing=self._playing_from is not None)
        answer = await self.line.send(lambda: self.bot.beat(**self._told or {}))
        if answer is None:
            self._stop_when_alone()
            return self.after(TIMEOUT, self._retry)
        if answer.status == 409:
            return self.visit("手机")
        assert answer.status == 200, answer.body
        return await self._accepted()

    async def _retry(self) -> None:
        if self._told:
            await self.beat()

    async def _accepted(self) -> None:
        told, self._told, self._answered_ms = self._told, None, self.bot.clock.ms
        self._mind_challenge()
        if told and told["playing"] and self._playing_from is None and self._stopped_alone:
            self._stopped_alone = False
            self.play()
        if told and told["playing"] != (self._playing_from is not None):
            return await self.beat()
        return self.after(BEAT, self._next(self._answered_ms))

    def _next(self, planned_ms: int) -> Callable[[], Awaitable[None]]:
        async def beat() -> None:
            if self._answered_ms == planned_ms and not self._told:  # no beat in between
                await self.beat()

        return beat

    _stopped_alone: bool = False

    def _stop_when_alone(self) -> None:
        """Nothing shown past this point could count: stop the picture, go on by itself when the line is back."""
        if self._playing_from is not None and self.bot.clock.ms - self._answered_ms >= STOP * 1000:
            self._stopped_alone = True
            self.stop()

    def _mind_challenge(self) -> None:
        challenge = self.bot.challenge
        if challenge is None or challenge == self._asked:
            return
        self._asked, frame = challenge, self.bot.new_frame()

        async def take() -> None:
            answer = await self.line.send(lambda: self.bot.client.answer_challenge(challenge, frame))
            if answer is None and self._asked == challenge:
                self.after(TIMEOUT, take)

        self.after(self.line.draw.uniform(2, 6), take)

    async def change(self, *, playing: bool) -> None:
        """The trainee's finger on the play button; told at once, or after the beat under way."""
        (self.play if playing else self.stop)()
        if not self._told:
            await self.beat()


def disturb(honest: Honest, kind: str) -> None:
    """One of the things that happen on a building site."""
    draw = honest.line.draw
    bot_device = {"device": "电脑", "battery": "手机"}

    async def strike() -> None:
        if kind == "tunnel":
            honest.line.dead = True
            honest.after(draw.uniform(5, 20), daylight, lasting=True)
        elif kind == "call":
            await honest.change(playing=False)
            honest.after(draw.uniform(20, 120), hang_up)
        else:
            if kind == "device":
                await honest.change(playing=False)
            honest.leave()
            honest.after(draw.uniform(5, 60), back)

    async def daylight() -> None:
        honest.line.dead = False

    async def hang_up() -> None:
        await honest.change(playing=True)

    async def back() -> None:
        honest.visit(bot_device[kind])

    honest.after(0, strike)
