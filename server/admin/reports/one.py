"""One report: what became of it, resending, and the revocation by two people."""

from collections.abc import Mapping
from typing import Any, Final

from sanic import HTTPResponse, Request
from wtforms import TextAreaField
from wtforms.validators import Length

from server.accounts.rules import Permission
from server.admin.desk import Member, desk
from server.admin.history import history_of, names_of
from server.admin.reports.queue import REPORTS
from server.certification.queries import reports as queries
from server.certification.services import correcting
from server.web.forms import Form, required
from server.web.parts import parts
from server.web.rendering import render, see_other

REPORT: Final = f"{REPORTS}/<number:int>"


async def shown(_request: Request, member: Member, number: int) -> Mapping[str, Any]:
    """The report, if its city is in scope."""
    line = await queries.report_line(number)
    member.reach(line.city_code)
    names = await names_of({who for who in (line.revoke_by, line.revoked_by) if who})
    return {
        "line": line,
        "proposer": names.get(line.revoke_by or "", ""),
        "confirmer": names.get(line.revoked_by or "", ""),
        "own": line.revoke_by == member.by.who,
        "may_release": Permission.REPORT_RELEASE in member.permissions,
    }


@desk.get(REPORT, Permission.REPORT_VIEW)
async def report(request: Request, member: Member, number: int) -> HTTPResponse:
    values = await shown(request, member, number)
    steps = await history_of(f"score_report:{number}", f"attempt:{values['line'].attempt_id}")
    return render(request, "admin/reports/report.html", steps=steps, **values)


@desk.post(f"{REPORT}/resend", Permission.REPORT_RELEASE)
async def resend(request: Request, member: Member, number: int) -> HTTPResponse:
    await shown(request, member, number)
    base_url = parts(request).runtime.settings.base_url
    made = await correcting.resend_report(number, base_url=base_url, by=member.by)
    return see_other(f"{REPORTS}/batches/{made.id}", "已按登记库现在的内容重新上报。")


class Revocation(Form):
    reason = TextAreaField(
        "撤销原因",
        [required("请写明撤销原因。"), Length(min=2, max=200)],
        description="会随撤销一并告知省平台，请勿填写个人信息。",
    )


@desk.form(f"{REPORT}/revoke", Revocation, "admin/reports/revoke.html", Permission.REPORT_RELEASE, values=shown)
async def propose(_request: Request, member: Member, form: Revocation, number: int) -> HTTPResponse:
    await correcting.propose_revocation(number, str(form.reason.data), by=member.by)
    return see_other(f"{REPORTS}/{number}", "已提出撤销，须由另一名工作人员确认后生效。")


@desk.post(f"{REPORT}/revoke/confirm", Permission.REPORT_RELEASE)
async def confirm(request: Request, member: Member, number: int) -> HTTPResponse:
    await shown(request, member, number)
    await correcting.confirm_revocation(number, by=member.by)
    return see_other(f"{REPORTS}/{number}", "已撤销：合格证明失效，该次考试作废，省平台将收到撤销通知。")


@desk.post(f"{REPORT}/revoke/drop", Permission.REPORT_RELEASE)
async def drop(request: Request, member: Member, number: int) -> HTTPResponse:
    await shown(request, member, number)
    await correcting.drop_revocation(number, by=member.by)
    return see_other(f"{REPORTS}/{number}", "已取消撤销，上报结果不变。")
