"""Refusals and faults as answers: problem+json (RFC 9457), or a page, with a sentence that says what to do."""

import re
import traceback
import uuid
from contextlib import suppress
from typing import Any, Final

import structlog
from sanic import HTTPResponse, Request, Sanic
from sanic.constants import HTTP_METHODS
from sanic.exceptions import MethodNotAllowed, PayloadTooLarge, SanicException
from sanic.exceptions import NotFound as NoSuchRoute
from sanic.response import json

from server.db import is_unavailable
from server.errors import Busy, InvalidInput, NotFound, Refusal, TooLarge
from server.integrations.storage import StorageUnavailable
from server.web.problem_pages import problem_page, wants_page

log = structlog.get_logger()
_PLAIN: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")


class WrongMethod(Refusal):
    status = 405
    code = "METHOD_NOT_ALLOWED"
    message = "此地址不支持这种请求方法。"


def setup_problems(app: Sanic[Any, Any]) -> None:
    """Install the one handler for everything that is not an answer."""
    app.exception(Exception)(handle)


async def handle(request: Request, fault: Exception) -> HTTPResponse:
    refusal, number = _as_refusal(request, fault), _request_id(request)
    if refusal is None:
        # The exception's own text may hold personal data: type and place are enough to find it.
        place = traceback.format_tb(fault.__traceback__)[-6:]
        log.error("fault", request_id=number, route=_route(request), kind=type(fault).__name__, at=place)
        return _answer(request, number, 500, "INTERNAL", "系统内部错误，已记录，请稍后重试或联系客服。", {}, {})
    if refusal.status == Busy.status:
        log.warning("busy", request_id=number, route=_route(request), kind=type(fault).__name__)
    return _answer(request, number, refusal.status, refusal.code, refusal.detail, refusal.extra, refusal.headers)


def _as_refusal(request: Request, fault: Exception) -> Refusal | None:
    if isinstance(fault, Refusal):
        return fault
    if isinstance(fault, StorageUnavailable) or is_unavailable(fault):
        return Busy(headers={"Retry-After": "2"})
    if isinstance(fault, MethodNotAllowed):
        return WrongMethod(headers={"Allow": ", ".join(_allowed(request))})
    if isinstance(fault, NoSuchRoute):
        return NotFound("没有这个地址，请检查链接。")
    if isinstance(fault, PayloadTooLarge):
        return TooLarge()
    if isinstance(fault, SanicException) and fault.status_code < 500:
        return InvalidInput(detail="请求格式不正确。")
    return Busy() if isinstance(fault, SanicException) and fault.status_code == 503 else None


def _allowed(request: Request) -> list[str]:
    """The methods of an address. Sanic names none where two handlers share one that has places in it."""
    return [method for method in HTTP_METHODS if _is_routed(request, method)]


def _is_routed(request: Request, method: str) -> bool:
    with suppress(SanicException):
        request.app.router.get(request.path, method, request.headers.get("host"))
        return True
    return False


def _request_id(request: Request) -> str:
    """A plain one may come from the proxy; whatever else a client sends is not repeated in answers and logs."""
    given = str(request.id)
    return given if _PLAIN.fullmatch(given) else str(uuid.uuid4())


def _route(request: Request) -> str:
    return request.route.path if request.route else ""


def _answer(
    request: Request,
    number: str,
    status: int,
    code: str,
    detail: str,
    extra: dict[str, object],
    headers: dict[str, str],
) -> HTTPResponse:
    """A page where a person asks with a browser, problem+json otherwise."""
    if not wants_page(request):
        return _problem(number, status, code, detail, extra, headers)
    fields = extra.get("fields")
    return problem_page(request, number, status, detail, headers, fields if isinstance(fields, dict) else {})


def _problem(
    number: str, status: int, code: str, detail: str, extra: dict[str, object], headers: dict[str, str]
) -> HTTPResponse:
    body = {"type": f"urn:anguan:problem:{code.lower()}", "title": code, "status": status, "code": code}
    body |= {"detail": detail, "request_id": number, **extra}
    return json(body, status=status, headers=headers, content_type="application/problem+json")
