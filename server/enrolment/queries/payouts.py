"""Refunds that the bank is to pay, with whole account numbers: for the list that is handed to the bank, and no page."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from server.accounts.rules import CityScope
from server.enrolment.models import EnrolmentChange
from server.enrolment.rules import ChangeKind, ChangeStatus, Payee

PAID_AT_ONCE: Final = 200  # refunds in one list


@dataclass(frozen=True)
class Payout:
    """A line of the list for the bank."""

    change_id: int
    order_number: str
    payee: Payee = field(repr=False)
    amount_fen: int


async def refunds_to_pay(scope: CityScope) -> Sequence[Payout]:
    """Agreed refunds in scope that are not paid, the oldest first, `PAID_AT_ONCE` at most."""
    agreed = EnrolmentChange.filter(kind=ChangeKind.REFUND, status=ChangeStatus.CONFIRMED)
    if not scope.whole_province:
        agreed = agreed.filter(order__training_class__city_code__in=sorted(scope.codes))
    rows = await agreed.select_related("order").order_by("decided_ms", "id").limit(PAID_AT_ONCE)
    return [
        Payout(row.id, row.order.number, Payee(row.payee, row.payee_bank, row.payee_account), row.amount_fen or 0)
        for row in rows
    ]
