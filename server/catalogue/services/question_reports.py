"""试题纠错: trainees report questions, the academic staff answer, the trainee is told."""

from server import db, workflow
from server.accounts.rules import NoticeKind
from server.accounts.services import lockout, notices
from server.audit import services as audit
from server.audit.services import By
from server.catalogue.models import QuestionReport
from server.catalogue.rules import QuestionStatus
from server.catalogue.rules.reports import LONGEST, REPORT_STEPS, ReportStatus, told
from server.db import Statement
from server.errors import Conflict, InvalidInput, NotFound


class QuestionUnchanged(Conflict):
    message = "试题还没有更正。请先修改或停用试题，再答复“已更正”。"


# Who reports the same question once more before it is answered says it in other words.
_REPORT = Statement(
    "INSERT INTO question_report (question_id, person_id, text, created_ms, status, answer)"
    " VALUES (:question, :person, :text, :now, 'OPEN', '')"
    " ON CONFLICT (question_id, person_id) WHERE status = 'OPEN' DO UPDATE SET text = excluded.text RETURNING id"
)


async def report_question(person_id: int, question_id: int, text: str, *, allowed_per_day: int, by: By) -> int:
    """Record what a trainee finds wrong with a question; returns the report's id.

    Whoever calls has made sure that the question was put to the person. Refusals: TooManyRequests.
    """
    async with db.transaction():
        await lockout.count_request(f"question-report:{person_id}", allowed_per_day, 86_400, by.at_ms)
        values = {"question": question_id, "person": person_id, "text": text, "now": by.at_ms}
        row = await _REPORT.row(db.writer(), values)
        assert row is not None
        await audit.record("question_report:reported", f"question_report:{row['id']}", by=by)
    return int(row["id"])


async def answer_report(report_id: int, to: ReportStatus, answer: str, *, by: By) -> None:
    """Settle a report with an answer, and tell the person who made it.

    Refusals: NotFound, InvalidInput, QuestionUnchanged (ANSWERED while the reported version is still asked),
    StepNotAllowed, DecidedMeanwhile.
    """
    answer = answer.strip()
    if not 0 < len(answer) <= LONGEST:
        raise InvalidInput({"answer": f"请写 1 至 {LONGEST} 个字的答复。"})
    async with db.transaction():
        report = await QuestionReport.get_or_none(id=report_id).select_related("question")
        if report is None:
            raise NotFound
        await workflow.advance(
            report, to, steps=REPORT_STEPS, by=by, answer=answer, decided_by=by.who, decided_ms=by.at_ms
        )
        if to is ReportStatus.ANSWERED and report.question.status is QuestionStatus.ACTIVE:
            raise QuestionUnchanged
        text = told(to, report.question.stem, answer)
        await notices.tell(report.person_id, NoticeKind.QUESTION_ANSWERED, text, now_ms=by.at_ms)
