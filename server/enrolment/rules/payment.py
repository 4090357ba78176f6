"""The receipt 缴费回执 of a transfer, and how long an order holds its seats."""

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from server.enrolment.rules.workdays import WorkCalendar
from server.registry.rules import gbk_bytes

_LAST_FOUR: Final = re.compile(r"[0-9]{4}")


@dataclass(frozen=True)
class Receipt:
    """What the enterprise says about its transfer, as typed."""

    payer: str = field(repr=False)
    last_four: str = field(repr=False)
    paid_on: date

    def tidied(self) -> "Receipt":
        folded = unicodedata.normalize("NFKC", self.last_four)
        return Receipt(self.payer.strip(), "".join(folded.split()), self.paid_on)


def receipt_faults(receipt: Receipt, *, confirmed_on: date, today: date) -> dict[str, str]:
    """Field → sentence of a tidied receipt; empty: good.

    A transfer may be older than the order: some pay first. A year before is a slip of the pen.
    """
    found = {
        "payer": _payer_fault(receipt.payer),
        "last_four": None if _LAST_FOUR.fullmatch(receipt.last_four) else "请填写付款账号或卡号的后四位数字。",
        "paid_on": _day_fault(receipt.paid_on, confirmed_on, today),
    }
    return {name: sentence for name, sentence in found.items() if sentence}


def _payer_fault(payer: str) -> str | None:
    if not payer:
        return "请填写缴费单位户名或个人姓名。"
    if any(sign in "<>" or unicodedata.category(sign) in {"Cc", "Cf", "Cs"} for sign in payer):
        return "不能含有尖括号、换行或不可见字符。"
    return "户名最多100个字节（一个汉字2个字节）。" if gbk_bytes(payer) > 100 else None


def _day_fault(paid_on: date, confirmed_on: date, today: date) -> str | None:
    if paid_on > today:
        return "缴费时间不能晚于今天，请先汇款，后填写回执。"
    return "缴费时间早于报名一年以上，请核对年份。" if (confirmed_on - paid_on).days > 365 else None


def held_until(since: date, days: int, calendar: WorkCalendar) -> date:
    """The last day on which an unpaid order holds its seats: `days` working days after `since`."""
    return calendar.add_workdays(since, days)


def review_due(submitted_on: date, days: int, calendar: WorkCalendar) -> date:
    """The day by which a receipt is reviewed (审核周期): the review begins on the working day after."""
    return calendar.add_workdays(submitted_on, days)
