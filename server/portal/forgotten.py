"""忘记密码 of enterprises: a code to the registry's mobile, then a new password."""

from typing import Any, Final

from sanic import HTTPResponse, Request
from wtforms import StringField
from wtforms.validators import EqualTo, Length, Regexp

from server.accounts.services import enterprise_resets
from server.accounts.services.reset_codes import NoGateway, WrongCode
from server.crypto import keyring
from server.errors import InvalidInput
from server.portal.accounts import NEW_PASSWORD_HINT, entrance, password_field
from server.portal.clerk import LOGIN
from server.registry.rules import InvalidIdentifier, parse_credit_code
from server.web.forms import Form, required
from server.web.parts import acting, parts
from server.web.rendering import see_other

FORGOTTEN: Final = "/enterprise/forgotten"
CODE: Final = f"{FORGOTTEN}/code"
# Whose code this browser has asked for, signed: nobody can try codes of others from here.
_COOKIE: Final = "__Host-reset"


class Forgotten(Form):
    name = StringField(
        "企业名称",
        [required("请填写企业名称。"), Length(max=200)],
        description="汉字全称，与营业执照一致。",
        render_kw={"autocomplete": "organization"},
    )
    credit_code = StringField(
        "统一社会信用代码", [required("请填写统一社会信用代码。"), Length(max=64)], render_kw={"autocomplete": "off"}
    )


@entrance.form(FORGOTTEN, Forgotten, "enterprise/forgotten.html")
async def ask_code(request: Request, form: Forgotten) -> HTTPResponse:
    settings = parts(request).runtime.settings
    if not settings.sms.url:
        raise NoGateway
    subject = await enterprise_resets.ask_code(
        form.name.data, _credit_code(form.credit_code.data),
        site=settings.site.short_name, policy=settings.accounts, by=acting(request, "anonymous"),
    )  # fmt: skip
    response = see_other(CODE)
    _keep_subject(response, subject, settings.accounts.reset_code_seconds)
    return response


def _credit_code(text: str) -> str:
    try:
        return parse_credit_code(text)
    except InvalidIdentifier as fault:
        raise InvalidInput({"credit_code": fault.sentence}) from None


class NewPassword(Form):
    code = StringField(
        "短信验证码",
        [required("请填写短信验证码。"), Regexp(r"[0-9]{6}$", message="应为 6 位数字。")],
        render_kw={"autocomplete": "one-time-code", "inputmode": "numeric", "maxlength": 6},
    )
    new = password_field("新密码", hint=NEW_PASSWORD_HINT)
    repeat = password_field("再输一次新密码", EqualTo("new", "两次输入的新密码不一致。"))


async def _limits(request: Request) -> dict[str, Any]:
    policy = parts(request).runtime.settings.accounts
    return {"minutes": policy.reset_code_seconds // 60, "most": policy.reset_codes_per_day}


@entrance.form(CODE, NewPassword, "enterprise/forgotten_code.html", values=_limits)
async def set_password(request: Request, form: NewPassword) -> HTTPResponse:
    await enterprise_resets.reset_password(
        _subject(request), form.code.data, form.new.data,
        policy=parts(request).runtime.settings.accounts, by=acting(request, "anonymous"),
    )  # fmt: skip
    response = see_other(LOGIN, "密码已重置，请用新密码登录。")
    _keep_subject(response, "", 0)
    return response


def _keep_subject(response: HTTPResponse, subject: str, seconds: int) -> None:
    value = f"{subject}.{keyring().sign('reset', subject)}"
    response.add_cookie(_COOKIE, value, path="/", secure=True, httponly=True, samesite="Lax", max_age=seconds)


def _subject(request: Request) -> str:
    subject, _, signature = str(request.cookies.get(_COOKIE) or "").rpartition(".")
    genuine = subject.isascii() and signature.isascii() and keyring().verify(signature, "reset", subject)
    if not genuine:
        raise WrongCode
    return subject
