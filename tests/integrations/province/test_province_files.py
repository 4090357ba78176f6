"""GSA v1 by files: what is written is read back, and nothing is taken without a manifest that fits."""

import json
from datetime import datetime
from io import BytesIO
from typing import Any

import pytest

from server.clock import SHANGHAI
from server.integrations.province import Change, ChangeKind, RecordReply, RecordState
from server.integrations.province.columns import RESULTS
from server.integrations.province.fake import FakeProvince
from server.integrations.province.fake_faults import Faults
from server.integrations.province.files import (
    ChangeFile,
    FileNotTaken,
    Written,
    read_change_file,
    read_receipts,
    write_file,
    write_receipts,
)
from server.integrations.province.signing import sm3
from server.integrations.spreadsheets import UnreadableSpreadsheet, read_tables
from tests.factories import NOW_MS
from tests.integrations.province.gsa import result

AT = datetime(2026, 11, 24, 8, 5, 9, tzinfo=SHANGHAI)
PERSON = {"id": "p1", "name": "㐂志强", "identityCard": "370102198001010015", "seq": 7}


def written(*records: dict[str, Any], kind: str = ChangeKind.PERSONS, **how: bool) -> Written:
    return write_file(kind, records, province="370000", at=AT, number=3, **how)


def read(file: Written) -> ChangeFile:
    return read_change_file(file.name, file.content, file.manifest)


@pytest.mark.parametrize("workbook", [False, True])
def test_file_is_read_back(workbook: bool) -> None:
    file = written(PERSON, {**PERSON, "id": "p2", "op": "D"}, workbook=workbook)

    assert read(file) == ChangeFile(
        ChangeKind.PERSONS,
        False,
        [
            Change("U", 7, {"id": "p1", "name": "㐂志强", "identityCard": "370102198001010015"}),
            Change("D", 7, {"id": "p2", "name": "㐂志强", "identityCard": "370102198001010015"}),
        ],
    )


def test_names_and_manifest_are_as_agreed() -> None:
    file = written(PERSON, full=True)

    assert (file.name, file.manifest_name) == (
        "GSA_persons_370000_20261124080509_0003.csv", "GSA_persons_370000_20261124080509_0003.ok",
    )  # fmt: skip
    manifest = json.loads(file.manifest)
    assert (manifest["type"], manifest["rows"], manifest["fullOrDelta"]) == ("persons", 1, "full")


def test_text_file_is_what_spreadsheet_programs_open() -> None:
    lines = written(PERSON).content.decode("utf-8").split("\r\n")

    assert (lines[0][:5], lines[1][:7], lines[-1]) == ("\ufeff人员标识", "id,name", "")


def test_nothing_is_computed_by_a_spreadsheet_program() -> None:
    file = written({**PERSON, "name": "=1+1", "major": "@x"})

    assert b"'=1+1" in file.content
    assert read(file).changes[0].data["name"] == "=1+1"


def test_workbook_holds_text_alone() -> None:
    [table] = read_tables(written(PERSON, workbook=True).content, "x.xlsx")

    assert (table.sheet, table.rows[1].cells["证件号码"]) == ("data", "370102198001010015")


def test_sm3_serves_in_the_manifest_as_well() -> None:
    file = written(PERSON)
    manifest = {"type": "persons", "rows": 1, "sm3": sm3(file.content).hex().upper(), "fullOrDelta": "delta"}

    assert len(read_change_file(file.name, file.content, json.dumps(manifest).encode()).changes) == 1


@pytest.mark.parametrize(
    "wrong",
    [
        {"rows": 2}, {"rows": None}, {"type": "enterprises"}, {"sha256": "0" * 64}, {"sha256": ""}, {"sm3": "0" * 64},
        {"fullOrDelta": "all"},
    ],
)  # fmt: skip
def test_manifest_that_does_not_fit_is_refused(wrong: dict[str, object]) -> None:
    file = written(PERSON)
    manifest = json.dumps({**json.loads(file.manifest), **wrong}).encode()

    with pytest.raises(FileNotTaken):
        read_change_file(file.name, file.content, manifest)


@pytest.mark.parametrize("manifest", [b"", b"[]", b"\xff", b"[" * 100_000])
def test_manifest_that_cannot_be_read_is_refused(manifest: bytes) -> None:
    file = written(PERSON)

    with pytest.raises(FileNotTaken):
        read_change_file(file.name, file.content, manifest)


@pytest.mark.parametrize(
    "name", ["persons.csv", "GSA_results_370000_20261124080509_0003.csv", "GSA_persons_37_20261124080509_0003.csv", ""]
)
def test_wrong_name_is_refused(name: str) -> None:
    file = written(PERSON)

    with pytest.raises(FileNotTaken):
        read_change_file(name, file.content, file.manifest)


def test_half_a_file_is_refused() -> None:
    file = written(PERSON)

    with pytest.raises(FileNotTaken):
        read_change_file(file.name, file.content[:-20], file.manifest)


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", "人员标识,姓名\r\n".encode(), b"<html></html>"])
def test_file_without_keys_is_refused(content: bytes) -> None:
    manifest = json.dumps({"type": "persons", "rows": 0, "sm3": sm3(content).hex(), "fullOrDelta": "full"}).encode()

    with pytest.raises((FileNotTaken, UnreadableSpreadsheet)):
        read_change_file(written(PERSON).name, content, manifest)


def test_results_are_written_with_all_their_fields() -> None:
    [table] = read_tables(BytesIO(written(result("r1"), kind=RESULTS).content).read(), "x.csv")

    assert (len(table.columns), table.rows[1].cells["记录标识"], table.rows[1].cells["成绩"]) == (26, "r1", "80.0")


def test_receipts_are_read_back() -> None:
    replies = [
        RecordReply("r1", RecordState.LANDED, "0000"),
        RecordReply("r2", RecordState.REJECTED, "2003", "证书不符"),
    ]

    assert read_receipts(write_receipts(replies)) == replies


@pytest.mark.parametrize("content", [b"recordId,code\r\nr1,0000\r\n", b"recordId,state\r\nr1,LOST\r\n"])
def test_receipts_of_another_form_are_refused(content: bytes) -> None:
    with pytest.raises(FileNotTaken):
        read_receipts(content)


def test_simulator_leaves_out_rows_of_a_full_file() -> None:
    fake = FakeProvince(now_ms=lambda: NOW_MS, faults=Faults(drop_share=0.3))
    fake.register.seed(ChangeKind.PERSONS, [{"id": f"p{number}"} for number in range(1000)])

    file = read(fake.full_file(ChangeKind.PERSONS))

    assert (file.full, 600 < len(file.changes) < 800) == (True, True)
