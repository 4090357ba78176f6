"""退费换人换班: all changes under conditions, what waits for a second person, and the list for the bank."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from io import BytesIO
from typing import Final

from sanic import HTTPResponse, Request

from server.accounts.rules import Permission
from server.admin.desk import Member, Waiting, desk
from server.admin.history import names_of
from server.clock import first_ms
from server.enrolment import queries, services
from server.enrolment.queries import ChangeFilter, ChangeLine, Payout
from server.enrolment.rules import ChangeKind, ChangeStatus
from server.integrations.spreadsheets import write_xlsx
from server.settings import cities
from server.web.downloads import XLSX, attachment
from server.web.listing import Column, Filter, Found, Listing, Wanted
from server.web.parts import parts
from server.web.templates import moment, yuan


@dataclass(frozen=True)
class Row:
    """A line with the names of those who acted."""

    line: ChangeLine
    proposer: str
    decider: str


CHANGES: Final = Listing(
    columns=(
        Column("编号", lambda row: row.line.id, sort="number"),
        Column("类型", lambda row: row.line.kind.label),
        Column("订单编号", lambda row: row.line.order_number),
        Column("企业", lambda row: row.line.enterprise_name),
        Column("学员", lambda row: "、".join(row.line.names)),
        Column("退费金额（元）", lambda row: row.line.amount_fen, show=yuan, number=True),
        Column("状态", lambda row: row.line.status.label),
        Column("提出", lambda row: f"{row.proposer} {moment(row.line.proposed_ms)}"),
        Column("审批", lambda row: f"{row.decider} {moment(row.line.decided_ms)}"),
    ),
    filters=(
        Filter("queue", "待办", {"decide": "待我审批", "proposed": "我提出的"}),
        Filter("kind", "类型", {each.value: each.label for each in ChangeKind}),
        Filter("status", "状态", {each.value: each.label for each in ChangeStatus}),
        Filter("city", "地市", {code: city.name for code, city in cities().items()}),
        Filter("q", "订单编号或企业"),
        Filter("since", "提出日期自", is_day=True),
        Filter("until", "至", is_day=True),
    ),
    sort="number",
    descending=True,
    export="退费换人换班",
    empty="没有符合条件的变更。变更从订单详情的学员处提出。",
)


@desk.listing("/admin/changes", CHANGES, "admin/changes/list.html", Permission.ORDER_VIEW)
async def changes(_request: Request, member: Member, wanted: Wanted) -> Found:
    found = await queries.changes(
        member.scope, _conditions(member, wanted), newest=wanted.descending,
        offset=wanted.offset, limit=wanted.limit, count_to=wanted.count_to,
    )  # fmt: skip
    names = await names_of({who for line in found.rows for who in (line.proposed_by, line.decided_by) if who})
    rows = [Row(line, names[line.proposed_by], names.get(line.decided_by or "", "")) for line in found.rows]
    payable = await queries.refunds_waiting(member.scope)
    may_pay = Permission.BANK in member.permissions
    return Found.counted(rows, found.total, wanted, payable=payable, may_pay=may_pay)


QUEUES: Final = (
    Waiting("退费换人换班待审批", "/admin/changes?queue=decide", Permission.CHANGE_DECIDE, queries.changes_waiting),
    Waiting("退费待付款", "/admin/changes?kind=REFUND&status=CONFIRMED", Permission.BANK, queries.refunds_waiting),
)


@desk.post("/admin/changes/bank-list", Permission.BANK)
async def bank_list(request: Request, member: Member) -> HTTPResponse:
    """退款清单: whole account numbers, each logged as shown."""
    payouts = await services.hand_out_refunds(member.scope, by=member.by)
    body = await asyncio.to_thread(_sheet, payouts)
    return attachment(body, f"退款清单{parts(request).runtime.clock.today():%Y%m%d}.xlsx", XLSX)


def _conditions(member: Member, wanted: Wanted) -> ChangeFilter:
    sent, who = wanted.filters, member.by.who
    return ChangeFilter(
        kind=sent["kind"],
        status=sent["status"],
        city=sent["city"],
        text=sent["q"],
        since_ms=first_ms(date.fromisoformat(sent["since"])) if sent["since"] else None,
        until_ms=first_ms(date.fromisoformat(sent["until"]) + timedelta(days=1)) if sent["until"] else None,
        waiting_for=who if sent["queue"] == "decide" else "",
        proposed_by=who if sent["queue"] == "proposed" else "",
    )


_HEADER: Final = ("变更编号", "收款户名", "开户银行", "收款账号", "金额（元）", "用途")


def _sheet(payouts: Sequence[Payout]) -> bytes:
    """Text cells, so that a long account keeps its figures and nothing is computed."""
    buffer = BytesIO()
    rows = [
        (one.change_id, one.payee.name, one.payee.bank, one.payee.account, f"{one.amount_fen / 100:.2f}", _purpose(one))
        for one in payouts
    ]
    write_xlsx(buffer, "退款清单", _HEADER, rows)
    return buffer.getvalue()


def _purpose(payout: Payout) -> str:
    return f"退培训费 订单{payout.order_number}"
