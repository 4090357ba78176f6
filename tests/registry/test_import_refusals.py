"""What an import of the register refuses, where it says so, and that nothing is written then."""

import asyncio

import pytest

from server.audit.models import AuditEntry
from server.errors import Refusal
from server.integrations.spreadsheets import MISSING_COLUMN, UNKNOWN_COLUMN, Table, read_tables
from server.registry.models import Enterprise, Person
from server.registry.services.batches import ImportDisturbed, Report, Tally
from server.registry.services.importing import NO_SUCH_ENTERPRISE, NO_SUCH_PERSON, import_register
from tests.conftest import SQLITE
from tests.registry.register_files import (
    BY,
    CERTIFICATE,
    CERTIFICATE_HEADER,
    ENTERPRISE,
    LI,
    PERSON,
    PERSON_HEADER,
    REGISTRATION,
    REGISTRATION_HEADER,
    WANG,
    certificates,
    changed,
    enterprises,
    everything,
    persons,
    register,
    registrations,
    sheet,
)

THIRD_FIRM = "91370700700000052K"

pytestmark = pytest.mark.usefixtures("database")


async def imported(tables: list[Table], *, keep_good: bool = False) -> Report:
    return await import_register(tables, keep_good=keep_good, by=BY)


def places(report: Report) -> list[tuple[str, int, str, str]]:
    return [(fault.sheet, fault.row, fault.column, fault.reason) for fault in report.faults]


@pytest.mark.parametrize(
    ("tables", "place"),
    [
        (
            certificates(changed(CERTIFICATE, CERTIFICATE_HEADER, 身份证号=WANG)),
            ("证书", 2, "身份证号", NO_SUCH_PERSON),
        ),
        (
            certificates(changed(CERTIFICATE, CERTIFICATE_HEADER, 统一社会信用代码=THIRD_FIRM)),
            ("证书", 2, "统一社会信用代码", NO_SUCH_ENTERPRISE),
        ),
        (
            registrations(changed(REGISTRATION, REGISTRATION_HEADER, 身份证号=WANG)),
            ("建造师", 2, "身份证号", NO_SUCH_PERSON),
        ),
        (
            registrations(changed(REGISTRATION, REGISTRATION_HEADER, 统一社会信用代码=THIRD_FIRM)),
            ("建造师", 2, "统一社会信用代码", NO_SUCH_ENTERPRISE),
        ),
    ],
)
async def test_row_of_nobody_is_named_and_nothing_is_written(
    tables: list[Table], place: tuple[str, int, str, str]
) -> None:
    report = await imported([*enterprises(ENTERPRISE), *persons(PERSON), *tables])

    assert (report.written, places(report)) == (False, [place])
    assert (await everything(), await AuditEntry.all().count()) == ([[], [], [], [], []], 0)


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
