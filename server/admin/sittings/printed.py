"""What is printed of a sitting: tickets, seat plan, door list, sign-in sheet."""

from typing import Final

from sanic import HTTPResponse, Request

from server.admin.desk import Member, desk
from server.admin.sittings.one import ONE, TICKETS_A_FILE, reached
from server.admin.sittings.planned import MANAGE
from server.errors import NotFound
from server.sittings.queries import people
from server.sittings.services.handing_out import note_tickets
from server.web.downloads import attachment
from server.web.parts import now_ms
from server.web.rendering import render
from server.web.tickets import tickets_pdf

_SHEETS: Final = {"seats": "座位图", "door": "考生名单", "sign-in": "签到表"}


@desk.get(f"{ONE}/tickets/<file:int>", MANAGE)
async def tickets(request: Request, member: Member, number: int, file: int) -> HTTPResponse:
    """The tickets of fifty seats, whole identity numbers on them: an entry of the log."""
    found = await reached(member, number)
    some = (await people.seated(number))[(file - 1) * TICKETS_A_FILE : file * TICKETS_A_FILE] if file else ()
    if not some:
        raise NotFound
    pdf = await tickets_pdf(request, found, some)
    await note_tickets(number, len(some), by=member.by)
    return attachment(pdf, f"准考证-{found.number}-{file}.pdf", "application/pdf")


@desk.get(f"{ONE}/seats", MANAGE)
async def seats(request: Request, member: Member, number: int) -> HTTPResponse:
    return await _sheet(request, member, number, "seats")


@desk.get(f"{ONE}/door", MANAGE)
async def door(request: Request, member: Member, number: int) -> HTTPResponse:
    return await _sheet(request, member, number, "door")


@desk.get(f"{ONE}/sign-in", MANAGE)
async def sign_in(request: Request, member: Member, number: int) -> HTTPResponse:
    return await _sheet(request, member, number, "sign-in")


async def _sheet(request: Request, member: Member, number: int, kind: str) -> HTTPResponse:
    found = await reached(member, number)
    seated = await people.seated(number)
    return render(
        request, "print/sitting.html", sitting=found, seated=seated, by_seat={one.seat: one for one in seated},
        kind=kind, caption=_SHEETS[kind], now_ms=now_ms(request),
    )  # fmt: skip
