"""Whether the people of an order may still be enrolled, as approval asks once more."""

from collections.abc import Mapping, Sequence
from datetime import date

from server.catalogue import queries as catalogue
from server.enrolment.models import Enrolment, Order
from server.enrolment.queries.applicants import firm_of, judged, offer_of
from server.enrolment.queries.policy import EnrolmentPolicy
from server.enrolment.rules import Stage
from server.registry import queries as registry


async def refusals(
    order: Order, people: Sequence[Enrolment], *, today: date, policy: EnrolmentPolicy
) -> Mapping[int, str]:
    """Id of the enrolment → the first sentence against it: certificate, firm, constructor, another enrolment."""
    card = await catalogue.class_card(order.training_class_id)
    firm = firm_of(await registry.enterprise(order.enterprise_id), policy)
    enrolments = {(one.certificate_id, one.registration_id): one.id for one in people}
    held = await registry.credentials(
        [one.certificate_id for one in people if one.certificate_id],
        [one.registration_id for one in people if one.registration_id],
    )
    found = await judged(held, offer_of(card), firm, today, Stage.APPROVAL, order_id=order.id)
    return {
        enrolments[one.credential.certificate_id, one.credential.registration_id]: one.refusals[0].sentence
        for one in found
        if not one.eligible
    }


async def standing(order_id: int, *, today: date, policy: EnrolmentPolicy) -> Mapping[int, str]:
    """For the reviewer's page, before anything is decided; the caller has reached the order."""
    order = await Order.get(id=order_id)
    return await refusals(order, await Enrolment.filter(order_id=order_id), today=today, policy=policy)
