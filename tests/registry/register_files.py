"""Files of the register as offices hand them in, for the tests of importing them."""

import csv
from collections.abc import Sequence
from io import StringIO
from typing import Any

from server import db
from server.audit.services import By
from server.integrations.spreadsheets import Table, read_tables
from server.registry.models import Certificate, CertificateNumber, ConstructorRegistration, Enterprise, Person
from tests.factories import NOW_MS, identity_number

BY = By("staff:1", NOW_MS, "10.0.0.1")
FIRM, OTHER_FIRM = "91370100MA0000015D", "91370200MA0000023D"
LI, WANG = "370102198001010015", "37010219800101004X"

ENTERPRISE_HEADER = ("企业名称*", "统一社会信用代码*", "地市代码*", "联系人", "联系电话", "状态")
PERSON_HEADER = ("姓名*", "身份证号*", "手机号码")
CERTIFICATE_HEADER = (
    "身份证号*", "统一社会信用代码*", "证书编号*", "类别", "原证书编号", "发证日期", "有效期至*", "状态*",
)  # fmt: skip
REGISTRATION_HEADER = (
    "身份证号*", "注册编号*", "级别*", "专业", "统一社会信用代码", "注册有效期至*", "状态",
)  # fmt: skip

ENTERPRISE = ("山东示例建设集团有限公司", FIRM, "370100", "赵联系", "0531-88880000", "正常")
PERSON = ("李示例", LI, "13800138000")
CERTIFICATE = (LI, FIRM, "鲁建安A（2015）1234567", "A", "", "2024-01-08", "2027-01-07", "有效")
REGISTRATION = (LI, "鲁2370000202300001", "二级", "建筑工程", FIRM, "2028-05-31", "有效")

Row = Sequence[str]


def sheet(name: str, header: Row, *rows: Row, encoding: str = "utf-8-sig") -> list[Table]:
    """One table as a CSV file of that name gives it."""
    text = StringIO()
    csv.writer(text, lineterminator="\r\n").writerows([header, *rows])
    return read_tables(text.getvalue().encode(encoding), f"{name}.csv")


def enterprises(*rows: Row) -> list[Table]:
    return sheet("企业", ENTERPRISE_HEADER, *rows)


def persons(*rows: Row) -> list[Table]:
    return sheet("人员", PERSON_HEADER, *rows)


def certificates(*rows: Row) -> list[Table]:
    return sheet("证书", CERTIFICATE_HEADER, *rows)


def registrations(*rows: Row) -> list[Table]:
    return sheet("建造师", REGISTRATION_HEADER, *rows)


def register() -> list[Table]:
    """One good row of each kind."""
    return [*enterprises(ENTERPRISE), *persons(PERSON), *certificates(CERTIFICATE), *registrations(REGISTRATION)]


def changed(row: Row, header: Row, **values: str) -> tuple[str, ...]:
    """`row` with other cells, named by their captions without stars."""
    captions = [caption.rstrip("*") for caption in header]
    assert set(values) <= set(captions)
    return tuple(values.get(caption, cell) for caption, cell in zip(captions, row, strict=True))


async def everything() -> list[Any]:
    """All rows of the register with every column, sealed ones as they lie in the database."""
    models = (Enterprise, Person, Certificate, CertificateNumber, ConstructorRegistration)
    tables = [model._meta.db_table for model in models]
    return [await db.writer().execute_query_dict(f"SELECT * FROM {table} ORDER BY id") for table in tables]  # noqa: S608


def large_register(rows: int, expires: str = "2027-06-30") -> list[Table]:
    """A file of about so many rows: a fiftieth enterprises, the rest persons with one certificate each."""
    firms = [credit_code(serial) for serial in range(rows // 50)]
    people = [identity_number(serial) for serial in range((rows - len(firms)) // 2)]
    return [
        *enterprises(*((f"示例建设{n}有限公司", code, "370100", "", "", "") for n, code in enumerate(firms))),
        *persons(*((f"李示例{n}", number, f"138{n:08d}") for n, number in enumerate(people))),
        *certificates(*(
            (number, firms[n % len(firms)], f"A2024{n:07d}", "", "", "", expires, "01")
            for n, number in enumerate(people)
        )),
    ]  # fmt: skip


def credit_code(serial: int) -> str:
    """A valid, synthetic code."""
    alphabet, weights = (
        "0123456789ABCDEFGHJKLMNPQRTUWXY",
        (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28),
    )
    body = f"91370100MA{serial:07d}"
    return body + alphabet[-sum(w * alphabet.index(sign) for w, sign in zip(weights, body, strict=True)) % 31]
