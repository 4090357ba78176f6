"""The demo's certificate of completion: somebody passed in a room, and the province's receipt came as a file."""

from datetime import date, datetime, time, timedelta
from typing import Final

from server import db
from server.accounts.rules import CityScope
from server.audit.services import By
from server.certification.queries.reports import ReportLine, ReportSearch, reports_found
from server.certification.rules import ReportStatus
from server.certification.services import answers, reporting
from server.clock import SHANGHAI, to_ms
from server.commands.demo_cast import REPORTED
from server.enrolment import queries as enrolments
from server.enrolment.rules import EnrolmentStatus
from server.exams import queries as exams
from server.exams.services.offline import RoomResult, record_result
from server.integrations.province.service import RecordReply, RecordState
from server.registry import queries as registry

_CITY: Final = CityScope(frozenset({"370700"}))
_SCORE_HALVES: Final = 177


async def report_result(today: date, base_url: str) -> None:
    """Each step is passed over where it is done."""
    person = await registry.person_by_identity_number(REPORTED)
    assert person is not None
    [enrolled] = await enrolments.enrolments_of(person.id)
    entered = By("demo:academic", _moment(today, 6, time(16)))
    if enrolled.status is EnrolmentStatus.CREDITS_COMPLETE:
        room = RoomResult(_moment(today, 6, time(14, 30)), _moment(today, 6, time(15, 20)), _SCORE_HALVES)
        async with db.transaction():
            await record_result(person.id, enrolled.id, room, by=entered)
    for attempt in await exams.attempts_of(enrolled.id):
        await reporting.follow_attempt(attempt.id, by=entered)
    if (await _report(person.name)).status is ReportStatus.QUEUED:
        await reporting.release(_CITY, base_url=base_url, by=By("demo:authority", _moment(today, 5, time(9))))
    report, received = await _report(person.name), By("demo:authority", _moment(today, 3, time(9)))
    await answers.take_answers([RecordReply(report.record_id, RecordState.LANDED, "0000")], by=received)
    assert report.batch_id is not None
    await answers.settle_batch(report.batch_id, by=received)


async def _report(name: str) -> ReportLine:
    [found], _ = await reports_found(_CITY, ReportSearch(text=name), limit=1)
    return found


def _moment(today: date, days_ago: int, at: time) -> int:
    return to_ms(datetime.combine(today - timedelta(days=days_ago), at, SHANGHAI))
