"""The register's sheets: which cells are refused, and in which words. No database is asked."""

import pytest

from server.integrations.spreadsheets import SCIENTIFIC_NOTATION
from server.registry.services.register_sheets import register_kinds
from server.registry.services.sheets import BLANK, read_kinds
from tests.factories import TODAY
from tests.registry.register_files import (
    CERTIFICATE,
    CERTIFICATE_HEADER,
    ENTERPRISE,
    ENTERPRISE_HEADER,
    PERSON,
    PERSON_HEADER,
    REGISTRATION,
    REGISTRATION_HEADER,
    Row,
    changed,
    persons,
    sheet,
)


@pytest.mark.parametrize(
    ("kind", "base", "header", "column", "cell", "reason"),
    [
        ("企业", ENTERPRISE, ENTERPRISE_HEADER, "企业名称", "", BLANK),
        ("企业", ENTERPRISE, ENTERPRISE_HEADER, "企业名称", "长" * 201, "不能超过200个字，现在是201个字。"),
        ("企业", ENTERPRISE, ENTERPRISE_HEADER, "统一社会信用代码", "91370100MA0000015E",
         "统一社会信用代码校验不通过，请对照营业执照逐位核对。"),
        ("企业", ENTERPRISE, ENTERPRISE_HEADER, "地市代码", "济南", "应为6位地市代码，例如：370100（济南）。"),
        ("企业", ENTERPRISE, ENTERPRISE_HEADER, "状态", "注销", "应为：正常、停用。"),
        ("人员", PERSON, PERSON_HEADER, "姓名", "", BLANK),
        ("人员", PERSON, PERSON_HEADER, "姓名", "李\n示例", "含有换行或不可见的控制字符，请删除后重新填写。"),
        ("人员", PERSON, PERSON_HEADER, "身份证号", "", BLANK),
        ("人员", PERSON, PERSON_HEADER, "身份证号", "370102198001010016", "身份证号校验不通过，请对照证件逐位核对。"),
        ("人员", PERSON, PERSON_HEADER, "身份证号", "370202198502300139", "身份证号中的出生日期不存在，请核对。"),
        ("人员", PERSON, PERSON_HEADER, "身份证号", "3.70102E+17", SCIENTIFIC_NOTATION),
        ("人员", PERSON, PERSON_HEADER, "手机号码", "12800138000", "手机号码应为11位数字，以13至19开头。"),
        ("证书", CERTIFICATE, CERTIFICATE_HEADER, "证书编号", "鲁建安D（2015）1234567",
         "证书编号格式不正确，例如：鲁建安A（2015）1234567，可简写为 A20151234567。"),
        ("证书", CERTIFICATE, CERTIFICATE_HEADER, "证书编号", "鲁建安A（2027）1234567",
         "证书编号中的年份应在2004年至2026年之间，请核对。"),
        ("证书", CERTIFICATE, CERTIFICATE_HEADER, "类别", "B", "与证书编号中的类别不符。"),
        ("证书", CERTIFICATE, CERTIFICATE_HEADER, "类别", "D", "应为：A、B、C、C1、C2、C3。"),
        ("证书", CERTIFICATE, CERTIFICATE_HEADER, "有效期至", "2027-02-29", "没有这一天，请核对日期。"),
        ("证书", CERTIFICATE, CERTIFICATE_HEADER, "有效期至", "2024-01-07", "早于发证日期。"),
        ("证书", CERTIFICATE, CERTIFICATE_HEADER, "状态", "", BLANK),
        ("证书", CERTIFICATE, CERTIFICATE_HEADER, "状态", "正常",
         "应为：有效、暂扣、撤销、注销、失效、办理转出、吊销、其他。"),
        ("建造师", REGISTRATION, REGISTRATION_HEADER, "注册编号", "鲁" * 41, "不能超过40个字，现在是41个字。"),
        ("建造师", REGISTRATION, REGISTRATION_HEADER, "级别", "三级", "应为：一级、二级。"),
    ],
)  # fmt: skip
def test_faulty_cell_is_named_and_its_row_dropped(
    kind: str, base: Row, header: Row, column: str, cell: str, reason: str
) -> None:
    tables = sheet(kind, header, changed(base, header, **{column: cell}))

    reading = read_kinds(tables, register_kinds(TODAY))

    faults = [(fault.sheet, fault.row, fault.column, fault.reason) for fault in reading.faults]
    assert (faults, reading.lines[kind]) == ([(kind, 2, column, reason)], [])


def test_every_fault_of_a_row_is_told_at_once() -> None:
    reading = read_kinds(persons(("", "370102198001010016", "1")), register_kinds(TODAY))

    assert [fault.column for fault in reading.faults] == ["身份证号", "姓名", "手机号码"]
