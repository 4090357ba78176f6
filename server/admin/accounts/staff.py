"""账号管理: the accounts of the association's and the authority's staff."""

from collections.abc import Mapping
from typing import Any, Final

from sanic import HTTPResponse, Request
from wtforms import SelectMultipleField, StringField
from wtforms.validators import Length
from wtforms.widgets import CheckboxInput

from server.accounts import queries
from server.accounts.queries import Staff, StaffWanted
from server.accounts.rules import Holder, Permission, Role
from server.accounts.services import sessions
from server.accounts.services import staff as services
from server.accounts.services.staff import Duties, first_password
from server.admin.desk import Member, desk
from server.admin.history import history_of
from server.admin.words import device_in_words
from server.errors import NotFound
from server.settings import cities
from server.web.forms import Form, options, required
from server.web.listing import Column, Filter, Found, Listing, Wanted
from server.web.parts import parts
from server.web.rendering import render, see_other
from server.web.templates import moment

STAFF: Final = "/admin/staff"
_ROLES: Final = {str(role): role.label for role in Role}
_CITIES: Final = {code: city.name for code, city in cities().items()}
_STATES: Final = {"on": True, "off": False}


def _towns(staff: Staff) -> str:
    return "、".join(_CITIES.get(code, code) for code in sorted(staff.scope.codes)) or "全省"


def _roles(staff: Staff) -> str:
    return "、".join(role.label for role in staff.roles)


LISTING: Final = Listing(
    columns=(
        Column("用户名", lambda row: row[0].username, sort="username"),
        Column("姓名", lambda row: row[0].name, sort="name"),
        Column("角色", lambda row: _roles(row[0])),
        Column("地市", lambda row: _towns(row[0])),
        Column("二次验证", lambda row: "已设置" if row[0].has_second_factor else "未设置"),
        Column("状态", lambda row: "在用" if row[0].active else "停用"),
        Column("最近使用", lambda row: row[1], show=moment),
    ),
    filters=(
        Filter("q", "用户名或姓名"),
        Filter("role", "角色", _ROLES),
        Filter("city", "地市", _CITIES),
        Filter("state", "状态", {"on": "在用", "off": "停用"}),
    ),
    sort="username",
    export="员工账号",
)


@desk.listing(STAFF, LISTING, "admin/accounts/staff.html", Permission.STAFF_MANAGE)
async def staff(_request: Request, _member: Member, wanted: Wanted) -> Found:
    chosen = wanted.filters
    conditions = StaffWanted(chosen["q"], chosen["role"], chosen["city"], _STATES.get(chosen["state"]))
    rows, total = await queries.staff_page(
        conditions, by_name=wanted.sort == "name", descending=wanted.descending,
        offset=wanted.offset, limit=wanted.limit,
    )  # fmt: skip
    seen = await queries.last_seen([row.id for row in rows])
    return Found([(row, seen.get(row.id)) for row in rows], total)


class DutiesOf(Form):
    name = StringField("姓名", [required("请填写姓名。"), Length(max=50)])
    roles = SelectMultipleField(
        "角色", [required("请至少选择一个角色。")], choices=options(_ROLES), option_widget=CheckboxInput(),
        description="系统管理员、安全审计员不能与其他角色兼任。",
    )  # fmt: skip
    cities = SelectMultipleField(
        "地市", choices=options(_CITIES), option_widget=CheckboxInput(), description="只看所选地市的数据；不选为全省。"
    )

    @property
    def duties(self) -> Duties:
        return Duties(self.name.data, tuple(Role(role) for role in self.roles.data), tuple(self.cities.data))


class NewStaff(DutiesOf):
    username = StringField(
        "用户名",
        [required("请填写用户名。"), Length(max=40)],
        description="3 至 40 个小写字母、数字或 . _ -，以字母开头。",
        render_kw={"autocapitalize": "none", "autocomplete": "off"},
    )


@desk.form(f"{STAFF}/new", NewStaff, "admin/accounts/new_staff.html", Permission.STAFF_MANAGE)
async def create(request: Request, member: Member, form: NewStaff) -> HTTPResponse:
    """The password stands in the answer itself: it is nowhere to be read again."""
    password = first_password()
    number = await services.create_staff(
        form.username.data, form.duties, password=password,
        policy=parts(request).runtime.settings.accounts, by=member.by,
    )  # fmt: skip
    return await _show_password(request, number, password)


async def _show_password(request: Request, number: int, password: str) -> HTTPResponse:
    found = await _staff(number)
    return render(request, "admin/accounts/first_password.html", staff=found, password=password)


async def _staff(number: int) -> Staff:
    found = await queries.staff(number)
    if found is None:
        raise NotFound
    return found


async def staff_values(_request: Request, member: Member, number: int) -> Mapping[str, Any]:
    found = await _staff(number)
    return {
        "staff": found,
        "initial": {"name": found.name, "roles": list(found.roles), "cities": sorted(found.scope.codes)},
        "sessions": await queries.sessions_of(Holder.STAFF, number, member.by.at_ms),
        "device": device_in_words,
        "steps": await history_of(f"staff:{number}"),
        "oneself": number == member.staff.id,
    }


@desk.form(
    f"{STAFF}/<number:int>", DutiesOf, "admin/accounts/one_staff.html", Permission.STAFF_MANAGE, values=staff_values
)
async def change(_request: Request, member: Member, form: DutiesOf, number: int) -> HTTPResponse:
    await services.change_duties(number, form.duties, by=member.by)
    return see_other(f"{STAFF}/{number}", "已保存。")


@desk.post(f"{STAFF}/<number:int>/deactivate", Permission.STAFF_MANAGE)
async def deactivate(_request: Request, member: Member, number: int) -> HTTPResponse:
    await services.deactivate(number, by=member.by)
    return see_other(f"{STAFF}/{number}", "账号已停用，其登录已全部退出。")


@desk.post(f"{STAFF}/<number:int>/activate", Permission.STAFF_MANAGE)
async def activate(_request: Request, member: Member, number: int) -> HTTPResponse:
    await services.activate(number, by=member.by)
    return see_other(f"{STAFF}/{number}", "账号已启用。")


@desk.post(f"{STAFF}/<number:int>/reset-password", Permission.STAFF_MANAGE)
async def reset_password(request: Request, member: Member, number: int) -> HTTPResponse:
    password = first_password()
    policy = parts(request).runtime.settings.accounts
    await services.reset_password(number, password=password, policy=policy, by=member.by)
    return await _show_password(request, number, password)


@desk.post(f"{STAFF}/<number:int>/reset-second-factor", Permission.STAFF_MANAGE)
async def reset_second_factor(_request: Request, member: Member, number: int) -> HTTPResponse:
    await services.reset_second_factor(number, by=member.by)
    return see_other(f"{STAFF}/{number}", "二次验证已重置，下次登录时重新设置。")


@desk.post(f"{STAFF}/<number:int>/sessions/end", Permission.STAFF_MANAGE)
async def end_sessions(_request: Request, member: Member, number: int) -> HTTPResponse:
    await services.end_sessions(number, by=member.by)
    return see_other(f"{STAFF}/{number}", "其登录已全部退出。")


@desk.post(f"{STAFF}/<number:int>/sessions/<session:int>/end", Permission.STAFF_MANAGE)
async def end_session(_request: Request, member: Member, number: int, session: int) -> HTTPResponse:
    await sessions.end_one_of(Holder.STAFF, number, session, by=member.by)
    return see_other(f"{STAFF}/{number}", "已退出该设备上的登录。")
