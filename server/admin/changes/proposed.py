"""The forms by which a change is proposed, reached from a person of an order."""

from collections.abc import Mapping
from typing import Any, Final

from sanic import HTTPResponse, Request
from wtforms import RadioField, SelectMultipleField, StringField, TextAreaField
from wtforms.validators import Length
from wtforms.widgets import CheckboxInput

from server.accounts.rules import Permission
from server.admin.desk import Member, desk
from server.enrolment import queries, services
from server.enrolment.queries import Changeable
from server.enrolment.rules import ChangeKind, Payee
from server.invoicing import queries as invoicing
from server.web.forms import Form, options, required
from server.web.parts import parts
from server.web.rendering import see_other

WAITING: Final = "变更已提出，等待另一名工作人员审批。"


def reason_field() -> Any:
    return TextAreaField(
        "原因", [required("请写明原因。"), Length(min=2, max=200)], description="审批人据此判断，例如：学员已离职。"
    )


class Refund(Form):
    people = SelectMultipleField(
        "退费学员", [required("请至少选择一名学员。")], option_widget=CheckboxInput(), choices=[]
    )
    name = StringField(
        "收款户名", [required("请填写收款户名。"), Length(max=100)], description="一般原路退回付款账户。"
    )
    bank = StringField("开户银行", [required("请填写开户银行。"), Length(max=100)], description="写到支行。")
    account = StringField(
        "收款账号", [required("请填写收款账号。"), Length(max=60)], render_kw={"inputmode": "numeric"}
    )
    reason = reason_field()

    def prepare(self, values: Mapping[str, Any]) -> None:
        people = values["subject"].refundable
        self.people.choices = options({str(one.enrolment_id): f"{one.name}（{one.display}）" for one in people})


class Swap(Form):
    person = RadioField("换为", [required("请选择换入的学员。")], choices=[])
    reason = reason_field()

    def prepare(self, values: Mapping[str, Any]) -> None:
        eligible = [one for one in values["people"] if one.eligible]
        self.person.choices = options({str(one.id): one.credential.name for one in eligible})


class Move(Form):
    into = RadioField("换到", [required("请选择学习班。")], choices=[])
    reason = reason_field()

    def prepare(self, values: Mapping[str, Any]) -> None:
        fitting = [one for one in values["classes"] if not one.objections]
        self.into.choices = options({str(one.card.id): one.card.name for one in fitting})


async def reached(member: Member, number: int) -> Changeable:
    """The person of an order, if the city is in scope."""
    subject = await queries.changeable(number)
    member.reach(subject.order.city_code)
    return subject


async def refund_values(_request: Request, member: Member, number: int) -> Mapping[str, Any]:
    subject = await reached(member, number)
    payer = subject.order.receipt.payer if subject.order.receipt else ""
    return {
        "subject": subject,
        "objection": subject.objection(ChangeKind.REFUND),
        "invoices": await invoicing.order_invoices(subject.order.line.id),
        "initial": {"people": [str(number)], "name": payer},
    }


async def swap_values(request: Request, member: Member, number: int) -> Mapping[str, Any]:
    subject, at_hand = await reached(member, number), parts(request)
    people = await queries.swap_choices(subject, today=at_hand.runtime.clock.today(), policy=at_hand.policy)
    return {"subject": subject, "objection": subject.objection(ChangeKind.SWAP), "people": people}


async def move_values(request: Request, member: Member, number: int) -> Mapping[str, Any]:
    subject = await reached(member, number)
    classes = await queries.move_choices(subject, today=parts(request).runtime.clock.today())
    return {"subject": subject, "objection": subject.objection(ChangeKind.MOVE), "classes": classes}


@desk.form(
    "/admin/enrolments/<number:int>/refund", Refund, "admin/changes/refund.html", Permission.CHANGE_PROPOSE,
    values=refund_values,
)  # fmt: skip
async def refund(_request: Request, member: Member, form: Refund, number: int) -> HTTPResponse:
    subject = await reached(member, number)
    payee = Payee(form.name.data, form.bank.data, form.account.data)
    people = [int(one) for one in form.people.data]
    change = await services.propose_refund(subject.order.line.id, people, payee, form.reason.data, by=member.by)
    return see_other(f"/admin/changes/{change.id}", WAITING)


@desk.form(
    "/admin/enrolments/<number:int>/swap", Swap, "admin/changes/swap.html", Permission.CHANGE_PROPOSE,
    values=swap_values,
)  # fmt: skip
async def swap(request: Request, member: Member, form: Swap, number: int) -> HTTPResponse:
    subject, policy = await reached(member, number), parts(request).policy
    chosen = int(form.person.data)
    change = await services.propose_swap(
        subject.order.line.id, number, chosen, form.reason.data, by=member.by, policy=policy
    )
    return see_other(f"/admin/changes/{change.id}", WAITING)


@desk.form(
    "/admin/enrolments/<number:int>/move", Move, "admin/changes/move.html", Permission.CHANGE_PROPOSE,
    values=move_values,
)  # fmt: skip
async def move(request: Request, member: Member, form: Move, number: int) -> HTTPResponse:
    subject, policy = await reached(member, number), parts(request).policy
    into = int(form.into.data)
    change = await services.propose_move(
        subject.order.line.id, number, into, form.reason.data, by=member.by, policy=policy
    )
    return see_other(f"/admin/changes/{change.id}", WAITING)
