"""When every sitting is over: the database is asked about each attempt, and held against what the harness knows."""

import hashlib
import json
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from PIL import Image

from campaign.ledger import Entry, Ledger
from campaign.verdict import Verdict
from server.exams.rules import SLOTS
from tests.faults.site import Site

CHUNK: Final = 500  # attempts whose answers are read at a time
# Marks are one entry each: what people or photographs decide later is another.
_MARKS: Final = {"MOCK": {"PASSED", "SCORE_FAILED"}, "FINAL": {"CHECKING", "SCORE_FAILED"}}
# Where an attempt puts its enrolment; what passed by its score may have been judged since.
_ENROLMENT: Final = {
    "SCORE_FAILED": {"CREDITS_COMPLETE"},
    "CHECKING": {"EXAM_REVIEW"},
    "IN_REVIEW": {"EXAM_REVIEW"},
    "PASSED": {"PASSED"},
}
PASS_HALVES: Final = 120
_ATTEMPTS: Final = (
    "SELECT a.id, a.enrolment_id, a.kind, a.status, a.deadline_ms, a.sealed_ms, a.sealed_by, a.marked_ms,"
    " a.score_halves, a.answered, a.receipt, e.status AS enrolment FROM attempt a"
    " JOIN enrolment e ON e.id = a.enrolment_id ORDER BY a.id"
)


