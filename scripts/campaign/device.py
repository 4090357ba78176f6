"""A device at an exam: it keeps a journal of what is not acknowledged yet, and sends it again until it is."""

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any, Final

import aiohttp

from campaign.ledger import Entry, Ledger, Question, now_ms
from tests.live import Answer, Client

PATIENCE_SECONDS: Final = 10.0
_CUT: Final = 0.02  # of the requests: the connection goes a few milliseconds after it was opened
_HALF: Final = 0.005  # of the requests: it goes in the middle of the body
_AGAIN: Final = frozenset({429, 503})


class Lost(Exception):
    """No answer came, or "busy": nobody here knows whether what was sent is saved."""


class Over(Exception):
    """The attempt takes no answers any more."""


class TakenOver(Exception):
    """Another device sits before it now."""


@dataclass
class Device:
    """`journal`: item → the newest choice that was not acknowledged; it outlives the app, not the telephone."""

    client: Client
    chance: Random
    ledger: Ledger
    attempt: str = ""
    seq: int = 0
    challenge: str = ""
    journal: dict[str, Entry] = field(default_factory=dict)

    async def call(self, method: str, path: str, body: Any) -> Answer:
        """One request over a line that may be cut at any moment; raises Lost."""
        luck, patience = self.chance.random(), PATIENCE_SECONDS
        options: dict[str, Any] = {"json": body}
        if luck < _HALF:
            headers = {"content-type": "application/json"}
            options = {"data": _half(json.dumps(body).encode()), "headers": headers}
        elif luck < _HALF + _CUT:
            patience = self.chance.uniform(0, 0.03)
        return await self._answered(method, path, patience, **options)

    async def _answered(self, method: str, path: str, patience: float, **options: Any) -> Answer:
        try:
            async with asyncio.timeout(patience):
                answer = await self.client.call(method, path, **options)
        except (aiohttp.ClientError, TimeoutError, OSError) as fault:
            raise Lost from fault
        if answer.status in _AGAIN:
            raise Lost
        if answer.status >= 500:
            self.ledger.faults.append(f"{method} {path.rpartition('/')[2]}: {answer.status}")
            raise Lost
        return answer

    async def begin(self, enrolment_id: int, kind: str) -> None:
        """Start, or go on with what a start whose answer was lost has started. Raises Lost, Over."""
        answer = await self.call("POST", f"/enrolments/{enrolment_id}/attempts", {"kind": kind, "device": "手机"})
        if answer.code == "ATTEMPT_RUNNING":
            self.attempt = answer.body["attempt_id"]
            await self.resume()
        elif answer.status == 201:
            self._follow(answer.body)
        else:
            self.ledger.faults.append(f"start: {answer.status} {answer.code}")
            raise Over

    async def resume(self) -> None:
        """Sit before it again: what waits in the journal gets new numbers, unless something newer is in force."""
        answer = await self.call("POST", f"/attempts/{self.attempt}/resume", {"device": "手机"})
        self._refuse(answer)
        self._follow(answer.body)
        shown = {question["item"]: question["seq"] for question in answer.body["questions"]}
        waiting, self.journal = list(self.journal.values()), {}
        for entry in waiting:
            if entry.seq > shown[entry.item]:
                self.choose(entry.item, entry.choice)

    def _follow(self, shown: dict[str, Any]) -> None:
        self.attempt, self.seq = shown["id"], shown["seq_base"]
        self.ledger.attempt_id = int(self.attempt)
        self.challenge = shown["snapshot"]["challenge"] if shown["snapshot"] else ""
        self.ledger.questions = {one["item"]: Question.of(one) for one in shown["questions"]}

    def choose(self, item: str, choice: str) -> Entry:
        """Write a choice into the journal."""
        self.seq += 1
        self.journal[item] = entry = Entry(item, choice, self.seq)
        return entry

    async def flush(self) -> None:
        """Send all that is not acknowledged. Raises Lost, Over, TakenOver."""
        await self.send(list(self.journal.values()))

    async def send(self, entries: Sequence[Entry]) -> None:
        """Send these; what is acknowledged leaves the journal."""
        for entry in entries:
            self.ledger.note_sent(entry)
        sent_ms, body = now_ms(), {"entries": [entry.body for entry in entries]}
        answer = await self.call("PUT", f"/attempts/{self.attempt}/answers", body)
        self._refuse(answer)
        self.ledger.note_saved(answer.body["saved"], sent_ms, answer.body["server_time"])
        if answer.body["rejected"]:
            self.ledger.faults.append(f"rejected: {sorted(set(answer.body['rejected'].values()))}")
        for entry in entries:
            waiting = self.journal.get(entry.item)
            if waiting and waiting.seq <= entry.seq:
                del self.journal[entry.item]

    async def beat(self) -> None:
        """Raises Lost, Over, TakenOver."""
        answer = await self.call("POST", f"/attempts/{self.attempt}/beats", {"camera": True})
        self._refuse(answer)
        self.challenge = answer.body["snapshot"]["challenge"] if answer.body["snapshot"] else ""

    async def photograph(self, frame: bytes) -> None:
        """Answer the open challenge, with the same picture until it is answered for or too late. Raises Lost."""
        patience = self.chance.uniform(0, 0.05) if self.chance.random() < 0.1 else PATIENCE_SECONDS
        path, headers = f"/snapshots/{self.challenge}", {"content-type": "image/jpeg"}
        answer = await self._answered("POST", path, patience, data=frame, headers=headers)
        self.challenge = ""
        if answer.status == 202:
            self.ledger.photographs[int(answer.body["id"])] = hashlib.sha256(frame).hexdigest()
        elif answer.status not in (404, 409, 410):
            self.ledger.faults.append(f"photograph: {answer.status} {answer.code}")

    async def hand_in(self) -> None:
        """Raises Lost, TakenOver."""
        entries = list(self.journal.values())
        for entry in entries:
            self.ledger.note_sent(entry)
        answer = await self.call(
            "POST", f"/attempts/{self.attempt}/submission", {"entries": [entry.body for entry in entries]}
        )
        self._refuse(answer)
        self.ledger.note_receipt(answer.body["receipt"])

    def _refuse(self, answer: Answer) -> None:
        if answer.status == 200:
            return
        if answer.code == "ATTEMPT_CLOSED":
            raise Over
        if answer.code == "TAKEN_OVER":
            raise TakenOver
        self.ledger.faults.append(f"{answer.status} {answer.code}")
        raise Lost


async def _half(body: bytes) -> AsyncIterator[bytes]:
    yield body[: len(body) // 2]
    await asyncio.sleep(0)
    raise ConnectionError("the line is cut")
