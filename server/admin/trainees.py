"""学员: looked up by a whole number that the caller names, never listed; shown masked."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from sanic import HTTPResponse, Request
from wtforms import RadioField, StringField
from wtforms.validators import Length

from server.accounts import queries as accounts
from server.accounts.rules import Holder, Permission
from server.accounts.rules.reasons import ResetReason, ViewReason
from server.accounts.services import support
from server.admin.desk import Member, desk
from server.admin.history import history_of
from server.admin.registry import Reset
from server.errors import InvalidInput, NotFound
from server.registry import queries
from server.registry.queries import PersonCard
from server.registry.rules import InvalidIdentifier, certificate_key, parse_identity_number
from server.registry.rules.identifiers import folded
from server.web.forms import Form, options, required
from server.web.parts import parts
from server.web.rendering import render, see_other

TRAINEES: Final = "/admin/trainees"
_ONE: Final = f"{TRAINEES}/<number:int>"


class LookUp(Form):
    number = StringField(
        "身份证号或证书编号",
        [required("请填写身份证号或证书编号。"), Length(max=40)],
        description="须填写完整的号码；二级建造师可填注册编号。",
        render_kw={"autocomplete": "off", "autofocus": True},
    )


@desk.form(TRAINEES, LookUp, "admin/registry/trainees.html", Permission.ENTERPRISE_VIEW)
async def look_up(request: Request, member: Member, form: LookUp) -> HTTPResponse:
    """By a form and not by the address, which would stay in the browser."""
    meant = await _meant(form.number.data, parts(request).runtime.clock.today())
    found = [number for number in meant if await _reaches(member, number)]
    if not found:
        raise InvalidInput({"number": "没有找到，请核对号码。"})
    if len(found) > 1:
        raise InvalidInput({"number": "有多人使用此编号，请改用身份证号查找。"})
    return see_other(f"{TRAINEES}/{found[0]}")


async def _meant(typed: str, today: date) -> Sequence[int]:
    """Whose identity, certificate or registration number it is."""
    try:
        person = await queries.person_by_identity_number(parse_identity_number(typed, today))
    except InvalidIdentifier:
        person = None
    if person:
        return [person.id]
    try:
        key = certificate_key(typed, today.year)
    except InvalidIdentifier:
        key = ""
    return await queries.persons_by_certificate(key, folded(typed).upper())


async def _reaches(member: Member, person_id: int) -> bool:
    return member.scope.whole_province or any(map(member.scope.covers, await queries.cities_of_person(person_id)))


async def _reached(member: Member, number: int) -> PersonCard:
    person = await queries.person_card(number)
    if person is None or not await _reaches(member, number):
        raise NotFound
    return person


@desk.get(_ONE, Permission.ENTERPRISE_VIEW)
async def trainee(request: Request, member: Member, number: int) -> HTTPResponse:
    person = await _reached(member, number)
    certificates = await queries.certificates_of(number)
    registrations = await queries.registrations_of(number)
    firms = {one.enterprise_id for one in certificates}
    firms |= {one.enterprise_id for one in registrations if one.enterprise_id}
    return render(
        request, "admin/registry/trainee.html",
        person=person,
        certificates=certificates,
        registrations=registrations,
        firms=await queries.enterprise_names(firms),
        account=await accounts.account(number),
        sessions=await accounts.sessions_of(Holder.TRAINEE, number, member.by.at_ms),
        steps=await history_of(f"person:{number}"),
        may_see_all=Permission.PERSONAL_VIEW in member.permissions,
        may_reset=Permission.ACCOUNT_RESET in member.permissions,
    )  # fmt: skip


async def trainee_values(_request: Request, member: Member, number: int) -> Mapping[str, Any]:
    return {"person": await _reached(member, number)}


class Unmask(Form):
    reason = RadioField(
        "原因", [required("请选择原因。")], choices=options({str(one): one.label for one in ViewReason})
    )


@desk.form(f"{_ONE}/identity", Unmask, "admin/registry/unmask.html", Permission.PERSONAL_VIEW, values=trainee_values)
async def unmask(request: Request, member: Member, form: Unmask, number: int) -> HTTPResponse:
    """The number stands in the answer itself: no address shows it."""
    person = await _reached(member, number)
    whole = await support.identity_number_of(number, ViewReason(form.reason.data), by=member.by)
    return render(request, "admin/registry/unmasked.html", person=person, whole=whole)


@desk.form(f"{_ONE}/reset", Reset, "admin/registry/reset_trainee.html", Permission.ACCOUNT_RESET, values=trainee_values)
async def reset_trainee(_request: Request, member: Member, form: Reset, number: int) -> HTTPResponse:
    await support.reset_trainee(number, ResetReason(form.reason.data), by=member.by)
    return see_other(f"{TRAINEES}/{number}", "已重置，请告知学员用证书编号登录。")
