"""After a refund was agreed to: the list for the bank, and the day on which the money went out."""

from collections.abc import Sequence
from datetime import date

from server import db, workflow
from server.accounts.rules import CityScope
from server.audit import services as audit
from server.audit.services import By
from server.clock import day_of
from server.enrolment.models import EnrolmentChange
from server.enrolment.queries.payouts import Payout, refunds_to_pay
from server.enrolment.rules import CHANGE_STEPS, REFUND_STEPS, ChangeKind, ChangeStatus, payout_fault
from server.errors import InvalidInput, NotFound

MOST_NOTE = 200


async def hand_out_refunds(scope: CityScope, *, by: By) -> Sequence[Payout]:
    """The refunds to be paid, with whole account numbers; that each was shown goes into the log."""
    async with db.transaction():
        payouts = await refunds_to_pay(scope)
        for payout in payouts:
            await audit.record("enrolment_change:account_shown", f"enrolment_change:{payout.change_id}", by=by)
    return payouts


async def register_payout(change_id: int, paid_on: date, note: str = "", *, by: By) -> None:
    """登记已退款: the bank has paid on this day. Raises InvalidInput (paid_on, note), NotFound, StepNotAllowed."""
    note = note.strip()
    if len(note) > MOST_NOTE:
        raise InvalidInput({"note": f"最多{MOST_NOTE}个字。"})
    async with db.transaction():
        change = await EnrolmentChange.get_or_none(id=change_id)
        if change is None:
            raise NotFound
        steps = REFUND_STEPS if change.kind is ChangeKind.REFUND else CHANGE_STEPS
        await workflow.advance(
            change, ChangeStatus.PAID_OUT, steps=steps, by=by, paid_out_on=paid_on, payment_note=note
        )
        fault = payout_fault(paid_on, day_of(change.decided_ms or by.at_ms), day_of(by.at_ms))
        if fault:
            raise InvalidInput({"paid_on": fault})
