"""缴费审核: the queue of receipts, an order's audit page, the decision, and its undoing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sanic import HTTPResponse, Request
from wtforms import RadioField, SelectField, SelectMultipleField, StringField, TextAreaField
from wtforms.validators import Length

from server.accounts.rules import CityScope, Permission
from server.admin.desk import Member, Waiting, desk
from server.banking import queries as banking
from server.banking.queries import Offer
from server.banking.services import deciding
from server.clock import day_of
from server.enrolment import queries
from server.enrolment.queries import DeskLine
from server.enrolment.rules import OrderStatus, RejectReason
from server.web.forms import Form, options
from server.web.listing import Column, Found, Listing, Wanted
from server.web.parts import parts
from server.web.rendering import see_other
from server.web.templates import day, moment, yuan

NO_ROW: Final = "none"


@dataclass(frozen=True)
class Queued:
    """An order of the queue with its last day."""

    line: DeskLine
    due: date | None
    late: bool


QUEUE: Final = Listing(
    columns=(
        Column("审核期限", lambda row: row.due, show=day),
        Column("提交时间", lambda row: row.line.submitted_ms, show=moment),
        Column("订单号", lambda row: row.line.code),
        Column("企业", lambda row: row.line.enterprise_name),
        Column("学习班", lambda row: row.line.class_number),
        Column("人数", lambda row: row.line.people, number=True),
        Column("金额（元）", lambda row: row.line.amount_fen, show=yuan, number=True),
        Column("分组编号", lambda row: row.line.group_number or ""),
        Column("缴费日期", lambda row: row.line.paid_on, show=day),
    ),
    export="待审核订单",
    empty="没有待审核的订单。",
)


async def waiting(scope: CityScope) -> int:
    """For the 工作台."""
    return (await queries.receipts_waiting(scope.codes, limit=1)).total


WAITING: Final = Waiting("缴费审核", "/admin/receipts", Permission.ORDER_AUDIT, waiting)


@desk.listing("/admin/receipts", QUEUE, "admin/enrolment/receipts.html", Permission.ORDER_AUDIT)
async def queue(request: Request, member: Member, wanted: Wanted) -> Found:
    """Whoever is due first stands first."""
    found = await queries.receipts_waiting(
        member.scope.codes, offset=wanted.offset, limit=wanted.limit, count_to=wanted.count_to
    )
    policy, today = parts(request).policy, day_of(member.by.at_ms)
    rows = [Queued(line, due := line.due(policy), due is not None and due < today) for line in found.rows]
    return Found.counted(rows, found.total, wanted, undo=await _undo(request, member))


class Approval(Form):
    """通过: which rows pay it, and which orders are decided with it."""

    rows = RadioField("对应的银行流水", validate_choice=True)
    orders = SelectMultipleField("一并审核的订单")
    reason = StringField(
        "说明",
        [Length(max=deciding.MOST_REASON)],
        description="没有对应流水，或金额略少（手续费）时必填；请勿填写个人信息。",
    )

    def prepare(self, values: Mapping[str, Any]) -> None:
        self.rows.choices = options({offer.key: offer.key for offer in values["offers"]} | {NO_ROW: "暂无对应流水"})
        self.orders.choices = options({str(line.id): line.code for line in values["companions"]})


class Rejection(Form):
    """未通过."""

    reason = SelectField("未通过原因", choices=options({str(one): one.label for one in RejectReason}))
    remark = TextAreaField(
        "给企业的说明", [Length(max=200)], description="企业会看到；选“其他”时必填。", render_kw={"rows": 2}
    )
    orders = SelectMultipleField("一并退回的订单")

    def prepare(self, values: Mapping[str, Any]) -> None:
        self.orders.choices = options({str(line.id): line.code for line in values["companions"]})


async def audit_values(request: Request, member: Member, number: int) -> Mapping[str, Any]:
    """Everything the reviewer looks at."""
    line = await queries.desk_line(number)
    member.reach(line.city_code)
    policy, scope = parts(request).policy, member.scope
    offers = [
        offer
        for offer in await banking.offers_for_order(number)
        if all(scope.covers(order.city_code) for order in offer.orders)
    ]
    group = await queries.group_of(line.group_number, scope.codes) if line.group_number else []
    companions = _companions(line, group, offers)
    paid = await banking.payments_of([number])
    return {
        "line": line,
        "due": line.due(policy),
        "order": await queries.order_in_full(number),
        "standing": await queries.standing(number, today=day_of(member.by.at_ms), policy=policy),
        "offers": offers,
        "companions": companions,
        "paid": paid,
        "waiting": (await queries.receipts_waiting(scope.codes, limit=1)).total,
        "neighbours": await queries.neighbours(line, scope.codes),
        "undo": await _undo(request, member),
        "reasons": {str(one): one.label for one in RejectReason},
        "no_row": NO_ROW,
        "initial": _initial(offers, group, sum(one.amount_fen for one in paid) >= line.amount_fen),
    }


@desk.form(
    "/admin/receipts/<number:int>",
    Approval,
    "admin/enrolment/audit.html",
    Permission.ORDER_AUDIT,
    values=audit_values,
)
async def approve(request: Request, member: Member, form: Approval, number: int) -> HTTPResponse:
    """通过, and on to the next."""
    order_ids = [number, *map(int, form.orders.data)]
    rows = [] if form.rows.data == NO_ROW else [int(row) for row in form.rows.data.split(",")]
    await deciding.approve_paid(
        order_ids,
        await banking.shares_for(rows, order_ids) if rows else (),
        reason=form.reason.data or "",
        tolerance_fen=parts(request).runtime.settings.banking.fee_tolerance_fen,
        by=member.by,
        policy=parts(request).policy,
    )
    return await _onward(member, number, f"审核通过 {len(order_ids)} 个订单，已开通学习。")


@desk.form(
    "/admin/receipts/<number:int>/reject",
    Rejection,
    "admin/enrolment/reject.html",
    Permission.ORDER_AUDIT,
    values=audit_values,
)
async def reject(request: Request, member: Member, form: Rejection, number: int) -> HTTPResponse:
    """未通过: the enterprise is told the reason and may correct its receipt."""
    order_ids = [number, *map(int, form.orders.data)]
    reason, policy = RejectReason(form.reason.data), parts(request).policy
    await deciding.reject_orders(order_ids, reason, form.remark.data or "", by=member.by, policy=policy)
    return await _onward(member, number, f"已退回 {len(order_ids)} 个订单：{reason.label}。")


@desk.post("/admin/receipts/<number:int>/undo", Permission.ORDER_AUDIT)
async def undo(request: Request, member: Member, number: int) -> HTTPResponse:
    """撤销: this order and what was decided with it wait again."""
    line = await queries.desk_line(number)
    together = await queries.decided_with(line)
    for one in [line, *together]:
        member.reach(one.city_code)
    await deciding.take_back([one.id for one in together], by=member.by, policy=parts(request).policy)
    return see_other(f"/admin/receipts/{number}", f"已撤销 {len(together)} 个订单的审核，请重新审核。")


async def _onward(member: Member, number: int, told: str) -> HTTPResponse:
    """The next one opens by itself; after the last one the queue."""
    _, after = await queries.neighbours(await queries.desk_line(number), member.scope.codes)
    return see_other(f"/admin/receipts/{after.id}" if after else "/admin/receipts", told)


async def _undo(request: Request, member: Member) -> Sequence[DeskLine]:
    """What this reviewer may still take back."""
    window_ms = parts(request).runtime.settings.enrolment.undo_minutes * 60_000
    return await queries.decided_lately(member.by.who, member.by.at_ms - window_ms)


def _companions(line: DeskLine, group: Sequence[DeskLine], offers: Sequence[Offer]) -> Sequence[DeskLine]:
    """Orders that wait as well and belong to the same transfer, by the receipt or by the bank."""
    near = [*group, *(order for offer in offers for order in offer.orders)]
    return list({one.id: one for one in near if one.id != line.id and one.status is OrderStatus.SUBMITTED}.values())


def _initial(offers: Sequence[Offer], group: Sequence[DeskLine], paid: bool) -> Mapping[str, Any]:
    """The suggestion is chosen already, and its orders with it; without one the orders of the receipt."""
    best = offers[0] if offers and offers[0].suggested and not paid else None
    together = [str(one.id) for one in (best.orders if best else group)]
    return {"rows": best.key if best else NO_ROW, "orders": together}
