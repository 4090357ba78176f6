"""Logging in and out, one's own data, password, WeChat binding, face consent."""

import hashlib
from functools import lru_cache

from sanic import HTTPResponse, Request, empty, json
from typing_extensions import TypedDict

from server.accounts import queries
from server.accounts.queries import Login
from server.accounts.rules import ConsentScope
from server.accounts.services import login as logins
from server.accounts.services import sessions, trainees
from server.accounts.services.lockout import AccountLocked
from server.accounts.services.login import LoginFailed, NotBound, Opened
from server.api import contract
from server.clock import rfc3339
from server.errors import InvalidInput, Refusal, TooManyRequests
from server.exams.services import consent as exam_consent
from server.integrations.wechat.service import InvalidCode, WeChatUnavailable
from server.learning.services import consent
from server.registry import queries as registry
from server.registry.rules import InvalidIdentifier, days_to_expiry, mask_identity_number, parse_identity_number
from server.settings import CONFIG_FOLDER
from server.web.auth import client_of
from server.web.parts import acting, parts
from server.web.shapes import Identifier, LongCode, Shape, Word


class WechatCodeInvalid(Refusal):
    status = 400
    message = "微信登录凭证无效或已过期，请重新打开小程序再试。"


class WechatUnavailable(Refusal):
    status = 502
    message = "微信服务暂时无法访问，请稍后再试。"


class LoginBody(Shape):
    code: LongCode | None = None
    id_number: Word
    certificate_number: Word
    agree_licence: bool


class PersonAnswer(TypedDict):
    name: str
    id_number_masked: str


class SessionAnswer(TypedDict):
    token: str
    expires_at: str
    person: PersonAnswer
    face_consent: bool
    must_set_password: bool


@contract.operation(
    "POST", "/sessions", public=True, body=LoginBody, answers={201: SessionAnswer},
    refusals=[LoginFailed, WechatCodeInvalid, WechatUnavailable, AccountLocked, TooManyRequests],
)  # fmt: skip
async def log_in(request: Request, body: LoginBody) -> HTTPResponse:
    """Log in with identity number and certificate number or password; `code` binds the WeChat account."""
    if not body.agree_licence:
        raise InvalidInput({"agree_licence": "请先阅读并同意系统使用许可协议。"})
    number = _identity_number(request, body.id_number)
    openid = await _openid(request, body.code) if body.code else None
    policy, by = parts(request).runtime.settings.accounts, acting(request, "anonymous")
    opened = await logins.log_in(
        number, body.certificate_number, openid=openid, client=client_of(request), policy=policy, by=by
    )
    return json(_session(opened), status=201)


class WechatBody(Shape):
    code: LongCode


@contract.operation(
    "POST", "/sessions/wechat", public=True, body=WechatBody, answers={201: SessionAnswer},
    refusals=[NotBound, WechatCodeInvalid, WechatUnavailable],
)  # fmt: skip
async def log_in_silently(request: Request, body: WechatBody) -> HTTPResponse:
    """Log in with nothing but wx.login's code, once the WeChat account is bound."""
    openid = await _openid(request, body.code)
    policy, by = parts(request).runtime.settings.accounts, acting(request, "anonymous")
    opened = await logins.log_in_silently(openid, client=client_of(request), policy=policy, by=by)
    return json(_session(opened), status=201)


def _identity_number(request: Request, text: str) -> str:
    try:
        return parse_identity_number(text, parts(request).runtime.clock.today())
    except InvalidIdentifier as fault:
        raise InvalidInput({"id_number": fault.sentence}) from None


async def _openid(request: Request, code: str) -> str:
    try:
        return await parts(request).wechat.openid_of(code)
    except InvalidCode as fault:
        raise WechatCodeInvalid from fault
    except WeChatUnavailable as fault:
        raise WechatUnavailable from fault


def _session(opened: Opened) -> SessionAnswer:
    return {
        "token": opened.token,
        "expires_at": rfc3339(opened.expires_ms),
        "person": {"name": opened.name, "id_number_masked": mask_identity_number(opened.identity_number)},
        "face_consent": opened.consented,
        "must_set_password": opened.must_set_password,
    }


@contract.operation("DELETE", "/sessions/current", answers={204: None})
async def log_out(request: Request, login: Login) -> HTTPResponse:
    """End this session."""
    await sessions.end_session(login.session_id, by=acting(request, login.who))
    return empty()


class CertificateAnswer(TypedDict):
    number: str
    category: str
    category_name: str
    status: str
    status_name: str
    expires_on: str
    days_to_expiry: int


