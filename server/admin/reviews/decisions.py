"""通过, 不通过, 下一件, 撤销."""

from collections.abc import Mapping
from typing import Any

from sanic import HTTPResponse, Request
from wtforms import RadioField, TextAreaField
from wtforms.validators import Length

from server.accounts.rules import Permission
from server.admin.desk import Member, desk
from server.admin.reviews.case import CASE
from server.admin.reviews.reviewing import REVIEWS, onward, reached, reviewer_of
from server.exams.rules import FailReason
from server.review.services import deciding, leases
from server.web.forms import Form, options, required
from server.web.rendering import see_other


class Failure(Form):
    """不通过, with one of the manual's five reasons."""

    reason = RadioField(
        "不通过原因", [required("请选择不通过原因。")], choices=options({str(one): one.label for one in FailReason})
    )
    note = TextAreaField(
        "说明（可不填）",
        [Length(max=200)],
        description="例如第几张照片、看到什么。复核人在作出结论前看不到；请勿填写个人信息。",
        render_kw={"rows": 2},
    )


async def failure_values(_request: Request, member: Member, number: int) -> Mapping[str, Any]:
    return {"line": await reached(member, number)}


@desk.post(f"{CASE}/pass", Permission.REVIEW_DECIDE)
async def approve(request: Request, member: Member, number: int) -> HTTPResponse:
    """One person is enough; on to the next."""
    line, reviewer = await reached(member, number), reviewer_of(request, member)
    await deciding.pass_case(number, reviewer)
    return await onward(request, reviewer, line.place, f"{line.name}：通过。")


@desk.form(f"{CASE}/fail", Failure, "admin/review/fail.html", Permission.REVIEW_DECIDE, values=failure_values)
async def fail(request: Request, member: Member, form: Failure, number: int) -> HTTPResponse:
    """The first asks for a second person, the second decides; on to the next."""
    line, reviewer = await reached(member, number), reviewer_of(request, member)
    decided = await deciding.fail_case(number, FailReason(form.reason.data), form.note.data or "", reviewer)
    told = "不通过，结论已生效。" if decided.verdict else "已建议不通过，待另一人复核。"
    return await onward(request, reviewer, line.place, f"{line.name}：{told}")


@desk.post(f"{CASE}/skip", Permission.REVIEW_DECIDE)
async def skip(request: Request, member: Member, number: int) -> HTTPResponse:
    """下一件 without a decision: others may have this one."""
    line, reviewer = await reached(member, number), reviewer_of(request, member)
    await leases.release_case(number, reviewer)
    return await onward(request, reviewer, line.place, "")


@desk.post(f"{CASE}/undo", Permission.REVIEW_DECIDE)
async def undo(request: Request, member: Member, number: int) -> HTTPResponse:
    """One's own latest opinion; the case opens again."""
    line = await reached(member, number)
    await deciding.undo(number, reviewer_of(request, member))
    return see_other(f"{REVIEWS}/{number}", f"{line.name}：已撤销您的意见，请重新审核。")
