"""Receipts and their review: submitted, rejected, submitted again, approved; approval opens study for everybody."""

from dataclasses import replace
from datetime import timedelta

import pytest

from server.audit.models import AuditEntry
from server.clock import day_of
from server.enrolment import queries, services
from server.enrolment.models import Enrolment, Order, PaymentReceipt
from server.enrolment.queries import EnrolmentPolicy
from server.enrolment.rules import EnrolmentStatus, OrderStatus, Receipt, RejectReason
from server.enrolment.services import NoLongerEligible
from server.errors import InvalidInput, NotFound
from server.registry.models import Certificate
from server.registry.rules import CertificateStatus
from server.workflow import StepNotAllowed
from tests.enrolment.conftest import CLERK, RECEIPT, STAFF, after, application, confirmed, make_firm, submitted
from tests.factories import TODAY, make_class, make_enterprise


async def statuses(order: Order) -> tuple[OrderStatus, list[EnrolmentStatus]]:
    people = await Enrolment.filter(order_id=order.id).order_by("id")
    return (await Order.get(id=order.id)).status, [one.status for one in people]


async def two_orders(policy: EnrolmentPolicy) -> tuple[int, list[int]]:
    """An enterprise and its two orders, awaiting payment."""
    firm, certificates = await make_firm(2)
    training_class = await make_class()
    orders = [
        await services.confirm_order(
            firm.id, application(training_class, [one]), price_fen=24000, request=str(one.id), by=CLERK, policy=policy
        )
        for one in certificates
    ]
    return firm.id, [order.id for order in orders]


async def groups(order_ids: list[int]) -> list[str | None]:
    return [(await queries.order_in_full(order_id)).line.group_number for order_id in order_ids]


async def test_receipt_submits_the_order(database: object, policy: EnrolmentPolicy) -> None:
    order = await confirmed(policy)

    group = await services.submit_receipt(order.enterprise_id, [order.id], RECEIPT, by=CLERK)

    view = await queries.enterprises_order(order.enterprise_id, order.id)
    assert (view.line.status, view.line.group_number, view.receipt) == (OrderStatus.SUBMITTED, group, RECEIPT)
    assert view.review_due(policy) == TODAY + timedelta(days=3)


async def test_last_four_are_sealed(database: object, policy: EnrolmentPolicy) -> None:
    await submitted(policy)

    [raw] = await PaymentReceipt._meta.db.execute_query_dict("SELECT last_four FROM payment_receipt")

    assert raw["last_four"].startswith("sealed:")


async def test_one_transfer_pays_several_orders(database: object, policy: EnrolmentPolicy) -> None:
    firm_id, orders = await two_orders(policy)

    group = await services.submit_receipt(firm_id, orders, RECEIPT, by=CLERK)

    assert await groups(orders) == [group, group]


async def test_each_transfer_has_its_own_group(database: object, policy: EnrolmentPolicy) -> None:
    firm_id, orders = await two_orders(policy)

    found = {await services.submit_receipt(firm_id, [order_id], RECEIPT, by=CLERK) for order_id in orders}

    assert len(found) == 2


async def test_corrected_receipt_keeps_its_group(database: object, policy: EnrolmentPolicy) -> None:
    order = await submitted(policy)
    before = await groups([order.id])
    await services.reject_order(order.id, RejectReason.PAYER_DIFFERS, "请核对后四位", by=STAFF, policy=policy)
    corrected = replace(RECEIPT, last_four="4321")

    await services.submit_receipt(order.enterprise_id, [order.id], corrected, by=CLERK)

    view = await queries.order_in_full(order.id)
    assert ([view.line.group_number], view.receipt) == (before, corrected)
    assert (view.rejected_for, view.rejection_remark) == (None, "")


@pytest.mark.parametrize(
    ("receipt", "field"),
    [
        (replace(RECEIPT, payer=" "), "payer"),
        (replace(RECEIPT, last_four="12"), "last_four"),
        (replace(RECEIPT, paid_on=TODAY + timedelta(days=1)), "paid_on"),
    ],
)
async def test_faulty_receipt_names_its_field(
    database: object, policy: EnrolmentPolicy, receipt: Receipt, field: str
) -> None:
    order = await confirmed(policy)

    with pytest.raises(InvalidInput) as refused:
        await services.submit_receipt(order.enterprise_id, [order.id], receipt, by=CLERK)

    named = refused.value.extra["fields"]
    assert isinstance(named, dict)
    assert set(named) == {field}
    assert (await statuses(order))[0] is OrderStatus.AWAITING_PAYMENT


async def test_receipt_without_orders_is_refused(database: object) -> None:
    with pytest.raises(InvalidInput):
        await services.submit_receipt(1, [], RECEIPT, by=CLERK)


async def test_order_of_another_firm_is_not_found(database: object, policy: EnrolmentPolicy) -> None:
    order, foreign = await confirmed(policy), await confirmed(policy)

    with pytest.raises(NotFound):
        await services.submit_receipt(order.enterprise_id, [order.id, foreign.id], RECEIPT, by=CLERK)

    assert [(await statuses(one))[0] for one in (order, foreign)] == [OrderStatus.AWAITING_PAYMENT] * 2


async def test_receipt_is_handed_in_once(database: object, policy: EnrolmentPolicy) -> None:
    order = await submitted(policy)

    group = await services.submit_receipt(order.enterprise_id, [order.id], RECEIPT, by=CLERK)

    assert [group] == await groups([order.id])
    assert await PaymentReceipt.all().count() == 1


