"""How long a certificate lasts, and whether it lets its holder study today. All days are Asia/Shanghai days."""

import calendar
from datetime import date
from enum import StrEnum

from server.registry.rules.statuses import CertificateStatus


class StudyBlock(StrEnum):
    """Why a certificate does not let its holder study."""

    CERTIFICATE_NOT_VALID = "CERTIFICATE_NOT_VALID"
    CERTIFICATE_EXPIRED = "CERTIFICATE_EXPIRED"


def add_months(day: date, months: int) -> date:
    """`day` moved by `months`, which may be negative; 31 August − 6 months is the last of February."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def days_to_expiry(expiry: date, today: date) -> int:
    """Whole days left: 0 on the expiry day, which is still valid, negative after it."""
    return (expiry - today).days


def study_block(status: CertificateStatus, expiry: date, today: date) -> StudyBlock | None:
    """What keeps the holder from studying, or None. The status is the headline where both fail."""
    if status is not CertificateStatus.VALID:
        return StudyBlock.CERTIFICATE_NOT_VALID
    if today > expiry:
        return StudyBlock.CERTIFICATE_EXPIRED
    return None
