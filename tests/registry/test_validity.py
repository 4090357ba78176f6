"""Statuses, months and expiry days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.registry.rules import (
    CertificateStatus,
    ConstructorLevel,
    ConstructorStatus,
    EnterpriseStatus,
    PersonnelCategory,
    Sex,
    StudyBlock,
    add_months,
    days_to_expiry,
    study_block,
)

EXPIRY = date(2026, 9, 30)


@pytest.mark.parametrize(
    ("expiry", "months", "opens"),
    [
        ("2026-09-30", -6, "2026-03-30"),
        ("2026-09-30", -12, "2025-09-30"),
        ("2026-08-31", -6, "2026-02-28"),
        ("2026-12-31", -6, "2026-06-30"),
        ("2028-02-29", -6, "2027-08-29"),
        ("2028-08-31", -6, "2028-02-29"),
        ("2026-09-30", -4, "2026-05-30"),
        ("2026-08-31", -4, "2026-04-30"),
        ("2026-06-30", -4, "2026-02-28"),
        ("2024-02-29", 36, "2027-02-28"),
        ("2026-01-31", -1, "2025-12-31"),
        ("2026-12-01", 1, "2027-01-01"),
    ],
)
def test_add_months_clamps_at_the_end_of_the_month(expiry: str, months: int, opens: str) -> None:
    assert add_months(date.fromisoformat(expiry), months) == date.fromisoformat(opens)


@given(st.dates(date(1950, 1, 1), date(2100, 12, 31)), st.integers(-240, 240))
def test_add_months_keeps_the_day_or_takes_the_last(day: date, months: int) -> None:
    moved = add_months(day, months)

    assert (moved.year * 12 + moved.month) - (day.year * 12 + day.month) == months
    assert moved.day == day.day or (moved.day < day.day and (moved + timedelta(days=1)).day == 1)


@pytest.mark.parametrize(("today", "days"), [("2026-09-10", 20), ("2026-09-30", 0), ("2026-10-01", -1)])
def test_days_to_expiry_is_zero_on_the_expiry_day(today: str, days: int) -> None:
    assert days_to_expiry(EXPIRY, date.fromisoformat(today)) == days


@pytest.mark.parametrize(
    ("status", "today", "block"),
    [
        (CertificateStatus.VALID, date(2026, 9, 29), None),
        (CertificateStatus.VALID, date(2026, 9, 30), None),
        (CertificateStatus.VALID, date(2026, 10, 1), StudyBlock.CERTIFICATE_EXPIRED),
        (CertificateStatus.SUSPENDED, date(2026, 9, 30), StudyBlock.CERTIFICATE_NOT_VALID),
        (CertificateStatus.LAPSED, date(2026, 10, 1), StudyBlock.CERTIFICATE_NOT_VALID),
    ],
)
def test_study_block_names_why_a_certificate_stops_study(
    status: CertificateStatus, today: date, block: StudyBlock | None
) -> None:
    assert study_block(status, EXPIRY, today) == block


@pytest.mark.parametrize("status", sorted(set(CertificateStatus) - {CertificateStatus.VALID}))
def test_study_block_stops_every_status_but_valid(status: CertificateStatus) -> None:
    assert study_block(status, EXPIRY, EXPIRY) is StudyBlock.CERTIFICATE_NOT_VALID


def test_certificate_statuses_carry_the_codes_and_words_of_the_province() -> None:
    assert {status.value: status.label for status in CertificateStatus} == {
        "01": "有效",
        "02": "暂扣",
        "03": "撤销",
        "04": "注销",
        "05": "失效",
        "06": "办理转出",
        "07": "吊销",
        "99": "其他",
    }


@pytest.mark.parametrize(
    "kind", [PersonnelCategory, CertificateStatus, EnterpriseStatus, ConstructorLevel, ConstructorStatus, Sex]
)
def test_every_member_has_its_own_chinese_label(
    kind: type[PersonnelCategory | CertificateStatus | EnterpriseStatus | ConstructorLevel | ConstructorStatus | Sex],
) -> None:
    labels = [member.label for member in kind]

    assert len(set(labels)) == len(labels)
    assert all(label.isprintable() and not label.isascii() for label in labels)
