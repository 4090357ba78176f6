"""忘记密码 of trainees: a code to the registry's mobile, then a new password or the first one again."""

from sanic import HTTPResponse, Request, empty, json
from typing_extensions import TypedDict

from server.accounts.services import trainee_resets
from server.accounts.services.reset_codes import NoGateway
from server.api import contract
from server.errors import InvalidInput, TooManyRequests
from server.registry.rules import InvalidIdentifier, parse_identity_number, parse_mobile
from server.web.parts import acting, parts
from server.web.shapes import Shape, Word


class CodeBody(Shape):
    id_number: Word
    mobile: Word


class CodeAnswer(TypedDict):
    expires_in: int


@contract.operation(
    "POST", "/password-resets/codes", public=True, body=CodeBody, answers={202: CodeAnswer},
    refusals=[NoGateway, TooManyRequests],
)  # fmt: skip
async def ask_reset_code(request: Request, body: CodeBody) -> HTTPResponse:
    """Send a code to the person's mobile, if the registry knows it; the answer is the same if it does not."""
    settings = parts(request).runtime.settings
    if not settings.sms.url:
        raise NoGateway
    identity_number, mobile = _person(request, body)
    await trainee_resets.ask_code(
        identity_number, mobile,
        site=settings.site.short_name, policy=settings.accounts, by=acting(request, "anonymous"),
    )  # fmt: skip
    answer: CodeAnswer = {"expires_in": settings.accounts.reset_code_seconds}
    return json(answer, status=202)


class ResetBody(CodeBody):
    code: Word
    new: Word | None = None


@contract.operation("POST", "/password-resets", public=True, body=ResetBody, answers={204: None})
async def reset_password(request: Request, body: ResetBody) -> HTTPResponse:
    """Set the password `new` by the code; without it the certificate number logs in again. All sessions end."""
    identity_number, mobile = _person(request, body)
    await trainee_resets.reset_password(
        identity_number, mobile, body.code, body.new,
        policy=parts(request).runtime.settings.accounts, by=acting(request, "anonymous"),
    )  # fmt: skip
    return empty()


def _person(request: Request, body: CodeBody) -> tuple[str, str]:
    """Both numbers in canonical form; InvalidInput names those that cannot be any."""
    faults: dict[str, str] = {}
    identity_number = mobile = ""
    try:
        identity_number = parse_identity_number(body.id_number, parts(request).runtime.clock.today())
    except InvalidIdentifier as fault:
        faults["id_number"] = fault.sentence
    try:
        mobile = parse_mobile(body.mobile)
    except InvalidIdentifier as fault:
        faults["mobile"] = fault.sentence
    if faults:
        raise InvalidInput(faults)
    return identity_number, mobile
