"""新建考场 and 修改考场."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from sanic import HTTPResponse, Request
from wtforms import DateTimeLocalField, IntegerField, SelectField, SelectMultipleField, StringField
from wtforms.validators import InputRequired, Length, NumberRange
from wtforms.widgets import CheckboxInput

from server.accounts.rules import CityScope, Permission
from server.admin.desk import Member, desk
from server.admin.sittings.listed import SITTINGS
from server.catalogue import queries as catalogue
from server.clock import SHANGHAI, from_ms, to_ms
from server.settings import cities
from server.sittings.queries import rooms
from server.sittings.queries.rooms import SittingCard
from server.sittings.rules import MOST_SEATS, Plan
from server.sittings.services import planning
from server.web.forms import Form, options, required
from server.web.rendering import see_other

MANAGE: Final = Permission.SITTING_MANAGE
_FORMATS: Final = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M"]


def _moment(caption: str) -> DateTimeLocalField:
    return DateTimeLocalField(caption, [InputRequired(f"请填写{caption}，如 2026-12-01T09:00。")], format=_FORMATS)


class SittingForm(Form):
    """Its fields are named as `rules.plan_faults` names them."""

    name = StringField("考场名称", [required("请填写考场名称。"), Length(max=100)], description="例如：潍坊第一考场。")
    city = SelectField("地市", description="只有本地市学习班的学员可以报名。")
    venue = StringField(
        "考试地点", [required("请填写考试地点。"), Length(max=100)], description="楼、机房，例如：实训楼 3 号机房。"
    )
    address = StringField("详细地址", [required("请填写详细地址。"), Length(max=200)])
    seats = IntegerField(
        "座位数",
        [InputRequired("请填写座位数。"), NumberRange(1, MOST_SEATS, f"座位数应为 1 至 {MOST_SEATS}。")],
        render_kw={"inputmode": "numeric"},
    )
    kinds = SelectMultipleField("接收类别", option_widget=CheckboxInput(), description="一个都不选为所有类别。")
    sign_up_from = _moment("报名开始")
    sign_up_until = _moment("报名截止")
    starts = _moment("考试开始")
    ends = _moment("考试结束")

    def prepare(self, values: Mapping[str, Any]) -> None:
        self.city.choices = options(values["cities"])
        self.kinds.choices = options(values["kinds"])

    @property
    def plan(self) -> Plan:
        """Of a valid form."""
        return Plan(
            name=self.name.data,
            venue=self.venue.data,
            address=self.address.data,
            city_code=self.city.data,
            seats=self.seats.data,
            sign_up_from_ms=_ms(self.sign_up_from.data),
            sign_up_until_ms=_ms(self.sign_up_until.data),
            starts_ms=_ms(self.starts.data),
            ends_ms=_ms(self.ends.data),
            kinds=tuple(self.kinds.data or ()),
        )


def _ms(typed: datetime) -> int:
    return to_ms(typed.replace(tzinfo=SHANGHAI))


def _typed(ms: int) -> datetime:
    return from_ms(ms).astimezone(SHANGHAI)


async def choices(scope: CityScope) -> Mapping[str, Any]:
    return {
        "cities": {code: city.name for code, city in cities().items() if scope.covers(code)},
        "kinds": {kind.code: kind.title for kind in await catalogue.class_kinds()},
    }


async def _new(_request: Request, member: Member) -> Mapping[str, Any]:
    return {**await choices(member.scope), "sitting": None}


async def _known(_request: Request, member: Member, number: int) -> Mapping[str, Any]:
    found = await rooms.sitting(number)
    member.reach(found.city_code)
    return {**await choices(member.scope), "sitting": found, "initial": _initial(found)}


def _initial(found: SittingCard) -> Mapping[str, Any]:
    return {
        "name": found.name, "city": found.city_code, "venue": found.venue, "address": found.address,
        "seats": found.seats, "kinds": list(found.kinds), "sign_up_from": _typed(found.sign_up_from_ms),
        "sign_up_until": _typed(found.sign_up_until_ms), "starts": _typed(found.starts_ms),
        "ends": _typed(found.ends_ms),
    }  # fmt: skip


@desk.form(f"{SITTINGS}/new", SittingForm, "admin/sittings/form.html", MANAGE, values=_new)
async def plan(_request: Request, member: Member, form: SittingForm) -> HTTPResponse:
    number = await planning.plan_sitting(form.plan, by=member.by)
    return see_other(f"{SITTINGS}/{number}", "考场已建立，发布后学员才能看到。")


@desk.form(f"{SITTINGS}/<number:int>/edit", SittingForm, "admin/sittings/form.html", MANAGE, values=_known)
async def change(_request: Request, member: Member, form: SittingForm, number: int) -> HTTPResponse:
    await planning.change_sitting(number, form.plan, by=member.by)
    return see_other(f"{SITTINGS}/{number}", "考场已修改。时间或地点有变化的，已通知报名的学员。")
