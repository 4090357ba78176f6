"""考试审核未通过: whose photographs failed and why, and whether there is another try. No photographs, no similarity."""

from typing import Final

from sanic import Request

from server.exams.rules import FailReason
from server.portal.clerk import Clerk, portal
from server.review.queries.failures import SCORE, failures_of
from server.review.rules import FailureStanding
from server.web.listing import Column, Filter, Found, Listing, Wanted
from server.web.parts import parts
from server.web.templates import day, moment

FAILED: Final = Listing(
    columns=(
        Column("姓名", lambda row: row.name),
        Column("证书编号", lambda row: row.display),
        Column("学习班", lambda row: f"{row.class_number} {row.class_name}"),
        Column("未通过原因", lambda row: row.reason_in_words),
        Column("时间", lambda row: row.failed_ms, show=moment),
        Column("现状", lambda row: row.standing.label),
        Column("证书有效期", lambda row: row.cycle_expires_on, show=day),
    ),
    filters=(
        Filter("q", "姓名或证书编号"),
        Filter("reason", "未通过原因", {each.value: each.label for each in FailReason} | {SCORE: "成绩未合格"}),
        Filter("standing", "现状", {each.value: each.label for each in FailureStanding}),
    ),
    export="考试审核未通过",
    empty="没有考试审核未通过的人员。",
)


@portal.listing("/enterprise/failed-reviews", FAILED, "enterprise/failed_reviews.html")
async def failed_reviews(request: Request, clerk: Clerk, wanted: Wanted) -> Found:
    sent = wanted.filters
    rows, total = await failures_of(
        clerk.enterprise_id, text=sent["q"], standing=sent["standing"], reason=sent["reason"],
        offset=wanted.offset, limit=wanted.limit,
    )  # fmt: skip
    return Found(rows, total, {"appeal_days": parts(request).runtime.settings.review.appeal_workdays})
