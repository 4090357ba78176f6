"""From a pass to a batch on its way: queueing, taking down again, letting go."""

import json
import secrets
import uuid
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from server import db, workflow
from server.accounts.rules import CityScope
from server.audit.services import By
from server.certification.models import ReportBatch, ScoreReport
from server.certification.queries.contents import contents_of
from server.certification.queries.reports import queued_by_city
from server.certification.rules import REPORT_STEPS, ReportStatus
from server.clock import day_of
from server.crypto import new_token
from server.enrolment import services as enrolment
from server.errors import Conflict
from server.exams.queries.passing import enrolment_of, passed_among
from server.integrations.province.service import MOST_RESULTS


class NothingToRelease(Conflict):
    message = "没有待放行的成绩，可能已由他人放行。"


async def follow_attempt(attempt_id: int, *, by: By) -> None:
    """Queue the report of an attempt that has passed; take it down where it does no longer. Safe to repeat.

    One that was let go stays: from then on only a revocation takes it back.
    """
    async with db.transaction():
        enrolment_id = await enrolment_of(attempt_id)
        await enrolment.hold_for_exams([enrolment_id])
        passed = bool(await passed_among([attempt_id]))
        report = await ScoreReport.get_or_none(attempt_id=attempt_id)
        if passed and report is None:
            report = await ScoreReport.create(
                attempt_id=attempt_id, enrolment_id=enrolment_id, record_id=str(uuid.uuid4()), token=new_token(),
                queued_ms=by.at_ms, status=ReportStatus.WITHDRAWN,
            )  # fmt: skip
        if report and passed and report.status is ReportStatus.WITHDRAWN:
            await workflow.advance(report, ReportStatus.QUEUED, steps=REPORT_STEPS, by=by, queued_ms=by.at_ms)
        if report and not passed and report.status is ReportStatus.QUEUED:
            await workflow.advance(report, ReportStatus.WITHDRAWN, steps=REPORT_STEPS, by=by)


async def release(scope: CityScope, *, base_url: str, by: By, city: str = "", before_ms: int | None = None) -> int:
    """Let the queued reports of these cities go, in batches of one city; returns how many.

    `before_ms`: only those queued before. NothingToRelease where there is none.
    """
    released = 0
    for city_code, ids in (await queued_by_city(before_ms)).items():
        if scope.covers(city_code) and city in ("", city_code):
            for some in _pieces(ids):
                released += await _release(city_code, some, base_url, by)
    if not released:
        raise NothingToRelease
    return released


def _pieces(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), MOST_RESULTS):
        yield ids[start : start + MOST_RESULTS]


async def _release(city_code: str, report_ids: Sequence[int], base_url: str, by: By) -> int:
    """One batch, one transaction: the enrolments are locked, so that no pass is taken back meanwhile."""
    async with db.transaction():
        rows = await ScoreReport.filter(id__in=report_ids, status=ReportStatus.QUEUED).order_by("id")
        held = await enrolment.release_results({row.enrolment_id for row in rows}, by=by)
        passed = await passed_among([row.attempt_id for row in rows])
        going = [row for row in rows if row.enrolment_id in held and row.attempt_id in passed]
        if going:
            contents = await contents_of([row.id for row in going], base_url, by.at_ms)
            await send_off(city_code, going, contents, by)
    return len(going)


async def send_off(
    city_code: str, reports: Sequence[ScoreReport], contents: Mapping[int, Mapping[str, Any]], by: By
) -> ReportBatch:
    """Put reports into a new batch with their content fixed, in the caller's transaction."""
    number = f"{day_of(by.at_ms):%Y%m%d}-{city_code}-{secrets.token_hex(4)}"
    batch = await ReportBatch.create(
        number=number, city_code=city_code, size=len(reports), released_ms=by.at_ms, released_by=by.who,
        next_ms=by.at_ms, since_ms=by.at_ms,
    )  # fmt: skip
    for report in reports:
        report.batch_id = batch.id
        report.content = json.dumps(contents[report.id], ensure_ascii=False, sort_keys=True)
        await report.save(update_fields=["batch_id", "content"])
        fresh: dict[str, Any] = {"code": "", "message": "", "settled_ms": None}
        await workflow.advance(
            report, ReportStatus.RELEASED, steps=REPORT_STEPS, by=by, note=f"report_batch:{batch.id}", **fresh
        )
    return batch
