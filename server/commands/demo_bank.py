"""The demo's money: a bank statement in 农行's form, what it has paid, and a refund that waits for the second person.

Of its rows some paid the approved orders, one waits to be matched, and some pay nothing.
"""

import csv
from datetime import date, datetime, time, timedelta
from io import StringIO
from typing import Final

from server.audit.services import By
from server.banking import queries
from server.banking.rules import Share
from server.banking.services.allocating import allocate
from server.banking.services.importing import import_statement
from server.banking.services.reading import read_statement
from server.clock import SHANGHAI, day_of
from server.commands.demo_cast import ORDERS, DemoOrder
from server.enrolment import queries as enrolments
from server.enrolment import services as enrolment
from server.enrolment.queries import OrderView
from server.enrolment.rules import Payee
from server.registry import queries as registry

REFUNDED: Final = "DEMO0006"
FILE: Final = "农业银行账户明细.csv"
_CAPTIONS: Final = (
    "交易时间", "收入金额", "支出金额", "账户余额", "交易行名", "对方省市", "对方账号", "对方户名", "交易用途"
)  # fmt: skip
_FIRM: Final = ("15-000001040000001", "山东示例建设集团有限公司")
# Days ago, income, outgo, account, name, remark: a private person, a wrong booking and its reversal, the bank's fee.
_OTHERS: Final = (
    (6, "480.00", "", "6228480000000004321", "王建国", "培训费"),
    (4, "240.00", "", "15-000001040000009", "济南示例商贸有限公司", "货款"),
    (4, "", "240.00", "15-000001040000009", "济南示例商贸有限公司", "冲正：货款"),
    (2, "", "10.00", "", "", "手续费"),
)


async def bring_in_statement(by: By) -> None:
    """Import it, and use up what paid the approved orders; safe to repeat."""
    orders = [(order, await _order(order.number)) for order in ORDERS]
    content = await _content(orders, day_of(by.at_ms))
    await import_statement(read_statement(content, FILE), FILE, content, by=by)
    transfers = await queries.transfers_waiting()
    for order, view in orders:
        paid = [one for one in transfers if view.line.code in one.remark]
        if order.approved and paid:
            await allocate([Share(paid[0].id, view.line.id, view.line.amount_fen)], by=by)


async def propose_refund(by: By) -> None:
    """Of somebody who has left the firm; safe to repeat."""
    order = await _order(REFUNDED)
    if not (await enrolments.changes_of_order(order)).lines:
        payee = Payee(_FIRM[1], "中国农业银行济南示例支行", _FIRM[0])
        people = [one.enrolment_id for one in order.people]
        await enrolment.propose_refund(order.line.id, people, payee, "学员已离职，企业申请退费。", by=by)


async def _order(number: str) -> OrderView:
    order = await enrolments.order_by_number(number)
    assert order is not None
    return await enrolments.order_in_full(order.id)


async def _content(orders: list[tuple[DemoOrder, OrderView]], today: date) -> bytes:
    rows = [
        (order.days_ago, f"{view.line.amount_fen / 100:.2f}", "", *(await _payer(order)), view.remark)
        for order, view in orders
    ]
    text = StringIO()
    table = csv.writer(text)
    table.writerows([["账户明细"], ["账号:15-000000000000000"], _CAPTIONS])
    balance = 100_000.0
    for days_ago, income, outgo, account, name, remark in sorted([*rows, *_OTHERS], key=lambda row: -row[0]):
        balance += float(income or 0) - float(outgo or 0)
        at = datetime.combine(today - timedelta(days=days_ago), time(10), SHANGHAI)
        table.writerow(
            [f"{at:%Y-%m-%d %H:%M:%S}", income, outgo, f"{balance:.2f}", "济南分行", "山东", account, name, remark]
        )
    return text.getvalue().encode("gb18030")


async def _payer(order: DemoOrder) -> tuple[str, str]:
    firm = await registry.enterprise_by_credit_code(order.enterprise)
    assert firm is not None
    return _FIRM[0], firm.name
