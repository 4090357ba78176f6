"""The queue 考试审核: by risk, then age, within one's cities; what a city has too few people for is the province's."""

from dataclasses import dataclass
from typing import Final

from sanic import HTTPResponse, Request

from server.accounts.rules import Permission
from server.admin.desk import Member, Waiting, desk
from server.admin.reviews.reviewing import REVIEWS, onward, reviewer_of
from server.exams.rules import Doubt
from server.review.queries.lines import CaseLine, CaseSearch, cases_found
from server.review.queries.opinions import latest_opinion
from server.review.queries.reach import EVERY_CITY, short_cities
from server.review.queries.waiting import Place, cases_waiting
from server.review.rules import ReviewPurpose, ReviewStatus
from server.settings import cities
from server.web.listing import Column, Filter, Found, Listing, Wanted

_CITIES: Final = {code: city.name for code, city in cities().items()}


@dataclass(frozen=True)
class Queued:
    """A line as it stands now."""

    line: CaseLine
    now_ms: int

    @property
    def holder(self) -> str:
        """Who has it open."""
        return self.line.lease_name or "审核员" if self.line.held(self.now_ms) else ""

    @property
    def waited(self) -> str:
        return duration((self.line.closed_ms or self.now_ms) - self.line.opened_ms)

    @property
    def city(self) -> str:
        return _CITIES.get(self.line.city_code, self.line.city_code)

    @property
    def kind(self) -> str:
        return f"{self.line.purpose.label}{'（补考）' if self.line.make_up else ''}"

    @property
    def doubts(self) -> str:
        return "、".join(doubt.label for doubt in self.line.doubts)

    @property
    def standing(self) -> str:
        """待审核, or what it was closed with."""
        verdict = self.line.verdict
        return f"{self.line.status.label}：{verdict.label}" if verdict else self.line.status.label


def duration(ms: int) -> str:
    """ "3 天 4 小时", "5 分钟"."""
    minutes = max(0, ms) // 60_000
    days, hours = minutes // 1440, minutes // 60 % 24
    if days:
        return f"{days} 天 {hours} 小时"
    return f"{hours} 小时 {minutes % 60} 分" if hours else f"{minutes} 分钟"


QUEUE: Final = Listing(
    columns=(
        Column("学员", lambda row: row.line.name),
        Column("已等待", lambda row: row.waited),
        Column("疑点", lambda row: row.doubts),
        Column("类型", lambda row: row.kind),
        Column("状态", lambda row: row.standing),
        Column("正在审核", lambda row: row.holder),
        Column("企业", lambda row: row.line.enterprise_name),
        Column("学习班", lambda row: row.line.class_number),
        Column("地市", lambda row: row.city),
    ),
    filters=(
        Filter("status", "状态", {str(one): one.label for one in ReviewStatus}, everything="待审核和待复核"),
        Filter("purpose", "类型", {str(one): one.label for one in ReviewPurpose}),
        Filter("city", "地市", {EVERY_CITY: "全部地市", **_CITIES}, everything="归我审核的"),
        Filter("doubt", "疑点", {str(one): one.label for one in Doubt}),
        Filter("mine", "与我有关", {"LEASED": "我正在审核的", "GIVEN": "我审核过的"}, everything="不限"),
    ),
    export="考试审核",
    empty="没有符合条件的考试。",
)
WAITING: Final = Waiting("考试审核", REVIEWS, Permission.REVIEW_DECIDE, cases_waiting)


@desk.listing(REVIEWS, QUEUE, "admin/review/queue.html", Permission.REVIEW_DECIDE)
async def queue(request: Request, member: Member, wanted: Wanted) -> Found:
    """Whatever looks worst stands first."""
    reviewer, sent = reviewer_of(request, member), wanted.filters
    search = CaseSearch(sent["status"], sent["purpose"], sent["city"], sent["doubt"], sent["mine"])
    lines, total = await cases_found(
        search, reviewer, offset=wanted.offset, limit=wanted.limit, count_to=wanted.count_to
    )
    short = [_CITIES[code] for code in await short_cities()] if member.scope.whole_province else None
    rows = [Queued(line, member.by.at_ms) for line in lines]
    all_short = short is not None and len(short) == len(_CITIES)
    undo = await latest_opinion(reviewer)
    return Found.counted(rows, total, wanted, undo=undo, short=short, all_short=all_short)


@desk.post(f"{REVIEWS}/start", Permission.REVIEW_DECIDE)
async def start(request: Request, member: Member) -> HTTPResponse:
    """开始审核: the first that nobody has open."""
    return await onward(request, reviewer_of(request, member), Place(), "")
