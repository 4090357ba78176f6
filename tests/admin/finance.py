"""Orders and money for the finance desk's pages."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from server import settings
from server.banking import queries
from server.banking.models import BankRow
from server.banking.services.matching import keep_matches
from server.enrolment import services
from server.enrolment.models import Enrolment, Order
from server.enrolment.queries import policy_of
from server.enrolment.rules import EnrolmentStatus, OrderStatus
from tests.enrolment.conftest import CLERK, RECEIPT, application
from tests.factories import NOW_MS, make_bank_row, make_certificate, make_class, make_enterprise, make_person

POLICY = policy_of(settings.load())


async def awaiting(people: int = 1, city: str = "370100") -> Order:
    """An order of a firm of its own in a class of the city, without a receipt."""
    firm, training_class = await make_enterprise(city_code=city), await make_class(city_code=city)
    certificates = [await make_certificate(await make_person(), firm) for _ in range(people)]
    chosen = application(training_class, certificates)
    return await services.confirm_order(
        firm.id, chosen, price_fen=24000, request=f"request-{firm.id}", by=CLERK, policy=POLICY
    )


async def submitted(people: int = 1, city: str = "370100", minutes: int = 0) -> Order:
    """The same with a receipt, sent so many minutes ago."""
    order = await awaiting(people, city)
    await services.submit_receipt(order.enterprise_id, [order.id], RECEIPT, by=CLERK)
    await Order.filter(id=order.id).update(submitted_ms=NOW_MS - minutes * 60_000)
    return order


async def money_for(*orders: Order, more_fen: int = 0) -> BankRow:
    """A transfer with the codes of these orders, and what matching says of it."""
    serial = await BankRow.all().count() + 1
    fen = sum(order.amount_fen for order in orders) + more_fen
    row = await make_bank_row(fen, serial, remark=" ".join(order.code for order in orders))
    await match()
    return row


async def match() -> None:
    await keep_matches(await queries.match_waiting(POLICY.calendar, now_ms=NOW_MS), now_ms=NOW_MS)


async def status(order: Order) -> OrderStatus:
    return (await Order.get(id=order.id)).status


async def studying(order: Order) -> int:
    return await Enrolment.filter(order_id=order.id, status=EnrolmentStatus.STUDYING).count()


async def left(row: BankRow) -> int:
    return int((await BankRow.get(id=row.id)).available_fen)


class _Counting(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.queries: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.queries.append(record.getMessage())


@contextmanager
def counted() -> Iterator[list[str]]:
    """The queries made meanwhile."""
    log, handler = logging.getLogger("tortoise.db_client"), _Counting()
    level = log.level
    log.addHandler(handler)
    log.setLevel(logging.DEBUG)
    try:
        yield handler.queries
    finally:
        log.removeHandler(handler)
        log.setLevel(level)
