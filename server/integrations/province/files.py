"""GSA v1 by files, for where no line is: the same records as CSV or XLSX, each file with a manifest beside it.

`GSA_<type>_<province>_<YYYYMMDDhhmmss>_<number>.csv` (UTF-8 with BOM, CRLF) or `.xlsx` (sheet `data`); row 1 for
people, row 2 the fields' keys, every cell text. A file is taken only with a manifest `….ok` that fits it.
"""

import base64
import csv
import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO, StringIO
from typing import Any, Final

from server.errors import Refusal
from server.integrations.province.columns import COLUMNS
from server.integrations.province.service import Change, ChangeKind, RecordReply, RecordState
from server.integrations.province.signing import sm3
from server.integrations.spreadsheets import Row, read_tables, write_xlsx
from server.integrations.spreadsheets.read import MAX_ROWS

MOST_BYTES: Final = 512 << 20  # a whole province; what comes over the web has the request's limit
RECEIPT: Final = "_RCPT.csv"
_SHEET: Final = "data"
_NAME: Final = re.compile(r"GSA_([a-z]+)_([0-9]{6})_([0-9]{14})_([0-9]{4})\.(csv|xlsx)")
_FORMULA: Final = ("=", "+", "-", "@")


class FileNotTaken(Refusal):
    status = 422
    message = "文件不能登记。"


@dataclass(frozen=True)
class Written:
    """A file and its manifest, as they are to be handed over."""

    name: str
    content: bytes
    manifest_name: str
    manifest: bytes


@dataclass(frozen=True)
class ChangeFile:
    """A file's changes; `full`: everything that there is, so that what it does not hold is gone."""

    kind: ChangeKind
    full: bool
    changes: Sequence[Change]


def write_file(
    kind: str,
    records: Sequence[Mapping[str, Any]],
    *,
    province: str,
    at: datetime,
    number: int,
    full: bool = False,
    workbook: bool = False,
) -> Written:
    """The records of a type (a ChangeKind or RESULTS) with their manifest. `number` is the file's of that second."""
    columns = COLUMNS[kind]
    rows = [[_text(record.get(key)) for key in columns] for record in records]
    name = f"GSA_{kind}_{province}_{at:%Y%m%d%H%M%S}_{number:04d}"
    content = _workbook(columns, rows) if workbook else _csv(columns, rows)
    moment = f"{at:%Y-%m-%dT%H:%M:%S}"
    manifest = {
        "type": kind, "rows": len(rows), "sha256": hashlib.sha256(content).hexdigest(),
        "from": "" if full else moment, "to": moment, "fullOrDelta": "full" if full else "delta",
    }  # fmt: skip
    return Written(
        f"{name}.{'xlsx' if workbook else 'csv'}", content, f"{name}.ok", json.dumps(manifest, indent=1).encode()
    )


def read_change_file(name: str, content: bytes, manifest: bytes, most_rows: int = MAX_ROWS) -> ChangeFile:
    """The changes of a file of the register. Reading a workbook takes a while: call it in a thread.

    Raises FileNotTaken and UnreadableSpreadsheet, whose sentences are for whoever hands it in.
    """
    stated = _manifest(manifest)
    parts = _NAME.fullmatch(name)
    if parts is None or parts[1] not in list(ChangeKind):
        raise FileNotTaken(
            "文件名应为 GSA_类型_省代码_时间_序号.csv 或 .xlsx，"
            "类型为 enterprises、persons、certificates、constructors。"
        )
    _check_digest(stated, content)
    rows = _rows(name, content, most_rows)
    if stated.get("type") != parts[1] or stated.get("rows") != len(rows):
        raise FileNotTaken(f"清单与文件不符：文件有 {len(rows)} 行记录。")
    full = {"full": True, "delta": False}.get(str(stated.get("fullOrDelta")))
    if full is None:
        raise FileNotTaken("清单没有说明是全量（full）还是增量（delta）。")
    return ChangeFile(ChangeKind(parts[1]), full, [_change(row) for row in rows])


