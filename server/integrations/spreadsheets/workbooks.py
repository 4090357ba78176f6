"""Cells of .xlsx and .xls files, read by a process that a hostile file may bring down without harm."""

import json
import os
import subprocess
import sys
import zipfile
from io import BytesIO
from pathlib import Path
from typing import Final

from server.integrations.spreadsheets.grid import Grid, too_many_rows
from server.integrations.spreadsheets.tables import UnreadableSpreadsheet
from server.integrations.spreadsheets.workbook_cells import TOO_MANY_ROWS

ZIP: Final = b"PK\x03\x04"  # .xlsx
COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # .xls
_PROGRAM: Final = Path(__file__).with_name("workbook_cells.py")
_TIMEOUT_SECONDS: Final = 60
_UNPACKED_BYTES: Final = 200 * 1024 * 1024
_INHERITED: Final = ("LD_LIBRARY_PATH", "SYSTEMROOT")  # what Python needs to start; secrets stay here


def is_workbook(content: bytes) -> bool:
    return content.startswith((ZIP, COMPOUND))


def workbook_grids(content: bytes, max_lines: int) -> list[Grid]:
    """The visible sheets of a workbook. Blocks.

    Raises UnreadableSpreadsheet: damaged, encrypted, too large once unpacked, too many rows.
    """
    if content.startswith(ZIP):
        _refuse_zip_bomb(content)
    sheets = json.loads(_run(content, max_lines))
    return [Grid(name, first_column, [(row, cells) for row, cells in lines]) for name, first_column, lines in sheets]


def _refuse_zip_bomb(content: bytes) -> None:
    """By the sizes the archive declares; one that lies meets the limits of the reading process."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            unpacked = sum(member.file_size for member in archive.infolist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        raise UnreadableSpreadsheet from None
    if unpacked > _UNPACKED_BYTES:
        raise UnreadableSpreadsheet("文件解压后超过200MB，请删去多余的工作表和图片，或分成几个文件上传。")


def _run(content: bytes, max_lines: int) -> bytes:
    command = [sys.executable, "-I", str(_PROGRAM), str(max_lines)]
    environment = {name: os.environ[name] for name in _INHERITED if name in os.environ}
    try:
        done = subprocess.run(  # noqa: S603  our own program, no shell, nothing of the user's in the arguments
            command, input=content, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment,
            timeout=_TIMEOUT_SECONDS, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        raise UnreadableSpreadsheet from None
    if done.returncode == TOO_MANY_ROWS:
        raise too_many_rows(max_lines)
    if done.returncode != 0:
        raise UnreadableSpreadsheet
    return done.stdout
