"""照片墙: many exams as rows of photographs, passed together but for the exceptions."""

from dataclasses import dataclass
from typing import Final

from sanic import HTTPResponse, Request

from server.accounts.rules import Permission
from server.admin.desk import Member, desk
from server.admin.reviews.reviewing import REVIEWS, reviewer_of
from server.review.queries import wall as queries
from server.review.queries.lines import case_names
from server.review.queries.opinions import latest_opinion
from server.review.services import walling
from server.web.rendering import render

AT_MOST: Final = 50


@dataclass(frozen=True)
class Told:
    """What became of one case, with whose it is."""

    case_id: int
    name: str
    refusal: str


@desk.get(f"{REVIEWS}/wall", Permission.REVIEW_DECIDE)
async def wall(request: Request, member: Member) -> HTTPResponse:
    reviewer = reviewer_of(request, member)
    rows, undo = await queries.wall(reviewer), await latest_opinion(reviewer)
    return render(request, "admin/review/wall.html", rows=rows, undo=undo)


@desk.post(f"{REVIEWS}/wall", Permission.REVIEW_DECIDE)
async def pass_ticked(request: Request, member: Member) -> HTTPResponse:
    """Each in a transaction of its own; what was not ticked stays in the queue."""
    sent = request.form.getlist("case", []) if request.form else []
    ticked = [int(one) for one in dict.fromkeys(sent) if one.isascii() and one.isdigit() and len(one) < 19][:AT_MOST]
    outcomes = await walling.pass_many(ticked, reviewer_of(request, member))
    names = await case_names(ticked, member.scope)
    told = [Told(one.case_id, names[one.case_id], one.refusal) for one in outcomes if one.case_id in names]
    return render(request, "admin/review/wall_done.html", outcomes=told)
