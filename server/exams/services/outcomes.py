"""What becomes of an attempt after its marks: it passes, goes to people, fails their review, or does not count.

Every verb moves attempt and enrolment together, in the caller's transaction, and tells the trainee.
"""

from typing import Any, Final

from server import workflow
from server.accounts.rules import NoticeKind
from server.accounts.services import notices
from server.audit.services import By
from server.enrolment import services as enrolment
from server.exams.models import Attempt
from server.exams.rules import (
    ATTEMPT_STEPS,
    AttemptKind,
    AttemptStatus,
    FailReason,
    SealedBy,
)
from server.exams.services.settling import meant_for
from server.outbox import services as outbox

REPORT: Final = "queue_report"  # the job's kind
_TOLD: Final = {
    AttemptStatus.PASSED: "您的结业考试已审核通过，成绩将由主管部门上报。",
    AttemptStatus.VOIDED: "您的一次考试已作废，不计入考试次数，可重新参加考试。",
}


async def send_to_people(attempt_id: int, *, by: By) -> None:
    """The photographs did not pass by themselves."""
    await _move(attempt_id, AttemptStatus.IN_REVIEW, by)


async def pass_attempt(attempt_id: int, *, by: By, verb: str = "") -> None:
    """By itself, by a reviewer, or by a won appeal (`verb` tells the log)."""
    await _decide(attempt_id, AttemptStatus.PASSED, by, verb=verb)


async def enter_score(attempt_id: int, *, passed: bool, by: By, note: str, told: str) -> None:
    """Of an exam in a room: there are no photographs to wait for."""
    await _decide(attempt_id, AttemptStatus.PASSED if passed else AttemptStatus.SCORE_FAILED, by, note=note, told=told)


async def fail_review(attempt_id: int, reason: FailReason, *, by: By) -> None:
    """Two people agree. The make-up opens at once, or the enrolment has failed."""
    attempt = await _decide(attempt_id, AttemptStatus.REVIEW_FAILED, by, failed_for=reason)
    text = f"您的结业考试照片审核未通过，原因：{reason.label}。如有异议，可在考试记录中提出申诉。"
    await notices.tell(attempt.person_id, NoticeKind.EXAM_RESULT, text, now_ms=by.at_ms)


async def take_back(attempt_id: int, *, by: By) -> None:
    """A reviewer takes the decision back: people look again."""
    await _move(
        attempt_id, AttemptStatus.IN_REVIEW, by, verb="taken_back", decided_ms=None, decided_by="", failed_for=None
    )


_OVERTAKEN: Final = "您的申诉成立，前一次考试已合格，之后的补考不再计入。"


async def void_attempt(attempt_id: int, *, by: By, note: str, told: str = _TOLD[AttemptStatus.VOIDED]) -> None:
    """It does not count, whatever state it is in; one that runs is ended. `note` holds nothing personal."""
    attempt = await Attempt.filter(id=attempt_id).select_for_update().get()
    ended: dict[str, Any] = {} if attempt.sealed_ms else {"sealed_ms": by.at_ms, "sealed_by": SealedBy.INCIDENT}
    await _decide(attempt_id, AttemptStatus.VOIDED, by, note=note, told=told, **ended)


async def void_make_up(enrolment_id: int, won_id: int, *, by: By) -> None:
    """An appeal was won: whatever was sat after the attempt that passes now does not count."""
    later = Attempt.filter(enrolment_id=enrolment_id, kind=AttemptKind.FINAL, id__gt=won_id)
    for number in await later.exclude(status=AttemptStatus.VOIDED).values_list("id", flat=True):
        await void_attempt(int(str(number)), by=by, note=f"attempt:{won_id}", told=_OVERTAKEN)


async def _decide(attempt_id: int, to: AttemptStatus, by: By, told: str = "", **changes: Any) -> Attempt:
    decided = {"decided_ms": by.at_ms, "decided_by": by.who, "failed_for": None, **changes}
    attempt = await _move(attempt_id, to, by, **decided)
    if text := told or _TOLD.get(to):
        await notices.tell(attempt.person_id, NoticeKind.EXAM_RESULT, text, now_ms=by.at_ms)
    return attempt


async def _move(attempt_id: int, to: AttemptStatus, by: By, **changes: Any) -> Attempt:
    attempt = await _held(attempt_id)
    passed_before = attempt.status is AttemptStatus.PASSED
    await workflow.advance(attempt, to, steps=ATTEMPT_STEPS, by=by, **changes)
    await settle(attempt, by=by)
    if passed_before:
        await _tell_reports(attempt, by)
    return attempt


async def _held(attempt_id: int) -> Attempt:
    """Locked together with what was sat after it, in that order and before the enrolment: who settles it sees what
    others did to its attempts, and a won appeal that goes on to the make-up meets nobody in a circle."""
    attempt = await Attempt.get(id=attempt_id)
    later = Attempt.filter(enrolment_id=attempt.enrolment_id, kind=attempt.kind, id__gte=attempt_id)
    return (await later.order_by("id").select_for_update())[0]


async def settle(attempt: Attempt, *, by: By) -> None:
    """Let the enrolment stand where all its final attempts put it. A mock means nothing to it."""
    if attempt.kind is AttemptKind.MOCK:
        return
    await enrolment.settle_exams(await meant_for([attempt.enrolment_id]), by=by)
    if attempt.status is AttemptStatus.PASSED:
        await _tell_reports(attempt, by)


async def _tell_reports(attempt: Attempt, by: By) -> None:
    """Whoever reports to the province looks at it: it has passed, or does no longer."""
    await outbox.add(REPORT, {"attempt": attempt.id}, now_ms=by.at_ms)
