"""`python -m server import …` as an operator runs it: what it prints, what it changes, how it ends."""

import asyncio
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path

import pytest
import xlsxwriter
from click.testing import CliRunner, Result

from server import migrating, settings
from server.__main__ import main
from server.clock import SHANGHAI
from server.integrations.province import ChangeKind
from server.integrations.province.files import write_file
from tests.catalogue.catalogue_files import CATEGORY, CATEGORY_HEADER, KIND, KIND_HEADER
from tests.registry.province import ENTERPRISE as PROVINCE_FIRM
from tests.registry.register_files import (
    CERTIFICATE,
    CERTIFICATE_HEADER,
    ENTERPRISE,
    ENTERPRISE_HEADER,
    LI,
    PERSON,
    PERSON_HEADER,
    Row,
)

pytestmark = pytest.mark.usefixtures("data")

REGISTER = {
    "企业": (ENTERPRISE_HEADER, ENTERPRISE),
    "人员": (PERSON_HEADER, PERSON),
    "证书": (CERTIFICATE_HEADER, CERTIFICATE),
}


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A migrated embedded database of its own; the command reads where it lies from the environment."""
    monkeypatch.setenv("ANGUAN_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("ANGUAN_FACES__ENGINE", "off")
    asyncio.run(migrating.upgrade(settings.load()))
    return tmp_path / "data"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["import", *map(str, arguments)])


def workbook(path: Path, sheets: Mapping[str, Sequence[Row]]) -> Path:
    with xlsxwriter.Workbook(path) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, cells in enumerate(rows):
                for column, cell in enumerate(cells):
                    sheet.write_string(number, column, cell)
    return path


def csv(path: Path, *rows: Row) -> Path:
    path.write_text("\r\n".join(",".join(row) for row in rows), "utf-8-sig")
    return path


def test_workbook_is_imported_and_a_second_time_passed_over(tmp_path: Path) -> None:
    path = workbook(tmp_path / "登记库.xlsx", REGISTER)

    first, second = run("registry", path), run("registry", path)

    assert (first.exit_code, first.stdout.splitlines()) == (
        0, ["企业：新增 1，更新 0，未变 0。", "人员：新增 1，更新 0，未变 0。", "证书：新增 1，更新 0，未变 0。"],
    )  # fmt: skip
    assert second.stdout.splitlines()[-1] == "证书：新增 0，更新 0，未变 1。"


def test_titles_and_sheets_of_explanations_are_passed_over(tmp_path: Path) -> None:
    header, row = REGISTER["人员"]
    sheets = {"人员": (("山东省安管人员名单",), header, row), "说明": (("请按模板填写",), ("手机号码可不填",))}

    result = run("registry", workbook(tmp_path / "a.xlsx", sheets))

    assert (result.exit_code, result.stdout.splitlines()) == (0, ["人员：新增 1，更新 0，未变 0。"])


def test_faults_are_listed_by_place_without_what_stood_there(tmp_path: Path) -> None:
    path = csv(tmp_path / "人员.csv", PERSON_HEADER, PERSON, ("王示例", "370102198001010016", "123"))

    result = run("registry", path)

    told = [line for line in result.stderr.splitlines() if not line.startswith("导入")]
    assert (result.exit_code, told) == (
        1,
        [
            "人员 第3行“身份证号”列：身份证号校验不通过，请对照证件逐位核对。",
            "人员 第3行“手机号码”列：手机号码应为11位，现在是3位。",
            "共 2 处错误，未写入任何数据。请改正后重新导入。",
        ],
    )  # fmt: skip
    assert "370102198001010016" not in result.output


def test_keep_good_imports_the_rest_and_still_ends_with_one(tmp_path: Path) -> None:
    path = csv(tmp_path / "人员.csv", PERSON_HEADER, PERSON, ("王示例", "1", ""))

    result = run("registry", "--keep-good", path)

    assert (result.exit_code, result.stderr.splitlines()[-2:]) == (
        1, ["人员：新增 1，更新 0，未变 0。", "共 1 处错误，所在的行未导入。"],
    )  # fmt: skip


def test_sheets_of_several_workbooks_are_told_apart(tmp_path: Path) -> None:
    header, row = REGISTER["人员"]
    paths = [workbook(tmp_path / f"{name}.xlsx", {"人员": (header, row)}) for name in ("济南", "青岛")]

    result = run("registry", *paths)

    assert "青岛.xlsx/人员 第2行“身份证号”列：与“济南.xlsx/人员”第2行重复。" in result.stderr


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.xlsx", b"PK\x03\x04broken", "a.xlsx：文件无法读取"),
        ("a.csv", b"", "a.csv：文件是空的。"),
        ("a.pdf", b"%PDF", "a.pdf：只能上传 .xlsx、.xls 或 .csv 文件。"),
        ("a.csv", "姓名\r\n李".encode("utf-16"), "a.csv：无法识别文件的文字编码"),
    ],
)
def test_file_that_cannot_be_read_is_said_in_a_sentence(
    tmp_path: Path, name: str, content: bytes, sentence: str
) -> None:
    (tmp_path / name).write_bytes(content)

    result = run("registry", tmp_path / name)

    assert (result.exit_code, sentence in result.stderr) == (1, True)


def test_catalogue_and_photos_are_imported(tmp_path: Path) -> None:
    files = csv(tmp_path / "kinds.csv", KIND_HEADER, KIND), csv(tmp_path / "类别.csv", CATEGORY_HEADER, CATEGORY)
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / f"{LI}.jpg").write_bytes(b"no photo")

    catalogue, photos = run("catalogue", *files), run("photos", tmp_path / "photos")

    assert catalogue.stdout.splitlines() == ["班别：新增 1，更新 0，未变 0。", "专题类别：新增 1，更新 0，未变 0。"]
    assert (photos.exit_code, f"{LI}.jpg：登记库中没有此人，请先导入人员。" in photos.stderr) == (1, True)


def test_database_that_is_not_migrated_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANGUAN_DATA_DIR", str(tmp_path / "elsewhere"))
    (tmp_path / "elsewhere").mkdir()

    result = run("registry", csv(tmp_path / "人员.csv", PERSON_HEADER, PERSON))

    assert (result.exit_code, "python -m server migrate" in result.stderr) == (1, True)


def change_file(folder: Path) -> Path:
    """A full file of enterprises with its manifest, as the province hands it over."""
    records = [{**PROVINCE_FIRM, "seq": 1}]
    at = datetime(2026, 11, 24, 8, tzinfo=SHANGHAI)
    file = write_file(ChangeKind.ENTERPRISES, records, province="370000", at=at, number=1, full=True)
    (folder / file.manifest_name).write_bytes(file.manifest)
    path = folder / file.name
    path.write_bytes(file.content)
    return path


def test_changes_of_the_province_are_taken_from_a_file(tmp_path: Path) -> None:
    result = run("changes", change_file(tmp_path))

    assert (result.exit_code, result.output) == (0, "企业1条。未能登记的见网站“省级平台”。\n")


def test_changes_without_their_manifest_are_not_taken(tmp_path: Path) -> None:
    path = change_file(tmp_path)
    path.with_suffix(".ok").unlink()

    result = run("changes", path)

    assert (result.exit_code, "没有清单" in result.output) == (1, True)


def test_changes_with_another_manifest_are_not_taken(tmp_path: Path) -> None:
    path = change_file(tmp_path)
    path.write_bytes(path.read_bytes() + b" ")

    result = run("changes", path)

    assert (result.exit_code, "校验值不符" in result.output) == (1, True)
