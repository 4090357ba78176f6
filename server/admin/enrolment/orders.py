"""订单查询: all orders of the scope, and one in full with its people, its money and its history."""

from datetime import date
from typing import Final

from sanic import HTTPResponse, Request

from server.accounts.rules import Permission
from server.admin.desk import Member, desk
from server.admin.history import history_of
from server.banking import queries as banking
from server.enrolment import queries
from server.enrolment.queries import OrderSearch
from server.enrolment.rules import OrderStatus, undo_until_ms
from server.settings import cities
from server.web.listing import Column, Filter, Found, Listing, Wanted
from server.web.parts import parts
from server.web.rendering import render
from server.web.templates import moment, yuan

ORDERS: Final = Listing(
    columns=(
        Column("订单编号", lambda row: row.number),
        Column("订单号", lambda row: row.code),
        Column("企业", lambda row: row.enterprise_name),
        Column("学习班", lambda row: row.class_number),
        Column("人数", lambda row: row.people, number=True),
        Column("金额（元）", lambda row: row.amount_fen, show=yuan, number=True),
        Column("状态", lambda row: row.status.label),
        Column("报名时间", lambda row: row.created_ms, show=moment),
        Column("分组编号", lambda row: row.group_number or ""),
    ),
    filters=(
        Filter("q", "编号、订单号、分组编号或企业名称"),
        Filter("status", "状态", {str(status): status.label for status in OrderStatus}),
        Filter("class", "学习班号"),
        Filter("city", "地市", {code: city.name for code, city in cities().items()}),
        Filter("since", "报名自", is_day=True),
        Filter("until", "至", is_day=True),
    ),
    export="订单",
)


@desk.listing("/admin/orders", ORDERS, "admin/enrolment/orders.html", Permission.ORDER_VIEW)
async def orders(_request: Request, member: Member, wanted: Wanted) -> Found:
    """Newest first."""
    chosen = wanted.filters
    search = OrderSearch(
        text=chosen["q"],
        status=chosen["status"],
        class_number=chosen["class"],
        city=chosen["city"],
        since=_day(chosen["since"]),
        until=_day(chosen["until"]),
        cities=member.scope.codes,
    )
    page = {"offset": wanted.offset, "limit": wanted.limit, "count_to": wanted.count_to}
    found = await queries.orders_found(search, **page)
    return Found.counted(found.rows, found.total, wanted)


@desk.get("/admin/orders/<number:int>", Permission.ORDER_VIEW)
async def order(request: Request, member: Member, number: int) -> HTTPResponse:
    """One order for staff."""
    line, found = await queries.desk_line(number), await queries.order_in_full(number)
    member.reach(line.city_code)
    minutes = parts(request).runtime.settings.enrolment.undo_minutes
    undoable = line.decided_ms is not None and member.by.at_ms <= undo_until_ms(line.decided_ms, minutes)
    return render(
        request,
        "admin/enrolment/order.html",
        line=line,
        order=found,
        changes=await queries.changes_of_order(found),
        may_propose=Permission.CHANGE_PROPOSE in member.permissions,
        paid=await banking.payments_of([number]),
        steps=await history_of(f"enrolment_order:{number}"),
        may_undo=undoable and Permission.ORDER_AUDIT in member.permissions,
        may_bank=Permission.BANK in member.permissions and member.scope.whole_province,
        may_audit=Permission.ORDER_AUDIT in member.permissions,
        may_invoice=Permission.INVOICE in member.permissions,
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
