"""答疑交流: the queue, whoever's clock ends first at the top, and one inquiry with all that an answer needs."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from sanic import HTTPResponse, Request
from wtforms import BooleanField, StringField, TextAreaField
from wtforms.validators import AnyOf, Length

from server.accounts.rules import Permission
from server.admin.desk import Member, Waiting, desk
from server.admin.history import history_of, names_of
from server.clock import first_ms
from server.enrolment import queries as enrolments
from server.learning import queries as learning
from server.qna.queries import desk as queries
from server.qna.queries.desk import DeskInquiry, InquiriesWanted
from server.qna.rules import LONGEST, InquiryStatus, Standing, looks_personal
from server.qna.services import answering
from server.registry.rules import mask_name
from server.settings import cities
from server.web.forms import Form, required
from server.web.listing import Column, Filter, Found, Listing, Wanted
from server.web.parts import now_ms, parts
from server.web.rendering import render, see_other
from server.web.templates import moment

INQUIRIES: Final = "/admin/inquiries"
_ONE: Final = f"{INQUIRIES}/<number:int>"
_PAGE: Final = "admin/qna/inquiry.html"
_WAITING: Final = "WAITING"
_LATE: Final = "LATE"
_ANSWER: Final = "ANSWER"
_MEANWHILE: Final = "MEANWHILE"
_VERBS: Final = {_ANSWER: answering.answer, _MEANWHILE: answering.reply_meanwhile}


@dataclass(frozen=True)
class Row:
    """A line with its clocks as they stand now."""

    line: DeskInquiry
    at_ms: int

    @property
    def asker(self) -> str:
        return mask_name(self.line.name)

    @property
    def visibility(self) -> str:
        return "公开" if self.line.public else "不公开"

    @property
    def first(self) -> Standing | None:
        return self.line.clocks.first(self.at_ms) if self.line.timed else None

    @property
    def solution(self) -> Standing | None:
        return self.line.clocks.solution(self.at_ms) if self.line.timed else None


LIST: Final = Listing(
    columns=(
        Column("编号", lambda row: row.line.id),
        Column("提问", lambda row: row.line.text),
        Column("专题", lambda row: row.line.topic_title),
        Column("学员", lambda row: f"{row.asker}　{row.line.class_number} 班"),
        Column("状态", lambda row: f"{row.line.status.label}，{row.visibility}"),
        Column("首次答复", lambda row: row.first.label if row.first else "", sort="due"),
        Column("首次答复期限", lambda row: row.line.first_due_ms, show=moment, on_page=False),
        Column("解决", lambda row: row.solution.label if row.solution else ""),
        Column("解决期限", lambda row: row.line.solve_due_ms, show=moment, on_page=False),
        Column("提问时间", lambda row: row.line.created_ms, show=moment, sort="created"),
        Column("答复时间", lambda row: row.line.answered_ms, show=moment, on_page=False),
    ),
    filters=(
        Filter("state", "状态", {
            _WAITING: "待处理", _LATE: "已超时", **{str(one): one.label for one in InquiryStatus},
        }),
        Filter("city", "地市", {code: city.name for code, city in cities().items()}),
        Filter("q", "提问、专题或姓名"),
        Filter("since", "提问日期自", is_day=True),
        Filter("until", "至", is_day=True),
    ),
    sort="due",
    export="答疑交流",
    empty="没有符合条件的提问。",
)  # fmt: skip
WAITING: Final = Waiting(
    "答疑待答复", f"{INQUIRIES}?state={_WAITING}", Permission.QNA_ANSWER, queries.inquiries_waiting
)


@desk.listing(INQUIRIES, LIST, "admin/qna/inquiries.html", Permission.QNA_VIEW)
async def inquiries(request: Request, member: Member, wanted: Wanted) -> Found:
    at_ms = now_ms(request)
    lines, total = await queries.inquiries_found(
        member.scope, _conditions(wanted, at_ms), sort=wanted.sort, descending=wanted.descending,
        offset=wanted.offset, limit=wanted.limit,
    )  # fmt: skip
    numbers = parts(request).qna_policy.numbers
    return Found([Row(line, at_ms) for line in lines], total, {"numbers": numbers})


def _conditions(wanted: Wanted, at_ms: int) -> InquiriesWanted:
    sent = wanted.filters
    state = sent["state"]
    return InquiriesWanted(
        status="" if state in (_WAITING, _LATE) else state,
        waiting=state == _WAITING,
        late_ms=at_ms if state == _LATE else None,
        city=sent["city"],
        text=sent["q"],
        since_ms=first_ms(date.fromisoformat(sent["since"])) if sent["since"] else None,
        until_ms=first_ms(date.fromisoformat(sent["until"]) + timedelta(days=1)) if sent["until"] else None,
    )


class Answer(Form):
    """One text, two buttons: the solution, or a first word meanwhile."""

    kind = StringField("操作", [AnyOf(list(_VERBS), message="请选择答复或先行回复。")])
    answer = TextAreaField(
        "给学员的答复", [required("请写明答复。"), Length(max=LONGEST)],
        description="学员会立即收到。请勿填写姓名、电话等个人信息。",
        render_kw={"rows": 6},
    )  # fmt: skip
    private = BooleanField(
        "不公开：只有提问人能看到",
        description="提问或答复涉及个人姓名、电话、证件号或单位内部情况时请勾选，之后不能再改为公开。",
    )


async def shown(request: Request, member: Member, number: int) -> Mapping[str, Any]:
    """The inquiry, if its city is in scope, with its thread and how far the asker is in the topic."""
    line, replies = await queries.inquiry_at_desk(member.scope, number)
    enrolled = await enrolments.trainees_enrolment(line.person_id, line.enrolment_id)
    chosen = await learning.progress_of(enrolled)
    personal = looks_personal(line.text, line.name) or any(looks_personal(one.text, line.name) for one in replies)
    return {
        "row": Row(line, now_ms(request)),
        "replies": replies,
        "names": await names_of({one.by for one in replies}),
        "enrolled": enrolled,
        "progress": next((one for one in chosen if one.topic_id == line.topic_id), None),
        "personal": personal,
        "steps": await history_of(f"inquiry:{number}"),
        "may_answer": Permission.QNA_ANSWER in member.permissions,
        "initial": {"private": personal},
    }


@desk.get(_ONE, Permission.QNA_VIEW)
async def inquiry(request: Request, member: Member, number: int) -> HTTPResponse:
    values = dict(await shown(request, member, number))
    return render(request, _PAGE, form=Answer(data=values.pop("initial")), **values)


@desk.form(f"{_ONE}/answer", Answer, _PAGE, Permission.QNA_ANSWER, values=shown)
async def answer(_request: Request, member: Member, form: Answer, number: int) -> HTTPResponse:
    """The next one opens by itself; after a first word this one stays."""
    await _VERBS[form.kind.data](number, form.answer.data, private=form.private.data, by=member.by)
    if form.kind.data == _MEANWHILE:
        return see_other(f"{INQUIRIES}/{number}", "已先行回复，解决期限继续计时。")
    return await _onward(member, "已答复。")


@desk.post(f"{_ONE}/close", Permission.QNA_ANSWER)
async def close(_request: Request, member: Member, number: int) -> HTTPResponse:
    await queries.inquiry_at_desk(member.scope, number)
    await answering.close(number, by=member.by)
    return await _onward(member, "提问已关闭。")


@desk.post(f"{_ONE}/hide", Permission.QNA_ANSWER)
async def hide(_request: Request, member: Member, number: int) -> HTTPResponse:
    await queries.inquiry_at_desk(member.scope, number)
    await answering.hide(number, by=member.by)
    return see_other(f"{INQUIRIES}/{number}", "已改为不公开。")


async def _onward(member: Member, told: str) -> HTTPResponse:
    following = await queries.next_inquiry(member.scope)
    return see_other(f"{INQUIRIES}/{following}", f"{told}下一条如下。") if following else see_other(INQUIRIES, told)
