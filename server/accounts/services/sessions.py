"""Sessions: opened by a login, ended by logging out, from the list of them, or by a changed password."""

from datetime import timedelta

from server import db
from server.accounts.models import Session
from server.accounts.rules import Holder
from server.audit import services as audit
from server.audit.services import By
from server.crypto import digest, new_token
from server.db import Statement
from server.errors import NotFound

_INSERT = Statement(
    "INSERT INTO session (digest, holder, holder_id, created_ms, seen_ms, expires_ms, address, client)"
    " VALUES (:digest, :holder, :holder_id, :now, :now, :expires, :address, :client)"
)


async def open_session(
    holder: Holder, holder_id: int, *, client: str, by: By, days: int = 0, hours: int = 0
) -> tuple[str, int]:
    """A new token and when it ends (ms); in the caller's transaction."""
    token, expires_ms = new_token(), by.at_ms + timedelta(days=days, hours=hours) // timedelta(milliseconds=1)
    values = {"digest": digest(token), "holder": holder, "holder_id": holder_id, "now": by.at_ms}
    await _INSERT.rows(db.writer(), {**values, "expires": expires_ms, "address": by.address, "client": client[:200]})
    return token, expires_ms


async def keep_until(session_id: int, until_ms: int) -> None:
    """The session does not end before that moment by itself; in the caller's transaction."""
    await Session.filter(id=session_id, expires_ms__lt=until_ms).update(expires_ms=until_ms)


async def end_session(session_id: int, *, by: By) -> None:
    async with db.transaction():
        if await Session.filter(id=session_id, revoked_ms=None).update(revoked_ms=by.at_ms):
            await audit.record("session:ended", f"session:{session_id}", by=by)


async def end_one_of(holder: Holder, holder_id: int, session_id: int, *, by: By) -> None:
    """End one session from the list of somebody's; NotFound when it is not theirs."""
    if not await Session.exists(id=session_id, holder=holder, holder_id=holder_id):
        raise NotFound
    await end_session(session_id, by=by)


async def end_all(holder: Holder, holder_id: int, now_ms: int) -> int:
    """How many there were; in the caller's transaction."""
    return await Session.filter(holder=holder, holder_id=holder_id, revoked_ms=None).update(revoked_ms=now_ms)


async def end_other_sessions(holder: Holder, holder_id: int, kept_session_id: int, now_ms: int) -> None:
    """In the caller's transaction."""
    others = Session.filter(holder=holder, holder_id=holder_id, revoked_ms=None).exclude(id=kept_session_id)
    await others.update(revoked_ms=now_ms)
