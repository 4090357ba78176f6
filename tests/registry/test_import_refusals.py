"""What an import of the register refuses, where it says so, and that nothing is written then."""

import asyncio

import pytest

from server.audit.models import AuditEntry
from server.errors import Refusal
from server.integrations.spreadsheets import MISSING_COLUMN, SCIENTIFIC_NOTATION, UNKNOWN_COLUMN, Table, read_tables
from server.registry.models import Enterprise, Person
from server.registry.services.batches import ImportDisturbed, Report, Tally
from server.registry.services.importing import NO_SUCH_ENTERPRISE, NO_SUCH_PERSON, import_register
from server.registry.services.sheets import BLANK
from tests.conftest import SQLITE
from tests.registry.register_files import (
    BY,
    CERTIFICATE,
    CERTIFICATE_HEADER,
    ENTERPRISE,
    ENTERPRISE_HEADER,
    LI,
    PERSON,
    PERSON_HEADER,
    REGISTRATION,
    REGISTRATION_HEADER,
    WANG,
    Row,
    certificates,
    changed,
    enterprises,
    everything,
    persons,
    register,
    sheet,
)

pytestmark = pytest.mark.usefixtures("database")


async def imported(tables: list[Table], *, keep_good: bool = False) -> Report:
    return await import_register(tables, keep_good=keep_good, by=BY)


def places(report: Report) -> list[tuple[str, int, str, str]]:
    return [(fault.sheet, fault.row, fault.column, fault.reason) for fault in report.faults]


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
        ("证书", CERTIFICATE, CERTIFICATE_HEADER, "身份证号", WANG, NO_SUCH_PERSON),
        ("证书", CERTIFICATE, CERTIFICATE_HEADER, "统一社会信用代码", "91370700700000052K", NO_SUCH_ENTERPRISE),
        ("建造师", REGISTRATION, REGISTRATION_HEADER, "注册编号", "鲁" * 41, "不能超过40个字，现在是41个字。"),
        ("建造师", REGISTRATION, REGISTRATION_HEADER, "级别", "三级", "应为：一级、二级。"),
        ("建造师", REGISTRATION, REGISTRATION_HEADER, "身份证号", WANG, NO_SUCH_PERSON),
        ("建造师", REGISTRATION, REGISTRATION_HEADER, "统一社会信用代码", "91370700700000052K", NO_SUCH_ENTERPRISE),
    ],
)  # fmt: skip
async def test_faulty_cell_is_named_and_nothing_is_written(
    kind: str, base: Row, header: Row, column: str, cell: str, reason: str
) -> None:
    owners = [*enterprises(ENTERPRISE), *persons(PERSON)] if kind in {"证书", "建造师"} else []

    report = await imported([*owners, *sheet(kind, header, changed(base, header, **{column: cell}))])

    assert (report.written, places(report)) == (False, [(kind, 2, column, reason)])
    assert (await everything(), await AuditEntry.all().count()) == ([[], [], [], [], []], 0)


async def test_every_fault_of_a_row_is_told_at_once() -> None:
    report = await imported(persons(("", "370102198001010016", "1")))

    assert [place[2] for place in places(report)] == ["身份证号", "姓名", "手机号码"]


@pytest.mark.parametrize(
    ("tables", "place"),
    [
        (persons(PERSON, ("王示例", WANG, ""), ("李重复", LI, "")), ("人员", 4, "身份证号", "与第2行重复。")),
        (
            [*persons(PERSON), *sheet("人员二", PERSON_HEADER, ("李重复", "370102 19800101 0015", ""))],
            ("人员二", 2, "身份证号", "与“人员”第2行重复。"),
        ),
        (enterprises(ENTERPRISE, ENTERPRISE), ("企业", 3, "统一社会信用代码", "与第2行重复。")),
        (
            [*register(), *sheet("建造师2", REGISTRATION_HEADER, REGISTRATION)],
            ("建造师2", 2, "注册编号", "与“建造师”第2行重复。"),
        ),
        (
            [*register(), *sheet("证书2", CERTIFICATE_HEADER, CERTIFICATE)],
            ("证书2", 2, "类别", "与“证书”第2行重复。"),
        ),
        (
            [*register(), *enterprises(("乙公司", "91370200MA0000023D", "370200", "", "", "")),
             *sheet("证书2", CERTIFICATE_HEADER,
                    changed(CERTIFICATE, CERTIFICATE_HEADER, 统一社会信用代码="91370200MA0000023D"))],
            ("证书2", 2, "证书编号", "与第2行是同一人的同一编号。"),
        ),
    ],
)  # fmt: skip
async def test_row_that_comes_twice_is_named_with_the_first(
    tables: list[Table], place: tuple[str, int, str, str]
) -> None:
    report = await imported(tables)

    assert (report.written, places(report)) == (False, [place])


