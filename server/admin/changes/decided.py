"""One change: what it is, what speaks against it today, and the decision of the second person."""

from collections.abc import Mapping
from typing import Any

from sanic import HTTPResponse, Request
from wtforms import DateField, StringField, TextAreaField
from wtforms.validators import Length

from server.accounts.rules import Permission
from server.admin.desk import Member, desk
from server.admin.history import history_of, names_of
from server.enrolment import queries, services
from server.enrolment.queries import ChangeView
from server.invoicing import queries as invoicing
from server.learning.services.ending import end_study
from server.web.forms import Form, required
from server.web.parts import parts
from server.web.rendering import render, see_other


class Refusal(Form):
    reason = TextAreaField("不同意的原因", [required("请写明原因。"), Length(min=2, max=200)])


class Payout(Form):
    paid_on = DateField("退款日期", [required("请填写退款日期。")])
    note = StringField("备注（可不填）", [Length(max=200)], description="例如网银流水号。不要填写账号。")


async def reached(request: Request, member: Member, number: int) -> ChangeView:
    """The change, if its city is in scope."""
    at_hand = parts(request)
    view = await queries.change_in_full(number, today=at_hand.runtime.clock.today(), policy=at_hand.policy)
    member.reach(view.line.city_code)
    return view


async def shown(request: Request, member: Member, number: int) -> Mapping[str, Any]:
    view = await reached(request, member, number)
    return {
        "change": view,
        "invoices": await invoicing.order_invoices(view.line.order_id),
        "own": view.line.proposed_by == member.by.who,
        "may": {each.name.lower(): each in member.permissions for each in Permission},
    }


async def payout_values(request: Request, member: Member, number: int) -> Mapping[str, Any]:
    values = await shown(request, member, number)
    return {**values, "initial": {"paid_on": parts(request).runtime.clock.today()}}


@desk.get("/admin/changes/<number:int>", Permission.ORDER_VIEW)
async def change(request: Request, member: Member, number: int) -> HTTPResponse:
    values = await shown(request, member, number)
    line = values["change"].line
    names = await names_of({who for who in (line.proposed_by, line.decided_by) if who})
    steps = await history_of(f"enrolment_change:{number}")
    return render(
        request, "admin/changes/change.html", steps=steps, proposer=names[line.proposed_by],
        decider=names.get(line.decided_by or "", ""), **values,
    )  # fmt: skip


@desk.post("/admin/changes/<number:int>/confirm", Permission.CHANGE_DECIDE)
async def confirm(request: Request, member: Member, number: int) -> HTTPResponse:
    await reached(request, member, number)
    await services.confirm_change(
        number, by=member.by, policy=parts(request).policy, end_study=end_study,
        begun_may_be_refunded=Permission.REFUND_BEGUN in member.permissions,
    )  # fmt: skip
    return await _onward(member, f"变更 {number} 已同意并生效。")


@desk.form(
    "/admin/changes/<number:int>/decline", Refusal, "admin/changes/decline.html", Permission.CHANGE_DECIDE, values=shown
)
async def decline(_request: Request, member: Member, form: Refusal, number: int) -> HTTPResponse:
    await services.decline_change(number, str(form.reason.data), by=member.by)
    return await _onward(member, f"变更 {number} 已登记为不同意。")


@desk.post("/admin/changes/<number:int>/withdraw", Permission.CHANGE_PROPOSE)
async def withdraw(request: Request, member: Member, number: int) -> HTTPResponse:
    await reached(request, member, number)
    await services.withdraw_change(number, by=member.by)
    return see_other(f"/admin/changes/{number}", "变更已撤回。")


@desk.form(
    "/admin/changes/<number:int>/payout", Payout, "admin/changes/payout.html", Permission.BANK, values=payout_values
)
async def payout(_request: Request, member: Member, form: Payout, number: int) -> HTTPResponse:
    await services.register_payout(number, form.paid_on.data, form.note.data or "", by=member.by)
    return see_other(f"/admin/changes/{number}", "已登记退款。")


async def _onward(member: Member, told: str) -> HTTPResponse:
    """To the next change that waits for this person, if there is one."""
    following = await queries.next_change_waiting(member.scope, member.by.who)
    if following is None:
        return see_other("/admin/changes", told)
    return see_other(f"/admin/changes/{following}", f"{told}下一项如下。")
