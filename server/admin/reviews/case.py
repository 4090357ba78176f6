"""One exam on one screen, and who has it open."""

from typing import Any, Final

from sanic import HTTPResponse, Request

from server.accounts.rules import Permission
from server.admin.desk import Member, desk
from server.admin.reviews.queue import Queued
from server.admin.reviews.reviewing import REVIEWS, reached, reviewer_of
from server.exams.rules import FailReason
from server.review.queries.opinions import latest_opinion
from server.review.queries.screen import screen
from server.review.queries.waiting import next_case
from server.review.services import leases
from server.web.rendering import fragment_wanted, render, see_other

CASE: Final = f"{REVIEWS}/<number:int>"


@desk.get(CASE, Permission.REVIEW_DECIDE)
async def case(request: Request, member: Member, number: int) -> HTTPResponse:
    """To look costs nothing and holds nothing: the page is fetched ahead, too."""
    reviewer = reviewer_of(request, member)
    found = await screen(number, reviewer)
    member.reach(found.view.line.city_code)
    wanted = request.args.get("photo") or ""
    chosen = int(wanted) if wanted.isascii() and wanted.isdigit() and len(wanted) < 4 else 0
    values: dict[str, Any] = {
        "screen": found,
        "view": found.view,
        "line": found.view.line,
        "row": Queued(found.view.line, member.by.at_ms),
        "chosen": chosen if 0 < chosen <= len(found.shots) else found.worst,
        "mine": found.view.line.held(member.by.at_ms) and found.view.line.lease_by == member.by.who,
        "undo": await latest_opinion(reviewer),
        "reasons": list(FailReason),
        "menu": (),  # the whole width is the photographs'
    }
    return render(request, "admin/review/case.html", **values)


@desk.get(f"{CASE}/next", Permission.REVIEW_DECIDE)
async def following(request: Request, member: Member, number: int) -> HTTPResponse:
    """The page that would open after this one, for scripts to fetch ahead; nothing is held."""
    line = await reached(member, number)
    found = await next_case(reviewer_of(request, member), line.place)
    return see_other(f"{REVIEWS}/{found}" if found else REVIEWS)


@desk.post(f"{CASE}/open", Permission.REVIEW_DECIDE)
async def hold(request: Request, member: Member, number: int) -> HTTPResponse:
    """Held for this person from now on; scripts ask as soon as the page is shown."""
    until_ms = await leases.open_case(number, reviewer_of(request, member))
    if fragment_wanted(request, "lease"):
        return render(request, "admin/review/_held.html", until_ms=until_ms, number=number)
    return see_other(f"{REVIEWS}/{number}")


@desk.post(f"{CASE}/release", Permission.REVIEW_DECIDE)
async def release(request: Request, member: Member, number: int) -> HTTPResponse:
    await reached(member, number)
    await leases.release_case(number, reviewer_of(request, member))
    return see_other(REVIEWS, "已放回队列，其他审核员可以审核。")