@pytest.mark.parametrize(
    ("tables", "expected"),
    [
        (sheet("人员", ("姓名", "手机号码"), ("李", "")), ("人员", 1, "身份证号", MISSING_COLUMN)),
        (sheet("人员", (*PERSON_HEADER, "备注"), (*PERSON, "")), ("人员", 1, "备注", UNKNOWN_COLUMN)),
        (
            sheet("Sheet1", ("名称", "数量"), ("a", "1")),
            ("Sheet1", 1, "", "不认识此表。表名应为：企业、人员、证书、建造师。"),
        ),
    ],
)
@pytest.mark.parametrize("keep_good", [False, True])
async def test_sheet_that_cannot_be_understood_stops_everything(
    tables: list[Table], expected: tuple[str, int, str, str], keep_good: bool
) -> None:
    report = await imported([*enterprises(ENTERPRISE), *tables], keep_good=keep_good)

    assert (report.written, places(report)) == (False, [expected])
    assert (await everything())[0] == []


async def test_with_keep_good_the_good_rows_are_written_and_the_others_named() -> None:
    people = persons(PERSON, ("王示例", "370102198001010016", ""), ("赵示例", "370202198512310023", ""))
    lost = changed(CERTIFICATE, CERTIFICATE_HEADER, 身份证号=WANG, 证书编号="鲁建安A（2020）7654321")

    report = await imported([*enterprises(ENTERPRISE), *people, *certificates(CERTIFICATE, lost)], keep_good=True)

    assert places(report) == [
        ("人员", 3, "身份证号", "身份证号校验不通过，请对照证件逐位核对。"),
        ("证书", 3, "身份证号", NO_SUCH_PERSON),
    ]
    assert report.tallies == {"企业": Tally(added=1), "人员": Tally(added=2), "证书": Tally(added=1)}
    assert [person.name for person in await Person.all().order_by("id")] == ["李示例", "赵示例"]


async def test_corrected_file_completes_what_keep_good_left_out() -> None:
    await imported(persons(PERSON, ("王示例", "1", "")), keep_good=True)

    report = await imported(persons(PERSON, ("王示例", WANG, "")))

    assert report.tallies == {"人员": Tally(added=1, unchanged=1)}


class Cut(Exception):
    """Stands for a kill in the middle."""


async def test_import_that_was_cut_off_is_completed_by_the_next() -> None:
    """SQLite keeps the batches that were written, PostgreSQL none."""

    def cut(done: int, _total: int) -> None:
        if done == 1:
            raise Cut

    with pytest.raises(Cut):
        await import_register(register(), keep_good=False, by=BY, progress=cut)
    left = await Enterprise.all().count()

    report = await imported(register())

    firm = Tally(unchanged=1) if SQLITE else Tally(added=1)
    others = dict.fromkeys(("人员", "证书", "建造师"), Tally(added=1))
    assert (left, report.tallies) == (1 if SQLITE else 0, {"企业": firm, **others})


async def test_two_imports_at_once_leave_each_row_once() -> None:
    outcomes = await asyncio.gather(*(imported(register()) for _ in range(3)), return_exceptions=True)

    assert all(isinstance(outcome, Report | ImportDisturbed) for outcome in outcomes)
    assert [len(rows) for rows in await everything()] == [1, 1, 1, 1, 1]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
async def test_every_encoding_of_excel_gives_the_same_names(encoding: str) -> None:
    await imported(sheet("人员", PERSON_HEADER, PERSON, encoding=encoding))

    assert [person.name for person in await Person.all()] == ["李示例"]


def test_other_encoding_is_refused_before_anything_is_read() -> None:
    with pytest.raises(Refusal, match="文字编码"):
        read_tables(",".join(PERSON_HEADER).encode("utf-16"), "人员.csv")
