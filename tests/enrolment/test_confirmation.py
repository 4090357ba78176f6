"""Applications checked as a whole, and orders confirmed: once, at the price shown, with their seats."""

from typing import Any

import pytest

from server.catalogue.models import ClassKind, TrainingClass
from server.enrolment import queries, services
from server.enrolment.models import Enrolment, InvoiceDetails, Order
from server.enrolment.queries import EnrolmentPolicy
from server.enrolment.rules import EnrolmentStatus, Mailing, OrderStatus, read_order_code
from server.enrolment.services import (
    ClassFull,
    EnrolledMeanwhile,
    NotEligible,
    Place,
    PriceChanged,
)
from server.errors import InvalidInput, NotFound
from server.registry.models import Certificate, ConstructorRegistration
from server.registry.rules import CertificateStatus
from server.settings import load
from tests.enrolment.conftest import (
    CLERK,
    INVOICE,
    application,
    confirmed,
    make_firm,
)
from tests.factories import TODAY, make_certificate, make_class, make_person

MAILING = Mailing("山东示例建设集团有限公司", "济南市", "历下区", "示例路1号3楼", "陈会计", "13800138000")


async def statuses(order: Order) -> tuple[OrderStatus, list[EnrolmentStatus], int]:
    """Of the order and its people, and the seats taken in its class."""
    people = await Enrolment.filter(order_id=order.id).order_by("id")
    training_class = await TrainingClass.get(id=order.training_class_id)
    return (await Order.get(id=order.id)).status, [one.status for one in people], training_class.seats_taken


def place(certificate: Certificate) -> Place:
    return Place(certificate.person_id, certificate.category, certificate.expires_on, certificate_id=certificate.id)


async def test_confirmed_order_awaits_payment_and_holds_its_seats(database: object, policy: EnrolmentPolicy) -> None:
    order = await confirmed(policy)

    assert await statuses(order) == (OrderStatus.AWAITING_PAYMENT, [EnrolmentStatus.PENDING] * 2, 2)
    assert read_order_code(order.code) == order.code
    assert (order.number, order.amount_fen) == (f"20261124{order.code}", 48000)
    assert order.hold_until is not None
    assert order.hold_until.isoformat() == "2026-12-03"


async def test_confirmed_order_keeps_the_invoice_block(database: object, policy: EnrolmentPolicy) -> None:
    order = await confirmed(policy)

    assert await queries.last_blocks(order.enterprise_id) == (INVOICE, None)


async def test_mailing_block_is_kept_only_where_paper_is_on(database: object) -> None:
    firm, certificates = await make_firm()
    form = application(await make_class(), certificates, mailing=MAILING)

    kept = {}
    for paper, holder in zip((False, True), certificates, strict=True):
        policy = queries.policy_of(load(enrolment={"paper_invoices": paper}))
        one = services.Application(form.class_id, [holder.id], INVOICE, MAILING)
        await services.confirm_order(firm.id, one, price_fen=24000, request=f"{paper}", by=CLERK, policy=policy)
        kept[paper] = await queries.last_blocks(firm.id)

    assert kept == {False: (INVOICE, None), True: (INVOICE, MAILING)}


async def test_paper_demands_the_mailing_block(database: object) -> None:
    firm, certificates = await make_firm()
    policy = queries.policy_of(load(enrolment={"paper_invoices": True}))

    with pytest.raises(InvalidInput) as refused:
        await services.draft_order(firm.id, application(await make_class(), certificates), by=CLERK, policy=policy)

    assert refused.value.extra == {"fields": {"mailing.company": "请填写邮寄信息。"}}


async def test_bank_data_are_sealed(database: object, policy: EnrolmentPolicy) -> None:
    order = await confirmed(policy)

    [[phone, account]] = await InvoiceDetails.filter(order_id=order.id).values_list("phone", "account")
    connection = InvoiceDetails._meta.db
    [raw] = await connection.execute_query_dict("SELECT phone, account FROM invoice_details")

    assert (phone, account) == (INVOICE.phone, INVOICE.account)
    assert [value.startswith("sealed:") for value in raw.values()] == [True, True]


async def test_draft_shows_people_and_amount_and_stores_nothing(database: object, policy: EnrolmentPolicy) -> None:
    firm, certificates = await make_firm()

    draft = await services.draft_order(firm.id, application(await make_class(), certificates), by=CLERK, policy=policy)

    assert (len(draft.people), draft.unit_price_fen, draft.amount_fen, draft.warnings) == (2, 24000, 48000, [])
    assert await Order.all().count() == 0


@pytest.mark.parametrize(
    ("changes", "fields"),
    [
        ({"people": []}, {"people"}),
        ({"people": range(1, 102)}, {"people"}),
        ({"invoice": INVOICE.__class__("", "", "", "")}, {f"invoice.{name}" for name in (
            "kind", "title", "taxpayer_number", "email", "address", "phone", "bank", "account")}),
    ],
)  # fmt: skip
async def test_faulty_form_names_its_fields(
    database: object, policy: EnrolmentPolicy, changes: dict[str, Any], fields: set[str]
) -> None:
    firm, certificates = await make_firm()

    with pytest.raises(InvalidInput) as refused:
        await services.draft_order(
            firm.id, application(await make_class(), certificates, **changes), by=CLERK, policy=policy
        )

    named: Any = refused.value.extra["fields"]
    assert set(named) == fields


async def test_people_of_another_firm_are_not_found(database: object, policy: EnrolmentPolicy) -> None:
    firm, own = await make_firm(1)
    _, others = await make_firm(1)

    with pytest.raises(NotFound):
        await services.draft_order(firm.id, application(await make_class(), [*own, *others]), by=CLERK, policy=policy)


