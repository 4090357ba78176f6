"""The mess that payers and banks make of transfers, kind by kind, with how often each comes."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from server.banking.rules import OpenOrder
from synthetic.world import FIRST, World, new_world, workday

_MISREAD: Final = {"2": "Z", "4": "A", "5": "S", "0": "O"}


def _count(order: OpenOrder) -> str:
    return f"{order.enterprise_name}+{max(1, order.amount_fen // 24_000)}人"


def _maybe_claimed(world: World, order: OpenOrder, booked: date) -> OpenOrder:
    return world.claim(order, booked) if world.chance.random() < 0.6 else order


def _with_code(remark: Callable[[World, OpenOrder], str]) -> Callable[[World, str], None]:
    def make(world: World, kind: str) -> None:
        order = world.take()
        booked = world.booked_on(order)
        _maybe_claimed(world, order, booked)
        world.pay(kind, [order], booked, remark(world, order))

    return make


def _misread(_world: World, order: OpenOrder) -> str:
    return _count(order) + " " + "".join(_MISREAD.get(sign, sign) for sign in order.code)


def _scattered(world: World, order: OpenOrder) -> str:
    gap, code = world.chance.choice((" ", "\n", "-", "　", "，")), order.code
    cut = world.chance.randint(1, 7)
    return f"培训费{code[:cut]}{gap}{code[cut:]}"


def _full_width(_world: World, order: OpenOrder) -> str:
    return "订单号：" + "".join(chr(ord(sign) + 0xFEE0) for sign in order.code.lower()) + "，"


def _prefixed(world: World, order: OpenOrder) -> str:
    return world.chance.choice(("NO.", "DD", "20260912", "3人", "A类")) + order.code


def _named(**change: object) -> Callable[[World, str], None]:
    """No code: the firm's own account, name and number of people in the remark, a receipt."""

    def make(world: World, kind: str) -> None:
        order = world.take()
        booked = world.booked_on(order)
        order = world.claim(order, booked, off=world.chance.choice((0, 0, 0, 1)))
        values = {"payer": _variant(world, order.enterprise_name)} if change.get("variant") else {}
        if change.get("other_digits"):
            values["account"] = world.number()
        world.pay(kind, [order], booked, "培训费" if change.get("silent") else _count(order), **values)

    return make


def _variant(world: World, name: str) -> str:
    changes: list[Callable[[str], str]] = [
        lambda text: text.replace("（", "(").replace("）", ")"),
        lambda text: text.replace("（", "").replace("）", ""),
        lambda text: text.replace("有限公司", "有限责任公司"),
        lambda text: text.replace("有限责任公司", "有限公司"),
        lambda text: " ".join([text[:4], text[4:]]),
        lambda text: text.replace("（", "〔").replace("）", "〕") + " ",
    ]
    return world.chance.choice(changes)(name)


def _no_receipt(world: World, kind: str) -> None:
    order = world.take()
    world.pay(kind, [order], world.booked_on(order), _count(order))


def _weekend(world: World, kind: str) -> None:
    order = world.take()
    booked = world.booked_on(order)
    monday = booked + timedelta(days=(7 - booked.weekday()) % 7)
    world.claim(order, monday, off=world.chance.choice((1, 2)))
    world.pay(kind, [order], monday, "缴费")


def _private(world: World, kind: str) -> None:
    order, account, person = world.take(), world.number(), world.person()
    booked = world.booked_on(order)
    order = world.claim(order, booked, person, account)
    world.pay(kind, [order], booked, _count(order), payer=person, account=account)


def _private_with_code(world: World, kind: str) -> None:
    order = world.take()
    world.pay(kind, [order], world.booked_on(order), order.code, payer=world.person(), account=world.number())


def _parent(world: World, kind: str) -> None:
    order, parent = world.take(), world.chance.choice(world.orders)
    remark = f"代付 {order.code}"
    world.pay(kind, [order], world.booked_on(order), remark, payer=parent.enterprise_name, account=world.number())


def _siblings(world: World) -> tuple[OpenOrder, OpenOrder]:
    """Two orders of one firm."""
    while True:
        first = world.take()
        if second := world.sibling(first):
            return first, second


def _two_orders(codes: bool) -> Callable[[World, str], None]:
    def make(world: World, kind: str) -> None:
        first, second = _siblings(world)
        booked = max(world.booked_on(first), world.booked_on(second))
        first, second = world.claim(first, booked), world.claim(second, booked)
        remark = f"{first.code} {second.code}" if codes else f"{first.enterprise_name} 两个班培训费"
        world.pay(kind, [first, second], booked, remark)

    return make


