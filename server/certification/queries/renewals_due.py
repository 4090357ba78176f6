"""Whose reminder is due, and what a reminder that is to be sent needs to know."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from server import db
from server.certification.models import Reminder
from server.certification.queries.renewal_lines import CERTIFICATES, DETAILS, RenewalLine, line_of
from server.certification.queries.renewal_policy import RenewalPolicy
from server.crypto import keyring
from server.db import Statement

_DUE: Final = Statement(
    f"SELECT f.*, {DETAILS}, f.openid IS NOT NULL AS bound, f.mobile IS NOT NULL AS reachable"  # noqa: S608
    f" FROM (SELECT b.*, q.mobile, t.openid FROM ({CERTIFICATES}"
    "  AND NOT EXISTS (SELECT 1 FROM reminder r WHERE r.certificate_id = c.id AND r.cycle_expires_on = c.expires_on"
    "   AND r.days = :days AND r.channel IN ('NOTICE'))"
    "  ORDER BY c.expires_on, c.id LIMIT :most) b JOIN person q ON q.id = b.person_id"
    " LEFT JOIN trainee_account t ON t.person_id = b.person_id) f ORDER BY f.expires_on, f.id"
)


@dataclass(frozen=True)
class DueReminder:
    line: RenewalLine
    bound: bool  # to WeChat
    reachable: bool  # a mobile is known


async def reminders_due(
    bracket: tuple[int, int], policy: RenewalPolicy, today: date, most: int
) -> Sequence[DueReminder]:
    """Valid certificates with so many days left that were not told at this threshold yet. One query.

    Whoever is renewed has a later expiry, and is not among them.
    """
    days, least = bracket
    window = {"since": today + timedelta(days=least), "until": today + timedelta(days=days)}
    rows = await _DUE.rows(db.reader(), {"today": today, "days": days, "most": most, **window})
    return [DueReminder(line_of(row, policy, today), bool(row["bound"]), bool(row["reachable"])) for row in rows]


_TO_SEND: Final = Statement(
    f"SELECT f.*, {DETAILS}, r.id AS reminder, r.channel, r.outcome, q.mobile, t.openid"  # noqa: S608
    f" FROM ({CERTIFICATES}) f JOIN reminder r ON r.certificate_id = f.id AND r.cycle_expires_on = f.expires_on"
    " JOIN person q ON q.id = f.person_id LEFT JOIN trainee_account t ON t.person_id = f.person_id"
    " WHERE r.id = :reminder"
)


@dataclass(frozen=True)
class ToSend:
    """What goes out; the address is open only in here."""

    line: RenewalLine
    mobile: str | None
    openid: str | None


async def reminder_to_send(reminder: Reminder, policy: RenewalPolicy, today: date) -> ToSend | None:
    """None where it is of no use any more: the certificate is renewed, expired or not valid."""
    window = {"since": today, "until": reminder.cycle_expires_on}
    row = await _TO_SEND.row(db.reader(), {"today": today, "reminder": reminder.id, **window})
    return _to_send(row, policy, today) if row else None


def _to_send(row: Mapping[str, Any], policy: RenewalPolicy, today: date) -> ToSend:
    mobile, openid = row["mobile"], row["openid"]
    return ToSend(
        line_of(row, policy, today),
        keyring().open(mobile, "person.mobile") if mobile else None,
        keyring().open(openid, "trainee_account.openid") if openid else None,
    )
