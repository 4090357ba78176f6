"""缴费回执填写: one receipt for one transfer, which pays one or several of the enterprise's orders."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sanic import HTTPResponse, Request
from wtforms import DateField, SelectMultipleField, StringField, ValidationError
from wtforms.validators import InputRequired

from server.clock import day_of
from server.enrolment import queries, services
from server.enrolment.queries import OrderLine, OrderView
from server.enrolment.rules import Receipt, transfer_remark
from server.portal.clerk import Clerk, portal
from server.portal.orders import TONES
from server.web.forms import Form, required
from server.web.parts import parts
from server.web.rendering import see_other

_MOST_DIGITS: Final = 18


class ReceiptForm(Form):
    orders = SelectMultipleField("本次汇款支付的订单", validate_choice=False)
    payer = StringField(
        "缴费单位户名或个人姓名",
        [required("请填写缴费单位户名或个人姓名。")],
        description="与银行转账回单上的付款人完全一致，最多50个汉字。",
        render_kw={"autocomplete": "off"},
    )
    last_four = StringField(
        "缴费单位账号或个人卡号后四位",
        [required("请填写付款账号或卡号的后四位数字。")],
        description="只填写后四位。审核用，不会扣费。",
        render_kw={"inputmode": "numeric", "autocomplete": "off"},
    )
    paid_on = DateField("缴费时间", [InputRequired("请填写缴费时间。")], description="银行转账回单上的日期。")

    lines: Sequence[OrderLine] = ()

    def prepare(self, values: Mapping[str, Any]) -> None:
        self.lines = values["lines"]
        for field in self:
            field.flags.required = True

    def validate_orders(self, field: SelectMultipleField) -> None:
        if not all(sent.isascii() and sent.isdigit() and len(sent) <= _MOST_DIGITS for sent in field.data or ()):
            raise ValidationError("请从列出的订单中选择。")

    @property
    def chosen(self) -> frozenset[str]:
        return frozenset(self.orders.data or ())

    @property
    def sum_fen(self) -> int:
        """Of the orders that are ticked."""
        return sum(line.amount_fen for line in self._ticked)

    def remark(self, enterprise: str) -> str:
        """What the transfer for all that are ticked carries."""
        people = sum(line.people for line in self._ticked)
        return transfer_remark(enterprise, people, " ".join(line.code for line in self._ticked))

    @property
    def _ticked(self) -> list[OrderLine]:
        return [line for line in self.lines if str(line.id) in self.chosen]


async def values(request: Request, clerk: Clerk) -> Mapping[str, Any]:
    lines = await queries.payable_orders(clerk.enterprise_id)
    asked = request.args.get("order", "")
    known = asked.isascii() and asked.isdigit() and len(asked) <= _MOST_DIGITS
    view = await queries.enterprises_order(clerk.enterprise_id, int(asked)) if known else None
    return {
        "lines": lines,
        "tones": TONES,
        "initial": _initial(view, lines),
        "payee": parts(request).runtime.settings.payee,
        "enterprise": clerk.enterprise,
        "today": day_of(clerk.by.at_ms),
        "most_orders": services.MOST_ORDERS,
    }


def _initial(view: OrderView | None, lines: Sequence[OrderLine]) -> dict[str, Any]:
    """The order that was asked for; of one sent back what was given, with the others of the same transfer."""
    if view is None:
        return {}
    group = view.line.group_number
    same = [str(line.id) for line in lines if group and line.group_number == group]
    given = vars(view.receipt) if view.receipt else {}
    return {"orders": same or [str(view.line.id)], **given}


@portal.form("/enterprise/receipt", ReceiptForm, "enterprise/receipt.html", values=values)
async def receipt(_request: Request, clerk: Clerk, form: ReceiptForm) -> HTTPResponse:
    given = Receipt(form.payer.data, form.last_four.data, form.paid_on.data)
    group = await services.submit_receipt(clerk.enterprise_id, [int(sent) for sent in form.chosen], given, by=clerk.by)
    return see_other("/enterprise/orders", f"回执已提交，分组编号{group}，订单提交待审核。")
