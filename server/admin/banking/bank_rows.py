"""流水: the list by state, one row with what matching says of it, and what a person does with it by hand."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from sanic import HTTPResponse, Request
from wtforms import StringField
from wtforms.validators import Length

from server.accounts.rules import Permission
from server.admin.banking.account import of_province
from server.admin.desk import Member, desk
from server.admin.history import history_of
from server.banking import queries
from server.banking.queries import RowSearch
from server.banking.rules import RowState
from server.banking.rules import yuan as in_words
from server.banking.services import assigning
from server.enrolment import queries as orders
from server.enrolment.rules import OrderStatus, order_codes_in
from server.web.forms import Form, required
from server.web.listing import Column, Filter, Found, Listing, Wanted
from server.web.parts import parts
from server.web.rendering import render, see_other
from server.web.templates import moment, tail, yuan

ROWS: Final = Listing(
    columns=(
        Column("记账时间", lambda row: row.booked_ms, show=moment),
        Column("金额（元）", lambda row: row.amount_fen, show=yuan, number=True),
        Column("未用（元）", lambda row: row.available_fen, show=yuan, number=True),
        Column("对方户名", lambda row: row.payer),
        Column("账号尾号", lambda row: row.last_four, show=tail),
        Column("附言", lambda row: row.remark),
        Column("状态", lambda row: row.state.label),
        Column("建议的订单", lambda row: "、".join(order.code for order in row.orders)),
        Column("说明", lambda row: row.note or "；".join(row.reasons)),
    ),
    filters=(
        Filter("state", "状态", {str(state): state.label for state in RowState}),
        Filter("amount", "金额（元）"),
        Filter("tail", "账号尾号"),
        Filter("since", "记账自", is_day=True),
        Filter("until", "至", is_day=True),
        Filter("statement", "流水文件编号"),
    ),
    export="银行流水",
)
_AMOUNT: Final = re.compile(r"-?[0-9]{1,10}(?:\.[0-9]{1,2})?")
_NOWHERE: Final = -1


@desk.listing("/admin/bank-rows", ROWS, "admin/banking/bank_rows.html", Permission.BANK)
async def bank_rows(_request: Request, member: Member, wanted: Wanted) -> Found:
    """Newest first."""
    of_province(member)
    search, page = _search(wanted.filters), {"offset": wanted.offset, "limit": wanted.limit}
    rows, total = await queries.bank_rows(search, **page, count_to=wanted.count_to)
    return Found.counted(rows, total, wanted)


class Assignment(Form):
    order = StringField(
        "订单编号或订单号",
        [required("请填写订单编号或订单号。"), Length(max=30)],
        description="订单号为8位字母数字，易混字符不区分。",
    )


class Reason(Form):
    reason = StringField(
        "原因", [required("请写明原因。"), Length(max=100)], description="记入操作日志；请勿填写个人信息。"
    )


async def row_values(_request: Request, member: Member, number: int, **_others: int) -> Mapping[str, Any]:
    """The row with its proposals in words, what it pays, and the closed orders that its remark names."""
    of_province(member)
    row = await queries.bank_row(number)
    offers, note = await queries.offers_of_row(number)
    uses = await queries.uses_of(number)
    lines = {line.id: line for line in await orders.desk_lines([use.order_id for use in uses])}
    named = [line for code in order_codes_in(row.remark) if (line := await orders.order_named(code))]
    return {
        "booking": row,
        "offers": offers,
        "note": note,
        "uses": [(use, lines[use.order_id]) for use in uses],
        "cancelled": [line for line in named if line.status is OrderStatus.CANCELLED],
        "steps": await history_of(f"bank_row:{number}"),
        "approved": [line for line in named if line.status is OrderStatus.APPROVED],
    }


@desk.form(
    "/admin/bank-rows/<number:int>", Assignment, "admin/banking/bank_row.html", Permission.BANK, values=row_values
)
async def assign(_request: Request, member: Member, form: Assignment, number: int) -> HTTPResponse:
    """Give what is left of the row to an order named by hand."""
    done = await assigning.assign(number, form.order.data, by=member.by)
    return see_other(f"/admin/bank-rows/{number}", f"已将 {in_words(done.amount_fen)} 用于订单 {done.code}。")


@desk.form(
    "/admin/bank-rows/<number:int>/release/<allocation:int>",
    Reason,
    "admin/banking/release.html",
    Permission.BANK,
    values=row_values,
)
async def release(_request: Request, member: Member, form: Reason, number: int, allocation: int) -> HTTPResponse:
    await assigning.take_from_order(number, allocation, form.reason.data, by=member.by)
    return see_other(f"/admin/bank-rows/{number}", "已解除与订单的关联，款项重新等待匹配。")


@desk.post("/admin/bank-rows/<number:int>/reopen/<order:int>", Permission.BANK)
async def reopen(request: Request, member: Member, number: int, order: int) -> HTTPResponse:
    """Late money: the cancelled order takes its seats again."""
    of_province(member)
    done = await assigning.reopen_with(number, order, by=member.by, policy=parts(request).policy)
    told = f"订单 {done.code} 已恢复，{in_words(done.amount_fen)} 已记入；企业提交缴费回执后即可审核。"
    return see_other(f"/admin/bank-rows/{number}", told)


@desk.form(
    "/admin/bank-rows/<number:int>/account", Reason, "admin/banking/account.html", Permission.BANK, values=row_values
)
async def account(request: Request, member: Member, form: Reason, number: int) -> HTTPResponse:
    """The whole account number, once its reason is in the log."""
    row = await assigning.reveal(number, form.reason.data, by=member.by)
    return render(request, "admin/banking/account_shown.html", booking=row)


def _search(chosen: Mapping[str, str]) -> RowSearch:
    return RowSearch(
        state=chosen["state"],
        statement_id=_number(chosen["statement"]),
        amount_fen=_fen(chosen["amount"]),
        last_four=chosen["tail"],
        since=date.fromisoformat(chosen["since"]) if chosen["since"] else None,
        until=date.fromisoformat(chosen["until"]) if chosen["until"] else None,
    )


def _number(text: str) -> int | None:
    """What cannot be a number finds nothing."""
    if not text:
        return None
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else _NOWHERE


def _fen(text: str) -> int | None:
    """What cannot be an amount finds nothing; no float is ever made of it."""
    plain = text.replace(",", "")
    if not plain:
        return None
    if not _AMOUNT.fullmatch(plain):
        return 0
    whole, _, part = plain.removeprefix("-").partition(".")
    fen = int(whole) * 100 + int(part.ljust(2, "0"))
    return -fen if plain.startswith("-") else fen
