"""签到 at the door, on a phone: with the network step by step, without it from a list and a journal in the phone."""

import json as texts
from datetime import timedelta
from typing import Any, Final

from sanic import HTTPResponse, Request, json

from server.accounts.rules import Permission
from server.admin.desk import Member, desk
from server.admin.sittings.one import reached
from server.clock import day_of, first_ms
from server.errors import InvalidInput, NotFound
from server.integrations.storage import Missing
from server.proctoring import queries as proctoring
from server.proctoring.services import viewing
from server.sittings.queries import people, rooms
from server.sittings.queries.people import Sitter
from server.sittings.services import at_the_door
from server.web.downloads import picture
from server.web.forms import posted
from server.web.parts import now_ms, parts
from server.web.rendering import render, see_other
from server.web.shapes import row_id
from server.web.templates import category, identity

DOOR: Final = Permission.SITTING_CHECK_IN
CHECK_IN: Final = "/admin/check-in"
_ONE: Final = f"{CHECK_IN}/<number:int>"


@desk.get(CHECK_IN, DOOR)
async def rooms_today(request: Request, member: Member) -> HTTPResponse:
    """The rooms of today and tomorrow: a list may be fetched the evening before."""
    today = day_of(now_ms(request))
    found = await rooms.sittings_of_day(member.scope, first_ms(today), first_ms(today + timedelta(days=2)))
    return render(request, "admin/sittings/doors.html", sittings=found)


@desk.get(_ONE, DOOR)
async def door(request: Request, member: Member, number: int) -> HTTPResponse:
    """`code`: the ticket's QR or number, as a scanner types it. Works without scripts, too."""
    found = await reached(member, number)
    code = (request.args.get("code") or "").strip()
    seated = await people.seated(number)
    person = next((one for one in seated if code and code in (one.token, one.ticket_number)), None)
    return render(
        request, "admin/sittings/door.html", sitting=found, code=code, person=person,
        expected=len(seated), arrived=sum(one.checked_in_ms is not None for one in seated),
    )  # fmt: skip


@desk.post(f"{_ONE}/people/<place:int>", DOOR)
async def let_in(_request: Request, member: Member, number: int, place: int) -> HTTPResponse:
    """证件核对无误."""
    await reached(member, number)
    await at_the_door.check_in(number, place, at_ms=member.by.at_ms, by=member.by)
    return see_other(f"{CHECK_IN}/{number}", "已签到。请下一位考生。")


@desk.get(f"{_ONE}/list", DOOR)
async def door_list(_request: Request, member: Member, number: int) -> HTTPResponse:
    """For the phone's own memory: identity numbers half hidden, as on every screen."""
    await reached(member, number)
    listed = [_listed(one) for one in await people.seated(number)]
    return json({"people": listed}, headers={"Cache-Control": "no-store"})


def _listed(one: Sitter) -> dict[str, Any]:
    return {
        "id": one.id,
        "token": one.token,
        "ticket": one.ticket_number,
        "seat": one.seat,
        "name": one.name,
        "identity": identity(one.identity_number),
        "category": category(one.category, one.kind),
        "certificate": one.display,
        "firm": one.enterprise_name,
        "status": one.status,
        "label": one.status.label,
    }


@desk.post(f"{_ONE}/journal", DOOR)
async def sync(request: Request, member: Member, number: int) -> HTTPResponse:
    """What the phone wrote down: registration → moment. Sent twice it changes nothing."""
    await reached(member, number)
    journal = _journal(posted(request, "entries"))
    refused = await at_the_door.bring_in(number, journal, by=member.by)
    told = {str(place): sentence for place, sentence in refused.items()}
    done = [place for place in journal if place not in refused]
    return json({"done": done, "refused": told}, headers={"Cache-Control": "no-store"})


def _journal(sent: str) -> dict[int, int]:
    try:
        entries = texts.loads(sent or "{}")
        journal = {row_id(str(place)): row_id(str(at_ms)) for place, at_ms in entries.items()}
    except (ValueError, AttributeError, NotFound):
        raise InvalidInput({"entries": "格式不正确。"}) from None
    if len(journal) > at_the_door.MOST_AT_ONCE:
        raise InvalidInput({"entries": "一次太多。"})
    return journal


@desk.get(f"{_ONE}/photos/<place:int>", DOOR)
async def photo(request: Request, member: Member, number: int, place: int) -> HTTPResponse:
    """The certificate's photograph of somebody with a seat in this room; each view is an entry of the log."""
    await reached(member, number)
    person = await people.sitter(number, place)
    found = await proctoring.registry_photo(person.person_id) if person.has_seat else None
    if found is None:
        raise NotFound
    try:
        body = await parts(request).runtime.store.get(found.key or "")
    except Missing:
        raise NotFound from None
    await viewing.record_view(found, by=member.by)
    return picture(body)
