"""The staff's way in: password, second factor, and the lock after a pause; and the way out."""

from typing import Final

from sanic import HTTPResponse, Request
from wtforms import PasswordField, StringField
from wtforms.validators import Length

from server.accounts.services import sessions, staff_login
from server.admin.desk import CODE, LOG_OUT, LOGIN, UNLOCK, Member, known, onward
from server.web.auth import client_of, hand_out_session, take_back_session
from server.web.forms import Form, required
from server.web.pages import Pages
from server.web.parts import acting, parts
from server.web.rendering import see_other

entrance: Final = Pages("staff_entrance")
door: Final = Pages("staff_door", who=known, login=LOGIN, log_out=LOG_OUT)


class Login(Form):
    username = StringField(
        "用户名",
        [required("请填写用户名。"), Length(max=40)],
        render_kw={"autocomplete": "username", "autocapitalize": "none", "autofocus": True},
    )
    password = PasswordField(
        "密码", [required("请填写密码。"), Length(max=64)], render_kw={"autocomplete": "current-password"}
    )


class Code(Form):
    code = StringField(
        "验证码",
        [required("请填写验证码。"), Length(max=40)],
        description="打开手机上的验证器，输入本系统当前显示的 6 位数字；手机不在身边时，输入一个恢复码。",
        render_kw={"autocomplete": "one-time-code", "autofocus": True},
    )


class Unlock(Form):
    password = PasswordField(
        "密码",
        [required("请填写密码。"), Length(max=64)],
        render_kw={"autocomplete": "current-password", "autofocus": True},
    )


@entrance.form(LOGIN, Login, "admin/accounts/login.html")
async def log_in(request: Request, form: Login) -> HTTPResponse:
    token = await staff_login.log_in(
        form.username.data, form.password.data, client=client_of(request),
        policy=parts(request).runtime.settings.accounts, by=acting(request, "anonymous"),
    )  # fmt: skip
    response = see_other(onward(request))
    hand_out_session(response, token)
    return response


@door.form(CODE, Code, "admin/accounts/code.html")
async def show_code(request: Request, member: Member, form: Code) -> HTTPResponse:
    await staff_login.prove(member.login, form.code.data, policy=parts(request).runtime.settings.accounts, by=member.by)
    return see_other(onward(request))


@door.form(UNLOCK, Unlock, "admin/accounts/unlock.html")
async def unlock(request: Request, member: Member, form: Unlock) -> HTTPResponse:
    await staff_login.unlock(
        member.login, form.password.data, policy=parts(request).runtime.settings.accounts, by=member.by
    )
    return see_other(onward(request))


@door.post(LOG_OUT)
async def log_out(_request: Request, member: Member) -> HTTPResponse:
    await sessions.end_session(member.login.session_id, by=member.by)
    response = see_other(LOGIN, "您已退出登录。")
    take_back_session(response)
    return response
