"""人员管理: the enterprise's people, whether they may be enrolled, and how far they have come."""

from typing import Final

from sanic import Request

from server.enrolment import queries
from server.enrolment.queries import Member, Standing
from server.portal.clerk import Clerk, portal
from server.registry.rules import PersonnelCategory
from server.web.listing import Column, Filter, Found, Listing, Wanted
from server.web.parts import parts
from server.web.templates import day, identity

_CONSTRUCTOR: Final = "二级建造师"


def category_in_words(category: str) -> str:
    known = category in PersonnelCategory.__members__
    return f"{PersonnelCategory(category).label}（{category}）" if known else _CONSTRUCTOR


def credits_in_words(tenths: int) -> str:
    """24 where it is whole, else 7.5."""
    whole, rest = divmod(tenths, 10)
    return f"{whole}.{rest}" if rest else str(whole)


def days_in_words(days_left: int) -> str:
    return f"剩 {days_left} 天" if days_left >= 0 else f"已过期 {-days_left} 天"


def _eligibility(row: Member) -> str:
    """As the spreadsheet tells it; the page has badges and 为什么不能报名."""
    return "可报名" if row.applicant.eligible else "".join(each.sentence for each in row.applicant.refusals)


def _progress(row: Member) -> str:
    found = row.progress
    if found is None:
        return "未报名"
    earned, required = credits_in_words(found.credit_tenths), credits_in_words(found.required_tenths)
    return f"{found.status.label}，{earned}/{required} 学分，{found.class_name}"


PEOPLE: Final = Listing(
    columns=(
        Column("姓名", lambda row: row.applicant.credential.name),
        Column("身份证号", lambda row: row.applicant.credential.identity_number, show=identity),
        Column("证书编号", lambda row: row.applicant.credential.display),
        Column("人员类别", lambda row: row.applicant.credential.category, show=category_in_words),
        Column("证书有效期", lambda row: row.applicant.credential.expires_on, show=day),
        Column("到期", lambda row: row.days_left, show=days_in_words),
        Column("报名", _eligibility),
        Column("学习进度", _progress),
    ),
    filters=(
        Filter("name", "姓名"),
        Filter("standing", "报名", {standing.value: standing.label for standing in Standing}),
    ),
    export="人员管理",
    empty="没有符合条件的人员。",
)


@portal.listing("/enterprise/people", PEOPLE, "enterprise/people.html")
async def people(request: Request, clerk: Clerk, wanted: Wanted) -> Found:
    found = await queries.members(
        clerk.enterprise,
        today=parts(request).runtime.clock.today(),
        policy=parts(request).policy,
        name=wanted.filters["name"],
        standing=Standing(wanted.filters["standing"]) if wanted.filters["standing"] else None,
        page=wanted.page,
        size=wanted.limit,
    )
    return Found(found.rows, found.total, {"credits": credits_in_words})
