"""CSRF: one token per session, or per visitor without one, as form field and as header of every change."""

from typing import Final

from sanic import HTTPResponse, Request

from server.crypto import keyring, new_token
from server.errors import Forbidden
from server.web.auth import COOKIE, csrf_token
from server.web.forms import posted

FIELD: Final = "csrf_token"
HEADER: Final = "x-csrf-token"
# Signed, so that nobody can plant a visitor whose tokens he has prepared; `__Host-` keeps neighbouring hosts out.
VISITOR_COOKIE: Final = "__Host-visitor"


class StalePage(Forbidden):
    """A form of a page whose session has ended or changed, or that another site has made."""

    code = "CSRF_FAILED"
    message = "页面已过期，请再提交一次。"


def token(request: Request) -> str:
    """What this request's page puts into its forms; gives a visitor without a session a cookie of his own."""
    holder = _holder(request)
    if not holder:
        holder = request.ctx.new_visitor = _new_visitor()
    return csrf_token(holder)


def is_genuine(request: Request) -> bool:
    """Whether the change comes from a page that we have handed to this very browser."""
    holder, sent = _holder(request), request.headers.get(HEADER) or posted(request, FIELD)
    return bool(holder) and sent.isascii() and keyring().verify(sent, "csrf", holder)


def set_visitor(request: Request, response: HTTPResponse) -> None:
    """Hand out the cookie that `token` has made up."""
    visitor = getattr(request.ctx, "new_visitor", "")
    if visitor:
        response.add_cookie(VISITOR_COOKIE, visitor, path="/", secure=True, httponly=True, samesite="Lax")


def _holder(request: Request) -> str:
    """The session's token, or else the visitor's; empty for neither."""
    session = str(request.cookies.get(COOKIE) or "")
    if session.isascii() and session:
        return session
    visitor = str(request.cookies.get(VISITOR_COOKIE) or getattr(request.ctx, "new_visitor", ""))
    name, _, signature = visitor.partition(".")
    genuine = visitor.isascii() and keyring().verify(signature, "visitor", name)
    return visitor if genuine else ""


def _new_visitor() -> str:
    name = new_token()
    return f"{name}.{keyring().sign('visitor', name)}"
