"""The block 发票信息: in the application, and alone where it is corrected. Checked by the services."""

from typing import Any, Final

from wtforms import RadioField, StringField

from server.enrolment.rules import Invoice, InvoiceKind
from server.web.forms import Form, options

INVOICE: Final = ("kind", "title", "taxpayer_number", "email", "address", "phone", "bank", "account", "remark")
_ALWAYS: Final = ("kind", "title", "taxpayer_number", "email")


def short(**more: str) -> dict[str, Any]:
    return {"autocomplete": "off", **more}


class BuyerForm(Form):
    title = StringField("发票抬头", description="最多50个汉字。", render_kw=short())
    taxpayer_number = StringField("纳税人识别号", description="或统一社会信用代码，一般为18位。", render_kw=short())
    address = StringField("地址", description="与电话合计最多50个汉字。", render_kw=short())
    phone = StringField("电话", description="例如：0531-88880000。", render_kw=short(inputmode="tel"))
    bank = StringField("开户银行", description="与银行账号合计最多50个汉字，一个数字算半个。", render_kw=short())
    account = StringField(
        "银行账号", description="请填写完整账号，勿用科学计数法。", render_kw=short(inputmode="numeric")
    )
    remark = StringField(
        "备注", description="请写明所需发票张数及其他要求，例如：发票1张。最多200个字。", render_kw=short()
    )
    kind = RadioField(
        "培训费发票类型", choices=options({kind: kind.label for kind in InvoiceKind}), validate_choice=False
    )
    email = StringField("收件电子邮箱", description="电子发票发送到此邮箱。", render_kw=short(inputmode="email"))

    def demand_buyer(self, *, full_block: bool) -> None:
        """Mark what must be filled in."""
        for name in INVOICE if full_block else _ALWAYS:
            self[name].flags.required = name != "remark"

    @property
    def invoice(self) -> Invoice:
        """As typed."""
        return Invoice(**{name: self[name].data or "" for name in INVOICE})
