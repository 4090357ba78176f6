"""What each kind of job does: fetch by id, call one service. Every one of them is safe to repeat."""

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Any, Final

import structlog

from server.accounts.services import messages
from server.audit.services import By
from server.catalogue.services.readying import CHANGED as CATALOGUE_CHANGED
from server.certification.queries.renewal_policy import renewal_policy_of
from server.certification.services import printing, renewal_reminding, renewal_sending, reporting
from server.exams.services import incidents, outcomes, readying
from server.integrations.sms import SmsRefused
from server.jobs.phones import phones_of
from server.learning.services import photo_marks
from server.proctoring.rules import QualityLimits
from server.proctoring.services import comparison, judging, references, registry_photos, reopening, snapshots
from server.registry.services import change_files, photos, syncing
from server.review.services import reaudits
from server.runtime import Runtime, thresholds
from server.web.documents import certificate_pdf
from server.web.templates import environment

log = structlog.get_logger()
Handler = Callable[[Runtime, Mapping[str, Any]], Awaitable[None]]


async def compare_snapshot(runtime: Runtime, args: Mapping[str, Any]) -> None:
    chosen = runtime.settings.faces
    await comparison.compare(
        args["snapshot"],
        engine=await runtime.engine_in_thread(),
        thresholds=thresholds(runtime.settings),
        store=runtime.store,
        limits=QualityLimits(chosen.sharpness, chosen.dark_brightness),
        window=runtime.settings.proctoring.duplicate_window,
        now_ms=runtime.clock.now_ms(),
    )
    await photo_marks.mark_photos_beside(args["snapshot"], comparing=_comparing(runtime), by=_machine(runtime))


async def snapshot_judged(runtime: Runtime, args: Mapping[str, Any]) -> None:
    """By a person who looked at it as a candidate: its topic may stand otherwise now."""
    await photo_marks.mark_photos_beside(args["snapshot"], comparing=_comparing(runtime), by=_machine(runtime))


async def mark_study_photos(runtime: Runtime, args: Mapping[str, Any]) -> None:
    await photo_marks.mark_photos(args["progress"], comparing=_comparing(runtime), by=_machine(runtime))


def _comparing(runtime: Runtime) -> bool:
    return runtime.settings.faces.engine != "off"


def _machine(runtime: Runtime) -> By:
    return By("system", runtime.clock.now_ms())


async def compare_again(runtime: Runtime, args: Mapping[str, Any]) -> None:
    """There is a reference now for photographs that could not be compared before."""
    await reopening.compare_again(
        args["reference"],
        engine=await runtime.engine_in_thread(),
        store=runtime.store,
        now_ms=runtime.clock.now_ms(),
    )


async def send_sms(runtime: Runtime, args: Mapping[str, Any]) -> None:
    """A gateway that is away is asked again until the message is of no use any more."""
    message = messages.opened(args)
    if runtime.clock.now_ms() >= message.until_ms:
        log.warning("sms_too_late")
        return
    try:
        await runtime.sms.send(message.mobile, message.text, message.reference)
    except SmsRefused as refused:
        log.warning("sms_refused", code=refused.code)


async def carry_out_incident(runtime: Runtime, args: Mapping[str, Any]) -> None:
    await incidents.carry_out(args["incident"], now_ms=runtime.clock.now_ms())


async def check_classes(runtime: Runtime, _args: Mapping[str, Any]) -> None:
    await readying.check_classes(by=By("system", runtime.clock.now_ms()))


async def open_reaudit(runtime: Runtime, args: Mapping[str, Any]) -> None:
    await reaudits.open_reaudit(args["attempt"], args["passed_ms"], now_ms=runtime.clock.now_ms())


async def take_registry_photo(runtime: Runtime, args: Mapping[str, Any]) -> None:
    await registry_photos.take_registry_photo(
        args["person"],
        args["key"],
        store=runtime.store,
        engine=await runtime.engine_in_thread(),
        by=By("system:province", runtime.clock.now_ms()),
    )


async def sync_register(runtime: Runtime, _args: Mapping[str, Any]) -> None:
    if runtime.province:
        await syncing.sync(runtime.province, store=runtime.store, clock=runtime.clock)


async def queue_report(runtime: Runtime, args: Mapping[str, Any]) -> None:
    """A final has passed, or does no longer."""
    await reporting.follow_attempt(args["attempt"], by=_machine(runtime))


async def take_change_file(runtime: Runtime, args: Mapping[str, Any]) -> None:
    by = By(args["who"], runtime.clock.now_ms())
    await change_files.take_kept_file(args["upload"], store=runtime.store, by=by)


async def print_certificates(runtime: Runtime, args: Mapping[str, Any]) -> None:
    """A part of a ZIP."""
    settings, templates = runtime.settings, environment(runtime.settings)
    draw = partial(certificate_pdf, templates, settings.base_url, now_ms=runtime.clock.now_ms())
    await printing.make_part(args["print"], args["from"], draw, store=runtime.store, by=partial(_machine, runtime))


async def send_reminder(runtime: Runtime, args: Mapping[str, Any]) -> None:
    """Of a certificate that expires. Not at night: it is put off until the morning."""
    policy, now_ms = renewal_policy_of(runtime.settings), runtime.clock.now_ms()
    await renewal_sending.send_reminder(args["reminder"], policy, phones_of(runtime), now_ms=now_ms)


HANDLERS: Final[Mapping[str, Handler]] = {
    snapshots.COMPARE: compare_snapshot,
    references.COMPARE_AGAIN: compare_again,
    judging.JUDGED: snapshot_judged,
    photo_marks.MARK: mark_study_photos,
    messages.SEND: send_sms,
    renewal_reminding.SEND: send_reminder,
    incidents.CARRY_OUT: carry_out_incident,
    CATALOGUE_CHANGED: check_classes,
    reaudits.REAUDIT: open_reaudit,
    outcomes.REPORT: queue_report,
    printing.PRINT: print_certificates,
    photos.TAKE_PHOTO: take_registry_photo,
    syncing.SYNC: sync_register,
    change_files.TAKE_FILE: take_change_file,
}
