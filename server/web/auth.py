"""Who is asking: a bearer token (mini-program) or the session cookie with a CSRF token (PC pages)."""

from sanic import HTTPResponse, Request

from server.accounts import queries
from server.accounts.queries import Login
from server.accounts.rules import Holder
from server.crypto import keyring
from server.errors import Forbidden, NotLoggedIn
from server.web.parts import now_ms

COOKIE = "__Host-session"
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


class CsrfFailed(Forbidden):
    message = "页面已过期，请刷新后再提交一次。"


def session_token(request: Request) -> str:
    """The token the request carries; NotLoggedIn without one, CsrfFailed for a forged form of a cookie holder."""
    scheme, _, bearer = _ascii(request.headers.get("authorization")).partition(" ")
    if scheme.lower() == "bearer" and bearer:
        return bearer.strip()
    token = _ascii(request.cookies.get(COOKIE))
    if not token:
        raise NotLoggedIn
    if request.method not in _SAFE and not keyring().verify(_ascii(request.headers.get("x-csrf-token")), "csrf", token):
        raise CsrfFailed
    return token


def _ascii(sent: str | None) -> str:
    """Our tokens are ASCII. Other bytes arrive as lone surrogates, which nothing can encode again."""
    return sent if sent and sent.isascii() else ""


def hand_out_session(response: HTTPResponse, token: str) -> None:
    """Log the browser in, until it is closed or the session ends."""
    response.add_cookie(COOKIE, token, path="/", secure=True, httponly=True, samesite="Lax")


def take_back_session(response: HTTPResponse) -> None:
    """Log the browser out; the session itself is ended by `sessions.end_session`."""
    response.add_cookie(COOKIE, "", path="/", secure=True, httponly=True, samesite="Lax", max_age=0)


def client_of(request: Request) -> str:
    """What the client calls itself, as far as a database can keep it: headers may hold any byte."""
    return "".join(sign for sign in request.headers.get("user-agent", "") if sign.isprintable())


def csrf_token(token: str) -> str:
    """What a page puts into its `<meta>`: bound to the session, so it cannot be prepared elsewhere."""
    return keyring().sign("csrf", token)


async def trainee(request: Request) -> Login:
    """The logged-in trainee."""
    login = await queries.login_by_token(session_token(request), now_ms(request))
    if login is None:
        raise NotLoggedIn("登录已过期，请重新登录。")
    if login.holder is not Holder.TRAINEE:
        raise Forbidden
    return login
