"""Which invoice a file is: by its 20-digit number, or by tax number and amount where it brings the number."""

import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

_NUMBER: Final = re.compile(r"\d{20}", re.ASCII)
_IN_NAME: Final = re.compile(r"(?<!\d)\d{20}(?!\d)", re.ASCII)
NO_NUMBER: Final = "文件名和文件内容中都没有20位发票号码，请以发票号码命名后重新上传。"


@dataclass(frozen=True)
class Facts:
    """What a file says of its invoice; None where it says nothing."""

    number: str | None = None
    taxpayer_number: str | None = None
    total_fen: int | None = None
    tax_fen: int | None = None
    issued_on: date | None = None

    def completed_by(self, other: "Facts") -> "Facts":
        return replace(other, **{name: value for name, value in vars(self).items() if value is not None})


@dataclass(frozen=True)
class Candidate:
    """An invoice that files may be for; without a number it is asked for only."""

    id: int
    order_id: int
    number: str | None
    taxpayer_number: str
    total_fen: int


@dataclass(frozen=True)
class Fit:
    """The invoice a file belongs to, or why to none. `issue`: it brings this number, date and tax to a request."""

    invoice_id: int | None = None
    issue: Facts | None = None
    refusal: str = ""


def read_number(text: str) -> str | None:
    return text if _NUMBER.fullmatch(text) else None


def number_in_name(filename: str) -> str | None:
    """Of several numbers in a name none can be meant."""
    found = set(_IN_NAME.findall(filename))
    return str(found.pop()) if len(found) == 1 else None


def contradiction(facts: Facts, candidate: Candidate) -> str | None:
    """What a file says that cannot be of this invoice."""
    if facts.number and candidate.number and facts.number != candidate.number:
        return f"文件中的发票号码是{facts.number}，不是这张发票。"
    if facts.taxpayer_number and facts.taxpayer_number != candidate.taxpayer_number:
        return "文件中的购买方纳税人识别号与发票信息不符。"
    if facts.total_fen is not None and facts.total_fen != candidate.total_fen:
        return f"文件中的价税合计是{facts.total_fen / 100:.2f}元，应为{candidate.total_fen / 100:.2f}元。"
    return None


def match_files(files: Mapping[int, Facts], candidates: Collection[Candidate]) -> dict[int, Fit]:
    """Key of a file → where it belongs. Files of one number are one invoice: what the XML says helps its PDF."""
    groups: dict[str, list[int]] = defaultdict(list)
    for key, facts in files.items():
        groups[facts.number or ""].append(key)
    fits = {key: Fit(refusal=NO_NUMBER) for key in groups.pop("", [])}
    free = [one for one in candidates if one.number is None]
    numbered = {one.number: one for one in candidates if one.number}
    for number, keys in sorted(groups.items()):
        fit = _group_fit([files[key] for key in keys], numbered.get(number), free)
        free = [one for one in free if one.id != fit.invoice_id]
        for key in keys:
            fits[key] = fit
    return fits


def _group_fit(group: Sequence[Facts], known: Candidate | None, free: Sequence[Candidate]) -> Fit:
    facts = Facts()
    for one in group:
        facts = facts.completed_by(one)
    if known:
        wrong = next(filter(None, (contradiction(one, known) for one in group)), None)
        return Fit(refusal=wrong) if wrong else Fit(known.id)
    if facts.taxpayer_number is None or facts.total_fen is None or facts.tax_fen is None or facts.issued_on is None:
        return Fit(refusal="没有登记过这个发票号码，文件也没有写明税号、金额和日期：请连同 XML 或 OFD 一起上传。")
    return _request_fit(facts, [one for one in free if contradiction(facts, one) is None])


def _request_fit(facts: Facts, fitting: Sequence[Candidate]) -> Fit:
    if not fitting:
        return Fit(refusal="没有税号和金额都相符的开票申请。")
    if len({one.order_id for one in fitting}) > 1:
        return Fit(refusal="有多个订单的开票申请与税号和金额相符，请在订单中逐张登记号码后再上传。")
    return Fit(min(one.id for one in fitting), facts)  # equal shares of one order: either is right
