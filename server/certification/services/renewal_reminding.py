"""Reminders of certificates that expire: written down and told in the application, then sent to phones by jobs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from server import db
from server.accounts.rules import NoticeKind
from server.accounts.services import notices
from server.certification.queries.renewal_lines import RenewalLine
from server.certification.queries.renewal_policy import RenewalPolicy
from server.certification.queries.renewals_due import DueReminder, reminders_due
from server.certification.rules.reminding import ReminderChannel, ReminderOutcome, brackets, reminder_text
from server.clock import day_of
from server.db import Statement
from server.integrations.sms import Sms
from server.integrations.wechat.service import WeChat
from server.outbox import services as outbox
from server.registry.rules import PersonnelCategory, days_to_expiry

SEND: Final = "send_reminder"  # the job's kind
BATCH: Final = 200
_ADD: Final = Statement(
    "INSERT INTO reminder (certificate_id, cycle_expires_on, days, channel, outcome, created_ms, done_ms)"
    " VALUES (:certificate, :expiry, :days, :channel, :outcome, :now, :done)"
    " ON CONFLICT (certificate_id, cycle_expires_on, days, channel) DO NOTHING RETURNING id"
)


@dataclass(frozen=True)
class Phones:
    """What reaches phones; None, or no template: that way is not there."""

    wechat: WeChat | None
    template: str
    sms: Sms | None


async def remind(policy: RenewalPolicy, phones: Phones, *, now_ms: int) -> int:
    """Whoever is near the expiry and was not told at this threshold; returns how many were told.

    Each person, certificate, threshold and channel once, however often and by how many this is run.
    """
    told, today = 0, day_of(now_ms)
    for bracket in brackets(policy.settings.reminder_days):
        while due := await reminders_due(bracket, policy, today, BATCH):
            async with db.transaction():
                for one in due:
                    told += await _tell(one, bracket[0], phones, today, now_ms)
    return told


async def _tell(due: DueReminder, days: int, phones: Phones, today: date, now_ms: int) -> bool:
    if await _added(due, days, ReminderChannel.NOTICE, now_ms) is None:
        return False
    text = text_of(due.line, today)
    await notices.tell(due.line.person_id, NoticeKind.RENEWAL, text, now_ms=now_ms)
    for channel in _channels(due, phones):
        if number := await _added(due, days, channel, now_ms):
            await outbox.add(SEND, {"reminder": number}, now_ms=now_ms, dedupe=f"reminder:{number}")
    return True


def _channels(due: DueReminder, phones: Phones) -> Sequence[ReminderChannel]:
    wanted = {
        ReminderChannel.WECHAT: due.bound and phones.wechat is not None and phones.template != "",
        ReminderChannel.SMS: due.reachable and phones.sms is not None,
    }
    return [channel for channel, is_there in wanted.items() if is_there]


async def _added(due: DueReminder, days: int, channel: ReminderChannel, now_ms: int) -> int | None:
    """The new row's id; None where it was told before, or somebody else tells it now."""
    at_once = channel is ReminderChannel.NOTICE
    values = {
        "certificate": due.line.certificate_id,
        "expiry": due.line.expires_on,
        "days": days,
        "channel": channel.value,
        "outcome": (ReminderOutcome.SENT if at_once else ReminderOutcome.WAITING).value,
        "now": now_ms,
        "done": now_ms if at_once else None,
    }
    row = await _ADD.row(db.writer(), values)
    return int(row["id"]) if row else None


def text_of(line: RenewalLine, today: date) -> str:
    left = days_to_expiry(line.expires_on, today)
    category = PersonnelCategory(line.category).label
    return reminder_text(category, line.expires_on, left, line.action.sentence, line.last_day)
