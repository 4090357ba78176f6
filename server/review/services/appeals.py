"""An appeal against 照片审核未通过: the trainee makes it once and in time, a third person answers."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from server import db, workflow
from server.accounts.rules import NoticeKind
from server.accounts.services import notices
from server.audit import services as audit
from server.audit.services import By
from server.clock import day_of
from server.errors import Conflict, InvalidInput, NotFound
from server.exams import queries as exams
from server.exams.services import outcomes
from server.review.models import Appeal, Opinion
from server.review.queries.appealing import AppealPolicy
from server.review.rules import APPEAL_STEPS, AppealStatus, Verdict, answer_fault, is_third_person, text_fault


class NothingToAppeal(Conflict):
    message = "只有照片审核未通过的考试可以申诉。"


class AlreadyAppealed(Conflict):
    message = "这次考试已经申诉过，每次考试只能申诉一次。"


class AppealTooLate(Conflict):
    """`last_day`: until when it could have been made."""

    message = "已过申诉期限。"


class ThirdPersonNeeded(Conflict):
    message = "您参与了这次考试的审核，申诉须由另一名工作人员处理。"


@dataclass(frozen=True)
class Filed:
    """An appeal that waits; `last_day`: until when it could be made."""

    id: int
    status: AppealStatus
    last_day: date
    answer_due: date


async def file_appeal(person_id: int, attempt_id: int, text: str, *, policy: AppealPolicy, by: By) -> Filed:
    """申诉, by the person of the attempt.

    Raises InvalidInput (text), NotFound, AlreadyAppealed, NothingToAppeal, AppealTooLate.
    """
    text = text.strip()
    if fault := text_fault(text):
        raise InvalidInput({"text": fault})
    async with db.transaction():
        attempt = await exams.locked_attempt(person_id, attempt_id)
        last_day = await _last_day(attempt, policy, by)
        city_code = await exams.city_of_attempt(attempt_id)
        appeal = await Appeal.create(attempt=attempt, city_code=city_code, text=text, created_ms=by.at_ms)
        await audit.record("appeal:filed", f"appeal:{appeal.id}", by=by, note=f"attempt:{attempt_id}")
    return Filed(appeal.id, appeal.status, last_day, policy.answer_due(appeal.created_ms))


async def _last_day(attempt: Any, policy: AppealPolicy, by: By) -> date:
    """Until when it may be made, or why it may not."""
    if await Appeal.exists(attempt_id=attempt.id):
        raise AlreadyAppealed
    last_day = policy.last_day(attempt.status, attempt.decided_ms)
    if last_day is None:
        raise NothingToAppeal
    if day_of(by.at_ms) > last_day:
        until = f"{last_day.year}年{last_day.month}月{last_day.day}日"
        raise AppealTooLate(f"申诉期限为{until}，现已超过。", last_day=last_day.isoformat())
    return last_day


async def uphold_appeal(appeal_id: int, answer: str, *, by: By) -> None:
    """维持: the decision stands, and the trainee is told why.

    Raises InvalidInput (answer), NotFound, ThirdPersonNeeded, StepNotAllowed, DecidedMeanwhile.
    """
    answer = _answer(answer)
    async with db.transaction():
        appeal = await _decide(appeal_id, AppealStatus.UPHELD, answer, by)
        await _tell(appeal, f"您的考试申诉已处理：维持原结论。{answer}", by)


async def overturn_appeal(appeal_id: int, answer: str, *, by: By) -> None:
    """申诉成立: the attempt passes, and whatever was sat after it does not count; a make-up that runs ends.

    Raises as `uphold_appeal`; StepNotAllowed also where the result was reported meanwhile.
    """
    answer = _answer(answer)
    async with db.transaction():
        appeal = await _decide(appeal_id, AppealStatus.OVERTURNED, answer, by)
        await outcomes.pass_attempt(appeal.attempt_id, by=by, verb="appeal_won")
        await outcomes.void_make_up(appeal.attempt.enrolment_id, appeal.attempt_id, by=by)
        await _tell(appeal, f"您的考试申诉已处理：申诉成立。{answer}", by)


def _answer(answer: str) -> str:
    answer = answer.strip()
    if fault := answer_fault(answer):
        raise InvalidInput({"answer": fault})
    return answer


async def _decide(appeal_id: int, to: AppealStatus, answer: str, by: By) -> Appeal:
    appeal = await Appeal.get_or_none(id=appeal_id).select_related("attempt")
    if appeal is None:
        raise NotFound
    opinions = Opinion.filter(case__attempt_id=appeal.attempt_id, verdict=Verdict.FAIL, taken_back_ms=None)
    if not is_third_person(by.who, {one.by for one in await opinions}):
        raise ThirdPersonNeeded
    decided: dict[str, Any] = {"answer": answer, "decided_by": by.who, "decided_ms": by.at_ms}
    await workflow.advance(appeal, to, steps=APPEAL_STEPS, by=by, **decided)
    return appeal


async def _tell(appeal: Appeal, text: str, by: By) -> None:
    await notices.tell(appeal.attempt.person_id, NoticeKind.APPEAL_ANSWERED, text, now_ms=by.at_ms)