def read_receipts(content: bytes) -> Sequence[RecordReply]:
    """`…_RCPT.csv`: recordId, state, code, message. Raises FileNotTaken, UnreadableSpreadsheet."""
    try:
        return [
            RecordReply(row["recordId"], RecordState(row["state"]), row.get("code", ""), row.get("message", ""))
            for row in _rows("receipt.csv", content, MAX_ROWS, keys_below=False)
        ]
    except (KeyError, ValueError):
        raise FileNotTaken("回执应有 recordId、state、code、message 四列。") from None


def write_receipts(replies: Sequence[RecordReply]) -> bytes:
    """What an office answers, for the simulator and tests."""
    columns = {name: name for name in ("recordId", "state", "code", "message")}
    rows = [[reply.record_id, str(reply.state), reply.code, reply.message] for reply in replies]
    return _csv(columns, rows, keys_below=False)


def _text(value: object) -> str:
    if isinstance(value, list | tuple):
        return "、".join(map(str, value))
    return "" if value is None else str(value)


def _csv(columns: Mapping[str, str], rows: Sequence[Sequence[str]], *, keys_below: bool = True) -> bytes:
    text = StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns.values())
    if keys_below:
        writer.writerow(columns)
    writer.writerows([[_escaped(cell) for cell in row] for row in rows])
    return text.getvalue().encode("utf-8-sig")


def _escaped(cell: str) -> str:
    """No spreadsheet program computes it."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _workbook(columns: Mapping[str, str], rows: Sequence[Sequence[str]]) -> bytes:
    buffer = BytesIO()
    write_xlsx(buffer, _SHEET, list(columns.values()), [list(columns), *rows])
    return buffer.getvalue()


def _manifest(manifest: bytes) -> Mapping[str, Any]:
    try:
        stated = json.loads(manifest)
    except (ValueError, RecursionError):
        stated = None
    if not isinstance(stated, dict):
        raise FileNotTaken("清单（.ok）无法读取。")
    return stated


def _check_digest(stated: Mapping[str, Any], content: bytes) -> None:
    digests = {"sha256": hashlib.sha256(content).hexdigest(), "sm3": sm3(content).hex()}
    given = {name: str(stated[name]).lower() for name in digests if stated.get(name)}
    if not given or any(digests[name] != value for name, value in given.items()):
        raise FileNotTaken("文件与清单中的校验值不符，可能没有传完整。")


def _rows(name: str, content: bytes, most: int, *, keys_below: bool = True) -> list[dict[str, str]]:
    """The rows by field; what stands above the keys is for people and may say anything."""
    tables = read_tables(content, name, max_bytes=MOST_BYTES, max_rows=most + 1)
    [table] = [one for one in tables if one.sheet == _SHEET] or tables[:1]
    rows: list[Row] = list(table.rows)
    if not keys_below:
        return [dict(row.cells) for row in rows]
    if not rows:
        raise FileNotTaken("文件第二行应为字段名。")
    keys = {caption: key for caption, key in rows[0].cells.items() if key}
    if "id" not in keys.values():
        raise FileNotTaken("文件第二行应为字段名。")
    return [{key: row.cells.get(caption, "") for caption, key in keys.items()} for row in rows[1:]]


def _change(row: Mapping[str, str]) -> Change:
    data: dict[str, Any] = {key: text for key, text in row.items() if text and key not in ("op", "seq")}
    seq = row.get("seq", "")
    return Change(row.get("op") or "U", int(seq) if seq.isascii() and seq.isdigit() and len(seq) < 20 else 0, data)


def packed(name: str, content: bytes, manifest: bytes) -> bytes:
    """A file with its manifest as one, to be kept until somebody has looked at it."""
    parts = {"content": base64.b64encode(content).decode(), "manifest": base64.b64encode(manifest).decode()}
    return json.dumps({"name": name, **parts}).encode()


def unpacked(kept: bytes) -> ChangeFile:
    """See `read_change_file`."""
    parts = json.loads(kept)
    content, manifest = (base64.b64decode(parts[name]) for name in ("content", "manifest"))
    return read_change_file(parts["name"], content, manifest)
