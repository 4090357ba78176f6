"""Reads of accounts, by noun: who is behind a token or a number, members of staff."""

from server.accounts.queries.logins import (
    Known,
    KnownEnterprise,
    Login,
    account,
    consent_in_force,
    consent_scope,
    enterprise_account,
    enterprise_at_work,
    enterprises_named,
    known_by_identity_number,
    known_by_openid,
    login_by_token,
    own_passwords,
    session_alive,
    unread_notices,
    withdrew_consent,
)
from server.accounts.queries.staff import (
    OpenSession,
    Staff,
    StaffWanted,
    as_staff,
    last_seen,
    recovery_codes_left,
    sessions_of,
    staff,
    staff_by_username,
    staff_names,
    staff_page,
    staff_per_city,
)

__all__ = [
    "Known", "KnownEnterprise", "Login", "OpenSession", "Staff", "StaffWanted", "account", "as_staff",
    "consent_in_force", "consent_scope", "enterprise_account", "enterprise_at_work", "enterprises_named",
    "known_by_identity_number", "known_by_openid", "last_seen", "login_by_token", "own_passwords",
    "recovery_codes_left", "session_alive", "sessions_of", "staff", "staff_by_username", "staff_names",
    "staff_page", "staff_per_city", "unread_notices", "withdrew_consent",
]  # fmt: skip
