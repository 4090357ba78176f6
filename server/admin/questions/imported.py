"""导入试题: the template, a sheet that is looked at before anything is written, and its import."""

import asyncio
from io import BytesIO
from typing import Final

from sanic import HTTPResponse, Request
from wtforms import FileField

from server.accounts.rules import Permission
from server.admin.desk import Member, desk
from server.admin.questions.listed import BANK
from server.catalogue.queries.questions import topic_titles
from server.catalogue.services import question_import, question_template
from server.catalogue.services.question_sheet import MOST_QUESTIONS, QUESTIONS
from server.integrations.spreadsheets import write_template
from server.registry.services.batches import Report
from server.web.downloads import XLSX, attachment
from server.web.forms import Form, posted
from server.web.parts import parts
from server.web.rendering import render, see_other
from server.web.sent_files import sent_file

FAULTS_SHOWN: Final = 200
UPLOADS: Final = f"{BANK}/uploads"


class QuestionFile(Form):
    file = FileField(
        "试题文件",
        description=f"按模板填写的 .xlsx、.xls 或 .csv 文件，最多 {MOST_QUESTIONS} 题，8 MB。",
        render_kw={"accept": ".xlsx,.xls,.csv", "required": True},
    )


@desk.get(f"{BANK}/template", Permission.QUESTION_EDIT)
async def template(_request: Request, _member: Member) -> HTTPResponse:
    """Two sample rows of the first topic, and lists to choose from."""
    codes = list(await topic_titles())
    buffer, choices = BytesIO(), question_template.choices(codes)
    rows = question_template.sample_rows(codes[0] if codes else "")
    await asyncio.to_thread(write_template, buffer, QUESTIONS, question_template.HEADER, rows, choices, MOST_QUESTIONS)
    return attachment(buffer.getvalue(), "试题模板.xlsx", XLSX)


@desk.form(f"{BANK}/import", QuestionFile, "admin/questions/import.html", Permission.QUESTION_EDIT)
async def upload(request: Request, member: Member, _form: QuestionFile) -> HTTPResponse:
    """Keep the file and show what it holds."""
    sent, store = sent_file(request, "file"), parts(request).runtime.store
    number = await question_import.keep_sheet(sent.name, sent.content, store=store, by=member.by)
    return see_other(f"{UPLOADS}/{number}")


@desk.get(f"{UPLOADS}/<number:int>", Permission.QUESTION_EDIT)
async def preview(request: Request, member: Member, number: int) -> HTTPResponse:
    """What an import would do, and every cell that is wrong."""
    found = await question_import.preview(number, store=parts(request).runtime.store, by=member.by)
    return render(request, "admin/questions/preview.html", preview=found, faults=found.checked.faults[:FAULTS_SHOWN])


@desk.post(f"{UPLOADS}/<number:int>/import", Permission.QUESTION_EDIT)
async def bring_in(request: Request, member: Member, number: int) -> HTTPResponse:
    """导入, or 只导入正确的行."""
    keep_good, store = posted(request, "keep_good") == "yes", parts(request).runtime.store
    report = await question_import.import_sheet(number, keep_good=keep_good, store=store, by=member.by)
    if report and not report.written:
        return see_other(f"{UPLOADS}/{number}", "没有导入任何试题，请按下面的提示改正。")
    return see_other(f"{BANK}?sort=changed&order=desc", _told(report))


def _told(report: Report | None) -> str:
    if report is None:
        return "这个文件已经导入，没有重复写入。"
    tally = report.tallies[QUESTIONS]
    left_out = f"，{len({fault.row for fault in report.faults})} 行有错误未导入" if report.faults else ""
    return f"新增 {tally.added} 题，更新 {tally.changed} 题，未变 {tally.unchanged} 题{left_out}。"