@dataclass
class Judge:
    """`ready`: when a worker began to work, in order; milliseconds."""

    site: Site
    ledgers: Mapping[int, Ledger]  # by attempt
    ready: Sequence[int]
    grace_ms: int
    verdict: Verdict = field(default_factory=Verdict)

    async def judge(self) -> Verdict:
        """Look at every attempt there is."""
        rows = await self.site.rows(_ATTEMPTS)
        marks = await self._counted("SELECT subject || ' ' || action AS about, count(*) AS n FROM audit_entry")
        seals = await self._counted(
            "SELECT attempt_id AS about, count(*) AS n FROM attempt_event WHERE kind = 'SEALED'"
        )
        for at in range(0, len(rows), CHUNK):
            chunk = rows[at : at + CHUNK]
            answers = await self._answers(chunk[0]["id"], chunk[-1]["id"])
            for row in chunk:
                self._attempt(row, answers.get(row["id"], []))
                self._once(row, marks, seals)
        if gone := set(self.ledgers) - {row["id"] for row in rows}:
            self.verdict.note("attempts that are gone", gone)
        await self._photographs()
        return self.verdict

    async def _counted(self, statement: str) -> Mapping[str, int]:
        return {str(row["about"]): row["n"] for row in await self.site.rows(f"{statement} GROUP BY 1")}

    async def _answers(self, first: int, last: int) -> Mapping[int, list[dict[str, Any]]]:
        found: dict[int, list[dict[str, Any]]] = {}
        between = f"slot BETWEEN {first * SLOTS} AND {(last + 1) * SLOTS}"
        columns = "slot, choice, seq, saved_ms"
        for row in await self.site.rows(f"SELECT {columns} FROM answer WHERE {between} ORDER BY slot"):  # noqa: S608 - numbers
            found.setdefault(row["slot"] // SLOTS, []).append(row)
        return found

    def _once(self, row: Mapping[str, Any], marks: Mapping[str, int], seals: Mapping[str, int]) -> None:
        if seals.get(str(row["id"]), 0) != 1:
            self.verdict.note("not sealed once", dict(row))
        actions = [f"attempt:{row['id']} attempt:{status.lower()}" for status in _MARKS[row["kind"]]]
        if sum(marks.get(action, 0) for action in actions) != 1:
            self.verdict.note("not marked once", dict(row))

    def _attempt(self, row: Mapping[str, Any], answers: Sequence[Mapping[str, Any]]) -> None:
        self.verdict.attempts += 1
        self.verdict.statuses[f"{row['kind']} {row['status']}"] += 1
        if row["sealed_ms"] is None or row["marked_ms"] is None:
            self.verdict.note("not sealed and marked", dict(row))
            return
        self.verdict.sealed_by[row["sealed_by"]] += 1
        ledger = self.ledgers.get(row["id"])
        if ledger is None:
            self.verdict.unknown += 1
            ledger = Ledger()
        stored = [Entry(str(found["slot"] % SLOTS), found["choice"], found["seq"]) for found in answers]
        self._stored(row, ledger, stored)
        self._in_time(row, ledger, answers)
        self._result(row, ledger, stored)
        self._delays(row)
        for fault in ledger.faults:
            self.verdict.note(fault, row["id"])

    def _stored(self, row: Mapping[str, Any], ledger: Ledger, stored: Sequence[Entry]) -> None:
        """What is stored was sent, and is no older than what was acknowledged."""
        numbers = {entry.item: entry.seq for entry in stored}
        for entry in stored:
            if ledger.sent.get(entry.item, {}).get(entry.seq) != entry.choice:
                self.verdict.note("wrong: stored and never sent", (row["id"], entry))
        for said in ledger.acknowledged:
            self.verdict.acknowledged += 1
            if numbers.get(said.item, -1) < said.seq:
                self.verdict.note("lost: acknowledged and not stored", (row["id"], said))

    def _in_time(self, row: Mapping[str, Any], ledger: Ledger, answers: Sequence[Mapping[str, Any]]) -> None:
        limit = row["deadline_ms"] + self.grace_ms
        for found in answers:
            if found["saved_ms"] > limit:
                self.verdict.note("late: saved after the grace", (row["id"], dict(found)))
        for said in ledger.acknowledged:
            if max(said.sent_ms, said.told_ms) > limit:
                self.verdict.note("late: acknowledged after the grace", (row["id"], said))

    def _result(self, row: Mapping[str, Any], ledger: Ledger, stored: Sequence[Entry]) -> None:
        score = ledger.score_of(stored) if ledger.questions else 0
        passed, enrolments = row["status"] != "SCORE_FAILED", _ENROLMENT.get(row["status"], set())
        entries = [[int(entry.item), entry.choice, entry.seq] for entry in stored]
        text = json.dumps([row["id"], row["sealed_ms"], entries], separators=(",", ":"))
        checks = {
            "wrong score": row["score_halves"] == score,
            "wrong count of answers": row["answered"] == sum(entry.choice != "" for entry in stored),
            "wrong status": passed == (score >= PASS_HALVES),
            "enrolment elsewhere": row["kind"] == "MOCK" or row["enrolment"] in enrolments,
            "wrong receipt": row["receipt"] == hashlib.sha256(text.encode()).hexdigest(),
            "another receipt was given": ledger.receipt is None or self._same(row, ledger.receipt, stored),
        }
        for what, is_well in checks.items():
            if not is_well:
                self.verdict.note(what, (dict(row), score))

    @staticmethod
    def _same(row: Mapping[str, Any], given: Mapping[str, Any], stored: Sequence[Entry]) -> bool:
        told = [Entry(entry["item"], entry["choice"], entry["seq"]) for entry in given["entries"]]
        return bool(given["sha256"] == row["receipt"]) and told == list(stored)

    def _delays(self, row: Mapping[str, Any]) -> None:
        due, sealed, marked = row["deadline_ms"] + self.grace_ms, row["sealed_ms"], row["marked_ms"]
        if row["sealed_by"] == "CLOCK":
            self.verdict.delayed("seals", due, self._ready_before(sealed), sealed)
            if sealed < due:
                self.verdict.note("sealed before the end of the grace", dict(row))
        self.verdict.delayed("marks", sealed, self._ready_before(marked), marked)

    def _ready_before(self, moment: int) -> int:
        """When the worker that was at work at this moment had become ready."""
        at = bisect_right(self.ready, moment)
        return self.ready[at - 1] if at else 0

    async def _photographs(self) -> None:
        """Each 202 has its row, with the hash of what was sent, and a whole picture; the worker writes that anew."""
        rows = await self.site.rows("SELECT id, key, sha256 FROM snapshot WHERE key IS NOT NULL")
        kept = {row["id"]: row for row in rows}
        for ledger in self.ledgers.values():
            for number, sha256 in ledger.photographs.items():
                self.verdict.photographs += 1
                row = kept.get(number)
                if row is None or row["sha256"] != sha256 or not self._is_whole(row["key"]):
                    self.verdict.note("lost: photograph", (number, row))

    def _is_whole(self, key: str) -> bool:
        try:
            with Image.open(self.site.folder / "files" / key) as picture:
                picture.load()
        except OSError:
            return False
        return True
