"""Turning a template and values into a page: what every page knows, the message of the step before, the display."""

import base64
from dataclasses import dataclass
from typing import Any, Final

from sanic import HTTPResponse, Request
from sanic.response import html

from server.crypto import keyring
from server.web import csrf

DISPLAY_COOKIE: Final = "display"
SIZES: Final = ("s", "m", "l")
_TOLD_COOKIE: Final = "__Host-told"
_YEAR_SECONDS: Final = 366 * 86_400


@dataclass(frozen=True)
class Display:
    """How somebody reads: elder mode 长辈版, and A-, A, A+ as s, m, l."""

    elder: bool = False
    size: str = "m"

    @property
    def css(self) -> str:
        return f"{'elder ' if self.elder else ''}size-{self.size}"


def render(request: Request, template: str, *, status: int = 200, **values: Any) -> HTTPResponse:
    """A whole page. Templates know besides `values`: csrf_token, path, display, login, menu, told, fragment."""
    text = request.app.ctx.templates.get_template(template).render({**_common(request), **values})
    response = html(text, status=status, headers={"Vary": "HX-Request, HX-Target, Cookie"})
    csrf.set_visitor(request, response)
    if request.cookies.get(_TOLD_COOKIE):
        _add_told(response, "", 0)
    return response


def see_other(path: str, told: str = "") -> HTTPResponse:
    """After a change: go to `path`, whose page begins with the sentence `told`."""
    response = HTTPResponse(status=303, headers={"Location": path, "Cache-Control": "no-store"})
    if told:
        text = base64.urlsafe_b64encode(told.encode()).decode()
        _add_told(response, f"{text}.{keyring().sign('told', text)}", 60)
    return response


def fragment_wanted(request: Request, target: str) -> bool:
    """Whether htmx asks for the element with this id alone; "back" and a reload ask for the page."""
    return request.headers.get("hx-request") == "true" and request.headers.get("hx-target") == target


def local_path(sent: str | None) -> str:
    """An address on this site that somebody may be sent to; whatever else is sent becomes the home page."""
    path = sent or "/"
    plain = path.isascii() and path.isprintable() and "\\" not in path
    return path if plain and path.startswith("/") and not path.startswith("//") else "/"


def display_of(request: Request) -> Display:
    mode, _, size = str(request.cookies.get(DISPLAY_COOKIE) or "").partition("-")
    return Display(mode == "elder", size if size in SIZES else "m")


def keep_display(response: HTTPResponse, display: Display) -> None:
    """Remember it in this browser for a year."""
    value = f"{'elder' if display.elder else 'usual'}-{display.size}"
    response.add_cookie(
        DISPLAY_COOKIE, value, path="/", secure=False, httponly=True, samesite="Lax", max_age=_YEAR_SECONDS
    )


def _common(request: Request) -> dict[str, Any]:
    audience = getattr(request.ctx, "audience", None)
    return {
        "csrf_token": csrf.token(request),
        "path": request.path,
        "query": request.query_string,
        "display": display_of(request),
        "login": getattr(request.ctx, "login", None),
        "menu": audience.menu_for(getattr(request.ctx, "login", None)) if audience else (),
        "log_out": audience.log_out if audience else "",
        "told": _told(request),
        "fragment": False,
    }


def _told(request: Request) -> str:
    """The sentence of the step before; nobody else can put one on our pages."""
    text, _, signature = str(request.cookies.get(_TOLD_COOKIE) or "").partition(".")
    genuine = text.isascii() and signature.isascii() and keyring().verify(signature, "told", text)
    return base64.urlsafe_b64decode(text).decode() if text and genuine else ""


def _add_told(response: HTTPResponse, value: str, seconds: int) -> None:
    response.add_cookie(_TOLD_COOKIE, value, path="/", secure=True, httponly=True, samesite="Lax", max_age=seconds)
