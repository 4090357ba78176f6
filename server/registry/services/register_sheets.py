"""The register's four sheets: their columns, and what a row of each must hold."""

import re
import unicodedata
from datetime import date
from functools import partial
from typing import Final

from server.registry.rules import (
    CertificateStatus,
    PersonnelCategory,
    certificate_display,
    certificate_key,
    fold_enterprise_name,
    parse_credit_code,
    parse_identity_number,
    parse_mobile,
)
from server.registry.rules.identifiers import folded
from server.registry.services.cells import choice, city_code, day, line
from server.registry.services.sheets import Cells, Kind, Line

ENTERPRISES: Final = "企业"
PERSONS: Final = "人员"
CERTIFICATES: Final = "证书"
REGISTRATIONS: Final = "建造师"

_ENTERPRISE_NAME = "企业名称"
_CREDIT_CODE: Final = "统一社会信用代码"
_IDENTITY: Final = "身份证号"
_NUMBER: Final = "证书编号"
_REGISTRATION: Final = "注册编号"

_ACTIVE: Final = {"正常": True, "1": True, "停用": False, "0": False}
_VALID: Final = {"有效": True, "1": True, "无效": False, "0": False}
_LEVELS: Final = {"一级": 1, "1": 1, "二级": 2, "2": 2, "一级建造师": 1, "二级建造师": 2}
_CATEGORIES: Final = {category.value: category for category in PersonnelCategory}
_STATUSES: Final = {status.label: status for status in CertificateStatus} | {s.value: s for s in CertificateStatus}
_PROVINCE: Final = re.compile(r"\W*([\u4e00-\u9fff])建安")


def register_kinds(today: date) -> list[Kind]:
    """The kinds in the order in which they are written: each refers to those before it only."""
    return [
        Kind(
            ENTERPRISES, (_ENTERPRISE_NAME, "地市代码"), (_ENTERPRISE_NAME, _CREDIT_CODE, "地市代码"),
            ("联系人", "联系电话", "状态"), _enterprise, _CREDIT_CODE,
        ),
        Kind(
            PERSONS, ("姓名", _IDENTITY), ("姓名", _IDENTITY), ("手机号码",), partial(_person, today=today), _IDENTITY,
        ),
        Kind(
            CERTIFICATES, (_NUMBER, _CREDIT_CODE), (_IDENTITY, _CREDIT_CODE, _NUMBER, "有效期至", "状态"),
            ("类别", "发证日期", "原证书编号"), partial(_certificate, today=today), "类别",
        ),
        Kind(
            REGISTRATIONS, (_REGISTRATION, "级别"), (_REGISTRATION, _IDENTITY, "级别", "注册有效期至"),
            (_CREDIT_CODE, "专业", "状态"), partial(_registration, today=today), _REGISTRATION,
        ),
    ]  # fmt: skip


def _enterprise(cells: Cells) -> Line:
    name, code = cells.take(_ENTERPRISE_NAME, line(200)), cells.take(_CREDIT_CODE, parse_credit_code)
    return cells.line(
        code,
        credit_code=code,
        name=name,
        folded_name=fold_enterprise_name(name or ""),
        city_code=cells.take("地市代码", city_code),
        contact=cells.find("联系人", line(50)),
        phone=cells.find("联系电话", line(40)),
        active=cells.find("状态", choice(_ACTIVE)),
    )


def _identity(cells: Cells, today: date) -> str:
    """Old lists still hold the 15 digits of before 1999."""
    return cells.take(_IDENTITY, partial(parse_identity_number, today=today, legacy=True))


def _person(cells: Cells, today: date) -> Line:
    number, name = _identity(cells, today), cells.take("姓名", line(50))
    return cells.line(number, identity_number=number, name=name, mobile=cells.find("手机号码", parse_mobile))


def _certificate(cells: Cells, today: date) -> Line:
    as_key = partial(certificate_key, year_now=today.year)
    number, code = _identity(cells, today), cells.take(_CREDIT_CODE, parse_credit_code)
    key = cells.take(_NUMBER, as_key)
    category = cells.find("类别", choice(_CATEGORIES)) or _category(key)
    issued, expires = cells.find("发证日期", day), cells.take("有效期至", day)
    if key and category is not _category(key):
        cells.refuse("类别", "与证书编号中的类别不符。")
    if issued and expires and issued > expires:
        cells.refuse("有效期至", "早于发证日期。")
    return cells.line(
        (number, code, category),
        identity_number=number,
        credit_code=code,
        category=category,
        key=key,
        display=_display(cells.row.cells.get(_NUMBER, ""), key),
        former_key=cells.find("原证书编号", as_key),
        issued_on=issued,
        expires_on=expires,
        status=cells.take("状态", choice(_STATUSES)),
    )


def _registration(cells: Cells, today: date) -> Line:
    number = cells.take(_REGISTRATION, _registration_number)
    return cells.line(
        number,
        number=number,
        identity_number=_identity(cells, today),
        credit_code=cells.find(_CREDIT_CODE, parse_credit_code),
        level=cells.take("级别", choice(_LEVELS)),
        specialities=cells.find("专业", line(200)),
        expires_on=cells.take("注册有效期至", day),
        active=cells.find("状态", choice(_VALID)),
    )


def _category(key: str | None) -> PersonnelCategory | None:
    return PersonnelCategory(key[:-11]) if key else None


def _display(written: str, key: str | None) -> str:
    """As the certificate prints it, with the province that the file names; ours where it names none."""
    province = _PROVINCE.match(unicodedata.normalize("NFKC", written))
    return certificate_display(key, province[1] if province else "鲁") if key else ""


def _registration_number(text: str) -> str:
    """Provinces write these in many ways: kept as text, without spaces, in capitals."""
    number = folded(text).upper()
    return line(40)(number)
