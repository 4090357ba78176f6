"""One sitting with its people, and what is done to it and to them."""

from collections.abc import Mapping
from typing import Any, Final

from sanic import HTTPResponse, Request
from wtforms import TextAreaField
from wtforms.validators import Length

from server.accounts.rules import Permission
from server.admin.desk import Member, desk
from server.admin.history import history_of
from server.admin.sittings.listed import SITTINGS
from server.admin.sittings.planned import MANAGE, choices
from server.sittings.queries import people, rooms
from server.sittings.queries.rooms import SittingCard
from server.sittings.rules import RegistrationStatus, SittingStatus
from server.sittings.services import at_the_door, planning, results
from server.sittings.services.results import Result
from server.web.forms import Form, required
from server.web.parts import now_ms
from server.web.rendering import render, see_other

ONE: Final = f"{SITTINGS}/<number:int>"
PERSON: Final = f"{ONE}/people/<place:int>"
TICKETS_A_FILE: Final = 50


async def reached(member: Member, number: int) -> SittingCard:
    """The sitting, where its city is in scope."""
    found = await rooms.sitting(number)
    member.reach(found.city_code)
    return found


@desk.get(ONE, MANAGE)
async def sitting(request: Request, member: Member, number: int) -> HTTPResponse:
    found = await reached(member, number)
    seated, now = await people.seated(number), now_ms(request)
    return render(
        request, "admin/sittings/one.html",
        sitting=found,
        seated=seated,
        others=await people.others(number),
        files=range(1, -(-len(seated) // TICKETS_A_FILE) + 1),
        a_file=TICKETS_A_FILE,
        begun=now >= found.starts_ms,
        over=now >= found.ends_ms,
        changeable=found.status in {SittingStatus.PLANNED, SittingStatus.OPEN},
        may_import=Permission.SCORE_IMPORT in member.permissions,
        may_check_in=Permission.SITTING_CHECK_IN in member.permissions,
        steps=await history_of(f"sitting:{number}"),
        **await choices(member.scope),
    )  # fmt: skip


@desk.post(f"{ONE}/publish", MANAGE)
async def publish(_request: Request, member: Member, number: int) -> HTTPResponse:
    await reached(member, number)
    await planning.publish_sitting(number, by=member.by)
    return see_other(f"{SITTINGS}/{number}", "考场已发布，学员可在报名时间内报名。")


@desk.post(f"{ONE}/close", MANAGE)
async def close(_request: Request, member: Member, number: int) -> HTTPResponse:
    await reached(member, number)
    await planning.close_sitting(number, by=member.by)
    return see_other(f"{SITTINGS}/{number}", "考场已结束。")


class Cancellation(Form):
    reason = TextAreaField(
        "取消的原因",
        [required("请写明原因。"), Length(min=2, max=100)],
        description="会原样告知所有已报名和候补的学员。",
    )


async def _shown(_request: Request, member: Member, number: int) -> Mapping[str, Any]:
    return {"sitting": await reached(member, number)}


@desk.form(f"{ONE}/cancel", Cancellation, "admin/sittings/cancel.html", MANAGE, values=_shown)
async def cancel(_request: Request, member: Member, form: Cancellation, number: int) -> HTTPResponse:
    await planning.cancel_sitting(number, str(form.reason.data), by=member.by)
    return see_other(f"{SITTINGS}/{number}", "考场已取消，已通知报名和候补的学员。")


@desk.post(f"{PERSON}/absent", MANAGE)
async def absent(_request: Request, member: Member, number: int, place: int) -> HTTPResponse:
    return await _enter(member, number, place, RegistrationStatus.ABSENT)


@desk.post(f"{PERSON}/misconduct", MANAGE)
async def misconduct(_request: Request, member: Member, number: int, place: int) -> HTTPResponse:
    return await _enter(member, number, place, RegistrationStatus.MISCONDUCT)


async def _enter(member: Member, number: int, place: int, status: RegistrationStatus) -> HTTPResponse:
    await reached(member, number)
    await results.enter_result(number, place, Result(status), by=member.by)
    return see_other(f"{SITTINGS}/{number}", f"已登记{status.label}，本次考试机会已用，并已通知考生。")


@desk.post(f"{PERSON}/take-back", MANAGE)
async def take_back(_request: Request, member: Member, number: int, place: int) -> HTTPResponse:
    await reached(member, number)
    await at_the_door.take_back_check_in(number, place, by=member.by)
    return see_other(f"{SITTINGS}/{number}", "签到已撤回。")
