"""What the worker does by the clock, without a job row."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

import structlog

from server.accounts.rules import PROVINCE
from server.accounts.services import reset_codes
from server.audit import services as audit
from server.audit.services import By
from server.banking import queries as banking
from server.banking.services.matching import MatchKeeper
from server.certification.queries.renewal_policy import renewal_policy_of
from server.certification.services import printing, renewal_reminding, reporting, sending
from server.clock import first_ms
from server.enrolment import services as enrolment
from server.enrolment.queries import policy_of
from server.exams.queries import Bank
from server.exams.services import counting, readying, sealing
from server.exams.services.policy import ExamPolicy
from server.jobs.phones import phones_of
from server.learning import queries as learning
from server.proctoring import queries as proctoring
from server.registry.services import syncing, uploads
from server.review.queries.policy import review_policy_of
from server.review.services import checking
from server.runtime import Runtime

log = structlog.get_logger()


@dataclass(frozen=True)
class Chore:
    every_seconds: float
    do: Callable[[Runtime], Awaitable[None]]


async def seal_log(_runtime: Runtime) -> None:
    while await audit.seal() == audit.BATCH:
        pass


async def check_stretches(_runtime: Runtime) -> None:
    """Two stretches of one person at the same time would mean credit beyond the clock."""
    if persons := await learning.overlapping_stretches():
        log.error("overlapping_stretches", persons=persons)


async def count_faces(runtime: Runtime) -> None:
    """人脸识别技术应用安全管理办法 第十五条: 100,000 persons oblige to file within 30 working days."""
    policy, persons = runtime.settings.proctoring, await proctoring.persons_with_faces()
    if persons >= policy.faces_filing:
        log.error("faces_filing_due", persons=persons)
    elif persons >= policy.faces_warning:
        log.warning("faces_warning", persons=persons)


async def forget_codes(runtime: Runtime) -> None:
    await reset_codes.forget_expired(runtime.clock.now_ms())


_matches = MatchKeeper()


async def match_bank_rows(runtime: Runtime) -> None:
    """Rows, orders and receipts that came since; the work is done in a thread."""
    await _matches.keep(policy_of(runtime.settings).calendar, now_ms=runtime.clock.now_ms())


async def discard_uploads(runtime: Runtime) -> None:
    """Files that somebody looked at and did not import."""
    await uploads.discard_uploads(store=runtime.store, now_ms=runtime.clock.now_ms())


async def cancel_unpaid_orders(runtime: Runtime) -> None:
    """Seats held too long without payment are free again."""
    by = By("system", runtime.clock.now_ms())
    if cancelled := await enrolment.cancel_unpaid_orders(banking.orders_with_money, by=by):
        log.info("unpaid_orders_cancelled", orders=cancelled)


async def remind_unpaid_orders(runtime: Runtime) -> None:
    """The enterprise's pages then say how long the seats are still held."""
    by, policy = By("system", runtime.clock.now_ms()), policy_of(runtime.settings)
    await enrolment.remind_unpaid_orders(banking.orders_with_money, by=by, policy=policy)


_bank = Bank(seconds=10)


async def seal_exams(runtime: Runtime) -> None:
    """Whoever does not hand in is handed in when the grace is over."""
    by, settings = By("system", runtime.clock.now_ms()), runtime.settings
    policy = ExamPolicy(settings.exams, settings.proctoring.challenge_seconds)
    if sealed := await sealing.seal_due(policy, by=by):
        log.info("exams_sealed", attempts=sealed)


async def mark_exams(runtime: Runtime) -> None:
    """Apart from the seal: thousands to be marked must not keep the next ones from being sealed."""
    await sealing.mark_sealed(bank=_bank, by=By("system", runtime.clock.now_ms()))


async def count_answers(runtime: Runtime) -> None:
    """The questions' statistics follow the exams."""
    await counting.count_answers(bank=_bank, now_ms=runtime.clock.now_ms())


async def check_classes(runtime: Runtime) -> None:
    """Classes whose questions do not fill a paper take no enrolments until they do."""
    if changed := await readying.check_classes(by=By("system", runtime.clock.now_ms())):
        log.info("classes_held_or_released", classes=changed)


async def check_attempts(runtime: Runtime) -> None:
    """Exams whose photographs are compared pass by themselves or go to people."""
    await checking.check_attempts(review_policy_of(runtime.settings), now_ms=runtime.clock.now_ms())


async def follow_province(runtime: Runtime) -> None:
    """The register's changes; nothing where no province is connected."""
    if runtime.province is None:
        return
    synced = await syncing.sync(runtime.province, store=runtime.store, clock=runtime.clock)
    if synced.fault:
        log.warning("province_sync_ended", taken=synced.taken, fault=synced.fault)


async def release_reports(runtime: Runtime) -> None:
    """Where results need nobody's word, those of the days before go."""
    if runtime.settings.certification.release != "DAILY":
        return
    by, midnight = By("system", runtime.clock.now_ms()), first_ms(runtime.clock.today())
    with suppress(reporting.NothingToRelease):
        await reporting.release(PROVINCE, base_url=runtime.settings.base_url, by=by, before_ms=midnight)


async def send_reports(runtime: Runtime) -> None:
    """Batches, receipts and revocations; nothing without a connected province."""
    if province := runtime.province:
        by = By("system", runtime.clock.now_ms())
        await sending.send_due(province, by=by)
        await sending.tell_revocations(province, by=by)


async def forget_prints(runtime: Runtime) -> None:
    """ZIPs of certificates are kept for a week."""
    days = runtime.settings.certification.print_days
    await printing.forget_prints(days, store=runtime.store, now_ms=runtime.clock.now_ms())


async def remind_renewals(runtime: Runtime) -> None:
    """Whoever is not renewed and near the expiry, at each threshold once."""
    policy, now_ms = renewal_policy_of(runtime.settings), runtime.clock.now_ms()
    if told := await renewal_reminding.remind(policy, phones_of(runtime), now_ms=now_ms):
        log.info("renewals_reminded", certificates=told)


CHORES: Final = (
    Chore(0.5, seal_exams),
    Chore(0.5, mark_exams),
    Chore(1, seal_log),
    Chore(2, check_attempts),
    Chore(5, match_bank_rows),
    Chore(5, send_reports),
    Chore(60, release_reports),
    Chore(60, follow_province),
    Chore(600, discard_uploads),
    Chore(600, check_classes),
    Chore(600, count_answers),
    Chore(3600, forget_codes),
    Chore(3600, forget_prints),
    Chore(3600, count_faces),
    Chore(3600, cancel_unpaid_orders),
    Chore(3600, remind_unpaid_orders),
    Chore(3600, remind_renewals),
    Chore(86_400, check_stretches),
)
