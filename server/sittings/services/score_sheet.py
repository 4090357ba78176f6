"""线下考试成绩: a row of the sheet, and what it says."""

import unicodedata
from collections.abc import Mapping
from typing import Final

from server.exams.services.offline import FULL_HALVES
from server.registry.services.cells import choice, line
from server.registry.services.sheets import Cells, Kind, Line
from server.sittings.rules import RegistrationStatus

SCORES: Final = "成绩"
TICKET: Final = "准考证号"
IDENTITY: Final = "身份证号"
NAME: Final = "姓名"
ROOM: Final = "考场编号"
SCORE: Final = "成绩"
ABSENT: Final = "缺考"
MISCONDUCT: Final = "违纪"
REMARK: Final = "备注"
HEADER: Final = ("准考证号*", "身份证号*", "姓名*", "考场编号*", "成绩*", ABSENT, MISCONDUCT, REMARK)
MOST_ROWS: Final = 2000
MARKED: Final[Mapping[str, bool]] = {"是": True, "√": True, "1": True, "Y": True, "否": False, "0": False, "N": False}
_DIGITS: Final = 3


def halves(text: str) -> int:
    """Points in halves: 0 to 100 by steps of 0.5."""
    whole, _, decimal = unicodedata.normalize("NFKC", text).partition(".")
    half = {"": 0, "0": 0, "5": 1}.get(decimal.rstrip("0") if decimal.strip("0") else "")
    if not (whole.isascii() and whole.isdigit() and len(whole) <= _DIGITS) or half is None:
        raise ValueError("应为 0 至 100 的数字，以 0.5 为一档。")
    value = int(whole) * 2 + half
    if value > FULL_HALVES:
        raise ValueError("应为 0 至 100 的数字，以 0.5 为一档。")
    return value


def _row(cells: Cells) -> Line:
    ticket = cells.take(TICKET, line(20))
    identity = cells.take(IDENTITY, line(18))
    absent, misconduct = cells.find(ABSENT, choice(MARKED)), cells.find(MISCONDUCT, choice(MARKED))
    score = cells.find(SCORE, halves)
    if absent and misconduct:
        cells.refuse(MISCONDUCT, "缺考和违纪只能填一项。")
    if (absent or misconduct) and score:
        cells.refuse(SCORE, "缺考或违纪的，成绩应为空或 0。")
    if not (absent or misconduct or cells.row.cells.get(SCORE)):
        cells.refuse(SCORE, "请填写成绩，或注明缺考、违纪。")
    return cells.line(
        ticket,
        identity=(identity or "").upper(),
        name=cells.take(NAME, line(50)),
        room=cells.take(ROOM, line(9)),
        status=_status(absent=bool(absent), misconduct=bool(misconduct)),
        score_halves=0 if absent or misconduct else score,
        remark=cells.find(REMARK, line(200)) or "",
    )


def _status(*, absent: bool, misconduct: bool) -> RegistrationStatus:
    if absent:
        return RegistrationStatus.ABSENT
    return RegistrationStatus.MISCONDUCT if misconduct else RegistrationStatus.SCORED


SCORE_SHEET: Final = Kind(
    SCORES, (TICKET, ROOM), (TICKET, IDENTITY, NAME, ROOM, SCORE), (ABSENT, MISCONDUCT, REMARK), _row, TICKET, MOST_ROWS
)