def _in_parts(world: World, kind: str) -> None:
    order = world.take()
    booked = world.booked_on(order)
    part = order.amount_fen // 3 // 100 * 100
    for amount in (part, order.amount_fen - part):
        world.pay(kind, [order], booked, f"{order.code} 分次", amount_fen=amount)


def _wrong_amount(world: World, kind: str) -> None:
    order = world.take()
    off = world.chance.choice((-1_500, -500, 24_000, 10_000))
    world.pay(kind, [order], world.booked_on(order), order.code, amount_fen=order.amount_fen + off)


def _twins(world: World, kind: str) -> None:
    """Two orders of one firm, equal in amount, day and account, and no code: nobody can know."""
    first, second = _siblings(world)
    booked = world.booked_on(first)
    first = world.claim(first, booked)
    second = world.change(second, amount_fen=first.amount_fen, confirmed_on=first.confirmed_on)
    world.claim(second, booked)
    world.pay(kind, [first], booked, _count(first))


def _old_code(world: World, kind: str) -> None:
    """A payment for an order closed long ago, by a firm that has open ones: pays none of them."""
    order = world.chance.choice(world.orders)
    remark = f"{_count(order)} {world.chance.choice(world.closed)}"
    values = {"payer": order.enterprise_name, "account": world.accounts[order.enterprise_id]}
    world.pay(kind, [], world.booked_on(order), remark, amount_fen=order.amount_fen, **values)


def _noise(world: World, kind: str) -> None:
    amount, day = world.chance.choice((24_000, 48_000, 72_000, 30_000, 1_234)), FIRST + timedelta(days=40)
    remark = world.chance.choice(("结息", "货款", "工资", "报名费", "往来款"))
    payer, account = world.chance.choice(("", world.person(), "中铁示例局")), world.number()
    world.pay(kind, [], workday(day), remark, amount_fen=amount, payer=payer, account=account)


def _reversed(world: World, kind: str) -> None:
    order = world.chance.choice(world.orders)
    remark = f"冲正 {order.code}"
    world.pay(kind, [], world.booked_on(order), remark, amount_fen=order.amount_fen, reversal=True)


MESS: Final[dict[str, tuple[int, str, Callable[[World, str], None]]]] = {
    "clean": (290, "企业名称+人数 and the code", _with_code(lambda _, order: f"{_count(order)} {order.code}")),
    "look-alikes": (80, "2 4 5 0 of the code written as Z A S O", _with_code(_misread)),
    "scattered": (80, "a space, line break, hyphen or comma inside the code", _with_code(_scattered)),
    "full-width": (50, "code in full width and lower case, comma behind", _with_code(_full_width)),
    "prefixed": (50, "letters, a date or the number of people glued to the code", _with_code(_prefixed)),
    "no code": (110, "name and number of people, receipt", _named()),
    "no receipt": (20, "name and number of people, nothing else", _no_receipt),
    "silent": (50, "the remark says 培训费 only, receipt", _named(silent=True)),
    "name variant": (60, "brackets, spaces, 有限责任公司, receipt", _named(variant=True)),
    "other digits": (20, "last four digits differ from the receipt", _named(other_digits=True)),
    "weekend": (20, "receipt dated on a weekend, booked on Monday", _weekend),
    "private": (50, "a private person pays, firm in the remark, receipt", _private),
    "private, code": (30, "a private person pays, code only", _private_with_code),
    "parent": (10, "another firm pays, code", _parent),
    "two orders": (20, "one transfer for two orders, both codes", _two_orders(True)),
    "two, no codes": (8, "one transfer for two orders, receipts only", _two_orders(False)),
    "in parts": (15, "two transfers for one order, code", _in_parts),
    "wrong amount": (7, "bank fee taken off, or paid too much: for a person", _wrong_amount),
    "twins": (3, "two equal orders on one day, no code: for a person", _twins),
    "closed order": (5, "noise: code of an order paid before", _old_code),
    "other money": (15, "noise: interest, goods, wages, equal in amount", _noise),
    "reversal": (7, "noise: a reversal that names a code", _reversed),
}


def make_world(transfers: int, orders: int, seed: int) -> World:
    """The same for the same seed, transfers in random order."""
    world = new_world(orders, seed)
    kinds = list(MESS)
    weights = [share for share, _, _ in MESS.values()]
    while len(world.transfers) < transfers:
        kind = world.chance.choices(kinds, weights)[0]
        MESS[kind][2](world, kind)
    del world.transfers[transfers:]
    world.chance.shuffle(world.transfers)
    return world
