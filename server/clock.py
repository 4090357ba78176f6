"""The system's clock: the one source of "now", replaced by tests that travel in time."""

import time
from datetime import UTC, date, datetime
from typing import Final
from zoneinfo import ZoneInfo

SHANGHAI: Final = ZoneInfo("Asia/Shanghai")


class Clock:
    """Wall time of this server."""

    def now_ms(self) -> int:
        """Milliseconds since 1970-01-01 UTC."""
        return time.time_ns() // 1_000_000

    def now(self) -> datetime:
        return from_ms(self.now_ms())

    def today(self) -> date:
        """The calendar day in Shandong; expiry dates are such days."""
        return day_of(self.now_ms())


def from_ms(ms: int) -> datetime:
    """An aware UTC time."""
    return datetime.fromtimestamp(ms / 1000, UTC)


def to_ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)


def day_of(ms: int) -> date:
    return datetime.fromtimestamp(ms / 1000, SHANGHAI).date()


def first_ms(day: date) -> int:
    """The moment at which the day begins in Shandong."""
    return to_ms(datetime(day.year, day.month, day.day, tzinfo=SHANGHAI))


def rfc3339(ms: int) -> str:
    """`2026-08-31T09:00:00.250+08:00`: what clients read."""
    return datetime.fromtimestamp(ms / 1000, SHANGHAI).isoformat(timespec="milliseconds")
