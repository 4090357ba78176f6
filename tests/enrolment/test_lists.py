"""What an enterprise is shown: who may be enrolled and why not, its orders, its people; a fixed number of queries."""

import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from server.enrolment import queries, services
from server.enrolment.models import Enrolment
from server.enrolment.queries import EnrolmentPolicy, OrderLine
from server.enrolment.rules import EnrolmentStatus, Ineligibility, OrderStatus
from server.errors import NotFound
from server.registry import queries as registry
from tests.enrolment.conftest import CLERK, RECEIPT, STAFF, application, confirmed, make_firm, submitted
from tests.factories import TODAY, make_certificate, make_class, make_person


async def queries_made(caplog: pytest.LogCaptureFixture, ask: Callable[[], Awaitable[object]]) -> int:
    caplog.clear()
    with caplog.at_level(logging.DEBUG, "tortoise.db_client"):
        await ask()
    return len([record for record in caplog.records if record.name == "tortoise.db_client"])


async def test_form_lists_the_eligible_first_and_why_others_are_not(database: object, policy: EnrolmentPolicy) -> None:
    firm, [ready, expired] = await make_firm(2)
    await type(expired).filter(id=expired.id).update(expires_on=TODAY - timedelta(days=1))
    await make_certificate(await make_person(), firm, category="B")
    training_class = await make_class()

    found = await queries.applicants(firm.id, training_class.id, today=TODAY, policy=policy)

    assert [(one.id, [refusal.code for refusal in one.refusals]) for one in found.people] == [
        (ready.id, []),
        (expired.id, [Ineligibility.CERT_EXPIRED]),
    ]


async def test_form_of_a_class_that_is_not_there(database: object, policy: EnrolmentPolicy) -> None:
    firm, _ = await make_firm(0)

    with pytest.raises(NotFound):
        await queries.applicants(firm.id, 404, today=TODAY, policy=policy)


async def test_orders_are_listed_newest_first(database: object, policy: EnrolmentPolicy) -> None:
    firm, certificates = await make_firm(3)
    training_class = await make_class()
    orders = [
        await services.confirm_order(
            firm.id, application(training_class, [one]), price_fen=24000, request=str(one.id), by=CLERK, policy=policy
        )
        for one in certificates
    ]
    group = await services.submit_receipt(firm.id, [orders[0].id], RECEIPT, by=CLERK)
    await confirmed(policy)

    first, second = [await queries.orders_of(firm.id, offset=offset, limit=2) for offset in (0, 2)]
    waiting = await queries.orders_of(firm.id, status=OrderStatus.AWAITING_PAYMENT)

    assert [line.id for line in first.rows] == [orders[2].id, orders[1].id]
    assert [line.id for line in waiting.rows] == [orders[2].id, orders[1].id]
    assert (first.total, second.total, waiting.total) == (3, 3, 2)
    assert second.rows == [
        OrderLine(
            id=orders[0].id,
            number=orders[0].number,
            code=orders[0].code,
            status=OrderStatus.SUBMITTED,
            class_number=training_class.number,
            class_name=training_class.name,
            kind="A",
            kind_title="A类",
            people=1,
            amount_fen=24000,
            created_ms=CLERK.at_ms,
            hold_until=None,
            reminded=False,
            group_number=group,
            paid_on=TODAY,
        )
    ]


async def test_order_in_full_is_the_firms_own(database: object, policy: EnrolmentPolicy) -> None:
    order = await confirmed(policy)

    view = await queries.enterprises_order(order.enterprise_id, order.id)

    assert [(one.status, one.category) for one in view.people] == [(EnrolmentStatus.PENDING, "A")] * 2
    assert view.remark == f"{view.enterprise_name}+2人 {order.code}"


@pytest.mark.parametrize("stranger", [True, False])
async def test_order_of_another_firm_or_none_is_not_found(
    database: object, policy: EnrolmentPolicy, stranger: bool
) -> None:
    order = await confirmed(policy)
    asked = (order.enterprise_id + 1, order.id) if stranger else (order.enterprise_id, order.id + 1)

    with pytest.raises(NotFound):
        await queries.enterprises_order(*asked)


async def test_pipeline_counts_orders_and_people(database: object, policy: EnrolmentPolicy) -> None:
    order = await submitted(policy, 3)
    await services.approve_order(order.id, by=STAFF, policy=policy)
    await confirmed(policy)

    found = await queries.pipeline(order.enterprise_id)

    assert (found.orders, found.people) == ({OrderStatus.APPROVED: 1}, {EnrolmentStatus.STUDYING: 3})


async def test_people_are_shown_with_eligibility_and_progress(database: object, policy: EnrolmentPolicy) -> None:
    order = await submitted(policy, 1)
    await services.approve_order(order.id, by=STAFF, policy=policy)
    [enrolment] = await Enrolment.filter(order_id=order.id)
    enterprise = await order.enterprise
    await make_certificate(
        await make_person(name="王示例"), enterprise, category="B", expires_on=TODAY + timedelta(days=400)
    )

    found = await queries.members(await registry.enterprise(order.enterprise_id), today=TODAY, policy=policy)

    shown = [
        (
            member.applicant.credential.name,
            member.days_left,
            [refusal.code for refusal in member.applicant.refusals],
            member.progress and (member.progress.enrolment_id, member.progress.status),
        )
        for member in found.rows
    ]
    assert shown == [
        ("李示例", 45, [Ineligibility.ALREADY], (enrolment.id, EnrolmentStatus.STUDYING)),
        ("王示例", 400, [Ineligibility.NOT_YET], None),
    ]


async def test_people_are_found_by_name_page_by_page(database: object, policy: EnrolmentPolicy) -> None:
    firm, _ = await make_firm(3)
    await make_certificate(await make_person(name="王示例"), firm)

    by_name = await queries.members(await registry.enterprise(firm.id), today=TODAY, policy=policy, name="王")
    last = await queries.members(await registry.enterprise(firm.id), today=TODAY, policy=policy, page=2, size=3)

    assert [(len(found.rows), found.total) for found in (by_name, last)] == [(1, 1), (1, 4)]


@pytest.mark.parametrize("people", [1, 3])
async def test_lists_need_a_fixed_number_of_queries(
    database: object, policy: EnrolmentPolicy, caplog: pytest.LogCaptureFixture, people: int
) -> None:
    order = await submitted(policy, people)
    enterprise = await registry.enterprise(order.enterprise_id)
    asked: dict[str, Callable[[], Awaitable[object]]] = {
        "orders": lambda: queries.orders_of(order.enterprise_id),
        "order": lambda: queries.enterprises_order(order.enterprise_id, order.id),
        "pipeline": lambda: queries.pipeline(order.enterprise_id),
        "members": lambda: queries.members(enterprise, today=TODAY, policy=policy),
        "applicants": lambda: queries.applicants(
            order.enterprise_id, order.training_class_id, today=TODAY, policy=policy
        ),
    }

    made = {name: await queries_made(caplog, ask) for name, ask in asked.items()}

    assert made == {"orders": 2, "order": 4, "pipeline": 2, "members": 4, "applicants": 4}