class ConsentsAnswer(TypedDict):
    face: str | None


class UnreadAnswer(TypedDict):
    notices: int


class MeAnswer(TypedDict):
    person: PersonAnswer
    certificates: list[CertificateAnswer]
    consents: ConsentsAnswer
    unread: UnreadAnswer
    wechat_bound: bool
    must_set_password: bool


@contract.operation("GET", "/me", answers={200: MeAnswer})
async def me(request: Request, login: Login) -> HTTPResponse:
    """The person behind the session, with certificates and days left."""
    person, account = await registry.person(login.holder_id), await queries.account(login.holder_id)
    runtime = parts(request).runtime
    certificates = [
        CertificateAnswer(
            number=certificate.display,
            category=certificate.category,
            category_name=certificate.category.label,
            status=certificate.status,
            status_name=certificate.status.label,
            expires_on=certificate.expires_on.isoformat(),
            days_to_expiry=days_to_expiry(certificate.expires_on, runtime.clock.today()),
        )
        for certificate in await registry.certificates_of(person.id)
    ]
    answer: MeAnswer = {
        "person": {"name": person.name, "id_number_masked": mask_identity_number(person.identity_number)},
        "certificates": certificates,
        "consents": {"face": await queries.consent_scope(person.id)},
        "unread": {"notices": await queries.unread_notices(person.id)},
        "wechat_bound": account is not None and account.openid_index is not None,
        "must_set_password": runtime.settings.accounts.force_password_change
        and (account is None or account.password_hash is None),
    }
    return json(answer)


class PasswordBody(Shape):
    old: Word
    new: Word


@contract.operation("PUT", "/me/password", body=PasswordBody, answers={204: None}, refusals=[AccountLocked])
async def change_password(request: Request, login: Login, body: PasswordBody) -> HTTPResponse:
    """Set an own password; the certificate number then no longer logs in, other sessions end."""
    runtime = parts(request).runtime
    await trainees.change_password(
        login, body.old, body.new,
        policy=runtime.settings.accounts, year_now=runtime.clock.today().year, by=acting(request, login.who),
    )  # fmt: skip
    return empty()


@contract.operation("DELETE", "/bindings/wechat", answers={204: None})
async def unbind_wechat(request: Request, login: Login) -> HTTPResponse:
    """Unbind the WeChat account: the next launch asks for the numbers again."""
    await logins.unbind_wechat(login.holder_id, by=acting(request, login.who))
    return empty()


class FaceConsentAnswer(TypedDict):
    text: str
    version: str
    scope: str | None
    given_at: str | None


class FaceConsentBody(Shape):
    version: Identifier
    scope: ConsentScope = ConsentScope.PHOTO_AND_COMPARISON


@lru_cache(maxsize=4)
def consent_text(version: str) -> str:
    """The consent's text in force; each version is a file of its own and never edited."""
    return (CONFIG_FOLDER / "consent" / f"face-{version}.md").read_text("utf-8")


@contract.operation("GET", "/consents/face", answers={200: FaceConsentAnswer})
async def face_consent(request: Request, login: Login) -> HTTPResponse:
    """The text of the face consent, and what this person has agreed to."""
    version = parts(request).runtime.settings.proctoring.consent_version
    given = await queries.consent_in_force(login.holder_id)
    answer: FaceConsentAnswer = {
        "text": consent_text(version),
        "version": version,
        "scope": given.scope if given else None,
        "given_at": rfc3339(given.given_ms) if given else None,
    }
    return json(answer)


@contract.operation("PUT", "/consents/face", body=FaceConsentBody, answers={204: None})
async def give_face_consent(request: Request, login: Login, body: FaceConsentBody) -> HTTPResponse:
    """Agree to photographs, or to photographs and comparison."""
    version = parts(request).runtime.settings.proctoring.consent_version
    digest = hashlib.sha256(consent_text(version).encode()).hexdigest()
    await consent.give_consent(
        login.holder_id, body.scope, version=body.version, version_in_force=version,
        text_sha256=digest, channel=client_of(request), by=acting(request, login.who),
    )  # fmt: skip
    return empty()


@contract.operation("DELETE", "/consents/face", answers={204: None})
async def withdraw_face_consent(request: Request, login: Login) -> HTTPResponse:
    """Withdraw: study stops taking photographs, templates are deleted at once, credits stay."""
    await exam_consent.withdraw_consent(login.holder_id, by=acting(request, login.who))
    return empty()
