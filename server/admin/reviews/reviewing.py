"""Who sits at the review desk, and the way on to the next case."""

from typing import Final

from sanic import HTTPResponse, Request

from server.accounts.rules import Permission
from server.admin.desk import Member
from server.review.queries.lines import CaseLine, case_line
from server.review.queries.opinions import latest_opinion
from server.review.queries.policy import review_policy_of
from server.review.queries.reach import Reviewer
from server.review.queries.waiting import Place
from server.review.services import leases
from server.web.parts import parts
from server.web.rendering import render, see_other

REVIEWS: Final = "/admin/reviews"
NOTHING_LEFT: Final = "没有待您审核的考试了。"


def reviewer_of(request: Request, member: Member) -> Reviewer:
    policy = review_policy_of(parts(request).runtime.settings)
    return Reviewer(member.by, member.scope, Permission.REVIEW_CONTESTED in member.permissions, policy)


async def reached(member: Member, number: int) -> CaseLine:
    """The case, if its city is in scope."""
    line = await case_line(number)
    member.reach(line.city_code)
    return line


async def onward(request: Request, reviewer: Reviewer, after: Place, told: str) -> HTTPResponse:
    """The next case, held for this person; after the last one the queue.

    A script has that page already: it gets its address and the way back alone.
    """
    following = await leases.take_next(reviewer, after)
    path, more = (f"{REVIEWS}/{following}", "") if following else (REVIEWS, NOTHING_LEFT)
    if request.headers.get("hx-request") != "true":
        return see_other(path, told + more)
    answer = render(request, "admin/review/_done.html", told=more, undo=await latest_opinion(reviewer))
    answer.headers["Location"] = path
    return answer
