"""When somebody is reminded: thresholds, and the hours in which phones stay silent."""

from datetime import date, datetime

import pytest

from server.certification.rules.reminding import brackets, quiet_until, reminder_text
from server.clock import SHANGHAI


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-11-24T{text}").replace(tzinfo=SHANGHAI)


def test_threshold_is_due_until_the_next_one_takes_over() -> None:
    assert brackets([60, 45, 30, 20, 10]) == [(60, 46), (45, 31), (30, 21), (20, 11), (10, 0)]


@pytest.mark.parametrize(
    ("now", "end"),
    [
        ("20:59:59", None),
        ("21:00", "2026-11-25T08:00:00+08:00"),
        ("23:59", "2026-11-25T08:00:00+08:00"),
        ("00:00", "2026-11-24T08:00:00+08:00"),
        ("07:59:59", "2026-11-24T08:00:00+08:00"),
        ("08:00", None),
    ],
)
def test_phones_stay_silent_at_night(now: str, end: str | None) -> None:
    found = quiet_until(at(now), 21, 8)

    assert (found.isoformat() if found else None) == end


def test_quiet_hours_may_lie_within_a_day_or_be_none() -> None:
    noon = quiet_until(at("12:30"), 12, 14)

    assert (noon, quiet_until(at("14:00"), 12, 14), quiet_until(at("03:00"), 8, 8)) == (at("14:00"), None, None)


def test_text_holds_neither_name_nor_number() -> None:
    text = reminder_text("企业主要负责人", date(2027, 1, 8), 45, "请尽快修满学分。", date(2026, 12, 12))

    assert text == (
        "您的企业主要负责人证书2027年1月8日到期，还有45天。请尽快修满学分。最晚日期：2026年12月12日。已办理的请忽略。"
    )
