"""企业: whom the register knows, their people and their accounts."""

from collections.abc import Mapping
from typing import Any, Final

from sanic import HTTPResponse, Request
from wtforms import RadioField

from server.accounts import queries as accounts
from server.accounts.rules import Holder, Permission
from server.accounts.rules.reasons import ResetReason
from server.accounts.services import support
from server.admin.desk import Member, desk
from server.admin.history import history_of
from server.registry import queries
from server.registry.queries import EnterpriseCard, EnterprisesWanted
from server.settings import cities
from server.web.forms import Form, options, required
from server.web.listing import Column, Filter, Found, Listing, Wanted
from server.web.rendering import render, see_other
from server.web.templates import day, identity

ENTERPRISES: Final = "/admin/enterprises"
_ONE: Final = f"{ENTERPRISES}/<number:int>"
_CITIES: Final = {code: city.name for code, city in cities().items()}
_STATES: Final = {"on": True, "off": False}


def city_name(code: str) -> str:
    """The register may know places that hold no classes."""
    return _CITIES.get(code, code)


LISTING: Final = Listing(
    columns=(
        Column("企业名称", lambda row: row[0].name, sort="name"),
        Column("统一社会信用代码", lambda row: row[0].credit_code, sort="credit_code"),
        Column("地市", lambda row: city_name(row[0].city_code), sort="city_code"),
        Column("持证人数", lambda row: row[1], number=True),
        Column("登录密码", lambda row: row[2]),
        Column("状态", lambda row: "正常" if row[0].active else "已停用"),
    ),
    filters=(
        Filter("q", "企业名称或信用代码"),
        Filter("city", "地市", _CITIES),
        Filter("state", "状态", {"on": "正常", "off": "已停用"}),
    ),
    sort="name",
    export="企业",
)


def _password_state(has_own: bool | None) -> str:
    return {None: "未登录过", False: "初始密码", True: "已改密码"}[has_own]


@desk.listing(ENTERPRISES, LISTING, "admin/registry/enterprises.html", Permission.ENTERPRISE_VIEW)
async def enterprises(_request: Request, member: Member, wanted: Wanted) -> Found:
    chosen = wanted.filters
    conditions = EnterprisesWanted(member.scope.codes, chosen["city"], chosen["q"], _STATES.get(chosen["state"]))
    cards, total = await queries.enterprises_page(
        conditions, order=wanted.sort, descending=wanted.descending, offset=wanted.offset, limit=wanted.limit
    )
    numbers = [card.id for card in cards]
    people, states = await queries.people_at(numbers), await accounts.own_passwords(numbers)
    return Found([(card, people.get(card.id, 0), _password_state(states.get(card.id))) for card in cards], total)


@desk.get(_ONE, Permission.ENTERPRISE_VIEW)
async def enterprise(request: Request, member: Member, number: int) -> HTTPResponse:
    card = await _reached(member, number)
    return render(
        request, "admin/registry/enterprise.html",
        card=card,
        city=city_name(card.city_code),
        contact=await queries.contact_of(number),
        people=(await queries.people_at([number])).get(number, 0),
        password_state=_password_state((await accounts.own_passwords([number])).get(number)),
        sessions=await accounts.sessions_of(Holder.ENTERPRISE, number, member.by.at_ms),
        steps=await history_of(f"enterprise:{number}"),
        may_see_orders=Permission.ORDER_VIEW in member.permissions,
        may_reset=Permission.ACCOUNT_RESET in member.permissions,
    )  # fmt: skip


async def _reached(member: Member, number: int) -> EnterpriseCard:
    card = await queries.enterprise(number)
    member.reach(card.city_code)
    return card


PEOPLE: Final = Listing(
    columns=(
        Column("姓名", lambda row: row.name),
        Column("证件号", lambda row: row.identity_number, show=identity),
        Column("证书或注册编号", lambda row: row.display),
        Column("有效期至", lambda row: row.expires_on, show=day),
        Column("状态", lambda row: row.status.label),
    ),
    filters=(Filter("name", "姓名"),),
)


@desk.listing(f"{_ONE}/people", PEOPLE, "admin/registry/people.html", Permission.ENTERPRISE_VIEW)
async def people(_request: Request, member: Member, wanted: Wanted, number: int) -> Found:
    card = await _reached(member, number)
    name = wanted.filters["name"]
    rows, total = await queries.credentials_page(number, name=name, offset=wanted.offset, limit=wanted.limit)
    return Found(rows, total, {"card": card})


class Reset(Form):
    reason = RadioField(
        "原因", [required("请选择原因。")], choices=options({str(one): one.label for one in ResetReason})
    )


async def enterprise_values(_request: Request, member: Member, number: int) -> Mapping[str, Any]:
    return {"card": await _reached(member, number)}


@desk.form(
    f"{_ONE}/reset", Reset, "admin/registry/reset_enterprise.html", Permission.ACCOUNT_RESET, values=enterprise_values
)
async def reset(_request: Request, member: Member, form: Reset, number: int) -> HTTPResponse:
    await support.reset_enterprise(number, ResetReason(form.reason.data), by=member.by)
    return see_other(f"{ENTERPRISES}/{number}", "密码已重置，请告知企业用统一社会信用代码登录。")
