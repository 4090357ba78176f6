"""A small world of orders for the matching oracle: everything goes through the real import, matching and approval."""

from collections.abc import Sequence
from dataclasses import dataclass

from server import settings
from server.audit.services import By
from server.banking import queries
from server.banking.rules import Verdict
from server.banking.services.deciding import approve_paid
from server.banking.services.importing import Imported, import_statement
from server.banking.services.matching import keep_matches
from server.banking.services.reading import read_statement
from server.enrolment import services
from server.enrolment.models import Order
from server.enrolment.queries import EnrolmentPolicy, policy_of
from server.enrolment.rules import OrderStatus, Receipt
from tests.banking.statement_files import csv_file
from tests.enrolment.conftest import INVOICE
from tests.factories import NOW_MS, TODAY, make_certificate, make_class, make_enterprise, make_person

CLERK, STAFF = By("enterprise:1", NOW_MS), By("staff:1", NOW_MS)
HEADER = ["交易时间", "收入金额", "支出金额", "账户余额", "对方账号", "对方户名", "交易用途"]
FIRM, OTHER, TWIN, PRIVATE = (
    "示例建设（济南）有限公司",
    "齐鲁示例安装工程有限责任公司",
    "泰山示例市政工程有限公司",
    "黄河示例装饰有限公司",
)
# order → its firm, people (240 yuan each), payer and last four digits of its receipt
ORDERS = {
    "A1": (FIRM, 2, FIRM, "1234"),
    "A2": (FIRM, 3, FIRM, "1234"),
    "B1": (OTHER, 5, OTHER, "5678"),
    "T1": (TWIN, 1, TWIN, "4321"),
    "T2": (TWIN, 1, TWIN, "4321"),
    "P1": (PRIVATE, 4, "王伟", "8888"),
    "DONE": (OTHER, 6, OTHER, "5678"),  # approved before
    "GONE": (OTHER, 7, OTHER, "5678"),  # cancelled
}
TOLERANCE_FEN = 5_000


@dataclass(frozen=True)
class World:
    policy: EnrolmentPolicy
    orders: dict[str, Order]

    @property
    def codes(self) -> dict[str, str]:
        return {name: order.code for name, order in self.orders.items()}

    def name_of(self, order_id: int) -> str:
        return next(name for name, order in self.orders.items() if order.id == order_id)

    async def bring(self, transfers: Sequence[Sequence[str]], encoding: str = "utf-8-sig") -> Imported:
        """A statement of these: amount in yuan (or both columns as `in|out`), payer, account, remark."""
        rows = [HEADER, *(self._row(place, *transfer) for place, transfer in enumerate(transfers))]
        content = csv_file(rows, encoding)
        imported = await import_statement(read_statement(content, "明细.csv"), "明细.csv", content, by=STAFF)
        await self.match()
        return imported

    def _row(self, place: int, yuan: str, payer: str, account: str, remark: str) -> list[str]:
        income, _, outgo = yuan.partition("|")
        time = f"{TODAY} {8 + place // 3600:02d}:{place // 60 % 60:02d}:{place % 60:02d}"
        return [time, income, outgo, f"{100000 + place}.00", account, payer, remark.format_map(self.codes)]

    async def match(self) -> None:
        await keep_matches(await queries.match_waiting(self.policy.calendar, now_ms=NOW_MS), now_ms=NOW_MS)

    async def verdicts(self) -> list[str]:
        """What is said of each row with money left, in the order of the file: `SUGGESTED A1 A2`."""
        return [await self._verdict(transfer.id) for transfer in await queries.transfers_waiting()]

    async def _verdict(self, row_id: int) -> str:
        offers, _ = await queries.offers_of_row(row_id)
        best = offers[0] if offers and offers[0].suggested else None
        if best:
            return " ".join([Verdict.SUGGESTED, *(self.name_of(order.id) for order in best.orders)])
        return Verdict.CANDIDATES if offers else Verdict.UNMATCHED

    async def confirm(self) -> set[str]:
        """Somebody confirms every suggestion; the orders approved by that."""
        for offer in await queries.suggestions():
            orders = [order.id for order in offer.orders]
            await self.approve(orders, offer.proposal.transfer_ids)
        return {
            name
            for name, order in self.orders.items()
            if name != "DONE" and (await Order.get(id=order.id)).status is OrderStatus.APPROVED
        }

    async def approve(self, orders: Sequence[int], rows: Sequence[int], reason: str = "") -> None:
        shares = await queries.shares_for(rows, orders) if rows else ()
        await approve_paid(orders, shares, reason=reason, tolerance_fen=TOLERANCE_FEN, by=STAFF, policy=self.policy)


async def new_world() -> World:
    """Every order with its receipt, one approved and one cancelled since."""
    policy, training_class = policy_of(settings.load()), await make_class()
    firms = {name: await make_enterprise(name=name) for name in (FIRM, OTHER, TWIN, PRIVATE)}
    orders: dict[str, Order] = {}
    for name, (firm, people, payer, last_four) in ORDERS.items():
        enterprise = firms[firm]
        certificates = [await make_certificate(await make_person(), enterprise) for _ in range(people)]
        chosen = services.Application(training_class.id, invoice=INVOICE, people=[one.id for one in certificates])
        order = await services.confirm_order(
            enterprise.id, chosen, price_fen=24_000, request=name, by=CLERK, policy=policy
        )
        if name == "GONE":
            await services.cancel_order(enterprise.id, order.id, by=CLERK)
        else:
            await services.submit_receipt(enterprise.id, [order.id], Receipt(payer, last_four, TODAY), by=CLERK)
        orders[name] = order
    world = World(policy, orders)
    await world.approve([orders["DONE"].id], [], "银行回单已核对")
    return world
