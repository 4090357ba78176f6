"""The province away, slow, refusing, forgetful; the reporter killed anywhere: each result is reported exactly once."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from server.certification.models import ReportBatch, ScoreReport
from server.certification.rules import BatchStatus, ReportStatus, delay_ms
from server.certification.services import answers, correcting, sending
from server.integrations.province.client import GsaClient
from server.integrations.province.fake_faults import Faults
from server.integrations.province.service import Pushed, RecordReply, RecordState
from tests.certification.conftest import BASE, Road

R = ReportStatus
DAY = 86_400


class Killed(BaseException):
    """As SIGKILL: nothing of ours catches it."""


async def statuses() -> list[ReportStatus]:
    return [row.status for row in await ScoreReport.all().order_by("id")]


def test_the_pauses_grow_to_a_day() -> None:
    assert [delay_ms(tries) // 60_000 for tries in range(1, 8)] == [1, 5, 30, 120, 360, 1440, 1440]


async def test_a_province_that_is_away_is_asked_again_later(road: Road) -> None:
    await road.released()
    road.fake.faults = Faults(error_share=1)
    assert await road.send() == 0
    batch = await ReportBatch.get()
    assert (batch.status, batch.tries, batch.next_ms - road.clock.ms) == (BatchStatus.RELEASED, 1, 60_000)

    road.clock.advance(59)
    road.fake.faults = Faults()
    assert await road.send() == 0
    road.clock.advance(1)
    assert await road.send() == 1
    assert await statuses() == [R.SENT]


async def test_after_seven_days_it_is_laid_aside_and_people_send_it_again(road: Road) -> None:
    report = await road.released()
    road.fake.faults = Faults(lost_share=1)  # taken, but the answer is lost
    for _ in range(9):
        await road.send()
        road.clock.advance(DAY)
    assert (await statuses(), (await ReportBatch.get()).status) == ([R.DEAD], BatchStatus.DEAD)

    road.fake.faults = Faults()
    await correcting.resend_batch((await ReportBatch.get()).id, by=road.staff())
    await road.send()
    road.clock.advance(120)
    await road.send()
    assert await statuses() == [R.LANDED]
    assert list(road.fake.ledger.entries) == [report.record_id]


async def test_a_call_refused_as_a_whole_is_laid_aside_at_once(road: Road) -> None:
    await road.released()
    road.fake.faults = Faults(refuse_signatures=True)
    await road.send()
    batch = await ReportBatch.get()
    assert (batch.status, batch.fault) == (BatchStatus.DEAD, "省平台拒绝：1002")


async def test_a_refused_result_keeps_its_reason_and_goes_out_again_with_the_same_record(road: Road) -> None:
    report = await road.released()
    road.fake.faults = Faults(reject_share=1)
    await road.send()
    refused = await ScoreReport.get(id=report.id)
    assert (refused.status, refused.code, refused.message) == (R.REJECTED, "2002", "查无此人。")
    assert (await ReportBatch.get()).status is BatchStatus.SETTLED

    road.fake.faults = Faults()
    await correcting.resend_report(report.id, base_url=BASE, by=road.staff())
    await road.send()
    road.clock.advance(120)
    await road.send()
    assert await statuses() == [R.LANDED]
    assert list(road.fake.ledger.entries) == [report.record_id]


async def test_receipts_that_come_days_later_are_waited_for(road: Road) -> None:
    road.fake.faults = Faults(receipt_seconds=3 * DAY)
    await road.released()
    for _ in range(5):
        await road.send()
        road.clock.advance(DAY)
    assert await statuses() == [R.LANDED]


async def test_some_land_and_some_are_refused_by_their_receipt(road: Road) -> None:
    road.fake.faults = Faults(receipt_reject_share=0.5)
    for _ in range(4):
        await road.queued()
    await road.released()
    await road.send()
    road.clock.advance(120)
    await road.send()
    assert set(await statuses()) == {R.LANDED, R.REJECTED}
    assert (await ReportBatch.get()).status is BatchStatus.SETTLED


async def test_what_was_answered_by_file_is_not_sent_any_more(road: Road) -> None:
    report = await road.released()
    await answers.take_answers([RecordReply(report.record_id, RecordState.LANDED)], by=road.staff())
    await road.send()
    assert (await ReportBatch.get()).status is BatchStatus.SETTLED
    assert road.fake.ledger.entries == {}


async def test_two_workers_send_a_batch_once(road: Road) -> None:
    await road.released()
    batch = await ReportBatch.get()
    assert [await sending._held(batch, road.by), await sending._held(batch, road.by)] == [True, False]


class KillingProvince(GsaClient):
    """The real client; killed before a call, or after it."""

    def __init__(self, real: GsaClient, moment: str) -> None:
        super().__init__(real._chosen, now_ms=real._now_ms)
        self._moment = moment

    async def push_results(self, batch_no: str, items: Sequence[Mapping[str, Any]]) -> Pushed:
        self._die("before the push")
        pushed = await super().push_results(batch_no, items)
        self._die("after the push")
        return pushed

    async def receipt(self, receipt_id: str) -> Sequence[RecordReply]:
        found = await super().receipt(receipt_id)
        self._die("after the receipt")
        return found

    def _die(self, moment: str) -> None:
        if self._moment == moment:
            raise Killed


@pytest.mark.parametrize("moment", ["before the push", "after the push", "after the receipt"])
async def test_killed_around_a_call_each_result_is_reported_once(road: Road, moment: str) -> None:
    for _ in range(2):
        await road.queued()
    await road.released()
    killing = KillingProvince(road.province, moment)
    if moment == "after the receipt":
        await road.send()
        road.clock.advance(120)
    with pytest.raises(Killed):
        await sending.send_due(killing, by=road.by)

    for _ in range(3):
        road.clock.advance(300)
        await road.send()
    assert await statuses() == [R.LANDED] * 3
    assert [entry["times"] for entry in road.fake.ledger.entries.values()] == [1, 1, 1]


@pytest.mark.parametrize("after", [1, 2])
async def test_killed_while_answers_are_written_down_the_rest_follows(
    road: Road, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    for _ in range(2):
        await road.queued()
    await road.released()
    took, real = 0, answers._take

    async def dying(*args: Any) -> bool:
        nonlocal took
        took += 1
        if took > after:
            raise Killed
        return await real(*args)

    monkeypatch.setattr(answers, "_take", dying)
    with pytest.raises(Killed):
        await road.send()
    monkeypatch.setattr(answers, "_take", real)
    for _ in range(3):
        road.clock.advance(300)
        await road.send()
    assert await statuses() == [R.LANDED] * 3
    assert [entry["times"] for entry in road.fake.ledger.entries.values()] == [1, 1, 1]
