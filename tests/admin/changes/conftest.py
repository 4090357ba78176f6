"""An approved order of two, somebody of the firm who may come in, and the two people of a change."""

from dataclasses import dataclass

import pytest_asyncio

from server.accounts.rules import Role
from server.audit.services import By
from server.catalogue.models import TrainingClass
from server.enrolment import services
from server.enrolment.models import Enrolment, EnrolmentChange, Order
from server.enrolment.queries import policy_of
from server.enrolment.rules import Payee
from server.learning.services.ending import end_study
from server.registry.models import Certificate
from server.settings import load
from tests.enrolment.changing.conftest import approved, people_of, spares
from tests.factories import NOW_MS, make_class
from tests.pages import as_member, make_staff
from tests.web.site import Browser

POLICY = policy_of(load())
PAYEE = Payee("山东示例建设集团有限公司", "中国农业银行济南示例支行", "15000001040001234")
REFUND = {
    "name": PAYEE.name, "bank": PAYEE.bank, "account": "1500 0001 0400 01234", "reason": "学员已离职",
}  # fmt: skip


@dataclass
class Desk:
    """`first` proposes, `second` decides: both of 财务审核, of the whole province."""

    visitor: Browser
    first: Browser
    second: Browser
    proposer: By
    decider: By
    order: Order
    people: list[Enrolment]
    spare: Certificate
    other: TrainingClass

    async def refund(self, *people: Enrolment) -> EnrolmentChange:
        chosen = [one.id for one in people or self.people[:1]]
        return await services.propose_refund(self.order.id, chosen, PAYEE, "学员已离职", by=self.proposer)

    async def swap(self) -> EnrolmentChange:
        person = self.people[0]
        return await services.propose_swap(
            self.order.id, person.id, self.spare.id, "学员已离职", by=self.proposer, policy=POLICY
        )

    async def agree(self, change: EnrolmentChange) -> None:
        await services.confirm_change(change.id, by=self.decider, policy=POLICY, end_study=end_study)

    async def status(self, change: EnrolmentChange) -> str:
        return (await EnrolmentChange.get(id=change.id)).status

    async def statuses(self) -> list[str]:
        return [one.status for one in await people_of(self.order)]


@pytest_asyncio.fixture
async def desk(visitor: Browser) -> Desk:
    first, second = await make_staff(Role.FINANCE, name="甲财务"), await make_staff(Role.FINANCE, name="乙财务")
    order = await approved(POLICY)
    [spare] = await spares(order)
    return Desk(
        visitor=visitor,
        first=await as_member(visitor, first.id),
        second=await as_member(visitor, second.id),
        proposer=By(f"staff:{first.id}", NOW_MS),
        decider=By(f"staff:{second.id}", NOW_MS),
        order=order,
        people=await people_of(order),
        spare=spare,
        other=await make_class(),
    )
