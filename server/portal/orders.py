"""报名统计: the enterprise's orders, one of them in full and on paper, and giving one up."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from sanic import HTTPResponse, Request

from server.enrolment import queries, services
from server.enrolment.rules import OrderStatus
from server.portal.clerk import Clerk, portal
from server.web.forms import Form
from server.web.listing import Column, Filter, Found, Listing, Wanted
from server.web.parts import parts
from server.web.rendering import fragment_wanted, render, see_other
from server.web.templates import day, moment, yuan

TONES: Final = {
    OrderStatus.AWAITING_PAYMENT: "wait",
    OrderStatus.SUBMITTED: "usual",
    OrderStatus.APPROVED: "good",
    OrderStatus.REJECTED: "bad",
    OrderStatus.CANCELLED: "usual",
}
ORDERS: Final = Listing(
    columns=(
        Column("订单编号", lambda line: line.number, sort="created"),
        Column("学习班", lambda line: line.class_name, sort="class"),
        Column("学习班号", lambda line: line.class_number, on_page=False),
        Column("人员类别", lambda line: line.kind_title, on_page=False),
        Column("人数", lambda line: line.people, on_page=False),
        Column("金额（元）", lambda line: line.amount_fen, show=yuan, sort="amount", number=True),
        Column("状态", lambda line: line.status.label, sort="status"),
        Column("最后缴费日", lambda line: line.hold_until, show=day, sort="hold"),
        Column("报名时间", lambda line: line.created_ms, show=moment, on_page=False),
        Column("缴费时间", lambda line: line.paid_on, show=day, sort="paid"),
        Column("分组编号", lambda line: line.group_number or "—", on_page=False),
        Column("操作", lambda line: line.status.next_step),
    ),
    filters=(
        Filter("status", "状态", {status: status.label for status in OrderStatus}),
        Filter("class", "学习班号或班名"),
        Filter("since", "报名日自", is_day=True),
        Filter("until", "至", is_day=True),
    ),
    sort="created",
    descending=True,
    export="报名统计",
    empty="没有符合条件的订单。",
)


@portal.listing("/enterprise/orders", ORDERS, "enterprise/orders.html")
async def orders(request: Request, clerk: Clerk, wanted: Wanted) -> Found:
    told = wanted.filters
    found = await queries.orders_of(
        clerk.enterprise_id, status=told["status"], about=told["class"], since=_day(told["since"]),
        until=_day(told["until"]), sort=wanted.sort, descending=wanted.descending, offset=wanted.offset,
        limit=wanted.limit,
    )  # fmt: skip
    return Found(found.rows, found.total, {"tones": TONES, **await _above(request, clerk)})


async def _above(request: Request, clerk: Clerk) -> Mapping[str, Any]:
    """What stands above the list; the list alone and the spreadsheet need none of it."""
    if fragment_wanted(request, "list") or "format" in request.args:
        return {}
    return {
        "figures": await queries.pipeline(clerk.enterprise_id),
        "ending": await queries.ending_orders(clerk.enterprise_id),
    }


async def order_values(request: Request, clerk: Clerk, number: int) -> Mapping[str, Any]:
    order = await queries.enterprises_order(clerk.enterprise_id, number)
    return {
        "order": order,
        "tones": TONES,
        "due": order.review_due(parts(request).policy),
        "payee": parts(request).runtime.settings.payee,
        "most_days": parts(request).policy.numbers.review_workdays,
    }


@portal.get("/enterprise/orders/<number:int>")
async def order(request: Request, clerk: Clerk, number: int) -> HTTPResponse:
    known = await order_values(request, clerk, number)
    return render(request, "enterprise/order.html", **known, steps=await queries.order_history(number))


@portal.get("/enterprise/orders/<number:int>/print")
async def order_on_paper(request: Request, clerk: Clerk, number: int) -> HTTPResponse:
    known = await order_values(request, clerk, number)
    return render(request, "print/order.html", **known, now_ms=clerk.by.at_ms)


@portal.form("/enterprise/orders/<number:int>/cancel", Form, "enterprise/cancel.html", values=order_values)
async def cancel(_request: Request, clerk: Clerk, _form: Form, number: int) -> HTTPResponse:
    await services.cancel_order(clerk.enterprise_id, number, by=clerk.by)
    return see_other("/enterprise/orders", "订单已取消，名额已释放，其中的学员可以重新报名。")


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
