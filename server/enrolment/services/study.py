"""What study writes on an enrolment: its beginning, and earned credits."""

from server import db, workflow
from server.audit.services import By
from server.db import Statement
from server.enrolment.models import Enrolment
from server.enrolment.rules import ENROLMENT_STEPS, EnrolmentStatus


async def mark_begun(enrolment_id: int, now_ms: int) -> None:
    """Study has begun; in the caller's transaction."""
    await Enrolment.filter(id=enrolment_id, begun_ms=None).update(begun_ms=now_ms)


_ADD_CREDIT = Statement(
    "UPDATE enrolment SET credit_tenths = credit_tenths + :tenths WHERE id = :id RETURNING credit_tenths"
)


async def add_credit(enrolment_id: int, tenths: int, required_tenths: int, *, by: By) -> None:
    """Add an earned credit; with the last one the enrolment is CREDITS_COMPLETE. In the caller's transaction."""
    row = await _ADD_CREDIT.row(db.writer(), {"id": enrolment_id, "tenths": tenths})
    assert row is not None
    enrolment = await Enrolment.get(id=enrolment_id)
    if row["credit_tenths"] >= required_tenths and enrolment.status is EnrolmentStatus.STUDYING:
        await workflow.advance(enrolment, EnrolmentStatus.CREDITS_COMPLETE, steps=ENROLMENT_STEPS, by=by)
