"""考试记录: attempts as people look for them, and one in full, without photographs."""

from datetime import date, timedelta
from typing import Final

from sanic import HTTPResponse, Request

from server.accounts.rules import Permission
from server.admin.desk import Member, desk
from server.admin.history import history_of
from server.clock import first_ms
from server.exams import queries
from server.exams.queries import AttemptSearch
from server.exams.rules import AttemptStatus
from server.review.queries.traces import appeal_of, cases_of
from server.settings import cities
from server.web.listing import Column, Filter, Found, Listing, Wanted
from server.web.parts import parts
from server.web.rendering import render
from server.web.templates import moment

ATTEMPTS: Final = "/admin/attempts"
_KINDS: Final = {"FINAL": "结业考试（首考）", "MAKE_UP": "补考", "MOCK": "模拟考试"}


def score_in_words(score: float | None) -> str:
    return "—" if score is None else f"{score:.1f}"


LIST: Final = Listing(
    columns=(
        Column("编号", lambda row: row.id, sort="number"),
        Column("学员", lambda row: row.name),
        Column("证书编号", lambda row: row.display, on_page=False),
        Column("考试", lambda row: row.caption),
        Column("状态", lambda row: row.status.label),
        Column("得分", lambda row: row.score, show=score_in_words, number=True),
        Column("未通过原因", lambda row: row.failed_for.label if row.failed_for else "", on_page=False),
        Column("开始", lambda row: row.started_ms, show=moment),
        Column("交卷", lambda row: row.sealed_ms, show=moment, on_page=False),
        Column("企业", lambda row: row.enterprise_name),
        Column("学习班", lambda row: row.class_number, on_page=False),
    ),
    filters=(
        Filter("q", "姓名或证书编号"),
        Filter("class", "学习班编号"),
        Filter("kind", "考试", _KINDS),
        Filter("status", "状态", {each.value: each.label for each in AttemptStatus}),
        Filter("city", "地市", {code: city.name for code, city in cities().items()}),
        Filter("since", "考试日期自", is_day=True),
        Filter("until", "至", is_day=True),
    ),
    sort="number",
    descending=True,
    export="考试记录",
    empty="没有符合条件的考试。",
)


@desk.listing(ATTEMPTS, LIST, "admin/exams/attempts.html", Permission.ATTEMPT_VIEW)
async def attempts(_request: Request, member: Member, wanted: Wanted) -> Found:
    found = await queries.attempts_found(
        member.scope, _search(wanted), newest=wanted.descending,
        offset=wanted.offset, limit=wanted.limit, count_to=wanted.count_to,
    )  # fmt: skip
    return Found.counted(found.rows, found.total, wanted)


def _search(wanted: Wanted) -> AttemptSearch:
    sent = wanted.filters
    return AttemptSearch(
        text=sent["q"], class_number=sent["class"], kind=sent["kind"], status=sent["status"], city=sent["city"],
        since_ms=first_ms(date.fromisoformat(sent["since"])) if sent["since"] else None,
        until_ms=first_ms(date.fromisoformat(sent["until"]) + timedelta(days=1)) if sent["until"] else None,
    )  # fmt: skip


@desk.get(f"{ATTEMPTS}/<number:int>", Permission.ATTEMPT_VIEW)
async def attempt(request: Request, member: Member, number: int) -> HTTPResponse:
    """Who may not see the bank's questions sees what was answered, and neither stems nor keys."""
    found = await queries.attempt_in_full(number, parts(request).bank)
    member.reach(found.line.city_code)
    last_day = parts(request).appeal_policy.last_day(found.line.status, found.line.decided_ms)
    return render(
        request, "admin/exams/attempt.html",
        record=found,
        cases=await cases_of(number),
        appeal=await appeal_of(number),
        last_day=last_day,
        today=parts(request).runtime.clock.today(),
        steps=await history_of(f"attempt:{number}"),
        sees_key=Permission.QUESTION_VIEW in member.permissions,
        may={each.name.lower(): each in member.permissions for each in Permission},
    )  # fmt: skip
