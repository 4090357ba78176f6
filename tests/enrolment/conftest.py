"""An enterprise with people, a class, an application that is good, and the policy of the shipped settings."""

from typing import Any

import pytest

from server import settings
from server.audit.services import By
from server.catalogue.models import TrainingClass
from server.clock import day_of
from server.enrolment import services
from server.enrolment.models import Order
from server.enrolment.queries import EnrolmentPolicy, policy_of
from server.enrolment.rules import Invoice, Receipt
from server.enrolment.services import Application
from server.registry.models import Certificate, Enterprise
from tests.factories import NOW_MS, TODAY, make_certificate, make_class, make_enterprise, make_person

DAY_MS = 86_400_000
CLERK = By("enterprise:1", NOW_MS)
STAFF = By("staff:1", NOW_MS)
SYSTEM = By("system", NOW_MS)
INVOICE = Invoice(
    kind="82",
    title="山东示例建设集团有限公司",
    taxpayer_number="91370100MA0000015D",
    email="caiwu@example.com",
    address="济南市历下区示例路1号",
    phone="0531-88880000",
    bank="中国农业银行济南示例支行",
    account="15 0000 0104 0001 234",
    remark="发票1张",
)
RECEIPT = Receipt("山东示例建设集团有限公司", "1234", TODAY)


def after(by: By, days: int) -> By:
    """The same somebody, `days` days later."""
    return By(by.who, by.at_ms + days * DAY_MS)


async def nothing_came(_order_ids: object) -> set[int]:
    return set()


@pytest.fixture
def policy() -> EnrolmentPolicy:
    return policy_of(settings.load())


async def make_firm(people: int = 2, **changes: Any) -> tuple[Enterprise, list[Certificate]]:
    """An enterprise and as many holders of a certificate A that may be renewed."""
    firm = await make_enterprise()
    return firm, [await make_certificate(await make_person(), firm, **changes) for _ in range(people)]


def application(training_class: TrainingClass, certificates: list[Certificate], **changes: Any) -> Application:
    values: dict[str, Any] = {"invoice": INVOICE, "people": [certificate.id for certificate in certificates]}
    return Application(training_class.id, **(values | changes))


async def confirmed(policy: EnrolmentPolicy, people: int = 2, **changes: Any) -> Order:
    """An order of a firm of its own, awaiting payment."""
    firm, certificates = await make_firm(people)
    training_class = await make_class(**changes)
    return await services.confirm_order(
        firm.id,
        application(training_class, certificates),
        price_fen=24000,
        request=f"request-{firm.id}",
        by=CLERK,
        policy=policy,
    )


async def submitted(policy: EnrolmentPolicy, people: int = 2, by: By = CLERK) -> Order:
    order = await confirmed(policy, people)
    receipt = Receipt(RECEIPT.payer, RECEIPT.last_four, day_of(by.at_ms))
    await services.submit_receipt(order.enterprise_id, [order.id], receipt, by=by)
    return order
