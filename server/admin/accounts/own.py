"""我的账号: one's own password, second factor, recovery codes and sessions."""

from collections.abc import Mapping
from typing import Any, Final

import segno
from sanic import HTTPResponse, Request
from wtforms import PasswordField, StringField
from wtforms.validators import EqualTo, Length

from server.accounts import queries
from server.accounts.rules import Holder, Permission
from server.accounts.rules.second_factor import address_for_app, new_secret
from server.accounts.services import own_account, sessions
from server.admin.desk import PASSWORD, SET_UP, Member, desk, threshold
from server.admin.words import device_in_words
from server.crypto import Unreadable, keyring
from server.settings import cities
from server.web.forms import Form, posted, required
from server.web.parts import parts
from server.web.rendering import render, see_other

ACCOUNT: Final = "/admin/account"


@desk.get(ACCOUNT, Permission.DESK)
async def account(request: Request, member: Member) -> HTTPResponse:
    return render(
        request, "admin/accounts/account.html",
        staff=member.staff,
        towns=[cities()[code].name for code in sorted(member.scope.codes)],
        codes_left=await queries.recovery_codes_left(member.staff.id),
        sessions=await queries.sessions_of(Holder.STAFF, member.staff.id, member.by.at_ms),
        device=device_in_words,
        here=member.login.session_id,
    )  # fmt: skip


class NewPassword(Form):
    old = PasswordField(
        "原密码", [required("请填写原密码。"), Length(max=64)], render_kw={"autocomplete": "current-password"}
    )
    new = PasswordField(
        "新密码",
        [required("请填写新密码。"), Length(max=64)],
        description="8 至 64 个字符，包含大写字母、小写字母、数字、符号中的至少三种，不能包含用户名。",
        render_kw={"autocomplete": "new-password"},
    )
    again = PasswordField(
        "再输一次新密码",
        [required("请再输一次新密码。"), EqualTo("new", "两次输入的新密码不一致。")],
        render_kw={"autocomplete": "new-password"},
    )


@threshold.form(PASSWORD, NewPassword, "admin/accounts/password.html")
@desk.form(f"{ACCOUNT}/password", NewPassword, "admin/accounts/password.html", Permission.DESK)
async def change_password(request: Request, member: Member, form: NewPassword) -> HTTPResponse:
    await own_account.change_password(
        member.login, form.old.data, form.new.data,
        policy=parts(request).runtime.settings.accounts, by=member.by,
    )  # fmt: skip
    return see_other(ACCOUNT, "密码已修改，您在其他设备上的登录已退出。")


class SetUp(Form):
    code = StringField(
        "验证码",
        [required("请填写验证码。"), Length(max=10)],
        description="手机上显示的 6 位数字。",
        render_kw={"autocomplete": "one-time-code", "inputmode": "numeric"},
    )


async def set_up_values(request: Request, member: Member) -> Mapping[str, Any]:
    """The secret goes to the page sealed and comes back with the code, so that nothing is kept of those not set up."""
    secret, system = _secret(request, member), parts(request).runtime.settings.site.short_name
    picture = segno.make(address_for_app(secret, member.staff.username, system))
    return {
        "sealed": keyring().seal(secret, _purpose(member)),
        "secret": " ".join(secret[start : start + 4] for start in range(0, len(secret), 4)),
        "picture": picture.svg_data_uri(scale=5, light="#fff"),
        "renews": member.staff.has_second_factor,
    }


def _secret(request: Request, member: Member) -> str:
    """The one of the page that was sent back; another for a page of ours that was not."""
    try:
        return keyring().open(posted(request, "sealed"), _purpose(member))
    except Unreadable:
        return new_secret()


def _purpose(member: Member) -> str:
    return f"second-factor:{member.login.session_id}"


@threshold.form(SET_UP, SetUp, "admin/accounts/set_up.html", values=set_up_values)
@desk.form(f"{ACCOUNT}/second-factor", SetUp, "admin/accounts/set_up.html", Permission.DESK, values=set_up_values)
async def set_up(request: Request, member: Member, form: SetUp) -> HTTPResponse:
    codes = await own_account.set_up_second_factor(
        member.login, _secret(request, member), form.code.data,
        policy=parts(request).runtime.settings.accounts, by=member.by,
    )  # fmt: skip
    return render(request, "admin/accounts/recovery_codes.html", codes=codes)


@desk.post(f"{ACCOUNT}/recovery-codes", Permission.DESK)
async def renew_recovery_codes(request: Request, member: Member) -> HTTPResponse:
    """Shown in the answer itself: they are nowhere to be read again."""
    codes = await own_account.renew_recovery_codes(member.login, by=member.by)
    return render(request, "admin/accounts/recovery_codes.html", codes=codes)


@desk.post(f"{ACCOUNT}/sessions/<number:int>/end", Permission.DESK)
async def end_session(_request: Request, member: Member, number: int) -> HTTPResponse:
    await sessions.end_one_of(Holder.STAFF, member.staff.id, number, by=member.by)
    return see_other(ACCOUNT, "已退出该设备上的登录。")


@desk.post(f"{ACCOUNT}/sessions/end-others", Permission.DESK)
async def end_other_sessions(_request: Request, member: Member) -> HTTPResponse:
    await own_account.end_other_sessions(member.login, by=member.by)
    return see_other(ACCOUNT, "其他设备上的登录已全部退出。")
