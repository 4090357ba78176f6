"""The result of a final exam in a room (线下集中机考): an attempt like any other, without a paper of ours."""

import hashlib
import json
from dataclasses import dataclass, replace
from typing import Final

from server.audit.services import By
from server.catalogue.rules import ExamMode
from server.enrolment import queries as enrolments
from server.enrolment.rules import STUDY_OPEN
from server.exams import queries
from server.exams.models import Attempt, AttemptEvent
from server.exams.rules import (
    DEFAULT,
    NEVER,
    AttemptEventKind,
    AttemptKind,
    BeginBlock,
    SealedBy,
    points,
    room_block,
)
from server.exams.services import outcomes
from server.exams.services.refusals import REFUSALS

FULL_HALVES: Final = DEFAULT.total_halves
PASS_HALVES: Final = DEFAULT.pass_halves


@dataclass(frozen=True)
class RoomResult:
    """What came of it between two moments. `lost_for`: ABSENT or MISCONDUCT, which earn nothing."""

    from_ms: int
    until_ms: int
    score_halves: int = 0
    lost_for: AttemptEventKind | None = None

    @property
    def passed(self) -> bool:
        return self.lost_for is None and self.score_halves >= PASS_HALVES

    @property
    def sentence(self) -> str:
        if self.lost_for:
            return f"您的线下结业考试记为{self.lost_for.label}，本次考试机会已用。"
        verdict = "合格，成绩将由主管部门上报" if self.passed else "未合格"
        return f"您的线下结业考试成绩：{points(self.score_halves)}分，{verdict}。"


async def record_result(person_id: int, enrolment_id: int, result: RoomResult, *, by: By) -> Attempt:
    """Enter it, let the enrolment stand where it puts it, and tell the person; in the caller's transaction.

    Refusals: those of `rules.room_block`. What was sat counts, whatever has become of certificate and period since.
    """
    enrolled = await enrolments.locked_enrolment(person_id, enrolment_id)
    closed = None if enrolled.status in STUDY_OPEN else BeginBlock.ENROLMENT_NOT_OPEN
    chances = await queries.chances(enrolled, closed, 0)
    if block := room_block(replace(chances.candidacy, photos_bad=False), chances.as_sat):
        raise REFUSALS[block]
    finals = [one for one in chances.sat if one.kind is AttemptKind.FINAL]
    attempt = await _create(person_id, enrolment_id, result, len(finals) + 1, chances.make_up, by)
    kind = result.lost_for or AttemptEventKind.SEALED
    await AttemptEvent.create(attempt_id=attempt.id, kind=kind, at_ms=result.until_ms)
    note = result.lost_for or str(points(result.score_halves))
    await outcomes.enter_score(attempt.id, passed=result.passed, by=by, note=note, told=result.sentence)
    await attempt.refresh_from_db()
    return attempt


async def _create(person_id: int, enrolment_id: int, result: RoomResult, number: int, make_up: bool, by: By) -> Attempt:
    entered = [enrolment_id, result.until_ms, result.score_halves, result.lost_for]
    return await Attempt.create(
        person_id=person_id,
        enrolment_id=enrolment_id,
        kind=AttemptKind.FINAL,
        number=number,
        make_up=make_up,
        mode=ExamMode.OFFLINE,
        paper=[],
        seed="",
        blueprint=DEFAULT.as_json(),
        started_ms=result.from_ms,
        deadline_ms=result.until_ms,
        session_id=0,
        camera=False,
        seen_ms=result.until_ms,
        next_photo_ms=NEVER,
        sealed_ms=result.until_ms,
        sealed_by=SealedBy.ROOM,
        marked_ms=by.at_ms,
        answered=0,
        score_halves=result.score_halves,
        receipt=hashlib.sha256(json.dumps(entered).encode()).hexdigest(),
    )