async def test_class_that_is_not_there_is_not_found(database: object, policy: EnrolmentPolicy) -> None:
    firm, certificates = await make_firm()

    with pytest.raises(NotFound):
        await services.draft_order(
            firm.id, services.Application(404, [certificates[0].id], INVOICE), by=CLERK, policy=policy
        )


async def test_confirmation_asks_eligibility_again(database: object, policy: EnrolmentPolicy) -> None:
    firm, certificates = await make_firm(2)
    form = application(await make_class(), certificates)
    await services.draft_order(firm.id, form, by=CLERK, policy=policy)
    await Certificate.filter(id=certificates[1].id).update(status=CertificateStatus.SUSPENDED)

    with pytest.raises(NotEligible) as refused:
        await services.confirm_order(firm.id, form, price_fen=24000, request="1", by=CLERK, policy=policy)

    assert refused.value.extra == {
        "people": {str(certificates[1].id): "证书当前状态为“暂扣”，不是有效状态。如有疑问请向发证机关核实。"}
    }
    assert await Order.all().count() == 0


async def test_price_that_changed_meanwhile_is_shown_again(database: object, policy: EnrolmentPolicy) -> None:
    firm, certificates = await make_firm()
    form = application(await make_class(price_fen=25000), certificates)

    with pytest.raises(PriceChanged):
        await services.confirm_order(firm.id, form, price_fen=24000, request="1", by=CLERK, policy=policy)

    assert (await TrainingClass.all().first().values("seats_taken"), await Order.all().count()) == (
        {"seats_taken": 0},
        0,
    )


async def test_price_is_frozen_at_confirmation(database: object, policy: EnrolmentPolicy) -> None:
    order = await confirmed(policy)
    await TrainingClass.filter(id=order.training_class_id).update(price_fen=99900)

    view = await queries.enterprises_order(order.enterprise_id, order.id)

    assert view.line.amount_fen == 48000


async def test_same_form_sent_twice_is_one_order(database: object, policy: EnrolmentPolicy) -> None:
    firm, certificates = await make_firm()
    form = application(await make_class(), certificates)

    orders = [
        await services.confirm_order(firm.id, form, price_fen=24000, request="1", by=CLERK, policy=policy)
        for _ in range(2)
    ]

    assert orders[0].id == orders[1].id
    assert (await statuses(orders[0]))[2] == 2


async def test_people_enrolled_already_are_refused(database: object, policy: EnrolmentPolicy) -> None:
    firm, certificates = await make_firm()
    form = application(await make_class(), certificates)
    await services.confirm_order(firm.id, form, price_fen=24000, request="1", by=CLERK, policy=policy)

    with pytest.raises(NotEligible):
        await services.confirm_order(firm.id, form, price_fen=24000, request="2", by=CLERK, policy=policy)


async def test_more_people_than_seats_are_refused(database: object, policy: EnrolmentPolicy) -> None:
    firm, certificates = await make_firm(3)

    with pytest.raises(ClassFull) as refused:
        await services.draft_order(
            firm.id, application(await make_class(seats=2), certificates), by=CLERK, policy=policy
        )

    assert refused.value.extra == {"seats_left": 2}


async def test_last_seats_taken_meanwhile_leave_nothing_behind(database: object) -> None:
    firm, certificates = await make_firm(2)
    training_class = await make_class(seats=1)

    with pytest.raises(ClassFull):
        await services.place_order(
            enterprise_id=firm.id, class_id=training_class.id, price_fen=24000, places=list(map(place, certificates)),
            by=CLERK,
        )  # fmt: skip

    assert (await Order.all().count(), await Enrolment.all().count()) == (0, 0)


async def test_certificate_cycle_is_enrolled_once(database: object) -> None:
    firm, [certificate] = await make_firm(1)
    training_class = await make_class()

    with pytest.raises(EnrolledMeanwhile):
        await services.place_order(
            enterprise_id=firm.id,
            class_id=training_class.id,
            price_fen=24000,
            places=[place(certificate)] * 2,
            by=CLERK,
        )

    assert (await Order.all().count(), await Enrolment.all().count()) == (0, 0)


async def test_constructors_are_enrolled_on_their_registration(database: object, policy: EnrolmentPolicy) -> None:
    firm, _ = await make_firm(0)
    kind = await ClassKind.create(code="E", title="二级建造师选修", position=4, needs_constructor=True)
    held = await ConstructorRegistration.create(
        person=await make_person(), enterprise=firm, number="鲁2370000000001", level=2, expires_on=TODAY
    )
    form = services.Application((await make_class(kind=kind)).id, [held.id], INVOICE)

    order = await services.confirm_order(firm.id, form, price_fen=24000, request="1", by=CLERK, policy=policy)

    [enrolment] = await Enrolment.filter(order_id=order.id)
    assert (enrolment.certificate_id, enrolment.registration_id, enrolment.category) == (None, held.id, "E")


async def test_second_certificate_at_another_firm_is_that_firms(database: object, policy: EnrolmentPolicy) -> None:
    firm, [own] = await make_firm(1)
    other, _ = await make_firm(0)
    person = await own.person
    second = await make_certificate(person, other)
    training_class = await make_class()

    found = {
        firm_id: [one.id for one in (await queries.applicants(
            firm_id, training_class.id, today=TODAY, policy=policy)).people]
        for firm_id in (firm.id, other.id)
    }  # fmt: skip

    assert found == {firm.id: [own.id], other.id: [second.id]}
