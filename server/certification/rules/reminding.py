"""When somebody is reminded of an expiry: how many days before, by which channel, and not at night."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final


class ReminderChannel(StrEnum):
    NOTICE = "NOTICE"  # in the application
    WECHAT = "WECHAT"  # a subscribe message
    SMS = "SMS"


class ReminderOutcome(StrEnum):
    WAITING = "WAITING"
    SENT = "SENT"
    REFUSED = "REFUSED"  # by the gateway or by the person: not tried again
    DROPPED = "DROPPED"  # of no use any more: renewed, expired, or no longer to be reached


def brackets(days: Sequence[int]) -> Sequence[tuple[int, int]]:
    """Threshold → (it, the days left from which it is due down to where the next one takes over): 60 → 60 to 46."""
    falling = sorted(set(days), reverse=True)
    return [(most, least + 1) for most, least in zip(falling, [*falling[1:], -1], strict=True)]


def quiet_until(now: datetime, quiet_from: int, quiet_to: int) -> datetime | None:
    """The end of the quiet hours that `now`, in local time, falls into; None outside them. Equal hours: none at all."""
    if quiet_from == quiet_to:
        return None
    over_midnight = quiet_from > quiet_to
    late, early = now.hour >= quiet_from, now.hour < quiet_to
    if not (late or early if over_midnight else late and early):
        return None
    end = now.replace(hour=quiet_to, minute=0, second=0, microsecond=0)
    return end + timedelta(days=1) if over_midnight and late else end


_TEXT: Final = "您的{category}证书{day}到期，还有{left}天。{action}最晚日期：{last_day}。已办理的请忽略。"


def reminder_text(category: str, expires_on: date, left: int, action: str, last_day: date) -> str:
    """What is told, without name or number."""
    return _TEXT.format(
        category=category, day=_written(expires_on), left=left, action=action, last_day=_written(last_day)
    )


def _written(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"
