"""Approved orders, two members of staff, and changes between them."""

from typing import Any

import pytest

from server import settings
from server.audit.services import By
from server.catalogue.models import TrainingClass
from server.enrolment import services
from server.enrolment.models import Enrolment, EnrolmentChange, Order
from server.enrolment.queries import EnrolmentPolicy, policy_of
from server.enrolment.rules import GIVEN_UP, Payee
from server.learning.services.ending import end_study
from server.registry.models import Certificate
from tests.enrolment.conftest import CLERK, RECEIPT, application, make_firm
from tests.factories import NOW_MS, make_class

FIRST, SECOND = By("staff:1", NOW_MS), By("staff:2", NOW_MS + 60_000)
PAYEE = Payee("山东示例建设集团有限公司", "中国农业银行济南示例支行", "15000001040001234")
REASON = "学员已离职"


@pytest.fixture
def policy() -> EnrolmentPolicy:
    return policy_of(settings.load())


async def approved(policy: EnrolmentPolicy, people: int = 2, spare: int = 1, **changes: Any) -> Order:
    """An approved order of a firm that has `spare` people more who may be enrolled; see `spares`."""
    firm, held = await make_firm(people + spare)
    training_class = await make_class(**changes)
    order = await services.confirm_order(
        firm.id, application(training_class, held[:people]), price_fen=24000, request=str(firm.id), by=CLERK,
        policy=policy,
    )  # fmt: skip
    await services.submit_receipt(firm.id, [order.id], RECEIPT, by=CLERK)
    await services.approve_order(order.id, by=FIRST, policy=policy)
    return order


async def people_of(order: Order) -> list[Enrolment]:
    return await Enrolment.filter(order_id=order.id).order_by("id")


async def certificate_of(enrolment: Enrolment) -> Certificate:
    return await Certificate.get(id=enrolment.certificate_id)


async def spares(order: Order) -> list[Certificate]:
    """Certificates of the order's firm that nobody has enrolled."""
    taken = [one.certificate_id for one in await Enrolment.all() if one.status not in GIVEN_UP]
    held = Certificate.filter(enterprise_id=order.enterprise_id).exclude(id__in=taken)
    return await held.order_by("id")


async def refund(order: Order, *enrolments: Enrolment, by: By = FIRST) -> EnrolmentChange:
    return await services.propose_refund(order.id, [one.id for one in enrolments], PAYEE, REASON, by=by)


async def swap(order: Order, enrolment: Enrolment, policy: EnrolmentPolicy, by: By = FIRST) -> EnrolmentChange:
    """For the first who is not enrolled."""
    [new, *_] = await spares(order)
    return await services.propose_swap(order.id, enrolment.id, new.id, REASON, by=by, policy=policy)


async def move(
    order: Order, enrolment: Enrolment, to: TrainingClass, policy: EnrolmentPolicy, by: By = FIRST
) -> EnrolmentChange:
    return await services.propose_move(order.id, enrolment.id, to.id, REASON, by=by, policy=policy)


async def confirm(change: EnrolmentChange, policy: EnrolmentPolicy, by: By = SECOND, authority: bool = False) -> None:
    await services.confirm_change(change.id, by=by, policy=policy, end_study=end_study, begun_may_be_refunded=authority)


async def seats(training_class_id: int) -> int:
    return (await TrainingClass.get(id=training_class_id)).seats_taken
