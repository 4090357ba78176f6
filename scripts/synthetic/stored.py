"""The synthetic world in a database: imported, read, matched and kept as the desk does it, with the seconds of each."""

import tempfile
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path
from time import perf_counter
from typing import TypeVar

from tortoise.models import Model

from server import crypto, db, migrating, settings
from server.audit.services import By
from server.banking import queries
from server.banking.models import BankRow
from server.banking.queries.waiting import waiting
from server.banking.rules import Bank, Match, OpenOrder, Transfer, Verdict
from server.banking.services.importing import import_statement
from server.banking.services.matching import keep_matches
from server.banking.services.reading import Reading, StatementLine
from server.catalogue.models import ClassKind, TrainingClass
from server.catalogue.rules import ExamMode
from server.clock import SHANGHAI, to_ms
from server.enrolment.models import Order, PaymentReceipt
from server.enrolment.queries import policy_of
from server.enrolment.rules import OrderStatus
from server.registry.models import Enterprise
from server.registry.rules import fold_enterprise_name
from synthetic.world import FIRST, World

_T = TypeVar("_T")
NOW_MS = to_ms(datetime(2026, 12, 1, 9, 0, tzinfo=SHANGHAI))
BY = By("staff:1", NOW_MS)


async def run(world: World) -> tuple[list[Match], float]:
    """Fill an empty database (the settings' own, or a file that is thrown away), match over it; the answers in the
    world's own numbers, and the seconds of reading and matching."""
    with tempfile.TemporaryDirectory() as folder:
        chosen = settings.load(data_dir=Path(folder))
        crypto.use(crypto.Keyring({"k1": b"1" * 32}, "k1"))
        await migrating.upgrade(chosen)
        await db.connect(chosen)
        try:
            await _store(world)
            calendar = policy_of(chosen).calendar
            reading = Reading(Bank.OTHER, [_line(transfer) for transfer in world.transfers], [], 0, unusable=False)
            await _told("imported", lambda: import_statement(reading, "world.csv", b"world", by=BY))
            await _told("read", lambda: waiting(NOW_MS))
            began = perf_counter()
            matches = await _told("read and matched", lambda: queries.match_waiting(calendar, now_ms=NOW_MS))
            seconds = perf_counter() - began
            await _told("kept", lambda: keep_matches(matches, now_ms=NOW_MS))
            await _told("kept again, nothing changed", lambda: keep_matches(matches, now_ms=NOW_MS))
            return await _in_numbers_of_the_world(world, matches), seconds
        finally:
            await db.disconnect()


async def _told(step: str, work: Callable[[], Awaitable[_T]]) -> _T:
    began = perf_counter()
    done = await work()
    print(f"{step}: {perf_counter() - began:.2f} s")
    return done


async def _store(world: World) -> None:
    kind = await ClassKind.create(code="A", title="A类", position=1, categories=["A"])
    class_ = await TrainingClass.create(
        number="202601A", name="A类学习班", kind=kind, city_code="370100", enrol_from=FIRST, enrol_to=FIRST,
        study_from=FIRST, study_to=FIRST, credit_tenths=240, seats=1, price_fen=24_000, exam_mode=ExamMode.ONLINE,
    )  # fmt: skip
    firms = {order.enterprise_id: order.enterprise_name for order in world.orders}
    await _write([
        Enterprise(id=id_ + 1, name=name, folded_name=fold_enterprise_name(name), credit_code=f"91370100MB{id_:08d}",
                   city_code="370100")
        for id_, name in firms.items()
    ])  # fmt: skip
    claims = [(order, claim) for order in world.orders for claim in order.claims]
    await _write([
        PaymentReceipt(id=order.id, group_number=f"G{order.id}", payer=claim.payer, last_four=claim.last_four,
                       paid_on=claim.paid_on, submitted_ms=NOW_MS)
        for order, claim in claims
    ])  # fmt: skip
    orders = [_order(one, class_.id, OrderStatus.SUBMITTED if one.claims else OrderStatus.AWAITING_PAYMENT)
              for one in world.orders]  # fmt: skip
    closed = [
        OpenOrder(len(orders) + place, code, 24_000, world.orders[0].enterprise_id, "", FIRST)
        for place, code in enumerate(world.closed, 1)
    ]
    await _write(orders + [_order(one, class_.id, OrderStatus.APPROVED) for one in closed])


def _order(order: OpenOrder, class_id: int, status: OrderStatus) -> Order:
    day = order.confirmed_on or FIRST
    return Order(
        id=order.id,
        number=f"{day:%Y%m%d}{order.code}",
        code=order.code,
        enterprise_id=order.enterprise_id + 1,
        training_class_id=class_id,
        status=status,
        unit_price_fen=order.amount_fen,
        people=1,
        created_ms=to_ms(datetime.combine(day, time(8), SHANGHAI)),
        receipt_id=order.id if order.claims else None,
        submitted_ms=NOW_MS if order.claims else None,
    )


async def _write(rows: Sequence[Model]) -> None:
    await type(rows[0]).bulk_create(rows, batch_size=1000)


def _line(transfer: Transfer) -> StatementLine:
    """A booking of the day; the row of the file is the transfer's own number."""
    return StatementLine(
        "流水", transfer.id, datetime.combine(transfer.booked_on, time(9), SHANGHAI), timed=False,
        amount_fen=transfer.amount_fen, balance_fen=transfer.id, serial="", account=transfer.account,
        name=transfer.payer, remark=transfer.remark, reversal=transfer.reversal, raw={},
    )  # fmt: skip


async def _in_numbers_of_the_world(world: World, matches: Sequence[Match]) -> list[Match]:
    """Rows of reversals wait for nothing, so nothing is said of them."""
    numbers = dict(await BankRow.all().values_list("id", "line"))
    said = {numbers[match.transfer_id]: replace(match, transfer_id=numbers[match.transfer_id]) for match in matches}
    return [said.get(one.id) or Match(one.id, Verdict.UNMATCHED) for one in world.transfers]
