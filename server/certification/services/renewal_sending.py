"""Sends one reminder to a phone: once, not at night, and not when it is of no use any more."""

from datetime import date

from server.certification.models import Reminder
from server.certification.queries.renewal_lines import RenewalLine
from server.certification.queries.renewal_policy import RenewalPolicy
from server.certification.queries.renewals_due import ToSend, reminder_to_send
from server.certification.rules.reminding import ReminderChannel, ReminderOutcome, quiet_until
from server.certification.services.renewal_reminding import SEND, Phones, text_of
from server.clock import SHANGHAI, day_of, from_ms, to_ms
from server.integrations.sms import SmsRefused
from server.integrations.wechat.service import WeChatRefusal, WeChatUnavailable
from server.outbox import services as outbox


async def send_reminder(reminder_id: int, policy: RenewalPolicy, phones: Phones, *, now_ms: int) -> None:
    """The job; safe to repeat. Raises SmsUnavailable, WeChatUnavailable: worth trying later."""
    reminder = await Reminder.get(id=reminder_id)
    if reminder.outcome is not ReminderOutcome.WAITING:
        return
    chosen = policy.settings
    if end := quiet_until(from_ms(now_ms).astimezone(SHANGHAI), chosen.quiet_from, chosen.quiet_to):
        await _later(reminder, to_ms(end), now_ms)
        return
    today = day_of(now_ms)
    found = await reminder_to_send(reminder, policy, today)
    outcome = await _sent(reminder, found, phones, today, now_ms) if found else ReminderOutcome.DROPPED
    await Reminder.filter(id=reminder_id).update(outcome=outcome, done_ms=now_ms)


async def _later(reminder: Reminder, at_ms: int, now_ms: int) -> None:
    dedupe = f"reminder:{reminder.id}:{at_ms}"
    await outbox.add(SEND, {"reminder": reminder.id}, now_ms=now_ms, dedupe=dedupe, delay_ms=at_ms - now_ms)


async def _sent(reminder: Reminder, found: ToSend, phones: Phones, today: date, now_ms: int) -> ReminderOutcome:
    if reminder.channel is ReminderChannel.SMS:
        return await _by_sms(reminder, found, phones, today)
    return await _by_wechat(reminder, found, phones, now_ms)


async def _by_sms(reminder: Reminder, found: ToSend, phones: Phones, today: date) -> ReminderOutcome:
    """The gateway takes one reference once, however often it is asked."""
    if phones.sms is None or found.mobile is None:
        return ReminderOutcome.DROPPED
    try:
        await phones.sms.send(found.mobile, text_of(found.line, today), f"reminder-{reminder.id}")
    except SmsRefused:
        return ReminderOutcome.REFUSED
    return ReminderOutcome.SENT


async def _by_wechat(reminder: Reminder, found: ToSend, phones: Phones, now_ms: int) -> ReminderOutcome:
    """WeChat knows no reference: marked before it is sent, so that whoever dies meanwhile sends it never, not twice."""
    if phones.wechat is None or found.openid is None or not phones.template:
        return ReminderOutcome.DROPPED
    waiting = Reminder.filter(id=reminder.id, outcome=ReminderOutcome.WAITING)
    if not await waiting.update(outcome=ReminderOutcome.SENT, done_ms=now_ms):
        return ReminderOutcome.SENT
    try:
        await phones.wechat.send_subscribe_message(found.openid, phones.template, None, _fields(found.line))
    except WeChatRefusal:
        return ReminderOutcome.REFUSED
    except WeChatUnavailable:
        await Reminder.filter(id=reminder.id).update(outcome=ReminderOutcome.WAITING, done_ms=None)
        raise
    return ReminderOutcome.SENT


def _fields(line: RenewalLine) -> dict[str, str]:
    """At most 20 characters each; no name, no number."""
    return {
        "thing1": "安全生产考核合格证书到期提醒",
        "time2": f"{line.expires_on.year}年{line.expires_on.month}月{line.expires_on.day}日",
        "thing3": line.action.label,
    }
