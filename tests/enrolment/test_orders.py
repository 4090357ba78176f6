"""Orders: confirmed, submitted, approved; approval opens study for all people of the order at once."""

import pytest
from tortoise.exceptions import IntegrityError

from server.audit.models import AuditEntry
from server.audit.services import By
from server.enrolment import services
from server.enrolment.models import Enrolment, Order
from server.enrolment.rules import EnrolmentStatus, OrderStatus
from server.enrolment.services import Place
from server.errors import NotFound
from server.registry.models import Certificate
from server.workflow import StepNotAllowed
from tests.factories import NOW_MS, make_certificate, make_class, make_person

BY = By("staff:1", NOW_MS)


def place(certificate: Certificate) -> Place:
    return Place(certificate.person_id, certificate.category, certificate.expires_on, certificate_id=certificate.id)


async def make_order(people: int = 2) -> Order:
    certificates = [await make_certificate(await make_person()) for _ in range(people)]
    training_class = await make_class()
    return await services.place_order(
        "D26000001",
        enterprise_id=certificates[0].enterprise_id,
        class_id=training_class.id,
        price_fen=24000,
        places=[place(certificate) for certificate in certificates],
        now_ms=NOW_MS,
    )


async def statuses() -> list[EnrolmentStatus]:
    return [enrolment.status for enrolment in await Enrolment.all().order_by("id")]


async def test_confirmed_order_awaits_payment_and_opens_nothing(database: object) -> None:
    order = await make_order()

    assert (order.status, await statuses()) == (OrderStatus.AWAITING_PAYMENT, [EnrolmentStatus.PENDING] * 2)


async def test_approval_opens_study_for_everybody(database: object) -> None:
    order = await make_order()
    await services.submit_order(order.id, by=BY)

    await services.approve_order(order.id, by=BY)

    assert await statuses() == [EnrolmentStatus.STUDYING] * 2
    assert [entry.action for entry in await AuditEntry.all().order_by("id")] == [
        "enrolment_order:submitted",
        "enrolment_order:approved",
        "enrolment:studying",
        "enrolment:studying",
    ]


async def test_unpaid_order_cannot_be_approved(database: object) -> None:
    order = await make_order()

    with pytest.raises(StepNotAllowed):
        await services.approve_order(order.id, by=BY)

    assert await statuses() == [EnrolmentStatus.PENDING] * 2


async def test_order_is_approved_once(database: object) -> None:
    order = await make_order()
    await services.submit_order(order.id, by=BY)
    await services.approve_order(order.id, by=BY)

    with pytest.raises(StepNotAllowed):
        await services.approve_order(order.id, by=BY)


async def test_missing_order_is_not_found(database: object) -> None:
    with pytest.raises(NotFound):
        await services.approve_order(404, by=BY)


async def test_certificate_cycle_is_enrolled_once(database: object) -> None:
    certificate = await make_certificate(await make_person())
    training_class = await make_class()

    with pytest.raises(IntegrityError):
        await services.place_order(
            "D26000002",
            enterprise_id=certificate.enterprise_id,
            class_id=training_class.id,
            price_fen=24000,
            places=[place(certificate), place(certificate)],
            now_ms=NOW_MS,
        )

    assert (await Order.all().count(), await Enrolment.all().count()) == (0, 0)
