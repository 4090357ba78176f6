"""The form 报名申请: checked by the services alone, carried through the confirmation page, shown again as typed."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from sanic import Request
from wtforms import HiddenField, SelectMultipleField, StringField, ValidationError

from server.enrolment.queries import Applicant
from server.enrolment.rules import Invoice, Mailing
from server.enrolment.services import Application, NotEligible
from server.errors import InvalidInput, Refusal
from server.portal.buyer_form import INVOICE, BuyerForm, short
from server.portal.clerk import Clerk
from server.settings import Enrolment
from server.web.forms import posted

_MAILING: Final = ("company", "city", "district", "address", "recipient", "mobile")
_PRICE_DIGITS: Final = 9


class ApplicationForm(BuyerForm):
    mail_company = StringField("邮寄单位", description="发票的收件单位名称。", render_kw=short())
    mail_city = StringField("市")
    mail_district = StringField("区县")
    mail_address = StringField("详细地址", description="街道名称、门牌号码、楼层和房间号。", render_kw=short())
    mail_recipient = StringField("邮件接收人", render_kw=short())
    mail_mobile = StringField("手机号", render_kw=short(inputmode="tel"))
    people = SelectMultipleField("学员", validate_choice=False)
    price = HiddenField()  # of one person, as the confirmation page showed it
    page = HiddenField()  # the confirmation page's own token

    _applicants: Sequence[Applicant] = ()
    _paper = False

    def prepare(self, values: Mapping[str, Any]) -> None:
        numbers: Enrolment = values["numbers"]
        self._applicants, self._paper = values["found"].people, numbers.paper_invoices
        self.demand_buyer(full_block=numbers.full_buyer_block)
        demanded = ["people", *(f"mail_{name}" for name in _MAILING if self._paper)]
        for name in demanded:
            self[name].flags.required = True

    def validate_people(self, field: SelectMultipleField) -> None:
        if not all(sent.isascii() and sent.isdigit() and len(sent) < 19 for sent in field.data or ()):
            raise ValidationError("请从列出的学员中选择。")

    @property
    def chosen(self) -> frozenset[str]:
        """What stands beside the names that are ticked."""
        return frozenset(self.people.data or ())

    @property
    def confirmed(self) -> bool:
        """Whether it comes from a confirmation page, so that the price shown there counts."""
        price, page = self.price.data or "", self.page.data or ""
        return price.isascii() and price.isdigit() and len(price) <= _PRICE_DIGITS and bool(page)

    def application(self, class_id: int) -> Application:
        mailing = Mailing(**{name: self[f"mail_{name}"].data or "" for name in _MAILING})
        city, _, district = mailing.district.partition("/")
        if district and city == mailing.city:
            mailing = Mailing(**{**vars(mailing), "district": district})
        people = sorted(int(sent) for sent in self.chosen)
        return Application(class_id, people, self.invoice, mailing if self._paper else None)

    def carried(self) -> Iterator[tuple[str, str]]:
        """Name and text of everything typed, for the confirmation page to hold."""
        for name in (*INVOICE, *([f"mail_{name}" for name in _MAILING] if self._paper else ())):
            yield name, self[name].data or ""
        for sent in sorted(self.chosen):
            yield "people", sent

    def refuse(self, refusal: Refusal) -> None:
        """Each sentence at its field; who may not be enrolled is named."""
        told = refusal.extra.get("fields") if isinstance(refusal, InvalidInput) else None
        if isinstance(told, dict):
            super().refuse(InvalidInput({_field_of(name): sentence for name, sentence in told.items()}))
            return
        super().refuse(refusal)
        refused = refusal.extra.get("people") if isinstance(refusal, NotEligible) else None
        if isinstance(refused, dict):
            names = {str(one.id): one.credential.name for one in self._applicants}
            self.form_errors += [f"{names.get(sent, '学员')}：{sentence}" for sent, sentence in refused.items()]


def _field_of(name: str) -> str:
    block, _, field = name.rpartition(".")
    return f"mail_{field}" if block == "mailing" else field


def goes_back(request: Request) -> bool:
    """返回修改 on the confirmation page."""
    return posted(request, "act") == "edit"


def initial_of(clerk: Clerk, kept: tuple[Invoice, Mailing | None] | None) -> dict[str, str]:
    """What an untouched form begins with: the last order's blocks, or else the register's; never a kind of invoice."""
    if kept is None:
        return {"title": clerk.enterprise.name, "taxpayer_number": clerk.enterprise.credit_code}
    invoice, mailing = kept
    texts = {name: text for name, text in vars(invoice).items() if name != "kind"}
    if mailing:
        texts |= {f"mail_{name}": text for name, text in vars(mailing).items()}
        texts["mail_district"] = f"{mailing.city}/{mailing.district}"
    return texts
