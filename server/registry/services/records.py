"""The province's records as lines of the register: the same columns and checks as the sheets that offices hand in."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from server.integrations.province import Change, ChangeKind
from server.integrations.spreadsheets import Row
from server.registry.services.register_sheets import CERTIFICATES, ENTERPRISES, PERSONS, REGISTRATIONS, register_kinds
from server.registry.services.sheets import Cells, Line

UNREADABLE: Final = "记录格式不正确：缺少编号、序号或内容。"
IDENTITY: Final = "身份证号"

_ID: Final = re.compile(r"[0-9A-Za-z_\-]{1,32}")
_MOST_SEQ: Final = 2**63 - 1
_SHEETS: Final = {
    ChangeKind.ENTERPRISES: ENTERPRISES,
    ChangeKind.PERSONS: PERSONS,
    ChangeKind.CERTIFICATES: CERTIFICATES,
    ChangeKind.CONSTRUCTORS: REGISTRATIONS,
}
# column → fields, the first that is filled counts
_FIELDS: Final[Mapping[ChangeKind, Mapping[str, tuple[str, ...]]]] = {
    ChangeKind.ENTERPRISES: {
        "企业名称": ("name",),
        "统一社会信用代码": ("creditCode",),
        "地市代码": ("cityCode",),
        "联系人": ("contact",),
        "联系电话": ("phone",),
        "状态": ("status",),
    },
    ChangeKind.PERSONS: {"姓名": ("name",), IDENTITY: ("identityCard",), "手机号码": ("mobile",)},
    ChangeKind.CERTIFICATES: {
        "统一社会信用代码": ("creditCode",),
        "证书编号": ("certNum",),
        "类别": ("categoryCode",),
        "原证书编号": ("oldCertNum",),
        "发证日期": ("issuedDate", "issuDate"),
        "有效期至": ("expiringDate",),
        "状态": ("certState",),
    },
    ChangeKind.CONSTRUCTORS: {
        "统一社会信用代码": ("creditCode",),
        "注册编号": ("regNo",),
        "级别": ("level",),
        "专业": ("specialities",),
        "注册有效期至": ("regExpiry",),
        "状态": ("status",),
    },
}


class UnusableRecord(ValueError):
    """Its sentence says what is wrong and holds nothing personal."""


def usable(change: Change) -> bool:
    """Whether it says what it is about and when it was made."""
    return change.op in ("U", "D") and 0 < change.seq <= _MOST_SEQ and bool(_ID.fullmatch(change.id))


def line_of(kind: ChangeKind, change: Change, today: date, identity_number: str = "") -> Line:
    """The record as it is to be written. `identity_number`: of the person that a certificate or a registration names
    by `personId`. Raises UnusableRecord."""
    sheet = _SHEETS[kind]
    texts = {column: _first(change.data, fields) for column, fields in _FIELDS[kind].items()}
    if identity_number:
        texts[IDENTITY] = identity_number
    cells = Cells(sheet, Row(change.seq, texts))
    [shape] = [one for one in register_kinds(today) if one.name == sheet]
    line = shape.read(cells)
    if cells.faults:
        raise UnusableRecord(f"{cells.faults[0].column}：{cells.faults[0].reason}")
    line.values.update(upstream_id=change.id, upstream_seq=change.seq)
    return line


def _first(data: Mapping[str, Any], fields: tuple[str, ...]) -> str:
    return next(filter(None, (_text(data.get(field)) for field in fields)), "")


def _text(value: object) -> str:
    if isinstance(value, list):
        return "、".join(map(_text, value))
    return "" if value is None else str(value).strip()