async def test_another_receipt_waits_for_the_review_of_the_first(database: object, policy: EnrolmentPolicy) -> None:
    order = await submitted(policy)

    with pytest.raises(StepNotAllowed):
        await services.submit_receipt(order.enterprise_id, [order.id], replace(RECEIPT, last_four="9" * 4), by=CLERK)

    assert await PaymentReceipt.all().count() == 1


async def test_approval_opens_study_for_everybody(database: object, policy: EnrolmentPolicy) -> None:
    order = await submitted(policy)

    await services.approve_order(order.id, by=STAFF, policy=policy)

    assert await statuses(order) == (OrderStatus.APPROVED, [EnrolmentStatus.STUDYING] * 2)
    assert [entry.action for entry in await AuditEntry.all().order_by("id")] == [
        "enrolment_order:confirmed",
        "enrolment_order:submitted",
        "enrolment_order:approved",
        "enrolment:studying",
        "enrolment:studying",
    ]


async def test_unpaid_order_cannot_be_approved(database: object, policy: EnrolmentPolicy) -> None:
    order = await confirmed(policy)

    with pytest.raises(StepNotAllowed):
        await services.approve_order(order.id, by=STAFF, policy=policy)

    assert await statuses(order) == (OrderStatus.AWAITING_PAYMENT, [EnrolmentStatus.PENDING] * 2)


async def test_order_is_approved_once(database: object, policy: EnrolmentPolicy) -> None:
    order = await submitted(policy)
    await services.approve_order(order.id, by=STAFF, policy=policy)

    with pytest.raises(StepNotAllowed):
        await services.approve_order(order.id, by=STAFF, policy=policy)


async def test_missing_order_is_not_found(database: object, policy: EnrolmentPolicy) -> None:
    with pytest.raises(NotFound):
        await services.approve_order(404, by=STAFF, policy=policy)


@pytest.mark.parametrize("change", ["status", "firm", "expiry"])
async def test_approval_asks_eligibility_again(database: object, policy: EnrolmentPolicy, change: str) -> None:
    order = await submitted(policy, 2)
    [first, _] = await Enrolment.filter(order_id=order.id).order_by("id")
    values = {
        "status": {"status": CertificateStatus.CANCELLED},
        "firm": {"enterprise_id": (await make_enterprise()).id},
        "expiry": {"expires_on": TODAY - timedelta(days=1)},
    }
    await Certificate.filter(id=first.certificate_id).update(**values[change])

    with pytest.raises(NoLongerEligible) as refused:
        await services.approve_order(order.id, by=STAFF, policy=policy)

    named = refused.value.extra["people"]
    assert isinstance(named, dict)
    assert set(named) == {str(first.id)}
    assert await statuses(order) == (OrderStatus.SUBMITTED, [EnrolmentStatus.PENDING] * 2)


async def test_approval_after_the_enrolment_window_is_right(database: object, policy: EnrolmentPolicy) -> None:
    order = await submitted(policy)

    await services.approve_order(order.id, by=after(STAFF, 40), policy=policy)

    assert (await statuses(order))[0] is OrderStatus.APPROVED


async def test_rejection_tells_its_reason(database: object, policy: EnrolmentPolicy) -> None:
    order = await submitted(policy)

    await services.reject_order(order.id, RejectReason.OTHER, " 请提供付款凭证 ", by=STAFF, policy=policy)

    view = await queries.enterprises_order(order.enterprise_id, order.id)
    assert (view.line.status, view.rejected_for, view.rejection_remark) == (
        OrderStatus.REJECTED,
        RejectReason.OTHER,
        "请提供付款凭证",
    )


@pytest.mark.parametrize("remark", ["", "  ", "长" * 201])
async def test_other_reasons_are_explained(database: object, policy: EnrolmentPolicy, remark: str) -> None:
    order = await submitted(policy)

    with pytest.raises(InvalidInput):
        await services.reject_order(order.id, RejectReason.OTHER, remark, by=STAFF, policy=policy)


async def test_unpaid_order_cannot_be_rejected(database: object, policy: EnrolmentPolicy) -> None:
    order = await confirmed(policy)

    with pytest.raises(StepNotAllowed):
        await services.reject_order(order.id, RejectReason.MONEY_NOT_FOUND, by=STAFF, policy=policy)


async def test_history_tells_every_step(database: object, policy: EnrolmentPolicy) -> None:
    order = await submitted(policy)
    await services.reject_order(order.id, RejectReason.MONEY_NOT_FOUND, "第二天再查", by=after(STAFF, 1), policy=policy)
    group = await services.submit_receipt(order.enterprise_id, [order.id], RECEIPT, by=after(CLERK, 2))
    await services.approve_order(order.id, by=after(STAFF, 3), policy=policy)

    found = [(event.what, event.who, event.note) for event in await queries.order_history(order.id)]

    assert found == [
        ("确认报名", "企业", "2人"),
        ("提交缴费回执", "企业", f"分组编号{group}"),
        ("审核未通过", "协会", "未查到该笔款项"),
        ("提交缴费回执", "企业", f"分组编号{group}"),
        ("审核通过", "协会", ""),
    ]
    assert group.startswith(f"{day_of(CLERK.at_ms):%Y%m%d}")
