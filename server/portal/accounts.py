"""The enterprise's way in and out, and its own password."""

from contextlib import suppress
from typing import Any, Final

from sanic import HTTPResponse, Request
from wtforms import BooleanField, PasswordField, StringField
from wtforms.validators import EqualTo, InputRequired, Length

from server.accounts.rules import Holder
from server.accounts.services import enterprise_login, enterprise_passwords, sessions
from server.errors import NotLoggedIn
from server.portal.clerk import HOME, LOG_OUT, LOGIN, PASSWORD, Clerk, threshold
from server.web.auth import client_of, hand_out_session, take_back_session
from server.web.forms import Form, required
from server.web.pages import Pages, session
from server.web.parts import acting, parts
from server.web.rendering import local_path, see_other

entrance: Final = Pages("enterprise_entrance")
NEW_PASSWORD_HINT: Final = "8 至 64 个字符，含大写字母、小写字母、数字、符号中的至少三种；不能使用统一社会信用代码。"  # noqa: S105 - a sentence


def password_field(caption: str, *validators: Any, hint: str = "", new: bool = True) -> PasswordField:
    """A password with its 显示 button; the browser keeps it, or offers a good one where it is new."""
    keep = "new-password" if new else "current-password"
    checks = [required("请填写密码。"), Length(max=64), *validators]
    return PasswordField(caption, checks, description=hint, render_kw={"autocomplete": keep, "data-reveal": True})


class Login(Form):
    name = StringField(
        "企业名称",
        [required("请填写企业名称。"), Length(max=200)],
        description="汉字全称，与营业执照一致。",
        render_kw={"autocomplete": "organization"},
    )
    password = password_field("密码", hint="初始密码为统一社会信用代码。", new=False)
    agree = BooleanField("我已阅读并同意《系统使用许可协议》", [InputRequired("请先阅读协议，同意后勾选。")])


@entrance.form(LOGIN, Login, "enterprise/login.html")
async def log_in(request: Request, form: Login) -> HTTPResponse:
    settings = parts(request).runtime.settings
    token = await enterprise_login.log_in(
        form.name.data, form.password.data, licence_version=settings.site.licence_version,
        client=client_of(request), policy=settings.accounts, by=acting(request, "anonymous"),
    )  # fmt: skip
    response = see_other(_onward(request))
    hand_out_session(response, token)
    return response


def _onward(request: Request) -> str:
    """Where the clerk wanted to go; 企业信息 for anywhere that is not the enterprise's."""
    path = local_path(request.args.get("next"))
    return path if path.startswith((f"{HOME}/", f"{HOME}?")) else HOME


@entrance.post(LOG_OUT)
async def log_out(request: Request) -> HTTPResponse:
    """Whoever is logged out already is simply sent home."""
    with suppress(NotLoggedIn):
        login = await session(request, Holder.ENTERPRISE)
        await sessions.end_session(login.session_id, by=acting(request, login.who))
    response = see_other("/", "您已退出登录。")
    take_back_session(response)
    return response


class NewPassword(Form):
    old = password_field("原密码", hint="没有修改过的，原密码是统一社会信用代码。", new=False)
    new = password_field("新密码", hint=NEW_PASSWORD_HINT)
    repeat = password_field("再输一次新密码", EqualTo("new", "两次输入的新密码不一致。"))


@threshold.form(PASSWORD, NewPassword, "enterprise/password.html")
async def change_password(request: Request, clerk: Clerk, form: NewPassword) -> HTTPResponse:
    await enterprise_passwords.change_password(
        clerk.login, form.old.data, form.new.data,
        policy=parts(request).runtime.settings.accounts, by=clerk.by,
    )  # fmt: skip
    return see_other(HOME, "密码已修改，其他电脑上的登录已退出。")
