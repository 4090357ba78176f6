"""试题统计: questions in use that final exams have shown to be weak."""

from typing import Final

from sanic import Request

from server.accounts.rules import Permission
from server.admin.desk import Member, desk
from server.admin.questions.listed import BANK
from server.exams.queries.statistics import WeakQuestion, weak_questions
from server.exams.rules.statistics import FEWEST_ANSWERS, Weakness
from server.web.listing import Column, Filter, Found, Listing, Wanted
from server.web.templates import correlation, percent


def _reasons(row: WeakQuestion) -> str:
    return "；".join(weakness.label for weakness in row.statistics.weaknesses)


WEAK: Final = Listing(
    columns=(
        Column("编号", lambda row: row.question.item, number=True),
        Column("专题", lambda row: row.question.topic_code),
        Column("题型", lambda row: row.question.type.label),
        Column("题干", lambda row: row.question.stem),
        Column("作答次数", lambda row: row.statistics.asked, sort="asked", number=True),
        Column("满分率", lambda row: row.statistics.difficulty, show=percent, sort="difficulty", number=True),
        Column(
            "区分度", lambda row: row.statistics.discrimination, show=correlation, sort="discrimination", number=True
        ),
        Column("需要检查", _reasons),
    ),
    filters=(Filter("weakness", "需要检查", {str(one): one.label for one in Weakness}),),
    sort="discrimination",
    export="试题统计",
    empty="没有需要检查的试题。",
)


@desk.listing(f"{BANK}/statistics", WEAK, "admin/questions/statistics.html", Permission.QUESTION_VIEW)
async def statistics(_request: Request, _member: Member, wanted: Wanted) -> Found:
    """The least discriminating first."""
    chosen = wanted.filters["weakness"]
    found = await weak_questions(
        Weakness(chosen) if chosen else None,
        order=wanted.sort,
        descending=wanted.descending,
        offset=wanted.offset,
        limit=wanted.limit,
    )
    return Found(found.rows, found.total, {"judged": found.judged, "fewest": FEWEST_ANSWERS})
