"""To the province and back: batches due are sent, receipts asked for, silence endured for seven days.

Whatever dies on the way leaves the batch due again under the same number with the same content, which the province
takes once.
"""

import json
from typing import Any, Final

import structlog

from server import db, workflow
from server.audit.services import By
from server.certification.models import ReportBatch, ScoreReport
from server.certification.queries.contents import content_to_send
from server.certification.rules import (
    BATCH_STEPS,
    GIVE_UP_MS,
    REPORT_STEPS,
    BatchStatus,
    ReportStatus,
    delay_ms,
)
from server.certification.services.answers import settle_batch, take_answers
from server.integrations.province.service import Province, ProvinceRefused, ProvinceUnavailable

log = structlog.get_logger()
_HELD_MS: Final = 120_000  # longer than any call: a second worker leaves the batch alone meanwhile
_MOST: Final = 20
_UNDER_WAY: Final = (BatchStatus.RELEASED, BatchStatus.SENT)


async def send_due(province: Province, *, by: By) -> int:
    """Take the next step of every batch that is due; returns how many answers came. Nothing is called inside a
    transaction."""
    answered = 0
    due = ReportBatch.filter(status__in=_UNDER_WAY, next_ms__lte=by.at_ms).order_by("next_ms", "id").limit(_MOST)
    for batch in await due:
        if not await _held(batch, by):
            continue
        try:
            await (_push(batch, province, by) if batch.status is BatchStatus.RELEASED else _ask(batch, province, by))
            answered += 1
        except ProvinceUnavailable as fault:
            await _wait(batch, str(fault), fault.retry_after, by)
        except ProvinceRefused as fault:
            await lay_aside(batch, f"省平台拒绝：{fault.code}", by)
    return answered


async def _held(batch: ReportBatch, by: By) -> bool:
    """Whether it is this worker's: of two that read the same moment one finds it changed."""
    mine = ReportBatch.filter(id=batch.id, status=batch.status, next_ms=batch.next_ms)
    return bool(await mine.update(next_ms=by.at_ms + _HELD_MS))


async def _push(batch: ReportBatch, province: Province, by: By) -> None:
    if await settle_batch(batch.id, by=by):  # its receipt has come as a file
        return
    items = [json.loads(content) for _, content in await content_to_send(batch.id)]
    pushed = await province.push_results(batch.number, items)
    await take_answers(pushed.records, by=by)
    if await settle_batch(batch.id, by=by):
        return
    async with db.transaction():
        await batch.refresh_from_db()
        asked: dict[str, Any] = {"next_ms": by.at_ms + delay_ms(1), "tries": 1, "since_ms": by.at_ms}
        await workflow.advance(
            batch, BatchStatus.SENT, steps=BATCH_STEPS, by=by, receipt_id=pushed.receipt_id[:100], fault="", **asked
        )


async def _ask(batch: ReportBatch, province: Province, by: By) -> None:
    await take_answers(await province.receipt(batch.receipt_id or ""), by=by)
    if not await settle_batch(batch.id, by=by):
        await _wait(batch, "", None, by)


async def _wait(batch: ReportBatch, fault: str, retry_after: float | None, by: By) -> None:
    """Later again, or given up."""
    if by.at_ms - batch.since_ms >= GIVE_UP_MS:
        await lay_aside(batch, fault or "七天没有回执", by)
        return
    pause = max(delay_ms(batch.tries + 1), round((retry_after or 0) * 1000))
    changes = {"tries": batch.tries + 1, "next_ms": by.at_ms + pause, "fault": fault[:100]}
    await ReportBatch.filter(id=batch.id, status=batch.status).update(**changes)


async def lay_aside(batch: ReportBatch, fault: str, by: By) -> None:
    """Dead: people are told on their home page, and send it again."""
    async with db.transaction():
        await batch.refresh_from_db()
        await workflow.advance(batch, BatchStatus.DEAD, steps=BATCH_STEPS, by=by, fault=fault[:100])
        unanswered = (ReportStatus.RELEASED, ReportStatus.SENT)
        for report in await ScoreReport.filter(batch_id=batch.id, status__in=unanswered):
            await workflow.advance(report, ReportStatus.DEAD, steps=REPORT_STEPS, by=by)
    log.error("report_batch_dead", batch=batch.id, fault=fault)


async def tell_revocations(province: Province, *, by: By) -> int:
    """Tell the province what was revoked since; returns how many it took. One that is away is asked again."""
    told = 0
    waiting = ScoreReport.filter(status=ReportStatus.REVOKED, told_ms=None, sent_ms__isnull=False)
    for report in await waiting.order_by("id").limit(_MOST):
        try:
            await province.revoke(report.record_id, report.revoke_reason, report.revoked_by or "")
        except ProvinceUnavailable:
            break
        except ProvinceRefused as fault:
            log.error("revocation_refused", report=report.id, code=fault.code)
            continue
        await ScoreReport.filter(id=report.id).update(told_ms=by.at_ms)
        told += 1
    return told
