"""考试申诉: the queue, whoever has waited longest first, and one appeal with all that speaks for or against it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sanic import HTTPResponse, Request
from wtforms import RadioField, TextAreaField
from wtforms.validators import Length

from server.accounts.rules import Permission
from server.admin.desk import Member, Waiting, desk
from server.admin.history import history_of, names_of
from server.review.queries import appeals as queries
from server.review.queries.appeals import AppealLine
from server.review.rules import MOST_ANSWER, AppealStatus
from server.review.services import appeals as services
from server.settings import cities
from server.web.forms import Form, options, required
from server.web.listing import Column, Filter, Found, Listing, Wanted
from server.web.parts import parts
from server.web.rendering import see_other
from server.web.templates import day, moment

APPEALS: Final = "/admin/appeals"
_ANSWERS: Final = {AppealStatus.UPHELD: services.uphold_appeal, AppealStatus.OVERTURNED: services.overturn_appeal}


@dataclass(frozen=True)
class Row:
    """A line with the day by which it is to be answered, and who answered it."""

    line: AppealLine
    due: date
    late: bool
    decider: str


LIST: Final = Listing(
    columns=(
        Column("编号", lambda row: row.line.id),
        Column("学员", lambda row: row.line.name),
        Column("证书编号", lambda row: row.line.display, on_page=False),
        Column("状态", lambda row: row.line.status.label),
        Column("答复期限", lambda row: row.due, show=day),
        Column("未通过原因", lambda row: row.line.failed_for.label if row.line.failed_for else ""),
        Column("提出", lambda row: row.line.created_ms, show=moment, sort="created"),
        Column("企业", lambda row: row.line.enterprise_name),
        Column("学习班", lambda row: row.line.class_number, on_page=False),
        Column("答复", lambda row: f"{row.decider} {moment(row.line.decided_ms)}" if row.decider else ""),
    ),
    filters=(
        Filter("status", "状态", {each.value: each.label for each in AppealStatus}),
        Filter("city", "地市", {code: city.name for code, city in cities().items()}),
        Filter("q", "姓名或证书编号"),
    ),
    sort="created",
    export="考试申诉",
    empty="没有符合条件的申诉。",
)
QUEUES: Final = (Waiting("考试申诉", f"{APPEALS}?status=WAITING", Permission.APPEAL_DECIDE, queries.appeals_waiting),)


@desk.listing(APPEALS, LIST, "admin/review/appeals.html", Permission.APPEAL_DECIDE)
async def appeals(request: Request, member: Member, wanted: Wanted) -> Found:
    sent, at_hand = wanted.filters, parts(request)
    found = await queries.appeals_found(
        member.scope, status=sent["status"], text=sent["q"], city=sent["city"],
        newest=wanted.descending, offset=wanted.offset, limit=wanted.limit,
    )  # fmt: skip
    names = await names_of({line.decided_by for line in found.rows if line.decided_by})
    today = at_hand.runtime.clock.today()
    due = [line.due(at_hand.appeal_policy) for line in found.rows]
    rows = [
        Row(line, last, line.waiting and last < today, names.get(line.decided_by, ""))
        for line, last in zip(found.rows, due, strict=True)
    ]
    return Found(rows, found.total)


class Answer(Form):
    verdict = RadioField(
        "处理结果", [required("请选择处理结果。")],
        choices=options({
            AppealStatus.UPHELD.value: "维持原结论",
            AppealStatus.OVERTURNED.value: "申诉成立，考试合格（之后的补考作废）",
        }),
    )  # fmt: skip
    answer = TextAreaField(
        "答复", [required("请写明答复。"), Length(min=2, max=MOST_ANSWER)],
        description="学员会看到这段话。请说明理由，不要写审核人员的姓名。",
    )  # fmt: skip


async def shown(request: Request, member: Member, number: int) -> Mapping[str, Any]:
    """The appeal, if its city is in scope."""
    found, policy = await queries.appeal_in_full(member.scope, number), parts(request).appeal_policy
    actors = {one.by for one in found.opinions} | {found.line.decided_by}
    return {
        "appeal": found,
        "due": found.line.due(policy),
        "names": await names_of({who for who in actors if who}),
        "steps": await history_of(f"appeal:{number}", f"attempt:{found.attempt.id}"),
        "may_answer": found.may_answer(member.by.who),
        "sees_photos": Permission.PHOTO_VIEW in member.permissions,
    }


@desk.form(f"{APPEALS}/<number:int>", Answer, "admin/review/appeal.html", Permission.APPEAL_DECIDE, values=shown)
async def answer(_request: Request, member: Member, form: Answer, number: int) -> HTTPResponse:
    await _ANSWERS[AppealStatus(form.verdict.data)](number, form.answer.data, by=member.by)
    told = f"申诉 {number} 已答复。"
    following = await queries.next_appeal_waiting(member.scope, member.by.who)
    if following is None:
        return see_other(APPEALS, told)
    return see_other(f"{APPEALS}/{following}", f"{told}下一件如下。")
