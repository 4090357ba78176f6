"""Reads of accounts: who is behind a token, who is behind an identity number."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from server import db
from server.accounts.models import Consent, EnterpriseAccount, Notice, TraineeAccount
from server.accounts.rules import ConsentScope, Holder
from server.crypto import digest, keyring
from server.db import Statement
from server.registry.queries import EnterpriseCard


@dataclass(frozen=True)
class Login:
    """A session in force."""

    session_id: int
    holder: Holder
    holder_id: int  # the person's id for a trainee
    token: str
    seen_ms: int = 0  # staff: of the last page, to the minute
    proved_ms: int | None = None  # staff: when the second factor was shown

    @property
    def who(self) -> str:
        return f"{self.holder.lower()}:{self.holder_id}"


_SESSION = Statement(
    "SELECT id, holder, holder_id, seen_ms, proved_ms FROM session"
    " WHERE digest = :digest AND revoked_ms IS NULL AND expires_ms > :now"
)


async def login_by_token(token: str, now_ms: int) -> Login | None:
    row = await _SESSION.row(db.reader(), {"digest": digest(token), "now": now_ms})
    return _login(row, token) if row else None


def _login(row: Mapping[str, Any], token: str) -> Login:
    return Login(row["id"], Holder(row["holder"]), row["holder_id"], token, row["seen_ms"], row["proved_ms"])


_SESSION_ALIVE = Statement("SELECT id FROM session WHERE id = :id AND revoked_ms IS NULL AND expires_ms > :now")


async def session_alive(session_id: int, now_ms: int) -> bool:
    """For addresses that carry a session's id under our signature."""
    return bool(await _SESSION_ALIVE.rows(db.reader(), {"id": session_id, "now": now_ms}))


async def own_passwords(enterprise_ids: Collection[int]) -> Mapping[int, bool]:
    """Enterprise → whether it has set a password of its own, of those that have ever logged in."""
    rows = EnterpriseAccount.filter(enterprise_id__in=list(enterprise_ids)).values_list(
        "enterprise_id", "password_hash"
    )
    return {number: password_hash is not None for number, password_hash in await rows}


_AT_WORK = Statement(
    "SELECT e.id, e.name, e.credit_code, e.city_code, e.active, a.password_hash IS NOT NULL AS own_password"
    " FROM enterprise e LEFT JOIN enterprise_account a ON a.enterprise_id = e.id WHERE e.id = :id"
)


async def enterprise_at_work(enterprise_id: int) -> tuple[EnterpriseCard, bool] | None:
    """The enterprise, and whether it has an own password. By hand: every page of a clerk asks this."""
    row = await _AT_WORK.row(db.reader(), {"id": enterprise_id})
    if row is None:
        return None
    active, own_password = bool(row["active"]), bool(row["own_password"])
    return EnterpriseCard(row["id"], row["name"], row["credit_code"], row["city_code"], active), own_password


async def enterprise_account(enterprise_id: int) -> EnterpriseAccount | None:
    return await EnterpriseAccount.get_or_none(enterprise_id=enterprise_id)


@dataclass(frozen=True)
class KnownEnterprise:
    """What a login needs to know of an enterprise."""

    id: int
    credit_code: str
    password_hash: str | None


_ENTERPRISES_NAMED = Statement(
    "SELECT e.id, e.credit_code, a.password_hash FROM enterprise e"
    " LEFT JOIN enterprise_account a ON a.enterprise_id = e.id"
    " WHERE e.folded_name = :name AND e.active = TRUE ORDER BY e.id"
)


async def enterprises_named(folded_name: str) -> Sequence[KnownEnterprise]:
    """Those in force; the register may know several of one name."""
    rows = await _ENTERPRISES_NAMED.rows(db.reader(), {"name": folded_name})
    return [KnownEnterprise(row["id"], row["credit_code"], row["password_hash"]) for row in rows]


@dataclass(frozen=True)
class Known:
    """What a login needs to know of a person."""

    person_id: int
    name: str
    identity_number: str
    password_hash: str | None
    openid_index: str | None
    accepted_licence: bool
    consented: bool


_PERSON = (
    "SELECT p.id, p.name, p.identity_number, a.password_hash, a.openid_index, a.licence_ms,"
    " EXISTS (SELECT 1 FROM consent c WHERE c.person_id = p.id AND c.withdrawn_ms IS NULL) AS consented"
    " FROM person p LEFT JOIN trainee_account a ON a.person_id = p.id WHERE "
)
_BY_NUMBER = Statement(f"{_PERSON} p.identity_index IN (:current, :other)")
_BY_OPENID = Statement(f"{_PERSON} a.openid_index IN (:current, :other)")


async def known_by_identity_number(number: str) -> Known | None:
    return await _known(_BY_NUMBER, keyring().indexes(number, "person.identity_number"))


async def known_by_openid(openid: str) -> Known | None:
    return await _known(_BY_OPENID, keyring().indexes(openid, "trainee_account.openid"))


async def _known(statement: Statement, indexes: list[str]) -> Known | None:
    """Under the current key and, while rotating, the one before."""
    row = await statement.row(db.reader(), {"current": indexes[0], "other": indexes[-1]})
    return _presented(row) if row else None


def _presented(row: Mapping[str, Any]) -> Known:
    return Known(
        person_id=row["id"],
        name=row["name"],
        identity_number=keyring().open(row["identity_number"], "person.identity_number"),
        password_hash=row["password_hash"],
        openid_index=row["openid_index"],
        accepted_licence=row["licence_ms"] is not None,
        consented=bool(row["consented"]),
    )


async def account(person_id: int) -> TraineeAccount | None:
    return await TraineeAccount.get_or_none(person_id=person_id)


async def consent_in_force(person_id: int) -> Consent | None:
    return await Consent.get_or_none(person_id=person_id, withdrawn_ms=None)


_SCOPE = Statement("SELECT scope FROM consent WHERE person_id = :person AND withdrawn_ms IS NULL")


async def consent_scope(person_id: int) -> ConsentScope | None:
    """What the person has agreed to; None: no photographs at all. By hand: every photograph asks this."""
    row = await _SCOPE.row(db.reader(), {"person": person_id})
    return ConsentScope(row["scope"]) if row else None


_WITHDREW = Statement(
    "SELECT 1 AS found FROM consent WHERE person_id = :person AND withdrawn_ms >= :since::bigint LIMIT 1"
)


async def withdrew_consent(person_id: int, since_ms: int) -> bool:
    """Whether the person took back what was agreed to, or exchanged it for another scope, at that moment or later."""
    return await _WITHDREW.row(db.reader(), {"person": person_id, "since": since_ms}) is not None


async def unread_notices(person_id: int) -> int:
    return await Notice.filter(person_id=person_id, read_ms=None).count()
