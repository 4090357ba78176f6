"""试题纠错: what trainees find wrong with questions; whoever may edit the bank answers each of them."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final

from sanic import HTTPResponse, Request
from wtforms import StringField, TextAreaField
from wtforms.validators import AnyOf, Length

from server.accounts.rules import Permission
from server.admin.desk import Member, Waiting, desk
from server.admin.history import history_of
from server.catalogue.queries import question_reports as queries
from server.catalogue.queries.question_reports import ReportsWanted
from server.catalogue.queries.questions import question_versions
from server.catalogue.rules.reports import LONGEST, ReportStatus
from server.catalogue.services.question_reports import answer_report
from server.catalogue.services.question_sheet import differences
from server.clock import first_ms
from server.web.forms import Form, required
from server.web.listing import Column, Filter, Found, Listing, Wanted
from server.web.rendering import render, see_other
from server.web.templates import moment

REPORTS: Final = "/admin/question-reports"
_ONE: Final = f"{REPORTS}/<number:int>"
_PAGE: Final = "admin/questions/report.html"
_OUTCOMES: Final = (ReportStatus.ANSWERED, ReportStatus.DISMISSED)

LISTING: Final = Listing(
    columns=(
        Column("提交时间", lambda row: row.created_ms, show=moment, sort="time"),
        Column("试题", lambda row: row.stem),
        Column("专题", lambda row: row.topic_title),
        Column("学员反映的问题", lambda row: row.text),
        Column("状态", lambda row: row.status.label),
        Column("答复", lambda row: row.answer),
        Column("答复时间", lambda row: row.decided_ms, show=moment),
    ),
    filters=(
        Filter("status", "状态", {str(one): one.label for one in ReportStatus}),
        Filter("q", "试题、专题或问题"),
        Filter("since", "提交日期自", is_day=True),
        Filter("until", "至", is_day=True),
    ),
    sort="time",
    export="试题纠错",
    empty="没有符合条件的纠错。学员在练习和考试回顾中反映的试题问题列在这里。",
)
WAITING: Final = Waiting(
    "试题纠错待处理", f"{REPORTS}?status=OPEN", Permission.QUESTION_EDIT, queries.question_reports_waiting
)


@desk.listing(REPORTS, LISTING, "admin/questions/reports.html", Permission.QUESTION_VIEW)
async def reports(_request: Request, _member: Member, wanted: Wanted) -> Found:
    """Whoever waits longest stands first."""
    sent = wanted.filters
    conditions = ReportsWanted(
        status=sent["status"],
        text=sent["q"],
        since_ms=first_ms(date.fromisoformat(sent["since"])) if sent["since"] else None,
        until_ms=first_ms(date.fromisoformat(sent["until"]) + timedelta(days=1)) if sent["until"] else None,
    )
    rows, total = await queries.question_reports(
        conditions, newest=wanted.descending, offset=wanted.offset, limit=wanted.limit
    )
    return Found(rows, total)


class Answer(Form):
    """Two buttons, one sentence."""

    outcome = StringField("处理结果", [AnyOf([str(one) for one in _OUTCOMES], message="请选择处理结果。")])
    answer = TextAreaField(
        "给学员的答复",
        [required("请写明答复。"), Length(max=LONGEST)],
        description="学员会收到，例如：第三十条已修订，答案改为 C。请勿填写个人信息。",
        render_kw={"rows": 3},
    )


async def report_values(_request: Request, member: Member, number: int) -> Mapping[str, Any]:
    """The report beside the version that it speaks of, and what has become of that."""
    line = await queries.question_report(number)
    versions = await question_versions(line.item)
    [shown] = [version for version in versions if version.version == line.version]
    return {
        "report": line,
        "question": shown,
        "latest": versions[0],
        "changes": differences(shown, versions[0]),
        "others": [one for one in await queries.reports_waiting_of(line.item) if one.id != number],
        "steps": await history_of(f"question_report:{number}"),
        "outcomes": _OUTCOMES,
        "may_edit": Permission.QUESTION_EDIT in member.permissions,
    }


@desk.get(_ONE, Permission.QUESTION_VIEW)
async def report(request: Request, member: Member, number: int) -> HTTPResponse:
    return render(request, _PAGE, form=Answer(), **await report_values(request, member, number))


@desk.form(f"{_ONE}/answer", Answer, _PAGE, Permission.QUESTION_EDIT, values=report_values)
async def answer(_request: Request, member: Member, form: Answer, number: int) -> HTTPResponse:
    outcome = ReportStatus(form.outcome.data)
    await answer_report(number, outcome, form.answer.data, by=member.by)
    following = await queries.next_question_report()
    told = f"已答复：{outcome.label}。"
    return see_other(f"{REPORTS}/{following}", f"{told}下一条如下。") if following else see_other(REPORTS, told)
