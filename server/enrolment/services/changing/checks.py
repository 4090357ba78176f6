"""What every change asks, when it is proposed and again when it is decided."""

from collections.abc import Collection, Sequence

from server.enrolment.models import Enrolment, Order
from server.enrolment.queries.changeable import Objection
from server.enrolment.rules import ChangeKind, change_block
from server.errors import Conflict, NotFound


class ChangeRefused(Conflict):
    """`reason`: the code of the rule that refuses; the sentence is the rule's."""

    message = "该学员的报名不能这样变更，请刷新后重试。"


async def locked_people(order_id: int, enrolment_ids: Collection[int]) -> Sequence[Enrolment]:
    """In the caller's transaction, locked in one order; NotFound as soon as one is not of this order."""
    rows = await Enrolment.filter(id__in=list(enrolment_ids)).order_by("id").select_for_update()
    if not rows or len(rows) != len(set(enrolment_ids)) or {row.order_id for row in rows} != {order_id}:
        raise NotFound
    return rows


def refuse_blocked(kind: ChangeKind, order: Order, people: Sequence[Enrolment], *, begun_may_be_refunded: bool) -> None:
    """Raise ChangeRefused with the first rule that speaks against changing one of them."""
    for one in people:
        begun = one.begun_ms is not None
        block = change_block(kind, order.status, one.status, begun=begun, begun_may_be_refunded=begun_may_be_refunded)
        if block:
            raise ChangeRefused(block.sentence, reason=str(block))


def refuse_objections(objections: Sequence[Objection]) -> None:
    """Raise ChangeRefused with the first of them."""
    if objections:
        raise ChangeRefused(objections[0].sentence, reason=objections[0].code)
