"""What an invoice needs to know of its buyer, and the block for sending paper (domain.md §2.3, §6.1)."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Final, TypeVar

from server.registry.rules import InvalidIdentifier, gbk_bytes, parse_credit_code, parse_mobile

MOST_BYTES: Final = 100  # the tax gateway's limit for the title, for address + phone, and for bank + account
_LANDLINE: Final = re.compile(r"[0-9()（）\-—\s]{7,20}")
_ACCOUNT: Final = re.compile(r"[0-9][0-9 \-]{0,49}")
_SCIENTIFIC: Final = re.compile(r"[0-9.]+[eE]\+?[0-9]+")
_TAX_NUMBER: Final = re.compile(r"[0-9A-Z]{15}|[0-9A-Z]{17,20}")
_EMAIL: Final = re.compile(r"[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24}")
_MISSING: Final = "请填写此项。"


class InvoiceKind(StrEnum):
    """By the code of the tax gateway; the paper kinds are gone since 2024-12-01."""

    SPECIAL = "81"
    GENERAL = "82"

    @property
    def label(self) -> str:
        return "电子发票（增值税专用发票）" if self is InvoiceKind.SPECIAL else "电子发票（普通发票）"


@dataclass(frozen=True)
class Invoice:
    """The block 发票信息 as typed. There is no default kind: whoever chooses wrongly gets no other invoice."""

    kind: str
    title: str
    taxpayer_number: str
    email: str
    address: str = ""
    phone: str = field(default="", repr=False)
    bank: str = ""
    account: str = field(default="", repr=False)
    remark: str = ""


@dataclass(frozen=True)
class Mailing:
    """The block 邮寄信息, asked for only where paper is on. City and district are names."""

    company: str
    city: str
    district: str
    address: str
    recipient: str
    mobile: str = field(repr=False)


_Block = TypeVar("_Block", Invoice, Mailing)


def tidied(block: _Block) -> _Block:
    """Ends trimmed, codes in their canonical form; what is wrong stays as typed, for `…_faults` to name."""
    values = {each.name: getattr(block, each.name).strip() for each in fields(block)}
    if isinstance(block, Invoice):
        values["taxpayer_number"] = "".join(unicodedata.normalize("NFKC", values["taxpayer_number"]).split()).upper()
        values["account"] = unicodedata.normalize("NFKC", values["account"])
    elif not _mobile_fault(values["mobile"]):
        values["mobile"] = parse_mobile(values["mobile"])
    return type(block)(**values)


def invoice_faults(invoice: Invoice, *, full_block: bool) -> dict[str, str]:
    """Field → sentence of a tidied block; empty: good. `full_block`: address, phone, bank and account are demanded."""
    demanded = {"title", "taxpayer_number", "email"}
    demanded |= {"address", "phone", "bank", "account"} if full_block else set()
    faults = unwritable(vars(invoice)) | {name: _MISSING for name in demanded if not getattr(invoice, name)}
    found = {
        "kind": None if invoice.kind in set(InvoiceKind) else "请选择培训费发票类型。",
        "title": _bytes_fault("发票抬头", invoice.title),
        "taxpayer_number": _taxpayer_fault(invoice.taxpayer_number),
        "email": None if _EMAIL.fullmatch(invoice.email) else "电子邮箱格式不正确，例如：caiwu@example.com。",
        "address": _bytes_fault("地址和电话合计", invoice.address + invoice.phone),
        "phone": _phone_fault(invoice.phone),
        "bank": _bytes_fault("开户银行和银行账号合计", invoice.bank + invoice.account),
        "account": account_fault(invoice.account),
        "remark": "备注最多200个字。" if len(invoice.remark) > 200 else None,
    }
    return {name: sentence for name, sentence in found.items() if sentence} | faults


def mailing_faults(mailing: Mailing, districts: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Field → sentence of a tidied block; all of it is demanded. `districts`: of each city of the province."""
    faults = unwritable(vars(mailing)) | {name: _MISSING for name, text in vars(mailing).items() if not text}
    found = {
        "company": _bytes_fault("邮寄单位", mailing.company),
        "city": None if mailing.city in districts else "请选择市。",
        "district": None if mailing.district in districts.get(mailing.city, mailing.district) else "请选择该市的区县。",
        "address": "详细地址最多200个字节（一个汉字2个字节）。" if gbk_bytes(mailing.address) > 200 else None,
        "recipient": "收件人姓名最多50个字节（一个汉字2个字节）。" if gbk_bytes(mailing.recipient) > 50 else None,
        "mobile": _mobile_fault(mailing.mobile),
    }
    return {name: sentence for name, sentence in found.items() if sentence} | faults


def taxpayer_warning(number: str) -> str | None:
    """For the confirmation page: numbers that are not 18 characters long exist, but are rare."""
    return None if len(number) == 18 else f"纳税人识别号为{len(number)}位，与统一社会信用代码的18位不同，请再次核对。"


def unwritable(texts: Mapping[str, str]) -> dict[str, str]:
    """What the gateway refuses anywhere, and what no database or sheet can hold."""
    return {
        name: "不能含有尖括号、换行或不可见字符。"
        for name, text in texts.items()
        if any(sign in "<>" or unicodedata.category(sign) in {"Cc", "Cf", "Cs"} for sign in text)
    }


def _bytes_fault(what: str, text: str) -> str | None:
    count = gbk_bytes(text)
    return f"{what}最多{MOST_BYTES}个字节（一个汉字2个字节），现在是{count}个。" if count > MOST_BYTES else None


def _taxpayer_fault(number: str) -> str | None:
    if len(number) != 18:
        return (
            None
            if _TAX_NUMBER.fullmatch(number)
            else "纳税人识别号应为15至20位数字或大写字母，一般与统一社会信用代码相同。"
        )
    try:
        parse_credit_code(number)
    except InvalidIdentifier as fault:
        return fault.sentence
    return None


def _phone_fault(phone: str) -> str | None:
    fits = not phone or _LANDLINE.fullmatch(phone)
    return None if fits else "电话应为7至20位数字，可含括号和短横线，例如：0531-88880000。"


def account_fault(account: str) -> str | None:
    if _SCIENTIFIC.fullmatch(account):
        return "银行账号是科学计数法，表格软件已丢失部分数字，请填写完整账号。"
    fits = not account or _ACCOUNT.fullmatch(account)
    return None if fits else "银行账号应为1至50位数字，可含空格和短横线。"


def _mobile_fault(mobile: str) -> str | None:
    try:
        parse_mobile(mobile)
    except InvalidIdentifier as fault:
        return fault.sentence
    return None
