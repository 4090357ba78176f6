"""A made-up province of firms, open orders and receipts, from a seed; the messy transfers are added to it."""

import random
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Final

from server.banking.rules import Claim, OpenOrder, Transfer
from server.enrolment.rules.codes import order_code

FIRST: Final = date(2026, 9, 1)
_CITIES: Final = ("济南", "青岛", "淄博", "烟台", "潍坊", "济宁", "泰安", "日照", "临沂", "德州", "聊城", "滨州")
_SIGNS: Final = "鲁齐泰华建安正大恒通瑞丰宏远盛达中信德隆天成金鼎永固众志"
_KINDS: Final = ("建设有限公司", "建筑工程有限公司", "安装工程有限责任公司", "市政工程有限公司", "建设集团有限公司")
_SURNAMES: Final = "王李张刘陈杨赵黄周吴"
_GIVEN: Final = ("伟", "芳", "建国", "秀英", "强", "磊", "洋", "勇", "艳", "杰")


@dataclass
class World:
    """Open orders, the transfers, and which orders each of them pays (none for noise)."""

    chance: random.Random
    orders: list[OpenOrder] = field(default_factory=list)
    unpaid: list[int] = field(default_factory=list)
    by_firm: dict[int, list[int]] = field(default_factory=dict)
    accounts: dict[int, str] = field(default_factory=dict)
    transfers: list[Transfer] = field(default_factory=list)
    truth: dict[int, frozenset[int]] = field(default_factory=dict)
    kinds: dict[int, str] = field(default_factory=dict)
    closed: list[str] = field(default_factory=list)

    def take(self) -> OpenOrder:
        """An order that nobody has paid yet."""
        while True:
            place = self.unpaid.pop()
            if self.orders[place].amount_fen:
                self.by_firm[self.orders[place].enterprise_id].remove(place)
                return self.orders[place]

    def sibling(self, order: OpenOrder) -> OpenOrder | None:
        """Another unpaid order of the same firm."""
        places = self.by_firm[order.enterprise_id]
        if not places:
            return None
        place = places.pop()
        self.unpaid.remove(place)
        return self.orders[place]

    def change(self, order: OpenOrder, **values: object) -> OpenOrder:
        changed = replace(order, **values)  # type: ignore[arg-type]
        self.orders[order.id - 1] = changed
        return changed

    def booked_on(self, order: OpenOrder) -> date:
        assert order.confirmed_on is not None
        return workday(order.confirmed_on + timedelta(days=self.chance.randint(0, 6)))

    def claim(self, order: OpenOrder, booked: date, payer: str = "", account: str = "", off: int = 0) -> OpenOrder:
        """The enterprise sends its receipt, dated `off` days before the booking."""
        account = account or self.accounts[order.enterprise_id]
        claim = Claim(payer or order.enterprise_name, account[-4:], booked - timedelta(days=off))
        return self.change(order, claims=(claim,))

    def pay(self, kind: str, orders: list[OpenOrder], booked: date, remark: str, **values: object) -> None:
        order = orders[0] if orders else None
        given: dict[str, object] = {"amount_fen": sum(one.amount_fen for one in orders)}
        if order:
            given |= {"payer": order.enterprise_name, "account": self.accounts[order.enterprise_id]}
        transfer = Transfer(len(self.transfers) + 1, booked_on=booked, remark=remark, **(given | values))  # type: ignore[arg-type]
        self.transfers.append(transfer)
        self.kinds[transfer.id] = kind
        self.truth[transfer.id] = frozenset(one.id for one in orders)

    def number(self, digits: int = 19) -> str:
        return "62" + "".join(self.chance.choice("0123456789") for _ in range(digits - 2))

    def person(self) -> str:
        return self.chance.choice(_SURNAMES) + self.chance.choice(_GIVEN)


def workday(day: date) -> date:
    while day.weekday() > 4:
        day += timedelta(days=1)
    return day


def new_world(orders: int, seed: int) -> World:
    """`orders` open ones of about a third as many firms; one to twenty people at 240 or 300 yuan."""
    chance = random.Random(seed)
    world = World(chance)
    firms = _firm_names(chance, max(3, orders // 3))
    world.accounts = {firm: world.number() for firm in range(len(firms))}
    serials = chance.sample(range(10_000_000), orders + 500)
    for serial in serials[:orders]:
        firm = chance.randrange(len(firms))
        people = min(20, 1 + int(chance.expovariate(0.4)))
        confirmed = FIRST + timedelta(days=chance.randrange(60))
        amount = people * chance.choice((24_000, 24_000, 30_000))
        world.orders.append(OpenOrder(len(world.orders) + 1, order_code(serial), amount, firm, firms[firm], confirmed))
        world.by_firm.setdefault(firm, []).append(len(world.orders) - 1)
    world.closed = [order_code(serial) for serial in serials[orders:]]
    world.unpaid = list(range(orders))
    chance.shuffle(world.unpaid)
    return world


def _firm_names(chance: random.Random, count: int) -> list[str]:
    names: dict[str, None] = {}
    while len(names) < count:
        sign = "".join(chance.choice(_SIGNS) for _ in range(chance.randint(2, 3)))
        city = chance.choice(_CITIES)
        where = chance.choice((f"山东{sign}", f"{city}{sign}", f"{city}市{sign}", f"{sign}（{city}）"))
        names[where + chance.choice(_KINDS)] = None
    return list(names)
