"""成绩导入: the room's own template, a sheet that is looked at before anything is written, and its import."""

import asyncio
from collections.abc import Mapping
from io import BytesIO
from typing import Any, Final

from sanic import HTTPResponse, Request
from wtforms import FileField

from server.accounts.rules import Permission
from server.admin.desk import Member, desk
from server.admin.sittings.listed import SITTINGS
from server.admin.sittings.one import ONE, reached
from server.integrations.spreadsheets import write_xlsx
from server.registry.services.batches import Report
from server.sittings.queries import people
from server.sittings.queries.people import Sitter
from server.sittings.queries.rooms import SittingCard
from server.sittings.rules import WITH_RESULT
from server.sittings.services import score_import
from server.sittings.services.handing_out import note_list
from server.sittings.services.score_sheet import HEADER, SCORES
from server.web.downloads import XLSX, attachment
from server.web.forms import Form, posted
from server.web.parts import parts
from server.web.rendering import render, see_other
from server.web.sent_files import sent_file

IMPORT: Final = Permission.SCORE_IMPORT
FAULTS_SHOWN: Final = 200
_UPLOAD: Final = f"{ONE}/scores/<upload:int>"


class ScoreFile(Form):
    file = FileField(
        "成绩文件", description="按模板填写的 .xlsx、.xls 或 .csv 文件，最大 8 MB。",
        render_kw={"accept": ".xlsx,.xls,.csv", "required": True},
    )  # fmt: skip


@desk.get(f"{ONE}/scores/template", IMPORT)
async def template(_request: Request, member: Member, number: int) -> HTTPResponse:
    """The room's people with whole identity numbers, scores to be filled in: an entry of the log."""
    found = await reached(member, number)
    seated = [one for one in await people.seated(number) if one.status not in WITH_RESULT]
    await note_list(number, len(seated), by=member.by)
    buffer, rows = BytesIO(), [_row(one, found) for one in seated]
    await asyncio.to_thread(write_xlsx, buffer, SCORES, HEADER, rows)
    return attachment(buffer.getvalue(), f"成绩-{found.number}.xlsx", XLSX)


def _row(one: Sitter, sitting: SittingCard) -> list[str]:
    return [one.ticket_number, one.identity_number, one.name, sitting.number, "", "", "", ""]


async def _values(_request: Request, member: Member, number: int) -> Mapping[str, Any]:
    return {"sitting": await reached(member, number)}


@desk.form(f"{ONE}/scores", ScoreFile, "admin/sittings/scores.html", IMPORT, values=_values)
async def upload(request: Request, member: Member, _form: ScoreFile, number: int) -> HTTPResponse:
    """Keep the file and show what it holds."""
    sent, store = sent_file(request, "file"), parts(request).runtime.store
    kept = await score_import.keep_sheet(sent.name, sent.content, store=store, by=member.by)
    return see_other(f"{SITTINGS}/{number}/scores/{kept}")


@desk.get(_UPLOAD, IMPORT)
async def preview(request: Request, member: Member, number: int, upload: int) -> HTTPResponse:
    """What an import would do, and every cell that is wrong."""
    found = await reached(member, number)
    seen = await score_import.preview(number, upload, store=parts(request).runtime.store, by=member.by)
    return render(
        request, "admin/sittings/score_preview.html", sitting=found, preview=seen,
        faults=seen.checked.faults[:FAULTS_SHOWN],
    )  # fmt: skip


@desk.post(f"{_UPLOAD}/import", IMPORT)
async def bring_in(request: Request, member: Member, number: int, upload: int) -> HTTPResponse:
    """导入, or 只导入正确的行."""
    await reached(member, number)
    keep_good, store = posted(request, "keep_good") == "yes", parts(request).runtime.store
    report = await score_import.import_sheet(number, upload, keep_good=keep_good, store=store, by=member.by)
    if report and not report.written:
        return see_other(f"{SITTINGS}/{number}/scores/{upload}", "没有导入任何成绩，请按下面的提示改正。")
    return see_other(f"{SITTINGS}/{number}", _told(report))


def _told(report: Report | None) -> str:
    if report is None:
        return "这个文件已经导入，没有重复写入。"
    tally = report.tallies[SCORES]
    left_out = f"，{len({fault.row for fault in report.faults})} 行有错误未导入" if report.faults else ""
    return f"导入 {tally.added} 人的结果，{tally.unchanged} 人未变{left_out}。"
